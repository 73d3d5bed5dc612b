import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

export type Settings = Readonly<Record<string, unknown>>;

/** A VS Code that talks to nobody, and shows and saves nothing of its own accord (in the browser it would, a second after an edit). */
export const QUIET: Settings = {
  'workbench.startupEditor': 'none', 'workbench.tips.enabled': false, 'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.ignoreRecommendations': true, 'extensions.autoCheckUpdates': false, 'extensions.autoUpdate': false,
  'telemetry.telemetryLevel': 'off', 'git.enabled': false, 'files.autoSave': 'off', 'chat.disableAIFeatures': true, 'chat.commandCenter.enabled': false,
};

/** Writes the user settings of a user-data folder. */
export async function writeSettings(userData: string, settings: Settings): Promise<void> {
  await mkdir(path.join(userData, 'User'), { recursive: true });
  await writeFile(path.join(userData, 'User', 'settings.json'), JSON.stringify(settings, null, 2));
}

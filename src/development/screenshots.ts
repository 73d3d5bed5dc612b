/**
 * Takes pictures of the extension at work, in all four kinds of theme.
 *
 *     npm run screenshots [-- folder --scene name --theme kind]
 */
import { cp, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../../package.json';
import { bundle } from './bundle';
import { WorkbenchDriver } from './host/driver';
import { installFromFolder } from './host/installed-extension';
import { exitOnSignals } from './host/processes';
import { OLDEST } from './host/releases';
import { startServer } from './host/server';
import { QUIET, writeSettings } from './host/settings';
import { launchBrowser, openWorkbench } from './host/workbench';
import { at, ROOT } from './paths';
import { SCENES, type Configure, type Scene } from './scenes';
import { TARGETS } from './targets';
import { temporaryFolder } from './temporary-folder';

const THEMES: Readonly<Record<string, string>> = {
  'light': 'Default Light Modern', 'dark': 'Default Dark Modern', 'high-contrast': 'Default High Contrast', 'high-contrast-light': 'Default High Contrast Light',
};

/** Nothing moves in a picture, and nothing is in it that is not to be shown. */
const STILL = {
  'editor.hover.delay': 100, 'editor.cursorBlinking': 'solid', 'workbench.reduceMotion': 'on', 'editor.wordWrap': 'on', 'editor.minimap.enabled': false,
  'files.exclude': { '.vscode': true }, 'window.commandCenter': false, 'window.title': '${activeEditorShort}', 'window.autoDetectHighContrast': false,
};

async function takePictures(kind: string, theme: string, scenes: readonly Scene[], folder: string): Promise<void> {
  const data = await temporaryFolder('pictures');
  const extensions = path.join(data, 'extensions');
  await writeSettings(path.join(data, 'user'), { ...QUIET, ...STILL, 'workbench.colorTheme': theme });
  const samples = path.join(data, 'samples');
  await cp(at('media', 'samples'), samples, { recursive: true });
  await mkdir(path.join(samples, '.vscode'));
  const configure: Configure = (settings) => writeFile(path.join(samples, '.vscode', 'settings.json'), JSON.stringify(settings));
  await configure({});
  await installFromFolder(extensions, ROOT, manifest);
  const server = await startServer({ release: OLDEST, userData: path.join(data, 'user'), extensions, progress: console.log });
  const { browser, page } = await launchBrowser();
  try {
    const workbench = new WorkbenchDriver(page);
    let open: string | undefined;
    for (const scene of scenes) {
      const file = path.join(folder, `${scene.name}-${kind}.png`);
      try {
        const wanted = scene.folder === undefined ? samples : at(scene.folder);
        if (wanted !== open) await openWorkbench(page, { authority: server.authority, folder: wanted, extensions: [] });
        open = wanted;
        await scene.steps(workbench, configure);
      } catch (error) {
        await page.screenshot({ path: path.join(folder, `failed-${scene.name}-${kind}.png`) });
        throw new Error(`scene “${scene.name}” in ${theme}: ${(error as Error).message}`, { cause: error });
      }
      await page.screenshot({ path: file, animations: 'disabled' });
      console.log(file);
    }
  } finally {
    await browser.close();
    server.stop();
  }
}

function pick<T>(all: readonly T[], nameOf: (one: T) => string, wanted: string | undefined, what: string): readonly T[] {
  if (wanted === undefined) return all;
  const picked = all.filter((one) => nameOf(one) === wanted);
  if (picked.length === 0) throw new Error(`no ${what} “${wanted}”; there are ${all.map(nameOf).join(', ')}`);
  return picked;
}

async function main(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { scene: { type: 'string' }, theme: { type: 'string' } } });
  const folder = path.resolve(positionals[0] ?? at('out', 'screenshots'));
  const last = values.scene === undefined ? undefined : pick(SCENES, (scene) => scene.name, values.scene, 'scene')[0];
  // A scene builds on those before it in its folder.
  const scenes = last === undefined ? SCENES : SCENES.slice(0, SCENES.indexOf(last) + 1).filter((scene) => scene.folder === last.folder);
  const themes = pick(Object.entries(THEMES), ([kind]) => kind, values.theme, 'theme');
  await mkdir(folder, { recursive: true });
  await Promise.all(TARGETS.filter((target) => target.name !== 'cli').map((target) => bundle(target, { production: true })));
  for (const [kind, theme] of themes) await takePictures(kind, theme, scenes, folder);
}

exitOnSignals();
main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);

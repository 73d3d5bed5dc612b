import { findOnPath } from './find-program';

/** The command of an installed desktop VS Code, or null. */
export const findDesktopCode = (): string | null => findOnPath(['code', 'code-insiders', 'codium']);

const UPDATE_SERVER = 'https://update.code.visualstudio.com/api/releases/stable';

/** Whether VS Code can be downloaded: null when it can, else why not. Takes at most five seconds. */
export async function whyNoDownload(): Promise<string | null> {
  try {
    const answer = await fetch(UPDATE_SERVER, { signal: AbortSignal.timeout(5000) });
    return answer.ok ? null : `the update server answers ${answer.status}`;
  } catch {
    return 'the update server cannot be reached';
  }
}

/** How a desktop program gets a screen: its own, a virtual one, or none. */
export function screen(): 'own' | 'virtual' | 'none' {
  if (process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return 'own';
  return findOnPath(['xvfb-run']) === null ? 'none' : 'virtual';
}

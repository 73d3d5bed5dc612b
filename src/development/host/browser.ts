import path from 'node:path';
import { findOnPath, isExecutable } from './find-program';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge-stable', 'microsoft-edge', 'msedge'];

const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `/Applications/${app}.app/Contents/MacOS/${app}`);

function windows(): string[] {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
  return roots.flatMap((root) => [path.join(root, 'Google/Chrome/Application/chrome.exe'), path.join(root, 'Chromium/Application/chrome.exe'), path.join(root, 'Microsoft/Edge/Application/msedge.exe')]);
}

/** A browser of the Chromium family: `CHROME_PATH`, else on the PATH, else where it is usually installed; null for none. */
export function findChromium(): string | null {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') return isExecutable(named) ? named : null;
  const usual = process.platform === 'darwin' ? MAC : process.platform === 'win32' ? windows() : [];
  return findOnPath(NAMES) ?? usual.find(isExecutable) ?? null;
}

export const NO_CHROMIUM = 'no Chrome, Chromium or Edge found: install one (on Debian: apt-get install chromium) or set CHROME_PATH';

/** Headless, quiet, and unable to reach anything but this machine. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--force-device-scale-factor=1', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
];

/**
 * Builds the extension and opens VS Code with it, the sample articles, and the first of them open.
 *
 *     npm start [-- --host desktop|web] [--list-hosts]
 */
import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { parseArgs, promisify } from 'node:util';
import manifest from '../../package.json';
import { bundle } from './bundle';
import { addressOf } from './host/address';
import { findChromium } from './host/browser';
import { isInstalled } from './host/code-server';
import { findDesktopCode } from './host/desktop';
import { installFromFolder } from './host/installed-extension';
import { openAddress } from './host/open-address';
import { exitOnSignals } from './host/processes';
import { OLDEST } from './host/releases';
import { startServer } from './host/server';
import { temporaryFolder } from './temporary-folder';
import { QUIET, writeSettings } from './host/settings';
import { at, ROOT } from './paths';
import { TARGETS } from './targets';

const execute = promisify(execFile);
const SAMPLES = at('media', 'samples');
const FIRST = at('media', 'samples', '1-tunnel-accord.news');
const USAGE = `usage: npm start [-- --host desktop|web] [--list-hosts]
--host        desktop: the installed VS Code; web: VS Code in the browser, from the npm registry;
              without it, desktop where the command "code" is on the PATH, else web
--list-hosts  say what there is to start, and start nothing`;

async function listHosts(): Promise<void> {
  const code = findDesktopCode();
  console.log(`desktop   ${code === null ? 'none: no “code” on the PATH' : `${code} (${await desktopVersion(code)})`}`);
  console.log(`web       VS Code ${OLDEST.vscode} from the npm registry, ${(await isInstalled(OLDEST)) ? 'installed' : 'to be fetched when it is first needed'}`);
  console.log(`browser   ${findChromium() ?? 'no Chrome, Chromium or Edge found (only the tests and the screenshots need one)'}`);
  console.log(`start     ${code === null ? 'web' : 'desktop'}`);
}

const desktopVersion = (code: string): Promise<string> =>
  execute(code, ['--version'], { shell: process.platform === 'win32', timeout: 10_000 }).then(({ stdout }) => `VS Code ${stdout.split('\n')[0]?.trim() ?? ''}`, () => 'it does not tell its version');

async function build(): Promise<void> {
  console.log('building …');
  const shown = TARGETS.filter((target) => target.name !== 'cli');
  await Promise.all(shown.map((target) => bundle(target, { production: false })));
}

async function startDesktop(code: string): Promise<void> {
  console.log(`opening ${code}`);
  await execute(code, ['--new-window', `--extensionDevelopmentPath=${ROOT}`, SAMPLES, FIRST], { shell: process.platform === 'win32' });
}

/** Runs until it is interrupted, or until the server ends by itself. */
async function startWeb(): Promise<never> {
  const folder = await temporaryFolder('start');
  const userData = `${folder}/user`;
  const extensions = `${folder}/extensions`;
  await writeSettings(userData, QUIET);
  await installFromFolder(extensions, ROOT, manifest);
  // Any page in the reader's browser could talk to a port of this machine: only who has the token is let in.
  const token = randomBytes(12).toString('hex');
  const server = await startServer({ release: OLDEST, userData, extensions, token, dialogs: true, progress: console.log });
  const address = addressOf({ authority: server.authority, token, folder: SAMPLES, file: FIRST, extensions: [] });
  console.log(`\nOn the Record is open at\n\n    ${address}\n\nCtrl-C stops it. After “npm run build”, reload the page.`);
  openAddress(address);
  throw new Error(`VS Code's server ended:\n${await server.ended}`);
}

async function main(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: { 'host': { type: 'string' }, 'list-hosts': { type: 'boolean', default: false }, 'help': { type: 'boolean', default: false } },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (values['list-hosts']) {
    await listHosts();
    return;
  }
  const { host } = values;
  if (host !== undefined && host !== 'desktop' && host !== 'web') throw new Error(`--host must be desktop or web, not “${host}”`);
  const code = host === 'web' ? null : findDesktopCode();
  if (host === 'desktop' && code === null) throw new Error('no “code” on the PATH: in VS Code, run “Shell Command: Install \'code\' command in PATH”');
  if (!existsSync(FIRST)) throw new Error(`the sample article is missing: ${FIRST}`);
  await build();
  if (code === null) await startWeb();
  else await startDesktop(code);
}

exitOnSignals(0);
main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});

/**
 * A real VS Code from the npm registry: the build inside `code-server`, whose server half runs under Node and whose
 * workbench runs in a browser. Installed without install scripts, compiler or any other download.
 */
import { execFile } from 'node:child_process';
import { copyFile, mkdir, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { fetchedOnce, isFetched, npm, unpack } from './fetched';
import { SPDLOG, WATCHDOG } from './native-stand-ins';
import { nodeFor } from './node';
import type { Release } from './releases';

const RIPGREP = `@vscode/ripgrep-${process.platform}-${process.arch}`;
const RIPGREP_VERSION = '1.18.0';

const execute = promisify(execFile);

/** An installed server, and the Node that runs it. */
export interface CodeServer {
  readonly folder: string;
  readonly node: string;
}

const nameOf = ({ codeServer }: Release): string => `code-server-${codeServer.version}`;

export const isInstalled = (release: Release): Promise<boolean> => isFetched(nameOf(release));

/** The installed server, which it installs first where it is missing. `progress` hears what takes time. */
export async function codeServer(release: Release, progress: (line: string) => void): Promise<CodeServer> {
  const node = await nodeFor(release, progress);
  const place = await fetchedOnce(nameOf(release), (folder) => install(release, node, folder, progress));
  return { folder: serverIn(place), node };
}

const serverIn = (folder: string): string => path.join(folder, 'package', 'lib', 'vscode');

async function install({ vscode, codeServer: { version, sha512, megabytes } }: Release, node: string, folder: string, progress: (line: string) => void): Promise<void> {
  const started = performance.now();
  progress(`fetching VS Code ${vscode} (code-server ${version}, ${megabytes} MB, once) from the npm registry`);
  await unpack(folder, 'code-server', version, sha512);
  progress('installing what its server needs');
  const server = serverIn(folder);
  await npm(server, 'install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--silent', `${RIPGREP}@${RIPGREP_VERSION}`);
  await replaceNativeParts(path.join(server, 'node_modules'));
  progress('trying it');
  await execute(node, ['out/server-main.js', '--version'], { cwd: server });
  progress(`VS Code is ready (${((performance.now() - started) / 1000).toFixed(0)} s)`);
}

async function replaceNativeParts(modules: string): Promise<void> {
  const program = process.platform === 'win32' ? 'rg.exe' : 'rg';
  await mkdir(path.join(modules, '@vscode/ripgrep/bin'), { recursive: true });
  await copyFile(path.join(modules, RIPGREP, 'bin', program), path.join(modules, '@vscode/ripgrep/bin', program));
  await writeFile(path.join(modules, '@vscode/spdlog/index.js'), SPDLOG);
  for (const watchdog of ['native-watchdog', '@vscode/native-watchdog']) {
    const folder = path.join(modules, watchdog);
    if (await stat(folder).then(() => true, () => false)) await writeFile(path.join(folder, 'index.js'), WATCHDOG);
  }
}

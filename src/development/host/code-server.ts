/**
 * A real VS Code from the npm registry: the build inside `code-server`, whose server half runs under Node and whose
 * workbench runs in a browser. Installed without install scripts, compiler or any other download.
 */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { at } from '../paths';
import { SPDLOG, WATCHDOG } from './native-stand-ins';

const VERSION = '4.100.3';
/** VS Code's own version in it: the oldest that the extension supports. */
export const VSCODE_VERSION = '1.100.3';
const TARBALL_SHA512 = 'q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==';
const RIPGREP = `@vscode/ripgrep-${process.platform}-${process.arch}`;
const RIPGREP_VERSION = '1.18.0';

/** Where test hosts are kept; a build machine may point it at a folder that outlives the clone. */
export const HOSTS_FOLDER = path.resolve(process.env.VSCODE_HOSTS_FOLDER ?? at('.vscode-test'));
const INSTALLED = path.join(HOSTS_FOLDER, `code-server-${VERSION}`);

const execute = promisify(execFile);
const WINDOWS = process.platform === 'win32';

async function npm(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute(WINDOWS ? 'npm.cmd' : 'npm', args, { cwd: folder, shell: WINDOWS, maxBuffer: 1 << 26 });
  return stdout.trim();
}

export const isInstalled = (): Promise<boolean> => stat(INSTALLED).then(() => true, () => false);

/** The folder of the installed server, which it installs first where it is missing. `progress` hears what takes time. */
export async function codeServer(progress: (line: string) => void): Promise<string> {
  if (!(await isInstalled())) await install(progress);
  return path.join(INSTALLED, 'package', 'lib', 'vscode');
}

/** Installs beside the final place and renames at the end: an interrupted install leaves nothing that looks finished. */
async function install(progress: (line: string) => void): Promise<void> {
  const started = performance.now();
  await removeLeftovers();
  const partial = `${INSTALLED}.partial-${process.pid}`;
  await mkdir(partial, { recursive: true });
  try {
    progress(`fetching VS Code ${VSCODE_VERSION} (code-server ${VERSION}, 42 MB, once) from the npm registry`);
    const tarball = path.join(partial, await npm(partial, 'pack', '--silent', `code-server@${VERSION}`));
    await checkTarball(tarball);
    await execute('tar', ['xzf', path.basename(tarball)], { cwd: partial });
    await rm(tarball);
    progress('installing what its server needs');
    const server = path.join(partial, 'package', 'lib', 'vscode');
    await npm(server, 'install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--no-save', '--silent', `${RIPGREP}@${RIPGREP_VERSION}`);
    await replaceNativeParts(path.join(server, 'node_modules'));
    progress('trying it');
    await execute(process.execPath, ['out/server-main.js', '--version'], { cwd: server });
    await putInPlace(partial);
    progress(`VS Code is ready (${((performance.now() - started) / 1000).toFixed(0)} s)`);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
}

async function checkTarball(file: string): Promise<void> {
  const hash = createHash('sha512').update(await readFile(file)).digest('base64');
  if (hash !== TARBALL_SHA512) throw new Error(`code-server ${VERSION} as the registry served it is not the pinned one (sha512 ${hash})`);
}

async function replaceNativeParts(modules: string): Promise<void> {
  const program = WINDOWS ? 'rg.exe' : 'rg';
  await mkdir(path.join(modules, '@vscode/ripgrep/bin'), { recursive: true });
  await copyFile(path.join(modules, RIPGREP, 'bin', program), path.join(modules, '@vscode/ripgrep/bin', program));
  await writeFile(path.join(modules, '@vscode/spdlog/index.js'), SPDLOG);
  for (const watchdog of ['native-watchdog', '@vscode/native-watchdog']) {
    const folder = path.join(modules, watchdog);
    if (await stat(folder).then(() => true, () => false)) await writeFile(path.join(folder, 'index.js'), WATCHDOG);
  }
}

/** Another process may have installed the same meanwhile: then its copy stays. */
async function putInPlace(partial: string): Promise<void> {
  try {
    await rename(partial, INSTALLED);
  } catch (error) {
    if (!(await isInstalled())) throw error;
  }
}

async function removeLeftovers(): Promise<void> {
  const prefix = `${path.basename(INSTALLED)}.partial-`;
  const entries = await readdir(HOSTS_FOLDER).catch(() => []);
  const dead = entries.filter((name) => name.startsWith(prefix) && !isRunning(Number(name.slice(prefix.length))));
  await Promise.all(dead.map((name) => rm(path.join(HOSTS_FOLDER, name), { recursive: true, force: true })));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

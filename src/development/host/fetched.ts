/** What tests need and the project does not ship: fetched from the npm registry when it is first needed, and kept. */
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { at } from '../paths';

/** Where it is kept; a build machine may point it at a folder that outlives the clone. */
const FOLDER = path.resolve(process.env.VSCODE_HOSTS_FOLDER ?? at('.vscode-test'));
const WINDOWS = process.platform === 'win32';
const execute = promisify(execFile);

const placeOf = (name: string): string => path.join(FOLDER, name);

export const isFetched = (name: string): Promise<boolean> => stat(placeOf(name)).then(() => true, () => false);

/**
 * The folder of that name, which `fill` fills first where it is missing: beside the final place, renamed at the end, so that
 * an interrupted run leaves nothing that looks finished.
 */
export async function fetchedOnce(name: string, fill: (folder: string) => Promise<void>): Promise<string> {
  if (await isFetched(name)) return placeOf(name);
  await removeLeftovers(name);
  const partial = `${placeOf(name)}.partial-${process.pid}`;
  await mkdir(partial, { recursive: true });
  try {
    await fill(partial);
    // Another process may have fetched the same meanwhile: then its copy stays.
    await rename(partial, placeOf(name)).catch(async (error: unknown) => { if (!(await isFetched(name))) throw error; });
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return placeOf(name);
}

/** Runs npm in a folder and returns what it prints. */
export async function npm(folder: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await execute(WINDOWS ? 'npm.cmd' : 'npm', args, { cwd: folder, shell: WINDOWS, maxBuffer: 1 << 26 });
  return stdout.trim();
}

/** Unpacks a package of the registry below a folder, as `package/`; throws where it is not the pinned one. */
export async function unpack(folder: string, name: string, version: string, sha512: string): Promise<void> {
  const tarball = path.join(folder, await npm(folder, 'pack', '--silent', `${name}@${version}`));
  const hash = createHash('sha512').update(await readFile(tarball)).digest('base64');
  if (hash !== sha512) throw new Error(`${name} ${version} as the registry served it is not the pinned one (sha512 ${hash})`);
  await execute('tar', ['xzf', path.basename(tarball)], { cwd: folder });
  await rm(tarball);
}

async function removeLeftovers(name: string): Promise<void> {
  const prefix = `${name}.partial-`;
  const entries = await readdir(FOLDER).catch(() => []);
  const dead = entries.filter((entry) => entry.startsWith(prefix) && !isRunning(Number(entry.slice(prefix.length))));
  await Promise.all(dead.map((entry) => rm(path.join(FOLDER, entry), { recursive: true, force: true })));
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

import { accessSync, constants, statSync } from 'node:fs';
import path from 'node:path';

/** Endings under which Windows finds a program; elsewhere the name is the file. */
const ENDINGS = process.platform === 'win32' ? (process.env.PATHEXT ?? '.EXE;.CMD').split(';') : [''];

export function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The full path of the first of these programs that is on the PATH, or null. */
export function findOnPath(names: readonly string[], searchPath = process.env.PATH ?? ''): string | null {
  const folders = searchPath.split(path.delimiter).filter((folder) => folder !== '');
  const candidates = names.flatMap((name) => folders.flatMap((folder) => ENDINGS.map((ending) => path.join(folder, name + ending))));
  return candidates.find(isExecutable) ?? null;
}

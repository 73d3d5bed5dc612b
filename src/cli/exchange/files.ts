/** Files of articles, decisions and rules, read with messages for the user and written whole or not at all. */
import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { mergeJournals } from '../../review/journal';
import type { Journal } from '../../review/model';
import { NO_RULES, readRules, RULES_FILE, type Rules } from '../../review/rules';
import { EMPTY_SIDECAR, readSidecar, writeSidecar, type Sidecar } from '../../review/sidecar';
import { decodeText } from '../decode';
import { reasonOf } from '../inputs';

/** Something is wrong with a file: the message names it and says what. */
export class FileError extends Error {}

export async function readText(file: string): Promise<string> {
  try {
    return decodeText(await readFile(file));
  } catch (error) {
    throw new FileError(`${file}: ${reasonOf(error)}`, { cause: error });
  }
}

/** The decisions of a sidecar; of one by a later version as many as this one understands. */
export async function readJournal(file: string): Promise<Journal> {
  const reading = readSidecar(await readText(file));
  if (reading.state === 'foreign') throw new FileError(`${file}: no file of decisions`);
  if (reading.state === 'broken') throw new FileError(`${file}: no file of decisions, or a damaged one: ${reading.reason}`);
  return reading.sidecar.journal;
}

export async function readJournalIfThere(file: string): Promise<Journal> {
  return await exists(file) ? readJournal(file) : [];
}

/** Adds decisions to what the file holds by now. */
export async function addToJournal(file: string, journal: Journal): Promise<void> {
  const sidecar = await exists(file) ? writable(file, await readText(file)) : EMPTY_SIDECAR;
  const beside = `${file}.${process.pid}.tmp`;
  try {
    await writeFile(beside, writeSidecar({ journal: mergeJournals(journal, sidecar.journal), others: sidecar.others }));
    await rename(beside, file);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

function writable(file: string, content: string): Sidecar {
  const reading = readSidecar(content);
  if (reading.state === 'newer') throw new FileError(`${file}: written by a newer version (${reading.version}); this one must not change it`);
  if (reading.state === 'foreign') throw new FileError(`${file}: another program's file; it is left as it is`);
  if (reading.state === 'broken') throw new FileError(`${file}: damaged (${reading.reason}); set it aside first`);
  return reading.sidecar;
}

/** The rules of the nearest folder above an article that has some. */
export async function rulesFor(article: string): Promise<Rules> {
  for (let folder = path.dirname(path.resolve(article)); ; folder = path.dirname(folder)) {
    const file = path.join(folder, RULES_FILE);
    if (await exists(file)) {
      const content = await readText(file);
      try {
        return readRules(content);
      } catch (error) {
        throw new FileError(`${file}: ${(error as Error).message}`, { cause: error });
      }
    }
    if (folder === path.dirname(folder)) return NO_RULES;
  }
}

const exists = (file: string): Promise<boolean> => stat(file).then((found) => found.isFile(), () => false);

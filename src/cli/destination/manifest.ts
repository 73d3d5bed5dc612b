/** What a folder of results holds, one line a fact, in a file that only grows: a run that was interrupted goes on from it. */
import { appendFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { UsageError } from '../arguments';

export const MANIFEST = 'manifest.jsonl';

/** What all results of a folder have in common. */
export interface Terms {
  readonly format: string;
  readonly date: string | null;
  readonly engine: string;
}

/** The newest fact about an input holds. `input` is its name below the folder. */
export type Entry =
  /** A whole file: the result of bytes with this sum. */
  | { readonly input: string; readonly sum: string }
  /** The first lines of a file of records: up to `line`, with this sum; their results are `length` bytes. */
  | { readonly input: string; readonly sum: string; readonly line: number; readonly length: number }
  | { readonly input: string; readonly failure: string };

export interface Manifest {
  of(input: string): Entry | undefined;
  add(entry: Entry): Promise<void>;
}

/** @throws UsageError where the folder holds something else, or results under other terms */
export async function openManifest(folder: string, terms: Terms): Promise<Manifest> {
  await mkdir(folder, { recursive: true });
  const file = path.join(folder, MANIFEST);
  const [head, ...facts] = await linesOf(file);
  if (head === undefined) await begin(folder, file, terms);
  else checkTerms(folder, head, terms);
  const entries = new Map(facts.filter(isEntry).map((entry) => [entry.input, entry]));
  return {
    of: (input) => entries.get(input),
    async add(entry) {
      entries.set(entry.input, entry);
      await appendFile(file, `${JSON.stringify(entry)}\n`);
    },
  };
}

async function begin(folder: string, file: string, terms: Terms): Promise<void> {
  if ((await readdir(folder)).some((name) => name !== MANIFEST)) throw new UsageError(`${folder} holds other things; name a new or an empty folder for the results`);
  await writeFile(file, `${JSON.stringify({ about: 'What is annotated so far; the same command goes on from here.', ...terms })}\n`);
}

function checkTerms(folder: string, head: unknown, terms: Terms): void {
  const other = (Object.keys(terms) as (keyof Terms)[]).find((key) => (head as Partial<Terms> | null)?.[key] !== terms[key]);
  if (other !== undefined) throw new UsageError(`${folder} holds results with another ${other} (${String((head as Partial<Terms> | null)?.[other])}); name another folder`);
}

/** Lines that were not written to their end are left out, and so is what stands for nothing. */
async function linesOf(file: string): Promise<unknown[]> {
  let content: string;
  try {
    content = await readFile(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
  // A line torn by a crash ends here, so that the next one does not go on in it.
  if (content !== '' && !content.endsWith('\n')) await appendFile(file, '\n');
  return content.split('\n').flatMap((line) => {
    try {
      return line === '' ? [] : [JSON.parse(line) as unknown];
    } catch {
      return [];
    }
  });
}

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false;
  const { input, sum, failure, line, length } = value as Record<string, unknown>;
  if (typeof input !== 'string') return false;
  if (typeof failure === 'string') return true;
  return typeof sum === 'string' && (line === undefined || (Number.isSafeInteger(line) && Number.isSafeInteger(length)));
}

/** Where the articles come from: files, folders, standard input; one at a time. */
import { createReadStream } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import type { InputFormat } from './arguments';
import { lines } from './lines';

/** Something to annotate, as bytes. */
export interface Source {
  /** How a message calls it. */
  readonly where: string;
  /** The name of a file without its ending; a record brings its own and has null here. */
  readonly id: string | null;
  readonly bytes: Uint8Array;
  /** What it came out of, as a path below the folder of results: made of names of files and folders alone, never of what stands in them. */
  readonly name: string;
  /** The number of its line, from 1; null for a whole file. */
  readonly line: number | null;
}

/** Something that could not be read: why not. An article with no bytes, or no article at all (`name` is null). */
export interface Unread extends Omit<Source, 'bytes' | 'name'> {
  readonly bytes: null;
  readonly name: string | null;
  readonly reason: string;
}

export type Input = Source | Unread;

const ARTICLE_FILES = new Set(['.txt', '.md', '.news', '.article', '.story']);
const STANDARD_INPUT = 'standard input';

/** Longest file or line that is taken into memory, in bytes; the longest text that the engine reads is far shorter. */
const LONGEST = 64_000_000;
const TOO_LONG = `it is longer than ${LONGEST / 1_000_000} MB`;

/** Whether more than one article may come, so that the output has to be a list. */
export async function mayBeMany(operands: readonly string[], format: InputFormat): Promise<boolean> {
  if (format === 'jsonl' || operands.length > 1) return true;
  return (await Promise.all(operands.map(isFolder))).includes(true);
}

export const isFolder = (operand: string): Promise<boolean> => stat(operand).then((found) => operand !== '-' && found.isDirectory(), () => false);

/** The name under which the results of an operand go, or all results of a folder. */
export const nameOf = (operand: string): string => (operand === '-' ? 'standard-input' : path.basename(path.resolve(operand)));

/** Reads each operand in turn. What cannot be read comes as such and does not stop the rest. */
export async function* readInputs(operands: readonly string[], format: InputFormat, stdin: AsyncIterable<Buffer>): AsyncGenerator<Input, void, void> {
  for (const operand of operands) {
    const where = operand === '-' ? STANDARD_INPUT : operand;
    try {
      if (format === 'jsonl') yield* readRecords(where, nameOf(operand), operand === '-' ? stdin : createReadStream(operand));
      else if (operand === '-') yield await readArticle(where, 'stdin', nameOf(operand), stdin);
      else if (await isFolder(operand)) yield* readFolder(operand, nameOf(operand));
      else yield await readArticleFile(operand, nameOf(operand));
    } catch (error) {
      yield { where, id: null, line: null, bytes: null, name: null, reason: reasonOf(error) };
    }
  }
}

async function* readRecords(where: string, name: string, stream: AsyncIterable<Buffer>): AsyncGenerator<Input, void, void> {
  for await (const { number, bytes } of lines(stream, LONGEST)) {
    const record = { where: `${where}, line ${number}`, id: null, name, line: number };
    if (bytes === null) yield { ...record, bytes, reason: TOO_LONG };
    else if (!isBlank(bytes)) yield { ...record, bytes };
  }
}

const isBlank = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);

async function* readFolder(folder: string, name: string): AsyncGenerator<Input, void, void> {
  let found = false;
  for await (const file of articleFiles(folder)) {
    found = true;
    yield await readArticleFile(file, path.join(name, path.relative(folder, file)));
  }
  if (!found) yield { where: folder, id: null, line: null, bytes: null, name: null, reason: `no article files in it (${[...ARTICLE_FILES].join(' ')})` };
}

/** Article files in and below a folder, in the order of their names; nothing hidden, no `node_modules`. */
export async function* articleFiles(folder: string): AsyncGenerator<string, void, void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* articleFiles(inside);
    // A linked file is read; a linked folder is not, for it may lead round in a circle.
    else if (ARTICLE_FILES.has(path.extname(entry.name).toLowerCase()) && !(await isFolder(inside))) yield inside;
  }
}

const readArticleFile = (file: string, name: string): Promise<Input> => readArticle(file, path.parse(file).name, name, createReadStream(file));

async function readArticle(where: string, id: string, name: string, stream: AsyncIterable<Buffer>): Promise<Input> {
  const article = { where, id, name, line: null };
  try {
    return { ...article, bytes: await collect(stream) };
  } catch (error) {
    return { ...article, bytes: null, reason: reasonOf(error) };
  }
}

/** All bytes of a stream. @throws Error with a message for the user where there are too many */
export async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    length += chunk.length;
    if (length > LONGEST) throw new Error(TOO_LONG);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder', EACCES: 'it may not be read (permission denied)', EISDIR: 'this is a folder; records come from a file',
};

/** What went wrong with a file, for the user. */
export function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return SYSTEM_ERRORS[code ?? ''] ?? message;
}

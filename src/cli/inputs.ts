/** Where the articles come from: files, folders, standard input; one at a time. */
import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { parseRecord } from '../formats/records';
import type { InputFormat } from './arguments';
import { decodeText } from './decode';
import { lines } from './lines';

export interface InputArticle {
  readonly id: string;
  readonly text: string;
  readonly date: string | null;
  readonly dayFirst: boolean | undefined;
}

/** Something that could not be read: where it stands, and why. */
export interface InputFailure {
  readonly where: string;
  readonly reason: string;
}

export type Input = { readonly article: InputArticle } | { readonly failure: InputFailure };

const ARTICLE_FILES = new Set(['.txt', '.md', '.news', '.article', '.story']);
const STANDARD_INPUT = 'standard input';

/** Whether more than one article may come, so that the output has to be a list. */
export async function mayBeMany(operands: readonly string[], format: InputFormat): Promise<boolean> {
  if (format === 'jsonl' || operands.length > 1) return true;
  return (await Promise.all(operands.map(isFolder))).includes(true);
}

const isFolder = (operand: string): Promise<boolean> => stat(operand).then((found) => operand !== '-' && found.isDirectory(), () => false);

/** Reads each operand in turn. What cannot be read comes as a failure and does not stop the rest. */
export async function* readInputs(operands: readonly string[], format: InputFormat, stdin: AsyncIterable<Buffer>): AsyncGenerator<Input, void, void> {
  for (const operand of operands) {
    const where = operand === '-' ? STANDARD_INPUT : operand;
    try {
      if (format === 'jsonl') yield* readRecords(where, operand === '-' ? stdin : createReadStream(operand));
      else if (operand === '-') yield await readArticle(where, 'stdin', () => collect(stdin));
      else if (await isFolder(operand)) yield* readFolder(operand);
      else yield await readArticleFile(operand);
    } catch (error) {
      yield { failure: { where, reason: reasonOf(error) } };
    }
  }
}

async function* readRecords(where: string, stream: AsyncIterable<Buffer>): AsyncGenerator<Input, void, void> {
  for await (const { number, bytes } of lines(stream)) {
    try {
      const line = decodeText(bytes);
      if (line.trim() !== '') yield { article: parseRecord(line) };
    } catch (error) {
      yield { failure: { where: `${where}, line ${number}`, reason: reasonOf(error) } };
    }
  }
}

async function* readFolder(folder: string): AsyncGenerator<Input, void, void> {
  let found = false;
  for await (const file of articleFiles(folder)) {
    found = true;
    yield await readArticleFile(file);
  }
  if (!found) yield { failure: { where: folder, reason: `no article files in it (${[...ARTICLE_FILES].join(' ')})` } };
}

/** Article files in and below a folder, in the order of their names; nothing hidden, no `node_modules`. */
async function* articleFiles(folder: string): AsyncGenerator<string, void, void> {
  const entries = await readdir(folder, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* articleFiles(inside);
    // A linked file is read; a linked folder is not, for it may lead round in a circle.
    else if (ARTICLE_FILES.has(path.extname(entry.name).toLowerCase()) && !(await isFolder(inside))) yield inside;
  }
}

const readArticleFile = (file: string): Promise<Input> => readArticle(file, path.parse(file).name, () => readFile(file));

async function readArticle(where: string, id: string, read: () => Promise<Buffer>): Promise<Input> {
  try {
    return { article: { id, text: decodeText(await read()), date: null, dayFirst: undefined } };
  } catch (error) {
    return { failure: { where, reason: reasonOf(error) } };
  }
}

async function collect(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder', EACCES: 'it may not be read (permission denied)', EISDIR: 'this is a folder; records come from a file',
};

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return SYSTEM_ERRORS[code ?? ''] ?? message;
}

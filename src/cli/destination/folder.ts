/** A folder of results: a file for each article file, and one that grows for each file of records. */
import { createHash } from 'node:crypto';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { OutputFormat } from '../arguments';
import type { Input } from '../inputs';
import type { Sink } from '../output/sink';
import type { Answer } from '../work';
import { OutputError, type Destination } from '.';
import { openManifest, type Manifest, type Terms } from './manifest';
import { openRecords, type Records } from './records';

/** None of them is a sidecar's: a result must never take the place of what somebody decided. */
const ENDINGS: Readonly<Record<OutputFormat, string>> = { json: '.annotated.json', jsonl: '.annotated.jsonl', text: '.annotated.txt' };

export async function toFolder(folder: string, sink: Sink, format: OutputFormat, terms: Terms): Promise<Destination> {
  const manifest = await telling(folder, openManifest(folder, terms));
  const resultOf = (name: string): string => path.join(folder, `${name}${ENDINGS[format]}`);
  const open = new Map<string, Promise<Records>>();
  const recordsOf = (name: string): Promise<Records> => {
    const known = open.get(name) ?? telling(resultOf(name), openRecords(name, resultOf(name), manifest));
    open.set(name, known);
    return known;
  };
  const close = async (names: readonly string[]): Promise<void> => {
    for (const name of names) {
      await telling(resultOf(name), (await open.get(name)!).close());
      open.delete(name);
    }
  };
  // Inputs are read ahead of their results: files of records are open from their first line to the first result of the next.
  let at: string | null = null;
  return {
    async isDone(input) {
      if (input.name === null) return false;
      if (input.line !== null) return (await recordsOf(input.name)).isDone(input);
      const known = manifest.of(input.name);
      return input.bytes !== null && known !== undefined && 'sum' in known && known.sum === sumOf(input.bytes) && exists(resultOf(input.name));
    },
    async put(input, answer) {
      const { name } = input;
      if (name === null) return;
      if (at !== null && at !== name && open.has(at)) await close([at]);
      at = name;
      const result = resultOf(name);
      await telling(result, input.line === null ? putFile(input, name, answer, result, manifest) : (await recordsOf(name)).put(textOf(answer, sink)));
    },
    close: () => close([...open.keys()]),
  };
}

/** A result is whole or not there: it is written beside its place and then put there. */
async function putFile({ bytes }: Input, input: string, answer: Answer, result: string, manifest: Manifest): Promise<void> {
  if ('failure' in answer) return manifest.add({ input, failure: answer.failure });
  await mkdir(path.dirname(result), { recursive: true });
  await writeFile(`${result}.partial`, answer.output);
  await rename(`${result}.partial`, result);
  return manifest.add({ input, sum: sumOf(bytes!) });
}

const textOf = (answer: Answer, sink: Sink): string => ('output' in answer ? answer.output : sink.failure(answer.id, answer.failure) ?? '');
const sumOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('base64url');
const exists = (file: string): Promise<boolean> => stat(file).then((found) => found.isFile(), () => false);

/** Errors of the file system become errors for the user, which say where. */
async function telling<T>(where: string, task: Promise<T>): Promise<T> {
  try {
    return await task;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw code === undefined ? error : new OutputError(`${where} cannot be written: ${code === 'ENOSPC' ? 'no space left' : message}`, { cause: error });
  }
}

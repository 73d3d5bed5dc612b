import { createHash } from 'node:crypto';
import { mkdir, open, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Input } from '../inputs';
import { OutputError } from '.';
import type { Manifest } from './manifest';

/** Milliseconds between two facts on the manifest. */
const CHECKPOINT = 1_000;

/** The results of one file of records, a line a record. */
export interface Records {
  /** In the order of the lines. */
  isDone(input: Input): boolean;
  /** The results of the lines that were not done, in their order. */
  put(output: string): Promise<void>;
  close(): Promise<void>;
}

/** Goes on behind the last line of which the manifest is sure; what was written after it is written again. */
export async function openRecords(input: string, file: string, manifest: Manifest): Promise<Records> {
  await mkdir(path.dirname(file), { recursive: true });
  const done = await doneBefore(input, file, manifest);
  const handle = await open(file, done === null ? 'w' : 'r+');
  let length = done?.length ?? 0;
  await handle.truncate(length);
  const upcoming: { readonly line: number; readonly sum: string }[] = [];
  let read = { line: 0, sum: '' };
  let written = read;
  let noted = read;
  let notedAt = Date.now();
  const note = async (): Promise<void> => {
    if (noted === written) return;
    await handle.datasync();
    await manifest.add({ input, ...written, length });
    noted = written;
    notedAt = Date.now();
  };
  const differs = (): OutputError => new OutputError(`${file} was made from other records than “${input}” holds now; name another folder, or take this file away`);
  return {
    isDone({ line, bytes }) {
      read = { line: line!, sum: chained(read.sum, bytes) };
      if (done === null || read.line > done.line) {
        upcoming.push(read);
        return false;
      }
      if (read.line === done.line && read.sum !== done.sum) throw differs();
      return true;
    },
    async put(output) {
      const bytes = Buffer.from(output);
      await handle.write(bytes, 0, bytes.length, length);
      length += bytes.length;
      written = upcoming.shift()!;
      if (Date.now() - notedAt > CHECKPOINT) await note();
    },
    async close() {
      await note();
      await handle.close();
      if (done !== null && read.line < done.line) throw differs();
    },
  };
}

async function doneBefore(input: string, file: string, manifest: Manifest): Promise<{ readonly line: number; readonly sum: string; readonly length: number } | null> {
  const known = manifest.of(input);
  if (known === undefined || !('line' in known)) return null;
  const size = await stat(file).then((found) => found.size, () => -1);
  return size >= known.length ? known : null;
}

/** The sum of all lines so far. */
const chained = (sum: string, line: Uint8Array | null): string => createHash('sha256').update(sum).update(line ?? 'too long').digest('base64url');

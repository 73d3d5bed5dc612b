/** Reads articles into records: in threads of their own, or where there are none, in slices of this one. */
import type { LogOutputChannel } from 'vscode';
import type { ArticleRecord } from '../../../ledger/model';
import type { Reading } from '../../../ledger/read';
import { createPool, NoThreads, type Pool } from '../../../worker/pool';
import { cores, startThread } from '../../../worker/thread';
import { MAX_LENGTH } from '../../../worker/task';
import type { Engine } from '../engine';
import { inSlices } from './slices';
import { keyOf } from './cache';

/** More threads than this are of little use to one disk and one reader. */
const MOST_THREADS = 4;

export interface Readers {
  readonly room: number;
  /** How many threads there are; 0 where the articles are read in this one. */
  readonly threads: () => number;
  /** Stands for the program that reads. */
  readonly stamp: string;
  /** Rejects where the engine fails on this article. */
  read(reading: Reading): Promise<ArticleRecord>;
  dispose(): void;
}

export async function createReaders(engine: Engine, log: LogOutputChannel): Promise<Readers> {
  const { bytes, source } = await engine.script();
  const size = Math.max(1, Math.min(MOST_THREADS, await cores()));
  let pool: Pool | undefined = createPool((listener) => startThread(source, listener), size);
  const room = pool.room;
  return {
    room, threads: () => (pool === undefined ? 0 : size), stamp: await keyOf(bytes),
    async read(reading) {
      if (pool !== undefined) {
        try {
          return await pool.read(reading);
        } catch (error) {
          if (!(error instanceof NoThreads)) throw error;
          log.warn(`articles are read without threads of their own: ${error.message}`);
          pool = undefined;
        }
      }
      return readHere(engine, reading);
    },
    dispose: () => { pool?.close(); },
  };
}

let last: Promise<unknown> = Promise.resolve();

/** In this thread, in slices, one after the other. */
export function readHere(engine: Engine, reading: Reading): Promise<ArticleRecord> {
  const done = last.then(async () => {
    const { createReader, recordOf } = await engine.load();
    return recordOf(reading.text, (await inSlices(createReader(MAX_LENGTH).inSteps(reading)))!);
  });
  last = done.catch(() => undefined);
  return done;
}

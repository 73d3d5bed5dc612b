/** The script of a thread that reads articles, one after the other. A web worker's, which a thread of Node's is dressed up as (`thread.ts`). */
import { createReader } from '../ledger/read';
import { MAX_LENGTH, type Answer, type Task } from './task';

const reader = createReader(MAX_LENGTH);

function answer({ number, reading }: Task): Answer {
  try {
    return { number, record: reader.read(reading) };
  } catch (error) {
    return { number, failure: error instanceof Error ? error.message : String(error) };
  }
}

self.onmessage = ({ data }: MessageEvent<Task>) => { self.postMessage(answer(data)); };

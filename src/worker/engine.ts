/**
 * All that needs the engine, in a script of its own: the extension reads it with the first article, and starts threads with it. So windows without
 * articles don't pay for it, and it is there once for all.
 */
import { createReader } from '../ledger/read';
import { MAX_LENGTH, type Answer, type Task } from './task';

export { createAnnotator } from '../engine';
export { everybody, personIn } from '../ledger/person';
export { partOf, recordOf } from '../ledger/record';
export { createReader };

/** What a thread has of a web worker's. */
export interface ThreadScope {
  onmessage: ((event: { readonly data: Task }) => void) | null;
  postMessage(answer: Answer): void;
}

/** Reads the articles that come, one after the other. */
export function serve(scope: ThreadScope): void {
  const reader = createReader(MAX_LENGTH);
  const answer = ({ number, reading }: Task): Answer => {
    try {
      return { number, record: reader.read(reading) };
    } catch (error) {
      return { number, failure: error instanceof Error ? error.message : String(error) };
    }
  };
  scope.onmessage = ({ data }) => { scope.postMessage(answer(data)); };
}

/** What stays in memory after many edits, and after a long text. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { randomNumbers } from '../evaluation/bootstrap';
import type { Engine } from './engine';
import type { Figure } from './limits';
import { newsOfWords } from './texts';

function collector(): () => void {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
}

/** Megabytes that the heap holds before and after `edits` one-character edits of a text of about 1,000 words. */
export function heapOverEdits({ createAnnotator }: Engine, start: string, edits: number): { readonly before: number; readonly after: number } {
  const collect = collector();
  const heap = (): number => {
    collect();
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
  const annotator = createAnnotator();
  const random = randomNumbers(3);
  let text = start;
  let previous = annotator.annotate(text);
  const edit = (): void => {
    const at = Math.floor(random() * text.length);
    text = `${text.slice(0, at)}${random() < 0.5 ? 'x' : ' '}${text.slice(at + 1)}`;
    previous = annotator.annotate(text, { previous });
  };
  for (let i = 0; i < 100; i += 1) edit();
  const before = heap();
  for (let i = 0; i < edits; i += 1) edit();
  const after = heap();
  // The result is still held: what is measured is what a document that stays open costs.
  if (previous.textLength !== text.length) throw new Error('the result is not the text’s');
  return { before, after };
}

export function memory(engine: Engine): Figure[] {
  const { before, after } = heapOverEdits(engine, newsOfWords(1_000), 1_000);
  return [{ what: 'heap after 1,000 edits, against before', value: after - before, unit: 'MB', atMost: 1, note: `${before.toFixed(1)} MB before` }];
}

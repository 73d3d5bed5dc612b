/** Annotating again after one key, at random places. */
import { randomNumbers } from '../evaluation/bootstrap';
import { percentile, processorTime } from './clock';
import type { Engine } from './engine';
import type { Figure } from './limits';
import { newsOfWords } from './texts';

const KEYS = 'abcdefghijklmnopqrstuvwxyz ,."\n17';

export interface Typed {
  /** Milliseconds of processor time for each edit. */
  readonly times: readonly number[];
  readonly text: string;
}

/** Types, or deletes, one character `edits` times, and annotates after each. */
export function typeInto({ createAnnotator }: Engine, start: string, edits: number, seed = 1): Typed {
  const annotator = createAnnotator();
  const random = randomNumbers(seed);
  const times: number[] = [];
  let text = start;
  let previous = annotator.annotate(text);
  for (let i = 0; i < edits; i += 1) {
    const at = Math.floor(random() * text.length);
    const removed = random() < 0.3 ? 1 : 0;
    text = text.slice(0, at) + (removed ? '' : KEYS[Math.floor(random() * KEYS.length)]!) + text.slice(at + removed);
    const started = processorTime();
    previous = annotator.annotate(text, { previous });
    times.push(processorTime() - started);
  }
  return { times, text };
}

export function keystrokes(engine: Engine): Figure[] {
  const p95 = (words: number, edits: number): number => {
    const start = newsOfWords(words);
    typeInto(engine, start, Math.ceil(edits / 4), 2);
    return percentile(typeInto(engine, start, edits).times, 0.95);
  };
  const [thousand, ten, twenty] = [p95(1_000, 400), p95(10_000, 120), p95(20_000, 120)];
  return [
    { what: 'a key in 1,000 words, p95', value: thousand, unit: 'ms', atMost: 5 },
    { what: 'a key in 10,000 words, p95', value: ten, unit: 'ms' },
    { what: 'a key in 20,000 words, p95', value: twenty, unit: 'ms', atMost: 16 },
    { what: 'a key in 20,000 words against 10,000', value: twenty / ten, unit: 'times', atMost: 2.2 },
  ];
}

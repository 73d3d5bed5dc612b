import { add, EMPTY, f1, type Tally } from './tally';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const RESAMPLES = 1_000;
const SEED = 20_210_407;

/** mulberry32: a small generator of uniform numbers in [0, 1) that gives the same ones everywhere. */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t = (t + Math.imul(t ^ (t >>> 7), t | 61)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * The middle 95 % of the F1 over resamples of whole documents, drawn with replacement (percentile bootstrap, Efron 1979).
 * Documents, not annotations: what stands in one article hangs together. Null for fewer than two documents.
 */
export function bootstrap(documents: readonly Tally[], resamples = RESAMPLES, seed = SEED): Interval | null {
  if (documents.length < 2) return null;
  const random = randomNumbers(seed);
  const values: number[] = [];
  for (let i = 0; i < resamples; i += 1) {
    const value = f1(documents.map(() => documents[Math.floor(random() * documents.length)]!).reduce(add, EMPTY));
    if (!Number.isNaN(value)) values.push(value);
  }
  if (values.length === 0) return null;
  values.sort((a, b) => a - b);
  const at = (part: number): number => values[Math.min(values.length - 1, Math.floor(part * values.length))]!;
  return { low: at(0.025), high: at(0.975) };
}

import { HASH_BITS } from '../../../engine/quotes/hash';

export type Question = 'cue' | 'source' | 'place' | 'end' | 'edge' | 'more' | 'rank';

/** One decision: the features of each option, and which is right. A question of yes or no has one option and `right` 0 (yes) or -1 (no). */
export interface Example {
  readonly question: Question;
  readonly options: readonly Int32Array[];
  readonly right: number;
  readonly binary: boolean;
}

export interface LearnOptions {
  readonly epochs: number;
  /** Length of the first step, by question: the fewer examples a question has, the longer. */
  readonly rates: Readonly<Record<Question, number>>;
  /** Strength of the pull towards zero, for each step of each feature. */
  readonly decay: number;
  /** Slots that fewer examples than this touch stay zero. */
  readonly least: number;
}

/** Epochs before the weights count towards their mean, and how often in each epoch they do. */
const SETTLING = 2;
const COUNTS = 8;

/**
 * Log-linear weights by stochastic gradient with a rate of its own for each weight (Adagrad, Duchi et al. 2011); the result is their mean over the
 * last epochs, which depends less on the order of the examples than any one state does (Polyak and Juditsky 1992). The order is shuffled by a
 * generator with a fixed seed, so that the same corpus gives the same weights.
 */
export function learn(examples: readonly Example[], { epochs, rates, decay, least }: LearnOptions): Float32Array {
  const weights = new Float32Array(1 << HASH_BITS);
  const squares = new Float32Array(1 << HASH_BITS).fill(1e-2);
  const known = frequent(examples, least);
  const order = Int32Array.from(examples.keys());
  const random = generator(20160901);
  const mean = new Float32Array(1 << HASH_BITS);
  const every = Math.floor(order.length / COUNTS);
  let counted = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const [k, n] of order.entries()) {
      step(examples[n]!, weights, squares, known, rates[examples[n]!.question], decay);
      if (epoch < SETTLING || (k + 1) % every > 0) continue;
      counted++;
      for (let i = 0; i < mean.length; i++) mean[i]! += (weights[i]! - mean[i]!) / counted;
    }
  }
  return mean;
}

/** Marks the slots that at least so many examples have among their options. */
function frequent(examples: readonly Example[], least: number): Uint8Array {
  const counts = new Uint16Array(1 << HASH_BITS);
  const seenIn = new Int32Array(1 << HASH_BITS).fill(-1);
  for (const [n, { options }] of examples.entries()) {
    for (const slots of options) {
      for (const slot of slots) {
        if (seenIn[slot] === n || counts[slot] === 65535) continue;
        seenIn[slot] = n;
        counts[slot] = counts[slot]! + 1;
      }
    }
  }
  return Uint8Array.from(counts, (c) => (c >= least ? 1 : 0));
}

function step({ options, right, binary }: Example, weights: Float32Array, squares: Float32Array, known: Uint8Array, rate: number, decay: number): void {
  const shares = binary ? [1 / (1 + Math.exp(-sum(options[0]!, weights)))] : softmax(options.map((o) => sum(o, weights)));
  for (const [i, slots] of options.entries()) {
    const gradient = shares[i]! - (i === right ? 1 : 0);
    if (Math.abs(gradient) < 1e-3) continue;
    for (const slot of slots) {
      if (known[slot] === 0) continue;
      const g = gradient + decay * weights[slot]!;
      squares[slot] = squares[slot]! + g * g;
      weights[slot] = weights[slot]! - (rate * g) / Math.sqrt(squares[slot]);
    }
  }
}

function sum(slots: Int32Array, weights: Float32Array): number {
  let s = 0;
  for (const slot of slots) s += weights[slot]!;
  return s;
}

function softmax(scores: number[]): number[] {
  const most = Math.max(...scores);
  const e = scores.map((s) => Math.exp(s - most));
  const total = e.reduce((a, b) => a + b, 0);
  return e.map((x) => x / total);
}

function shuffle(order: Int32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const k = Math.floor(random() * (i + 1));
    const kept = order[i]!;
    order[i] = order[k]!;
    order[k] = kept;
  }
}

/** Numbers in [0, 1) from a seed (mulberry32, Tommy Ettinger, public domain). */
function generator(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

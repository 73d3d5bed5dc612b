import { classTags } from './classes';
import { FEATURES, featuresAt } from './features';
import { passLandmark } from './landmarks';
import { PAD, type SentenceState } from './state';

/** Where the weight of a feature for a tag stands in a table of 2^n weights, `mask` being 2^n - 1: those of one feature lie together, in one line of the processor's cache. */
export const slotOf = (feature: number, tag: number, mask: number): number => (feature ^ tag) & mask;

/** Weights of a linear model, hashed into a table whose length is a power of two. */
export type Weights = Int8Array | Float32Array | Float64Array;

const features = new Int32Array(FEATURES);

/** Tags the sentence from left to right: what has one tag keeps it, the others take the best by the weights. */
export function decode(s: SentenceState, weights: Weights): void {
  let behind = 0;
  for (let i = 0; i < s.length; i++) {
    const at = i + PAD;
    const own = classTags[s.klass[at]!]!;
    if (own.length === 1) {
      s.tag[at] = own[0]!;
    } else {
      featuresAt(s, i, behind, features);
      s.tag[at] = best(own, features, weights);
    }
    behind = passLandmark(behind, s.landmark[at]!, s.tag[at]);
  }
}

/** The tag among `own` whose features weigh most; the earlier one when they weigh the same. */
export function best(own: Uint8Array, found: Int32Array, weights: Weights): number {
  const mask = weights.length - 1;
  let winner = own[0]!;
  let most = -Infinity;
  for (const tag of own) {
    let sum = 0;
    for (let f = 0; f < FEATURES; f++) sum += weights[slotOf(found[f]!, tag, mask)]!;
    if (sum > most) {
      most = sum;
      winner = tag;
    }
  }
  return winner;
}

import { PAD, type SentenceState } from './state';
import { numberOfTag } from './classes';

/** How many features a token has. */
export const FEATURES = 27;

const ADVERB = numberOfTag('RB');

const mix = (template: number, a: number, b: number): number => {
  const h = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(template + 1, 0xc2b2ae35);
  return Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
};

/**
 * The features of the token at `i` (counted from the first of the sentence), as hashes: the word and its class, the tags given to
 * the words before, the words and classes around, and the landmarks on either side. `behind` holds the two
 * landmarks before, the nearer in the low four bits. Training and tagging share this function.
 */
export function featuresAt(s: SentenceState, i: number, behind: number, out: Int32Array): void {
  const at = i + PAD;
  const { word, klassHash, suffix, shape, tag } = s;
  const w = word[at]!;
  const c = klassHash[at]!;
  const t1 = tag[at - 1]!;
  const t2 = tag[at - 2]!;
  const n1 = klassHash[at + 1]!;
  const writing = shape[at]! * 2 + (s.titleCase ? 1 : 0);
  let governor = at - 1;
  while (governor > PAD && tag[governor] === ADVERB) governor--;
  const tg = tag[governor]!;
  let f = 0;
  out[f++] = mix(f, c, 0);
  out[f++] = mix(f, w, 0);
  out[f++] = mix(f, c, t1);
  out[f++] = mix(f, w, t1);
  out[f++] = mix(f, t1, t2);
  out[f++] = mix(f, c, t1 * 64 + t2);
  out[f++] = mix(f, word[at - 1]!, 0);
  out[f++] = mix(f, word[at - 1]!, c);
  out[f++] = mix(f, word[at - 2]!, 0);
  out[f++] = mix(f, n1, 0);
  out[f++] = mix(f, n1, t1);
  out[f++] = mix(f, n1, c);
  out[f++] = mix(f, w, n1);
  out[f++] = mix(f, word[at + 1]!, 0);
  out[f++] = mix(f, word[at + 1]!, c);
  out[f++] = mix(f, klassHash[at + 2]!, n1);
  out[f++] = mix(f, word[at + 2]!, c);
  out[f++] = mix(f, suffix[at]!, 0);
  out[f++] = mix(f, suffix[at]!, t1);
  out[f++] = mix(f, writing, shape[at + 1]! * 8 + shape[at - 1]!);
  out[f++] = mix(f, writing, t1);
  out[f++] = mix(f, word[governor]!, c);
  out[f++] = mix(f, tg * 64 + tag[governor - 1]!, n1);
  out[f++] = mix(f, word[at - 1]!, word[at + 1]!);
  const ahead = s.ahead[at]!;
  out[f++] = mix(f, c, ahead);
  out[f++] = mix(f, c, behind);
  out[f++] = mix(f, c, (behind << 8) | (ahead & 15) | (t1 << 16));
}

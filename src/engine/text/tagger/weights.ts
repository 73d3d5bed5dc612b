import type { Weights } from './model';
import { BITS, PACKED } from './weights-data';

let weights: Weights | null = null;

/** The trained weights, unpacked at the first call. */
export function getWeights(): Weights {
  weights ??= unpackWeights(PACKED, BITS);
  return weights;
}

/** Numbers 0 to 56 are written as the characters from `#` to `[`: no quotation mark and no backslash among them. */
const ZERO = 35;
const LARGEST = 56;
/** A weight of 0 stands in the middle. */
const MIDDLE = 28;

/** The table of 2^bits weights from pairs of a gap (as many largest numbers as needed, then the rest) and a weight. */
export function unpackWeights(packed: string, bits: number): Int8Array {
  const table = new Int8Array(1 << bits);
  let slot = -1;
  for (let i = 0; i < packed.length; i++) {
    const gap = packed.charCodeAt(i) - ZERO;
    slot += gap;
    if (gap < LARGEST) table[slot] = packed.charCodeAt(++i) - ZERO - MIDDLE;
  }
  return table;
}

/** The reverse of `unpackWeights`, for the training. */
export function packWeights(table: Int8Array): string {
  let out = '';
  let last = -1;
  for (let slot = 0; slot < table.length; slot++) {
    if (table[slot] === 0) continue;
    let gap = slot - last;
    for (; gap >= LARGEST; gap -= LARGEST) out += String.fromCharCode(ZERO + LARGEST);
    out += String.fromCharCode(ZERO + gap, ZERO + MIDDLE + table[slot]!);
    last = slot;
  }
  return out;
}

/** The largest weight that can be written. */
export const LARGEST_WEIGHT = MIDDLE;

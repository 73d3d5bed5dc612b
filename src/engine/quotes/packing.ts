/**
 * Weights as text: one printable character a weight, 81 steps that lie closer together near zero, and four characters for runs of
 * zeros. Shorter than base 64 and needs no decompressor.
 */
const LEVELS = 40;
const RUNS = [256, 32, 8, 3];
const ALPHABET = characters();
const ZERO = RUNS.length + LEVELS;

/** Printable characters that need no escape in a template literal: the runs first, then the levels from lowest to highest. */
function characters(): string {
  let s = '';
  for (let c = 40; c < 127; c++) if (c !== 92 && c !== 96) s += String.fromCharCode(c);
  return s.slice(0, RUNS.length + 2 * LEVELS + 1);
}

export function packWeights(weights: Float32Array, most: number): string {
  let out = '';
  for (let i = 0; i < weights.length;) {
    let zeros = 0;
    while (i + zeros < weights.length && levelOf(weights[i + zeros]!, most) === 0) zeros++;
    i += zeros;
    for (const [r, length] of RUNS.entries()) for (; zeros >= length; zeros -= length) out += ALPHABET[r]!;
    out += ALPHABET[ZERO]!.repeat(zeros);
    if (i < weights.length) out += ALPHABET[ZERO + levelOf(weights[i++]!, most)]!;
  }
  return out;
}

/** Weights by number of their step: a byte each, so that the table stays in the processor's cache. */
export interface SteppedWeights {
  readonly numbers: Uint8Array;
  readonly steps: Float32Array;
}

export function unpackWeights(packed: string, size: number, most: number): SteppedWeights {
  const numbers = new Uint8Array(size).fill(LEVELS);
  const codes = new Int16Array(128).fill(-1);
  for (let k = 0; k < ALPHABET.length; k++) codes[ALPHABET.charCodeAt(k)] = k;
  const steps = Float32Array.from({ length: 2 * LEVELS + 1 }, (_, k) => (most * Math.sign(k - LEVELS) * (k - LEVELS) ** 2) / LEVELS ** 2);
  let at = 0;
  for (let i = 0; i < packed.length; i++) {
    const code = codes[packed.charCodeAt(i)]!;
    if (code < 0) continue;
    if (code < RUNS.length) at += RUNS[code]!;
    else numbers[at++] = code - RUNS.length;
  }
  return { numbers, steps };
}

const levelOf = (weight: number, most: number): number => Math.sign(weight) * Math.min(LEVELS, Math.round(Math.sqrt(Math.abs(weight) / most) * LEVELS));

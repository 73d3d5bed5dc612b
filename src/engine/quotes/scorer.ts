import { Features } from './hash';

/** Probabilities from the table of weights: a log-linear model over hashed features. */
export class Scorer {
  private readonly features = new Features();

  /** With `steps`, `weights` are numbers of steps. */
  constructor(private readonly weights: Float32Array | Uint8Array, private readonly steps: Float32Array | null = null) {}

  /** Chance of yes. */
  yes(fill: (f: Features) => void): number {
    return 1 / (1 + Math.exp(-this.sum(fill)));
  }

  /** Chance of each option; they add up to 1. */
  shares(count: number, fill: (f: Features, i: number) => void): Float64Array {
    const out = new Float64Array(count);
    let most = -Infinity;
    for (let i = 0; i < count; i++) {
      out[i] = this.sum((f) => { fill(f, i); });
      most = Math.max(most, out[i]!);
    }
    let total = 0;
    for (let i = 0; i < count; i++) total += out[i] = Math.exp(out[i]! - most);
    for (let i = 0; i < count; i++) out[i] = out[i]! / total;
    return out;
  }

  private sum(fill: (f: Features) => void): number {
    const f = this.features;
    f.clear();
    fill(f);
    const { weights, steps } = this;
    const { slots, size } = f;
    let s = 0;
    if (steps) for (let i = 0; i < size; i++) s += steps[weights[slots[i]!]!]!;
    else for (let i = 0; i < size; i++) s += weights[slots[i]!]!;
    return s;
  }
}

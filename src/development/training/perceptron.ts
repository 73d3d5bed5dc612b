import { classTags } from '../../engine/text/tagger/classes';
import { FEATURES, featuresAt } from '../../engine/text/tagger/features';
import { passLandmark } from '../../engine/text/tagger/landmarks';
import { best, slotOf } from '../../engine/text/tagger/model';
import { PAD, type SentenceState } from '../../engine/text/tagger/state';
import { LARGEST_WEIGHT } from '../../engine/text/tagger/weights';

/** A sentence as numbers with, for every token, the tags that may be right; none where nothing is known. */
export interface Example {
  readonly state: SentenceState;
  readonly allowed: readonly Uint8Array[];
}

/**
 * The averaged perceptron (Collins 2002) over hashed features, learning from sets of tags of which one is right: a guess inside the set
 * is left alone, a guess outside yields to the best of the set.
 */
export class Perceptron {
  /** Share of wrong guesses in the pass so far. */
  mistakes = 0;
  decisions = 0;
  private readonly weights: Float64Array;
  private readonly totals: Float64Array;
  private readonly since: Int32Array;
  private readonly features = new Int32Array(FEATURES);
  private readonly met = new Uint8Array(1 << 24);
  private step = 0;

  /** A table of 2^bits weights; features met less often than `rare` times in the first pass are left out. */
  constructor(bits: number, private readonly rare: number) {
    this.weights = new Float64Array(1 << bits);
    this.totals = new Float64Array(1 << bits);
    this.since = new Int32Array(1 << bits);
  }

  /** One pass over the examples in the order given. The first pass counts features as it goes. */
  pass(examples: readonly Example[], first: boolean): void {
    this.mistakes = this.decisions = 0;
    for (const example of examples) this.learn(example, first);
  }

  private learn({ state, allowed }: Example, counting: boolean): void {
    let behind = 0;
    for (let i = 0; i < state.length; i++) {
      const at = i + PAD;
      const own = classTags[state.klass[at]!]!;
      if (own.length > 1) {
        featuresAt(state, i, behind, this.features);
        if (counting) this.count();
        state.tag[at] = this.decide(own, allowed[i]!);
      } else {
        state.tag[at] = own[0]!;
      }
      behind = passLandmark(behind, state.landmark[at]!, state.tag[at]);
    }
  }

  /** The guess, after learning from it. */
  private decide(own: Uint8Array, right: Uint8Array): number {
    this.step++;
    const guess = best(own, this.features, this.weights);
    if (right.length === 0) return guess;
    this.decisions++;
    if (!right.includes(guess)) {
      this.mistakes++;
      this.update(best(right, this.features, this.weights), 1);
      this.update(guess, -1);
    }
    return guess;
  }

  private count(): void {
    for (const feature of this.features) {
      const slot = counterOf(feature);
      if (this.met[slot]! < 255) this.met[slot]!++;
    }
  }

  private update(tag: number, by: number): void {
    const mask = this.weights.length - 1;
    for (const feature of this.features) {
      if (this.met[counterOf(feature)]! < this.rare) continue;
      const slot = slotOf(feature, tag, mask);
      this.totals[slot]! += (this.step - this.since[slot]!) * this.weights[slot]!;
      this.since[slot] = this.step;
      this.weights[slot]! += by;
    }
  }

  /** The mean of the weights over all steps. */
  averaged(): Float64Array {
    return this.weights.map((weight, slot) => (this.totals[slot]! + (this.step - this.since[slot]!) * weight) / this.step);
  }
}

const counterOf = (feature: number): number => (feature >>> 8) ^ (feature & 0xff);

/** The `keep` largest weights as small whole numbers, `scale` to the unit; the others are 0. */
export function quantise(weights: Float64Array, keep: number, scale: number): Int8Array {
  const sizes = weights.map(Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - keep)]!;
  return Int8Array.from(weights, (w) => (Math.abs(w) < least ? 0 : Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, Math.round(w * scale)))));
}

import { STRIDE, type Sink, type Templates } from './features/templates';
import { slotOf } from './hash';

/** The likeliest option of a question, by its number, and the next where it is worth a look. */
export interface Choice {
  readonly best: number;
  readonly share: number;
  /** -1 where there is none. */
  readonly second: number;
  readonly secondShare: number;
}

/** Least share of the likeliest that makes the next worth a look. */
const LEAST_SHARE = 0.1;

/** Probabilities from the table of weights: a log-linear model over hashed features. */
export class Scorer implements Sink {
  private sum = 0;

  /** With `steps`, `weights` are numbers of steps. */
  constructor(private readonly weights: Float32Array | Uint8Array, private readonly steps: Float32Array | null = null) {}

  take({ numbers, facts }: Templates): void {
    const { weights, steps } = this;
    let { sum } = this;
    for (let t = 0; t < numbers.length; t += STRIDE) {
      const weight = weights[slotOf(numbers[t]!, facts[numbers[t + 1]!]!, facts[numbers[t + 2]!]!, facts[numbers[t + 3]!]!)]!;
      sum += steps ? steps[weight]! : weight;
    }
    this.sum = sum;
  }

  /** Chance of yes. */
  yes(fill: (f: Sink) => void): number {
    this.sum = 0;
    fill(this);
    return 1 / (1 + Math.exp(-this.sum));
  }

  /** Which of the options; the shares of all of them add up to 1. Null where there are none. */
  choose(count: number, fill: (f: Sink, i: number) => void): Choice | null {
    let best = -1;
    let second = -1;
    let most = -Infinity;
    let next = -Infinity;
    // The sum of all e^score, as a multiple of e^most.
    let total = 0;
    for (let i = 0; i < count; i++) {
      this.sum = 0;
      fill(this, i);
      const { sum } = this;
      if (sum > most) {
        total = total * Math.exp(most - sum) + 1;
        second = best;
        next = most;
        best = i;
        most = sum;
      } else {
        total += Math.exp(sum - most);
        if (sum > next) {
          second = i;
          next = sum;
        }
      }
    }
    if (best < 0) return null;
    const share = 1 / total;
    const secondShare = Math.exp(next - most) * share;
    return second >= 0 && secondShare >= LEAST_SHARE * share ? { best, share, second, secondShare } : { best, share, second: -1, secondShare: 0 };
  }
}

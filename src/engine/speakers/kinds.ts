import type { SpeakerKind } from '../model';
import type { Sign } from './local';

const KINDS: readonly SpeakerKind[] = ['person', 'organisation', 'place', 'group', 'document', 'unnamed'];

/** At this weight a sign decides alone. */
const STRONG = 2;
/** Below this nothing is known. */
const LEAST = 0.75;
/** Weak signs never add up to more: a word said often is not said better. */
const MOST_OF_WEAK = 1.9;
const MOST_OF_STRONG = 12;

/** The signs of all mentions of a name, weighed against one another. */
export class Votes {
  private readonly weights = new Map<SpeakerKind, number>();
  private readonly weak = new Map<SpeakerKind, number>();

  add(signs: readonly Sign[]): void {
    for (const { kind, weight } of signs) {
      const isWeak = Math.abs(weight) < STRONG;
      const to = isWeak ? this.weak : this.weights;
      const sum = (to.get(kind) ?? 0) + weight;
      to.set(kind, isWeak ? Math.max(-MOST_OF_WEAK, Math.min(MOST_OF_WEAK, sum)) : Math.min(MOST_OF_STRONG, sum));
    }
  }

  weight(kind: SpeakerKind): number {
    return (this.weights.get(kind) ?? 0) + (this.weak.get(kind) ?? 0);
  }

  /** Whether anything speaks for the kind, and nothing more for another. */
  leans(kind: SpeakerKind): boolean {
    return this.weight(kind) > 0 && this.best() === kind;
  }

  /** The kind that is sure; null where none is. */
  strong(): SpeakerKind | null {
    const best = this.best();
    return best !== null && this.weight(best) >= STRONG ? best : null;
  }

  /** The likeliest kind with the certainty that it is right. */
  decide(): { kind: SpeakerKind | null; certainty: number } {
    const best = this.best();
    if (best === null || this.weight(best) < LEAST) return { kind: null, certainty: 0.5 };
    let other = 0;
    for (const kind of KINDS) if (kind !== best) other = Math.max(other, this.weight(kind));
    const lead = this.weight(best) - other;
    return { kind: best, certainty: lead >= 4 ? 0.95 : lead >= STRONG ? 0.88 : lead >= 1 ? 0.72 : 0.6 };
  }

  private best(): SpeakerKind | null {
    let best: SpeakerKind | null = null;
    for (const kind of KINDS) if (this.weight(kind) > (best === null ? 0 : this.weight(best))) best = kind;
    return best;
  }
}

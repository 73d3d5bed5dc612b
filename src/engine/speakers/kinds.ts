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

const PLACE: Readonly<Record<SpeakerKind, number>> = { person: 0, organisation: 1, place: 2, group: 3, document: 4, unnamed: 5 };

/** The signs of all mentions of a name, weighed against one another. */
export class Votes {
  /** By the place of the kind among all: what strong signs add up to, and weak ones. */
  private readonly strongs = [0, 0, 0, 0, 0, 0];
  private readonly weaks = [0, 0, 0, 0, 0, 0];

  add(signs: readonly Sign[]): void {
    for (const { kind, weight } of signs) {
      const i = PLACE[kind];
      if (Math.abs(weight) < STRONG) this.weaks[i] = Math.max(-MOST_OF_WEAK, Math.min(MOST_OF_WEAK, this.weaks[i]! + weight));
      else this.strongs[i] = Math.min(MOST_OF_STRONG, this.strongs[i]! + weight);
    }
  }

  weight(kind: SpeakerKind): number {
    return this.strongs[PLACE[kind]]! + this.weaks[PLACE[kind]]!;
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
    let most = 0;
    for (let i = 0; i < KINDS.length; i++) {
      const weight = this.strongs[i]! + this.weaks[i]!;
      if (weight > most) [best, most] = [KINDS[i]!, weight];
    }
    return best;
  }
}

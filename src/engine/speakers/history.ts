import type { Span } from '../model';
import { sameWords, type Entity } from './entities';
import type { LocalMention } from './local';

/** Where a paragraph stands in the article; it moves when something is typed above. */
export interface Seat {
  index: number;
  /** Offset at which it begins, and how many sentences stand above it. */
  start: number;
  sentences: number;
}

/** One telling of somebody, in reading order. */
export class Telling {
  /** `entity` is null for a thing: no speaker, but "it" and "they" may mean it. */
  constructor(readonly entity: Entity | null, readonly mention: LocalMention, readonly seat: Seat) {}

  get paragraph(): number {
    return this.seat.index;
  }

  /** Number of its sentence in the article. */
  get sentence(): number {
    return this.seat.sentences + this.mention.sentence;
  }

  /** In the paragraph. */
  get span(): Span {
    return this.mention;
  }
}

/** Nothing that a later paragraph reads off a telling, or off its place among others, tells the two apart. */
export const tellsAlike = (a: Telling, b: Telling): boolean => a.entity === b.entity && (a.mention === b.mention || looksAlike(a.mention, b.mention));

const looksAlike = (a: LocalMention, b: LocalMention): boolean =>
  a.shape === b.shape && a.sentence === b.sentence && a.noun === b.noun && a.plural === b.plural && a.determiner === b.determiner && a.country === b.country
  && a.salient === b.salient && a.quoted === b.quoted && (a.same === null) === (b.same === null) && sameWords(a.modifiers, b.modifiers);

/** Tellings that are looked back over; farther away nobody is meant by a pronoun. */
const REACH = 60;
/** Nothing depends on what was told farther back: what does not change over so many tellings stays as it is in the rest of an article. */
export const FARTHEST = 160;

/** What has been told so far, latest last. */
export class History {
  private readonly told: Telling[] = [];

  get length(): number {
    return this.told.length;
  }

  add(telling: Telling): void {
    this.told.push(telling);
  }

  /** The latest tellings first, as far back as anybody is remembered. */
  *back(reach = REACH): Generator<Telling> {
    const least = Math.max(0, this.told.length - Math.min(reach, FARTHEST));
    for (let i = this.told.length - 1; i >= least; i--) yield this.told[i]!;
  }

  /** The last one of whom this holds. */
  last(holds: (entity: Entity, telling: Telling) => boolean, reach = REACH): Telling | null {
    const least = Math.max(0, this.told.length - Math.min(reach, FARTHEST));
    for (let i = this.told.length - 1; i >= least; i--) {
      const one = this.told[i]!;
      if (one.entity && holds(one.entity, one)) return one;
    }
    return null;
  }
}

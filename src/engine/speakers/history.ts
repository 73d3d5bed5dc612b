import type { Span } from '../model';
import type { Entity } from './entities';
import type { LocalMention } from './local';

/** One telling of somebody, in reading order. */
export interface Telling {
  /** Null for a thing: no speaker, but "it" and "they" may mean it. */
  readonly entity: Entity | null;
  readonly mention: LocalMention;
  readonly span: Span;
  readonly paragraph: number;
  /** Number of its sentence in the article. */
  readonly sentence: number;
}

/** Tellings that are looked back over; farther away nobody is meant by a pronoun. */
const REACH = 60;

/** What has been told so far, latest last. */
export class History {
  private readonly told: Telling[] = [];

  add(telling: Telling): void {
    this.told.push(telling);
  }

  /** The latest tellings first, as far back as anybody is remembered. */
  *back(reach = REACH): Generator<Telling> {
    for (let i = this.told.length - 1; i >= 0 && i >= this.told.length - reach; i--) yield this.told[i]!;
  }

  /** The last one of whom this holds. */
  last(holds: (entity: Entity, telling: Telling) => boolean, reach = REACH): Telling | null {
    for (let i = this.told.length - 1; i >= 0 && i >= this.told.length - reach; i--) {
      const one = this.told[i]!;
      if (one.entity && holds(one.entity, one)) return one;
    }
    return null;
  }
}

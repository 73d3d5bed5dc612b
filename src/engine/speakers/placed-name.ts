/** Names at their places in an article, and whom they mean. */
import type { MentionForm } from '../model';
import { sameWords, type Entity } from './entities';
import type { Seat } from './history';
import type { LocalMention } from './local';
import type { WrittenName } from './written-name';

/** A name where it stands. */
export interface PlacedName {
  readonly seat: Seat;
  readonly mention: LocalMention;
  /** Its place among the names that are read together. */
  place: number;
  /** Without the first word where that was only the start of a sentence. */
  readonly name: WrittenName;
  /** It stands in the byline. */
  readonly author: boolean;
  /** Who is meant, when the book is read. */
  reading: NameReading | null;
}

export interface NameReading {
  readonly entity: Entity;
  readonly form: MentionForm;
  readonly code: 'mention.name' | 'mention.part-of-name' | 'mention.first-name' | 'mention.acronym' | 'mention.shared-surname';
  readonly certainty: number;
}

export const inReadingOrder = (a: PlacedName, b: PlacedName): number => a.seat.index - b.seat.index || a.mention.index - b.mention.index;

/** Whether the names that came in the place of others are the same, as far as a book looks at them. How many words stand between them makes no difference. */
export const sameNames = (gone: readonly PlacedName[], came: readonly PlacedName[]): boolean => gone.length === came.length && gone.every((one, i) => readsAlike(one, came[i]!));

function readsAlike({ name: a, author, mention: one }: PlacedName, { name: b, author: otherAuthor, mention: other }: PlacedName): boolean {
  return sameWords(a.words, b.words) && author === otherAuthor && one.gender === other.gender && one.acronym === other.acronym && one.honorific === other.honorific
    && one.signs.length === other.signs.length && one.signs.every(({ kind, weight }, i) => kind === other.signs[i]!.kind && weight === other.signs[i]!.weight);
}

/** Names at their places in an article, and whom they mean. */
import type { MentionForm } from '../model';
import { sameWords, type Entity } from './entities';
import type { LocalMention } from './local';
import type { WrittenName } from './written-name';

/** A name where it stands: the mention and its place among the article's names. */
export interface PlacedName {
  readonly mention: LocalMention;
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

/**
 * Whether two articles have the same names in the same order, as far as a book looks at them: the one's book is the other's then. How many words stand
 * between them makes no difference.
 */
export const sameNames = (a: readonly PlacedName[], b: readonly PlacedName[]): boolean => a.length === b.length && a.every((one, i) => one === b[i] || readsAlike(one, b[i]!));

function readsAlike({ name: a, author, mention: one }: PlacedName, { name: b, author: otherAuthor, mention: other }: PlacedName): boolean {
  return sameWords(a.words, b.words) && author === otherAuthor && one.gender === other.gender && one.acronym === other.acronym && one.honorific === other.honorific
    && one.signs.length === other.signs.length && one.signs.every(({ kind, weight }, i) => kind === other.signs[i]!.kind && weight === other.signs[i]!.weight);
}

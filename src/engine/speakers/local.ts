import type { Span, SpeakerKind } from '../model';

/** A name, description or pronoun as one paragraph shows it, with the signs it gives. Offsets and token indices are the paragraph's. */
export interface LocalMention extends Span {
  readonly shape: 'name' | 'description' | 'pronoun';
  /** Index of the head token: last word of the name, head noun, pronoun. */
  readonly head: number;
  /** The bare name's words without title and role, as written ("Sergey", "Lavrov"); empty for other shapes. */
  readonly words: readonly string[];
  /** What the words show; null where they leave it open. */
  readonly kind: SpeakerKind | null;
  readonly honorific: string | null;
  /** "Foreign Minister", "army chief": as written. */
  readonly role: string | null;
  /** Country or organisation told with the role ("Pakistani", "the mayor of Northfield"). */
  readonly affiliation: string | null;
  readonly gender: 'female' | 'male' | null;
  /** Head noun of a description in lower case and singular, or the pronoun in lower case. */
  readonly noun: string;
  /** Lower-case possessive pronoun before a description ("his office"), or null. */
  readonly owner: string | null;
  readonly plural: boolean;
  /** "(IMF)" behind the name. */
  readonly acronym: string | null;
  /** Subject of a verb, or beside a verb of speech: what pronouns look for first. */
  readonly salient: boolean;
}

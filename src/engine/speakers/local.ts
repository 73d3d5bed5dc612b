import type { SpeakerKind, Span } from '../model';
import type { TokenRange } from '../text/paragraph';
import type { WrittenName } from './written-name';

/** Something near a name that speaks for a kind. Weights add up over all mentions of a name; 2 and more alone decide. */
export interface Sign {
  readonly kind: SpeakerKind;
  readonly weight: number;
}

export type Gender = 'female' | 'male' | null;

/** How a description brings its noun in: "the minister", "a minister", "her minister", "ministers". */
export type Determiner = 'definite' | 'indefinite' | 'possessive' | 'bare';

/** Two mentions of a paragraph that are one by their grammar. */
export interface Sameness {
  readonly mention: LocalMention;
  readonly rule: 'mention.apposition' | 'mention.close-apposition' | 'mention.predicate' | 'mention.relative' | 'mention.naming';
}

/**
 * A name, description or pronoun as one paragraph shows it, with the signs it gives. Offsets and token indices are the paragraph's;
 * links lead to other mentions of the same paragraph.
 */
export interface LocalMention extends Span, TokenRange {
  /** Token and offset at which it begins; a possessor that stands before is taken in when it is known. */
  first: number;
  start: number;
  /** Place among the paragraph's mentions. */
  index: number;
  readonly shape: 'name' | 'description' | 'pronoun';
  /** Index of the head token: last word of the name, head noun, pronoun. */
  readonly head: number;
  /** Index of its sentence in the paragraph. */
  readonly sentence: number;
  /** The bare name's words without title and role, as written ("Sergey", "Lavrov"); empty for other shapes. */
  readonly words: readonly string[];
  /** The same as names are compared; null for other shapes. */
  readonly name: WrittenName | null;
  /** The name's first word begins a sentence or a headline, where a capital tells nothing. */
  readonly initial: boolean;
  /** Where the name's second word begins; -1 for one word. */
  readonly second: number;
  readonly signs: Sign[];
  readonly honorific: string | null;
  /** "Foreign Minister", "army chief": as written; of a description with a person's noun the words up to the noun. */
  role: string | null;
  /** A second office before the same name: "fellow candidate | Sen. Ted Roe". */
  readonly otherRole: string | null;
  /** Country named by an adjective of the phrase ("his Pakistani counterpart"). */
  readonly country: string | null;
  readonly gender: Gender;
  /** Head noun of a description in lower case and singular, or the pronoun in lower case. */
  readonly noun: string;
  /** Lower-case content words before the noun ("foreign", "chief"). */
  readonly modifiers: readonly string[];
  readonly determiner: Determiner;
  /** What the noun says; null for names and pronouns. */
  kind: SpeakerKind | null;
  readonly plural: boolean;
  /** "(IMF)" behind the name. */
  acronym: string | null;
  /** Whose: "Kenya's foreign minister", "his office". */
  owner: LocalMention | null;
  /** Of or for whom: "the mayor of Northfield", "a spokesman for the bank". */
  of: LocalMention | null;
  same: Sameness | null;
  /** Subject of a verb, or beside a verb of speech: what pronouns look for first. */
  readonly salient: boolean;
  /** Inside quotation marks. */
  readonly quoted: boolean;
}

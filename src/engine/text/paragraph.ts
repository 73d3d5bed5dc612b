import type { Span } from '../model';
import type { Form } from './forms';
import type { Tag } from './tagset';

/**
 * A paragraph with its words, sentences and phrases. All offsets inside are relative to the paragraph's own text, so that
 * the result depends on nothing else and can be kept while the rest of the article is edited.
 */
export interface Paragraph {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** The signs of each token's form, and those that any of them bears (see `signOf`): where no token bears a layer's sign, it need not look. */
  readonly signs: readonly number[];
  readonly allSigns: number;
  readonly sentences: readonly Sentence[];
  readonly nounPhrases: readonly NounPhrase[];
  readonly verbGroups: readonly VerbGroup[];
}

export type TokenKind = 'word' | 'number' | 'punctuation' | 'quotation-mark' | 'symbol';

export interface Token extends Span {
  readonly text: string;
  /** Lower case, curly apostrophes made straight. */
  readonly lower: string;
  readonly kind: TokenKind;
  /** White space stands before it (or it begins the paragraph). */
  readonly spaced: boolean;
  /** Penn Treebank part of speech. */
  readonly tag: Tag;
  /** Index of its sentence. */
  readonly sentence: number;
  /** What all tokens that are written so have in common. */
  readonly form: Form;
}

/** Tokens `first` up to, not including, `last`. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

export interface Sentence extends Span, TokenRange {}

/** A base noun phrase: no clause and no prepositional phrase inside, possessors in ("the country's top leadership"). */
export interface NounPhrase extends TokenRange {
  /** Index of the head token. */
  readonly head: number;
}

/** Auxiliaries, negation, adverbs and the main verb, as one: "has not been told", "will keep", "to provide". */
export interface VerbGroup extends TokenRange {
  /** Index of the main verb (or of the auxiliary, where that is the main verb). */
  readonly main: number;
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'participle' | 'gerund';
  readonly tense: 'past' | 'present' | null;
  /** Lower-case modal ("will", "'d" as "would"), or null. */
  readonly modal: string | null;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly passive: boolean;
  readonly negated: boolean;
}

/** A paragraph at its place in the article; `start` is to be added to every offset inside. */
export interface PlacedParagraph extends Span {
  readonly index: number;
  readonly paragraph: Paragraph;
}

/** The absolute span of a token range. */
export function spanOfTokens(placed: PlacedParagraph, range: TokenRange): Span {
  const { tokens } = placed.paragraph;
  return { start: placed.start + tokens[range.first]!.start, end: placed.start + tokens[range.last - 1]!.end };
}

/** For each of `length` tokens the index of the range that it is in, or -1; ranges do not overlap. Plain arrays: a paragraph is short, and typed ones are slow to make (V8). */
export function rangeAt(ranges: readonly TokenRange[], length: number): readonly number[] {
  const out: number[] = [];
  for (let n = 0; n < ranges.length; n++) {
    const { first, last } = ranges[n]!;
    while (out.length < first) out.push(-1);
    while (out.length < last) out.push(n);
  }
  while (out.length < length) out.push(-1);
  return out;
}

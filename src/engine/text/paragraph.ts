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
  /** Index of the noun phrase, and of the verb group, that each token is in, or -1. */
  readonly nounPhraseAt: readonly number[];
  readonly verbGroupAt: readonly number[];
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

/** For each of `length` tokens the index of the range that it is in, or -1; ranges do not overlap. A plain array: a paragraph is short, and typed ones are slow to make (V8). */
export function rangeAt(ranges: readonly TokenRange[], length: number): readonly number[] {
  const out = new Array<number>(length);
  let i = 0;
  for (let n = 0; n < ranges.length; n++) {
    const { first, last } = ranges[n]!;
    while (i < first) out[i++] = -1;
    while (i < last) out[i++] = n;
  }
  while (i < length) out[i++] = -1;
  return out;
}

// Any place may be asked for, also one before the first token: V8 looks a negative index of an array up as a name, which takes a hundred times as long.

/** The noun phrase that token `i` is in. */
export function phraseAt({ nounPhrases, nounPhraseAt }: Paragraph, i: number): NounPhrase | undefined {
  const at = i < 0 || i >= nounPhraseAt.length ? -1 : nounPhraseAt[i]!;
  return at < 0 ? undefined : nounPhrases[at];
}

/** The verb group that token `i` is in. */
export function groupAt({ verbGroups, verbGroupAt }: Paragraph, i: number): VerbGroup | undefined {
  const at = i < 0 || i >= verbGroupAt.length ? -1 : verbGroupAt[i]!;
  return at < 0 ? undefined : verbGroups[at];
}

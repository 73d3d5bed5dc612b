/**
 * The annotation model: what the engine says of an article.
 *
 * Everything here is plain data (JSON-serialisable, no class, no Date). Offsets are UTF-16 code units into the text
 * exactly as it was given to `annotate`, half-open: `text.slice(start, end)`. Words for readers are made by the host:
 * the engine emits codes and arguments.
 */

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** How sure the engine is, 0 to 1. Of the annotations marked 0.9, nine in ten should be right. */
export type Certainty = number;

/** Why the engine believes something: a code, the words that led to it, and what to fill into the sentence about it. */
export interface Evidence {
  /** Dotted and lower case, the layer first: `quote.cue-verb`, `date.weekday-past`. The host has a sentence for each. */
  readonly code: string;
  /** The words in the text, where there are any. */
  readonly span?: Span;
  readonly args?: Readonly<Record<string, string | number>>;
}

/** What every annotation carries. */
export interface Annotation extends Span {
  /** Unique in the article and stable for the same text: `quote-3`. */
  readonly id: string;
  /** `text.slice(start, end)`. */
  readonly text: string;
  readonly certainty: Certainty;
  /** Names of the rules that fired, in the order in which they did. */
  readonly rules: readonly string[];
  readonly evidence: readonly Evidence[];
}

/** The whole result for one article. */
export interface Annotations {
  readonly schemaVersion: 1;
  readonly engineVersion: string;
  /** Length of the text in UTF-16 code units: a first check that a result belongs to a text. */
  readonly textLength: number;
  readonly article: Article;
  readonly speakers: readonly Speaker[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
  readonly commitments: readonly Commitment[];
  /** What the engine wants said about the whole: text not English, quotation mark never closed, only a part read. */
  readonly notices: readonly Notice[];
}

export interface Notice {
  /** `language.not-english`, `date.unknown`, `quote.unclosed`, `article.truncated`, `quantity.disagrees`. */
  readonly code: string;
  readonly span?: Span;
  readonly args?: Readonly<Record<string, string | number>>;
}

// ---------------------------------------------------------------- article

export interface Article {
  readonly language: Language;
  /** The day against which relative dates are resolved; null when the article tells none and nobody gave one. */
  readonly date: ArticleDate | null;
  readonly metadata: readonly MetadataLine[];
  readonly headline: Passage | null;
  readonly byline: Byline | null;
  readonly dateline: Dateline | null;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Span[];
}

export interface Passage extends Span {
  readonly text: string;
}

export interface Language {
  /** `en` when the text is English enough to be annotated, `other` when it is not, `unknown` when too short to tell. */
  readonly code: 'en' | 'other' | 'unknown';
  readonly certainty: Certainty;
}

export interface ArticleDate {
  /** `YYYY-MM-DD`, or with a clock time `YYYY-MM-DDThh:mm`. */
  readonly value: string;
  readonly source: 'given' | 'metadata' | 'front-matter' | 'dateline' | 'byline' | 'published-line' | 'first-date' | 'name' | 'presumed';
  /** Where it was read; absent when it was given by the caller. */
  readonly span?: Span;
  readonly certainty: Certainty;
}

/** A line or front-matter entry like `date 2021-04-07` or `author: Jane Roe`. */
export interface MetadataLine extends Span {
  readonly key: string;
  readonly value: string;
  readonly valueSpan: Span;
}

export interface Byline extends Span {
  readonly authors: readonly string[];
}

/** `Islamabad, Apr 7 (PTI)`: where, when and for whom the article was filed. */
export interface Dateline extends Span {
  readonly place: string | null;
  /** `YYYY-MM-DD`, its year taken from the article's date; null when the dateline has none. */
  readonly date: string | null;
  readonly dateSpan: Span | null;
  readonly agency: string | null;
}

// ---------------------------------------------------------------- speakers

export type SpeakerKind = 'person' | 'organisation' | 'place' | 'group' | 'document' | 'unnamed';

/** Somebody or something that the article names or lets speak: all its mentions are one `Speaker`. */
export interface Speaker {
  /** `speaker-0` in the order of first mention. */
  readonly id: string;
  /** The fullest name in the article (`Sergey Lavrov`), without title; for an unnamed source its description. */
  readonly name: string;
  readonly kind: SpeakerKind;
  /** Only when the text gives a sign (title, pronoun); never from a first name. */
  readonly gender: 'female' | 'male' | null;
  /** `Gen`, `Mr`: the title as written. */
  readonly honorific: string | null;
  /** `Foreign Minister`, `Army chief`: fullest first. */
  readonly roles: readonly string[];
  /** Country, organisation or party for which the person acts or speaks (`Russia`). */
  readonly affiliation: string | null;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
}

export type MentionForm = 'name' | 'part-of-name' | 'acronym' | 'pronoun' | 'description' | 'role';

/** One place where a speaker is named, described or stood for by a pronoun. Evidence tells why it is that speaker. */
export interface Mention extends Annotation {
  readonly speaker: string;
  readonly form: MentionForm;
}

// ---------------------------------------------------------------- quotes

export type QuoteKind = 'direct' | 'indirect' | 'mixed';

/** Reported speech or thought. `start` and `end` are the hull of `spans`; quotation marks are in. */
export interface Quote extends Annotation {
  readonly kind: QuoteKind;
  /** The parts of the content; more than one where the attribution clause breaks it in mid-sentence. */
  readonly spans: readonly Span[];
  /** The words that name who says it ("Foreign Minister Sergey Lavrov", "he"), or null. */
  readonly source: Span | null;
  /** The words that attribute ("said", "according to"), or null. */
  readonly cue: Cue | null;
  /** Id of the speaker; null when unattributed, with the reason beside it. */
  readonly speaker: string | null;
  readonly unattributed: UnattributedReason | null;
  /** Id of the quote before whose attribution this one takes over. */
  readonly continues: string | null;
  /** Id of the quote in which this one is told. */
  readonly within: string | null;
  /** "did not say that". */
  readonly negated: boolean;
  /** "would say", "if he says". */
  readonly hypothetical: boolean;
}

export interface Cue extends Span {
  /** `say`, `according to`. */
  readonly lemma: string;
}

export type UnattributedReason = 'no-source' | 'passive' | 'ambiguous' | 'headline';

// ---------------------------------------------------------------- dates

export type TimeType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

export type TimeModifier =
  | 'BEFORE' | 'AFTER' | 'ON_OR_BEFORE' | 'ON_OR_AFTER' | 'LESS_THAN' | 'MORE_THAN'
  | 'EQUAL_OR_LESS' | 'EQUAL_OR_MORE' | 'START' | 'MID' | 'END' | 'APPROX';

/** A time expression as TIMEX3 has it (TimeML 1.2.1), resolved where the text allows. */
export interface TimeExpression extends Annotation {
  readonly type: TimeType;
  /** TIMEX3 value; null where nothing fixes one (a weekday in an article without a date). */
  readonly value: string | null;
  readonly modifier: TimeModifier | null;
  /** SET only: "twice a week" has frequency `2X`; "every other day" has quantifier `EVERY`. */
  readonly frequency: string | null;
  readonly quantifier: string | null;
  readonly function: 'publication' | 'dateline' | null;
  /** First and last day that it covers, `YYYY-MM-DD`, both included; null for what is no place in time. */
  readonly interval: DayInterval | null;
  /** What a relative expression was resolved against; null for one that stands by itself. */
  readonly anchor: TimeAnchor | null;
  /** The other end of a range: "between March and May" are two expressions, each with the other's id. */
  readonly range: { readonly role: 'from' | 'to'; readonly other: string } | null;
  /** The figures in it ("three years", "twice every 9 weeks"); they are in no other list. */
  readonly measures: readonly Quantity[];
}

export interface DayInterval {
  readonly from: string;
  readonly to: string;
}

export interface TimeAnchor {
  readonly value: string;
  /** The article's date, or another expression told before (then with its id). */
  readonly source: 'article' | 'expression';
  readonly expression?: string;
}

// ---------------------------------------------------------------- quantities

export type QuantityModifier = 'exact' | 'approximate' | 'more' | 'less' | 'up' | 'down';

/** How much of what. The span takes in the unit and the thing counted; `number` only the figure with sign, range, modifier. */
export interface Quantity extends Annotation {
  readonly number: Span;
  /** The plain number; null for a range, which has none of its own. */
  readonly value: number | null;
  /** The ends of a range; of a score or vote ("89-52") its two sides in the order of the text. */
  readonly low: number | null;
  readonly high: number | null;
  /** Common English name in the singular: `dose`, `percentage`, `us dollar`, `kilometre per hour`. */
  readonly unit: string | null;
  readonly dimension: QuantityDimension;
  /** ISO 4217, for money. */
  readonly currency: string | null;
  readonly modifier: QuantityModifier;
  /** What is counted or measured, in the article's words ("anti-Covid vaccine"). */
  readonly counted: string | null;
  /** The unit or thing was taken from another passage ("150,000 more"). */
  readonly elliptic: boolean;
  /** "rose 3 % to 4.2 million": the direction, what this figure is in it, and the ids of the other figures of the same change. */
  readonly change: QuantityChange | null;
  /** Ids of figures in the article that give another number for the same thing; a finding, not an error of the engine's. */
  readonly disagrees: readonly string[];
}

export interface QuantityChange {
  readonly direction: 'up' | 'down';
  readonly role: 'by' | 'from' | 'to';
  readonly others: readonly string[];
}

export type QuantityDimension =
  | 'count' | 'money' | 'ratio' | 'length' | 'area' | 'volume' | 'mass' | 'speed' | 'temperature'
  | 'energy' | 'power' | 'data' | 'time' | 'angle' | 'pressure' | 'score' | 'other';

// ---------------------------------------------------------------- commitments

export type Firmness = 'agreed' | 'pledged' | 'intended' | 'offered' | 'aspired';
export type Polarity = 'positive' | 'negative';

/** Who is to act, or towards whom. */
export interface Party {
  /** The fullest name in the article, or the words themselves where nobody is named. */
  readonly name: string;
  readonly speaker: string | null;
  readonly span: Span | null;
}

/** An undertaking of a future course of action of one's own. The span runs from the trigger to the end of the action. */
export interface Commitment extends Annotation {
  /** The commissive expression alone ("agreed", "stand ready", "will"). */
  readonly trigger: Span;
  /** What is to be done or refrained from. */
  readonly action: Span;
  /** More than one for joint commitments; empty only when nobody can be named. */
  readonly agents: readonly Party[];
  /** Who says it, if the article attributes it; null in the article's own voice. */
  readonly speaker: Party | null;
  /** Id of the quote in which it is told. */
  readonly quote: string | null;
  readonly counterparty: Party | null;
  readonly deadline: Deadline | null;
  readonly condition: Span | null;
  readonly firmness: Firmness;
  readonly polarity: Polarity;
  /** Entries that tell the same undertaking share a number. */
  readonly entry: number;
  /** Numbers of the entries that tell the opposite: one will, one will not. */
  readonly contradicts: readonly number[];
}

export interface Deadline extends Span {
  /** Id of the time expression behind it, where one was recognised. */
  readonly date: string | null;
  /** First and last day on which it falls due ("before Friday": Thursday at the latest; "within a week": from the article's day on); null where no day is known. */
  readonly interval: DayInterval | null;
}

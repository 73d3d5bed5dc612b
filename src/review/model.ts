/**
 * What a reader decides about an article's annotations. Plain data, JSON-serialisable: this is what a sidecar file holds.
 * A decision is never changed once it is made; what holds now follows from all of them (`applyDecisions`).
 */
import type { Firmness, MentionForm, Polarity, QuantityDimension, QuantityModifier, QuoteKind, SpeakerKind, TimeModifier, TimeType } from '../engine';

/** Version of the sidecar's schema. Raise it with every change that an older version would misread, and add a step to `migrations`. */
export const SCHEMA_VERSION = 1;

export const LAYERS = ['speakers', 'quotes', 'dates', 'quantities', 'commitments'] as const;
/** The layer of the speakers holds mentions: places in the text where somebody is named. */
export type Layer = (typeof LAYERS)[number];

/** A passage by its words and those around it, so that it is found again after the text was edited. */
export interface Anchor {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** UTF-16 offset at the time of the decision: a hint, no more. */
  readonly start: number;
}

/** An annotation: the passage and the layer. */
export interface Target {
  readonly layer: Layer;
  readonly anchor: Anchor;
}

/** Somebody by name; with the place of a mention where the name alone would not tell who. */
export interface Person {
  readonly name: string;
  readonly mention?: Anchor;
}

/** Words near a passage, such as a commitment's deadline: what they are and how far they begin behind the passage's start. */
export interface Words {
  readonly text: string;
  readonly at: number;
}

// ---------------------------------------------------------------- readings: what a reader may confirm or correct

export interface MentionReading {
  readonly speaker: Person;
  readonly form: MentionForm;
  /** What is said of the person as a whole, wherever they are mentioned. */
  readonly person?: Partial<PersonReading>;
}

export interface PersonReading {
  readonly name: string;
  readonly kind: SpeakerKind;
  readonly honorific: string | null;
  readonly roles: readonly string[];
  readonly affiliation: string | null;
}

export interface QuoteReading {
  readonly kind: QuoteKind;
  readonly speaker: Person | null;
  readonly negated: boolean;
  readonly hypothetical: boolean;
}

export interface DateReading {
  readonly type: TimeType;
  readonly value: string | null;
  readonly modifier: TimeModifier | null;
}

export interface QuantityReading {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly unit: string | null;
  readonly currency: string | null;
  readonly dimension: QuantityDimension;
  readonly modifier: QuantityModifier;
  readonly counted: string | null;
}

export interface CommitmentReading {
  readonly trigger: Words;
  readonly action: Words;
  readonly agents: readonly Person[];
  readonly speaker: Person | null;
  readonly counterparty: Person | null;
  readonly deadline: Words | null;
  readonly condition: Words | null;
  readonly firmness: Firmness;
  readonly polarity: Polarity;
}

export interface Readings {
  readonly speakers: MentionReading;
  readonly quotes: QuoteReading;
  readonly dates: DateReading;
  readonly quantities: QuantityReading;
  readonly commitments: CommitmentReading;
}

export type AnyReading = { [L in Layer]: Partial<Readings[L]> }[Layer];

// ---------------------------------------------------------------- decisions

/** How an undertaking turned out. */
export const STATUSES = ['open', 'kept', 'broken', 'overtaken'] as const;
export type Status = (typeof STATUSES)[number];

/** It is right as it stands. The reading is kept with it, so that a later engine cannot change it unseen. */
export interface Accept {
  readonly kind: 'accept';
  readonly target: Target;
  readonly reading: AnyReading;
  /** Confirmed once more although a later engine reads these fields so: the reader saw that, and it is told no more. */
  readonly seen?: AnyReading;
}
/** There is no such annotation here. */
export interface Reject { readonly kind: 'reject'; readonly target: Target }
/** Fields that are otherwise, and where the extent is, the passage that it should be. */
export interface Correct { readonly kind: 'correct'; readonly target: Target; readonly reading: AnyReading; readonly extent?: Anchor }
/** An annotation that the engine did not find. */
export interface Add { readonly kind: 'add'; readonly target: Target; readonly reading: AnyReading }
/** Several speakers are one. */
export interface Merge { readonly kind: 'merge'; readonly speakers: readonly Person[]; readonly into: string }
/** These mentions are of somebody else. */
export interface Split { readonly kind: 'split'; readonly mentions: readonly Anchor[]; readonly name: string }
/** A remark on an annotation; an empty text takes it back. */
export interface Note { readonly kind: 'note'; readonly target: Target; readonly text: string }
/** How an undertaking turned out, since when, and how that is known. */
export interface StatusSet {
  readonly kind: 'status';
  readonly target: Target;
  readonly status: Status;
  /** `YYYY-MM-DD`. */
  readonly date: string | null;
  readonly note: string | null;
  /** Where it can be read. */
  readonly link: string | null;
}
/** The decision with this id no longer holds, or holds again. */
export interface Undo { readonly kind: 'undo' | 'redo'; readonly decision: string }
/** An orphan's place in the text, chosen by hand. */
export interface Place { readonly kind: 'place'; readonly decision: string; readonly anchor: Anchor }

/** A decision as it is made: what, not yet when and by whom. */
export type Draft = Accept | Reject | Correct | Add | Merge | Split | Note | StatusSet | Undo | Place;

/** What every decision carries. */
export interface Stamp {
  /** Unique; decisions are known by it when two journals are merged. */
  readonly id: string;
  /** ISO 8601, UTC, with milliseconds. */
  readonly at: string;
  readonly author: string | null;
  /** Version of the engine whose annotations were being looked at. */
  readonly engine: string;
}

export type Decision = Stamp & Draft;

/** All decisions on one article, in order (`inOrder`). */
export type Journal = readonly Decision[];

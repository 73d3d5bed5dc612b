/**
 * What the ledger of a folder keeps of an article: its undertakings and who speaks, and no more, as plain data that goes from thread to thread and into the cache.
 * Offsets are UTF-16 code units into the article's text, half-open. Words are the article's own: those of the interface are made when they are shown.
 */
import type { Firmness, Polarity, QuantityDimension, SpeakerKind, Span } from '../engine';
import type { Status } from '../review/model';

/** Raised when records of an older shape are of no use any more. */
export const RECORD_VERSION = 3;

export interface ArticleRecord {
  readonly version: typeof RECORD_VERSION;
  /** The engine that read it. */
  readonly engine: string;
  readonly headline: string | null;
  /** `YYYY-MM-DD`; null where the article's date is not known. */
  readonly day: string | null;
  readonly language: 'en' | 'other' | 'unknown';
  /** Of the whole text: one of another length is another. */
  readonly length: number;
  /** Only the beginning was read, for the text is too long. */
  readonly partial: boolean;
  /** In the order in which they are first told. */
  readonly items: readonly Item[];
  /** Those who speak and have a name by which another article may know them, in the order in which they are first named. */
  readonly voices: readonly Voice[];
}

/** Somebody who speaks. The words stand in the article's file: they are most of it, and are only wanted for one speaker at a time. */
export interface Voice extends Agent {
  readonly quotes: readonly Said[];
}

export interface Said {
  /** Begin and end of each part of the quote, one after the other. */
  readonly at: readonly number[];
  readonly certainty: number;
  /** There where the text denies that it was said. */
  readonly denied?: true;
}

/** One undertaking of one article, all of its tellings there together. The span is that of the telling that says most. */
export interface Item extends Span {
  /** The words of the span, on one line. */
  readonly words: string;
  /** What stands right before them in the same paragraph: up to forty code units. */
  readonly before: string;
  readonly agents: readonly Agent[];
  /** Stems of the words that say what is done, and the words as they stand; both parted by spaces, in the same order. */
  readonly stems: string;
  readonly content: string;
  readonly figures: readonly Figure[];
  readonly counterparty: { readonly name: string; readonly key: string } | null;
  /** Who tells it; null in the article's own voice. */
  readonly speaker: Teller | null;
  readonly deadline: { readonly words: string; readonly from: string | null; readonly to: string | null } | null;
  readonly condition: string | null;
  readonly firmness: Firmness;
  readonly polarity: Polarity;
  readonly certainty: number;
  /** Passages of the article that tell it. */
  readonly tellings: number;
  /** The article tells the opposite too. */
  readonly contradicted: boolean;
  readonly status: { readonly value: Status; readonly date: string | null; readonly note: string | null; readonly link: string | null; readonly author: string | null } | null;
  readonly note: string | null;
  readonly verdict: 'confirmed' | 'corrected' | 'added' | null;
}

export interface Named {
  readonly name: string;
  readonly role: string | null;
  readonly affiliation: string | null;
}

/** Who tells of an undertaking. */
export interface Teller extends Named {
  /** The name as it is compared (`nameKey`). */
  readonly key: string;
  readonly kind: SpeakerKind | null;
}

export interface Agent extends Teller {
  /** Null for words that name nobody ("the company"): they mean somebody else in another article. */
  readonly kind: SpeakerKind | null;
  /** Keys of other names that the article itself has for it: "imf" for the International Monetary Fund. */
  readonly aliases: readonly string[];
  /** There where the article gives a sign. */
  readonly gender?: 'female' | 'male';
}

export interface Figure {
  readonly words: string;
  readonly low: number;
  readonly high: number;
  readonly dimension: QuantityDimension;
  readonly unit: string | null;
  /** Stems of what is counted, parted by spaces. */
  readonly counted: string;
  /** "about", "more than": near numbers are no other ones. */
  readonly loose: boolean;
}

/** Whether what came out of a cache is a record: all that was not written by this version is none. */
export function isArticleRecord(value: unknown): value is ArticleRecord {
  const one = value as Partial<ArticleRecord> | null;
  return typeof one === 'object' && one !== null && one.version === RECORD_VERSION && (one.day === null || typeof one.day === 'string')
    && Array.isArray(one.items) && one.items.every((item: Partial<Item> | null) => typeof item?.start === 'number' && typeof item.end === 'number'
      && typeof item.words === 'string' && typeof item.stems === 'string' && typeof item.content === 'string' && Array.isArray(item.agents) && Array.isArray(item.figures))
    && Array.isArray(one.voices) && one.voices.every((voice: Partial<Voice> | null) => typeof voice?.name === 'string' && typeof voice.key === 'string' && Array.isArray(voice.aliases) && Array.isArray(voice.quotes));
}

/** What a time expression says before anything is known of the article: its structure, with its gaps. */
import type { TimeModifier, TimeType } from '../model';
import type { TimeUnit } from '../lexicon/time-units';

/** Against what a relative expression counts: the day of speaking ("two weeks ago") or the time told of ("a week earlier"). */
export type Base = 'article' | 'narrative';

/** "last year": one year back from the base. */
export interface Offset {
  readonly unit: TimeUnit;
  readonly count: number;
  readonly base: Base;
}

export interface Clock {
  readonly hour: number;
  readonly minute: number | null;
  /** `Z`, `-05:00`; null when no zone is given. */
  readonly zone: string | null;
}

/** A place in the calendar. Fields that are absent are filled by resolution, or left open. */
export interface CalendarReading {
  readonly kind: 'calendar';
  /** "the 20th century": 19, the digits its years begin with. */
  readonly century?: number;
  /** "the 1990s": 199. Of "the '90s" only 9: `shortDecade`. */
  readonly decade?: number;
  readonly shortDecade?: number;
  readonly year?: number;
  /** "'98": 98. */
  readonly shortYear?: number;
  readonly half?: number;
  readonly quarter?: number;
  readonly season?: string;
  readonly month?: number;
  /** ISO week number. */
  readonly week?: number;
  readonly day?: number;
  /** ISO, 1 to 7. */
  readonly weekday?: number;
  readonly weekend?: boolean;
  /** The week that holds the day told ("the week of March 6", "Easter week"), or the weekend nearest to it ("Labor Day weekend"). */
  readonly around?: 'week' | 'weekend';
  /** "the quarter ended July 31": the month it ends in. */
  readonly endsIn?: number;
  /** "the day before Easter", "the week after May 3", "Sunday week": so many units away from the day told. */
  readonly beside?: { readonly unit: TimeUnit; readonly count: number };
  readonly holiday?: string;
  readonly offset?: Offset;
  /** "the previous Friday": counted from the time told of. */
  readonly base?: Base;
  /** "last October", "next Tuesday", "this fall". */
  readonly side?: 'last' | 'this' | 'next';
  /** "the third Monday (in January)", "the first week (of March)": −1 is the last. */
  readonly nth?: { readonly count: number; readonly of: TimeUnit | 'weekday' };
  readonly part?: string;
  readonly clock?: Clock;
}

/** "03/04/21": two numbers of which one is the month. */
export interface NumericReading {
  readonly kind: 'numeric';
  readonly first: number;
  readonly second: number;
  readonly year: number | null;
  readonly clock?: Clock;
}

/** Its value stands by itself: durations, sets, PRESENT_REF. */
export interface FixedReading {
  readonly kind: 'fixed';
  readonly value: string;
}

export type Reading = CalendarReading | NumericReading | FixedReading;

/** What a recogniser finds: tokens `first` up to, not including, `last`. */
export interface Found {
  readonly first: number;
  readonly last: number;
  readonly type: TimeType;
  readonly reading: Reading;
  readonly modifier?: TimeModifier;
  readonly frequency?: string;
  readonly quantifier?: string;
  /** Rules that made it, dotted. */
  readonly rules: readonly string[];
  readonly certainty: number;
  /** Characters at its beginning and at its end that its tokens have too many: "2019/20" is one token and two years. */
  readonly trim?: readonly [number, number];
  /** Only good as a part of something larger ("May", "Sun", a bare "1996"): dropped when it stays alone. */
  readonly needsCompany?: boolean;
}

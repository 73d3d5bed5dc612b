/** How the reader has arranged the ledger. It survives hiding: VS Code keeps it while the page is gone. */
import { FIRMNESS, FLAGS, GROUPINGS, STATUSES, type Firmness, type Flag, type Grouping, type Status } from '../messages';
import { flag, isRecord, listOf, oneOf, orNull, record, text, whole } from '../messages-shape';

export const SORTINGS = ['text', 'deadline', 'firmness', 'agent', 'status'] as const;
export type Sorting = (typeof SORTINGS)[number];

export const STATUS_FILTERS = [...STATUSES, 'none'] as const;
/** `none`: nobody has looked at how it turned out. */
export type StatusFilter = Status | 'none';

export interface Filters {
  /** Empty: all. */
  readonly firmness: readonly Firmness[];
  readonly status: readonly StatusFilter[];
  /** What became of them; empty: all. */
  readonly flags: readonly Flag[];
  /** Only those with a deadline. */
  readonly dated: boolean;
  /** Only those whose deadline has passed by today. */
  readonly passed: boolean;
}

/** What the reader has typed into an entry's status and not saved yet. */
export interface StatusDraft {
  readonly id: string;
  readonly status: Status;
  readonly date: string;
  readonly note: string;
  readonly link: string;
}

export interface Arrangement {
  readonly query: string;
  readonly group: Grouping;
  readonly sort: Sorting;
  readonly descending: boolean;
  readonly filters: Filters;
  readonly filtersOpen: boolean;
  /** Keys of groups that are folded. */
  readonly folded: readonly string[];
  /** Ids of entries whose details are shown. */
  readonly open: readonly string[];
  readonly selected: readonly string[];
  /** The entry that the keyboard is at. */
  readonly at: string | null;
  readonly scroll: number;
  readonly draft: StatusDraft | null;
}

export const NO_FILTERS: Filters = { firmness: [], status: [], flags: [], dated: false, passed: false };

export const PLAIN: Arrangement = {
  query: '', group: 'agent', sort: 'text', descending: false, filters: NO_FILTERS, filtersOpen: false, folded: [], open: [], selected: [], at: null, scroll: 0, draft: null,
};

const shape = record({
  query: text, group: oneOf(GROUPINGS), sort: oneOf(SORTINGS), descending: flag,
  filters: record({ firmness: listOf(oneOf(FIRMNESS)), status: listOf(oneOf(STATUS_FILTERS)), flags: listOf(oneOf(FLAGS)), dated: flag, passed: flag }), filtersOpen: flag,
  folded: listOf(text), open: listOf(text), selected: listOf(text), at: orNull(text), scroll: whole,
  draft: orNull(record({ id: text, status: oneOf(STATUSES), date: text, note: text, link: text })),
});

/** The arrangement that was kept; what an older version kept in another shape is forgotten. */
export function arrangementFrom(kept: unknown): Arrangement | undefined {
  const candidate = isRecord(kept) ? kept.arrangement : undefined;
  return shape(candidate) ? (candidate as Arrangement) : undefined;
}

export function filtersOn({ firmness, status, flags, dated, passed }: Filters): number {
  return firmness.length + status.length + flags.length + Number(dated) + Number(passed);
}

/** A list with a value put in, or taken out if it is there. */
export function toggled<T>(values: readonly T[], value: T): T[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}

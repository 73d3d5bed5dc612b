/** What goes to a thread that reads articles, and what comes back: plain data. */
import type { ArticleRecord } from '../ledger/model';
import type { Reading } from '../ledger/read';

export interface Task {
  readonly number: number;
  readonly reading: Reading;
}

export type Answer =
  | { readonly number: number; readonly record: ArticleRecord }
  /** Why there is none: an error of the engine's. */
  | { readonly number: number; readonly failure: string };

/** Longest text that is read, in UTF-16 code units. */
export const MAX_LENGTH = 5_000_000;

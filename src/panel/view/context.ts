import type { Entry, FromPage, Ledger, Showing, Words } from '../messages';
import type { Drawn, Shown } from '../model/arrange';
import type { Arrangement, StatusDraft } from '../model/arrangement';

export type Mode = 'view' | 'tab';

/** What the parts of the page are drawn from, and what they may do. */
export interface Context {
  readonly mode: Mode;
  readonly words: Words;
  readonly ledger: Ledger;
  readonly arrangement: Arrangement;
  readonly shown: Shown;
  /** The part of it that is drawn. */
  readonly drawn: Drawn;
  /** The entry that the cursor in the article stands in. */
  readonly cursor: string | null;
  readonly act: Actions;
}

export interface Actions {
  /** Arranges anew, and draws. */
  change(part: Partial<Arrangement>): void;
  post(message: FromPage): void;
  show(entry: Entry, how: Showing, passage?: number): void;
  /** `range`: all from the entry selected last to this one. */
  select(id: string, range?: boolean): void;
  toggleDetails(id: string, open?: boolean): void;
  /** Draws more rows. */
  more(): void;
  toggleGroup(key: string, folded?: boolean): void;
  /** Keeps what is typed into a status; null when it is saved or left. */
  draft(draft: StatusDraft | null, draw: boolean): void;
  /** Goes to an entry of the page itself, unfolding and opening what is in the way. */
  reveal(id: string): void;
}

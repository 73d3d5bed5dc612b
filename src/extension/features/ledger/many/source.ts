/** What a page about several articles, or several versions, is filled from. */
import type { Event, Uri } from 'vscode';
import type { Entry, Kind, Ledger, Progress } from '../../../../panel/messages';

export interface Place {
  readonly uri: Uri;
  readonly start: number;
  readonly end: number;
  /** The words that stand there, on one line. */
  readonly words: string;
}

export interface ManySource {
  readonly kind: Exclude<Kind, 'article'>;
  readonly title: string;
  /** The entries may be other than they were. */
  readonly onDidChange: Event<void>;
  readonly onDidProgress: Event<void>;
  progress(): Progress | null;
  about(): Pick<Ledger, 'about' | 'nothing' | 'unread' | 'partial' | 'state'>;
  /** What there is, by id, found out in slices: what an entry is made of, the same object as long as the entry is the same. Undefined where it is no longer wanted. */
  look(wanted: () => boolean): Promise<ReadonlyMap<string, object> | undefined>;
  /** Made when it is asked for: tens of thousands held twice, here and in the page, would burden the whole window. */
  entry(id: string): Entry | undefined;
  place(id: string, passage: number): Place | undefined;
  /** The passage that decisions are about. */
  subject(id: string): Place | undefined;
  /** Where exported files go beside. */
  readonly beside: Uri;
  stop(): void;
  resume(): void;
  dispose(): void;
}

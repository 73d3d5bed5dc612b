/**
 * Decisions go along when a text is saved under a name: those on an unsaved text are handed over (the file is opened before
 * that text is closed, or after it), those on a file are copied, for it stays what it was.
 */
import { Disposable, workspace, type TextDocument, type Uri } from 'vscode';
import { activeDecisions } from '../../../review/journal';
import type { Sidecar } from '../../../review/sidecar';
import type { SidecarFile } from './sidecar-file';

/** A text that is saved under a name is opened under it within this time, in milliseconds. */
export const SAVED_AS = 5_000;

/** What was decided on a text that was closed. */
export interface Left {
  readonly document: TextDocument;
  readonly text: string;
  readonly content: Sidecar;
  readonly storage: SidecarFile<Uri>;
  readonly at: number;
}

export class SavedAs implements Disposable {
  private left: readonly Left[] = [];
  private readonly timers = new Set<number>();
  private readonly texts = new Map<TextDocument, string>();
  private readonly made = new Map<string, number>();
  private readonly subscription = Disposable.from(
    workspace.onDidChangeTextDocument(({ document }) => { if (this.texts.has(document)) this.remember(document); }),
    workspace.onDidCreateFiles(({ files }) => { for (const one of files) this.made.set(one.toString(), Date.now()); }),
  );

  /** Keeps an unsaved text in mind: the editor empties it before it closes it. */
  remember(document: TextDocument): void {
    const text = document.getText();
    if (document.isUntitled && (text !== '' || !this.texts.has(document))) this.texts.set(document, text);
  }

  /** An unsaved text as it was before the editor emptied it; undefined for any other. */
  forget(document: TextDocument): string | undefined {
    const text = this.texts.get(document);
    this.texts.delete(document);
    return text;
  }

  /** The next file with this text takes over what was decided on it. Where there is none, it was thrown away: the next text of that name is another one. */
  leave(left: Left): void {
    this.left = [...this.left, left];
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      if (!this.left.includes(left)) return;
      this.left = this.left.filter((one) => one !== left);
      if (left.document.isUntitled) void left.storage.retire('closed').catch(() => undefined);
    }, SAVED_AS);
    this.timers.add(timer);
  }

  /** What was decided on the unsaved text that has just been closed and is this file by now. */
  take(text: string): Left | undefined {
    const found = this.left.find((one) => one.document.isUntitled && Date.now() - one.at <= SAVED_AS && isSame(one.text, text));
    this.left = this.left.filter((one) => one !== found);
    return found;
  }

  /**
   * Whether a file was made just now, with another's text: of those that are open or were closed just now, the one whose
   * decisions all have their words in it. That one may have been brought back to what it was before, so its text does not tell.
   */
  originOf(file: TextDocument, open: readonly Pick<Left, 'document' | 'content'>[]): Pick<Left, 'document' | 'content'> | undefined {
    const made = this.made.get(file.uri.toString());
    this.made.delete(file.uri.toString());
    if (made === undefined || Date.now() - made > SAVED_AS) return undefined;
    const text = blankless(file.getText());
    return [...open, ...this.left].filter(({ document, content }) => document !== file && !document.isUntitled && content.journal.length > 0 && allIn(content, text))
      .reduce<Pick<Left, 'document' | 'content'> | undefined>((best, one) => (best === undefined || one.content.journal.length > best.content.journal.length ? one : best), undefined);
  }

  dispose(): void {
    this.subscription.dispose();
    for (const timer of this.timers) clearTimeout(timer);
  }
}

/** Saving may take blanks from line ends and add a last line's end. */
export function isSame(text: string, other: string): boolean {
  return text === other || blankless(text) === blankless(other);
}

const blankless = (text: string): string => text.replace(/\s/g, '');

function allIn({ journal }: Sidecar, text: string): boolean {
  const quotes = activeDecisions(journal).flatMap((one) => ('target' in one ? [blankless(one.target.anchor.quote)] : []));
  return quotes.length > 0 && quotes.every((quote) => text.includes(quote));
}

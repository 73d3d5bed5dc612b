/** Decisions on an unsaved text go with it when it is saved under a name: the file is opened before that text is closed, or after it. */
import { workspace, type Disposable, type TextDocument, type Uri } from 'vscode';
import type { Sidecar } from '../../../review/sidecar';
import type { SidecarFile } from './sidecar-file';

/** An unsaved text that is saved under a name is opened under it within this time. */
export const SAVED_AS = 5_000;

/** What was decided on an unsaved text that was closed. */
export interface Left {
  readonly text: string;
  readonly content: Sidecar;
  readonly storage: SidecarFile<Uri>;
  readonly at: number;
}

export class UnsavedTexts implements Disposable {
  private left: Left | undefined;
  private timer: number | undefined;
  private readonly texts = new Map<TextDocument, string>();
  private readonly subscription = workspace.onDidChangeTextDocument(({ document }) => { if (this.texts.has(document)) this.remember(document); });

  /** Keeps a text in mind: the editor empties it before it closes it. */
  remember(document: TextDocument): void {
    const text = document.getText();
    if (document.isUntitled && (text !== '' || !this.texts.has(document))) this.texts.set(document, text);
  }

  /** The text as it was before the editor emptied it. */
  forget(document: TextDocument): string {
    const text = this.texts.get(document) ?? document.getText();
    this.texts.delete(document);
    return text;
  }

  /** The next file with this text takes over what was decided on it. Where there is none, it was thrown away: the next text of that name is another one. */
  leave(left: Left): void {
    this.left = left;
    this.timer = setTimeout(() => {
      if (this.left === left) this.left = undefined;
      void left.storage.retire('closed').catch(() => undefined);
    }, SAVED_AS);
  }

  take(text: string): Left | undefined {
    const { left } = this;
    if (left === undefined || Date.now() - left.at > SAVED_AS || left.text !== text) return undefined;
    clearTimeout(this.timer);
    this.left = undefined;
    return left;
  }

  dispose(): void {
    this.subscription.dispose();
    clearTimeout(this.timer);
  }
}

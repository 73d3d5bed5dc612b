/** The article in front of the reader. */
import { window, type Disposable, type TextDocument } from 'vscode';
import { isOwnPage, type ArticleFiles } from './article-files';
import { addressesInTabs } from './tabs';

export class Front implements Disposable {
  private last: TextDocument | undefined;
  private readonly subscription: Disposable;

  constructor(private readonly files: ArticleFiles) {
    const note = (): void => { this.last = textInFront() ?? this.last; };
    note();
    this.subscription = window.onDidChangeActiveTextEditor(note);
  }

  /** The active editor's article. Where no text is in front, but the walkthrough, settings or a page about an article, the one that was there last, if its tab is still open. */
  get article(): TextDocument | undefined {
    const document = textInFront() ?? (this.last !== undefined && !this.last.isClosed && addressesInTabs().has(this.last.uri.toString()) ? this.last : undefined);
    return document !== undefined && this.files.isArticle(document) ? document : undefined;
  }

  dispose(): void {
    this.subscription.dispose();
  }
}

function textInFront(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document === undefined || isOwnPage(document) ? undefined : document;
}

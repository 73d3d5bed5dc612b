import { Disposable, EventEmitter, Range, workspace, type Event, type TextDocument, type Uri } from 'vscode';
import { looksLikeArticle } from '../../engine/article/looks-like-article';
import type { SettingsService } from './settings';
import type { Storage } from './storage';

/** Documents that are no files of the reader's: the panes of other tools, the left side of a comparison, notebook cells. */
const OTHER_SCHEMES = new Set([
  'output', 'git', 'gitfs', 'git-graph', 'review', 'pr', 'vscode-notebook-cell', 'vscode-notebook-cell-output', 'vscode-settings', 'vscode',
  'vscode-interactive-input', 'vscode-chat-code-block', 'vscode-copilot-chat-code-block', 'walkThrough', 'walkThroughSnippet',
  'comment', 'debug', 'search-editor', 'vscode-local-history', 'vscode-terminal', 'extension-output', 'rendered-markdown',
]);
/** A page of ours about an article: a comparison, a speaker's card. */
export const isOwnPage = ({ uri }: TextDocument): boolean => uri.scheme.startsWith('on-the-record-');

const DETECTED_LANGUAGES = new Set(['plaintext', 'markdown']);
/** What is looked at to tell whether a text is an article, in UTF-16 code units. */
const LOOKED_AT = 100_000;
/** What has more lines is a log or data, and is not even looked at; the reader can still say that it is an article. */
const MOST_LINES = 100_000;
const LINES_LOOKED_AT = 1_000;
const LOOK_AGAIN_AFTER = 800;
/** Files that the editor opens in the language `news`. */
const NEWS = /\.(?:news|article|story)$/i;

type Choice = 'article' | 'not';

/** Which documents are articles: by language, by what they look like, and by what the reader says. */
export class ArticleFiles implements Disposable {
  private readonly changed = new EventEmitter<TextDocument>();
  /** A document became an article, or stopped being one. */
  readonly onDidChange: Event<TextDocument> = this.changed.event;
  private readonly verdicts = new Map<TextDocument, boolean>();
  private readonly looking = new Map<TextDocument, number>();
  private readonly subscriptions: Disposable;

  constructor(private readonly settings: SettingsService, private readonly storage: Storage) {
    this.subscriptions = Disposable.from(
      workspace.onDidCloseTextDocument((document) => { this.forget(document); }),
      workspace.onDidChangeTextDocument(({ document }) => { this.lookAgainLater(document); }),
      settings.onDidChange(() => { this.settingsChanged(); }),
    );
  }

  /** Whether the document can be annotated at all. */
  canBeArticle(document: TextDocument): boolean {
    return !OTHER_SCHEMES.has(document.uri.scheme) && !isOwnPage(document);
  }

  isArticle(document: TextDocument): boolean {
    let verdict = this.verdicts.get(document);
    if (verdict === undefined) {
      verdict = this.judge(document);
      if (!document.isClosed) this.verdicts.set(document, verdict);
    }
    return verdict;
  }

  /** The same of a file that is not open, with its text. Kinds of files that are articles whatever stands in them are known by their ending. */
  isArticleFile(uri: Uri, text: string): boolean {
    const choice = this.storage.ofFile('articleFiles', uri);
    if (choice !== undefined) return choice === 'article';
    return NEWS.test(uri.path) || (this.settings.of(uri).detectArticles && looksLikeArticle(text.slice(0, LOOKED_AT)).article);
  }

  /** What the verdict on a file depends on besides its text. */
  verdictDependsOn(uri: Uri): string {
    const choice = this.storage.ofFile('articleFiles', uri);
    return typeof choice === 'string' ? choice : String(this.settings.of(uri).detectArticles);
  }

  /** The reader says that it is one, or is none. Remembered for the file. */
  async choose(document: TextDocument, article: boolean): Promise<void> {
    const byItself = this.judgeByItself(document);
    const choice: Choice | undefined = article === byItself ? undefined : article ? 'article' : 'not';
    await this.storage.setOfFile('articleFiles', document.uri, choice);
    this.settle(document, article);
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const timer of this.looking.values()) clearTimeout(timer);
    this.looking.clear();
    this.verdicts.clear();
    this.changed.dispose();
  }

  private judge(document: TextDocument): boolean {
    if (!this.canBeArticle(document)) return false;
    const choice = this.storage.ofFile('articleFiles', document.uri);
    return choice === undefined ? this.judgeByItself(document) : choice === 'article';
  }

  private judgeByItself(document: TextDocument): boolean {
    if (document.languageId === 'news') return true;
    if (!DETECTED_LANGUAGES.has(document.languageId) || !this.settings.of(document.uri).detectArticles) return false;
    return document.lineCount <= MOST_LINES && looksLikeArticle(beginningOf(document)).article;
  }

  // What is an article stays one while it is being edited; what is none may become one as it is written.
  private lookAgainLater(document: TextDocument): void {
    if (this.verdicts.get(document) !== false || !DETECTED_LANGUAGES.has(document.languageId) || !this.canBeArticle(document)) return;
    clearTimeout(this.looking.get(document));
    this.looking.set(document, setTimeout(() => {
      this.looking.delete(document);
      if (!document.isClosed) this.settle(document, this.judge(document));
    }, LOOK_AGAIN_AFTER));
  }

  private settingsChanged(): void {
    for (const document of [...this.verdicts.keys()]) {
      if (DETECTED_LANGUAGES.has(document.languageId)) this.settle(document, this.judge(document));
    }
  }

  private settle(document: TextDocument, article: boolean): void {
    if (this.verdicts.get(document) === article) return;
    this.verdicts.set(document, article);
    this.changed.fire(document);
  }

  private forget(document: TextDocument): void {
    clearTimeout(this.looking.get(document));
    this.looking.delete(document);
    this.verdicts.delete(document);
    this.storage.forgetUntitled(document.uri);
  }
}

/** The first lines: putting a text of fifty megabytes together to look at its beginning would hold up the whole window. */
function beginningOf(document: TextDocument): string {
  return document.getText(new Range(0, 0, LINES_LOOKED_AT, 0)).slice(0, LOOKED_AT);
}

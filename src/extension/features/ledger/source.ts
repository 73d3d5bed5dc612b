/** Which article a page of the ledger is about, and what is known of it. */
import { EventEmitter, Disposable, l10n, window, workspace, type Event, type TextDocument, type TextEditor, type Uri } from 'vscode';
import { articleDayOf } from '../../cards';
import type { Ledger, State } from '../../../panel/messages';
import { entryAt, ledgerOf, type LedgerEntry } from '../../ledger/entries';
import type { AnnotatedArticle } from '../../services/annotations';
import type { Services } from '../../services';
import { dayInWords, today } from '../../wording/days';
import { articleToShow } from '../views/shown-article';

const AFTER_MOVING = 80;

/** The ledger of the active article (a view), or of one article (a tab), as it changes; and the entry at the cursor. */
export class LedgerSource implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange: Event<void> = this.changed.event;
  private readonly moved = new EventEmitter<void>();
  readonly onDidMove: Event<void> = this.moved.event;
  article: AnnotatedArticle | undefined;
  private read: readonly LedgerEntry[] | undefined;
  /** The entry whose passage the cursor is in. */
  cursor: string | null = null;
  private state: State = 'none';
  private moving: number | undefined;
  private midnight: number | undefined;
  private readonly subscriptions: Disposable;

  /**
   * @param fixed the article's address, for a page that does not follow the active editor
   * @param visible whether the page is in sight
   */
  constructor(private readonly services: Services, private readonly fixed: Uri | undefined, readonly visible: () => boolean) {
    const { articles, files, settings } = services;
    this.subscriptions = Disposable.from(
      this.changed, this.moved,
      window.onDidChangeActiveTextEditor(() => { this.refresh(); }),
      articles.onDidChange((document) => { if (this.concerns(document)) this.refresh(); }),
      files.onDidChange(() => { this.refresh(); }), settings.onDidChange(() => { this.refresh(); }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => { this.followLater(textEditor); }),
    );
    this.refresh();
  }

  /** Made when they are asked for: a page that is hidden costs nothing. */
  get entries(): readonly LedgerEntry[] {
    return this.read ??= this.article === undefined ? [] : this.make(this.article);
  }

  get ledger(): Ledger {
    const { article } = this;
    const date = article?.annotations.article.date?.value;
    const now = today(new Date());
    return {
      kind: 'article', about: null, nothing: null, unread: [], state: this.state, title: article === undefined ? '' : nameOf(article.document),
      articleDay: article === undefined ? null : articleDayOf(article.annotations), articleDate: date === undefined ? null : dayInWords(date, 'long'),
      today: now, todayInWords: dayInWords(now, 'long'),
      partial: article?.annotations.notices.some((one) => one.code === 'article.truncated') === true
        ? l10n.t('The file is longer than what is read of it: there may be more commitments further down.') : null,
      entries: this.entries.map(({ tellings: _, ...entry }) => entry),
    };
  }

  find(id: string): LedgerEntry | undefined {
    return this.entries.find((one) => one.id === id);
  }

  /** The document, opened again where it was closed meanwhile. */
  async document(): Promise<TextDocument | undefined> {
    const known = this.article?.document;
    if (known !== undefined && !known.isClosed) return known;
    return this.fixed === undefined ? undefined : workspace.openTextDocument(this.fixed);
  }

  dispose(): void {
    clearTimeout(this.moving);
    clearTimeout(this.midnight);
    this.subscriptions.dispose();
  }

  private concerns(document: TextDocument): boolean {
    if (this.fixed !== undefined) return document.uri.toString() === this.fixed.toString();
    return document === window.activeTextEditor?.document || document === this.article?.document;
  }

  private refresh(): void {
    const { services, fixed } = this;
    // A tab keeps what it shows when the article's own editor is closed.
    const article = fixed === undefined ? articleToShow(services, this.article) : services.articles.byUri(fixed) ?? this.article;
    const state = this.stateOf(article);
    if (article === this.article && state === this.state && article !== undefined && !this.settingsChanged(article)) return;
    this.article = article;
    this.state = state;
    this.aspirations = article && this.services.settings.of(article.document.uri).aspirations;
    this.read = undefined;
    this.cursor = null;
    this.waitForMidnight();
    this.changed.fire();
    const editor = window.activeTextEditor;
    if (editor !== undefined && this.visible()) this.follow(editor);
  }

  private aspirations: boolean | undefined;

  private settingsChanged({ document }: AnnotatedArticle): boolean {
    return this.aspirations !== this.services.settings.of(document.uri).aspirations;
  }

  private make({ document, lookup, annotations }: AnnotatedArticle): LedgerEntry[] {
    const { aspirations } = this.services.settings.of(document.uri);
    return ledgerOf({ lookup, articleDay: articleDayOf(annotations), today: today(new Date()), aspirations });
  }

  private stateOf(article: AnnotatedArticle | undefined): State {
    if (article !== undefined) return article.annotations.article.language.code === 'other' ? 'not-english' : 'read';
    const { files } = this.services;
    const document = this.fixed === undefined ? window.activeTextEditor?.document : undefined;
    if (this.fixed !== undefined || (document !== undefined && files.isArticle(document))) return 'reading';
    return document !== undefined && files.canBeArticle(document) ? 'can-annotate' : 'none';
  }

  /** "Left from today" is told anew when the day is another. */
  private waitForMidnight(): void {
    clearTimeout(this.midnight);
    const now = new Date();
    const next = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    this.midnight = setTimeout(() => {
      this.read = undefined;
      this.waitForMidnight();
      this.changed.fire();
    }, next.getTime() - now.getTime() + 1000);
  }

  private followLater(editor: TextEditor): void {
    clearTimeout(this.moving);
    if (this.visible()) this.moving = setTimeout(() => { this.follow(editor); }, AFTER_MOVING);
  }

  private follow({ document, selection }: TextEditor): void {
    const { article } = this;
    if (article?.document !== document || article.version !== document.version) return;
    const offset = document.offsetAt(selection.start);
    const current = this.cursor === null ? undefined : this.find(this.cursor);
    // Of entries that overlap, the one that was shown stays.
    const end = document.offsetAt(selection.end);
    if (current?.passages.some((one) => one.start === offset && one.end === end) === true) return;
    const id = entryAt(this.entries, offset)?.id ?? null;
    if (id === this.cursor) return;
    this.cursor = id;
    this.moved.fire();
  }
}

function nameOf({ uri, isUntitled }: TextDocument): string {
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  return isUntitled ? uri.path : name;
}

/** The ledger of commitments: a view in the side bar, and a tab of full size for each article. */
import { commands, Disposable, l10n, Uri, ViewColumn, window, type WebviewPanel, type WebviewView } from 'vscode';
import { GROUPINGS, type CopyFormat, type Ledger } from '../../../panel/messages';
import type { Services } from '../../services';
import { exportLedger } from './exports';
import { pageFolder, pageHtml } from './html';
import { LedgerPage } from './page';
import { LedgerSource } from './source';
import { askStatus } from './statuses';
import type { ManyPage } from './many/page';
import { FOLDER_TAB, ManyTabs } from './many/tabs';
import { compareLedger } from './many/compare';

export const VIEW = 'onTheRecord.commitments';
export const TAB = 'onTheRecord.ledger';

export interface LedgerPages {
  dispose(): void;
  /** For tests: what a page was told last, and a message as if from the page. */
  shownIn(place: 'view' | 'tab'): Ledger | undefined;
  cursorIn(place: 'view' | 'tab'): string | null;
  say(place: 'view' | 'tab', message: unknown): Promise<void>;
  /** The same of the last tab about a folder or about versions. */
  many(): ManyPage | undefined;
}

export function register(services: Services): LedgerPages {
  const many = new ManyTabs(services);
  const pages = new Pages(services, many);
  const copy = (format: CopyFormat) => (menu?: unknown): Promise<void> => pages.copy(format, menu);
  const subscriptions = Disposable.from(
    pages, many,
    window.registerWebviewViewProvider(VIEW, { resolveWebviewView: (view) => { pages.fillView(view); } }),
    window.registerWebviewPanelSerializer(TAB, { deserializeWebviewPanel: (panel, state: unknown) => pages.revive(panel, state) }),
    window.registerWebviewPanelSerializer(FOLDER_TAB, { deserializeWebviewPanel: (panel, state: unknown) => many.reviveFolder(panel, state) }),
    commands.registerCommand('onTheRecord.folderLedger', (folder?: unknown) => { many.openFolder(folder); }),
    commands.registerCommand('onTheRecord.compareLedger', (...given: unknown[]) => compareLedger(services, many, given)),
    commands.registerCommand('onTheRecord.openLedger', (uri?: unknown) => pages.open(uri)),
    commands.registerCommand('onTheRecord.exportLedger', (given?: unknown) => pages.export(given)),
    commands.registerCommand('onTheRecord.copyLedger', copy('text')),
    commands.registerCommand('onTheRecord.copyLedgerAsMarkdown', copy('markdown')),
    commands.registerCommand('onTheRecord.searchCommitments', () => pages.search()),
    commands.registerCommand('onTheRecord.setStatus', (...args: unknown[]) => askStatus(services, pages.placeOf(args[0]) ?? args)),
    ...GROUPINGS.map((by) => commands.registerCommand(`onTheRecord.groupBy${by.charAt(0).toUpperCase()}${by.slice(1)}`, async () => {
      await services.storage.setView('commitments.grouping', by);
      pages.view?.group(by);
    })),
  );
  const at = (place: 'view' | 'tab'): LedgerPage | undefined => (place === 'view' ? pages.view : pages.lastTab);
  return {
    dispose: () => { subscriptions.dispose(); },
    shownIn: (place) => at(place)?.shown,
    cursorIn: (place) => at(place)?.source.cursor ?? null,
    say: async (place, message) => { await at(place)?.receive(message); },
    many: () => many.last,
  };
}

interface Tab { readonly panel: WebviewPanel; readonly page: LedgerPage; readonly article: string }

class Pages implements Disposable {
  view: LedgerPage | undefined;
  private readonly tabs: Tab[] = [];

  constructor(private readonly services: Services, private readonly many: ManyTabs) {}

  get lastTab(): LedgerPage | undefined {
    return this.tabs.at(-1)?.page;
  }

  /** The tab that is in front, or else the view. */
  get inFront(): LedgerPage | undefined {
    return this.tabs.find((one) => one.panel.active)?.page ?? this.view;
  }

  fillView(view: WebviewView): void {
    const { context: { extensionUri } } = this.services;
    view.webview.options = { enableScripts: true, localResourceRoots: [pageFolder(extensionUri)] };
    const page = new LedgerPage(this.services, view.webview, new LedgerSource(this.services, undefined, () => view.visible));
    this.view = page;
    view.onDidDispose(() => {
      page.dispose();
      if (this.view === page) this.view = undefined;
    });
    view.webview.html = pageHtml(view.webview, extensionUri, 'view', null);
  }

  /** The ledger of this article, or of the one that is shown. */
  async open(uri: unknown): Promise<void> {
    const article = uri instanceof Uri ? uri : window.activeTextEditor?.document.uri ?? this.view?.source.article?.document.uri;
    if (article === undefined || this.services.articles.byUri(article) === undefined) {
      window.setStatusBarMessage(l10n.t('No article is open.'), 4_000);
      return;
    }
    const known = this.tabs.find((one) => one.article === article.toString());
    if (known !== undefined) known.panel.reveal();
    else this.fillTab(window.createWebviewPanel(TAB, '', ViewColumn.Active, this.options()), article);
    await Promise.resolve();
  }

  /** A tab of an earlier session comes back with its article. */
  async revive(panel: WebviewPanel, state: unknown): Promise<void> {
    const address = typeof state === 'object' && state !== null && 'article' in state && typeof state.article === 'string' ? state.article : undefined;
    if (address === undefined) {
      panel.dispose();
      return;
    }
    panel.webview.options = this.options();
    this.fillTab(panel, Uri.parse(address, true));
    await Promise.resolve();
  }

  /** What the page in sight shows; without one, or where a script says what is wanted (`{ format, to }`), the article's whole ledger. */
  async export(given: unknown): Promise<void> {
    if (this.many.inFront !== undefined) {
      this.many.inFront.handOver('file');
      return;
    }
    const page = this.inFront;
    const wanted = typeof given === 'object' && given !== null && 'format' in given ? given : undefined;
    if (page?.source.visible() === true && wanted === undefined) {
      page.handOver('file');
      return;
    }
    const source = page?.source ?? new LedgerSource(this.services, undefined, () => true);
    const { article } = source;
    if (article === undefined) window.setStatusBarMessage(l10n.t('No article is open.'), 4_000);
    else await exportLedger(source.ledger, source.ledger.entries, article.document.uri, wanted);
    if (page === undefined) source.dispose();
  }

  /** The entry whose context menu was used, or what is selected; where nothing is, all that the page shows. */
  async copy(format: CopyFormat, menu: unknown): Promise<void> {
    const page = this.many.inFront ?? this.inFront;
    const entry = entryIn(menu);
    if (page === undefined) return;
    if (entry === undefined) page.handOver(format);
    else await page.receive({ type: 'handOver', ids: [entry], as: format });
  }

  /** Names the commitment of a page's context menu as commands name one. */
  placeOf(menu: unknown): readonly unknown[] | undefined {
    const id = entryIn(menu);
    const source = this.inFront?.source;
    const telling = id === undefined ? undefined : source?.find(id)?.tellings[0];
    return telling && [[source!.article!.document.uri, telling.start, telling.end, 'commitments']];
  }

  async search(): Promise<void> {
    if (this.many.inFront !== undefined) {
      this.many.inFront.focusSearch();
      return;
    }
    const page = this.inFront;
    if (page === this.view) await commands.executeCommand(`${VIEW}.focus`);
    this.inFront?.focusSearch();
  }

  dispose(): void {
    this.view?.dispose();
    for (const { panel } of [...this.tabs]) panel.dispose();
  }

  private options() {
    return { enableScripts: true, localResourceRoots: [pageFolder(this.services.context.extensionUri)] };
  }

  private fillTab(panel: WebviewPanel, article: Uri): void {
    const { services } = this;
    const source = new LedgerSource(services, article, () => panel.visible);
    const page = new LedgerPage(services, panel.webview, source, ViewColumn.Beside);
    const tab: Tab = { panel, page, article: article.toString() };
    this.tabs.push(tab);
    const name = article.path.slice(article.path.lastIndexOf('/') + 1);
    panel.title = l10n.t('Ledger: {0}', name);
    panel.iconPath = { light: Uri.joinPath(services.context.extensionUri, 'media', 'ledger-light.svg'), dark: Uri.joinPath(services.context.extensionUri, 'media', 'ledger-dark.svg') };
    panel.onDidDispose(() => {
      page.dispose();
      this.tabs.splice(this.tabs.indexOf(tab), 1);
    });
    panel.webview.html = pageHtml(panel.webview, services.context.extensionUri, 'tab', article.toString());
    // An article that is not open is opened and read; where that fails, the tab says that it is reading no article.
    void source.document().then((document) => (document === undefined ? undefined : services.articles.fresh(document)))
      .catch((error: unknown) => { services.log.warn(`the article of a ledger could not be opened: ${String(error)}`); });
  }
}

/** What VS Code hands to a command from the context menu of an entry (`menuContext` in the page). */
function entryIn(menu: unknown): string | undefined {
  return typeof menu === 'object' && menu !== null && 'onTheRecordEntry' in menu && typeof menu.onTheRecordEntry === 'string' ? menu.onTheRecordEntry : undefined;
}

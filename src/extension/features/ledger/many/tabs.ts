/** Tabs about several articles: the ledger of a folder, and what changed from one version of an article to another. */
import { Disposable, l10n, Uri, ViewColumn, window, workspace, type WebviewPanel } from 'vscode';
import type { Services } from '../../../services';
import { pageFolder, pageHtml } from '../html';
import { FolderSource } from './folder';
import { ManyPage } from './page';
import type { ManySource } from './source';

export const FOLDER_TAB = 'onTheRecord.folderLedger';
export const VERSIONS_TAB = 'onTheRecord.versions';

interface Tab {
  readonly panel: WebviewPanel;
  readonly page: ManyPage;
  /** What the tab is about: there is one for each. */
  readonly subject: string;
}

export class ManyTabs implements Disposable {
  private readonly tabs: Tab[] = [];

  constructor(private readonly services: Services) {}

  /** The page in front, if it is one of these. */
  get inFront(): ManyPage | undefined {
    return this.tabs.find((one) => one.panel.active)?.page;
  }

  get last(): ManyPage | undefined {
    return this.tabs.at(-1)?.page;
  }

  /** @param given a folder; without one, all folders of the workspace */
  openFolder(given: unknown): void {
    const scope = given instanceof Uri ? given : undefined;
    if (scope === undefined && (workspace.workspaceFolders ?? []).length === 0) {
      void window.showInformationMessage(l10n.t('Open a folder first: its articles make the ledger.'));
      return;
    }
    const subject = scope?.toString() ?? '';
    if (!this.reveal(FOLDER_TAB, subject)) this.fill(window.createWebviewPanel(FOLDER_TAB, '', ViewColumn.Active, this.options()), subject, new FolderSource(this.services, scope), ViewColumn.Beside);
  }

  /** A tab of an earlier session comes back with its folder. */
  async reviveFolder(panel: WebviewPanel, state: unknown): Promise<void> {
    const subject = typeof state === 'object' && state !== null && 'article' in state && typeof state.article === 'string' ? state.article : undefined;
    if (subject === undefined) {
      panel.dispose();
      return;
    }
    panel.webview.options = this.options();
    this.fill(panel, subject, new FolderSource(this.services, subject === '' ? undefined : Uri.parse(subject, true)), ViewColumn.Beside);
    await Promise.resolve();
  }

  openVersions(subject: string, make: () => ManySource): void {
    if (!this.reveal(VERSIONS_TAB, subject)) this.fill(window.createWebviewPanel(VERSIONS_TAB, '', ViewColumn.Active, this.options()), subject, make(), ViewColumn.Beside);
  }

  dispose(): void {
    for (const { panel } of [...this.tabs]) panel.dispose();
  }

  private reveal(type: string, subject: string): boolean {
    const known = this.tabs.find((one) => one.panel.viewType.endsWith(type) && one.subject === subject);
    known?.panel.reveal();
    return known !== undefined;
  }

  private options() {
    return { enableScripts: true, localResourceRoots: [pageFolder(this.services.context.extensionUri)] };
  }

  private fill(panel: WebviewPanel, subject: string, source: ManySource, column: ViewColumn): void {
    const { extensionUri } = this.services.context;
    const page = new ManyPage(this.services, panel.webview, source, () => panel.visible, column);
    const tab: Tab = { panel, page, subject };
    this.tabs.push(tab);
    panel.title = source.kind === 'folder' ? l10n.t('Ledger: {0}', `${source.title}/`) : l10n.t('Ledger: {0}', source.title);
    panel.iconPath = { light: Uri.joinPath(extensionUri, 'media', 'ledger-light.svg'), dark: Uri.joinPath(extensionUri, 'media', 'ledger-dark.svg') };
    panel.onDidDispose(() => {
      page.dispose();
      this.tabs.splice(this.tabs.indexOf(tab), 1);
    });
    panel.webview.html = pageHtml(panel.webview, extensionUri, 'tab', subject, source.kind);
  }
}

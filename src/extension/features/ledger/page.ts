/** One page of the ledger, in the side bar or in a tab: what it is told, and what it asks for. */
import { commands, Disposable, window, type ViewColumn, type Webview } from 'vscode';
import { GROUPINGS, type Command, type FromPage, type Grouping, type HandOver, type Ledger, type ToPage } from '../../../panel/messages';
import { LAYERS } from '../../lookup';
import type { Services } from '../../services';
import { pageWords } from '../../wording/panel';
import { show } from '../navigation';
import { redo, undo } from '../review/verdicts';
import { copyEntries, exportLedger } from './exports';
import { LedgerSource } from './source';
import { received } from './received';
import { openLink, setStatus, takeBackStatus } from './statuses';

export class LedgerPage implements Disposable {
  private readonly subscriptions: Disposable;
  /** The page has said that it is there. */
  ready = false;
  /** What the page was told last. */
  shown: Ledger | undefined;
  private cursor: string | null = null;

  /** @param column where an article that is not in sight is opened */
  constructor(private readonly services: Services, private readonly webview: Webview, readonly source: LedgerSource, private readonly column?: ViewColumn) {
    this.subscriptions = Disposable.from(
      source,
      source.onDidChange(() => { this.tellLedger(); }),
      source.onDidMove(() => { this.tellCursor(); }),
      webview.onDidReceiveMessage((message: unknown) => { void this.receive(message); }),
    );
  }

  /** Takes what the page says. What is no message is left alone. */
  receive(message: unknown): Promise<void> {
    return received(this.services.log, message, (known) => this.act(known));
  }

  group(by: Grouping): void {
    this.post({ type: 'group', by });
  }

  focusSearch(): void {
    this.post({ type: 'focusSearch' });
  }

  /** What is selected in the page is copied or saved; where nothing is, all that it shows. */
  handOver(as: HandOver): void {
    this.post({ type: 'handOver', as });
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private async act(message: FromPage): Promise<void> {
    const { source, services } = this;
    switch (message.type) {
      case 'ready': this.greet(); return;
      case 'group': await services.storage.setView('commitments.grouping', message.by); return;
      case 'handOver': {
        const { ledger, article } = source;
        const byId = new Map(ledger.entries.map((entry) => [entry.id, entry]));
        const entries = message.ids.flatMap((id) => byId.get(id) ?? []);
        if (message.as !== 'file') await copyEntries(ledger, entries, message.as);
        else if (article !== undefined) await exportLedger(ledger, entries, article.document.uri);
        return;
      }
      case 'command': await this.run(message.command); return;
      case 'complete': case 'stop': case 'resume': return;
      default: await this.onEntry(message);
    }
  }

  private async onEntry(message: Extract<FromPage, { readonly id: string }>): Promise<void> {
    const { source, services } = this;
    const entry = source.find(message.id);
    const document = await source.document();
    if (entry === undefined || document === undefined) return;
    if (message.type === 'show') {
      const passage = entry.passages[message.passage];
      if (passage === undefined || passage.end > document.getText().length) return;
      if (message.how === 'follow' && !window.visibleTextEditors.some((one) => one.document === document)) return;
      // The cursor is on its way there.
      source.cursor = this.cursor = entry.id;
      await show(document, passage, { focus: message.how === 'go', ...(this.column === undefined ? {} : { column: this.column }) });
      return;
    }
    if (message.type === 'openLink') {
      await openLink(entry);
      return;
    }
    const article = await services.articles.fresh(document);
    const fresh = source.find(message.id);
    if (article === undefined || fresh === undefined) return;
    switch (message.type) {
      case 'status': await setStatus(services, article, fresh, message); break;
      case 'takeBackStatus': await takeBackStatus(services, document, article, fresh); break;
      case 'decide': {
        const { start, end } = fresh.tellings[0]!;
        await commands.executeCommand(`onTheRecord.${message.verb}`, [document.uri, start, end, LAYERS.indexOf('commitments')]);
      }
    }
  }

  private async run(command: Command): Promise<void> {
    const { source, services } = this;
    switch (command) {
      case 'undo': await undo(services, await source.document()); break;
      case 'redo': await redo(services, await source.document()); break;
      default: await commands.executeCommand(`onTheRecord.${command}`);
    }
  }

  private greet(): void {
    this.ready = true;
    const kept = this.services.storage.view('commitments.grouping');
    this.post({ type: 'setup', words: pageWords(), group: GROUPINGS.find((one) => one === kept) ?? 'agent' });
    this.tellLedger();
  }

  private tellLedger(): void {
    // A page that is hidden is gone; it asks anew when it comes back.
    if (!this.ready || !this.source.visible()) return;
    this.shown = this.source.ledger;
    this.post({ type: 'ledger', ledger: this.shown });
    this.cursor = null;
    this.tellCursor();
  }

  private tellCursor(): void {
    if (!this.ready || this.cursor === this.source.cursor) return;
    this.cursor = this.source.cursor;
    this.post({ type: 'cursor', id: this.cursor });
  }

  private post(message: ToPage): void {
    if (this.ready) void this.webview.postMessage(message);
  }
}

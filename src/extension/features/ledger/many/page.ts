/** A page about several articles or versions: fills it in parts as they are known, and does what it asks for. */
import { commands, Disposable, window, workspace, type TextDocument, type ViewColumn, type Webview } from 'vscode';
import { GROUPINGS, type Entry, type FromPage, type HandOver, type Ledger, type ToPage } from '../../../../panel/messages';
import { articleDayOf } from '../../../cards';
import { ledgerOf } from '../../../ledger/entries';
import { LAYERS } from '../../../lookup';
import type { AnnotatedArticle } from '../../../services/annotations';
import type { Services } from '../../../services';
import { Latest, Looks } from '../../../services/folder/latest';
import { inSlices, pause } from '../../../services/folder/slices';
import { dayInWords, today } from '../../../wording/days';
import { pageWords } from '../../../wording/panel';
import { show } from '../../navigation';
import { redo, undo } from '../../review/verdicts';
import { copyEntries, exportLedger } from '../exports';
import { received } from '../received';
import { openLink, setStatus, takeBackStatus } from '../statuses';
import type { ManySource, Place } from './source';

/** Entries in one message: some hundred kilobytes, which neither side notices. */
const PART = 100;

export class ManyPage implements Disposable {
  private readonly subscriptions: Disposable;
  private ready = false;
  /** What the page has been told, by id, and what is true: what the entries are made of. */
  private readonly told = new Map<string, object>();
  private true: ReadonlyMap<string, object> = new Map();
  private readonly latest: Latest;
  private readonly looks = new Looks();
  /** The article decided on last, for undo. */
  private decided: TextDocument | undefined;

  constructor(private readonly services: Services, private readonly webview: Webview, readonly source: ManySource, readonly visible: () => boolean, private readonly column: ViewColumn) {
    this.latest = new Latest(services.log);
    this.subscriptions = Disposable.from(
      { dispose: () => { source.dispose(); } },
      source.onDidChange(() => { this.refresh(); }),
      source.onDidProgress(() => { this.progressed(); }),
      webview.onDidReceiveMessage((message: unknown) => { void this.receive(message); }),
    );
  }

  /** For tests: the entries that the page has been told. */
  get shown(): Entry[] {
    return [...this.told.keys()].flatMap((id) => this.source.entry(id) ?? []);
  }

  get ledger(): Ledger {
    const now = today(new Date());
    return {
      kind: this.source.kind, title: this.source.title, articleDay: null, articleDate: null, today: now, todayInWords: dayInWords(now, 'long'), ...this.source.about(), entries: [],
    };
  }

  /** Takes what the page says. What is no message is left alone. */
  receive(message: unknown): Promise<void> {
    return received(this.services.log, message, (known) => this.act(known));
  }

  handOver(as: HandOver): void {
    this.post({ type: 'handOver', as });
  }

  focusSearch(): void {
    this.post({ type: 'focusSearch' });
  }

  dispose(): void {
    this.latest.drop();
    this.subscriptions.dispose();
  }

  // ---------------------------------------------------------------- telling

  private progressed(): void {
    this.post({ type: 'progress', progress: this.source.progress() });
    if (this.looks.isDue()) this.refresh();
  }

  /** Makes the entries anew and tells the page what is other. What is under way and out of date is dropped. */
  private refresh(): void {
    this.post({ type: 'progress', progress: this.source.progress() });
    this.latest.again(async (wanted) => {
      const found = await this.source.look(wanted);
      if (found === undefined || !wanted()) return;
      this.true = found;
      await this.tell(wanted);
    });
  }

  private async tell(wanted: () => boolean): Promise<void> {
    // A page that is hidden is gone; it asks anew when it comes back.
    if (!this.ready || !this.visible()) return;
    const gone = [...this.told.keys()].filter((id) => !this.true.has(id));
    const other = [...this.true].filter(([id, made]) => this.told.get(id) !== made);
    const { ledger } = this;
    for (let at = 0; at === 0 || at < other.length; at += PART) {
      const part = other.slice(at, at + PART);
      for (const [id, made] of part) this.told.set(id, made);
      if (at === 0) for (const id of gone) this.told.delete(id);
      this.post({ type: 'patch', ledger, entries: part.flatMap(([id]) => this.source.entry(id) ?? []), gone: at === 0 ? gone : [], last: at + PART >= other.length });
      if (at + PART < other.length) await pause();
      if (!wanted() && at + PART < other.length) return;
    }
  }

  private greet(): void {
    this.ready = true;
    this.told.clear();
    const kept = this.services.storage.view(`${this.source.kind}.grouping`);
    this.post({ type: 'setup', words: pageWords(), group: GROUPINGS.find((one) => one === kept) ?? (this.source.kind === 'folder' ? 'agent' : 'none') });
    this.refresh();
  }

  private post(message: ToPage): void {
    if (this.ready && this.visible()) void this.webview.postMessage(message);
  }

  // ---------------------------------------------------------------- doing

  private async act(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready': this.greet(); return;
      case 'group': await this.services.storage.setView(`${this.source.kind}.grouping`, message.by); return;
      case 'stop': this.source.stop(); return;
      case 'resume': this.source.resume(); return;
      case 'handOver': {
        const entries = (await inSlices(this.handedOver(message.ids)))!;
        if (message.as === 'file') await exportLedger(this.ledger, entries, this.source.beside);
        else await copyEntries(this.ledger, entries, message.as);
        return;
      }
      case 'command':
        if (message.command === 'undo') await undo(this.services, this.decided);
        else if (message.command === 'redo') await redo(this.services, this.decided);
        else await commands.executeCommand(`onTheRecord.${message.command}`);
        return;
      default: await this.onEntry(message);
    }
  }

  private *handedOver(ids: readonly string[]): Generator<void, Entry[], void> {
    const entries: Entry[] = [];
    for (const id of ids) {
      const entry = this.source.entry(id);
      if (entry !== undefined) entries.push(entry);
      yield;
    }
    return entries;
  }

  private async onEntry(message: Extract<FromPage, { readonly id: string }>): Promise<void> {
    const entry = this.source.entry(message.id);
    if (entry === undefined) return;
    if (message.type === 'show') {
      await this.show(this.source.place(message.id, message.passage), message.how);
      return;
    }
    if (message.type === 'openLink') {
      await openLink(entry);
      return;
    }
    const place = this.source.subject(message.id);
    const document = place && await workspace.openTextDocument(place.uri);
    const article = document && await this.services.articles.fresh(document);
    if (article === undefined) return;
    if (message.type === 'complete') {
      this.complete(entry, article, place!);
      return;
    }
    const tellings = article.annotations.commitments.filter((one) => one.start === placed(article.document, place!).start);
    if (tellings.length === 0) return;
    this.decided = document;
    switch (message.type) {
      case 'status': await setStatus(this.services, article, { tellings }, message); break;
      case 'takeBackStatus': await takeBackStatus(this.services, article.document, article, { tellings }); break;
      case 'decide': await commands.executeCommand(`onTheRecord.${message.verb}`, [article.document.uri, tellings[0]!.start, tellings[0]!.end, LAYERS.indexOf('commitments')]);
    }
  }

  private async show(place: Place | undefined, how: Extract<FromPage, { readonly type: 'show' }>['how']): Promise<void> {
    if (place === undefined) return;
    if (how === 'follow' && !window.visibleTextEditors.some((one) => one.document.uri.toString() === place.uri.toString())) return;
    const document = await workspace.openTextDocument(place.uri);
    await show(document, placed(document, place), { focus: how === 'go', column: this.column });
  }

  /** Tells the page why an entry is listed: the article was read again for it. */
  private complete(entry: Entry, { document, lookup, annotations }: AnnotatedArticle, place: Place): void {
    const { start } = placed(document, place);
    const full = ledgerOf({ lookup, articleDay: articleDayOf(annotations), today: today(new Date()), aspirations: true }).find((one) => one.passages.some((passage) => passage.start === start));
    const whole = { ...entry, whole: true, ...(full === undefined ? {} : { evidence: full.evidence, firmnessInFull: full.firmnessInFull, certainty: full.certainty }) };
    this.post({ type: 'patch', ledger: this.ledger, entries: [whole], gone: [], last: true });
  }
}

/** Where the words stand in the document by now: line ends may count otherwise in an editor, and it may have been edited. */
function placed(document: TextDocument, { start, end, words }: Place): { readonly start: number; readonly end: number } {
  const text = document.getText();
  const oneLine = (from: number, to: number): string => text.slice(from, to).replace(/\s+/g, ' ').trim();
  if (oneLine(start, end) === words) return { start, end };
  const pattern = new RegExp(words.split(' ').map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'), 'g');
  const found = [...text.matchAll(pattern)].sort((a, b) => Math.abs(a.index - start) - Math.abs(b.index - start))[0];
  return found === undefined ? { start: Math.min(start, text.length), end: Math.min(end, text.length) } : { start: found.index, end: found.index + found[0].length };
}

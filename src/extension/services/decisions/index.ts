/** What the reader decided about open articles: kept in sidecar files, shared between windows and hands. */
import { Disposable, EventEmitter, window, workspace, type Event, type ExtensionContext, type LogOutputChannel, type TextDocument, type Uri } from 'vscode';
import { stampDraft } from '../../../review/journal';
import type { Decision, Draft, Journal } from '../../../review/model';
import type { SettingsService } from '../settings';
import { reasonOf, tellCopied, tellLeftBehind } from './notices';
import { ArticleDecisions, type Surroundings } from './one-article';
import { Places } from './places';
import { takeAlong } from './renames';
import { isSame, SAVED_AS, SavedAs } from './saved-as';

export class Decisions implements Disposable {
  private readonly changed = new EventEmitter<TextDocument>();
  /** Decisions on this document were made here, or came from a file. */
  readonly onDidChange: Event<TextDocument> = this.changed.event;
  /** Version of the engine at work, once it is loaded: decisions bear it. */
  engineVersion = '';
  private readonly kept = new Map<TextDocument, ArticleDecisions>();
  private readonly savedAs = new SavedAs();
  private readonly places: Places;
  private readonly around: Surroundings;
  private readonly subscriptions: Disposable;
  /** What is still being written of documents that were closed, by their address. */
  private readonly leaving = new Map<string, Promise<unknown>>();

  constructor(context: ExtensionContext, private readonly settings: SettingsService, private readonly log: LogOutputChannel) {
    this.places = new Places(context, settings);
    this.around = { places: this.places, log, unique: randomId(), changed: (document) => { this.changed.fire(document); } };
    this.subscriptions = Disposable.from(
      this.savedAs, workspace.onDidCloseTextDocument((document) => { this.leave(document); }),
      workspace.onDidSaveTextDocument((document) => { this.copyTo(document); }),
      workspace.onDidRenameFiles(({ files }) => { void this.follow(files); }),
      window.onDidChangeWindowState(({ focused }) => { if (focused) for (const one of this.kept.values()) one.lookAgain(); }),
      settings.onDidChange(() => { this.resettle(); }),
    );
  }

  /** All decisions on a document that are known by now; none before `load`. */
  of(document: TextDocument): Journal {
    return this.kept.get(document)?.journal ?? [];
  }

  /** The decisions on a document, read from its sidecar the first time. Never rejects: what can't be read is told to the reader. */
  async load(document: TextDocument): Promise<Journal> {
    return (await this.loaded(document)).journal;
  }

  /** Decides. Resolves when the decisions are on disk; they hold at once. */
  async record(document: TextDocument, ...drafts: readonly Draft[]): Promise<readonly Decision[]> {
    const one = await this.loaded(document);
    const author = this.settings.of(document.uri).author.trim();
    const decisions: Decision[] = [];
    for (const draft of drafts) {
      const journal = [...one.journal, ...decisions];
      decisions.push(stampDraft(draft, journal, { id: randomId(), author: author === '' ? null : author, engine: this.engineVersion }, Date.now()));
    }
    await one.add(decisions);
    return decisions;
  }

  /** Takes in decisions that were made elsewhere, as they were made. Resolves when they are on disk; they hold at once. */
  async bring(document: TextDocument, decisions: readonly Decision[]): Promise<void> {
    await (await this.loaded(document)).add(decisions);
  }

  /** The file in which the decisions on a document stand, or are to stand. */
  fileOf(document: TextDocument): Uri {
    return (this.kept.get(document) ?? this.keep(document)).file;
  }

  /** Where decisions are kept that have no place beside their article. */
  get storageFolder(): Uri {
    return this.places.storageFolder;
  }

  /** The files in which decisions on an article may stand, open or not: beside it or in the setting's folder, and in the workspace's storage. */
  filesFor(article: Uri): readonly Uri[] {
    return [...this.places.sidecarsOf(article), this.places.storageOf(article)];
  }

  /** Takes all decisions on a document out of use. Returns the copies that are left. */
  async forget(document: TextDocument): Promise<readonly Uri[]> {
    return (await this.loaded(document)).forget();
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const document of [...this.kept.keys()]) this.drop(document);
    this.changed.dispose();
  }

  private async loaded(document: TextDocument): Promise<ArticleDecisions> {
    for (;;) {
      const one = this.kept.get(document) ?? this.keep(document);
      await one.loaded;
      // Meanwhile another folder may have been set for it, or the document closed.
      if (this.kept.get(document) === one) return one;
      if (document.isClosed) throw new Error('the document was closed');
    }
  }

  private keep(document: TextDocument): ArticleDecisions {
    const one = new ArticleDecisions(document, this.around, document.isUntitled ? undefined : this.savedAs.take(document.getText()));
    this.kept.set(document, one);
    this.savedAs.remember(document);
    return one;
  }

  private drop(document: TextDocument): void {
    const one = this.kept.get(document);
    if (one === undefined) return;
    this.kept.delete(document);
    one.dispose();
    const name = document.uri.toString();
    const { idle } = one;
    this.leaving.set(name, idle);
    void idle.then(() => { if (this.leaving.get(name) === idle) this.leaving.delete(name); });
  }

  /** Renamed articles and folders take their sidecars along: what is on its way into one first, then the file. */
  private async follow(files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): Promise<void> {
    for (const { oldUri, newUri } of files) {
      await this.written(oldUri);
      await takeAlong(this.places, oldUri, newUri, this.around.unique).catch((error: unknown) => {
        this.log.warn(`the decisions did not follow what was renamed: ${reasonOf(error)}`);
        tellLeftBehind(oldUri, newUri, error);
      });
    }
    for (const one of this.kept.values()) one.lookAgain(0);
  }

  /** Resolves when nothing is being written any more of a document, or of those in a folder, open or closed. */
  private async written(uri: Uri): Promise<void> {
    const [name, below] = [uri.toString(), `${uri.toString()}/`];
    const open = [...this.kept.values()].map((one): [string, Promise<unknown>] => [one.document.uri.toString(), one.idle]);
    await Promise.all([...open, ...this.leaving].filter(([one]) => one === name || one.startsWith(below)).map(([, idle]) => idle));
  }

  /** Another folder is set: what is decided from now on goes there, and what is known stays known. */
  private resettle(): void {
    for (const [document, before] of [...this.kept]) {
      const file = this.places.sidecarOf(document.uri) ?? this.places.storageOf(document.uri);
      if (before.file.toString() === file.toString()) continue;
      this.drop(document);
      this.kept.set(document, new ArticleDecisions(document, this.around, undefined, before.all));
    }
  }

  /** Decisions on an unsaved text go to the file that it was saved as. */
  private leave(document: TextDocument): void {
    const one = this.kept.get(document);
    this.drop(document);
    const unsaved = this.savedAs.forget(document);
    // Any document may be closed, a log of many megabytes too: its text is asked for only where something was decided on it.
    if (one === undefined || one.journal.length === 0) return;
    const text = unsaved ?? document.getText();
    const left = { document, text, content: one.all, storage: one.storage, at: Date.now() };
    const heir = document.isUntitled
      ? [...this.kept.values()].find((other) => !other.document.isUntitled && left.at - other.since <= SAVED_AS && isSame(other.document.getText(), text)) : undefined;
    if (heir === undefined) this.savedAs.leave(left);
    else void heir.takeOver(left);
  }

  /** A file that was saved under another name has its decisions under that name too. */
  private copyTo(document: TextDocument): void {
    const origin = this.savedAs.originOf(document, [...this.kept.values()].map((one) => ({ document: one.document, content: one.all })));
    if (origin === undefined) return;
    tellCopied(origin.document.uri, document.uri);
    void this.bring(document, origin.content.journal);
  }
}

/** 60 bits in letters and digits: no two decisions of a file have the same. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 32).toString(32)).join('');
}

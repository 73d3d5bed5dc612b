/** What the reader decided about open articles: kept in sidecar files, shared between windows and hands. */
import {
  Disposable, EventEmitter, l10n, RelativePattern, Uri, window, workspace, type Event, type ExtensionContext, type FileSystemWatcher, type LogOutputChannel, type TextDocument,
} from 'vscode';
import { includes, inOrder, stampDraft } from '../../../review/journal';
import type { Decision, Draft, Journal } from '../../../review/model';
import { EMPTY_SIDECAR, type Sidecar } from '../../../review/sidecar';
import type { SettingsService } from '../settings';
import { editorFiles } from './files';
import { sidecarOf, storageOf } from './places';
import { NewerSidecar, SidecarFile, together, type Loaded } from './sidecar-file';
import { SAVED_AS, UnsavedTexts, type Left } from './unsaved';

/** After our own write we look whether another window's, begun before it, took its place. */
const LOOK_AFTER_WRITING = [300, 1500];
const AFTER_CHANGE = 100;

interface Kept {
  readonly document: TextDocument;
  readonly sidecar: SidecarFile<Uri> | undefined;
  readonly storage: SidecarFile<Uri>;
  /** When it was opened. */
  readonly since: number;
  content: Sidecar;
  /** Ids that are known to stand in the sidecar. */
  saved: Set<string>;
  /** One thing at a time is done with the files. */
  queue: Promise<unknown>;
  loaded: Promise<void>;
  watcher: FileSystemWatcher | undefined;
  readonly timers: Set<number>;
  /** The reader was told that the decisions are kept elsewhere. */
  told: boolean;
}

export class Decisions implements Disposable {
  private readonly changed = new EventEmitter<TextDocument>();
  /** Decisions on this document were made here, or came from a file. */
  readonly onDidChange: Event<TextDocument> = this.changed.event;
  /** Version of the engine at work, once it is loaded: decisions bear it. */
  engineVersion = '';
  private readonly kept = new Map<TextDocument, Kept>();
  private readonly unique = randomId();
  private readonly subscriptions: Disposable;
  private readonly unsaved = new UnsavedTexts();

  constructor(private readonly context: ExtensionContext, private readonly settings: SettingsService, private readonly log: LogOutputChannel) {
    this.subscriptions = Disposable.from(
      this.unsaved, workspace.onDidCloseTextDocument((document) => { this.leave(document); }),
      workspace.onDidRenameFiles(({ files }) => { void this.follow(files); }),
      window.onDidChangeWindowState(({ focused }) => { if (focused) for (const one of this.kept.values()) this.lookAgain(one, AFTER_CHANGE); }),
    );
  }

  /** All decisions on a document that are known by now; none before `load`. */
  of(document: TextDocument): Journal {
    return this.kept.get(document)?.content.journal ?? [];
  }

  /** The decisions on a document, read from its sidecar the first time. Never rejects: what can't be read is told to the reader. */
  async load(document: TextDocument): Promise<Journal> {
    const one = this.kept.get(document) ?? this.keep(document);
    await one.loaded;
    return one.content.journal;
  }

  /** Decides. Resolves when the decisions are on disk; they hold at once. */
  async record(document: TextDocument, ...drafts: readonly Draft[]): Promise<readonly Decision[]> {
    await this.load(document);
    const one = this.kept.get(document);
    if (one === undefined) throw new Error('the document was closed');
    const author = this.settings.of(document.uri).author.trim();
    const decisions: Decision[] = [];
    for (const draft of drafts) {
      const journal = [...one.content.journal, ...decisions];
      decisions.push(stampDraft(draft, journal, { id: randomId(), author: author === '' ? null : author, engine: this.engineVersion }, Date.now()));
    }
    one.content = together({ journal: decisions, others: [] }, one.content);
    this.changed.fire(document);
    await this.save(one);
    return decisions;
  }

  /** Takes in decisions that were made elsewhere, as they were made. Resolves when they are on disk; they hold at once. */
  async bring(document: TextDocument, decisions: readonly Decision[]): Promise<void> {
    await this.load(document);
    const one = this.kept.get(document);
    if (one === undefined) throw new Error('the document was closed');
    one.content = together({ journal: inOrder(decisions), others: [] }, one.content);
    this.changed.fire(document);
    await this.save(one);
  }

  /** The file in which the decisions on a document stand, or are to stand. */
  fileOf(document: TextDocument): Uri {
    const one = this.kept.get(document) ?? this.keep(document);
    return (one.sidecar ?? one.storage).file;
  }

  /** Where decisions are kept that have no place beside their article. */
  get storageFolder(): Uri {
    return Uri.joinPath(storageOf(this.context, Uri.file('/')), '..');
  }

  /** The files in which decisions on an article may stand, open or not: beside it or in the setting's folder, and in the workspace's storage. */
  filesFor(article: Uri): readonly Uri[] {
    const file = sidecarOf(article, this.settings.of(article).decisionsFolder);
    return [...(file === undefined ? [] : [file]), storageOf(this.context, article)];
  }

  /** Takes all decisions on a document out of use. Returns the copies that are left. */
  async forget(document: TextDocument): Promise<readonly Uri[]> {
    await this.load(document);
    const one = this.kept.get(document);
    if (one === undefined) return [];
    return this.inTurn(one, async () => {
      const copies = [await one.sidecar?.retire('forgotten'), await one.storage.retire('forgotten')].filter((copy) => copy !== undefined);
      one.content = EMPTY_SIDECAR;
      one.saved = new Set();
      this.changed.fire(document);
      return copies;
    });
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const document of [...this.kept.keys()]) this.drop(document);
    this.changed.dispose();
  }

  private keep(document: TextDocument): Kept {
    const file = sidecarOf(document.uri, this.settings.of(document.uri).decisionsFolder);
    const one: Kept = {
      document, sidecar: file && new SidecarFile(editorFiles, file, this.unique), storage: new SidecarFile(editorFiles, storageOf(this.context, document.uri), this.unique),
      since: Date.now(), content: EMPTY_SIDECAR, saved: new Set(), queue: Promise.resolve(), loaded: Promise.resolve(), watcher: undefined, timers: new Set(), told: false,
    };
    this.kept.set(document, one);
    this.unsaved.remember(document);
    one.loaded = this.inTurn(one, () => this.read(one));
    if (file !== undefined) this.watch(one, file);
    return one;
  }

  private watch(one: Kept, file: Uri): void {
    one.watcher = workspace.createFileSystemWatcher(new RelativePattern(Uri.joinPath(file, '..'), editorFiles.nameOf(file)));
    const look = (): void => { this.lookAgain(one, AFTER_CHANGE); };
    one.watcher.onDidChange(look);
    one.watcher.onDidCreate(look);
    one.watcher.onDidDelete(look);
  }

  private async read(one: Kept): Promise<void> {
    const inherited = one.document.isUntitled ? undefined : this.unsaved.take(one.document.getText());
    const beside = await this.tryToLoad(one, one.sidecar);
    const contents = [beside, await this.tryToLoad(one, one.storage)];
    one.content = contents.reduce<Sidecar>((all, part) => (part === undefined ? all : together(all, part)), EMPTY_SIDECAR);
    one.saved = new Set(beside?.journal.map((decision) => decision.id));
    if (inherited !== undefined) await this.handOver(one, inherited);
  }

  private async tryToLoad(one: Kept, file: SidecarFile<Uri> | undefined): Promise<Sidecar | undefined> {
    if (file === undefined) return undefined;
    try {
      const loaded = await file.load();
      this.tellSetAside(loaded);
      return loaded.sidecar;
    } catch (error) {
      this.log.error(`decisions could not be read from ${editorFiles.nameOf(file.file)}: ${reasonOf(error)}`);
      void window.showWarningMessage(l10n.t('The decisions on {0} could not be read: {1}', editorFiles.nameOf(one.document.uri), reasonOf(error)));
      return undefined;
    }
  }

  private save(one: Kept): Promise<void> {
    return this.inTurn(one, () => this.write(one));
  }

  private async write(one: Kept): Promise<void> {
    try {
      if (one.sidecar === undefined) throw new Error(l10n.t('there is no file beside it to write to'));
      const loaded = await one.sidecar.add(one.content);
      this.settleOn(one, loaded);
      for (const { id } of loaded.sidecar.journal) one.saved.add(id);
      for (const wait of LOOK_AFTER_WRITING) this.lookAgain(one, wait, true);
    } catch (error) {
      await this.writeElsewhere(one, error);
    }
  }

  private async writeElsewhere(one: Kept, cause: unknown): Promise<void> {
    const name = editorFiles.nameOf(one.document.uri);
    try {
      this.settleOn(one, await one.storage.add(one.content));
    } catch (error) {
      this.log.error(`decisions could not be written: ${reasonOf(cause)}; ${reasonOf(error)}`);
      const again = l10n.t('Try Again');
      void window.showErrorMessage(l10n.t('Your decisions on {0} could not be written: {1}. They hold as long as this window is open.', name, reasonOf(error)), again)
        .then((chosen) => (chosen === again ? this.save(one) : undefined));
      return;
    }
    if (one.told) return;
    one.told = true;
    void window.showInformationMessage(l10n.t('Your decisions on {0} are kept in the storage of this workspace, not in a file beside it: {1}.', name, reasonOf(cause)));
  }

  private settleOn(one: Kept, loaded: Loaded<Uri>): void {
    this.tellSetAside(loaded);
    const more = !includes(one.content.journal, loaded.sidecar.journal);
    // Meanwhile more may have been decided; that waits in the queue.
    one.content = together(one.content, loaded.sidecar);
    if (more) this.changed.fire(one.document);
  }

  private tellSetAside({ setAside, sidecar }: Loaded<Uri>): void {
    if (setAside === undefined) return;
    const show = l10n.t('Show File');
    const saved = l10n.t('{0} decisions in it were whole and are kept.', sidecar.journal.length);
    void window.showWarningMessage(l10n.t('A file with decisions is damaged ({0}). It was set aside as {1}. {2}', setAside.reason, editorFiles.nameOf(setAside.file), saved), show)
      .then((chosen) => (chosen === show ? window.showTextDocument(setAside.file) : undefined));
  }

  private lookAgain(one: Kept, wait: number, afterWriting = false): void {
    const timer = setTimeout(() => {
      one.timers.delete(timer);
      void this.inTurn(one, () => this.look(one, afterWriting));
    }, wait);
    one.timers.add(timer);
  }

  /**
   * Takes in what the file holds by now. Right after our own write, what is missing from it was lost to another window's
   * and is written again; later the file is right, and what was saved and is no longer in it was taken out on purpose
   * (another branch was checked out, the decisions were forgotten in another window).
   */
  private async look(one: Kept, afterWriting: boolean): Promise<void> {
    if (one.sidecar === undefined || this.kept.get(one.document) !== one) return;
    const loaded = await one.sidecar.load().catch(() => undefined);
    if (loaded === undefined) return;
    this.tellSetAside(loaded);
    const there = loaded.sidecar.journal;
    const missing = !includes(there, one.content.journal);
    // Nobody damages a file on purpose: what was lost with it is known here and written again.
    if (missing && ((afterWriting && loaded.exists) || loaded.setAside !== undefined)) {
      await this.write(one);
      return;
    }
    const unsaved = one.content.journal.filter((decision) => !one.saved.has(decision.id));
    const content = together({ journal: unsaved, others: [] }, loaded.sidecar);
    const changed = missing || !includes(one.content.journal, content.journal);
    if (!changed) return;
    one.content = content;
    one.saved = new Set(there.map((decision) => decision.id));
    this.changed.fire(one.document);
  }

  /** A renamed article takes its sidecar along. */
  private async follow(files: readonly { readonly oldUri: Uri; readonly newUri: Uri }[]): Promise<void> {
    for (const { oldUri, newUri } of files) {
      const [from, to] = [oldUri, newUri].map((uri) => sidecarOf(uri, this.settings.of(uri).decisionsFolder));
      if (from === undefined || to === undefined || (await editorFiles.read(from).catch(() => undefined)) === undefined) continue;
      await editorFiles.rename(from, to, { overwrite: false }).catch((error: unknown) => { this.log.warn(`the decisions did not follow a renamed article: ${reasonOf(error)}`); });
      for (const one of this.kept.values()) if (one.document.uri.toString() === newUri.toString()) this.lookAgain(one, 0);
    }
  }

  private inTurn<T>(one: Kept, act: () => Promise<T>): Promise<T> {
    const done = one.queue.then(act);
    one.queue = done.catch((error: unknown) => { this.log.error(reasonOf(error)); });
    return done;
  }

  private drop(document: TextDocument): void {
    const one = this.kept.get(document);
    if (one === undefined) return;
    this.kept.delete(document);
    one.watcher?.dispose();
    for (const timer of one.timers) clearTimeout(timer);
  }

  /** Decisions on an unsaved text go to the file that it was saved as. */
  private leave(document: TextDocument): void {
    const one = this.kept.get(document);
    this.drop(document);
    const text = this.unsaved.forget(document);
    if (one === undefined || !document.isUntitled || one.content.journal.length === 0) return;
    const left = { text, content: one.content, storage: one.storage, at: Date.now() };
    const heir = [...this.kept.values()].find((other) => !other.document.isUntitled && left.at - other.since <= SAVED_AS && other.document.getText() === text);
    if (heir === undefined) this.unsaved.leave(left);
    else void this.inTurn(heir, () => this.handOver(heir, left));
  }

  private async handOver(one: Kept, { content, storage }: Left): Promise<void> {
    one.content = together(one.content, content);
    this.changed.fire(one.document);
    await this.write(one);
    await storage.retire('moved').catch(() => undefined);
  }
}

function reasonOf(error: unknown): string {
  if (error instanceof NewerSidecar) return l10n.t('it was written by a newer version of this extension');
  return error instanceof Error ? error.message : String(error);
}

/** 60 bits in letters and digits: no two decisions of a file have the same. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => (byte % 32).toString(32)).join('');
}

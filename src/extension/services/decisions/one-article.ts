/** What was decided on one open article: the files that hold it, and the state that follows from them. */
import { RelativePattern, workspace, type Disposable, type LogOutputChannel, type TextDocument, type Uri } from 'vscode';
import { includes, inOrder } from '../../../review/journal';
import type { Decision, Journal } from '../../../review/model';
import { EMPTY_SIDECAR, type Sidecar } from '../../../review/sidecar';
import { editorFiles } from './files';
import { reasonOf, tellKeptElsewhere, tellOf, tellUnread, tellUnwritten } from './notices';
import type { Places } from './places';
import type { Left } from './saved-as';
import { SidecarFile, together, type Loaded } from './sidecar-file';

/** After our own write we look whether another window's, begun before it, took its place. */
const LOOK_AFTER_WRITING = [300, 1500];
const AFTER_CHANGE = 100;

/** What it needs of the window. */
export interface Surroundings {
  readonly places: Places;
  readonly log: LogOutputChannel;
  /** Differs from window to window. */
  readonly unique: string;
  /** Decisions were made here, or came from a file. */
  changed(document: TextDocument): void;
}

export class ArticleDecisions implements Disposable {
  /** When it was opened. */
  readonly since = Date.now();
  /** Resolves when the files have been read. */
  readonly loaded: Promise<void>;
  readonly storage: SidecarFile<Uri>;
  private readonly sidecar: SidecarFile<Uri> | undefined;
  /** Other files in which some may stand: they are read, and written by nobody here. */
  private readonly elsewhere: readonly SidecarFile<Uri>[];
  private content: Sidecar = EMPTY_SIDECAR;
  /** Ids that are known to stand in the sidecar. */
  private saved: ReadonlySet<string> = new Set();
  /** One thing at a time is done with the files. */
  private queue: Promise<unknown> = Promise.resolve();
  private readonly watchers: Disposable[];
  private readonly timers = new Set<number>();
  private disposed = false;
  /** The reader was told that the decisions are kept elsewhere. */
  private told = false;

  /**
   * @param inherited what was decided on the unsaved text that has just become this file
   * @param before what was known before its files moved
   */
  constructor(readonly document: TextDocument, private readonly around: Surroundings, inherited: Left | undefined, before: Sidecar = EMPTY_SIDECAR) {
    const { places, unique } = around;
    const fileAt = (uri: Uri): SidecarFile<Uri> => new SidecarFile(editorFiles, uri, unique);
    const files = places.sidecarsOf(document.uri).map(fileAt);
    [this.sidecar, ...this.elsewhere] = files;
    this.storage = fileAt(places.storageOf(document.uri));
    this.loaded = this.inTurn(() => this.read(inherited, before));
    this.watchers = files.map(({ file }) => this.watch(file));
  }

  get journal(): Journal {
    return this.content.journal;
  }

  get all(): Sidecar {
    return this.content;
  }

  /** The file in which they stand, or are to stand. */
  get file(): Uri {
    return (this.sidecar ?? this.storage).file;
  }

  /** Resolves when nothing is being read or written any more. */
  get idle(): Promise<unknown> {
    return this.queue;
  }

  /** Resolves when the decisions are on disk; they hold at once. */
  add(decisions: readonly Decision[]): Promise<void> {
    this.content = together({ journal: inOrder(decisions), others: [] }, this.content);
    this.around.changed(this.document);
    return this.save();
  }

  /** Takes them all out of use. Returns the copies that are left. */
  forget(): Promise<readonly Uri[]> {
    return this.inTurn(async () => {
      const copies: Uri[] = [];
      for (const file of [...(this.sidecar === undefined ? [] : [this.sidecar]), ...this.elsewhere, this.storage]) {
        const copy = await file.retire('forgotten');
        if (copy !== undefined) copies.push(copy);
      }
      this.content = EMPTY_SIDECAR;
      this.saved = new Set();
      this.around.changed(this.document);
      return copies;
    });
  }

  takeOver(left: Left): Promise<void> {
    return this.inTurn(() => this.inherit(left));
  }

  lookAgain(wait = AFTER_CHANGE, afterWriting = false): void {
    const timer = setTimeout(() => {
      this.timers.delete(timer);
      void this.inTurn(() => this.look(afterWriting));
    }, wait);
    this.timers.add(timer);
  }

  dispose(): void {
    this.disposed = true;
    for (const watcher of this.watchers) watcher.dispose();
    for (const timer of this.timers) clearTimeout(timer);
  }

  private watch(file: Uri): Disposable {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(editorFiles.sibling(file, '.'), editorFiles.nameOf(file)));
    const look = (): void => { this.lookAgain(); };
    watcher.onDidChange(look);
    watcher.onDidCreate(look);
    watcher.onDidDelete(look);
    return watcher;
  }

  private async read(inherited: Left | undefined, before: Sidecar): Promise<void> {
    await this.sidecar?.recover().catch((error: unknown) => { this.around.log.warn(`what was left beside a file with decisions could not be taken in: ${reasonOf(error)}`); });
    const beside = this.sidecar && await this.tryToLoad(this.sidecar);
    const others = await this.loadAll([...this.elsewhere, this.storage]);
    this.content = together(together(before, beside ?? EMPTY_SIDECAR), others);
    this.saved = idsIn(beside);
    if (inherited !== undefined) await this.inherit(inherited);
  }

  private async inherit({ content, storage }: Left): Promise<void> {
    this.content = together(this.content, content);
    this.around.changed(this.document);
    await this.write();
    await storage.retire('moved').catch(() => undefined);
  }

  private async loadAll(files: readonly SidecarFile<Uri>[]): Promise<Sidecar> {
    let all = EMPTY_SIDECAR;
    for (const file of files) all = together(all, await this.tryToLoad(file) ?? EMPTY_SIDECAR);
    return all;
  }

  private async tryToLoad(file: SidecarFile<Uri>): Promise<Sidecar | undefined> {
    try {
      const loaded = await file.load();
      tellOf(loaded, file.file);
      return loaded.sidecar;
    } catch (error) {
      this.around.log.error(`decisions could not be read from ${editorFiles.nameOf(file.file)}: ${reasonOf(error)}`);
      tellUnread(this.document.uri, error);
      return undefined;
    }
  }

  private save(): Promise<void> {
    return this.inTurn(() => this.write());
  }

  private async write(): Promise<void> {
    try {
      if (this.sidecar === undefined) {
        await this.writeElsewhere(undefined);
        return;
      }
      const loaded = await this.sidecar.add(this.content);
      this.settleOn(loaded, this.sidecar.file);
      this.saved = new Set([...this.saved, ...idsIn(loaded.sidecar)]);
      for (const wait of LOOK_AFTER_WRITING) this.lookAgain(wait, true);
    } catch (error) {
      await this.writeElsewhere(error);
    }
  }

  /** @param cause why not in the sidecar; undefined where there is none */
  private async writeElsewhere(cause: unknown): Promise<void> {
    const { places, log } = this.around;
    const { uri, isUntitled } = this.document;
    try {
      this.settleOn(await this.storage.add(this.content), this.storage.file);
      if (!isUntitled) places.noteStored(uri);
    } catch (error) {
      log.error(`decisions could not be written: ${reasonOf(cause)}; ${reasonOf(error)}`);
      tellUnwritten(uri, error, () => this.save());
      return;
    }
    if (this.told) return;
    this.told = true;
    tellKeptElsewhere(uri, cause);
  }

  private settleOn(loaded: Loaded<Uri>, file: Uri): void {
    tellOf(loaded, file);
    const more = !includes(this.journal, loaded.sidecar.journal);
    // Meanwhile more may have been decided; that waits in the queue.
    this.content = together(this.content, loaded.sidecar);
    if (more) this.around.changed(this.document);
  }

  /**
   * Takes in what the file holds by now. Right after our own write, what is missing from it was lost to another window's
   * and is written again; later the file is right, and what was saved and is no longer in it was taken out on purpose
   * (another branch was checked out, the decisions were forgotten in another window).
   */
  private async look(afterWriting: boolean): Promise<void> {
    if (this.disposed) return;
    const loaded = this.sidecar === undefined ? NO_FILE : await this.sidecar.load().catch(() => undefined);
    if (loaded === undefined) return;
    tellOf(loaded, this.file);
    const others = await this.loadAll([...this.elsewhere, this.storage]);
    // From here on nothing is waited for: what is decided meanwhile would not be in what is put together.
    const there = loaded.sidecar.journal;
    // Nobody damages a file on purpose: what was lost with it is known here and written again.
    if (!includes(there, this.journal) && ((afterWriting && loaded.exists) || loaded.setAside !== undefined)) {
      await this.write();
      return;
    }
    const unsaved = this.journal.filter((decision) => !this.saved.has(decision.id));
    const content = together(together({ journal: unsaved, others: [] }, loaded.sidecar), others);
    if (includes(content.journal, this.journal) && includes(this.journal, content.journal)) return;
    this.content = content;
    this.saved = idsIn(loaded.sidecar);
    this.around.changed(this.document);
  }

  private inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.queue.then(act);
    this.queue = done.catch((error: unknown) => { this.around.log.error(reasonOf(error)); });
    return done;
  }
}

const NO_FILE: Loaded<Uri> = { sidecar: EMPTY_SIDECAR, exists: false };
const idsIn = (sidecar: Sidecar | undefined): ReadonlySet<string> => new Set(sidecar?.journal.map((decision) => decision.id));

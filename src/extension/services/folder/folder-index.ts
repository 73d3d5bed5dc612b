/** The articles of a folder, or of the whole workspace, as records, kept up with as files change. */
import { CancellationTokenSource, Disposable, EventEmitter, Uri, workspace } from 'vscode';
import type { ArticleRecord } from '../../../ledger/model';
import type { Article } from '../../../ledger/threads';
import { editorFiles } from '../decisions/files';
import { SIDECAR_ENDING } from '../decisions/places';
import { Changes } from './changes';
import { findArticles, type Found } from './find';
import type { FileRecords, Needs } from './records';

export interface IndexedArticle extends Article {
  readonly uri: Uri;
  readonly record: ArticleRecord;
}

/** A file that could not be read, and why. */
export interface Unread {
  readonly uri: Uri;
  readonly reason: string;
}

/** `looking` for files, `reading` them, `done`, or `stopped` by the reader before that. */
export type Phase = 'looking' | 'reading' | 'done' | 'stopped';

/** Files that are looked at the same time: more than the threads have room for, since most only need a look at their time and size. */
const AT_ONCE = 32;
/** Milliseconds between two tellings of how far it is. */
const PROGRESS = 200;
/** The cache is written while a long reading goes on: what was read is not lost with the window. */
const SAVE_EVERY = 20_000;

export class FolderIndex implements Disposable {
  private readonly changed = new EventEmitter<void>();
  /** There are other articles than before, or another phase. */
  readonly onDidChange = this.changed.event;
  private readonly went = new EventEmitter<void>();
  /** More files are read than before. */
  readonly onDidProgress = this.went.event;
  phase: Phase = 'looking';
  done = 0;
  total = 0;
  /** How many files were read anew, not taken from the cache; and by how many threads, 0 for none but this. */
  readAnew = 0;
  threads = 0;
  private readonly held = new Map<string, IndexedArticle>();
  private readonly failed = new Map<string, Unread>();
  private found: Found = { articles: [], sidecars: new Set() };
  private readonly changes: Changes;
  private readonly subscriptions: Disposable;
  private run = new CancellationTokenSource();
  private told = 0;
  private saved = 0;
  private disposed = false;

  /**
   * @param records opens what the records come from, or hands on what is open
   * @param scope the folder; undefined: all folders of the workspace
   */
  constructor(private readonly needs: Needs, private readonly records: () => Promise<FileRecords>, readonly scope: Uri | undefined) {
    this.changes = new Changes(needs, () => this.roots, (touched) => this.touched(touched));
    this.subscriptions = Disposable.from(
      this.changed, this.went, this.changes,
      workspace.onDidChangeWorkspaceFolders(() => { if (this.scope === undefined) void this.start(); }),
      needs.settings.onDidChange(() => { if (this.phase === 'done') void this.start(); }),
      needs.rules.onDidChange(() => { if (this.phase === 'done') void this.start(); }),
    );
  }

  get articles(): readonly IndexedArticle[] {
    return [...this.held.values()];
  }

  article(key: string): IndexedArticle | undefined {
    return this.held.get(key);
  }

  get unread(): readonly Unread[] {
    return [...this.failed.values()];
  }

  get roots(): readonly Uri[] {
    return this.scope === undefined ? (workspace.workspaceFolders ?? []).map((one) => one.uri) : [this.scope];
  }

  /** Reads all that is there, from the cache where it knows the file. Ends when everything is read, or the reader has stopped it. */
  async start(): Promise<void> {
    this.run.cancel();
    const run = this.run = new CancellationTokenSource();
    const stopped = (): boolean => run.token.isCancellationRequested;
    this.phase = 'looking';
    this.done = this.total = this.readAnew = 0;
    this.changed.fire();
    try {
      const begun = Date.now();
      const records = await this.records();
      const [found] = await Promise.all([this.find(), records.load()]);
      if (stopped()) return;
      this.changes.watch();
      this.found = found;
      const there = new Set(found.articles.map(String));
      for (const name of [...this.held.keys(), ...this.failed.keys()]) if (!there.has(name)) this.drop(name);
      this.phase = 'reading';
      this.total = found.articles.length;
      this.changed.fire();
      await this.readAll(found.articles, records, stopped);
      if (stopped()) return;
      this.threads = records.threads;
      this.phase = 'done';
      this.changed.fire();
      this.needs.log.info(`ledger of a folder: ${this.held.size} articles in ${this.total} files, ${this.readAnew} of them read anew with ${this.threads} threads, in ${Date.now() - begun} ms`);
      await records.save();
    } catch (error) {
      this.needs.log.error(error instanceof Error ? error : String(error));
      if (!stopped()) this.stop();
    }
  }

  /** What was read stays. */
  stop(): void {
    if (this.phase === 'done' || this.phase === 'stopped') return;
    this.run.cancel();
    this.phase = 'stopped';
    void this.records().then((records) => records.save(), () => undefined);
    this.changed.fire();
  }

  dispose(): void {
    this.disposed = true;
    this.run.cancel();
    this.subscriptions.dispose();
  }

  private find(): Promise<Found> {
    const { settings, decisions } = this.needs;
    return findArticles(this.roots.map((uri) => ({ uri, pattern: settings.of(uri).articleFiles, decisions: workspace.getWorkspaceFolder(uri)?.uri ?? uri })), decisions.storageFolder, this.run.token);
  }

  private async readAll(files: readonly Uri[], records: FileRecords, stopped: () => boolean): Promise<void> {
    for (const folder of this.roots) await this.needs.rules.load(folder);
    const queue = files.values();
    const one = async (): Promise<void> => {
      for (const uri of queue) {
        if (stopped()) return;
        await this.readOne(uri, records);
        this.done++;
        this.progress(records);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  }

  private progress(records: FileRecords): void {
    const now = Date.now();
    if (now - this.saved > SAVE_EVERY) {
      if (this.saved > 0) void records.save();
      this.saved = now;
    }
    if (now - this.told < PROGRESS) return;
    this.told = now;
    this.went.fire();
  }

  /** @returns whether anything is other than before */
  private async readOne(uri: Uri, records: FileRecords): Promise<boolean> {
    const name = uri.toString();
    const before = this.held.get(name)?.record;
    try {
      const { record, anew } = await records.of(uri, this.found.sidecars);
      if (anew) this.readAnew++;
      this.failed.delete(name);
      if (record === null) this.held.delete(name);
      else if (record !== before) this.held.set(name, { key: name, uri, record });
      return record !== (before ?? null);
    } catch (error) {
      this.held.delete(name);
      this.failed.set(name, { uri, reason: error instanceof Error ? error.message : String(error) });
      return true;
    }
  }

  // ---------------------------------------------------------------- keeping up

  /** @returns false while it still reads: what was touched is looked at behind that */
  private touched(touched: readonly Uri[]): boolean {
    if (this.phase === 'looking' || this.phase === 'reading') return false;
    if (this.phase === 'done') this.catchUp(touched).catch((error: unknown) => { this.needs.log.error(error instanceof Error ? error : String(error)); });
    return true;
  }

  private async catchUp(touched: readonly Uri[]): Promise<void> {
    const { token } = this.run;
    const stopped = (): boolean => token.isCancellationRequested || this.disposed;
    if (!await this.knows(touched)) this.found = await this.find();
    if (stopped()) return;
    const records = await this.records();
    const there = new Map(this.found.articles.map((uri) => [uri.toString(), uri]));
    let changed = false;
    for (const name of [...this.held.keys(), ...this.failed.keys()]) if (!there.has(name)) changed = this.drop(name) || changed;
    const names = new Set(touched.flatMap((uri) => (uri.path.endsWith(SIDECAR_ENDING) ? this.articlesOf(uri, there) : [uri.toString()])));
    for (const name of names) {
      const uri = there.get(name);
      if (uri !== undefined && await this.readOne(uri, records)) changed = true;
    }
    if (!changed || stopped()) return;
    this.total = this.done = there.size;
    this.changed.fire();
    await records.save();
  }

  /** Whether all of these were there before and still are. What is new is looked for as at first: the setting's pattern, and what is hidden, hold for it too. */
  private async knows(touched: readonly Uri[]): Promise<boolean> {
    const names = new Set(this.found.articles.map(String));
    if (!touched.every((uri) => names.has(uri.toString()) || this.found.sidecars.has(uri.toString()))) return false;
    const there = await Promise.all(touched.map((uri) => workspace.fs.stat(uri).then(() => true, () => false)));
    return !there.includes(false);
  }

  /** The articles whose decisions stand in a file. */
  private articlesOf(sidecar: Uri, there: ReadonlyMap<string, Uri>): string[] {
    const name = sidecar.toString();
    const beside = sidecar.with({ path: sidecar.path.slice(0, -SIDECAR_ENDING.length) }).toString();
    if (there.has(beside)) return [beside];
    const ending = editorFiles.nameOf(sidecar).slice(0, -SIDECAR_ENDING.length);
    return [...there].filter(([, uri]) => editorFiles.nameOf(uri) === ending && this.needs.decisions.filesFor(uri).some((one) => one.toString() === name)).map(([article]) => article);
  }

  private drop(name: string): boolean {
    const held = this.held.delete(name);
    return this.failed.delete(name) || held;
  }
}

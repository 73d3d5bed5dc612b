/**
 * The articles of a folder, or of the whole workspace, as records: read in threads of their own, kept in the cache, and kept up with as files change.
 * Lives as long as its ledger is open.
 */
import { CancellationTokenSource, Disposable, EventEmitter, RelativePattern, Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { Article } from '../../../ledger/threads';
import type { ArticleRecord } from '../../../ledger/model';
import type { ArticleAnnotations } from '../annotations';
import type { ArticleFiles } from '../article-files';
import type { Decisions } from '../decisions';
import { editorFiles } from '../decisions/files';
import { SIDECAR_ENDING } from '../decisions/places';
import type { ProjectRules } from '../project-rules';
import type { SettingsService } from '../settings';
import { keyOf, RecordCache, type FileNote } from './cache';
import { findArticles, SIDECARS, type Found } from './find';
import { articleAt, type Surroundings } from './article';
import { createReaders, type Readers } from './readers';

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

export interface Needs {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly settings: SettingsService;
  readonly files: ArticleFiles;
  readonly articles: ArticleAnnotations;
  readonly decisions: Decisions;
  readonly rules: ProjectRules;
}

/** Files that are looked at the same time: more than the threads have room for, since most only need a look at their time and size. */
const AT_ONCE = 32;
/** Milliseconds: a change of many files comes as many changes. */
const AFTER_CHANGE = 500;
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
  private readonly watchers: Disposable[] = [];
  private readonly subscriptions: Disposable;
  private run = new CancellationTokenSource();
  private readonly pending = new Map<string, Uri>();
  private timer: number | undefined;
  private told = 0;
  private saved = 0;
  private disposed = false;
  private tools: Promise<{ readonly readers: Readers; readonly cache: RecordCache }> | undefined;

  /** @param scope the folder; undefined: all folders of the workspace */
  constructor(private readonly needs: Needs, readonly scope: Uri | undefined) {
    this.subscriptions = Disposable.from(
      this.changed, this.went,
      workspace.onDidChangeWorkspaceFolders(() => { if (this.scope === undefined) void this.start(); }),
      needs.settings.onDidChange(() => { if (this.phase === 'done') void this.start(); }),
      needs.rules.onDidChange(() => { if (this.phase === 'done') void this.start(); }),
      // Decisions that have no file beside the article, its date, and whether it is one, are known here first.
      needs.decisions.onDidChange(({ uri }) => { this.look(uri); }),
      needs.articles.onDidChange(({ uri }) => { this.look(uri); }),
      needs.files.onDidChange(({ uri }) => { this.look(uri); }),
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
      const { cache, readers } = await (this.tools ??= this.load());
      const [found] = await Promise.all([this.find(), cache.load()]);
      if (stopped()) return;
      this.watch();
      this.found = found;
      const there = new Set(found.articles.map(String));
      for (const name of [...this.held.keys(), ...this.failed.keys()]) if (!there.has(name)) this.drop(name);
      this.phase = 'reading';
      this.total = found.articles.length;
      this.changed.fire();
      await this.readAll(found.articles, stopped);
      if (stopped()) return;
      this.threads = readers.threads();
      this.phase = 'done';
      this.changed.fire();
      this.needs.log.info(`ledger of a folder: ${this.held.size} articles in ${this.total} files, ${this.readAnew} of them read anew with ${this.threads} threads, in ${Date.now() - begun} ms`);
      await cache.save();
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
    void this.tools?.then(({ cache }) => cache.save());
    this.changed.fire();
  }

  dispose(): void {
    this.disposed = true;
    this.run.cancel();
    clearTimeout(this.timer);
    this.subscriptions.dispose();
    for (const one of this.watchers) one.dispose();
    void this.tools?.then(({ readers }) => { readers.dispose(); });
  }

  private async load(): Promise<{ readonly readers: Readers; readonly cache: RecordCache }> {
    const { context, log } = this.needs;
    const readers = await createReaders(context.extensionUri, log);
    const cache = new RecordCache(Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'ledger'), readers.stamp, log);
    if (this.disposed) readers.dispose();
    return { readers, cache };
  }

  private find(): Promise<Found> {
    const { settings, decisions } = this.needs;
    return findArticles(this.roots.map((uri) => ({ uri, pattern: settings.of(uri).articleFiles, decisions: workspace.getWorkspaceFolder(uri)?.uri ?? uri })), decisions.storageFolder, this.run.token);
  }

  private async readAll(files: readonly Uri[], stopped: () => boolean): Promise<void> {
    for (const folder of this.roots) await this.needs.rules.load(folder);
    const queue = files.values();
    const one = async (): Promise<void> => {
      for (const uri of queue) {
        if (stopped()) return;
        await this.readOne(uri);
        this.done++;
        this.progress();
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  }

  private progress(): void {
    const now = Date.now();
    if (now - this.saved > SAVE_EVERY) {
      if (this.saved > 0) void this.tools?.then(({ cache }) => cache.save());
      this.saved = now;
    }
    if (now - this.told < PROGRESS) return;
    this.told = now;
    this.went.fire();
  }

  /** @returns whether anything is other than before */
  private async readOne(uri: Uri): Promise<boolean> {
    const name = uri.toString();
    const before = this.held.get(name)?.record;
    try {
      const record = await this.recordOf(uri);
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

  /** The record of a file; null for what is no article. */
  private async recordOf(uri: Uri): Promise<ArticleRecord | null> {
    const { cache, readers } = await this.tools!;
    const { context, mtime, size, surroundings } = await this.lookAt(uri);
    const known = cache.noteOf(uri);
    if (known?.mtime === mtime && known.size === size && known.context === context && mtime > 0) {
      const record = known.key === null ? null : cache.record(known.key);
      if (record !== undefined) {
        cache.note(uri, known);
        return record;
      }
    }
    const note = (key: string | null): FileNote => ({ mtime, size, context, key });
    const reading = await articleAt(uri, size, surroundings, this.needs.files);
    if (reading === null) {
      cache.note(uri, note(null));
      return null;
    }
    const { text, ...around } = reading;
    const key = await keyOf(new TextEncoder().encode(text), new TextEncoder().encode(JSON.stringify(around)));
    let record = cache.record(key);
    if (record === undefined) {
      record = await readers.read(reading);
      this.readAnew++;
      cache.keep(key, record);
    }
    cache.note(uri, note(key));
    return record;
  }

  /** All that a record follows from besides the text, in short: by that a file that is as it was is known without being read. */
  private async lookAt(uri: Uri): Promise<{ readonly context: string; readonly mtime: number; readonly size: number; readonly surroundings: Surroundings }> {
    const { settings, articles, files, rules, decisions } = this.needs;
    const { mtime, size } = await workspace.fs.stat(uri);
    const { dateOrder } = settings.of(uri);
    const sidecars: Uri[] = [];
    const stamps: string[] = [];
    for (const sidecar of decisions.filesFor(uri)) {
      if (!this.found.sidecars.has(sidecar.toString())) continue;
      const stat = await workspace.fs.stat(sidecar).then((one) => one, () => undefined);
      if (stat === undefined) continue;
      sidecars.push(sidecar);
      stamps.push(`${stat.mtime} ${stat.size}`);
    }
    const surroundings = { date: articles.dateOf(uri) ?? null, dayFirst: dateOrder === 'fromArticle' ? null : dateOrder === 'dayFirst', sidecars, rules: rules.known(uri) };
    const context = [files.verdictDependsOn(uri), surroundings.date ?? '', dateOrder, ...stamps, surroundings.rules === null ? '' : JSON.stringify(surroundings.rules)].join('|');
    return { context, mtime, size, surroundings };
  }

  // ---------------------------------------------------------------- keeping up

  private watch(): void {
    if (this.watchers.length > 0) for (const one of this.watchers.splice(0)) one.dispose();
    for (const root of this.roots) {
      for (const pattern of [this.needs.settings.of(root).articleFiles, SIDECARS]) {
        const watcher = workspace.createFileSystemWatcher(new RelativePattern(root, pattern));
        const look = (uri: Uri): void => { this.look(uri); };
        this.watchers.push(watcher, watcher.onDidChange(look), watcher.onDidCreate(look), watcher.onDidDelete(look));
      }
    }
  }

  /** Something happened to a file, or to what was decided about it. */
  private look(uri: Uri): void {
    if (!this.roots.some((root) => uri.scheme === root.scheme && uri.authority === root.authority && (uri.path === root.path || uri.path.startsWith(root.path.endsWith('/') ? root.path : `${root.path}/`)))) return;
    this.pending.set(uri.toString(), uri);
    clearTimeout(this.timer);
    this.timer = setTimeout(() => { void this.catchUp(); }, AFTER_CHANGE);
  }

  private async catchUp(): Promise<void> {
    if (this.phase === 'stopped' || this.disposed) {
      this.pending.clear();
      return;
    }
    if (this.phase !== 'done') {
      this.timer = setTimeout(() => { void this.catchUp(); }, AFTER_CHANGE);
      return;
    }
    const { token } = this.run;
    const stopped = (): boolean => token.isCancellationRequested;
    const touched = [...this.pending.values()];
    this.pending.clear();
    if (!await this.knows(touched)) this.found = await this.find();
    if (stopped()) return;
    const { found } = this;
    const there = new Map(found.articles.map((uri) => [uri.toString(), uri]));
    let changed = false;
    for (const name of [...this.held.keys(), ...this.failed.keys()]) if (!there.has(name)) changed = this.drop(name) || changed;
    const names = new Set(touched.flatMap((uri) => (uri.path.endsWith(SIDECAR_ENDING) ? this.articlesOf(uri, there) : [uri.toString()])));
    for (const name of names) {
      const uri = there.get(name);
      if (uri !== undefined && await this.readOne(uri)) changed = true;
    }
    if (changed && !stopped()) {
      this.total = this.done = found.articles.length;
      this.changed.fire();
      await this.tools?.then(({ cache }) => cache.save());
    }
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

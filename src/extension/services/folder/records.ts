/** The record of a file: out of the cache where neither the file nor anything else that it follows from has changed, else read in a thread of its own. */
import { Uri, workspace, type ExtensionContext, type LogOutputChannel } from 'vscode';
import type { ArticleRecord } from '../../../ledger/model';
import type { ArticleAnnotations } from '../annotations';
import type { ArticleFiles } from '../article-files';
import type { Decisions } from '../decisions';
import type { Engine } from '../engine';
import type { ProjectRules } from '../project-rules';
import type { SettingsService } from '../settings';
import { articleAt, type Surroundings } from './article';
import { keyOf, RecordCache, type FileNote } from './cache';
import { createReaders, type Readers } from './readers';

/** What an article's record follows from, and where it is kept. */
export interface Needs {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  readonly settings: SettingsService;
  readonly files: ArticleFiles;
  readonly articles: ArticleAnnotations;
  readonly decisions: Decisions;
  readonly rules: ProjectRules;
  readonly engine: Engine;
}

export interface FileRecord {
  /** Null for what is no article. */
  readonly record: ArticleRecord | null;
  /** It was read, not taken from the cache. */
  readonly anew: boolean;
}

/** All that a file's record follows from besides its text. */
interface Look {
  readonly mtime: number;
  readonly size: number;
  /** The surroundings in short: by that a file that is as it was is known without being read. */
  readonly context: string;
  readonly surroundings: Surroundings;
}

export class FileRecords {
  private constructor(private readonly needs: Needs, private readonly readers: Readers, private readonly cache: RecordCache) {}

  /** Loads the script of the threads. Threads are started with the first article, and the cache is read when it is asked for. */
  static async open(needs: Needs): Promise<FileRecords> {
    const { context, engine, log } = needs;
    const readers = await createReaders(engine, log);
    return new FileRecords(needs, readers, new RecordCache(Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'ledger'), readers.stamp, log));
  }

  /** By how many threads articles are read; 0 for none but this. */
  get threads(): number {
    return this.readers.threads();
  }

  load(): Promise<void> {
    return this.cache.load();
  }

  save(): Promise<void> {
    return this.cache.save();
  }

  dispose(): void {
    this.readers.dispose();
  }

  /**
   * @param sidecars addresses of the files with decisions that there are: others are not looked for
   * @throws Error with a message for the reader
   */
  async of(uri: Uri, sidecars: ReadonlySet<string>): Promise<FileRecord> {
    const { cache } = this;
    const look = await this.lookAt(uri, sidecars);
    const known = this.known(uri, look);
    if (known !== undefined) return { record: known, anew: false };
    const note = (key: string | null): FileNote => ({ mtime: look.mtime, size: look.size, context: look.context, key });
    const reading = await articleAt(uri, look.size, look.surroundings, this.needs.files);
    if (reading === null) {
      cache.note(uri, note(null));
      return { record: null, anew: false };
    }
    const { text, ...around } = reading;
    const key = await keyOf(new TextEncoder().encode(text), new TextEncoder().encode(JSON.stringify(around)));
    const kept = cache.record(key);
    const record = kept ?? await this.readers.read(reading);
    if (kept === undefined) cache.keep(key, record);
    cache.note(uri, note(key));
    return { record, anew: kept === undefined };
  }

  /** Undefined where the file, or what is around it, is other than it was. */
  private known(uri: Uri, { mtime, size, context }: Look): ArticleRecord | null | undefined {
    const note = this.cache.noteOf(uri);
    if (note?.mtime !== mtime || note.size !== size || note.context !== context || mtime <= 0) return undefined;
    const record = note.key === null ? null : this.cache.record(note.key);
    if (record !== undefined) this.cache.note(uri, note);
    return record;
  }

  private async lookAt(uri: Uri, there: ReadonlySet<string>): Promise<Look> {
    const { settings, articles, files, rules, decisions } = this.needs;
    const { mtime, size } = await workspace.fs.stat(uri);
    const { dateOrder, presumedDate = null } = settings.of(uri);
    const sidecars: Uri[] = [];
    const stamps: string[] = [];
    for (const sidecar of decisions.filesFor(uri)) {
      if (!there.has(sidecar.toString())) continue;
      const stat = await workspace.fs.stat(sidecar).then((one) => one, () => undefined);
      if (stat === undefined) continue;
      sidecars.push(sidecar);
      stamps.push(`${stat.mtime} ${stat.size}`);
    }
    const surroundings = { date: articles.dateOf(uri) ?? null, presumedDate, dayFirst: dateOrder === 'fromArticle' ? null : dateOrder === 'dayFirst', sidecars, rules: rules.known(uri) };
    const context = [files.verdictDependsOn(uri), surroundings.date ?? '', presumedDate ?? '', dateOrder, ...stamps, surroundings.rules === null ? '' : JSON.stringify(surroundings.rules)].join('|');
    return { context, mtime, size, surroundings };
  }
}

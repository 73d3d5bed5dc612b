/**
 * Records of articles by what they follow from (text, decisions, settings), kept in the workspace's storage; and by which file had which, so that a
 * file that has neither another size nor another time is not read again. Many small packs: none takes long to read, and a change writes one.
 * A file that is damaged, or was written by another version, counts as not there.
 */
import { Uri, workspace, type LogOutputChannel } from 'vscode';
import { isArticleRecord, type ArticleRecord } from '../../../ledger/model';
import { pause } from './slices';

export interface FileNote {
  readonly mtime: number;
  readonly size: number;
  /** What the record follows from besides the file's content, in short. */
  readonly context: string;
  /** The record's key; null for what is no article. */
  readonly key: string | null;
}

const PACKS = 64;
/** Files and records that are kept at most; those untouched for longest go first. */
const MOST = 30_000;
const NOTES = 'files.json';

export class RecordCache {
  private readonly notes = new Map<string, FileNote>();
  private readonly records = new Map<string, ArticleRecord>();
  private readonly changed = new Set<number>();
  private notesChanged = false;
  private loading: Promise<void> | undefined;
  private saving: Promise<void> = Promise.resolve();

  /** @param stamp stands for the program that made the records: those of another are of no use */
  constructor(private readonly folder: Uri, private readonly stamp: string, private readonly log: LogOutputChannel) {}

  load(): Promise<void> {
    return this.loading ??= this.read();
  }

  noteOf(file: Uri): FileNote | undefined {
    return this.notes.get(file.toString());
  }

  note(file: Uri, note: FileNote): void {
    const name = file.toString();
    const known = this.notes.get(name);
    // What is touched goes to the end.
    this.notes.delete(name);
    this.notes.set(name, note);
    if (known?.key !== note.key || known.mtime !== note.mtime || known.size !== note.size || known.context !== note.context) this.notesChanged = true;
  }

  record(key: string): ArticleRecord | undefined {
    return this.records.get(key);
  }

  keep(key: string, record: ArticleRecord): void {
    this.records.set(key, record);
    this.changed.add(packOf(key));
  }

  /** Writes what changed. Never rejects: without a cache everything works, only slower. */
  save(): Promise<void> {
    return this.saving = this.saving.then(() => this.write()).catch((error: unknown) => { this.log.warn(`the ledger’s cache could not be written: ${String(error)}`); });
  }

  private async read(): Promise<void> {
    const notes = await this.parsed(NOTES, 'notes');
    for (const [name, note] of Object.entries(notes)) if (isNote(note)) this.notes.set(name, note);
    for (let pack = 0; pack < PACKS; pack++) {
      for (const [key, record] of Object.entries(await this.parsed(fileOf(pack), 'records'))) if (isArticleRecord(record)) this.records.set(key, record);
      await pause();
    }
  }

  private async parsed(name: string, field: 'notes' | 'records'): Promise<Readonly<Record<string, unknown>>> {
    try {
      const content = JSON.parse(new TextDecoder('utf-8').decode(await workspace.fs.readFile(Uri.joinPath(this.folder, name)))) as Readonly<Record<string, unknown>> | null;
      const held = content?.stamp === this.stamp ? content[field] : undefined;
      return typeof held === 'object' && held !== null ? held as Readonly<Record<string, unknown>> : {};
    } catch {
      return {};
    }
  }

  private async write(): Promise<void> {
    if (!this.notesChanged && this.changed.size === 0) return;
    this.prune();
    const packs = [...this.changed];
    this.changed.clear();
    this.notesChanged = false;
    await workspace.fs.createDirectory(this.folder);
    const byPack = new Map<number, Record<string, ArticleRecord>>(packs.map((pack) => [pack, {}]));
    for (const [key, record] of this.records) {
      const pack = byPack.get(packOf(key));
      if (pack !== undefined) pack[key] = record;
    }
    for (const [pack, records] of byPack) {
      await this.replace(fileOf(pack), { stamp: this.stamp, records });
      await pause();
    }
    // Last: a note promises a record.
    await this.replace(NOTES, { stamp: this.stamp, notes: Object.fromEntries(this.notes) });
  }

  /** Drops the files touched longest ago, and records that no file has. */
  private prune(): void {
    for (const name of this.notes.keys()) {
      if (this.notes.size <= MOST) break;
      this.notes.delete(name);
    }
    const used = new Set([...this.notes.values()].map((one) => one.key));
    for (const key of this.records.keys()) {
      if (used.has(key)) continue;
      this.records.delete(key);
      this.changed.add(packOf(key));
    }
  }

  private async replace(name: string, content: unknown): Promise<void> {
    const beside = Uri.joinPath(this.folder, `${name}.tmp`);
    await workspace.fs.writeFile(beside, new TextEncoder().encode(JSON.stringify(content)));
    await workspace.fs.rename(beside, Uri.joinPath(this.folder, name), { overwrite: true });
  }
}

const fileOf = (pack: number): string => `records-${pack}.json`;

/** Keys are hexadecimal. */
const packOf = (key: string): number => parseInt(key.slice(0, 4), 16) % PACKS;

function isNote(value: unknown): value is FileNote {
  const note = value as Partial<FileNote> | null;
  return typeof note === 'object' && note !== null && typeof note.mtime === 'number' && typeof note.size === 'number' && typeof note.context === 'string' && (note.key === null || typeof note.key === 'string');
}

/** SHA-256 of parts, hexadecimal, as long as a name need be. */
export async function keyOf(...parts: readonly Uint8Array[]): Promise<string> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length + 4, 0));
  let at = 0;
  for (const part of parts) {
    // The length parts one from the next.
    new DataView(whole.buffer).setUint32(at, part.length);
    whole.set(part, at + 4);
    at += part.length + 4;
  }
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', whole)).subarray(0, 12), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

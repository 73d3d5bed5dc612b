/**
 * One sidecar file: read, merged with what another window or another hand wrote, written whole or not at all.
 * Knows no editor: `Files` is what it needs of a file system, and tests have one that fails.
 */
import { includes, mergeJournals } from '../../../review/journal';
import { EMPTY_SIDECAR, readSidecar, writeSidecar, type Reading, type Sidecar } from '../../../review/sidecar';

export interface Files<U> {
  /** Undefined where there is no such file; rejects where it can't be read. */
  read(file: U): Promise<Uint8Array | undefined>;
  /** Makes the folders that are missing. */
  write(file: U, content: Uint8Array): Promise<void>;
  rename(from: U, to: U, options: { readonly overwrite: boolean }): Promise<void>;
  remove(file: U): Promise<void>;
  /** Files that were written beside it to take its place (`NAME.….tmp`), and how long ago, in milliseconds. */
  leftovers(file: U): Promise<readonly { readonly file: U; readonly age: number }[]>;
  /** The file of that name in the same folder. */
  sibling(file: U, name: string): U;
  nameOf(file: U): string;
  pathOf(file: U): string;
}

export interface Loaded<U> {
  readonly sidecar: Sidecar;
  readonly exists: boolean;
  /** Where a damaged file went, and what was wrong with it. */
  readonly setAside?: { readonly file: U; readonly reason: string };
  /** Git had left two versions in it; it was written with what both decided. */
  readonly conflict?: true;
}

/** The file must not be written: a later version of the extension wrote it. */
export class NewerSidecar extends Error {
  constructor(readonly version: number) {
    super(`schema version ${version}`);
  }
}

/** The file must not be written: it is another program's, which calls its own files so. */
export class ForeignFile extends Error {}

/** What the name of a file ends with that is not yet in its place. */
export const TEMPORARY = '.tmp';
const MOST_BROKEN = 1000;
/** Milliseconds in which another program gets on with writing a file. */
const SETTLING = 200;
/** How long nobody takes to put a whole file in its place, in milliseconds. */
const IN_FLIGHT = 60_000;
/** A file that is still being written after so many looks is taken as it is. */
const MOST_LOOKS = 10;

export class SidecarFile<U> {
  /** @param unique differs from window to window: two may write at the same time. */
  constructor(private readonly files: Files<U>, readonly file: U, private readonly unique: string, private readonly settling = SETTLING) {}

  /**
   * Reads the file. A damaged one is set aside under another name, and what is whole in it is kept; one in which git left a
   * conflict is written with what both sides decided.
   */
  async load(): Promise<Loaded<U>> {
    const reading = await this.read();
    if (reading === undefined || reading.state === 'foreign') return { sidecar: EMPTY_SIDECAR, exists: false };
    if (reading.state === 'ok' && reading.conflict) {
      // Where it can't be written it stays as it is, and is read as well.
      const settled = await this.replace(reading.sidecar).then(() => true, () => false);
      return { sidecar: reading.sidecar, exists: true, ...(settled ? { conflict: true } : {}) };
    }
    if (reading.state !== 'broken') return { sidecar: reading.sidecar, exists: true };
    const file = await this.setAside();
    if (reading.sidecar.journal.length > 0) await this.replace(reading.sidecar);
    return { sidecar: reading.sidecar, exists: reading.sidecar.journal.length > 0, setAside: { file, reason: reading.reason } };
  }

  /**
   * Takes in what a window that died left beside the file: written whole, and not put in its place any more. Some file systems
   * take the old file away before they put the new one there, so that it may be all there is.
   */
  async recover(): Promise<void> {
    const left = await this.files.leftovers(this.file);
    if (left.length === 0) return;
    // Whoever is just now putting a file in its place is done by then.
    if (!await this.exists()) await this.settle();
    const missing = !await this.exists();
    for (const { file, age } of left) {
      if (!missing && age < IN_FLIGHT) continue;
      const bytes = await this.files.read(file);
      const reading = bytes && readSidecar(sidecarText(bytes));
      if (reading === undefined || reading.state === 'newer') continue;
      if (reading.sidecar.journal.length > 0) await this.add(reading.sidecar);
      if (age >= IN_FLIGHT) await this.files.remove(file);
    }
  }

  /** Adds decisions to what the file holds by now, and returns all. @throws NewerSidecar, ForeignFile, or what the file system says */
  async add(ours: Sidecar): Promise<Loaded<U>> {
    const reading = await this.read();
    if (reading?.state === 'foreign') throw new ForeignFile();
    if (reading?.state === 'newer') throw new NewerSidecar(reading.version);
    const setAside = reading?.state === 'broken' ? { setAside: { file: await this.setAside(), reason: reading.reason } } : {};
    const theirs = reading?.sidecar ?? EMPTY_SIDECAR;
    const sidecar = together(ours, theirs);
    const asItIs = reading?.state === 'ok' && reading.tidy && includes(theirs.journal, ours.journal);
    if (!asItIs) await this.replace(sidecar);
    return { sidecar, exists: true, ...setAside, ...(reading?.state === 'ok' && reading.conflict ? { conflict: true } : {}) };
  }

  /** What looks damaged may be half written by another hand, not by us: it is damaged when it stays as it is. */
  private async read(): Promise<Reading | undefined> {
    let before: string | undefined;
    for (let looks = 1; ; looks++) {
      const bytes = await this.files.read(this.file);
      if (bytes === undefined) return undefined;
      const text = sidecarText(bytes);
      const reading = readSidecar(text);
      if (reading.state !== 'broken' || text === before || looks === MOST_LOOKS) return reading;
      before = text;
      await this.settle();
    }
  }

  private settle(): Promise<void> {
    return new Promise((resolve) => { setTimeout(resolve, this.settling); });
  }

  private async exists(): Promise<boolean> {
    return (await this.files.read(this.file)) !== undefined;
  }

  /** Takes the file out of use without deleting it. Returns its new place, undefined where there was none of ours. */
  async retire(word: string): Promise<U | undefined> {
    const bytes = await this.files.read(this.file);
    return bytes === undefined || readSidecar(sidecarText(bytes)).state === 'foreign' ? undefined : this.putAway(word);
  }

  /** Takes the file along to another place; where there is one already, what is in both is put together there. Returns whether there was one. */
  async moveTo(to: U): Promise<boolean> {
    const reading = await this.read();
    if (reading === undefined || reading.state === 'foreign') return false;
    const there = new SidecarFile(this.files, to, this.unique, this.settling);
    const known = await there.read();
    // A name that only differs in its case may be the same file.
    const isSame = this.files.pathOf(this.file).toLowerCase() === this.files.pathOf(to).toLowerCase();
    if (known === undefined || isSame) await this.files.rename(this.file, to, { overwrite: false });
    else {
      await there.add(reading.sidecar);
      await this.retire('moved');
    }
    return true;
  }

  private setAside(): Promise<U> {
    return this.putAway('broken');
  }

  private async putAway(word: string): Promise<U> {
    for (let number = 1; number < MOST_BROKEN; number++) {
      const to = this.files.sibling(this.file, `${this.files.nameOf(this.file)}.${word}-${number}`);
      if ((await this.files.read(to)) !== undefined) continue;
      await this.files.rename(this.file, to, { overwrite: false });
      return to;
    }
    throw new Error('too many files were set aside already');
  }

  /** Writes beside the file and moves the whole into its place, so that no moment has half a file. */
  private async replace(sidecar: Sidecar): Promise<void> {
    const content = new TextEncoder().encode(writeSidecar(sidecar));
    const beside = this.files.sibling(this.file, `${this.files.nameOf(this.file)}.${this.unique}${TEMPORARY}`);
    try {
      await this.files.write(beside, content);
      await this.files.rename(beside, this.file, { overwrite: true });
    } catch (error) {
      await this.files.remove(beside).catch(() => undefined);
      throw error;
    }
  }
}

export function together(ours: Sidecar, theirs: Sidecar): Sidecar {
  const others = new Map([...theirs.others, ...ours.others].map((one) => [JSON.stringify(one), one]));
  return { journal: mergeJournals(ours.journal, theirs.journal), others: [...others.values()] };
}

/**
 * A sidecar's bytes as text: UTF-8, or UTF-16 with its mark, as which an editor or a shell may have saved it. Bytes that are
 * neither become replacement characters, which no JSON around them survives unseen.
 */
export function sidecarText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const label = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  // The web worker's types know no other label; both its host and Node's do.
  return new TextDecoder(label as 'utf-8').decode(bytes);
}

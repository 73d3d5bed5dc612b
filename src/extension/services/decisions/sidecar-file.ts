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
  /** The file of that name in the same folder. */
  sibling(file: U, name: string): U;
  nameOf(file: U): string;
}

export interface Loaded<U> {
  readonly sidecar: Sidecar;
  readonly exists: boolean;
  /** Where a damaged file went, and what was wrong with it. */
  readonly setAside?: { readonly file: U; readonly reason: string };
}

/** The file must not be written: a later version of the extension wrote it. */
export class NewerSidecar extends Error {
  constructor(readonly version: number) {
    super(`schema version ${version}`);
  }
}

const MOST_BROKEN = 1000;
/** Milliseconds in which another program gets on with writing a file. */
const SETTLING = 200;
/** A file that is still being written after so many looks is taken as it is. */
const MOST_LOOKS = 10;

export class SidecarFile<U> {
  /** @param unique differs from window to window: two may write at the same time. */
  constructor(private readonly files: Files<U>, readonly file: U, private readonly unique: string, private readonly settling = SETTLING) {}

  /** Reads the file. A damaged one is set aside under another name; what is whole in it is kept. */
  async load(): Promise<Loaded<U>> {
    const reading = await this.read();
    if (reading === undefined) return { sidecar: EMPTY_SIDECAR, exists: false };
    if (reading.state !== 'broken') return { sidecar: reading.sidecar, exists: true };
    const file = await this.setAside();
    if (reading.sidecar.journal.length > 0) await this.replace(reading.sidecar);
    return { sidecar: reading.sidecar, exists: reading.sidecar.journal.length > 0, setAside: { file, reason: reading.reason } };
  }

  /** Adds decisions to what the file holds by now, and returns all. @throws NewerSidecar, or what the file system says */
  async add(ours: Sidecar): Promise<Loaded<U>> {
    const reading = await this.read();
    if (reading?.state === 'newer') throw new NewerSidecar(reading.version);
    const setAside = reading?.state === 'broken' ? { setAside: { file: await this.setAside(), reason: reading.reason } } : {};
    const theirs = reading?.sidecar ?? EMPTY_SIDECAR;
    const sidecar = together(ours, theirs);
    const asItIs = reading?.state === 'ok' && reading.tidy && includes(theirs.journal, ours.journal);
    if (!asItIs) await this.replace(sidecar);
    return { sidecar, exists: true, ...setAside };
  }

  /** What looks damaged may be half written by another hand, not by us: it is damaged when it stays as it is. */
  private async read(): Promise<Reading | undefined> {
    let before: string | undefined;
    for (let looks = 1; ; looks++) {
      const bytes = await this.files.read(this.file);
      if (bytes === undefined) return undefined;
      const text = decode(bytes);
      const reading = readSidecar(text);
      if (reading.state !== 'broken' || text === before || looks === MOST_LOOKS) return reading;
      before = text;
      await new Promise<void>((resolve) => { setTimeout(resolve, this.settling); });
    }
  }

  /** Takes the file out of use without deleting it. Returns its new place, undefined where there was none. */
  async retire(word: string): Promise<U | undefined> {
    return (await this.files.read(this.file)) === undefined ? undefined : this.moveTo(word);
  }

  private setAside(): Promise<U> {
    return this.moveTo('broken');
  }

  private async moveTo(word: string): Promise<U> {
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
    const beside = this.files.sibling(this.file, `${this.files.nameOf(this.file)}.${this.unique}.tmp`);
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

/** Bytes that are no UTF-8 become replacement characters, which no JSON around them survives unseen. */
function decode(bytes: Uint8Array): string {
  return new TextDecoder('utf-8').decode(bytes);
}

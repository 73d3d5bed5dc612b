/**
 * Zip archives, by fflate. An archive's directory may lie about how long its files are; so they are unpacked piece after
 * piece, until it is too much, and whoever reads on gets them packed anew. Only the directory (PKWARE's APPNOTE) is read
 * here: fflate's whole reader believes it, and its stream of files has none, and so takes for files of a document those of
 * a table that is embedded in it.
 */
import { Inflate, zipSync } from 'fflate';

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

export type Files = ReadonlyMap<string, Uint8Array>;

/** The files of an archive are together longer than was allowed. */
export class TooLong extends Error {}

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** Longest tail in which the end record of an archive can begin: the record and a comment of 64 KB. */
const TAIL = 22 + 65_535;
const STORED = 0;
const DEFLATED = 8;
/** So many bytes are inflated at a time, to at most a thousand times as many. */
const PIECE = 16_384;

/**
 * The files whose names are wanted.
 * @param most bytes that they may have together; the directory's word is not taken for it
 * @throws TooLong; Error for bytes that are no archive, or none that is understood
 */
export function unpack(bytes: Uint8Array, wanted: (name: string) => boolean, most: number): Files {
  const files = new Map<string, Uint8Array>();
  let left = most;
  for (const entry of entriesOf(bytes)) {
    if (!wanted(entry.name)) continue;
    const content = contentOf(bytes, entry, left);
    left -= content.length;
    files.set(entry.name, content);
  }
  return files;
}

/** An archive of these files, as they are: for a reader that takes nothing else. */
export function pack(files: Files): Uint8Array {
  return zipSync(Object.fromEntries(files), { level: 0, mtime: '2000-01-01' });
}

interface Entry {
  readonly name: string;
  readonly method: number;
  /** Length in the archive. */
  readonly packed: number;
  /** Where its own header begins. */
  readonly header: number;
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = viewOf(bytes);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - TAIL && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) throw new Error('it has no directory');
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let count = view.getUint16(end + 10, true); count > 0; count--) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== ENTRY) throw new Error('its directory is damaged');
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true)) as [number, number, number];
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    entries.push({ name, method: view.getUint16(at + 10, true), packed: view.getUint32(at + 20, true), header: view.getUint32(at + 42, true) });
    at += 46 + nameLength + extra + comment;
  }
  return entries;
}

function contentOf(bytes: Uint8Array, { name, method, packed, header }: Entry, most: number): Uint8Array {
  const view = viewOf(bytes);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) throw new Error(`${name} is not where its directory says`);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw new Error(`${name} is cut off`);
  const content = bytes.subarray(start, start + packed);
  if (method === DEFLATED) return inflated(content, most);
  if (method !== STORED) throw new Error(`${name} is packed in a way that is not known`);
  if (packed > most) throw new TooLong();
  return content;
}

function inflated(packed: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((part) => {
    length += part.length;
    if (length > most) throw new TooLong();
    parts.push(part);
  });
  for (let at = 0; at < packed.length; at += PIECE) inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

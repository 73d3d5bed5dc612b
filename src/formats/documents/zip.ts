/**
 * Zip archives (PKWARE's APPNOTE), as far as documents need them. An archive's directory may lie about how long its files
 * are; so they are unpacked here, piece after piece, until it is too much, and whoever reads on gets them packed anew.
 */

declare class DecompressionStream {
  constructor(format: 'deflate-raw');
  readonly writable: { getWriter(): { write(chunk: Uint8Array): Promise<void>; close(): Promise<void> } };
  readonly readable: { getReader(): { read(): Promise<{ readonly done: boolean; readonly value?: Uint8Array }>; cancel(): Promise<void> } };
}

declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

declare class TextEncoder {
  encode(text: string): Uint8Array;
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

/**
 * The files whose names are wanted.
 * @param most bytes that they may have together; the directory's word is not taken for it
 * @throws TooLong; Error for bytes that are no archive, or none that is understood
 */
export async function unpack(bytes: Uint8Array, wanted: (name: string) => boolean, most: number): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  let left = most;
  for (const entry of entriesOf(bytes)) {
    if (!wanted(entry.name)) continue;
    const content = await contentOf(bytes, entry, left);
    left -= content.length;
    files.set(entry.name, content);
  }
  return files;
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

async function contentOf(bytes: Uint8Array, { name, method, packed, header }: Entry, most: number): Promise<Uint8Array> {
  const view = viewOf(bytes);
  if (header + 30 > bytes.length || view.getUint32(header, true) !== LOCAL) throw new Error(`${name} is not where its directory says`);
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packed > bytes.length) throw new Error(`${name} is cut off`);
  const content = bytes.subarray(start, start + packed);
  if (method === DEFLATED) return inflate(content, most);
  if (method !== STORED) throw new Error(`${name} is packed in a way that is not known`);
  if (packed > most) throw new TooLong();
  return content;
}

async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  // What goes wrong in writing is told in reading, too.
  const written = Promise.all([writer.write(packed), writer.close()]).catch(() => undefined);
  const reader = stream.readable.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value!);
    length += part.value!.length;
    if (length <= most) continue;
    await reader.cancel().catch(() => undefined);
    throw new TooLong();
  }
  await written;
  return joined(parts);
}

/** An archive of these files, as they are: for a reader that takes nothing else. No check sums are in it. */
export function pack(files: Files): Uint8Array {
  const [parts, directory]: [Uint8Array[], Uint8Array[]] = [[], []];
  let offset = 0;
  for (const [name, content] of files) {
    const named = new TextEncoder().encode(name);
    const local = headerOf(LOCAL, 30, named.length, content.length, 4);
    const entry = headerOf(ENTRY, 46, named.length, content.length, 6);
    viewOf(entry).setUint32(42, offset, true);
    parts.push(local, named, content);
    directory.push(entry, named);
    offset += local.length + named.length + content.length;
  }
  const end = new Uint8Array(22);
  const view = viewOf(end);
  view.setUint32(0, END, true);
  for (const at of [8, 10]) view.setUint16(at, files.size, true);
  view.setUint32(12, directory.reduce((sum, one) => sum + one.length, 0), true);
  view.setUint32(16, offset, true);
  return joined([...parts, ...directory, end]);
}

/** What a file's own header and its entry in the directory have in common, from `about` on. */
function headerOf(signature: number, length: number, nameLength: number, size: number, about: number): Uint8Array {
  const header = new Uint8Array(length);
  const view = viewOf(header);
  view.setUint32(0, signature, true);
  // Names are in UTF-8.
  view.setUint16(about + 2, 0x0800, true);
  for (const at of [about + 14, about + 18]) view.setUint32(at, size, true);
  view.setUint16(about + 22, nameLength, true);
  return header;
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

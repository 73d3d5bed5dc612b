const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** Names and sizes of the files in a zip archive, read from its central directory; throws for bytes that are no such archive. */
export function zipEntries(archive: Buffer): { readonly name: string; readonly bytes: number }[] {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || archive.readUInt32LE(end) !== END) throw new Error('no zip archive');
  const entries: { name: string; bytes: number }[] = [];
  let at = archive.readUInt32LE(end + 16);
  for (let left = archive.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (archive.readUInt32LE(at) !== ENTRY) throw new Error('a damaged zip archive');
    const [name, extra, comment] = [archive.readUInt16LE(at + 28), archive.readUInt16LE(at + 30), archive.readUInt16LE(at + 32)];
    entries.push({ name: archive.toString('utf8', at + 46, at + 46 + name), bytes: archive.readUInt32LE(at + 24) });
    at += 46 + name + extra + comment;
  }
  return entries;
}

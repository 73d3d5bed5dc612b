const ENTRY = 0x02014b50;
const END = 0x06054b50;
/** Longest tail in which the end record of an archive can begin: the record and a comment of 64 KB. */
const TAIL = 22 + 65_535;

/** How many bytes the files in a zip archive say that they unpack to; 0 for bytes that are no archive, of which whoever unpacks it will complain. */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let end = bytes.length - 22;
  while (end >= 0 && end > bytes.length - TAIL && view.getUint32(end, true) !== END) end--;
  if (end < 0 || view.getUint32(end, true) !== END) return 0;
  let sum = 0;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0 && at + 46 <= bytes.length && view.getUint32(at, true) === ENTRY; left--) {
    sum += view.getUint32(at + 24, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sum;
}

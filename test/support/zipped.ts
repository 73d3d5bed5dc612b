const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

async function deflated(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new CompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  void writer.write(bytes as Uint8Array<ArrayBuffer>);
  void writer.close();
  return new Uint8Array(await new Response(stream.readable).arrayBuffer());
}

/** Numbers of so many bytes each, the lowest byte first. */
const numbers = (...all: readonly (readonly [value: number, length: number])[]): Uint8Array =>
  Uint8Array.from(all.flatMap(([value, length]) => Array.from({ length }, (_, index) => Math.floor(value / 256 ** index) % 256)));

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, one) => sum + one.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * A zip archive, deflated, on either extension host; without check sums.
 * @param told the length of each file as the archive's headers tell it; its own by default
 */
export async function zipped(files: Readonly<Record<string, string | Uint8Array>>, told?: number): Promise<Uint8Array> {
  let parts: Uint8Array = new Uint8Array();
  let directory: Uint8Array = new Uint8Array();
  for (const [name, content] of Object.entries(files)) {
    const [named, data] = [encoded(name), typeof content === 'string' ? encoded(content) : content];
    const packed = await deflated(data);
    // Version, flags (names in UTF-8), method, time and day, check sum, lengths.
    const about = numbers([20, 2], [0x0800, 2], [8, 2], [0, 4], [0, 4], [packed.length, 4], [told ?? data.length, 4], [named.length, 2], [0, 2]);
    const offset = parts.length;
    parts = joined(parts, numbers([0x04034b50, 4]), about, named, packed);
    directory = joined(directory, numbers([0x02014b50, 4], [20, 2]), about, numbers([0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), named);
  }
  const count = Object.keys(files).length;
  return joined(parts, directory, numbers([0x06054b50, 4], [0, 4], [count, 2], [count, 2], [directory.length, 4], [parts.length, 4], [0, 2]));
}

/**
 * The bytes of pdf.js, bounded: a stream of a few kilobytes may unpack to more than any memory holds, and the library asks nobody.
 * The bundle of the PDF reader has these in place of the globals of their names (`inject` in the targets).
 */

/** Bytes that one stream may unpack to; an article's pages have less than a thousandth. */
export const MOST_UNPACKED = 128 * 1024 * 1024;

const Bytes = globalThis.Uint8Array;
let beyond = false;

/** Whether more was asked for since this was asked last: the library reads over errors and would give what it had by then. */
export function wasBeyond(): boolean {
  const was = beyond;
  beyond = false;
  return was;
}

const Bounded = new Proxy(Bytes, {
  construct(target, args: unknown[]) {
    const [length] = args;
    if (typeof length === 'number' && length > MOST_UNPACKED) {
      beyond = true;
      throw new RangeError('too much to unpack');
    }
    return Reflect.construct(target, args) as Uint8Array;
  },
});

/** The host's own unpacks the whole before it tells how much that is; without it the library unpacks by itself, into the bytes above. */
const NoDecompressionStream = undefined;

export { Bounded as Uint8Array, NoDecompressionStream as DecompressionStream };

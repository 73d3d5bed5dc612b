/** Offsets as brat and the W3C count them: in Unicode code points, where the engine counts UTF-16 code units. */
export interface CodePoints {
  /** Of a UTF-16 offset; one in the middle of a character counts as behind it. */
  of(offset: number): number;
  /** The UTF-16 offset of a code point; the text's length for one behind its end. */
  toOffset(codePoint: number): number;
}

export function codePointsOf(text: string): CodePoints {
  // Offsets of the characters that are two code units long, in order.
  const pairs: number[] = [];
  for (let i = 0; i + 1 < text.length; i++) {
    if (isHigh(text.charCodeAt(i)) && isLow(text.charCodeAt(i + 1))) pairs.push(i++);
  }
  return {
    of: (offset) => offset - firstFrom(pairs.length, (index) => pairs[index]! >= offset - 1),
    toOffset: (codePoint) => Math.min(text.length, codePoint + firstFrom(pairs.length, (index) => pairs[index]! - index >= codePoint)),
  };
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The first of `count` indices for which `is` holds, when it holds for all behind the first; `count` for none. */
function firstFrom(count: number, is: (index: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (is(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

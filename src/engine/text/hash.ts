/** Words, classes and features are known by number: models never build a string. */

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Hash of `text[from..to)` (FNV-1a, Fowler, Noll and Vo), 30 bits of it: whole numbers up to that size need no object of their own in any V8. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let h = OFFSET;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h >>> 2;
}

/** The same of character codes. */
export function hashOfCodes(codes: Uint16Array, from: number, to: number): number {
  let h = OFFSET;
  for (let i = from; i < to; i++) h = Math.imul(h ^ codes[i]!, PRIME);
  return h >>> 2;
}

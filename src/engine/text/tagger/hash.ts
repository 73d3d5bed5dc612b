/** 32-bit hashes (FNV-1a): the tagger knows words, classes and features by number and never builds a string. */

const OFFSET = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Hash of `text[from..to)`. */
export function hashOf(text: string, from = 0, to = text.length): number {
  let h = OFFSET;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), PRIME);
  return h;
}

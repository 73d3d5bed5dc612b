/** Bits of a feature's index into the table of weights. */
export const HASH_BITS = 18;
const MASK = (1 << HASH_BITS) - 1;

/** A 32-bit hash of a word (FNV-1a, Fowler, Noll and Vo). */
export function hashWord(word: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h;
}

/** Index into the table of weights of what one template makes of at most three facts; two that share a slot are a nuisance that training lives with. */
export function slotOf(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template + 0x9e37, 0x85ebca6b) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) + b;
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39) + c;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) & MASK;
}

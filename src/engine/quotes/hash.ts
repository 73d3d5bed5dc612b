/** Bits of a feature's index into the table of weights. */
export const HASH_BITS = 18;
const MASK = (1 << HASH_BITS) - 1;

/** Index into the table of weights of what one template makes of at most three facts; two that share a slot are a nuisance that training lives with. */
export function slotOf(template: number, a: number, b: number, c: number): number {
  let h = Math.imul(template + 0x9e37, 0x85ebca6b) ^ a;
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d) + b;
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39) + c;
  h = Math.imul(h ^ (h >>> 15), 0x85ebca6b);
  return (h ^ (h >>> 13)) & MASK;
}

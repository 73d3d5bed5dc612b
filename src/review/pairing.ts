/** Which annotations of two hands are of the same thing: by their extents. */
import type { Annotation, Span } from '../engine';
import { overlap } from './working';

/** Extents that share so much are of one annotation. */
export const SAME = 0.5;

/** Pairs extents: equal ones first, then those that share most, each once. By index of `theirs`. */
export function pair<T extends Annotation>(theirs: readonly Span[], ours: readonly T[], least = SAME): ReadonlyMap<number, T> {
  const inOrder = [...ours].sort((a, b) => a.start - b.start);
  const longest = inOrder.reduce((most, one) => Math.max(most, one.end - one.start), 0);
  const candidates: { readonly index: number; readonly own: T; readonly share: number }[] = [];
  theirs.forEach((span, index) => {
    for (let i = firstAt(inOrder, span.start - longest); i < inOrder.length && inOrder[i]!.start < span.end; i++) {
      const share = overlap(inOrder[i]!, span);
      if (share >= least) candidates.push({ index, own: inOrder[i]!, share });
    }
  });
  const pairs = new Map<number, T>();
  const taken = new Set<T>();
  for (const { index, own } of candidates.sort((a, b) => b.share - a.share)) {
    if (pairs.has(index) || taken.has(own)) continue;
    pairs.set(index, own);
    taken.add(own);
  }
  return pairs;
}

/** Index of the first that does not begin before `offset`. */
function firstAt(inOrder: readonly Span[], offset: number): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (inOrder[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

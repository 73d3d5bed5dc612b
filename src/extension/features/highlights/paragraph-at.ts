import type { Span } from '../../../engine';

/** The paragraph at an offset, its end included; undefined between paragraphs. They are in order and don't overlap. */
export function paragraphAt(paragraphs: readonly Span[], offset: number): Span | undefined {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (paragraphs[middle]!.end < offset) low = middle + 1;
    else high = middle;
  }
  const found = paragraphs[low];
  return found !== undefined && found.start <= offset ? found : undefined;
}

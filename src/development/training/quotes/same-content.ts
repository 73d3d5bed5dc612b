/** Share of common words from which on two contents are the same, as the scorers have it. */
export const SAME = 0.8;

type Spans = readonly (readonly [number, number])[];

/** Two contents have four fifths of their words in common. */
export function sameContent(text: string, a: Spans, b: Spans): boolean {
  return jaccard(wordStarts(text, a), wordStarts(text, b)) >= SAME;
}

export function jaccard(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let common = 0;
  for (const i of a) if (b.has(i)) common++;
  const all = a.size + b.size - common;
  return all === 0 ? 0 : common / all;
}

const WORD = /[\p{L}\p{N}]+/gu;

function wordStarts(text: string, spans: Spans): Set<number> {
  const out = new Set<number>();
  for (const [start, end] of spans) for (const word of text.slice(start, end).matchAll(WORD)) out.add(start + word.index);
  return out;
}

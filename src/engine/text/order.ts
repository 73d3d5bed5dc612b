import type { Span } from '../model';

/** Spans in the order of the text, longer ones before those inside them; the list itself where it is in order. */
export function inOrder<T extends Span>(spans: readonly T[]): readonly T[] {
  for (let i = 1; i < spans.length; i++) if (compare(spans[i - 1]!, spans[i]!) > 0) return [...spans].sort(compare);
  return spans;
}

const compare = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** Where marks are after an edit. Pure. */
import type { Span } from '../../../engine';

/** A stretch of the text before an edit, and how long what stands there now is. */
export interface Change {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/**
 * The spans after the changes of one edit, as the editor moves what it has painted; null where a change touches one of them, for
 * what becomes of that is the editor's business.
 */
export function shifted(spans: readonly Span[], changes: readonly Change[]): Span[] | null {
  let now: Span[] = [...spans];
  // Offsets of all changes are those before the edit: from the end on, none moves another.
  for (const { rangeOffset, rangeLength, text } of [...changes].sort((a, b) => b.rangeOffset - a.rangeOffset)) {
    const by = text.length - rangeLength;
    const end = rangeOffset + rangeLength;
    if (now.some((one) => one.start <= end && rangeOffset <= one.end)) return null;
    now = now.map((one) => (one.start > end ? { start: one.start + by, end: one.end + by } : one));
  }
  return now;
}

export function sameSpans(a: readonly Span[], b: readonly Span[]): boolean {
  return a.length === b.length && a.every((one, index) => one.start === b[index]!.start && one.end === b[index]!.end);
}

import type { TextEditor } from 'vscode';
import type { Span } from '../../../engine';

/** A text of so many code units is marked as a whole. */
const SHORT = 100_000;
/** Marked above and below what is seen, so that scrolling by a screen or two shows no bare text. */
const MARGIN = 30_000;

/**
 * The part of a long text around what is seen. The editor carries every mark along at every key: with those of a megabyte
 * the keys would be felt.
 */
export function nearby({ document, visibleRanges }: TextEditor, length: number): Span {
  if (length <= SHORT || visibleRanges.length === 0) return { start: 0, end: length };
  const [start, end] = [document.offsetAt(visibleRanges[0]!.start), document.offsetAt(visibleRanges.at(-1)!.end)];
  return { start: Math.max(0, start - MARGIN), end: Math.min(length, end + MARGIN) };
}

/** Whether all that is seen, with half the margin, lies within the part. */
export function covers(part: Span, { document, visibleRanges }: TextEditor, length: number): boolean {
  return visibleRanges.every((range) => {
    const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
    return part.start <= Math.max(0, start - MARGIN / 2) && part.end >= Math.min(length, end + MARGIN / 2);
  });
}

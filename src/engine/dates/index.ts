import type { Document } from '../document';
import type { AnnotateContext } from '../index';
import type { Span, TimeExpression } from '../model';
import type { Paragraph } from '../text/paragraph';

/** A time expression as one paragraph shows it, not yet resolved. Offsets are the paragraph's. */
export type LocalTime = Span;

export function recogniseTimes(_paragraph: Paragraph): readonly LocalTime[] {
  return [];
}

/** `local[i]` belongs to `document.paragraphs[i]`. */
export function resolveTimes(_document: Document, _local: readonly (readonly LocalTime[])[], _context: AnnotateContext): TimeExpression[] {
  return [];
}

/** What stands where it stood, by the same distance farther on: an edit above moves all that is below. */
import type { Evidence, Span } from '../model';

export const movedSpan = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

export function movedEvidence(one: Evidence, by: number): Evidence {
  const { code, span, args } = one;
  if (!span) return one;
  return args ? { code, span: movedSpan(span, by), args } : { code, span: movedSpan(span, by) };
}

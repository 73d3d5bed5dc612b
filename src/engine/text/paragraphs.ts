import type { Span } from '../model';

/** Paragraphs of a text: blocks between blank lines, or single lines where the text has no blank ones. */
export function splitParagraphs(text: string): Span[] {
  const spans: Span[] = [];
  for (const m of text.matchAll(/[^\n]+/g)) {
    if (m[0].trim() !== '') spans.push({ start: m.index, end: m.index + m[0].length });
  }
  return spans;
}

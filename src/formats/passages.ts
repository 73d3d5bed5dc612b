import type { Span } from '../engine';
import type { ReviewedArticle } from './reviewed-article';

/** The article's paragraphs; what is in none is one too. */
export function passagesOf({ text, reviewed }: ReviewedArticle): Span[] {
  return withGaps(text, reviewed.annotations.article.paragraphs);
}

/** Spans in order, with all words between them as spans of their own: no text is lost in an export. */
export function withGaps(text: string, spans: readonly Span[]): Span[] {
  const all: Span[] = [];
  let at = 0;
  const between = (end: number): void => {
    const words = text.slice(at, end);
    if (words.trim() !== '') all.push({ start: at + words.length - words.trimStart().length, end: at + words.trimEnd().length });
  };
  for (const { start, end } of spans) {
    between(start);
    all.push({ start, end });
    at = end;
  }
  between(text.length);
  return all;
}

import type { Span } from '../engine';
import type { ReviewedArticle } from './reviewed-article';

/** The article's paragraphs, with every word between them that is in none: no text is lost in an export. */
export function passagesOf({ text, reviewed }: ReviewedArticle): Span[] {
  const passages: Span[] = [];
  let at = 0;
  const between = (end: number): void => {
    const words = text.slice(at, end);
    if (words.trim() === '') return;
    passages.push({ start: at + words.length - words.trimStart().length, end: at + words.trimEnd().length });
  };
  for (const { start, end } of reviewed.annotations.article.paragraphs) {
    between(start);
    passages.push({ start, end });
    at = end;
  }
  between(text.length);
  return passages;
}

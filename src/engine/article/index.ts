import type { AnnotateContext } from '../index';
import type { Article } from '../model';
import type { PlacedParagraph } from '../text/paragraph';

/** The article's structure: date, headline, byline, dateline, metadata, language. */
export function readArticle(_text: string, paragraphs: readonly PlacedParagraph[], context: AnnotateContext): Article {
  return {
    language: { code: 'en', certainty: 1 },
    date: context.date === undefined ? null : { value: context.date.slice(0, 16), source: 'given', certainty: 1 },
    metadata: [], headline: null, byline: null, dateline: null,
    paragraphs: paragraphs.map(({ start, end }) => ({ start, end })),
    sentences: paragraphs.flatMap((p) => p.paragraph.sentences.map((s) => ({ start: p.start + s.start, end: p.start + s.end }))),
  };
}

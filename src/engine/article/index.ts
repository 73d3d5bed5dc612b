import type { AnnotateContext } from '../index';
import type { Article, Dateline, MetadataLine, Span } from '../model';
import type { PlacedParagraph } from '../text/paragraph';
import { dateOfDateline, dateOfHead, dateOfName, givenDate } from './article-date';
import { bylineFromMetadata } from './byline';
import { readHead, type Head } from './head';
import { TITLE_KEYS } from '../lexicon/metadata-keys';
import { recogniseLanguage } from './language';
import { hasKey } from './metadata';

/**
 * The article's structure: date, headline, byline, dateline, metadata, language. Reads the head of the text and a sample for the
 * language, so that its cost hardly grows with the length. Throws `RangeError` for a given date that is none.
 */
export function readArticle(text: string, paragraphs: readonly PlacedParagraph[], context: AnnotateContext): Article {
  const head = readHead(text, paragraphs, context.dayFirst);
  const date = context.date === undefined ? dateOfHead(text, head, context.dayFirst) ?? dateOfName(context.name) ?? presumedDate(context) : givenDate(context.date);
  return {
    language: recogniseLanguage(text),
    date,
    metadata: head.metadata.map(({ form: _form, ...line }): MetadataLine => line),
    headline: head.headline ?? headlineFromMetadata(head),
    byline: head.byline ?? bylineFromMetadata(head.metadata),
    dateline: head.dateline && datelineOf(head.dateline, date),
    paragraphs: paragraphs.map(({ start, end }) => ({ start, end })),
    sentences: sentencesOf(paragraphs),
  };
}

const presumedDate = ({ presumedDate: date }: AnnotateContext): Article['date'] => (date === undefined ? null : givenDate(date, 'presumed'));

function sentencesOf(paragraphs: readonly PlacedParagraph[]): Span[] {
  const out: Span[] = [];
  for (const { start, paragraph: { sentences } } of paragraphs) for (const one of sentences) out.push({ start: start + one.start, end: start + one.end });
  return out;
}

function datelineOf(written: NonNullable<Head['dateline']>, date: Article['date']): Dateline {
  const { start, end, place, dateSpan, agency } = written;
  return { start, end, place, date: dateOfDateline(written.day, date), dateSpan, agency };
}

function headlineFromMetadata(head: Head): Article['headline'] {
  const line = head.metadata.find((l) => hasKey(l, TITLE_KEYS));
  return line ? { ...line.valueSpan, text: line.value } : null;
}

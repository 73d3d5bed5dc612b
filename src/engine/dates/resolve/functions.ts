/** The dates that the article's frame holds: the publication date of its metadata lines and the day of its dateline. */
import type { Article, Span } from '../../model';
import { DATE_KEYS, UPDATE_KEYS } from '../../lexicon/metadata-keys';
import { parseDay } from '../calendar';
import { dayPoint, type Point } from '../points';

/** What an expression is for, and the day the frame gives it; null in the running text. */
export function functionOf(article: Article, start: number, end: number): { name: 'publication' | 'dateline'; point: Point | null } | null {
  const overlaps = (span: Span): boolean => span.start < end && span.end > start;
  const { dateline, date } = article;
  if (dateline?.dateSpan && overlaps(dateline.dateSpan)) return { name: 'dateline', point: pointOf(dateline.date) };
  if (date?.span && overlaps(date.span)) return { name: 'publication', point: pointOf(date.value) };
  for (const line of article.metadata) {
    if (overlaps(line.valueSpan) && isDateKey(line.key.toLowerCase())) return { name: 'publication', point: null };
  }
  return null;
}

const isDateKey = (key: string): boolean => DATE_KEYS.has(key) || UPDATE_KEYS.has(key);

function pointOf(value: string | null): Point | null {
  const day = value === null ? null : parseDay(value);
  return day === null ? null : dayPoint(day);
}

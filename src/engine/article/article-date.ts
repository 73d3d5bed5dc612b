/** Which day the article's relative dates count from. Null rather than a guess, and never today. */
import { ADDRESS_KEYS, DATE_KEYS, UPDATE_KEYS } from '../lexicon/metadata-keys';
import type { ArticleDate, Certainty, Span } from '../model';
import { formatDay, isDay, readDateOfLine, type WrittenDay } from './calendar-date';
import type { Head } from './head';
import { dateInName } from './name-date';
import { dateInAddress, hasKey, type MetadataForm, type ReadMetadata } from './metadata';

const GIVEN = /^(\d{4})-(\d{2})-(\d{2})(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?)?$/;

/** The date that the caller gave: for this article, or for whatever tells none itself. Throws `RangeError` for one that is none. */
export function givenDate(date: string, source: 'given' | 'presumed' = 'given'): ArticleDate {
  const m = GIVEN.exec(date);
  if (!m || !isDay(Number(m[1]), Number(m[2]), Number(m[3]))) throw new RangeError(`not a date (YYYY-MM-DD or YYYY-MM-DDThh:mm): ${date}`);
  return { value: date.slice(0, 16), source, certainty: source === 'given' ? 1 : 0.7 };
}

/** The date that the head of the article tells, the best of its sources first. */
export function dateOfHead(text: string, head: Head, dayFirst?: boolean): ArticleDate | null {
  return fromMetadata(text, head.metadata, DATE_KEYS, 0.98, dayFirst)
    ?? fromDateLine(head, 'byline', 0.95)
    ?? fromDateline(head)
    ?? fromDateLine(head, 'first-date', 0.95)
    ?? fromMetadata(text, head.metadata, UPDATE_KEYS, 0.85, dayFirst)
    ?? fromAddress(head.metadata);
}

const SOURCES: Readonly<Record<MetadataForm, ArticleDate['source']>> = { 'front-matter': 'front-matter', line: 'metadata', wire: 'metadata', published: 'published-line' };

function fromMetadata(text: string, lines: readonly ReadMetadata[], keys: ReadonlySet<string>, certainty: Certainty, dayFirst: boolean | undefined): ArticleDate | null {
  for (const line of lines) {
    const date = hasKey(line, keys) ? readDateOfLine(text, line.valueSpan.start, dayFirst) : null;
    if (date && date.end <= line.valueSpan.end) return articleDate(date.value, SOURCES[line.form], date, date.certainty * certainty);
  }
  return null;
}

function fromDateLine({ dateLine }: Head, source: 'byline' | 'first-date', certainty: Certainty): ArticleDate | null {
  return dateLine?.source === source ? articleDate(dateLine.value, source, dateLine, dateLine.certainty * certainty) : null;
}

function fromDateline({ dateline }: Head): ArticleDate | null {
  const day = dateline?.day;
  if (typeof day?.year !== 'number') return null;
  return articleDate(formatDay(day.year, day.month, day.day), 'dateline', day, day.certainty * 0.9);
}

function fromAddress(lines: readonly ReadMetadata[]): ArticleDate | null {
  for (const line of lines) {
    const date = hasKey(line, ADDRESS_KEYS) ? dateInAddress(line) : null;
    if (date) return articleDate(date.value, 'metadata', date.span, 0.85);
  }
  return null;
}

/** Folders by day right above a file: `2021/04/07/talks.txt`. */
const DAY_FOLDERS = /[/\\](\d{4}[/\\]\d\d[/\\]\d\d)[/\\][^/\\]*$/;

/** The date in the file's own name or in the folders by day above it, where the head tells none. Not that of a folder like `downloads-2021-04-07`. */
export function dateOfName(name: string | undefined): ArticleDate | null {
  if (name === undefined) return null;
  const own = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  const date = dateInName(own) ?? dateInName(DAY_FOLDERS.exec(name)?.[1]?.replaceAll('\\', '/') ?? '');
  return date && { value: date.value, source: 'name', certainty: 0.8 };
}

function articleDate(value: string, source: ArticleDate['source'], { start, end }: Span, certainty: Certainty): ArticleDate {
  return { value, source, span: { start, end }, certainty };
}

/** The full date of a dateline's day: its own year, else the one that brings it nearest to the article's date ("Dec. 31" in an article of 1 January). */
export function dateOfDateline(day: WrittenDay | null, article: ArticleDate | null): string | null {
  if (!day) return null;
  if (day.year !== null) return formatDay(day.year, day.month, day.day);
  const m = article && /^(\d{4})-(\d{2})/.exec(article.value);
  if (!m) return null;
  const months = Number(m[2]) - day.month;
  const year = Number(m[1]) + (months > 6 ? 1 : months < -6 ? -1 : 0);
  return isDay(year, day.month, day.day) ? formatDay(year, day.month, day.day) : null;
}

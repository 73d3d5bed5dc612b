/** The head of an article, read from the top: metadata, headline, byline, date, dateline, in any order, up to the first paragraph of the story. */
import type { Byline, Passage, Span } from '../model';
import { endOfFrontMatter } from '../text/paragraphs';
import { readByline } from './byline';
import { findDate, readDate, type CalendarDate } from './calendar-date';
import { readDateline, type WrittenDateline } from './dateline';
import { readHeadline } from './headline';
import { readMetadata, readPublicationLine, type ReadMetadata } from './metadata';

export interface Head {
  readonly metadata: readonly ReadMetadata[];
  readonly headline: Passage | null;
  readonly byline: Byline | null;
  readonly dateline: WrittenDateline | null;
  /** A full date on a line of its own, or at the end of the headline or byline. */
  readonly dateLine: (CalendarDate & { readonly source: 'byline' | 'first-date' }) | null;
}

/** What lies further down is story. */
const LONGEST_HEAD = 24;
/** A sentence of that length is story, a shorter one may be a standfirst. */
const SHORTEST_STORY = 200;
/** Labels of newspaper databases. */
const LABEL = /^(?:ABSTRACT|FULL TEXT|LEAD PARAGRAPH|SUMMARY|BODY)[.:]?$/;

/** What is found so far; `passed` when text that is none of the parts has gone by: no headline stands below it. */
type Found = { -readonly [K in keyof Head]: Head[K] } & { metadata: ReadMetadata[]; passed: boolean };

/** Reads the head; looks at no more than the first paragraphs, whatever the length of the text. */
export function readHead(text: string, paragraphs: readonly Span[], dayFirst?: boolean): Head {
  const found: Found = { metadata: [], headline: null, byline: null, dateline: null, dateLine: null, passed: false };
  const frontMatter = endOfFrontMatter(text);
  let inStory = false;
  for (let i = 0; i < paragraphs.length && i < LONGEST_HEAD + found.metadata.length && !found.dateline; i++) {
    const span = paragraphs[i]!;
    if (LABEL.test(text.slice(span.start, Math.min(span.end, span.start + 20)))) inStory = false;
    else if (!inStory) inStory = !readPart(text, span, paragraphs[i + 1], span.start < frontMatter, found, dayFirst);
  }
  readLateLines(text, paragraphs, found.metadata);
  return found;
}

/** How far down the story, and how far up from the end, a line may still tell when the article appeared. */
const LATE_LINES = 12;
const LAST_LINES = 4;

function readLateLines(text: string, paragraphs: readonly Span[], metadata: ReadMetadata[]): void {
  const known = new Set(metadata.map((line) => line.start));
  for (const span of [...paragraphs.slice(0, LATE_LINES), ...paragraphs.slice(Math.max(LATE_LINES, paragraphs.length - LAST_LINES))]) {
    for (const line of readPublicationLine(text, span)) if (!known.has(line.start)) metadata.push(line);
  }
}

/** Takes one paragraph into the head; false when the story begins with it. */
function readPart(text: string, whole: Span, next: Span | undefined, inFrontMatter: boolean, found: Found, dayFirst: boolean | undefined): boolean {
  const { lines, rest } = readMetadata(text, whole, inFrontMatter, found.metadata.length > 0);
  found.metadata.push(...lines);
  if (rest >= whole.end) return true;
  const span: Span = { start: rest, end: whole.end };
  const dateline = readDateline(text, span.start, span.end);
  if (dateline) found.dateline = dateline;
  if (dateline || readBylinePart(text, span, found, dayFirst) || readDateLine(text, span, found, dayFirst)) return true;
  const headline = found.headline || found.byline || found.passed ? null : readHeadline(text, span, next);
  if (headline) {
    found.headline = headline;
    found.dateLine ??= dateAtEnd(text, headline, 'first-date', dayFirst);
    return true;
  }
  found.passed = true;
  return span.end - span.start < SHORTEST_STORY;
}

function readBylinePart(text: string, span: Span, found: Found, dayFirst: boolean | undefined): boolean {
  const byline = found.byline ? null : readByline(text, span);
  if (!byline) return false;
  found.byline = byline;
  found.dateLine ??= dateAtEnd(text, byline, 'byline', dayFirst);
  return true;
}

/** `June 18, 2009` or `Tuesday, 22 September 2015, 14:30 GMT` and nothing more, or a sentence straight behind it. */
function readDateLine(text: string, span: Span, found: Found, dayFirst: boolean | undefined): boolean {
  if (found.dateLine) return false;
  const date = readDate(text, span.start, dayFirst);
  if (!date || date.end > span.end) return false;
  const behind = text.slice(date.end, Math.min(span.end, date.end + 20));
  if (/^[\s,.|]*(?:\p{Lu}{2,5}[\s|.]*)?$/u.test(behind)) {
    found.dateLine = { ...date, source: 'first-date' };
    return true;
  }
  // "Thursday, May 7, 2015 The council …" is a date line whose line end was lost; "May 7, 2015 was a Thursday" is a sentence.
  if (date.value.length === 10 && /^\s{1,2}["“]?\p{Lu}\p{Ll}/u.test(behind)) found.dateLine = { ...date, source: 'first-date', certainty: date.certainty * 0.9 };
  return false;
}

/** A date that the words before it take in is the story's. */
const GOVERNS = /\b(?:on|from|until|till|by|of|since|to|for|before|after|in|and)\s+$/i;

/** `Ants heal themselves Tuesday, September 1, 2015`: the last words of a headline or byline. Not `Bridge to close on 5 May 2021`. */
function dateAtEnd(text: string, span: Span, source: 'byline' | 'first-date', dayFirst: boolean | undefined): Head['dateLine'] {
  const date = findDate(text, Math.max(span.start, span.end - 48), span.end, dayFirst);
  return date && span.end - date.end <= 6 && !GOVERNS.test(text.slice(Math.max(0, date.start - 10), date.start)) ? { ...date, source } : null;
}

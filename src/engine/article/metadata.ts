/** Metadata of an article: lines of `key: value`, front matter, the wire's ` date 2021-04-07 …`, and `Published 3 May 2021`. */
import { ADDRESS_KEYS, AUTHOR_KEYS, DATE_KEYS, OTHER_KEYS, TITLE_KEYS, UPDATE_KEYS } from '../lexicon/metadata-keys';
import type { MetadataLine, Span } from '../model';
import { readDate, readDateOfLine } from './calendar-date';
import { dateInName } from './name-date';

/** How a metadata line was written: which way it came tells how far to trust its date. */
export type MetadataForm = 'front-matter' | 'line' | 'wire' | 'published';

export interface ReadMetadata extends MetadataLine {
  readonly form: MetadataForm;
}

const KEYS = [DATE_KEYS, UPDATE_KEYS, AUTHOR_KEYS, TITLE_KEYS, ADDRESS_KEYS];
const KEY_VALUE = /^(["']?)([A-Z][\w -]{0,24}?)\1\s{0,3}[:=]\s{0,8}(?=\S)/i;
const WIRE = /^(?:date|dated|published|updated)\s{1,3}(?=\d{4}-\d{2}-\d{2})/i;
const PUBLISHED = /(?:\b(?:first |originally )?(?:published|posted)|\b(?:last )?(?:updated|modified))(?: on| at)?:?\s{1,3}(?=[A-Z\d])/gi;
/** A line that tells when it was published says little else. */
const LONGEST_PUBLISHED_LINE = 160;

/**
 * The metadata with which a paragraph begins, and where the rest of the paragraph begins: behind ` date 2021-04-07 ` the
 * text follows on the same line. Empty for ordinary text; "Talks: the two sides met" is ordinary, for its key is unknown.
 */
export function readMetadata(text: string, span: Span, inFrontMatter: boolean, amongMetadata: boolean): { lines: ReadMetadata[]; rest: number } {
  const wire = readWire(text, span);
  if (wire) return { lines: [wire], rest: Math.min(skipBlanks(text, wire.end), span.end) };
  const lines = readPublished(text, span);
  if (lines.length > 0) return { lines, rest: span.end };
  const address = readAddress(text, span);
  if (address) return { lines: [address], rest: span.end };
  const line = readKeyValue(text, span, inFrontMatter, amongMetadata);
  return line ? { lines: [line], rest: span.end } : { lines: [], rest: span.start };
}

/** `date 2021-04-07 Islamabad, Apr 7 (PTI) …`; "Date palms were …" is left alone for want of a date. */
function readWire(text: string, span: Span): ReadMetadata | null {
  const m = WIRE.exec(text.slice(span.start, span.start + 40));
  const date = m && readDate(text, span.start + m[0].length);
  if (!m || !date || date.end > span.end) return null;
  return metadata(text, m[0].trim(), { start: span.start, end: date.end }, { start: span.start + m[0].length, end: date.end }, 'wire');
}

/** `Author: Jane Roe`. In front matter any key will do, elsewhere only known ones; `Section:`, `Page:` and their like only among others, for headlines begin so too. */
function readKeyValue(text: string, span: Span, inFrontMatter: boolean, amongMetadata: boolean): ReadMetadata | null {
  const m = KEY_VALUE.exec(text.slice(span.start, Math.min(span.end, span.start + 48)));
  if (!m) return null;
  const key = m[2]!.toLowerCase();
  if (!inFrontMatter && (m[0].trimEnd().endsWith('=') || !(KEYS.some((keys) => keys.has(key)) || (amongMetadata && OTHER_KEYS.has(key))))) return null;
  return metadata(text, m[2]!, span, unquoted(text, { start: span.start + m[0].length, end: span.end }), inFrontMatter ? 'front-matter' : 'line');
}

/** `Published 3 May 2021, updated 4 May 2021`: a short line that begins so, one entry for each date. */
function readPublished(text: string, span: Span): ReadMetadata[] {
  if (span.end - span.start > LONGEST_PUBLISHED_LINE) return [];
  const words = text.slice(span.start, span.end);
  const lines: ReadMetadata[] = [];
  for (const m of words.matchAll(PUBLISHED)) {
    if (lines.length === 0 && m.index > 0) return [];
    const start = span.start + m.index;
    const date = readDateOfLine(text, start + m[0].length);
    if (date && date.end <= span.end) {
      lines.push(metadata(text, m[0].trimEnd().replace(/:$/, ''), { start, end: date.end }, { start: date.start, end: date.end }, m[0].includes(':') ? 'line' : 'published'));
    }
  }
  return lines;
}

/** An address on a line of its own. */
function readAddress(text: string, span: Span): ReadMetadata | null {
  const line = text.slice(span.start, Math.min(span.end, span.start + 400));
  return /^https?:\/\/\S+$/.test(line) ? metadata(text, 'url', span, span, 'line') : null;
}

/** The lines that tell when the article appeared, wherever they stand: `Published: 1 February 2024` may come behind the first paragraph, or at the very end. */
export function readPublicationLine(text: string, span: Span): ReadMetadata[] {
  if (span.end - span.start > LONGEST_PUBLISHED_LINE) return [];
  const lines = readPublished(text, span);
  if (lines.length > 0) return lines;
  const line = readKeyValue(text, span, false, false);
  const date = line !== null && (hasKey(line, DATE_KEYS) || hasKey(line, UPDATE_KEYS)) ? readDateOfLine(text, line.valueSpan.start) : null;
  return date ? [line!] : [];
}

function metadata(text: string, key: string, span: Span, valueSpan: Span, form: MetadataForm): ReadMetadata {
  return { start: span.start, end: span.end, key, value: text.slice(valueSpan.start, valueSpan.end), valueSpan, form };
}

function unquoted(text: string, span: Span): Span {
  const mark = text[span.start];
  const quoted = span.end - span.start > 1 && (mark === '"' || mark === "'") && text[span.end - 1] === mark;
  return quoted ? { start: span.start + 1, end: span.end - 1 } : span;
}

function skipBlanks(text: string, from: number): number {
  let i = from;
  while (i < text.length && /[\s:;,]/.test(text[i]!)) i++;
  return i;
}

export function hasKey(line: MetadataLine, keys: ReadonlySet<string>): boolean {
  const key = line.key.toLowerCase().replaceAll('_', ' ');
  return keys.has(key) || keys.has(key.replace(/^(?:first|originally) | (?:on|at)$/g, ''));
}

/** The date in an address, with its place in the article. */
export function dateInAddress(line: MetadataLine): { value: string; span: Span } | null {
  const { start, end } = line.valueSpan;
  if (!/^(?:https?:\/\/|www\.)/i.test(line.value)) return null;
  const date = dateInName(line.value);
  return date && date.end <= end - start ? { value: date.value, span: { start: start + date.start, end: start + date.end } } : null;
}

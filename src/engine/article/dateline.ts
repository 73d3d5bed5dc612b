/**
 * The dateline: where, when and for whom an article was filed. `NAIROBI, Kenya (AP) _`, `WASHINGTON, Nov. 3 --`,
 * `Islamabad, Apr 7 (PTI)`, `MOSCOW, April 7. /TASS/.`, `PARIS —`, `New Delhi [India], April 7 (ANI):`.
 */
import { DATELINE_CITIES, DATELINE_LABELS } from '../lexicon/dateline-places';
import { MONTH_FIRST_PLACES } from '../lexicon/month-first-places';
import { NEWS_AGENCIES } from '../lexicon/news-agencies';
import { WEEKDAYS } from '../lexicon/weekdays';
import type { Span } from '../model';
import { readDay, type WrittenDay } from './calendar-date';

/** A dateline as it stands; its day may lack the year. The span ends before the dash. */
export interface WrittenDateline extends Span {
  readonly place: string;
  /** The words of the day, a bare weekday among them. */
  readonly dateSpan: Span | null;
  readonly day: WrittenDay | null;
  readonly agency: string | null;
}

interface Place {
  readonly start: number;
  readonly end: number;
  /** Where reading goes on: behind a region in brackets. */
  readonly after: number;
  /** The first name is in capitals. */
  readonly capitals: boolean;
  readonly city: string;
  readonly regions: readonly string[];
}

interface Agency {
  readonly name: string;
  readonly end: number;
}

const NAME_WORD = /\p{Lu}(?:[\p{L}’']|[.-](?=[\p{L}’'])|\.(?=[\s,]))*/uy;
const SMALL_WORD = /(?:de|del|da|do|la|al|el|es|of|the|upon|and|sur|am)(?=\s)|[&/](?=\s?\p{Lu})/uy;
const SEPARATOR = /\.?\s{0,3}(?:[-–—―_]{1,3}|:)(?=\s|$|["“‘'`])/y;
const BRACKETED = /\.?\s{0,2}(?:\(([\p{L}/.&-][\p{L}/.& -]{0,38}?)\s?\)|\/([\p{Lu}-]{2,16})\/\.?)/uy;
const BARE_AGENCY = /[,.]\s(\p{Lu}[\p{L}/-]{1,16})(?=\s{0,2}[-–—_.])/uy;
const REGION_IN_BRACKETS = /\s?\[\p{Lu}[\p{L} ]{1,28}\]/uy;
const MOST_WORDS = 5;

/**
 * Reads the dateline with which the text begins at `at` and that ends before `end`, or null.
 * Leaves alone "Paris, the capital, was quiet." and "Clinton — who was in Iowa — said no."
 */
export function readDateline(text: string, at: number, end: number): WrittenDateline | null {
  const place = readPlace(text, at);
  if (!place) return null;
  const { dateSpan, day } = readDatelineDay(text, place.after, end);
  const afterDay = dateSpan?.end ?? place.after;
  const agency = readAgency(text, afterDay);
  const last = agency?.end ?? afterDay;
  if (last > end) return null;
  const separator = readSeparator(text, last, end);
  if (!holds(text, place, dateSpan, agency, separator)) return null;
  return { start: at, end: last, place: text.slice(at, place.end), dateSpan, day, agency: agency?.name ?? null };
}

interface Separator {
  readonly kind: 'dash' | 'colon' | 'end' | 'none';
  /** Offset of the text behind it. */
  readonly after: number;
}

function readSeparator(text: string, at: number, end: number): Separator {
  SEPARATOR.lastIndex = at;
  const m = SEPARATOR.exec(text);
  if (m) return { kind: m[0].endsWith(':') ? 'colon' : 'dash', after: skipSpaces(text, at + m[0].length) };
  return text.slice(at, end).trim().length <= 1 ? { kind: 'end', after: end } : { kind: 'none', after: skipSpaces(text, at) };
}

/** Weighs the signs: a place alone is a dateline only before a dash, and a place in small letters only with more to it. */
function holds(text: string, place: Place, date: Span | null, agency: Agency | null, separator: Separator): boolean {
  const known = agency !== null && NEWS_AGENCIES.has(agency.name.toLowerCase());
  const acronym = agency !== null && /^\p{Lu}[\p{Lu}.&/-]+$/u.test(agency.name);
  if (known && (separator.kind !== 'none' || date !== null || place.capitals)) return true;
  if (agency && !known) return date !== null || (place.capitals && (acronym || separator.kind !== 'none'));
  if (separator.kind === 'none' || separator.kind === 'end') return false;
  if (!beginsSentence(text, separator.after)) return false;
  const city = DATELINE_CITIES.has(place.city);
  if (separator.kind === 'colon') return city;
  if (date) return true;
  return place.capitals ? isPlaceInCapitals(text, place, separator.after) : city || place.regions.some(isState);
}

/** Capitals before a dash name a place, unless the words are a label or come again in capitals: "NASA — … NASA said". */
function isPlaceInCapitals(text: string, place: Place, after: number): boolean {
  if (place.regions.length > 0 || DATELINE_CITIES.has(place.city)) return true;
  const name = text.slice(place.start, place.end);
  if (DATELINE_LABELS.has(place.city) || name.length < 3) return false;
  return !text.slice(after, after + 4000).includes(` ${name}`);
}

function isState(region: string): boolean {
  return MONTH_FIRST_PLACES.has(region.toLowerCase()) || region.endsWith(".");
}

function beginsSentence(text: string, at: number): boolean {
  return at >= text.length || /^["“‘'`(\s]*[\p{Lu}\p{N}]/u.test(text.slice(at, at + 6)) || /^(?:al-|i(?:Phone|Pad)\b)/.test(text.slice(at, at + 7));
}

/** Names with at most two regions behind commas; several places are joined by `/`, `and`, `&`. */
function readPlace(text: string, at: number): Place | null {
  const first = readName(text, at);
  if (!first) return null;
  const name = text.slice(at, first);
  let end = first;
  let after = first;
  const regions: string[] = [];
  while (regions.length < 2) {
    const m = /^,\s{1,2}/.exec(text.slice(end, end + 3));
    const begin = end + (m?.[0].length ?? 0);
    const next = m && !isDayAt(text, begin) ? readName(text, begin) : null;
    if (next === null || NEWS_AGENCIES.has(text.slice(begin, next).toLowerCase())) break;
    regions.push(text.slice(begin, next));
    end = after = next;
  }
  REGION_IN_BRACKETS.lastIndex = end;
  const brackets = REGION_IN_BRACKETS.exec(text);
  if (brackets) after = end + brackets[0].length;
  return { start: at, end, after, capitals: name === name.toUpperCase(), city: name.toLowerCase(), regions };
}

/** The end of a name of one to five words that begins at `at`. */
function readName(text: string, at: number): number | null {
  let end: number | null = null;
  let i = at;
  for (let words = 0; words < MOST_WORDS; words++) {
    NAME_WORD.lastIndex = i;
    const word = NAME_WORD.exec(text);
    if (word) {
      end = i + word[0].length;
      i = end;
    } else {
      SMALL_WORD.lastIndex = i;
      const small = end === null ? null : SMALL_WORD.exec(text);
      if (!small) break;
      i += small[0].length;
    }
    if (text[i] === ' ') i++;
    else if (text[i] !== '/') break;
  }
  return end;
}

function isDayAt(text: string, at: number): boolean {
  return weekdayEnd(text, at) !== null || readDay(text, at) !== null;
}

function weekdayEnd(text: string, at: number): number | null {
  const word = /^[A-Z]{3,9}\.?/i.exec(text.slice(at, at + 10))?.[0];
  return word && WEEKDAYS.has(word.toLowerCase()) ? at + word.length : null;
}

/** `, Nov. 3`, `, April 7, 2021`, `. April 7`, `, Tuesday`. */
function readDatelineDay(text: string, at: number, end: number): { dateSpan: Span | null; day: WrittenDay | null } {
  const m = /^[,.]?\s{1,2}/.exec(text.slice(at, at + 3));
  const start = at + (m?.[0].length ?? 0);
  if (!m || start >= end) return { dateSpan: null, day: null };
  const day = readDay(text, start);
  if (day && day.end <= end) return { dateSpan: { start, end: day.end }, day };
  const weekday = weekdayEnd(text, start);
  return { dateSpan: weekday === null || !m[0].startsWith(',') ? null : { start, end: weekday }, day: null };
}

function readAgency(text: string, at: number): Agency | null {
  BRACKETED.lastIndex = at;
  const m = BRACKETED.exec(text);
  if (m) return { name: (m[1] ?? m[2])!.trim(), end: at + m[0].length };
  BARE_AGENCY.lastIndex = at;
  const bare = BARE_AGENCY.exec(text);
  return bare && NEWS_AGENCIES.has(bare[1]!.toLowerCase()) ? { name: bare[1]!, end: at + bare[0].length } : null;
}

function skipSpaces(text: string, from: number): number {
  let i = from;
  while (text[i] === ' ' || text[i] === '\u00a0' || text[i] === '\n' || text[i] === '\r') i++;
  return i;
}

/** Days told from today, and parts of the day: "yesterday", "tonight", "this morning", "the day before", "overnight". */
import { DAY_PARTS } from '../../lexicon/time-units';
import type { Base, CalendarReading, Found } from '../reading';
import { isAttributive, isCapitalised, isDash, isNameLike, lower, type Tokens } from '../words';

const DAYS: ReadonlyMap<string, number> = new Map([['today', 0], ['yesterday', -1], ['tomorrow', 1]]);

const day = (count: number, base: Base, part?: string): CalendarReading => ({ kind: 'calendar', offset: { unit: 'day', count, base }, ...(part !== undefined && { part }) });

/** "today", "the day after tomorrow". Not: "USA Today", "Tomorrow Never Dies". */
export function deicticDay(tokens: Tokens, i: number): Found | null {
  if (isNameLike(tokens, i) || lower(tokens, i - 1) === 'usa' || (lower(tokens, i + 1) === 'show' && isCapitalised(tokens, i + 1))) return null;
  const count = DAYS.get(lower(tokens, i))!;
  const before = lower(tokens, i - 1);
  if ((before === 'before' || before === 'after') && lower(tokens, i - 2) === 'day') {
    const first = lower(tokens, i - 3) === 'the' ? i - 3 : i - 2;
    return { first, last: i + 1, type: 'DATE', reading: day(count + (before === 'after' ? 1 : -1), 'article'), rules: ['date.deictic-day'], certainty: 0.97 };
  }
  return { first: i, last: i + 1, type: 'DATE', reading: day(count, 'article'), rules: ['date.deictic-day'], certainty: 0.95 };
}

/** "tonight". Not: "The Tonight Show". */
export function tonight(tokens: Tokens, i: number): Found | null {
  if (isCapitalised(tokens, i) && isNameLike(tokens, i + 1)) return null;
  return { first: i, last: i + 1, type: 'TIME', reading: day(0, 'article', 'NI'), rules: ['date.tonight'], certainty: 0.93 };
}

const PART_PLACES: ReadonlyMap<string, readonly [number, Base]> = new Map([
  ['this', [0, 'article']], ['last', [-1, 'article']], ['next', [1, 'narrative']], ['following', [1, 'narrative']], ['previous', [-1, 'narrative']], ['that', [0, 'narrative']], ['same', [0, 'narrative']],
]);

/** "this morning", "last night", "the next morning", "mid-afternoon"; a bare "morning" only beside a day. Not: "the night watchman", "morning-after". */
export function dayPart(tokens: Tokens, i: number): Found | null {
  const part = DAY_PARTS.get(lower(tokens, i))!;
  if (isNameLike(tokens, i) || isDash(tokens, i + 1)) return null;
  const word = lower(tokens, i - 1);
  const place = PART_PLACES.get(word);
  if (word === 'every' || word === 'each') {
    return { first: i - 1, last: i + 1, type: 'SET', reading: { kind: 'fixed', value: `XXXX-XX-XXT${part}` }, quantifier: word === 'each' ? 'EACH' : 'EVERY', rules: ['date.set-every'], certainty: 0.9 };
  }
  if (place === undefined) {
    const inThe = word === 'the' && lower(tokens, i - 2) === 'in' && (part === 'MO' || part === 'AF' || part === 'EV') && !isAttributive(tokens, i + 1) && lower(tokens, i + 1) !== 'of';
    if (inThe) return { first: i - 1, last: i + 1, type: 'TIME', reading: { kind: 'calendar', part }, rules: ['date.day-part'], certainty: 0.55 };
    const first = word === 'early' || word === 'late' || word === 'mid' ? i - 1 : i;
    return { first, last: i + 1, type: 'TIME', reading: { kind: 'calendar', part }, ...(first < i && { modifier: word === 'early' ? 'START' : word === 'late' ? 'END' : 'MID' }), rules: ['date.day-part'], certainty: 0.6, ...((first === i || isAttributive(tokens, i + 1)) && { needsCompany: true }) };
  }
  // "last night's game" is one; "that night watchman", "the next evening class" are none.
  if (word === 'that' && isAttributive(tokens, i + 1)) return null;
  const determined = lower(tokens, i - 2) === 'the' || lower(tokens, i - 2) === 'that';
  return { first: determined ? i - 2 : i - 1, last: i + 1, type: 'TIME', reading: day(place[0], place[1], part), rules: ['date.day-part'], certainty: place[1] === 'article' ? 0.95 : 0.75 };
}

/** "the day before", "the day after", "the same day", "that day", "the other day" are units; here: "the next day" and its kin without a unit. Not: "the day before the storm". */
export function dayBeforeAfter(tokens: Tokens, i: number): Found | null {
  const after = lower(tokens, i + 1);
  if ((after !== 'before' && after !== 'after' && after !== 'earlier') || isNameLike(tokens, i)) return null;
  if (lower(tokens, i - 1) !== 'the') return null;
  const next = tokens[i + 2];
  if (next?.kind === 'word' || next?.kind === 'number') {
    // "the day before the vote": only the day is told, its place depends on an event.
    return null;
  }
  return { first: i - 1, last: i + 2, type: 'DATE', reading: day(after === 'after' ? 1 : -1, 'narrative'), rules: ['date.narrative-unit'], certainty: 0.75 };
}

/** Dates in figures: "2021-04-07", "04/07/2021", "7.4.2021", "9/11", "2021/04/07". */
import { monthLength } from '../calendar';
import { MONTHS } from '../../lexicon/months';
import type { CalendarReading, Clock, Found } from '../reading';
import { isCurrency, isTight, lower, plainInteger, type Tokens } from '../words';

/** ISO dates "2021-04-07", with a clock time "2021-04-07T15:30". Not: "2021-22", "555-04-0712". */
export function isoDate(tokens: Tokens, i: number): Found | null {
  const [y, dash1, m, dash2, d] = [tokens[i]!, tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]];
  if (y.text.length !== 4 || dash1?.text !== '-' || dash2?.text !== dash1.text || m?.text.length !== 2 || d?.text.length !== 2) return null;
  if (dash1.spaced || m.spaced || dash2.spaced || d.spaced) return null;
  if (isTight(tokens, i) && tokens[i - 1]!.text === '-') return null;
  const [year, month, day] = [plainInteger(y), plainInteger(m), plainInteger(d)];
  if (year < 1000 || !isDay(year, month, day) || (tokens[i + 5]?.text === '-' && !tokens[i + 5]!.spaced)) return null;
  const time = isoTime(tokens, i + 5);
  return {
    first: i, last: time?.last ?? i + 5, type: time ? 'TIME' : 'DATE',
    reading: { kind: 'calendar', year, month, day, ...(time && { clock: time.clock }) }, rules: ['date.iso'], certainty: 0.99,
  };
}

/** "T15:30:00Z" behind an ISO date, as the tokeniser cuts it: "T15", ":", "30:00", "Z". */
function isoTime(tokens: Tokens, i: number): { clock: Clock; last: number } | null {
  const hour = /^t(\d\d)$/.exec(lower(tokens, i));
  if (!hour || lower(tokens, i + 1) !== ':') return null;
  const minute = /^(\d\d)(?::\d\d)?/.exec(lower(tokens, i + 2));
  if (!minute) return null;
  const zoned = lower(tokens, i + 3) === 'z' && isTight(tokens, i + 3);
  return { clock: { hour: Number(hour[1]), minute: Number(minute[1]), zone: zoned ? 'Z' : null }, last: zoned ? i + 4 : i + 3 };
}

const isDay = (year: number, month: number, day: number): boolean => month >= 1 && month <= 12 && day >= 1 && day <= monthLength(year, month);

/** Before two figures with a slash: no date but a ratio, a score, a version or a share. */
const NOT_BEFORE = new Set(['version', 'v', 'no', 'no.', 'nos', 'room', 'page', 'score', 'section', 'chapter', 'issue', 'size', 'ratio', 'flight', 'bus', 'route', 'channel', 'apt', 'apt.', 'suite', 'phone', 'tel', 'tel.', 'fax']);
const NOT_BEHIND = new Set(['majority', 'vote', 'split', 'share', 'chance', 'scale', '%', 'percent', 'per', 'inch', 'inches', 'million', 'billion', 'points', 'point', 'votes', 'stars', 'x', 'of']);

/** "04/07/2021", "7.4.21", "13/4". Not: "1/2 cup", "3/4 of them", "24/7", "10.15.7", a score, a price. */
export function slashDate(tokens: Tokens, i: number): Found | null {
  const month = /^(0?[1-9]|1[0-2])\/((?:19|20)\d\d)$/.exec(tokens[i]!.text);
  // "(04/2016)", "since 06/2004".
  if (month && (i === 0 || /^(?:\(|in|since|by|until|from|dated|:|of)$/.test(lower(tokens, i - 1)))) {
    return { first: i, last: i + 1, type: 'DATE', reading: { kind: 'calendar', year: Number(month[2]), month: Number(month[1]) }, rules: ['date.numeric'], certainty: 0.9 };
  }
  const years = slashYears(tokens, i);
  if (years !== null) return years;
  const m = /^(\d{1,4})([/.])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(tokens[i]!.text);
  if (!m || isCurrency(tokens, i - 1) || NOT_BEFORE.has(lower(tokens, i - 1))) return null;
  const [first, second, third] = [m[1]!, m[3]!, m[4]];
  if (third === undefined) return shortSlash(tokens, i, first, m[2]!, second);
  if (first.length === 4) {
    const [year, month, day] = [Number(first), Number(second), Number(third)];
    if (third.length > 2 || !isDay(year, month, day)) return null;
    return { first: i, last: i + 1, type: 'DATE', reading: { kind: 'calendar', year, month, day }, rules: ['date.numeric'], certainty: 0.95 };
  }
  if (first.length > 2 || (third.length !== 2 && third.length !== 4)) return null;
  // Versions and addresses: "4.10.12" has a full-length year or it is none.
  if (m[2] === '.' && third.length !== 4) return null;
  const [a, b] = [Number(first), Number(second)];
  const year = third.length === 4 ? Number(third) : Number(third) <= 50 ? 2000 + Number(third) : 1900 + Number(third);
  if (year < 1900 || year > 2199 || (!isDay(year, a, b) && !isDay(year, b, a))) return null;
  return { first: i, last: i + 1, type: 'DATE', reading: { kind: 'numeric', first: a, second: b, year }, rules: ['date.numeric'], certainty: 0.93 };
}

/** "the 2019/20 season", "2019/2020": a year and the next. Not "2020/18", "1900/2000". */
function slashYears(tokens: Tokens, i: number): Found | null {
  const m = /^((?:1[89]|20)\d\d)\/((?:\d\d)?\d\d)$/.exec(tokens[i]!.text);
  if (!m || isCurrency(tokens, i - 1)) return null;
  const year = Number(m[1]);
  return Number(m[2]) === (m[2]!.length === 4 ? year + 1 : (year + 1) % 100) ? { first: i, last: i + 1, type: 'DATE', reading: { kind: 'calendar', year }, rules: ['date.slash-years'], certainty: 0.85 } : null;
}

/** "before 9/11", "on 10/4": a day where a preposition or a bracket says so; "9/11" also alone. Not "a 9/11 majority", "rated it 10/4". */
function shortSlash(tokens: Tokens, i: number, first: string, separator: string, second: string): Found | null {
  if (separator !== '/' || NOT_BEHIND.has(lower(tokens, i + 1))) return null;
  const [a, b] = [Number(first), Number(second)];
  if (second.length === 4 || (a > 12 && b > 12) || !(isDay(2000, a, b) || isDay(2000, b, a))) return null;
  const nineEleven = a === 9 && b === 11;
  if (!nineEleven && !/^(?:on|by|since|until|from|before|after|dated|of|\()$/.test(lower(tokens, i - 1))) return null;
  if (tokens[i - 1]?.kind === 'number') return null;
  if (nineEleven) {
    return { first: i, last: i + 1, type: 'DATE', reading: { kind: 'calendar', year: 2001, month: 9, day: 11 }, rules: ['date.nine-eleven'], certainty: 0.85 };
  }
  return { first: i, last: i + 1, type: 'DATE', reading: { kind: 'numeric', first: a, second: b, year: null }, rules: ['date.numeric'], certainty: 0.6 };
}

/** "05-Aug-2016", "2016-Aug-05": one token. Not: "99-Aug-2016". */
export function namedHyphenDate(parts: readonly string[]): CalendarReading | null {
  const month = parts.length === 3 ? MONTHS.get(parts[1]!) : undefined;
  if (month === undefined) return null;
  const [year, day] = parts[0]!.length === 4 ? [Number(parts[0]), Number(parts[2])] : [Number(parts[2]), Number(parts[0])];
  return year >= 1000 && year <= 2199 && isDay(year, month, day) ? { kind: 'calendar', year, month, day } : null;
}

/** "07-04-2021" as three figures with hyphens. Not: "12-34-5678", "555-04-2021". */
export function hyphenDate(tokens: Tokens, i: number): Found | null {
  const [a, dash1, b, dash2, c] = [tokens[i]!, tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]];
  if (a.text.length > 2 || dash1?.text !== '-' || dash2?.text !== '-' || dash1.spaced || b === undefined || b.spaced || dash2.spaced || c === undefined || c.spaced) return null;
  if (c.text.length !== 4 || b.text.length > 2 || (isTight(tokens, i) && tokens[i - 1]!.text === '-')) return null;
  const [first, second, year] = [plainInteger(a), plainInteger(b), plainInteger(c)];
  if (year < 1900 || year > 2199 || first < 0 || second < 0 || (!isDay(year, first, second) && !isDay(year, second, first))) return null;
  return { first: i, last: i + 5, type: 'DATE', reading: { kind: 'numeric', first, second, year }, rules: ['date.numeric'], certainty: 0.93 };
}

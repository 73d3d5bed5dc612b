/** Quarters, halves and seasons: "third-quarter", "Q3 2021", "the first half", "this summer", "the year-ago quarter"; nth units: "the first week". */
import { BUSINESS_WORDS, SPORTS_WORDS } from '../../lexicon/half-years';
import { SEASONS, type UnitWord } from '../../lexicon/time-units';
import { ordinal, spelled } from '../numbers';
import type { CalendarReading, Found, Offset } from '../reading';
import { isAttributive, isDash, isNameLike, lower, plainInteger, tagOf, type Tokens } from '../words';

const FISCAL = new Set(['fiscal', 'financial']);

/** "the third quarter", "fiscal second quarter", "the final quarter". Not: "a quarter of", "the fourth quarter of the game". */
export function quarter(tokens: Tokens, i: number, { plural }: UnitWord): Found | null {
  if (plural || isNameLike(tokens, i) && !isNameLike(tokens, i - 1)) return null;
  const dash = isDash(tokens, i - 1);
  let at = dash ? i - 2 : i - 1;
  if (FISCAL.has(lower(tokens, at))) at--;
  // "the fiscal-first quarter".
  const joined = /^(?:fiscal|financial)-(\w+)$/.exec(lower(tokens, at))?.[1];
  const n = lower(tokens, at) === 'final' ? 4 : joined === undefined ? ordinal(tokens[at]) : ordinal({ ...tokens[at]!, lower: joined });
  if (n === null || n > 4) return null;
  if (lower(tokens, i + 1) === 'of' && /^(?:play|the)$/.test(lower(tokens, i + 2)) && !/^(?:year|fiscal|financial)$/.test(lower(tokens, i + 3))) return null;
  const found = place(tokens, at, i + 1, { kind: 'calendar', quarter: n }, dash, 'date.quarter');
  return !isAttributive(tokens, i + 1) && isIndefinite(tokens, found.first) ? { ...found, rules: [...found.rules, 'date.indefinite'] } : found;
}

/** "after a flat second quarter": told in passing, not what the report is about. Not "a second quarter loss". */
const isIndefinite = (tokens: Tokens, first: number): boolean => lower(tokens, first - 1) === 'a' || (lower(tokens, first - 2) === 'a' && tagOf(tokens, first - 1).startsWith('JJ'));

/** "the first half", "the second half of 1998", of a company or an economy also alone. Not: "half of them", "the first half" of a match. */
export function half(tokens: Tokens, i: number): Found | null {
  const word = lower(tokens, i - 1);
  const n = word === 'last' || word === 'latter' ? 2 : word === 'first' ? 1 : word === 'second' ? 2 : 0;
  if (n === 0) return null;
  const told = lower(tokens, i + 1) === 'of' && (/^(?:19|20)\d\d$/.test(lower(tokens, i + 2)) || /^(?:this|last|next|the)$/.test(lower(tokens, i + 2)) && /^(?:year|fiscal)$/.test(lower(tokens, i + 3)));
  return { ...place(tokens, i - 1, i + 1, { kind: 'calendar', half: n }, false, 'date.half'), certainty: told ? 0.95 : 0.7, ...(!told && !isHalfYear(tokens, i) && { needsCompany: true }) };
}

/** "expected to close in the second half", "first-half profit": the sentence speaks of business and of no match. */
function isHalfYear(tokens: Tokens, i: number): boolean {
  if (lower(tokens, i - 2) !== 'the' || lower(tokens, i + 1) === 'of' || isAttributive(tokens, i + 1)) return false;
  const { sentence } = tokens[i]!;
  let business = false;
  for (let k = i; tokens[k]?.sentence === sentence; k--) {
    if (SPORTS_WORDS.has(lower(tokens, k))) return false;
    business ||= BUSINESS_WORDS.has(lower(tokens, k));
  }
  for (let k = i; tokens[k]?.sentence === sentence; k++) {
    if (SPORTS_WORDS.has(lower(tokens, k))) return false;
    business ||= BUSINESS_WORDS.has(lower(tokens, k));
  }
  return business;
}

/** "third-quarter profit": one token. Not "quarter-final", "a three-quarter length coat". */
export function hyphenQuarter(tokens: Tokens, i: number, n: number): Found {
  return place(tokens, i, i + 1, { kind: 'calendar', quarter: n }, true, 'date.quarter');
}

/** Takes in "fiscal" and, before a head noun of its own, the determiner. */
function place(tokens: Tokens, at: number, last: number, reading: CalendarReading, attributive: boolean, rule: string): Found {
  let first = at;
  if (FISCAL.has(lower(tokens, first - 1))) first--;
  if (!attributive && !isAttributive(tokens, last) && lower(tokens, first - 1) === 'the') first--;
  return { first, last, type: 'DATE', reading, rules: [rule], certainty: 0.93 };
}

/** "Q3 2021", "Q3". Not: "q3", "the Q5". */
export function shortQuarter(tokens: Tokens, i: number): Found | null {
  const n = Number(lower(tokens, i).slice(1));
  return tokens[i]!.text.startsWith('Q') ? { first: i, last: i + 1, type: 'DATE', reading: { kind: 'calendar', quarter: n }, rules: ['date.quarter'], certainty: 0.85 } : null;
}

const SIDES: ReadonlyMap<string, 'last' | 'this' | 'next'> = new Map([['last', 'last'], ['past', 'last'], ['previous', 'last'], ['this', 'this'], ['next', 'next'], ['coming', 'next'], ['upcoming', 'next']]);

/** "this summer", "the spring of 1996", "in winter". Not: "to fall", "water springs", "Prague Spring", "summer school". */
export function season(tokens: Tokens, i: number): Found | null {
  const name = SEASONS.get(lower(tokens, i))!;
  const tag = tagOf(tokens, i);
  if (isNameLike(tokens, i) && !/^(?:in|of|this|last|next|since)$/.test(lower(tokens, i - 1))) return { first: i, last: i + 1, type: 'DATE', reading: { kind: 'calendar', season: name }, rules: ['date.season'], certainty: 0.6, needsCompany: true };
  const before = lower(tokens, i - 1);
  if (before === 'every' || before === 'each') {
    return { first: i - 1, last: i + 1, type: 'SET', reading: { kind: 'fixed', value: `XXXX-${name}` }, quantifier: before === 'each' ? 'EACH' : 'EVERY', rules: ['date.set-season'], certainty: 0.93 };
  }
  const side = SIDES.get(before);
  const reading: CalendarReading = { kind: 'calendar', season: name, ...(side && { side }) };
  if (side !== undefined) {
    const wide = lower(tokens, i - 2) === 'this' || (lower(tokens, i - 2) === 'the' && before !== 'this');
    return { first: wide ? i - 2 : i - 1, last: i + 1, type: 'DATE', reading, rules: ['date.season'], certainty: 0.92 };
  }
  const doubtful = lower(tokens, i) === 'fall' || lower(tokens, i) === 'spring';
  if (before === 'the' || before === 'early' || before === 'late' || before === 'mid') {
    const alone = !doubtful && /^(?:over|during|in|of|by|since|through|throughout|until|for|before|after|early|late|mid)$/.test(lower(tokens, before === 'the' ? i - 2 : i - 1));
    const inSeason = before === 'the' && lower(tokens, i - 2) === 'in';
    return { first: before === 'the' ? i - 1 : i, last: i + 1, type: 'DATE', reading, rules: ['date.season'], certainty: 0.75, ...(!(alone || inSeason) || isAttributive(tokens, i + 1) ? { needsCompany: true } : {}) };
  }
  const alone = before === 'in' || before === 'by' || before === 'until' || before === 'since';
  if (tag.startsWith('VB')) return null;
  return { first: i, last: i + 1, type: 'DATE', reading, rules: ['date.season'], certainty: 0.75, ...(!alone || isAttributive(tokens, i + 1) ? { needsCompany: true } : {}) };
}

/** "year-ago", "year-earlier", "a year-ago quarter": the same stretch a year before. Not: "a year ago", which the counted units read. */
export function yearAgo(tokens: Tokens, i: number): Found {
  const offset: Offset = { unit: 'year', count: -1, base: 'narrative' };
  const noun = lower(tokens, i + 1);
  const ord = ordinal(tokens[i + 1]);
  if (noun === 'quarter' || noun === 'period' || noun === 'month' || noun === 'week') {
    const first = lower(tokens, i - 1) === 'the' ? i - 1 : i;
    const reading: CalendarReading = { kind: 'calendar', offset: noun === 'quarter' ? { unit: 'quarter', count: -4, base: 'narrative' } : offset };
    return { first, last: i + 2, type: 'DATE', reading, rules: ['date.year-ago'], certainty: 0.9 };
  }
  // "net for the year-earlier nine months": how long, of the year before.
  const months = spelled(lower(tokens, i + 1)) ?? plainInteger(tokens[i + 1]);
  if (months > 0 && months <= 12 && lower(tokens, i + 2) === 'months') {
    return { first: lower(tokens, i - 1) === 'the' ? i - 1 : i, last: i + 3, type: 'DURATION', reading: { kind: 'fixed', value: `P${months}M` }, rules: ['date.year-ago', 'date.duration'], certainty: 0.8 };
  }
  if (ord !== null && ord <= 4 && (lower(tokens, i + 2) === 'quarter')) {
    const first = lower(tokens, i - 1) === 'the' ? i - 1 : i;
    return { first, last: i + 3, type: 'DATE', reading: { kind: 'calendar', offset: { ...offset, base: 'article' }, quarter: ord }, rules: ['date.year-ago'], certainty: 0.9 };
  }
  return { first: i, last: i + 1, type: 'DATE', reading: { kind: 'calendar', offset }, rules: ['date.year-ago'], certainty: 0.9 };
}

/** "the first week (of March)", "the last day (of 2010)", "the third Monday (in January)": needs what it is a part of. Not: "the last day he saw her". */
export function nthUnit(tokens: Tokens, i: number, { unit, plural }: UnitWord): Found | null {
  if (plural || (unit !== 'day' && unit !== 'week' && unit !== 'month' && unit !== 'weekend')) return null;
  const word = lower(tokens, i - 1);
  const n = word === 'last' || word === 'final' ? -1 : ordinal(tokens[i - 1]);
  if (n === null || n > 31 || lower(tokens, i + 1) !== 'of') return null;
  const first = lower(tokens, i - 2) === 'the' ? i - 2 : i - 1;
  return { first, last: i + 1, type: 'DATE', reading: { kind: 'calendar', nth: { count: n, of: unit } }, rules: ['date.nth-unit'], certainty: 0.9, needsCompany: true };
}

const COMPARED = new Set(['corresponding', 'comparable', 'same', 'similar', 'like', 'equivalent', 'matching']);
const PERIODS = new Set(['period', 'quarter', 'month', 'week']);

/** Reports compare: "the latest period", "the 1988 quarter", "the corresponding period last year", "the same quarter a year earlier". Not: "a period of calm". */
export function comparedPeriod(tokens: Tokens, i: number): Found | null {
  if (!PERIODS.has(lower(tokens, i)) || isNameLike(tokens, i)) return null;
  const word = lower(tokens, i - 1);
  const year = /^(?:19|20)\d\d$/.test(word) ? Number(word) : 0;
  const first = lower(tokens, i - 2) === 'the' ? i - 2 : i - 1;
  if (year > 0 && (lower(tokens, i) === 'period' || lower(tokens, i) === 'quarter')) return { first, last: i + 1, type: 'DATE', reading: { kind: 'calendar', year }, rules: [lower(tokens, i) === 'quarter' ? 'date.year-quarter' : 'date.year-period'], certainty: 0.85 };
  if (word === 'latest' && lower(tokens, i) === 'period') {
    return { first, last: i + 1, type: 'DATE', reading: { kind: 'calendar', offset: { unit: 'quarter', count: 0, base: 'narrative' } }, rules: ['date.bare-unit'], certainty: 0.75 };
  }
  // "last year's quarter": a year before the one reported.
  const possessed = word === "'s" && lower(tokens, i - 2) === 'year' && lower(tokens, i - 3) === 'last' && (lower(tokens, i) === 'quarter' || lower(tokens, i) === 'period');
  if (possessed) return { first: i - 3, last: i + 1, type: 'DATE', reading: { kind: 'calendar', offset: { unit: 'year', count: -1, base: 'article' } }, rules: ['date.year-ago', 'date.compared'], certainty: 0.8 };
  if (!COMPARED.has(word)) return null;
  const last = yearBack(tokens, lower(tokens, i + 1) === 'of' || lower(tokens, i + 1) === 'in' ? i + 2 : i + 1);
  if (last === 0) return null;
  const noun = lower(tokens, i);
  if (noun === 'month' || noun === 'week') {
    const offset: Offset = noun === 'month' ? { unit: 'month', count: -12, base: 'narrative' } : { unit: 'week', count: -52, base: 'narrative' };
    return { first, last, type: 'DATE', reading: { kind: 'calendar', offset }, rules: ['date.year-ago'], certainty: 0.85 };
  }
  return { first, last, type: 'DATE', reading: { kind: 'calendar', offset: { unit: 'year', count: -1, base: 'article' } }, rules: ['date.year-ago', 'date.compared'], certainty: 0.85 };
}

/** Index behind "last year", "a year earlier", "a year ago", "the year before", "the previous year"; 0 when none stands at `i`. */
function yearBack(tokens: Tokens, i: number): number {
  const [a, b, c] = [lower(tokens, i), lower(tokens, i + 1), lower(tokens, i + 2)];
  if (a === 'last' && b === 'year') return i + 2;
  if ((a === 'a' || a === 'one') && b === 'year' && (c === 'earlier' || c === 'ago' || c === 'before')) return i + 3;
  return a === 'the' && (b === 'year' && c === 'before' || (b === 'previous' || b === 'prior') && c === 'year') ? i + 3 : 0;
}

/** "year end", "year's end", "month's end": the end of the stretch the article is in. "year-end" is a day of the books (see `compound`). Not: "the week's endless rain", "the year ended". */
export function unitEnd(tokens: Tokens, i: number, { unit, plural }: UnitWord): Found | null {
  if (plural || (unit !== 'year' && unit !== 'month' && unit !== 'week' && unit !== 'quarter') || isNameLike(tokens, i)) return null;
  const end = lower(tokens, i + 1) === "'s" ? i + 2 : i + 1;
  if (lower(tokens, end) !== 'end' || (end === i + 1 && unit !== 'year') || isAttributive(tokens, end + 1)) return null;
  const before = lower(tokens, i - 1);
  if (before === 'this' || before === 'last' || before === 'next') return null;
  const first = before === 'the' ? i - 1 : i;
  return { first, last: end + 1, type: 'DATE', reading: { kind: 'calendar', offset: { unit, count: 0, base: 'article' } }, modifier: 'END', rules: ['date.unit-end'], certainty: 0.8 };
}

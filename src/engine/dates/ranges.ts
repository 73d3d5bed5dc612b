/** Ranges are two expressions, tied: "between March and May", "from Monday to Wednesday", "2014–16", "May 7-9". */
import type { CalendarReading, Found } from './reading';
import { daysBehind, daysInFront } from './coordinated-days';
import { partInFront } from './coordinated-parts';
import { isDash, isTight, lower, plainInteger, type Tokens } from './words';
import { joinedEnds } from './recognisers/joined-names';
import { yearFigure } from './recognisers/month-dates';

export interface Tied extends Found {
  /** Set on both ends: the place of the other in the list. */
  readonly other?: number;
  readonly role?: 'from' | 'to';
}

/** Adds ends that only the other makes a date ("May 7-9": the 9; "2014–16": the 16), ties neighbours, and shares what one of them says. */
export function tieRanges(tokens: Tokens, list: readonly Found[]): Tied[] {
  const full = addShortEnds(tokens, withEnds(tokens, list));
  const out: Tied[] = [...full];
  for (let k = 0; k + 1 < full.length; k++) {
    const [a, b] = [out[k]!, full[k + 1]!];
    if (a.role === undefined && (isSlashed(a, b) || isRange(tokens, a, b))) [out[k], out[k + 1]] = tie(a, b, k);
  }
  return out;
}

/** "between March and May", "from Monday to Wednesday", "2014–2016": the ends of one stretch, at places `k` and `k + 1`. Not "in March and May", "on Monday and Wednesday". */
function tie(a: Found, b: Found, k: number): [Tied, Tied] {
  const [from, to] = share(a, b);
  return [{ ...withCompany(from), other: k + 1, role: 'from', rules: [...from.rules, 'date.range'] }, { ...withCompany(to), other: k, role: 'to', rules: [...to.rules, 'date.range'] }];
}

function withCompany(found: Found): Found {
  const { needsCompany: _, ...rest } = found;
  return rest;
}

/** "2019/20", "January-March": cut out of one token. */
const isSlashed = (a: Found, b: Found): boolean => a.trim !== undefined && a.first === b.first;

/**
 * "the quarter ended July 31": the day behind says which quarter, and lies in its year ("the year-ago quarter ended July 31");
 * so does a quarter set beside it ("the year-ago period, the second quarter"). Not "the quarter ended well", "the report, July 31".
 */
function withEnds(tokens: Tokens, list: readonly Found[]): readonly Found[] {
  let out: Found[] | null = null;
  for (let k = 0; k + 1 < list.length; k++) {
    const [a, b] = [out?.[k] ?? list[k]!, list[k + 1]!];
    if (b.first !== a.last + 1 || a.reading.kind !== 'calendar' || b.reading.kind !== 'calendar') continue;
    const between = lower(tokens, a.last);
    if (between === ',' && a.rules[0] === 'date.year-ago' && b.reading.quarter !== undefined) {
      out ??= [...list];
      out[k + 1] = { ...b, rules: [...b.rules, 'date.beside-told'] };
    } else if ((between === 'ended' || between === 'ending') && b.reading.month !== undefined) {
      out ??= [...list];
      if (a.reading.quarter !== undefined || a.rules[0] === 'date.year-ago') out[k + 1] = { ...b, rules: [...b.rules, 'date.ending'] };
      else if (a.reading.offset?.unit === 'quarter') out[k] = { ...a, reading: { ...a.reading, endsIn: b.reading.month } };
    }
  }
  return out ?? list;
}

const isPoint = (found: Found): boolean => found.reading.kind !== 'fixed';

function isRange(tokens: Tokens, a: Found, b: Found): boolean {
  if (!isPoint(a) || !isPoint(b) || tokens[a.first]!.sentence !== tokens[b.first]!.sentence) return false;
  const before = lower(tokens, a.first - 1);
  const width = b.first - a.last;
  // "from Friday up to Sunday", "through to May".
  if (width < 1 || width > 2) return false;
  const between = lower(tokens, b.first - 1);
  if (width === 2 && !/^(?:up|through|until|,)$/.test(lower(tokens, a.last))) return false;
  if (isDash(tokens, a.last) && width === 1) return sameKind(a, b);
  if (between === 'through' || between === 'until' || between === 'till') return width === 1 && sameKind(a, b);
  // "a revision Friday to December's figures" is none.
  if (between === 'to' && before !== 'from' && lower(tokens, b.last) === "'s") return false;
  if (between === 'to') return (before === 'from' || sameKind(a, b)) && !isShift(a);
  return between === 'and' && before === 'between' && width === 1;
}

const isShift = (found: Found): boolean => found.rules.includes('date.ago');

/** Two days, two months, two years, two weekdays: else "Monday to 1998" would be a range. */
function sameKind(a: Found, b: Found): boolean {
  if (a.reading.kind !== 'calendar' || b.reading.kind !== 'calendar') return a.reading.kind === b.reading.kind;
  const kind = (r: CalendarReading): string => (r.clock ? 'clock' : r.part !== undefined ? 'part' : r.weekday !== undefined ? 'day' : r.day !== undefined || r.offset?.unit === 'day' ? 'day' : r.month !== undefined ? 'month' : r.season !== undefined ? 'season' : r.quarter !== undefined ? 'quarter' : r.year !== undefined || r.shortYear !== undefined ? 'year' : (r.offset?.unit ?? 'decade'));
  const [x, y] = [kind(a.reading), kind(b.reading)];
  return x === y || (x === 'day' && y === 'month') || (x === 'month' && y === 'day') || (x === 'year' && y === 'decade');
}

/** "between March and May 2016": the year holds for both; "from Jan. 3, 2016 to March 5": it goes on. */
function share(a: Found, b: Found): [Found, Found] {
  const [x, y] = [a.reading, b.reading];
  if (x.kind !== 'calendar' || y.kind !== 'calendar' || x.month === undefined || y.month === undefined) return [a, b];
  if (y.year !== undefined && x.year === undefined && x.offset === undefined) return [{ ...a, reading: { ...x, year: x.month <= y.month ? y.year : y.year - 1 } }, b];
  if (x.year !== undefined && y.year === undefined && y.offset === undefined) return [a, { ...b, reading: { ...y, year: y.month >= x.month ? x.year : x.year + 1 } }];
  return [a, b];
}

function addShortEnds(tokens: Tokens, list: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const one of list) {
    const found = withWinterEnd(tokens, one);
    const free = out[out.length - 1]?.last ?? 0;
    if (free > found.first) continue;
    const fiscal = fiscalYears(tokens, found);
    if (fiscal !== null) {
      out.push(fiscal);
      continue;
    }
    const slashed = slashedYears(tokens, found) ?? joinedEnds(tokens, found);
    if (slashed !== null) {
      out.push(...slashed);
      continue;
    }
    const part = partInFront(tokens, found, free);
    if (part !== null) out.push(part);
    const before = shortStart(tokens, found);
    if (before === null) out.push(...daysInFront(tokens, found, free));
    else if (free <= before.first) out.push(before);
    const after = daysBehind(tokens, found) ?? shortEnd(tokens, found);
    // "May 7-9, 2019": the year was found by itself, and belongs to both ends.
    if (after === null || list.some((f) => f.first < after.at(-1)!.last && f.last > after[1]!.first && !isBareYear(f))) out.push(found);
    else out.push(...after);
  }
  return out;
}

/** "the winter of 2010-11": one winter, not a range. */
function withWinterEnd(tokens: Tokens, found: Found): Found {
  const { reading, last } = found;
  if (reading.kind !== 'calendar' || reading.season === undefined || reading.year === undefined || !isDash(tokens, last) || !isTight(tokens, last + 1)) return found;
  return tokens[last + 1]!.text.length === 2 && plainInteger(tokens[last + 1]) === (reading.year + 1) % 100 ? { ...found, last: last + 2 } : found;
}

const FISCAL = new Set(['financial', 'fiscal', 'tax', 'budget']);

/** "the 2025-26 financial year", "fiscal 2025/26": one year, named by the one that it ends in, as "fiscal 2026" is. Not "the 2025-26 season". */
function fiscalYears(tokens: Tokens, found: Found): Found | null {
  const { reading, first, rules } = found;
  if (reading.kind !== 'calendar' || reading.year === undefined || reading.month !== undefined || !(rules[0] === 'date.year' || rules[0] === 'date.slash-years') || rules.length > 1) return null;
  const last = rules[0] === 'date.slash-years' ? found.last : isDash(tokens, found.last) && isTight(tokens, found.last + 1) && plainInteger(tokens[found.last + 1]) % 100 === (reading.year + 1) % 100 ? found.last + 2 : 0;
  if (last === 0) return null;
  const named = FISCAL.has(lower(tokens, last)) && lower(tokens, last + 1) === 'year';
  if (!named && !FISCAL.has(lower(tokens, first)) && !lower(tokens, first).startsWith('fy')) return null;
  return { ...found, first: named && lower(tokens, first - 1) === 'the' ? first - 1 : first, last: named ? last + 2 : last, reading: { ...reading, year: reading.year + 1 } };
}

/** "the 2019/20 season": the years on both sides of the slash; null for anything else ("Winter 2020/21" is one winter). */
function slashedYears(tokens: Tokens, found: Found): [Found, Found] | null {
  const { reading, first, last, rules } = found;
  if (rules.length > 1 || rules[0] !== 'date.slash-years' || last !== first + 1 || reading.kind !== 'calendar') return null;
  const { length } = tokens[first]!.text;
  return [{ ...found, trim: [0, length - 4] }, { ...found, reading: { ...reading, year: reading.year! + 1 }, trim: [5, 0] }];
}

const isBareYear = ({ first, last, rules }: Found): boolean => last === first + 1 && rules[0] === 'date.year';

const joins = (tokens: Tokens, i: number): boolean => isDash(tokens, i) || lower(tokens, i) === 'to' || lower(tokens, i) === 'through' || lower(tokens, i) === 'and';

/** "7-9 May", "7 to 9 May": the 7. Not: "9-7 May". */
function shortStart(tokens: Tokens, { first, reading, certainty, rules }: Found): Found | null {
  if (reading.kind !== 'calendar' || reading.day === undefined || reading.month === undefined || plainInteger(tokens[first]) !== reading.day) return null;
  if (!joins(tokens, first - 1) || (lower(tokens, first - 1) === 'and' && lower(tokens, first - 3) !== 'between')) return null;
  const day = plainInteger(tokens[first - 2]);
  if (day < 1 || day >= reading.day) return null;
  return { first: first - 2, last: first - 1, type: 'DATE', reading: { ...reading, day }, rules: [...rules, 'date.short-end'], certainty };
}

/** "May 7-9": the 9 (and its year); "2014–16", "1990-91": the short year. Not: "May 9-7", "2014-3". */
function shortEnd(tokens: Tokens, found: Found): Found[] | null {
  const { reading, last } = found;
  if (reading.kind !== 'calendar' || !joins(tokens, last)) return null;
  const n = plainInteger(tokens[last + 1]);
  if (n < 0 || tokens[last + 1]!.sentence !== tokens[last]!.sentence) return null;
  const base = { first: last + 1, last: last + 2, type: 'DATE' as const, rules: [...found.rules, 'date.short-end'], certainty: found.certainty };
  if (reading.day !== undefined && reading.month !== undefined && reading.clock === undefined && reading.part === undefined && n > reading.day && n <= 31 && plainInteger(tokens[last - 1]) === reading.day) {
    if (lower(tokens, last) === 'and') return null;
    if (tokens[last + 2]?.kind === 'word' && !tokens[last + 2]!.spaced) return null;
    const comma = lower(tokens, last + 2) === ',' ? last + 3 : last + 2;
    const year = yearFigure(tokens, comma);
    if (year > 0) return [{ ...found, reading: { ...reading, year } }, { ...base, last: comma + 1, reading: { ...reading, day: n, year } }];
    return [found, { ...base, reading: { ...reading, day: n } }];
  }
  const onlyYear = reading.year !== undefined && reading.month === undefined && reading.quarter === undefined;
  if (onlyYear && isDash(tokens, last) && isTight(tokens, last + 1) && tokens[last + 1]!.text.length === 2) {
    const short = Math.floor(reading.year / 100) * 100 + n;
    const year = short > reading.year ? short : n === 0 ? short + 100 : -1;
    if (year > reading.year && year - reading.year < 60) return [found, { ...base, reading: { kind: 'calendar', year } }];
  }
  return null;
}

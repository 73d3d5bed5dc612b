/**
 * Pieces that stand together are one expression: "Thursday, April 6", "January this year", "4 a.m. EDT Thursday",
 * "the third quarter of 1984", "the first week of March", "Tuesday night".
 */
import type { CalendarReading, Clock, Found } from './reading';
import { lower, type Tokens } from './words';

/** From coarse to fine: two pieces go together when no grain is told twice. */
type Grain = 'year' | 'part-of-year' | 'week' | 'day' | 'weekday' | 'time';

function grainsOf(r: CalendarReading): Grain[] {
  const grains: Grain[] = [];
  if (r.year !== undefined || r.shortYear !== undefined || r.decade !== undefined || r.shortDecade !== undefined || r.century !== undefined) grains.push('year');
  if (r.month !== undefined || r.quarter !== undefined || r.half !== undefined || r.season !== undefined) grains.push('part-of-year');
  if (r.day !== undefined || r.holiday !== undefined || r.nth !== undefined) grains.push('day');
  if (r.weekday !== undefined) grains.push('weekday');
  if (r.weekend !== undefined) grains.push('week');
  if (r.part !== undefined || r.clock !== undefined) grains.push('time');
  if (r.offset !== undefined && r.weekend === undefined) grains.push(grainOfOffset(r.offset.unit));
  return grains;
}

function grainOfOffset(unit: string): Grain {
  if (unit === 'day') return 'day';
  if (unit === 'week' || unit === 'fortnight') return 'week';
  if (unit === 'month' || unit === 'quarter' || unit === 'half' || unit === 'season') return 'part-of-year';
  return unit === 'hour' || unit === 'minute' || unit === 'second' ? 'time' : 'year';
}

/** Which pairs of finest grain (first) and coarsest grain (second) may stand together, and with what between. */
export function mergeNeighbours(tokens: Tokens, list: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const next of list) {
    let current = next;
    while (out.length > 0) {
      const joined = join(tokens, out[out.length - 1]!, current);
      if (joined === null) break;
      out.pop();
      current = joined;
    }
    out.push(current);
  }
  return out.map((found, k) => withDayBehind(tokens, found, out[k + 1], out[k + 2]));
}

/** "at 10:35 a.m. (0735 GMT) Friday": the day behind the brackets is the clock time's before them. Not "(from 10:35 a.m.) Friday". */
function withDayBehind(tokens: Tokens, a: Found, inside: Found | undefined, b: Found | undefined): Found {
  if (inside === undefined || b === undefined || lower(tokens, a.last) !== '(' || inside.first !== a.last + 1 || lower(tokens, inside.last) !== ')' || b.first > inside.last + 2) return a;
  if (a.reading.kind !== 'calendar' || inside.reading.kind !== 'calendar' || b.reading.kind !== 'calendar' || a.reading.clock === undefined || inside.reading.clock === undefined || b.reading.clock !== undefined) return a;
  const [one, two] = [grainsOf(a.reading), grainsOf(b.reading)];
  return one.length === 1 && (two.includes('day') || two.includes('weekday')) ? { ...a, reading: { ...b.reading, clock: a.reading.clock }, rules: [...a.rules, 'date.day-behind'] } : a;
}

/** "Thursday, April 6", "the third quarter of 1984", "Tuesday night": what tells one time, grain by grain. Not "on Monday, May said", "April and 1996". */
function join(tokens: Tokens, a: Found, b: Found): Found | null {
  if (a.type === 'DURATION' && b.type === 'DURATION') return joinDurations(tokens, a, b);
  if (a.reading.kind !== 'calendar' || b.reading.kind !== 'calendar' || tokens[a.last - 1]!.sentence !== tokens[b.first]!.sentence) return null;
  const gap = gapBetween(tokens, a.last, b.first);
  if (gap === null) return null;
  if (isClockOfPart(a.reading, b.reading) && (gap === '' || gap === 'on' || gap === ',')) return clockOfPart(a, b, a.reading, b.reading);
  // "six o'clock on Monday" + "morning".
  if (a.reading.clock !== undefined && b.last === b.first + 1 && gap === '' && isPart(b.reading)) return { ...a, last: b.last, reading: { ...a.reading, clock: atPart(a.reading.clock, b.reading.part!) } };
  const [one, two] = [grainsOf(a.reading), grainsOf(b.reading)];
  if (isWeekOf(a.reading, b.reading, gap)) return weekOf(a, b, b.reading);
  if (one.some((g) => two.includes(g)) || !fit(one, two, gap, a, b)) return null;
  const reading = combine(a.reading, b.reading);
  const { needsCompany: _, ...rest } = a;
  const modifier = a.modifier ?? b.modifier;
  return {
    ...rest, last: b.last, reading, type: one.includes('time') || two.includes('time') ? 'TIME' : 'DATE',
    ...(modifier !== undefined && { modifier }), rules: [...a.rules, ...b.rules, 'date.merged'], certainty: Math.max(a.certainty, b.certainty),
  };
}

const UNITS = ['Y', 'M', 'W', 'D', 'TH', 'TM', 'TS'];

/** "two years and three months", "1 hour 23 minutes": one length, from the larger unit to the smaller. Not "two years, three years". */
function joinDurations(tokens: Tokens, a: Found, b: Found): Found | null {
  const gap = gapBetween(tokens, a.last, b.first);
  if ((gap !== '' && gap !== 'and') || a.reading.kind !== 'fixed' || b.reading.kind !== 'fixed' || a.rules[0] !== 'date.duration' || b.rules[0] !== 'date.duration' || b.modifier !== undefined) return null;
  const [large, small] = [/^P(?:\d+[A-Z])*?(T?)(\d+)([A-Z])$/.exec(a.reading.value), /^P(T?)(\d+)([A-Z])$/.exec(b.reading.value)];
  if (!large || !small) return null;
  const [one, two] = [UNITS.indexOf(`${large[1]}${large[3]}`), UNITS.indexOf(`${small[1]}${small[3]}`)];
  if (one < 0 || two <= one) return null;
  const value = a.reading.value + (small[1] === 'T' && large[1] !== 'T' ? 'T' : '') + small[2]! + small[3]!;
  return { ...a, last: b.last, reading: { kind: 'fixed', value }, rules: [...a.rules, 'date.merged'] };
}

const isPart = (r: CalendarReading): boolean => r.part !== undefined && grainsOf(r).length === 1;

/** "six o'clock" of an evening is 18:00. */
function atPart(clock: Clock, part: string): Clock {
  const late = (part === 'AF' || part === 'EV' || part === 'NI') && clock.hour < 12 && !(part === 'NI' && clock.hour < 6);
  return late ? { ...clock, hour: clock.hour + 12 } : clock;
}

/** "six o'clock on Monday morning": the part of the day only tells which six. */
const isClockOfPart = (a: CalendarReading, b: CalendarReading): boolean => a.clock !== undefined && a.weekday === undefined && a.day === undefined && a.offset === undefined && b.part !== undefined && b.clock === undefined && (b.weekday !== undefined || b.day !== undefined || b.offset !== undefined);

/** "six o'clock on Monday morning": 6:00, "on Monday evening": 18:00. Not "six on Monday mornings". */
function clockOfPart(a: Found, b: Found, at: CalendarReading, day: CalendarReading): Found {
  const { part, ...rest } = day;
  return { ...a, last: b.last, type: 'TIME', reading: { ...rest, clock: atPart(at.clock!, part!) }, rules: [...a.rules, ...b.rules, 'date.merged'], certainty: Math.max(a.certainty, b.certainty) };
}

const isWeekOf = (a: CalendarReading, b: CalendarReading, gap: string): boolean =>
  gap === 'of' && a.offset?.unit === 'week' && a.offset.count === 0 && a.weekday === undefined && ((b.day !== undefined && b.month !== undefined) || b.holiday !== undefined) && b.clock === undefined && b.part === undefined;

/** "the week of March 6": the week that holds the day. Not "a week of talks", "the week of March". */
function weekOf(a: Found, b: Found, day: CalendarReading): Found {
  return { first: a.first, last: b.last, type: 'DATE', reading: { ...day, around: 'week' }, rules: [...a.rules, ...b.rules, 'date.week-of'], certainty: b.certainty };
}

function combine(a: CalendarReading, b: CalendarReading): CalendarReading {
  const { side: _a, ...one } = a;
  const { side: _b, ...two } = b;
  // "this coming Sunday, March 8": the date settles which Sunday.
  return a.weekday !== undefined && b.day !== undefined ? { ...one, ...two } : { ...a, ...b };
}

/** '' for neighbours, else the one word or mark between; null for more. */
function gapBetween(tokens: Tokens, from: number, to: number): string | null {
  if (to < from) return null;
  if (to === from) return '';
  const word = lower(tokens, from);
  if (to === from + 1) return word;
  if (to === from + 2 && word === ',' && (lower(tokens, from + 1) === 'of' || lower(tokens, from + 1) === 'at')) return lower(tokens, from + 1);
  return to === from + 2 && word === 'of' && lower(tokens, from + 1) === 'the' ? 'of the' : to === from + 2 && word === '(' ? null : null;
}

function fit(one: readonly Grain[], two: readonly Grain[], gap: string, a: Found, b: Found): boolean {
  const has = (grains: readonly Grain[], ...wanted: Grain[]): boolean => wanted.every((g) => grains.includes(g));
  const isDay = (grains: readonly Grain[]): boolean => has(grains, 'day') || has(grains, 'weekday');
  const tight = gap === '' || gap === ',';
  // "Thursday, April 6", "Monday 8 March", "Friday, Aug. 7, 1998"; not "Monday, May" alone.
  if (has(one, 'weekday') && !has(one, 'part-of-year', 'year') && !has(one, 'day') && has(two, 'day') && has(two, 'part-of-year')) return tight || gap === 'the' || gap === '-';
  // "6 April, Thursday": the weekday behind.
  if (has(two, 'weekday') && two.length === 1 && has(one, 'day', 'part-of-year')) return gap === ',' || gap === '' || gap === '(';
  // "Tuesday last week", "Friday of next week", "Thursday this week".
  if (has(one, 'weekday') && one.length === 1 && two.length === 1 && has(two, 'week')) return gap === '' || gap === 'of' || gap === 'of the' || gap === ',';
  if (has(one, 'week') && one.length === 1 && has(two, 'weekday') && two.length === 1) return gap === '' || gap === 'on';
  // "January this year", "the third quarter of 1984", "summer of 1996", "December last year".
  if (has(one, 'part-of-year') && !has(one, 'year') && has(two, 'year') && two.length === 1) {
    if ((a.reading as CalendarReading).side !== undefined || isHalfOfMany(a, b)) return false;
    return gap === '' || gap === 'of' || gap === ',' && (b.reading as CalendarReading).offset === undefined && !has(one, 'day') || gap === "'s" || gap === 'in' && isQuarterLike(a) || gap === 'of the' && isQuarterLike(a);
  }
  // "this year's third quarter", "the 1988 second quarter", "1998 first half".
  if (has(one, 'year') && one.length === 1 && has(two, 'part-of-year') && two.length === 1 && isQuarterLike(b)) return gap === '' || gap === "'s" || gap === "'" || gap === 'fiscal';
  // "Christmas 1998", "Thanksgiving last year"; "the first week of March", "the third Monday of 2010".
  if (has(one, 'day') && one.length === 1 && !has(two, 'time', 'weekday') && ((a.reading as CalendarReading).holiday !== undefined) && has(two, 'year') && two.length === 1) return gap === '' || gap === 'of' || gap === 'in';
  if ((a.reading as CalendarReading).nth !== undefined) return (gap === 'of' || gap === 'in' || gap === 'of the') && (has(two, 'part-of-year') || has(two, 'year') || has(two, 'week')) && !has(two, 'time') && !isDay(two);
  // "Tuesday night", "noon Saturday", "April 6 at 4 p.m.", "8 p.m. on Friday", "yesterday morning".
  if (isDay(one) && has(two, 'time') && two.length === 1) return tight && gap === '' || gap === 'at' || (gap === ',' || gap === 'around' || gap === 'about') && (b.reading as CalendarReading).clock !== undefined;
  if (has(one, 'time') && one.length === 1 && isDay(two) && !has(two, 'time')) return gap === '' || gap === ',' && (a.reading as CalendarReading).clock !== undefined || gap === 'on' || gap === 'of';
  return false;
}

/** "the first half of the 1990s": no half year. */
const isHalfOfMany = ({ reading: a }: Found, { reading: b }: Found): boolean =>
  a.kind === 'calendar' && b.kind === 'calendar' && a.half !== undefined && (b.decade !== undefined || b.shortDecade !== undefined || b.century !== undefined);

const isQuarterLike = ({ reading }: Found): boolean => reading.kind === 'calendar' && (reading.quarter !== undefined || reading.half !== undefined || reading.season !== undefined);

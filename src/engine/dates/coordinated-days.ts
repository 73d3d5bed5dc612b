/** Days that share a month's name: "on 17 and 18 October", "May 3, 4 and 6". Each is a date of its own. */
import { ordinal } from './numbers';
import type { CalendarReading, Found } from './reading';
import { yearFigure } from './recognisers/month-dates';
import { beginsSentence, lower, plainInteger, tagOf, type Tokens } from './words';

/** More days than these nobody lists. */
const MOST_DAYS = 8;

const isJoint = (word: string): boolean => word === 'and' || word === 'or' || word === '&';

/** A day of the month as the tokens have it: "17", "17th", "the 17th"; `first` counts its article in. */
interface Day {
  readonly first: number;
  readonly day: number;
}

function dayAt(tokens: Tokens, i: number): Day | null {
  if (tokens[i]?.kind !== 'number') return null;
  const rank = ordinal(tokens[i]);
  const day = rank ?? plainInteger(tokens[i]);
  if (day < 1 || day > 31) return null;
  return { day, first: rank !== null && lower(tokens, i - 1) === 'the' ? i - 1 : i };
}

type DayReading = CalendarReading & { readonly day: number };

/** The reading of a day with its month and no clock time; null for anything else. */
function wholeDay({ reading }: Found): DayReading | null {
  if (reading.kind !== 'calendar' || reading.day === undefined || reading.month === undefined || reading.clock !== undefined || reading.part !== undefined) return null;
  return reading as DayReading;
}

/** What may stand before the first of several days; not "room 17 and 18 October", "killed 17 and 18 October". */
const OPENERS = new Set(['on', 'from', 'of', 'by', 'for', 'both', 'after', 'before', 'since', 'until', 'during', 'either', 'between', 'including', '(', ':', '–', '—']);

/** "on 17 and 18 October", "3, 4 and 6 May": the days before the one that has the month, behind token `free`. Not: "rooms 17 and 18 October". */
export function daysInFront(tokens: Tokens, found: Found, free: number): Found[] {
  const reading = wholeDay(found);
  const own = dayAt(tokens, found.first) ?? dayAt(tokens, found.first + 1);
  if (reading === null || own?.day !== reading.day || !isJoint(lower(tokens, found.first - 1))) return [];
  const days: (Day & { readonly last: number })[] = [];
  let at = lower(tokens, found.first - 2) === ',' ? found.first - 3 : found.first - 2;
  for (let later = own.day; days.length < MOST_DAYS; later = days[0]!.day, at = days[0]!.first - 2) {
    const one = dayAt(tokens, at);
    if (one === null || one.day >= later || one.first < free || tokens[at]!.sentence !== tokens[found.first]!.sentence) break;
    days.unshift({ ...one, last: at + 1 });
    if (lower(tokens, one.first - 1) !== ',') break;
  }
  if (days.length === 0 || !(beginsSentence(tokens, days[0]!.first) || OPENERS.has(lower(tokens, days[0]!.first - 1)) || tokens[days[0]!.first]!.lower === 'the')) return [];
  const { weekday: _, ...shared } = reading;
  return days.map(({ first, last, day }) => dayLike(found, first, last, { ...shared, day }));
}

/** "October 17 and 18", "May 3, 4 and 6, 2022": the days behind the one that has the month, that one first; null where none follows. Not "April 24 and 25 others". */
export function daysBehind(tokens: Tokens, found: Found): Found[] | null {
  const reading = wholeDay(found);
  if (reading === null || reading.year !== undefined || dayAt(tokens, found.last - 1)?.day !== reading.day) return null;
  const days: { readonly at: number; readonly day: number }[] = [];
  let at = found.last;
  let closed = false;
  while (!closed && days.length < MOST_DAYS) {
    const comma = lower(tokens, at) === ',';
    const joint = comma && isJoint(lower(tokens, at + 1)) ? at + 1 : at;
    closed = isJoint(lower(tokens, joint));
    const one = closed || comma ? dayAt(tokens, joint + 1) : null;
    if (one === null || one.day <= (days.at(-1)?.day ?? reading.day) || tokens[joint + 1]!.sentence !== tokens[found.first]!.sentence) return null;
    days.push({ at: joint + 1, day: one.day });
    at = joint + 2;
  }
  if (!closed || isCounting(tokens, at)) return null;
  const comma = lower(tokens, at) === ',' ? at + 1 : at;
  const year = yearFigure(tokens, comma);
  const { weekday: _, ...rest } = reading;
  const shared = year > 0 ? { ...rest, year } : rest;
  const last = year > 0 ? comma + 1 : at;
  return [
    year > 0 ? { ...found, reading: { ...reading, year } } : found,
    ...days.map((one, k) => dayLike(found, one.at, k === days.length - 1 ? last : one.at + 1, { ...shared, day: one.day })),
  ];
}

const GLUED = new Set(['%', ':', '-', '–', '/', '°']);

/** A noun or a unit behind the last figure: it counts, or is a percentage or a price. */
const isCounting = (tokens: Tokens, i: number): boolean =>
  (tokens[i]?.kind === 'word' && (/^(?:NN|JJ|CD)/.test(tagOf(tokens, i)) || !tokens[i].spaced)) || (GLUED.has(lower(tokens, i)) && !tokens[i]!.spaced);

/** "on 17 and 18 October", "May 3, 4 and 6": a day that takes its month from another. Not "rooms 17 and 18 October", "April 24 and 25 others". */
const dayLike = (found: Found, first: number, last: number, reading: CalendarReading): Found =>
  ({ first, last, type: 'DATE', reading, rules: [...found.rules, 'date.short-end'], certainty: found.certainty });

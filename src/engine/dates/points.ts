/** Places in the calendar with a grain: what "last year", "1998-Q3" and "the '90s" resolve to. */
import type { TimeUnit } from '../lexicon/time-units';
import type { DayInterval } from '../model';
import { civil, dayNumber, formatDay, formatMonth, formatWeek, formatYear, isoWeek, mondayOf, monthLength } from './calendar';

export type Grain = 'millennium' | 'century' | 'decade' | 'year' | 'half' | 'quarter' | 'season' | 'month' | 'week' | 'weekend' | 'day';

/** `index`: half, quarter, month or week of the `year`, 0 for spring to 3 for winter; the day number for days; for decades and centuries `year` is the first one. */
export interface Point {
  readonly grain: Grain;
  readonly year: number;
  readonly index: number;
}

const SEASON_CODES = ['SP', 'SU', 'FA', 'WI'];
export const seasonIndex = (code: string): number => SEASON_CODES.indexOf(code);

export const dayPoint = (day: number): Point => ({ grain: 'day', year: civil(day).year, index: day });

/** The stretch of a grain that holds a day. */
export function pointAt(grain: Grain, day: number): Point {
  const { year, month } = civil(day);
  switch (grain) {
    case 'day': return dayPoint(day);
    case 'week':
    case 'weekend': {
      const iso = isoWeek(day);
      return { grain, year: iso.year, index: iso.week };
    }
    case 'month': return { grain, year, index: month };
    case 'quarter': return { grain, year, index: Math.ceil(month / 3) };
    case 'half': return { grain, year, index: month <= 6 ? 1 : 2 };
    // January and February belong to the winter that began the year before.
    case 'season': return month <= 2 ? { grain, year: year - 1, index: 3 } : { grain, year, index: Math.floor((month - 3) / 3) };
    case 'year': return { grain, year, index: 0 };
    case 'decade': return { grain, year: Math.floor(year / 10) * 10, index: 0 };
    case 'century': return { grain, year: Math.floor(year / 100) * 100, index: 0 };
    case 'millennium': return { grain, year: Math.floor(year / 1000) * 1000, index: 0 };
  }
}

/** First and last day. */
export function daysOf({ grain, year, index }: Point): { from: number; to: number } {
  const months = (first: number, last: number): { from: number; to: number } => {
    const shifted = year + Math.floor((last - 1) / 12);
    const month = ((last - 1) % 12) + 1;
    return { from: dayNumber({ year, month: first, day: 1 }), to: dayNumber({ year: shifted, month, day: monthLength(shifted, month) }) };
  };
  const years = (n: number): { from: number; to: number } => ({ from: dayNumber({ year, month: 1, day: 1 }), to: dayNumber({ year: year + n - 1, month: 12, day: 31 }) });
  switch (grain) {
    case 'day': return { from: index, to: index };
    case 'week': return { from: mondayOf(year, index), to: mondayOf(year, index) + 6 };
    case 'weekend': return { from: mondayOf(year, index) + 5, to: mondayOf(year, index) + 6 };
    case 'month': return months(index, index);
    case 'quarter': return months(index * 3 - 2, index * 3);
    case 'half': return months(index * 6 - 5, index * 6);
    case 'season': return months(index * 3 + 3, index * 3 + 5);
    case 'year': return years(1);
    case 'decade': return years(10);
    case 'century': return years(100);
    case 'millennium': return years(1000);
  }
}

export function intervalOf(point: Point): DayInterval {
  const { from, to } = daysOf(point);
  return { from: formatDay(from), to: formatDay(to) };
}

/** TIMEX3 value. */
export function valueOf({ grain, year, index }: Point): string {
  switch (grain) {
    case 'day': return formatDay(index);
    case 'week': return formatWeek(year, index);
    case 'weekend': return `${formatWeek(year, index)}-WE`;
    case 'month': return formatMonth(year, index);
    case 'quarter': return `${formatYear(year)}-Q${index}`;
    case 'half': return `${formatYear(year)}-H${index}`;
    case 'season': return `${formatYear(year)}-${SEASON_CODES[index]!}`;
    case 'year': return formatYear(year);
    case 'decade': return formatYear(year).slice(0, 3);
    case 'century': return formatYear(year).slice(0, 2);
    case 'millennium': return formatYear(year).slice(0, 1);
  }
}

const GRAIN_OF: Readonly<Partial<Record<TimeUnit, Grain>>> = {
  day: 'day', night: 'day', weekend: 'weekend', week: 'week', fortnight: 'week', month: 'month', quarter: 'quarter', half: 'half', season: 'season', year: 'year', decade: 'decade', century: 'century', millennium: 'millennium',
};

/** The grain of a unit; hours and smaller ones have none of their own. */
export const grainOf = (unit: TimeUnit): Grain => GRAIN_OF[unit] ?? 'day';

const ORDER: readonly Grain[] = ['day', 'weekend', 'week', 'month', 'season', 'quarter', 'half', 'year', 'decade', 'century', 'millennium'];

export const isFiner = (a: Grain, b: Grain): boolean => ORDER.indexOf(a) < ORDER.indexOf(b);

const MONTHS_OF: Readonly<Partial<Record<TimeUnit, number>>> = { month: 1, quarter: 3, season: 3, half: 6, year: 12, decade: 120, century: 1200, millennium: 12000 };

/** The stretch `count` units away, in the grain of the unit. Fractions move by the next smaller unit. */
export function shifted(anchor: Point, unit: TimeUnit, count: number, grain: Grain = grainOf(unit)): Point {
  const { from } = daysOf(anchor);
  const months = MONTHS_OF[unit];
  if (months === undefined) {
    const days = unit === 'week' || unit === 'weekend' ? 7 : unit === 'fortnight' ? 14 : unit === 'day' || unit === 'night' ? 1 : 0;
    return pointAt(grain, from + Math.round(days * count));
  }
  const { year, month, day } = civil(from);
  const total = year * 12 + month - 1 + Math.round(months * count);
  const [y, m] = [Math.floor(total / 12), (total % 12 + 12) % 12 + 1];
  return pointAt(grain, dayNumber({ year: y, month: m, day: Math.min(day, monthLength(y, m)) }));
}

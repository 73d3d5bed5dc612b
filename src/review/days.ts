/** The days that a TIMEX3 value covers, for values that a reader gives. */
import type { DayInterval } from '../engine';

const pad = (number: number, digits = 2): string => String(number).padStart(digits, '0');
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31);

const months = (year: number, from: number, to: number): DayInterval => ({ from: `${pad(year, 4)}-${pad(from)}-01`, to: `${pad(year, 4)}-${pad(to)}-${daysIn(year, to)}` });
const years = (from: number, to: number): DayInterval => ({ from: `${pad(from, 4)}-01-01`, to: `${pad(to, 4)}-12-31` });

/** First and last month of what stands behind the year. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { Q1: [1, 3], Q2: [4, 6], Q3: [7, 9], Q4: [10, 12], H1: [1, 6], H2: [7, 12] };

/** Null for what is no stretch of the calendar (durations, PRESENT_REF), or has no sharp ends (seasons). */
export function daysOf(value: string): DayInterval | null {
  const [day = ''] = value.split('T');
  const [, y, rest] = /^(\d{2,4})(?:-(.+))?$/.exec(day) ?? [];
  if (y === undefined) return null;
  if (rest === undefined) {
    const unit = 10 ** (4 - y.length);
    return years(Number(y) * unit, Number(y) * unit + unit - 1);
  }
  const year = Number(y);
  if (Object.hasOwn(PARTS, rest)) return months(year, ...PARTS[rest]!);
  const week = /^W(\d\d)(-WE)?$/.exec(rest);
  if (week) return weekOf(year, Number(week[1]), week[2] !== undefined);
  const numbers = /^(\d\d)(?:-(\d\d))?$/.exec(rest);
  if (!numbers) return null;
  const month = Number(numbers[1]);
  if (month < 1 || month > 12) return null;
  if (numbers[2] === undefined) return months(year, month, month);
  const date = Number(numbers[2]);
  return date < 1 || date > daysIn(year, month) ? null : { from: day, to: day };
}

/** ISO 8601: week 1 is the one that holds 4 January; weeks begin on Monday. */
function weekOf(year: number, week: number, weekend: boolean): DayInterval | null {
  if (week < 1 || week > 53) return null;
  const fourth = Date.UTC(year, 0, 4);
  const monday = 4 - ((new Date(fourth).getUTCDay() + 6) % 7) + (week - 1) * 7;
  const day = (offset: number): string => new Date(Date.UTC(year, 0, monday + offset)).toISOString().slice(0, 10);
  return { from: day(weekend ? 5 : 0), to: day(6) };
}

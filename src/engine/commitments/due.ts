/** On which days a deadline falls. */
import { civil, dayNumber, formatDay, monthLength, parseDay } from '../dates/calendar';
import type { DayInterval, TimeExpression } from '../model';

/** "before" and "ahead of" end the day before the time; "within" and "in" count on from the article's day; anything else is the time itself. */
export type DueBy = 'before' | 'within' | 'in' | 'at';

/** First and last day on which what is due `by` the time may be done; null where no day is known. `today` is the article's day, `YYYY-MM-DD`. */
export function dueInterval(time: TimeExpression, by: DueBy, today: string | null): DayInterval | null {
  if (time.type === 'DURATION') return today === null ? null : countedOn(time, by, today);
  if (by !== 'before' || time.interval === null) return time.interval;
  const day = parseDay(time.interval.from);
  if (day === null) return null;
  const last = formatDay(day - 1);
  return { from: today !== null && today < last ? today : last, to: last };
}

function countedOn(time: TimeExpression, by: DueBy, today: string): DayInterval | null {
  const start = parseDay(today);
  const end = start === null || time.value === null ? null : dayAfter(start, time.value);
  if (end === null) return null;
  const to = formatDay(end);
  return by === 'in' ? { from: to, to } : { from: today, to };
}

const MONTHS: Readonly<Record<string, number>> = { M: 1, Q: 3, Y: 12 };
const DAYS: Readonly<Record<string, number>> = { D: 1, W: 7 };

/** The day a TIMEX3 period later ("P2W", "P1M", "PT48H"); null for a period of unknown length. */
function dayAfter(start: number, period: string): number | null {
  const m = /^P(T?)(\d{1,5})([DWMQYH])$/.exec(period);
  if (!m) return null;
  const [clock, count, unit] = [m[1] === 'T', Number(m[2]), m[3]!];
  if (clock) return unit === 'H' ? start + Math.ceil(count / 24) : null;
  if (DAYS[unit] !== undefined) return start + count * DAYS[unit];
  if (MONTHS[unit] === undefined) return null;
  const { year, month, day } = civil(start);
  const total = year * 12 + month - 1 + count * MONTHS[unit];
  const [y, mo] = [Math.floor(total / 12), (total % 12) + 1];
  return dayNumber({ year: y, month: mo, day: Math.min(day, monthLength(y, mo)) });
}

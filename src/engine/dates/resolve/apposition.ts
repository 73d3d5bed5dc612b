/** "A week earlier, on June 2, the bridge had closed": the day behind the comma says which day is meant. */
import type { LocalTime } from '../recognise';

const RELATIVE = new Set(['date.earlier', 'date.later', 'date.ago', 'date.from-now', 'date.narrative-weekday', 'date.deictic-day']);

/** The full day that renames `time` right behind it; null where none does. Not: "a week earlier, when June began", "last year, in June". */
export function renamedBy(time: LocalTime, next: LocalTime | undefined, paragraph: string): LocalTime | null {
  if (next?.reading.kind !== 'calendar' || next.sentence !== time.sentence || !RELATIVE.has(time.rules[0]!) || !isPlainDay(time)) return null;
  const { day, month } = next.reading;
  return day !== undefined && month !== undefined && next.range === null && /^, (?:on )?$/.test(paragraph.slice(time.end, next.start)) ? next : null;
}

/** A day or a number of days and weeks: "a year earlier, on June 2" names a day of that year, and is read apart. */
const isPlainDay = ({ reading }: LocalTime): boolean => reading.kind === 'calendar' && (reading.offset === undefined || reading.offset.unit === 'day' || (reading.offset.unit === 'week' && Math.abs(reading.offset.count) === 1));

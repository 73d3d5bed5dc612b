/** One unit away from a day told: "the day before Easter", "the week after May 3", "the weekend before Wednesday's vote". */
import { weekdayOf } from './calendar';
import { daysOf, pointAt, shifted, type Point } from './points';
import type { CalendarReading, Found } from './reading';
import { lower, type Tokens } from './words';

type Beside = NonNullable<CalendarReading['beside']>;

const isDayOfCalendar = (r: CalendarReading): boolean =>
  r.clock === undefined && r.part === undefined && r.beside === undefined && r.around === undefined && (r.holiday !== undefined || (r.day !== undefined && r.month !== undefined) || (r.weekday !== undefined && r.nth === undefined));

/** Takes "the day before" in. Not "a day before Easter", which tells how long before it was; not "the day before the storm", which has no date. */
export function withBeside(tokens: Tokens, found: Found): Found {
  const { reading } = found;
  if (reading.kind !== 'calendar' || !isDayOfCalendar(reading)) return found;
  const at = lower(tokens, found.first - 1) === 'the' ? found.first - 2 : found.first - 1;
  const word = lower(tokens, at);
  const unit = lower(tokens, at - 1);
  if ((word !== 'before' && word !== 'after') || (unit !== 'day' && unit !== 'week' && unit !== 'weekend') || lower(tokens, at - 2) !== 'the') return found;
  return { ...found, first: at - 2, type: 'DATE', reading: { ...reading, beside: { unit, count: word === 'before' ? -1 : 1 } }, rules: [...found.rules, 'date.beside'] };
}

/** The day, the week or the whole weekend next to a day. */
export function besideOf(day: Point, { unit, count }: Beside): Point {
  if (unit !== 'weekend') return shifted(day, unit, count);
  const { from } = daysOf(day);
  const toSunday = count < 0 ? -(weekdayOf(from) % 7 || 7) : 7 - (weekdayOf(from) >= 6 ? weekdayOf(from) - 7 : weekdayOf(from));
  return pointAt('weekend', from + toSunday);
}

/** The day of a feast in a year, by its rule in the lexicon. */
import { HOLIDAY_RULES } from '../lexicon/holidays';
import { dayNumber, easter, nthWeekday } from './calendar';

/** Day number, or null for a feast without a rule here. */
export function holidayIn(name: string, year: number): number | null {
  const rule = HOLIDAY_RULES.get(name);
  if (rule === undefined || rule === null) return null;
  const fromEaster = /^E([+-]\d+)$/.exec(rule);
  if (fromEaster) return easter(year) + Number(fromEaster[1]);
  const floating = /^(\d\d)-(-?\d)-(\d)([+-]\d+)?$/.exec(rule);
  if (floating) return nthWeekday(year, Number(floating[1]), Number(floating[3]), Number(floating[2])) + Number(floating[4] ?? 0);
  return dayNumber({ year, month: Number(rule.slice(0, 2)), day: Number(rule.slice(3)) });
}

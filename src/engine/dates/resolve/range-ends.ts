/** A range runs forward: "rose between March and May" of an article of April tells of last year's March, "from Friday to Monday" of one weekend. */
import { daysOf, shifted } from '../points';
import type { LocalTime } from '../recognise';
import type { Resolved } from './calendar';

/**
 * Where one end of a range lies, given how each end is resolved by itself. Ends in the wrong order are brought into the right one by moving the
 * beginning back for what is past, the end on for what is to come.
 */
export function endOfRange(time: LocalTime, times: readonly LocalTime[], past: boolean, resolve: (one: LocalTime) => Resolved | null): Resolved | null {
  const own = resolve(time);
  const other = time.range === null ? undefined : times[time.range.other];
  if (own?.byArticle !== true || other === undefined) return own;
  const far = resolve(other);
  if (far?.byArticle !== true) return own;
  const { role } = time.range!;
  const [from, to] = role === 'from' ? [own, far] : [far, own];
  if (daysOf(from.point).from <= daysOf(to.point).from || past !== (role === 'from')) return own;
  const weekly = time.reading.kind === 'calendar' && time.reading.weekday !== undefined && time.reading.day === undefined;
  return { ...own, point: shifted(own.point, weekly ? 'week' : 'year', past ? -1 : 1, own.point.grain) };
}

import type { Deadline, Span, TimeExpression } from '../model';
import type { Around } from './around';

/** "by", "before", "until", "within" and the like make of a time a deadline; so does a plain future time of the action ("on Oct. 31"). */
const BY = /(?:\bby|\bbefore|\buntil|\btill|\bwithin|\bno later than|\bby the end of|\bahead of|\bin|\bon|\bat)\s+(?:the\s+)?$/i;
const NOT_A_DEADLINE = /(?:\bsince|\bfor|\bafter|\bfrom|\bof|\bduring|\bover)\s+(?:the\s+)?$/i;
const AS_SOON = /\bas (?:soon|early|quickly) as (?:possible|practicable)\b/i;

/** The words of the time by which or at which the action is due; the last strong one, else the first plain one. */
export function deadlineIn(text: string, action: Span, dates: Around<TimeExpression>): Deadline | null {
  let plain: Deadline | null = null;
  for (const date of dates.within(action)) {
    if (date.type === 'SET' || date.value === 'PAST_REF' || date.value === 'PRESENT_REF') continue;
    const before = text.slice(Math.max(action.start, date.start - 24), date.start);
    if (NOT_A_DEADLINE.test(before)) continue;
    const by = BY.exec(before);
    // "in three days" is due then; "a three-day visit" and "three days of talks" are not.
    if (date.type === 'DURATION' && !by) continue;
    if (by && /by|before|until|till|within|later|ahead/i.test(by[0])) return { start: date.start, end: date.end, date: date.id };
    plain ??= { start: date.start, end: date.end, date: date.id };
  }
  if (plain) return plain;
  const soon = AS_SOON.exec(text.slice(action.start, action.end));
  return soon ? { start: action.start + soon.index, end: action.start + soon.index + soon[0].length, date: null } : null;
}

import type { Deadline, Span, TimeExpression } from '../model';
import type { Around } from './around';
import { dueInterval, type DueBy } from './due';

/** What makes of a time the last moment for something: "by Friday", "before the summer", "within a week". */
const LAST_MOMENT = /\b(by|before|until|till|within|no later than|not later than|by the end of|ahead of|prior to)\s+(?:the\s+)?$/i;
/** "in three days" is due then; so is "in May", a plain time of the action. */
const IN = /\bin\s+(?:the\s+)?$/i;
const NOT_A_DEADLINE = /\b(?:since|for|after|from|of|during|over|than|last|past)\s+(?:the\s+)?$/i;
/** Times that have no day of their own yet are deadlines too: "before the summer recess", "by the end of his term". Not "before the court", "before the mayor". */
const UNDATED = /(?<=\b(?:before|by|ahead of|prior to|in time for) )(?:the|its|his|her|their|this|next|a|an) (?:end of (?:the|its|his|her|their|this) )?(?:[\p{L}’'-]+ ){0,2}(?:elections?|recess|vote|referendum|summer|winter|holidays?|deadline|session|term|mandate|season|summit|harvest|monsoon|kick-?off|start|budget|census|first (?:snow|frost|rain))\b/iu;
const AS_SOON = /\bas (?:soon|early|quickly) as (?:possible|practicable)\b/i;
/** Characters before a time in which its preposition stands. */
const REACH = 24;

interface Reading {
  /** Its times are not the action's. */
  readonly condition?: Span | null;
  /** Whether a time without a day may count: what one will not do before the vote is not due by it. */
  readonly undated?: boolean;
}

/** The words of the time by which or at which the action is due, with the days that makes; the first strong one, else the first plain one. `today` is the article's day. */
export function deadlineIn(text: string, action: Span, dates: Around<TimeExpression>, today: string | null, { condition = null, undated = true }: Reading = {}): Deadline | null {
  let plain: Deadline | null = null;
  for (const date of dates.within(action)) {
    if (date.type === 'SET' || date.value === 'PAST_REF' || date.value === 'PRESENT_REF') continue;
    // "… unless they publish it within a week": the week is theirs.
    if (condition !== null && date.start >= condition.start && date.end <= condition.end) continue;
    const before = text.slice(Math.max(action.start, date.start - REACH), date.start);
    if (NOT_A_DEADLINE.test(before) || isAttribute(text, date)) continue;
    const last = LAST_MOMENT.exec(before)?.[1]!.toLowerCase();
    // "a three-day visit", "three days of talks" and a delay "by a year" are no deadlines; "in three days" is one.
    if (date.type === 'DURATION' && last !== 'within' && !IN.test(before)) continue;
    const due = { start: date.start, end: date.end, date: date.id, interval: dueInterval(date, dueBy(last, before), today) };
    if (last !== undefined) return due;
    // "to pay for the crash last May": a day gone by is no plain time of what is still to be done.
    if (today === null || due.interval === null || due.interval.to >= today) plain ??= due;
  }
  if (plain) return plain;
  const words = text.slice(action.start, condition === null ? action.end : Math.max(action.start, condition.start));
  const soon = AS_SOON.exec(words) ?? (undated ? UNDATED.exec(words) : null);
  return soon ? { start: action.start + soon.index, end: action.start + soon.index + soon[0].length, date: null, interval: null } : null;
}

/** "third-quarter results", "a two-day visit": a hyphened time before a noun tells of the thing, not of the act. */
function isAttribute(text: string, date: Span): boolean {
  return /\w-\w/.test(text.slice(date.start, date.end)) && /^ \p{Ll}/u.test(text.slice(date.end, date.end + 2)) && !AFTER_TIME.test(text.slice(date.end, date.end + 8));
}

const AFTER_TIME = /^ (?:in|on|at|to|by|and|or|for|from|with|when|if|after|before|unless)\b/;

/** Nothing but small words before the time: in "If it fails by May, the board will" it is the condition's. */
const OPENS = /^["“‘'`]*(?:(?:and|but|so|then|by|on|in|at|before|until|within|from|the|early|late)\s)*$/i;

/** "By the end of May | the board will publish it": the time right before the subject of a future. */
export function deadlineBefore(text: string, sentenceStart: number, subjectStart: number, dates: Around<TimeExpression>, today: string | null): Deadline | null {
  const opening = { start: sentenceStart, end: subjectStart };
  const last = dates.within(opening).at(-1);
  return last && OPENS.test(text.slice(sentenceStart, last.start)) && /^,?\s*$/.test(text.slice(last.end, subjectStart)) ? deadlineIn(text, opening, dates, today) : null;
}

function dueBy(last: string | undefined, before: string): DueBy {
  if (last === 'before' || last === 'ahead of' || last === 'prior to') return 'before';
  if (last !== undefined) return last === 'within' ? 'within' : 'at';
  return IN.test(before) ? 'in' : 'at';
}

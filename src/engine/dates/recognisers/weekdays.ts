/** Weekdays: "Wednesday", "last Tuesday", "next Friday", "Mondays", "every Thursday", "Monday nights". */
import { DOUBTFUL_WEEKDAYS, WEEKDAY_PLURALS, WEEKDAYS } from '../../lexicon/weekdays';
import { MONTHS } from '../../lexicon/months';
import { DAY_PARTS } from '../../lexicon/time-units';
import { ordinal } from '../numbers';
import type { Found } from '../reading';
import { isAttributive, isCapitalised, isNameLike, lower, type Tokens } from '../words';

const SIDES: ReadonlyMap<string, 'last' | 'this' | 'next'> = new Map([['last', 'last'], ['past', 'last'], ['this', 'this'], ['next', 'next'], ['coming', 'this']]);

/** Names that have a weekday in them: "Black Friday", "the Sunday Times", "Good Friday", "Super Tuesday". */
const NAME_BEHIND = new Set(['times', 'telegraph', 'mirror', 'herald', 'express', 'mail', 'post', 'night', 'group', 'inc', 'inc.', 'business', 'world']);
const NAME_BEFORE = new Set(['black', 'good', 'super', 'cyber', 'palm', 'easter', 'ash', 'bloody', 'holy', 'maundy', 'shrove', 'whit', 'casual', 'giving', 'fat', 'ruby', 'joe', 'freaky', 'the-']);

/** "Wednesday", "this coming Sunday". Not: "Sun" the paper, "Black Friday", "the Sunday Times", "sat". */
export function weekday(tokens: Tokens, i: number): Found | null {
  const word = lower(tokens, i);
  const day = WEEKDAYS.get(word)!;
  if (NAME_BEFORE.has(lower(tokens, i - 1)) && isCapitalised(tokens, i - 1)) return null;
  if (NAME_BEHIND.has(lower(tokens, i + 1)) && isNameLike(tokens, i + 1)) return null;
  const doubtful = DOUBTFUL_WEEKDAYS.has(word);
  if (!isCapitalised(tokens, i) && (doubtful || word.endsWith('.'))) return null;
  let first = i;
  const before = lower(tokens, i - 1);
  if (before === 'every' || before === 'each' || (before === 'other' && lower(tokens, i - 2) === 'every')) {
    first = before === 'other' ? i - 2 : i - 1;
    return { first, last: i + 1, type: 'SET', reading: { kind: 'fixed', value: `XXXX-WXX-${day}` }, quantifier: before === 'each' ? 'EACH' : 'EVERY', rules: ['date.set-weekday'], certainty: 0.95 };
  }
  // "on a Monday": any Monday.
  if (before === 'a' && !isAttributive(tokens, i + 1)) return { first, last: i + 1, type: 'DATE', reading: { kind: 'fixed', value: `XXXX-WXX-${day}` }, rules: ['date.any-weekday'], certainty: 0.6 };
  const monthly = monthlyAt(tokens, i);
  if (monthly > 0) {
    first = lower(tokens, i - 2) === 'the' ? i - 2 : i - 1;
    return { first, last: monthly, type: 'SET', reading: { kind: 'fixed', value: 'P1M' }, quantifier: lower(tokens, monthly - 2) === 'each' ? 'EACH' : 'EVERY', rules: ['date.set-weekday'], certainty: 0.9 };
  }
  const nth = nthOfMonth(tokens, i);
  if (nth !== 0) {
    first = lower(tokens, i - 2) === 'the' ? i - 2 : i - 1;
    return { first, last: i + 1, type: 'DATE', reading: { kind: 'calendar', weekday: day, nth: { count: nth, of: 'weekday' } }, rules: ['date.nth-weekday'], certainty: 0.93, needsCompany: true };
  }
  const told = before === 'previous' || before === 'following' || before === 'preceding';
  if (told && lower(tokens, i - 2) === 'the') {
    return { first: i - 2, last: i + 1, type: 'DATE', reading: { kind: 'calendar', weekday: day, side: before === 'following' ? 'next' : 'last', base: 'narrative' }, rules: ['date.narrative-weekday'], certainty: 0.8 };
  }
  // "on Sunday week", as the British have it: the one after the next. Not: "the Sunday week-long fair".
  if (lower(tokens, i + 1) === 'week' && !isCapitalised(tokens, i + 1) && before !== 'the' && !isAttributive(tokens, i + 2)) {
    return { first, last: i + 2, type: 'DATE', reading: { kind: 'calendar', weekday: day, side: 'this', beside: { unit: 'day', count: 7 } }, rules: ['date.weekday-week'], certainty: 0.85 };
  }
  const side = SIDES.get(before);
  if (side !== undefined) first -= before === 'coming' || before === 'past' || lower(tokens, i - 2) === 'this' ? 2 : 1;
  if (side !== undefined && first === i - 2 && lower(tokens, first) !== 'this' && lower(tokens, first) !== 'the') first++;
  const reading = { kind: 'calendar', weekday: day, ...(side && { side }) } as const;
  if (doubtful) return { first, last: i + 1, type: 'DATE', reading, rules: ['date.weekday'], certainty: 0.7, needsCompany: true };
  return { first, last: i + 1, type: 'DATE', reading, rules: [side ? 'date.weekday-side' : 'date.weekday'], certainty: 0.95 };
}

/** Index behind "the first Monday of each month"; 0 for anything else. */
function monthlyAt(tokens: Tokens, i: number): number {
  const ranked = lower(tokens, i - 1) === 'last' || ordinal(tokens[i - 1]) !== null;
  return ranked && /^(?:in|of)$/.test(lower(tokens, i + 1)) && /^(?:each|every)$/.test(lower(tokens, i + 2)) && lower(tokens, i + 3) === 'month' ? i + 4 : 0;
}

/** "the third Monday in January", "the last Friday of next month": 3, −1; 0 where no month follows. */
function nthOfMonth(tokens: Tokens, i: number): number {
  const word = lower(tokens, i - 1);
  const n = word === 'last' || word === 'final' ? -1 : (ordinal(tokens[i - 1]) ?? 0);
  if (n === 0 || n > 5 || !/^(?:in|of)$/.test(lower(tokens, i + 1))) return 0;
  return MONTHS.has(lower(tokens, i + 2)) || (/^(?:this|next|last)$/.test(lower(tokens, i + 2)) && lower(tokens, i + 3) === 'month') ? n : 0;
}

/** "Mondays", "on Tuesday nights": again and again. Not: "Sundays River", a name. */
export function weekdays(tokens: Tokens, i: number): Found | null {
  const day = WEEKDAY_PLURALS.get(lower(tokens, i))!;
  const last = i + 1;
  return { first: i, last, type: 'SET', reading: { kind: 'fixed', value: `XXXX-WXX-${day}` }, rules: ['date.set-weekday'], certainty: 0.9 };
}

/** "Friday nights", "Sunday evenings". Not: "the nights were long". */
export function weekdayParts(tokens: Tokens, i: number): Found | null {
  const day = WEEKDAYS.get(lower(tokens, i - 1));
  const part = DAY_PARTS.get(lower(tokens, i).slice(0, -1));
  if (day === undefined || part === undefined) return null;
  return { first: i - 1, last: i + 1, type: 'SET', reading: { kind: 'fixed', value: `XXXX-WXX-${day}T${part}` }, rules: ['date.set-weekday'], certainty: 0.9 };
}

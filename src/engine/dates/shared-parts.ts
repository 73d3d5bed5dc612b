/** Weekdays that share a part of the day: "Monday and Tuesday nights". Each comes back every week. */
import type { CalendarReading, Found } from './reading';
import { lower, type Tokens } from './words';

/** "Monday and Tuesday nights", "Friday, Saturday and Sunday evenings": the last word holds for each. Not "on Monday and Tuesday night". */
export function withSharedPart(tokens: Tokens, list: readonly Found[]): readonly Found[] {
  let out: Found[] | null = null;
  for (let k = list.length - 1; k > 0; k--) {
    const [day, next] = [list[k - 1]!, (out ?? list)[k]!];
    const part = next.reading.kind === 'fixed' && next.rules[0] === 'date.set-weekday' ? /T[A-Z]{2}$/.exec(next.reading.value)?.[0] : undefined;
    if (part === undefined || !isBareWeekday(day) || !isJoined(tokens, day.last, next.first)) continue;
    out ??= [...list];
    out[k - 1] = { ...day, type: 'SET', reading: { kind: 'fixed', value: `XXXX-WXX-${(day.reading as CalendarReading).weekday!}${part}` }, rules: next.rules };
  }
  return out ?? list;
}

const isBareWeekday = ({ first, last, rules, reading }: Found): boolean => rules[0] === 'date.weekday' && last === first + 1 && reading.kind === 'calendar' && reading.weekday !== undefined;

/** Nothing but "and", "or", a comma, or a comma with one of them between two tokens. */
const isJoined = (tokens: Tokens, from: number, to: number): boolean =>
  (to === from + 1 && (isJoint(lower(tokens, from)) || lower(tokens, from) === ',')) || (to === from + 2 && lower(tokens, from) === ',' && isJoint(lower(tokens, from + 1)));

const isJoint = (word: string): boolean => word === 'and' || word === 'or';

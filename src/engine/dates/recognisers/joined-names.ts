/** Two months or two weekdays in one token: "January-March", "Monday-Friday". Both are told; what the token means is a stretch. */
import { MONTHS } from '../../lexicon/months';
import { WEEKDAYS } from '../../lexicon/weekdays';
import type { CalendarReading, Found } from '../reading';
import { isCapitalised, type Tokens } from '../words';

/** "the January-March period", "open Monday-Friday": the near end, until `joinedEnds` cuts it in two. Not: "March-like weather", "the may-or-may-not". */
export function joinedNames(tokens: Tokens, i: number, [head = '', tail = '', ...more]: readonly string[]): Found | null {
  if (more.length > 0 || !isCapitalised(tokens, i)) return null;
  const [near, far] = [named(head), named(tail)];
  if (near === null || far === null || (near.month === undefined) !== (far.month === undefined)) return null;
  return { first: i, last: i + 1, type: 'DATE', reading: near, rules: ['date.joined-names'], certainty: 0.93 };
}

function named(word: string): CalendarReading | null {
  const month = MONTHS.get(word);
  if (month !== undefined) return { kind: 'calendar', month };
  const weekday = WEEKDAYS.get(word);
  return weekday === undefined ? null : { kind: 'calendar', weekday };
}

/** Both ends of a stretch in one token, with what stands behind it ("January-March 2023"); null for anything else. */
export function joinedEnds(tokens: Tokens, found: Found): [Found, Found] | null {
  const { first, reading, rules } = found;
  if (rules[0] !== 'date.joined-names' || reading.kind !== 'calendar') return null;
  const { text, lower } = tokens[first]!;
  const cut = lower.search(/[-‐‑]/);
  const far = cut < 0 ? null : named(lower.slice(cut + 1));
  if (far === null) return null;
  return [{ ...found, last: first + 1, trim: [0, text.length - cut] }, { ...found, reading: { ...reading, ...far }, trim: [cut + 1, 0] }];
}

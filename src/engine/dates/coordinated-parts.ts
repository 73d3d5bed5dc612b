/** "the first and second quarters of 2022", "the 18th and 19th centuries": parts of a year or an age that share their noun. Each is a date of its own. */
import { ordinal } from './numbers';
import type { CalendarReading, Found } from './reading';
import { lower, type Tokens } from './words';

type Part = 'quarter' | 'half' | 'century';
const PARTS: ReadonlyMap<string, Part> = new Map([['quarters', 'quarter'], ['halves', 'half'], ['centuries', 'century']]);
const MOST: Readonly<Record<Part, number>> = { quarter: 4, half: 2, century: 30 };

export const SHARED_NOUNS = PARTS.keys();

/** The last of them, with the noun. Not: "three quarters of the boats", "the third and fourth quarters of the pies". */
export function sharedNoun(tokens: Tokens, i: number): Found | null {
  const part = PARTS.get(lower(tokens, i))!;
  const n = ordinal(tokens[i - 1]);
  if (n === null || n > MOST[part] || partBefore(tokens, i - 1, n) === null) return null;
  if (part !== 'century' && lower(tokens, i + 1) === 'of' && !isYearlike(tokens, i + 2)) return null;
  return { first: i - 1, last: i + 1, type: 'DATE', reading: { kind: 'calendar', [part]: part === 'century' ? n - 1 : n }, rules: ['date.shared-noun'], certainty: 0.9 };
}

/** "2022", "fiscal 2022", "the year", "this year": what a quarter is of; a pie's are no quarters of a year. */
function isYearlike(tokens: Tokens, i: number): boolean {
  const word = lower(tokens, i);
  if (tokens[i]?.kind === 'number' || word === 'fiscal') return true;
  return /^(?:the|this|last|next)$/.test(word) && (tokens[i + 1]?.kind === 'number' || /^(?:year|fiscal|financial)$/.test(lower(tokens, i + 1)));
}

/** The ordinal before "and", "or", "to": a smaller one; null where there is none. */
function partBefore(tokens: Tokens, at: number, before: number): { readonly at: number; readonly n: number } | null {
  if (!/^(?:and|or|to|through)$/.test(lower(tokens, at - 1))) return null;
  const n = ordinal(tokens[at - 2]);
  return n === null || n >= before || tokens[at - 2]!.sentence !== tokens[at]!.sentence ? null : { at: at - 2, n };
}

/** The one that has no noun: "the first" of "the first and second quarters of 2022". Null for any other find. */
export function partInFront(tokens: Tokens, found: Found, free: number): Found | null {
  const { reading, first } = found;
  if (found.rules[0] !== 'date.shared-noun' || reading.kind !== 'calendar') return null;
  const part = reading.century !== undefined ? 'century' : reading.quarter !== undefined ? 'quarter' : 'half';
  const front = partBefore(tokens, first, ordinal(tokens[first]) ?? 0);
  if (front === null) return null;
  const from = lower(tokens, front.at - 1) === 'the' ? front.at - 1 : front.at;
  const shared: CalendarReading = { ...reading, [part]: part === 'century' ? front.n - 1 : front.n };
  return from < free ? null : { ...found, first: from, last: front.at + 1, reading: shared };
}

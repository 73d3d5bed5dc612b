/** Words that are a time by themselves, and compounds in one token: "daily", "recently", "two-day", "mid-1996", "year-end". */
import { RECURRENCES, TIME_UNITS } from '../../lexicon/time-units';
import { HOLIDAY_RULES, HOLIDAYS } from '../../lexicon/holidays';
import { MONTHS } from '../../lexicon/months';
import { TIME_REFERENCES } from '../../lexicon/time-references';
import { PEOPLE_NOUNS } from '../../lexicon/people-nouns';
import type { TimeModifier } from '../../model';
import { nounSingular } from '../../text/lemma';
import { ordinal, period, spelled } from '../numbers';
import type { CalendarReading, Found } from '../reading';
import { isAttributive, isCapitalised, isDash, isNameLike, lower, tagOf, type Tokens } from '../words';
import { joinedNames } from './joined-names';
import { namedHyphenDate } from './numeric-dates';
import { hyphenQuarter, yearAgo } from './parts-of-year';
import { fiscalYears } from './short-forms';

/** "daily", "annually". Not: the "Daily Mail". */
export function recurrence(tokens: Tokens, i: number): Found | null {
  if (isNameLike(tokens, i)) return null;
  // "average daily volume": a rate.
  if (lower(tokens, i - 1) === 'average') return null;
  if (isNewspaper(tokens, i)) return null;
  // "a quarterly dividend", "first quarterly loss": for a quarter, not again and again.
  if (lower(tokens, i) === 'quarterly' && tagOf(tokens, i) !== 'RB') return null;
  return { first: i, last: i + 1, type: 'SET', reading: { kind: 'fixed', value: RECURRENCES.get(lower(tokens, i))! }, rules: ['date.recurrence'], certainty: 0.8 };
}

/** "the Party daily Granma", "the weekly Die Zeit reported": a paper, named right behind. Not "daily New York flights", "a daily Mass". */
function isNewspaper(tokens: Tokens, i: number): boolean {
  if (tagOf(tokens, i) === 'RB' && !isNameLike(tokens, i - 1)) return false;
  if (!(lower(tokens, i - 1) === 'the' || (isAttributive(tokens, i - 1) && tagOf(tokens, i - 1) !== 'NNS'))) return false;
  let last = i + 1;
  while (isNameLike(tokens, last)) last++;
  return last > i + 1 && !isAttributive(tokens, last);
}

/** "now", "recently", "in the future", "now that it rains" (so TimeBank). Not: "past glories", "the past three years". */
export function reference(tokens: Tokens, i: number): Found | null {
  for (const one of TIME_REFERENCES.get(lower(tokens, i)) ?? []) {
    if (!one.words.every((word, k) => lower(tokens, i + k) === word)) continue;
    const last = i + one.words.length;
    if (lower(tokens, i) === 'at') return at(tokens, i, last, one.value, one.certainty);
    if (!isReference(tokens, i, last)) return null;
    return { first: i, last, type: 'DATE', reading: { kind: 'fixed', value: one.value }, rules: ['date.reference'], certainty: one.certainty };
  }
  return null;
}

const at = (_tokens: Tokens, i: number, last: number, value: string, certainty: number): Found =>
  ({ first: i + 1, last, type: 'DATE', reading: { kind: 'fixed', value }, rules: ['date.reference'], certainty });

function isReference(tokens: Tokens, first: number, last: number): boolean {
  const word = lower(tokens, last - 1);
  if (isNameLike(tokens, first) && lower(tokens, first) !== 'the') return false;
  if (word === 'past' || word === 'future') {
    // "the past two years", "the future king": a time of their own only without a noun behind.
    if (tagOf(tokens, last).startsWith('NN') || tagOf(tokens, last) === 'CD' || tagOf(tokens, last) === 'JJ') return word === 'future' && first === last - 1;
  }
  // "as recently as 2019" names the year.
  if (word === 'recently' && lower(tokens, last) === 'as') return false;
  if (word === 'now') return lower(tokens, last) !== '-';
  return true;
}

/** "Christmas Eve", "Thanksgiving". Not: "Easter eggs", "Christmas Island", "Columbus". */
export function holiday(tokens: Tokens, i: number): Found | null {
  if (!isCapitalised(tokens, i)) return null;
  // "Johnnie Christmas", "the Grand Thanksgiving": part of another name.
  if (isNameLike(tokens, i - 1) && tagOf(tokens, i - 1) === 'NNP') return null;
  for (const words of HOLIDAYS.get(lower(tokens, i)) ?? []) {
    if (!words.every((word, k) => lower(tokens, i + k) === word)) continue;
    const last = i + words.length;
    if (isCapitalised(tokens, last) && tokens[last]?.kind === 'word' && lower(tokens, last) !== 'day') return null;
    const name = words.join(' ').replaceAll(" '", "'");
    if (isThingOf(tokens, last)) return null;
    const every = lower(tokens, i - 1);
    if (every === 'every' || every === 'each') {
      const value = yearlyValue(name);
      return { first: i - 1, last, type: 'SET', reading: { kind: 'fixed', value }, quantifier: every === 'each' ? 'EACH' : 'EVERY', rules: ['date.set-holiday'], certainty: 0.9 };
    }
    const around = aroundOf(tokens, last);
    const side = /^(?:last|this|next)$/.test(lower(tokens, i - 1)) ? (lower(tokens, i - 1) as 'last' | 'this' | 'next') : null;
    const reading: CalendarReading = { kind: 'calendar', holiday: name, ...(side && { side }), ...(around && { around }) };
    return { first: side ? i - 1 : i, last: around ? last + 1 : last, type: 'DATE', reading, rules: ['date.holiday'], certainty: 0.85 };
  }
  return null;
}

/** "Easter week", "Labor Day weekend". Not "the Christmas week-long sale". */
const aroundOf = (tokens: Tokens, i: number): 'week' | 'weekend' | null => {
  const word = lower(tokens, i);
  return (word === 'week' || word === 'weekend') && !isCapitalised(tokens, i) && !isDash(tokens, i + 1) ? word : null;
};

/** Things that a feast only names the kind of: "Christmas trees", "an Easter egg". Not "the Labor Day parade", which is held then. */
const THINGS = new Set([
  'tree', 'card', 'carol', 'egg', 'bunny', 'gift', 'present', 'dinner', 'lunch', 'turkey', 'pudding', 'cake', 'jumper', 'sweater', 'decoration', 'light', 'costume', 'candy', 'shopping', 'shopper', 'stocking', 'cracker', 'song', 'movie', 'film', 'wish', 'spirit', 'basket', 'bonnet', 'lily',
]);

const isThingOf = (tokens: Tokens, i: number): boolean => tokens[i]?.kind === 'word' && !isCapitalised(tokens, i) && THINGS.has(nounSingular(lower(tokens, i)));

/** "every New Year's Eve": `XXXX-12-31`; a feast that moves comes back once a year. */
function yearlyValue(name: string): string {
  const rule = HOLIDAY_RULES.get(name);
  return rule !== undefined && rule !== null && /^\d\d-\d\d$/.test(rule) ? `XXXX-${rule}` : 'P1Y';
}

const EDGE_MODIFIERS: ReadonlyMap<string, TimeModifier> = new Map([['mid', 'MID'], ['early', 'START'], ['late', 'END'], ['pre', 'BEFORE'], ['post', 'AFTER']]);

/** Compounds with hyphens: "two-day", "third-quarter", "mid-1996", "mid-July", "year-ago", "month-long". Not: "one-time", "second-hand". */
export function compound(tokens: Tokens, i: number): Found | null {
  const text = lower(tokens, i).replaceAll('‑', '-').replaceAll('‐', '-');
  const parts = text.split('-');
  if (parts.length < 2 || parts.length > 5) return null;
  const [head, tail] = [parts[0]!, parts[parts.length - 1]!];
  const named = namedHyphenDate(parts);
  if (named !== null) return { first: i, last: i + 1, type: 'DATE', reading: named, rules: ['date.numeric'], certainty: 0.95 };
  const joined = joinedNames(tokens, i, parts);
  if (joined !== null) return joined;
  const fiscal = fiscalYears(tokens, i, parts);
  if (fiscal !== null) return fiscal;
  if (head === 'year' && (tail === 'ago' || tail === 'earlier') && parts.length === 2) return yearAgo(tokens, i);
  if (text === 'year-end') return { first: i, last: i + 1, type: 'DATE', reading: { kind: 'calendar', month: 12, day: 31 }, rules: ['date.year-end'], certainty: 0.8 };
  const edge = EDGE_MODIFIERS.get(head);
  if (edge !== undefined && parts.length === 2) return edgeOf(tokens, i, tail, edge);
  if (tail === 'quarter' && parts.length === 2) {
    const n = head === 'final' ? 4 : ordinal({ ...tokens[i]!, kind: 'word', lower: head });
    return n !== null && n <= 4 ? hyphenQuarter(tokens, i, n) : null;
  }
  if (tail === 'century' && parts.length === 2) {
    const n = ordinal({ ...tokens[i]!, kind: /^\d/.test(head) ? 'number' : 'word', text: head, lower: head });
    return n === null ? null : { first: i, last: i + 1, type: 'DATE', reading: { kind: 'calendar', century: n - 1 }, rules: ['date.century'], certainty: 0.9 };
  }
  if (parts.includes('old')) return agedThing(tokens, i, parts);
  return hyphenDuration(tokens, i, tail === 'long' || tail === 'plus' ? parts.slice(0, -1) : parts);
}

/** "an 8-month-old truce", "the years-old dispute": how long a thing has lasted. Not the age of somebody: "a 24-year-old man", "the 24-year-old". */
function agedThing(tokens: Tokens, i: number, parts: readonly string[]): Found | null {
  if (parts[parts.length - 1] !== 'old') return null;
  let noun = i + 1;
  while (noun < i + 4 && tagOf(tokens, noun).startsWith("JJ") && tokens[noun]!.kind === 'word') noun++;
  while (tagOf(tokens, noun) === 'NN' && tagOf(tokens, noun + 1).startsWith('NN') && !isCapitalised(tokens, noun + 1)) noun++;
  const tag = tagOf(tokens, noun);
  if ((tag !== 'NN' && tag !== 'NNS') || TIME_UNITS.has(lower(tokens, noun)) || lower(tokens, noun).startsWith('ex-') || isCapitalised(tokens, noun) || PEOPLE_NOUNS.has(nounSingular(lower(tokens, noun)))) return null;
  return hyphenDuration(tokens, i, parts.slice(0, -1));
}

/** "mid-1996", "mid-July", "mid-1990s", "post-1959", "mid-afternoon". Not: "a mid-table team", "pre-war". */
function edgeOf(tokens: Tokens, i: number, tail: string, modifier: TimeModifier): Found | null {
  const month = MONTHS.get(tail);
  const reading: CalendarReading | null = /^(?:1[5-9]|20)\d\d$/.test(tail) ? { kind: 'calendar', year: Number(tail) }
    : /^(?:1[5-9]|20)\d0s$/.test(tail) ? { kind: 'calendar', decade: Number(tail.slice(0, 3)) }
      : month !== undefined ? { kind: 'calendar', month }
        : tail === 'afternoon' ? { kind: 'calendar', part: 'AF' } : tail === 'morning' ? { kind: 'calendar', part: 'MO' } : null;
  if (reading === null) return tail === 'year' && modifier === 'MID' ? { first: i, last: i + 1, type: 'DATE', reading: { kind: 'calendar', offset: { unit: 'year', count: 0, base: 'article' } }, modifier, rules: ['date.edge-compound'], certainty: 0.7 } : null;
  const first = reading.decade !== undefined && lower(tokens, i - 1) === 'the' ? i - 1 : i;
  return { first, last: i + 1, type: reading.part === undefined ? 'DATE' : 'TIME', reading, modifier, rules: ['date.edge-compound'], certainty: 0.9, ...(reading.part !== undefined && isAttributive(tokens, i + 1) && { needsCompany: true }) };
}

/** "two-day", "30-day", "two-and-a-half-year", "decade-long", "years-long". Not: "second-hand", "day-to-day", "a first-half goal". */
function hyphenDuration(_tokens: Tokens, i: number, parts: readonly string[]): Found | null {
  const word = TIME_UNITS.get(parts[parts.length - 1]!);
  if (word === undefined || word.unit === 'half' || word.unit === 'quarter' || word.unit === 'season') return null;
  const count = parts.slice(0, -1).filter((p) => p !== 'a' && p !== 'and');
  let value: number | null;
  if (count.length === 0) value = word.plural ? null : 1;
  else {
    const whole = count[0] === 'half' ? 0.5 : count[0] === 'multi' || count[0] === 'several' ? null : (spelled(count[0]!) ?? (/^\d[\d.,]*$/.test(count[0]!) ? Number(count[0]!.replaceAll(',', '')) : undefined));
    if (whole === undefined || (word.unit === 'second' && whole === null)) return null;
    value = whole === null ? null : count.length > 1 ? (count[1] === 'half' ? whole + 0.5 : (spelled(`${count[0]}-${count[1]}`) ?? null)) : whole;
    if (value === null && whole !== null) return null;
  }
  return { first: i, last: i + 1, type: 'DURATION', reading: { kind: 'fixed', value: period(value, word.unit) }, rules: ['date.hyphen-duration'], certainty: 0.9 };
}

const SOLID: ReadonlyMap<string, string> = new Map([['weeklong', 'P1W'], ['daylong', 'P1D'], ['monthlong', 'P1M'], ['yearlong', 'P1Y'], ['decadelong', 'P10Y'], ['nightlong', 'P1NI']]);

/** "weeklong", "yearlong". Not: "sidelong". */
export const solidDuration = (_tokens: Tokens, i: number): Found | null => {
  const value = SOLID.get(lower(_tokens, i));
  return value === undefined ? null : { first: i, last: i + 1, type: 'DURATION', reading: { kind: 'fixed', value }, rules: ['date.hyphen-duration'], certainty: 0.9 };
};

export const SOLID_DURATIONS = [...SOLID.keys()];

/** Units told by their place: "last year", "this week", "the following month", "that day", "the year", "recent years". */
import { MONTHS } from '../../lexicon/months';
import { WEEKDAYS } from '../../lexicon/weekdays';
import type { TimeUnit, UnitWord } from '../../lexicon/time-units';
import { ordinal, period } from '../numbers';
import type { Base, Found, Reading } from '../reading';
import { isAttributive, isDash, isNameLike, lower, type Tokens } from '../words';

/** How far from which base a word puts the unit behind it. */
const PLACES: ReadonlyMap<string, readonly [number, Base]> = new Map([
  ['last', [-1, 'article']], ['this', [0, 'article']], ['current', [0, 'article']], ['next', [1, 'article']], ['coming', [1, 'article']], ['upcoming', [1, 'article']],
  ['present', [0, 'article']], ['past', [-1, 'article']], ['latest', [0, 'narrative']],
  ['previous', [-1, 'narrative']], ['preceding', [-1, 'narrative']], ['prior', [-1, 'narrative']], ['following', [1, 'narrative']], ['subsequent', [1, 'narrative']],
  ['same', [0, 'narrative']], ['that', [0, 'narrative']],
]);
/** What companies report of a quarter that is over. */
const REPORTED = new Set(['loss', 'losses', 'profit', 'profits', 'net', 'results', 'earnings', 'income', 'gain', 'figures', 'decline', 'increase', 'drop', 'rise']);
const FILLERS = new Set(['calendar', 'fiscal', 'financial', 'full', 'whole', 'entire', 'very', 'reporting', 'trading', 'business', 'tax', 'academic', 'corresponding', 'comparable', 'same']);
const DETERMINERS = new Set(['the', 'this', 'that', 'these', 'those']);
/** Plurals without number: which way they point. "recent years", "coming weeks" reach from or to now: lengths, like "the last few years". */
const VAGUE: ReadonlyMap<string, string> = new Map([
  ['past', 'PAST_REF'], ['previous', 'PAST_REF'], ['earlier', 'PAST_REF'], ['bygone', 'PAST_REF'], ['future', 'FUTURE_REF'], ['these', 'PRESENT_REF'],
]);
const REACHING = new Set(['recent', 'coming', 'upcoming', 'ensuing']);

const calendar = (unit: TimeUnit, count: number, base: Base): Reading => (unit === 'weekend'
  ? { kind: 'calendar', weekend: true, offset: { unit: 'week', count, base } }
  : { kind: 'calendar', offset: { unit, count, base } });

/** "last year", "this week", "the next day". Not: "the last time", "this weekly paper". */
export function placedUnit(tokens: Tokens, i: number, { unit, plural }: UnitWord): Found | null {
  if (plural) return vaguePlural(tokens, i, unit);
  if (unit === 'second' || unit === 'minute' || unit === 'half' || unit === 'season' || unit === 'night' || isNameLike(tokens, i)) return null;
  let j = i - 1;
  while (FILLERS.has(lower(tokens, j)) && j > i - 3) j--;
  if (j === i - 2 && lower(tokens, j) === 'that' && lower(tokens, i - 1) === 'same') return placed(tokens, j, i, unit, [0, 'narrative']);
  if (lower(tokens, j + 1) === 'same' && j + 1 < i) return placed(tokens, j + 1, i, unit, [0, 'narrative']);
  const place = PLACES.get(lower(tokens, j));
  return place === undefined ? null : placed(tokens, j, i, unit, place);
}

/**
 * "last year", "this week" from the article's day; "the following month", "that day" from the time told of; "over the next year" a stretch up to or from now;
 * "the 15th of next month" a day. Not: "a past year", "said that year-end sales", "the last day".
 */
function placed(tokens: Tokens, first: number, i: number, unit: TimeUnit, [count, base]: readonly [number, Base]): Found | null {
  const word = lower(tokens, first);
  let from = base;
  if (word === 'that' && !isDemonstrative(tokens, first, i)) return null;
  if (unit === 'hour' && word !== 'next' && word !== 'last' && word !== 'past') return null;
  const determined = DETERMINERS.has(lower(tokens, first - 1));
  // "in the past year", "over the next hour", "the last decade": a stretch up to or from now.
  const stretch = determined && (word === 'past' && lower(tokens, first - 1) === 'the' || ((word === 'next' || word === 'coming' || word === 'last') && isOpenStretch(tokens, first - 1)));
  if (word === 'past' && !determined) return null;
  if (stretch || unit === 'hour') {
    const orSo = lower(tokens, i + 1) === 'or' && lower(tokens, i + 2) === 'so';
    return {
      first: determined ? first - 1 : first, last: orSo ? i + 3 : i + 1, type: 'DURATION', reading: { kind: 'fixed', value: period(1, unit) },
      ...(orSo && { modifier: 'APPROX' }), rules: ['date.stretch'], certainty: 0.8,
    };
  }
  // "the next day", "the next year" are told from the story, "next year" from today.
  if (determined && word === 'next') from = 'narrative';
  if (unit === 'day' && (word === 'last' || word === 'latest' || word === 'past')) return null;
  if (unit === 'day' && word === 'this' && lower(tokens, first - 1) === 'to') return { first, last: i + 1, type: 'DATE', reading: { kind: 'fixed', value: 'PRESENT_REF' }, rules: ['date.reference'], certainty: 0.8 };
  // "this quarter's loss includes a charge": the quarter that the report is about.
  if (unit === 'quarter' && (word === 'latest' || (word === 'this' && lower(tokens, i + 1) === "'s" && REPORTED.has(lower(tokens, i + 2))))) from = 'narrative';
  const last = i + 1;
  let start = first;
  const day = unit === 'month' && lower(tokens, first - 1) === 'of' ? (ordinal(tokens[first - 2]) ?? 0) : 0;
  // "the 15th of next month".
  if (day > 0 && day <= 31) {
    start = lower(tokens, first - 3) === 'the' ? first - 3 : first - 2;
    return { first: start, last, type: 'DATE', reading: { kind: 'calendar', offset: { unit, count, base: from }, day }, rules: ['date.day-of-month'], certainty: 0.93 };
  }
  // "this coming week", "this past month"
  if (lower(tokens, first - 1) === 'this' && (word === 'coming' || word === 'past' || word === 'next' || word === 'last')) start--;
  else if (determined && lower(tokens, first - 1) === 'the') start--;
  else if (lower(tokens, first - 1) === 'that' && word === 'same') start--;
  return {
    first: start, last, type: 'DATE', reading: calendar(unit, count, from),
    rules: [from === 'article' ? 'date.relative-unit' : 'date.narrative-unit'], certainty: from === 'article' ? 0.93 : 0.75,
  };
}

/** "over the next year", "in the last decade"; "the next day" is a day. */
function isOpenStretch(tokens: Tokens, determiner: number): boolean {
  return /^(?:over|during|for|in|within|throughout|of|through|across)$/.test(lower(tokens, determiner - 1)) && !/^(?:day|morning|week)$/.test(lower(tokens, determiner + 2));
}

/** "that year" the determiner; not "said that year-end figures", "ruled that week three". */
function isDemonstrative(tokens: Tokens, that: number, unit: number): boolean {
  if (unit !== that + 1 && lower(tokens, that + 1) !== 'same') return false;
  if (isDash(tokens, unit + 1)) return false;
  return !/^(?:say|says|said|saying|told|believe|believes|believed|announced|think|thinks|thought|know|knows|knew)$/.test(lower(tokens, that - 1)) && !isAttributive(tokens, unit + 1);
}

/** "recent years", "the coming weeks", "these days", "the weeks ahead". Not: "his teenage years", "the good old days". */
function vaguePlural(tokens: Tokens, i: number, unit: TimeUnit): Found | null {
  if (unit === 'second' || unit === 'half' || unit === 'season') return null;
  const word = lower(tokens, i - 1);
  if (lower(tokens, i + 1) === 'ahead' || (lower(tokens, i + 1) === 'to' && lower(tokens, i + 2) === 'come')) {
    const last = lower(tokens, i + 1) === 'ahead' ? i + 2 : i + 3;
    return { first: word === 'the' ? i - 1 : i, last, type: 'DURATION', reading: { kind: 'fixed', value: period(null, unit) }, rules: ['date.ahead'], certainty: 0.8 };
  }
  if (word === 'next' || word === 'last' || word === 'first') {
    if (lower(tokens, i - 2) !== 'the') return null;
    return { first: i - 2, last: i + 1, type: 'DURATION', reading: { kind: 'fixed', value: period(null, unit) }, rules: ['date.duration'], certainty: 0.75 };
  }
  if (REACHING.has(word)) {
    const from = lower(tokens, i - 2) === 'the' || (word === 'recent' && lower(tokens, i - 2) === 'more') ? i - 2 : i - 1;
    return { first: from, last: i + 1, type: 'DURATION', reading: { kind: 'fixed', value: period(null, unit) }, rules: ['date.vague-plural'], certainty: 0.85 };
  }
  const value = VAGUE.get(word);
  if (value === undefined || (word === 'these' && unit !== 'day')) return null;
  const first = word !== 'these' && lower(tokens, i - 2) === 'the' ? i - 2 : i - 1;
  return { first, last: i + 1, type: 'DATE', reading: { kind: 'fixed', value }, rules: ['date.vague-plural'], certainty: 0.85 };
}

const EDGES: ReadonlySet<string> = new Set(['week', 'month', 'quarter', 'year', 'weekend', 'period', 'decade', 'century']);

/** "the week", "the year", "the full year", "the quarter": the one that is being told of. Not: "the day", "the year of the dog". */
export function bareUnit(tokens: Tokens, i: number, { unit, plural }: UnitWord): Found | null {
  if (plural || isNameLike(tokens, i)) return null;
  if (unit === 'day' ? !/^(?:early|earlier|late|later)$/.test(lower(tokens, i - 3)) || lower(tokens, i - 2) !== 'in' : !EDGES.has(unit)) return null;
  let j = i - 1;
  while (FILLERS.has(lower(tokens, j)) && j > i - 3) j--;
  if (lower(tokens, j) !== 'the') return null;
  const next = lower(tokens, i + 1);
  if (unit === 'year' && (next === 'of' || next === 'when' || next === 'that')) return null;
  if (isAttributive(tokens, i + 1) && next !== 'end' && unit !== 'year') return null;
  // "the year ended Sept. 30": a length beside its last day.
  if ((next === 'ending' || isUpToDate(tokens, i + 1)) && unit !== 'quarter') {
    return { first: j, last: i + 1, type: 'DURATION', reading: { kind: 'fixed', value: period(1, unit) }, rules: ['date.period-ended'], certainty: 0.8 };
  }
  if (next === 'before' || next === 'after' || next === 'previous') {
    if (tokens[i + 2]?.kind === 'word') return null;
    return { first: j, last: i + 2, type: 'DATE', reading: calendar(unit, next === 'after' ? 1 : -1, 'narrative'), rules: ['date.narrative-unit'], certainty: 0.7 };
  }
  return { first: j, last: i + 1, type: 'DATE', reading: calendar(unit, 0, 'narrative'), rules: ['date.bare-unit'], certainty: 0.6 };
}

/** "the year to March 31", "the week through Friday", "the year ended in June". Not "the year to come", "the week to remember", "the year ended well". */
function isUpToDate(tokens: Tokens, at: number): boolean {
  const word = lower(tokens, at);
  const ended = word === 'ended';
  const i = ended && /^(?:in|on)$/.test(lower(tokens, at + 1)) ? at + 1 : at;
  return (ended || word === 'to' || word === 'through' || word === 'until') && (MONTHS.has(lower(tokens, i + 1)) || WEEKDAYS.has(lower(tokens, i + 1)) || (tokens[i + 1]?.kind === 'number' && MONTHS.has(lower(tokens, i + 2))));
}

/** "every month", "each year", "every other day"; "twice a week", "three times a day". Not: "an everyday item", "each time". */
export function recurringUnit(tokens: Tokens, i: number, { unit, plural }: UnitWord): Found | null {
  if (plural) return null;
  const word = lower(tokens, i - 1);
  if (word === 'every' || word === 'each') {
    // "every day life" for "everyday life".
    if (unit === 'day' && isAttributive(tokens, i + 1)) return null;
    return { first: i - 1, last: i + 1, type: 'SET', reading: { kind: 'fixed', value: period(1, unit) }, quantifier: word === 'every' ? 'EVERY' : 'EACH', rules: ['date.set-every'], certainty: 0.95 };
  }
  if (word === 'other' && lower(tokens, i - 2) === 'every') {
    return { first: i - 2, last: i + 1, type: 'SET', reading: { kind: 'fixed', value: period(2, unit) }, quantifier: 'EVERY', rules: ['date.set-every-other'], certainty: 0.95 };
  }
  if (word !== 'a' && word !== 'per' && word !== 'an') return null;
  const times = lower(tokens, i - 2);
  if (times !== 'once' && times !== 'twice' && times !== 'times') return null;
  const n = times === 'once' ? 1 : times === 'twice' ? 2 : null;
  const counted = n === null ? countTimes(tokens, i - 3) : { n, first: i - 2 };
  if (counted === null) return null;
  return { first: counted.first, last: i + 1, type: 'SET', reading: { kind: 'fixed', value: period(1, unit) }, frequency: `${counted.n}X`, rules: ['date.set-frequency'], certainty: 0.95 };
}

function countTimes(tokens: Tokens, i: number): { n: string; first: number } | null {
  const word = lower(tokens, i);
  if (word === 'several' || word === 'many') return { n: 'X', first: i };
  const small = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].indexOf(word);
  if (small >= 0) return { n: String(small + 2), first: i };
  return /^\d+$/.test(word) ? { n: word, first: i } : null;
}

/** Counted units: "two weeks", "the last five years", "a decade", "two weeks ago", "three days later". */
import { TIME_UNITS, type TimeUnit, type UnitWord } from '../../lexicon/time-units';
import { countBefore, period, type Count } from '../numbers';
import type { Found } from '../reading';
import { isAttributive, isCapitalised, isNameLike, isPremodifier, lower, tagOf, type Tokens } from '../words';

/** Between number and unit without changing either: "eight trading days", "three straight weeks". */
const BETWEEN = new Set(['trading', 'business', 'working', 'calendar', 'consecutive', 'straight', 'full', 'whole', 'entire', 'more', 'long', 'successive', 'additional', 'extra', 'short', 'solid', 'fiscal', 'further', 'other', 'school', 'light']);
/** Before the number: they say where the stretch lies, and belong to it. */
const LEADING = new Set(['last', 'past', 'next', 'first', 'final', 'coming', 'previous', 'preceding', 'following', 'latest', 'opening', 'another', 'initial', 'subsequent', 'early', 'closing', 'remaining', 'intervening', 'upcoming', 'recent', 'prior']);
const DETERMINERS = new Set(['the', 'these', 'those']);
const AGO = new Set(['ago', 'back']);
const EARLIER = new Set(['earlier', 'before', 'previously', 'prior', 'beforehand']);
const LATER = new Set(['later', 'after', 'afterward', 'afterwards', 'thereafter', 'hence', 'on']);
/** Words after which "an hour", "a year" is a rate: "$5 a share" has none, "four flights a week", "24 hours a day". */
const RATE_TAGS = new Set(['NNS', 'CD', '$']);

/** "two weeks", "the past twenty years", "a year ago", "ten days later". Not: "six years old", "four flights a week", "a second chance". */
export function countedUnit(tokens: Tokens, i: number, word: UnitWord): Found | null {
  if (isNameLike(tokens, i)) return null;
  let end = i;
  if (BETWEEN.has(lower(tokens, i - 1))) end--;
  if (end < i && BETWEEN.has(lower(tokens, end - 1))) end--;
  const count = countBefore(tokens, end);
  if (count === null || !fits(tokens, i, word, count)) return null;
  let last = i + 1;
  const or = orMore(tokens, last);
  last = or.last;
  if (isAge(tokens, last) || (lower(tokens, count.first - 1) === 'of' && lower(tokens, count.first - 2) === 'age')) return null;
  const shifted = shift(tokens, last, word.unit, count);
  let { first } = count;
  if (lower(tokens, first - 1) === 'every' || lower(tokens, first - 1) === 'each') {
    return { first: first - 1, last, type: 'SET', reading: { kind: 'fixed', value: period(count.value, word.unit) }, quantifier: 'EVERY', rules: ['date.set-every'], certainty: 0.95 };
  }
  if (shifted !== null) {
    return { ...shifted, first, ...(or.modifier ?? approximate(count)) };
  }
  const value = halfMore(tokens, last, count.value);
  if (value.last > last) last = value.last;
  if (LEADING.has(lower(tokens, first - 1)) && !(count.article && lower(tokens, first - 1) !== 'another')) first--;
  const attributive = !word.plural && count.value !== 1;
  if (DETERMINERS.has(lower(tokens, first - 1)) && !attributive) first--;
  return {
    first, last, type: 'DURATION', reading: { kind: 'fixed', value: period(value.value, word.unit) },
    ...(or.modifier ?? approximate(count)), rules: ['date.duration'], certainty: count.article ? 0.85 : 0.93,
  };
}

const approximate = (count: Count): Pick<Found, 'modifier'> => (count.approximate ? { modifier: 'APPROX' } : {});

/** Singular after a number above one only before a noun ("a three hour meeting"); never a rate, an ordinal or half a thing. */
function fits(tokens: Tokens, i: number, word: UnitWord, count: Count): boolean {
  const { unit } = word;
  if (unit === 'half' || unit === 'season') return false;
  if (unit === 'quarter' && (!word.plural || isFraction(tokens, i, count))) return false;
  if (count.article) {
    if (word.plural) return false;
    if (isRate(tokens, count.first)) return false;
    if (unit === 'second' || unit === 'weekend' || unit === 'night') return /^(?:ago|later|earlier)$/.test(lower(tokens, i + 1));
    // "a day care centre", "a year book": the unit only names a kind.
    if (unit === 'day' && isAttributive(tokens, i + 1)) return false;
  }
  if (unit === 'second' && !word.plural) return count.value === 1 && !isAttributive(tokens, i + 1) && lower(tokens, count.first) === 'one';
  if (!word.plural && !count.article && count.value !== null && count.value > 1 && !isPremodifier(tokens, i + 1)) return false;
  if (lower(tokens, i + 1) === '-' || isCapitalised(tokens, i)) return unit !== 'day';
  return true;
}

/** "three quarters of the boats", "three quarters of voters": a share. Not: "three quarters of growth". */
const isFraction = (tokens: Tokens, i: number, { value }: Count): boolean =>
  value === 3 && lower(tokens, i + 1) === 'of' && /^(?:DT|PRP\$?|WDT|PDT|NNS|NNPS|NNP)$/.test(tagOf(tokens, i + 2));

/** "four flights a week", "$1 billion a year", "24 hours a day", "50 percent a month". */
function isRate(tokens: Tokens, article: number): boolean {
  const before = tokens[article - 1];
  if (before?.sentence !== tokens[article]!.sentence) return false;
  if (/^(?:ago|later|earlier)$/.test(lower(tokens, article + 2)) || /^(?:ago|later|earlier)$/.test(lower(tokens, article + 3))) return false;
  // "6.5 billion crowns ($625 million) a month".
  if (before.kind === 'number' || before.text === '%' || before.text === ')') return true;
  if (TIME_UNITS.has(before.lower)) return true;
  if (before.tag === 'NN' && /^(?:minute|second|day)$/.test(lower(tokens, article + 1))) return true;
  return before.kind === 'word' && (RATE_TAGS.has(before.tag) || /^(?:percent|once|twice|times|million|billion|thousand|hundred|cents)$/.test(before.lower));
}

/** "52 years old", "aged six years", "years of age". */
function isAge(tokens: Tokens, last: number): boolean {
  const next = lower(tokens, last);
  return next === 'old' || next === 'older' || next === 'younger' || (next === 'of' && lower(tokens, last + 1) === 'age');
}

/** "or so", "or more", "or less" behind the unit. */
function orMore(tokens: Tokens, i: number): { last: number; modifier?: Pick<Found, 'modifier'> } {
  if (lower(tokens, i) !== 'or') return { last: i };
  const word = lower(tokens, i + 1);
  if (word === 'so') return { last: i + 2, modifier: { modifier: 'APPROX' } };
  if (word === 'more' || word === 'longer') return { last: i + 2, modifier: { modifier: 'EQUAL_OR_MORE' } };
  if (word === 'less' || word === 'fewer') return { last: i + 2, modifier: { modifier: 'EQUAL_OR_LESS' } };
  return { last: i };
}

/** "an hour and a half". */
function halfMore(tokens: Tokens, i: number, value: number | null): { last: number; value: number | null } {
  const more = value !== null && lower(tokens, i) === 'and' && lower(tokens, i + 1) === 'a' && lower(tokens, i + 2) === 'half';
  return more ? { last: i + 3, value: value + 0.5 } : { last: i, value };
}

/**
 * "two weeks ago", "six months from now" count from the article's day; "three days later", and "a week before" without an object, from the time told of. Of "a few
 * years ago" only the direction is known. Not "a week before the vote", "earlier than planned".
 */
function shift(tokens: Tokens, i: number, unit: TimeUnit, count: Count): Omit<Found, 'first'> | null {
  const word = lower(tokens, i);
  const base = { unit, count: count.value ?? Number.NaN };
  const vague = count.value === null;
  const clocked = unit === 'hour' || unit === 'minute' || unit === 'second';
  const found = (last: number, sign: number, from: 'article' | 'narrative', rule: string): Omit<Found, 'first'> => {
    if (vague) return { last, type: 'DATE', reading: { kind: 'fixed', value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' }, rules: [rule, 'date.vague-count'], certainty: 0.8 };
    return { last, type: clocked ? 'TIME' : 'DATE', reading: { kind: 'calendar', offset: { ...base, count: sign * base.count, base: from } }, rules: [rule], certainty: 0.9 };
  };
  if (AGO.has(word) && (word === 'ago' || !isAttributive(tokens, i + 1))) return found(i + 1, -1, 'article', 'date.ago');
  if (word === 'from' && lower(tokens, i + 1) === 'now') return found(i + 2, 1, 'article', 'date.from-now');
  // "in three years' time", "a week's time": not "the three years' time served".
  if (/^(?:'s?|’s?)$/.test(word) && lower(tokens, i + 1) === 'time' && /^(?:in|within|about|around)$/.test(lower(tokens, count.first - 1))) return found(i + 2, 1, 'article', 'date.from-now');
  if (word === 'hence') return found(i + 1, 1, 'article', 'date.from-now');
  // "a few days later", "an hour later" in a story: no place can be told, only how long it was.
  if (vague || clocked) return null;
  if (EARLIER.has(word) && standsAlone(tokens, i, word)) return found(i + 1, -1, 'narrative', 'date.earlier');
  if (LATER.has(word) && word !== 'on' && standsAlone(tokens, i, word)) return found(i + 1, 1, 'narrative', 'date.later');
  return null;
}

/** "A week before, she …" and "a week earlier"; "a week before the vote" is only "a week". */
function standsAlone(tokens: Tokens, i: number, word: string): boolean {
  const next = tokens[i + 1];
  if (next?.sentence !== tokens[i]!.sentence) return true;
  if (word === 'earlier' || word === 'later') return next.lower !== 'than';
  if (next.kind === 'word') return false;
  return next.text === '.' || next.text === ',' || next.text === ';' || next.text === ')';
}

/** "all day", "all week long". Not: "all year-end bonuses", "all day students". */
export function allUnit(tokens: Tokens, i: number, { unit, plural }: UnitWord): Found | null {
  if (plural || lower(tokens, i - 1) !== 'all' || !/^(?:day|night|week|weekend|month|year|season)$/.test(unit) || isAttributive(tokens, i + 1)) return null;
  return { first: i - 1, last: lower(tokens, i + 1) === 'long' ? i + 2 : i + 1, type: 'DURATION', reading: { kind: 'fixed', value: period(1, unit) }, rules: ['date.all-unit'], certainty: 0.8 };
}

/** "will one day be": some time to come. Not: "one day in May", "within one day". */
export function oneDay(tokens: Tokens, i: number): Found | null {
  if (lower(tokens, i - 1) !== 'one' || /^(?:in|within|for|after|of|only|just|than|by)$/.test(lower(tokens, i - 2))) return null;
  const hoped = tokens.slice(Math.max(0, i - 5), i - 1).concat(tokens.slice(i + 1, i + 3)).some(({ tag, lower: word }) => tag === 'MD' || /^hope(?:s|d)?$/.test(word));
  return hoped ? { first: i - 1, last: i + 1, type: 'DATE', reading: { kind: 'fixed', value: 'FUTURE_REF' }, rules: ['date.one-day'], certainty: 0.75 } : null;
}

/** Bare plurals: "for years", "within weeks", "months of talks", "days after". Not: "the good old days", "his teenage years". */
export function bareUnits(tokens: Tokens, i: number, { unit, plural }: UnitWord): Found | null {
  if (!plural || unit === 'second' || unit === 'half' || unit === 'season' || unit === 'quarter' || unit === 'night') return null;
  if (isNameLike(tokens, i)) return null;
  const before = lower(tokens, i - 1);
  const after = lower(tokens, i + 1);
  const known = /^(?:for|in|within|after|over|of|by|took|take|takes|spent|last|lasted|during|following|into)$/.test(before) || /^(?:ago|earlier|later|before|after)$/.test(after);
  if (!known || before === 'of' && tagOf(tokens, i - 2) !== 'NN') return null;
  if (before === 'of' || before === 'in' || before === 'over') return null;
  const last = i + 1;
  if (after === 'ago') return { first: i, last: last + 1, type: 'DATE', reading: { kind: 'fixed', value: 'PAST_REF' }, rules: ['date.ago', 'date.vague-count'], certainty: 0.8 };
  return { first: i, last, type: 'DURATION', reading: { kind: 'fixed', value: period(null, unit) }, rules: ['date.bare-plural'], certainty: 0.75 };
}

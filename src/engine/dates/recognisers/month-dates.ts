/** Dates with a month's name: "7 April 2021", "April 7, 2021", "Apr 7", "mid-July", "October 2016", "the 4th of July". */
import { DOUBTFUL_MONTHS, MONTHS } from '../../lexicon/months';
import { ordinal, spokenYear } from '../numbers';
import type { CalendarReading, Found } from '../reading';
import { beginsSentence, isCapitalised, isCurrency, isDash, isTight, lower, plainInteger, tagOf, type Tokens } from '../words';

const RELATIONS: ReadonlyMap<string, 'last' | 'this' | 'next'> = new Map([
  ['last', 'last'], ['past', 'last'], ['previous', 'last'], ['this', 'this'], ['next', 'next'], ['coming', 'next'], ['this-coming', 'next'],
]);

/** A day of the month as figures or ordinal ("7", "7th", "seventh"); 0 for anything else. */
function dayOfMonth(tokens: Tokens, i: number): number {
  const n = plainInteger(tokens[i]);
  const day = n >= 0 ? n : (ordinal(tokens[i]) ?? 0);
  return day >= 1 && day <= 31 ? day : 0;
}

/** A year as figures that begin with a plausible century. */
export function yearFigure(tokens: Tokens, i: number): number {
  const n = tokens[i]?.text.length === 4 ? plainInteger(tokens[i]) : -1;
  return n >= 1000 && n <= 2199 ? n : -1;
}

/** "'98": an apostrophe and two figures; −1 for anything else. */
export function shortYear(tokens: Tokens, apostrophe: number): number {
  const t = tokens[apostrophe];
  if (t?.kind !== 'quotation-mark' || (t.lower !== "'" && t.text !== '’' && t.text !== '‘') || !isTight(tokens, apostrophe + 1)) return -1;
  return tokens[apostrophe + 1]!.text.length === 2 ? plainInteger(tokens[apostrophe + 1]) : -1;
}

/** "April 7, 2021"; also "in May", "since March". Not: "may", "march", "May said", "Apr" in a name. */
export function monthDate(tokens: Tokens, i: number): Found | null {
  const month = MONTHS.get(lower(tokens, i))!;
  if (!isCapitalised(tokens, i) && !hasFigureBeside(tokens, i)) return null;
  const reading: { -readonly [K in keyof CalendarReading]: CalendarReading[K] } = { kind: 'calendar', month };
  let first = i;
  let last = i + 1;
  const before = dayBefore(tokens, i);
  if (before !== null) {
    reading.day = before.day;
    first = before.first;
  } else {
    const after = dayAfter(tokens, i, month);
    if (after > 0) {
      reading.day = dayOfMonth(tokens, after);
      last = after + 1;
    }
  }
  const year = yearBehind(tokens, last, reading.day !== undefined);
  if (year !== null) {
    last = year.last;
    if (year.short) reading.shortYear = year.value;
    else reading.year = year.value;
  }
  // "the Sept. 11 attacks": of one year, whatever the article's.
  if (month === 9 && reading.day === 11 && year === null && /^(?:attacks|terror|terrorist|hijackings|hijackers)$/.test(lower(tokens, last))) reading.year = 2001;
  const relation = RELATIONS.get(lower(tokens, first - 1));
  if (relation !== undefined && reading.day === undefined && year === null) {
    reading.side = relation;
    first -= lower(tokens, first - 2) === 'this' || lower(tokens, first - 2) === 'the' ? 2 : 1;
  }
  const every = /^(?:every|each)$/.test(lower(tokens, first - 1));
  // "each July", "every 4 July".
  if (every && year === null) {
    const value = `XXXX-${pad(month)}${reading.day === undefined ? '' : `-${pad(reading.day)}`}`;
    return { first: first - 1, last, type: 'SET', reading: { kind: 'fixed', value }, quantifier: lower(tokens, first - 1) === 'each' ? 'EACH' : 'EVERY', rules: ['date.set-month'], certainty: 0.93 };
  }
  const alone = reading.day === undefined && year === null && relation === undefined;
  if (alone && !isMonthAlone(tokens, i)) {
    return { first, last, type: 'DATE', reading, rules: ['date.month'], certainty: 0.5, needsCompany: true };
  }
  return { first, last, type: 'DATE', reading, rules: [alone ? 'date.month' : 'date.month-date'], certainty: alone ? 0.9 : 0.97 };
}

const pad = (n: number): string => String(n).padStart(2, '0');

const hasFigureBeside = (tokens: Tokens, i: number): boolean => {
  const name = lower(tokens, i);
  if (name === 'may' || name === 'march' || name === 'mar' || name === 'sep' || name === 'dec' || name === 'jan') {
    return isFigureOrdinal(tokens, i - 1) || isFigureOrdinal(tokens, i + 1) || yearFigure(tokens, i + 1) > 0 && dayOfMonth(tokens, i - 1) > 0
      || dayOfMonth(tokens, i + 1) > 0 && (yearFigure(tokens, i + 2) > 0 || lower(tokens, i + 2) === ',' && yearFigure(tokens, i + 3) > 0);
  }
  return dayOfMonth(tokens, i - 1) > 0 || dayOfMonth(tokens, i + 1) > 0 || yearFigure(tokens, i + 1) > 0;
};

const isFigureOrdinal = (tokens: Tokens, i: number): boolean => tokens[i]?.kind === 'number' && ordinal(tokens[i]) !== null;

/** "7 April", "7th April", "the 7th of April", "the fourth of July". */
function dayBefore(tokens: Tokens, month: number): { day: number; first: number } | null {
  const of = lower(tokens, month - 1) === 'of';
  const i = of ? month - 2 : month - 1;
  const day = dayOfMonth(tokens, i);
  if (day === 0 || tokens[i]!.sentence !== tokens[month]!.sentence) return null;
  const isOrdinal = plainInteger(tokens[i]) < 0;
  if (of && !isOrdinal) return null;
  // "the second March attack": an ordinal word needs its "of".
  if (!of && isOrdinal && tokens[i]!.kind === 'word') return null;
  // "Room 12 May": a figure that belongs to the word before it; "$7 May".
  if (isCurrency(tokens, i - 1)) return null;
  const first = isOrdinal && lower(tokens, i - 1) === 'the' ? i - 1 : i;
  return { day, first };
}

/** Index of the day behind a month ("April 7", "April the 7th", "March eighth"); 0 when there is none. */
function dayAfter(tokens: Tokens, month: number, number: number): number {
  let i = month + 1;
  if (lower(tokens, i) === 'the') i++;
  const day = dayOfMonth(tokens, i);
  if (day === 0 || (number === 2 && day > 29)) return 0;
  const t = tokens[i]!;
  if (t.sentence !== tokens[month]!.sentence) return 0;
  const word = t.kind === 'word';
  // "in March second-quarter sales": an ordinal word only at the end of its phrase.
  if (word && tagOf(tokens, i + 1).startsWith('NN')) return 0;
  // "In May 12 people died" stays a month when a plural noun is counted.
  if (!word && plainInteger(t) > 0 && tagOf(tokens, i + 1) === 'NNS' && /^(?:in|since|by|until|during|from)$/.test(lower(tokens, month - 1))) return 0;
  if (lower(tokens, i + 1) === '%' || lower(tokens, i + 1) === 'percent') return 0;
  return i;
}

/** "2021", ", 2021", ", of 2021", "'98" behind a month or a day. */
function yearBehind(tokens: Tokens, i: number, hasDay: boolean): { value: number; short: boolean; last: number } | null {
  let j = i;
  if (lower(tokens, j) === ',' || lower(tokens, j) === 'of' || lower(tokens, j) === 'in') j++;
  if (lower(tokens, j) === 'the' && lower(tokens, j + 1) === 'year') j += 2;
  const year = yearFigure(tokens, j);
  // "In May, 2000 people came": behind a comma and without a day the figure must not count anything.
  if (year > 0 && (j === i || hasDay || !tagOf(tokens, j + 1).startsWith('NN'))) {
    if (lower(tokens, j - 1) === 'in' && j > i && hasDay) return null;
    return { value: year, short: false, last: j + 1 };
  }
  const spoken = spokenYear(tokens, j);
  if (spoken) return { value: spoken.year, short: false, last: spoken.last };
  // "3 Aug 96", "Aug 9, 96": two figures that no day and no noun behind them explains.
  const bare = hasDay && tokens[j]?.text.length === 2 ? plainInteger(tokens[j]) : -1;
  if (bare > 31 && (tokens[j + 1] === undefined || tokens[j + 1]!.kind === 'punctuation')) return { value: bare, short: true, last: j + 1 };
  const short = shortYear(tokens, j);
  return short >= 0 && j === i ? { value: short, short: true, last: j + 2 } : null;
}

/** Tags and words that show a month by itself: "in May", "last March", "the June meeting"; "May said", "Ms. May" are no month. */
function isMonthAlone(tokens: Tokens, i: number): boolean {
  const name = lower(tokens, i);
  const before = lower(tokens, i - 1);
  if (!DOUBTFUL_MONTHS.has(name)) {
    // "June Smith", "April Jones": a given name before a surname, at a sentence's begin or after a title.
    const given = name === 'april' || name === 'june' || name === 'august';
    return !given || !beginsSentence(tokens, i) || !(isCapitalised(tokens, i + 1) && tokens[i + 1]?.kind === 'word');
  }
  if (/^(?:in|since|until|till|by|during|early|late|mid|from|through|of|between|before|after|for|to|and|or|mid-|every|each)$/.test(before)) {
    const next = tokens[i + 1];
    // "by May's government", "after March, Inc.": a doubtful month needs a quiet right side.
    if (name === 'may' && (before === 'for' || before === 'by' || before === 'to' || before === 'and' || before === 'of' || before === 'or' || before === 'after' || before === 'before' || before === 'from')) {
      return next === undefined || next.kind === 'punctuation' || isDash(tokens, i + 1) || next.kind === 'word' && !isCapitalised(tokens, i + 1) && next.lower !== "'s" && !/^(?:has|had|is|was|will|would|said|says)$/.test(next.lower);
    }
    return !(next?.kind === 'word' && isCapitalised(tokens, i + 1) && before !== 'in' && before !== 'since');
  }
  return false;
}

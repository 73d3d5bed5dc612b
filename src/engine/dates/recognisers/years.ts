/** Years, decades and centuries: "in 1996", "the early 1990s", "the '80s", "the 20th century". */
import { DATED_EVENTS } from '../../lexicon/verbs-ahead';
import { CAR_MAKES } from '../../lexicon/car-makes';
import { ordinal, spokenYear } from '../numbers';
import type { Found } from '../reading';
import { isAttributive, isCapitalised, isCurrency, isDash, isNameLike, isTight, lower, tagOf, type Tokens } from '../words';
import { shortYear, yearFigure } from './month-dates';

/** Words before a figure that make it a year without more. */
const YEAR_BEFORE = new Set([
  'in', 'since', 'until', 'till', 'by', 'during', 'of', 'from', 'before', 'after', 'through', 'throughout', 'circa', 'early', 'late', 'mid', 'year', 'fiscal', 'for', 'to', 'between', 'and',
  'the', 'its', 'his', 'her', 'their', 'our', 'a', 'this', 'that', 'pre', 'post', 'around', 'about', 'summer', 'spring', 'autumn', 'fall', 'winter', 'quarter', 'half', '(', 'due', 'as', 'or', 'but', 'than', 'with', 'when', 'at', 'back',
]);
/** Words behind which such a figure counts, numbers or names something: "flight 1990", "page 2001", "some 2000". */
const NUMBER_BEFORE = new Set([
  'flight', 'page', 'room', 'no', 'no.', 'number', 'some', 'nearly', 'almost', 'over', 'least', 'most', 'under', 'exactly', 'only', 'approximately', 'roughly', 'another', 'route', 'model', 'highway', 'version', 'section',
  'resolution', 'article', 'channel', 'boeing', 'windows', 'apartment', 'suite', 'box', 'all', 'these', 'those', 'than', 'up', 'every', 'each', 'to', 'estimated',
]);
const PERSONS = new Set(['people', 'men', 'women', 'children', 'troops', 'soldiers', 'persons', 'percent', 'miles', 'feet', 'metres', 'meters', 'km', 'kilometres', 'kilometers', 'tons', 'tonnes', 'dollars', 'euros', 'pounds', 'acres', 'hectares', 'degrees', 'points', 'million', 'billion', 'thousand', 'hours', 'gmt', 'hrs', '%', 'mg', 'kg', 'yen', 'rupees', 'square', 'cubic', 'sq', 'sq.', 'sqm', 'cu', 'barrels', 'jobs', 'more', 'other', 'year', 'years', 'day', 'days', 'hours', 'minutes', 'months', 'weeks', 'year-old']);

/** What stands before a thing somebody has: "a", "his", "Kay's". */
const MODEL_OWNERS = new Set(['DT', 'PRP$', 'POS']);

/** "an average of 1800", "a total of 2000" are figures. */
const TOTALS = new Set(['average', 'total', 'sum', 'median', 'maximum', 'minimum', 'price', 'cost']);

/** "1996", "in 2016". Not: "2000 people", "$1990", "1,995", "Flight 1990", "room 2010", "1066-2". */
export function year(tokens: Tokens, i: number): Found | null {
  const value = yearFigure(tokens, i);
  if (value < 0 || isCurrency(tokens, i - 1)) return null;
  if (isTight(tokens, i) && i > 0 && !isOpening(tokens, i - 1)) return null;
  const next = tokens[i + 1];
  if (next !== undefined && !next.spaced && !isClosing(tokens, i + 1)) return null;
  if (isFigureGroup(tokens, i) || tokens[i - 1]?.kind === 'number') return null;
  const behind = lower(tokens, i + 1);
  if (PERSONS.has(behind)) return null;
  // "a 1987 Chevrolet" is a model's year; "in 1987 Ford sold", "the 1987 Toyota plant fire" tell when.
  if (CAR_MAKES.has(behind) && isCapitalised(tokens, i + 1) && MODEL_OWNERS.has(tagOf(tokens, i - 1)) && lower(tokens, i - 1) !== 'the') return null;
  const before = lower(tokens, i - 1);
  if (before === 'of' && TOTALS.has(lower(tokens, i - 2))) return null;
  if (isAddress(tokens, i) || isQuotedAlone(tokens, i)) return null;
  const inName = isNameLike(tokens, i - 1) && tokens[i - 1]!.kind === 'word';
  const countsNoun = tagOf(tokens, i + 1) === 'NNS' && !isCapitalised(tokens, i + 1);
  let certainty = 0.9;
  if (value < 1500 || value > 2060) {
    if (!/^(?:in|since|until|by|from|year|circa|between|around|of|before|after|and|to|through)$/.test(before) || countsNoun || tagOf(tokens, i + 1).startsWith('NN') || tagOf(tokens, i + 1).startsWith('JJ')) return null;
    if (value < 1500 && !/^(?:in|since|until|year|circa)$/.test(before)) return null;
    certainty = 0.7;
  } else if (NUMBER_BEFORE.has(before) && !(before === 'to' && isRangeEnd(tokens, i)) && !isRangeStart(tokens, i)) {
    return null;
  } else if (countsNoun && tagOf(tokens, i - 1).startsWith('VB') && !DATED_EVENTS.has(behind)) {
    // "sold 1984 copies"; "lost 1984 elections" were held then.
    return null;
  } else if (countsNoun && (before === 'and' || before === 'or') && yearFigure(tokens, i - 2) < 0) {
    return null;
  } else if (countsNoun && value >= 1900 && value % 100 === 0 && !/^(?:the|of|in|its|his|their)$/.test(before)) {
    return null;
  } else if (inName && !isEvent(tokens, i)) {
    certainty = 0.6;
  }
  if (!YEAR_BEFORE.has(before) && !inName && certainty > 0.8) certainty = 0.8;
  const first = before === 'year' && lower(tokens, i - 2) === 'the' ? i - 2 : before === 'year' || before === 'fiscal' ? i - 1 : i;
  const named = withFiscal(tokens, first);
  return { first: named, last: i + 1, type: 'DATE', reading: { kind: 'calendar', year: value }, rules: ['date.year'], certainty };
}

const STREETS = new Set(['street', 'st', 'st.', 'avenue', 'ave', 'ave.', 'road', 'rd', 'rd.', 'boulevard', 'blvd', 'blvd.', 'drive', 'dr.', 'lane', 'way', 'place', 'square', 'court', 'highway', 'parkway', 'terrace']);
/** How many words a street's name may have. */
const STREET_WORDS = 3;

/** "1600 Harbour View Road". Not "the 1987 Street fire". */
function isAddress(tokens: Tokens, i: number): boolean {
  for (let k = i + 1; k <= i + STREET_WORDS && isCapitalised(tokens, k); k++) if (k > i + 1 && STREETS.has(lower(tokens, k))) return true;
  return false;
}

/** "his novel "1984"": a title. */
const isQuotedAlone = (tokens: Tokens, i: number): boolean => tokens[i - 1]?.kind === 'quotation-mark' && isTight(tokens, i) && tokens[i + 1]?.kind === 'quotation-mark' && isTight(tokens, i + 1);

const withFiscal = (tokens: Tokens, first: number): number =>
  (lower(tokens, first) === 'year' && (lower(tokens, first - 1) === 'fiscal' || lower(tokens, first - 1) === 'financial') ? first - 1 : first);

/** "Expo 2016", "the World Cup 2018" are held in that year; "Orion 1980" may be a name. */
const isEvent = (tokens: Tokens, i: number): boolean => /^(?:cup|worldcup|olympics|games|expo|championships?|festival|awards?)$/.test(lower(tokens, i - 1));

const isOpening = (tokens: Tokens, i: number): boolean => {
  const t = tokens[i]!;
  // "1990-1995" goes on a year, "555-1995" a number.
  return t.kind === 'quotation-mark' || t.text === '(' || t.text === '[' || t.text === '/' || isDash(tokens, i) && (!isTight(tokens, i) || tokens[i - 1]?.kind !== 'number' || yearFigure(tokens, i - 1) > 0 && !isDash(tokens, i - 2));
};

const isClosing = (tokens: Tokens, i: number): boolean => {
  const t = tokens[i]!;
  return t.kind === 'quotation-mark' || t.lower === "'s" || /^[.,;:!?)\]/…]+$/.test(t.text) || isDash(tokens, i);
};

/** "2024-13-01", "1990-555": a code, not a year; "1990-91" and "1990-1995" are years. */
function isFigureGroup(tokens: Tokens, i: number): boolean {
  const behind = tokens[i + 2];
  if (!isDash(tokens, i + 1) || !isTight(tokens, i + 1) || behind?.kind !== 'number' || behind.spaced) return false;
  return yearFigure(tokens, i + 2) < 0 && behind.text.length !== 2 || isDash(tokens, i + 3) && isTight(tokens, i + 3) && tokens[i + 4]?.kind === 'number';
}

/** "from 2009 to 2011", "1991 to 1997". */
const isRangeEnd = (tokens: Tokens, i: number): boolean => yearFigure(tokens, i - 2) > 0;

const isRangeStart = (tokens: Tokens, i: number): boolean => (isDash(tokens, i + 1) || lower(tokens, i + 1) === 'to') && yearFigure(tokens, i + 2) > 0;

/** "'98", "the class of '07": two figures behind an apostrophe, after a word that takes a year. Not: "they said '40' and left". */
export function apostropheYear(tokens: Tokens, i: number): Found | null {
  const value = shortYear(tokens, i - 1);
  if (value < 0 || !/^(?:in|of|since|by|until|from|the|summer|spring|fall|autumn|winter|late|early|and|to|before|after)$/.test(lower(tokens, i - 2))) return null;
  if (tokens[i + 1]?.kind === 'quotation-mark') return null;
  return { first: i - 1, last: i + 1, type: 'DATE', reading: { kind: 'calendar', shortYear: value }, rules: ['date.short-year'], certainty: 0.8 };
}

/** "nineteen ninety-six", "the year two thousand". Not: "two thousand people", "nineteen men". */
export function spokenYearAt(tokens: Tokens, i: number): Found | null {
  const spoken = spokenYear(tokens, i);
  if (!spoken || isAttributive(tokens, spoken.last) && tagOf(tokens, spoken.last) === 'NNS') return null;
  const first = lower(tokens, i - 1) === 'year' ? (lower(tokens, i - 2) === 'the' ? i - 2 : i - 1) : i;
  return { first, last: spoken.last, type: 'DATE', reading: { kind: 'calendar', year: spoken.year }, rules: ['date.spoken-year'], certainty: 0.85 };
}

/** "1990s", "1990's", "'90s", "the mid-1990s" (the word before is taken in later). Not: "in his 60s", "temperatures in the 80s". */
export function decade(tokens: Tokens, i: number): Found | null {
  const text = lower(tokens, i);
  const m = /^(\d{4}|\d0)s$/.exec(text);
  const possessive = m === null && tokens[i]!.kind === 'number' && lower(tokens, i + 1) === "'s" && /^(?:1[5-9]|20)\d0$/.test(text) && isDecadePossessive(tokens, i);
  if (m === null && !possessive) return null;
  const figures = Number(possessive ? text : m![1]);
  const last = possessive ? i + 2 : i + 1;
  if (figures >= 1000) {
    if (figures % 10 !== 0 || figures < 1000 || figures > 2190) return null;
    const from = determiner(tokens, i);
    const century = figures % 100 === 0 && figures < 2000;
    return { first: from, last, type: 'DATE', reading: century ? { kind: 'calendar', century: figures / 100 } : { kind: 'calendar', decade: figures / 10 }, rules: ['date.decade'], certainty: 0.95 };
  }
  const apostrophe = isTight(tokens, i) && tokens[i - 1]?.kind === 'quotation-mark';
  const j = apostrophe ? i - 1 : i;
  if (!apostrophe && !/^(?:the|early|late|mid)$/.test(lower(tokens, i - 1))) return null;
  if (!apostrophe && /^(?:in|to|into)$/.test(lower(tokens, i - 2)) && /^(?:low|mid|upper|high|temperatures?|degrees)$/.test(lower(tokens, i - 3))) return null;
  if (/^(?:his|her|their|my|your|our)$/.test(lower(tokens, j - 1)) || /^(?:his|her|their|my|our)$/.test(lower(tokens, j - 2))) return null;
  return { first: determiner(tokens, j), last, type: 'DATE', reading: { kind: 'calendar', shortDecade: figures / 10 }, rules: ['date.short-decade'], certainty: apostrophe ? 0.9 : 0.7 };
}

const isDecadePossessive = (tokens: Tokens, i: number): boolean => /^(?:the|early|late|mid)$/.test(lower(tokens, i - 1)) && !isAttributive(tokens, i + 2);

const DECADE_WORDS: ReadonlyMap<string, number> = new Map([['twenties', 2], ['thirties', 3], ['forties', 4], ['fifties', 5], ['sixties', 6], ['seventies', 7], ['eighties', 8], ['nineties', 9]]);

/** "the sixties", "the late nineties". Not: "a man in his fifties". */
export function decadeWord(tokens: Tokens, i: number): Found | null {
  const digit = DECADE_WORDS.get(lower(tokens, i));
  const before = lower(tokens, i - 1);
  if (digit === undefined || !/^(?:the|early|late|mid|roaring|swinging)$/.test(before) || /^(?:his|her|their|my|your|our)$/.test(lower(tokens, i - 2))) return null;
  return { first: determiner(tokens, i), last: i + 1, type: 'DATE', reading: { kind: 'calendar', shortDecade: digit }, rules: ['date.short-decade'], certainty: 0.85 };
}

const determiner = (tokens: Tokens, i: number): number => (lower(tokens, i - 1) === 'the' ? i - 1 : i);

/** "the 20th century", "the twenty-first century", "20th-century". Not: "21st Century Fox". */
export function century(tokens: Tokens, i: number): Found | null {
  const dash = isDash(tokens, i - 1);
  const at = dash ? i - 2 : i - 1;
  const n = ordinal(tokens[at]);
  if (n === null || n > 30 || isNameLike(tokens, i)) return null;
  const attributive = dash || isAttributive(tokens, i + 1);
  const first = !attributive && lower(tokens, at - 1) === 'the' ? at - 1 : at;
  return { first, last: i + 1, type: 'DATE', reading: { kind: 'calendar', century: n - 1 }, rules: ['date.century'], certainty: 0.95 };
}


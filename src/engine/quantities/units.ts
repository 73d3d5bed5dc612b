import { CODES, currencyOfCode, CURRENCY_WORDS, DOLLAR_PREFIXES, LETTER_SIGNS, NATIONAL, ONE_LETTER_SIGNS, SIGNS, SIGNS_BEHIND, type Currency } from '../lexicon/currencies';
import { LONGEST_UNIT, RATE_NOUNS, UNIT_STARTS, UNIT_SYMBOLS, UNIT_WORDS, type Unit } from '../lexicon/units';
import type { QuantityDimension } from '../model';
import { SCALES } from '../lexicon/number-words';
import { nounSingular } from '../text/lemma';
import { isNoun } from '../text/tagset';
import { DOUBTFUL_MONEY } from './money-words';
import type { Numeral } from './numeral';
import { readNumeral } from './numerals';
import { isDigits, type Piece } from './pieces';
import { primeBehind } from './primes';

/** The unit of an amount, in the pieces from `first` up to, not including, `last` (in front of the figure or behind it). */
export interface UnitReading {
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly dimension: QuantityDimension;
  /** ISO 4217 code. */
  readonly currency: string | null;
}

// ---------------------------------------------------------------- in front

/** The currency sign before piece `i`: "$", "US$", "$US", "AUD$", "HK $", "Rs", "RM", "EUR"; blanks between sign and figure are allowed. */
export function signBefore(pieces: readonly Piece[], i: number): UnitReading | null {
  const piece = pieces[i - 1];
  if (piece?.sentence !== pieces[i]!.sentence) return null;
  const sign = SIGNS.get(piece.text);
  if (sign) {
    const letters = pieces[i - 2];
    const own = piece.text === '$' && letters?.kind === 'word' ? DOLLAR_PREFIXES.get(letters.text) ?? (piece.spaced ? undefined : CODES.get(letters.text)) : undefined;
    // "US $5" with a blank; "A $5 ticket" is an article and a price.
    const joined = own !== undefined && (!piece.spaced || (letters!.text !== 'A' && letters!.text.length > 1) || letters!.text === 'S');
    return joined ? money(i - 2, i, own) : money(i - 1, i, sign);
  }
  const outer = pieces[i - 2];
  // "$US5", "$A40": Australian style.
  const behindDollar = outer?.text === '$' && !piece.spaced ? DOLLAR_PREFIXES.get(piece.text) : undefined;
  if (behindDollar) return money(i - 2, i, behindDollar);
  // "Y=100": the yen sign of agencies that send plain letters.
  if (piece.text === '=' && outer?.text === 'Y' && !piece.spaced) return money(i - 2, i, SIGNS.get('¥')!);
  const letters = LETTER_SIGNS.get(piece.text) ?? CODES.get(piece.text) ?? (pieces[i]!.spaced ? undefined : ONE_LETTER_SIGNS.get(piece.text));
  return letters && piece.kind === 'word' ? money(i - 1, i, letters) : null;
}

const money = (first: number, last: number, { name, code }: Currency): UnitReading => ({ first, last, name, dimension: 'money', currency: code });

// ---------------------------------------------------------------- behind

/** The unit that begins at piece `i`, right behind a numeral: "%", "km/h", "square feet", "Australian dollars", "p". */
export function unitBehind(pieces: readonly Piece[], i: number, numeral: Numeral): UnitReading | null {
  const piece = pieces[i];
  if (piece?.sentence !== pieces[numeral.first]!.sentence) return null;
  if (numeral.form === 'fraction') {
    const start = partOfUnit(pieces, i);
    if (start > i) return measureBehind(pieces, start);
  }
  const unit = timesSign(pieces, i) ?? (isDigits(pieces[i - 1]) ? primeBehind(pieces, i) : null) ?? moneyBehind(pieces, i, numeral) ?? measureBehind(pieces, i);
  // "half-time" measures nothing.
  return unit?.name === 'time' && numeral.form === 'fraction' ? null : unit;
}

/** Where the unit begins behind "a" or "of a": "half an hour", "a quarter of a percent". */
function partOfUnit(pieces: readonly Piece[], i: number): number {
  const at = pieces[i]!.lower === 'of' ? i + 1 : i;
  const article = pieces[at]?.lower;
  return (article === 'a' || article === 'an') && pieces[at + 1]?.sentence === pieces[i]!.sentence ? at + 1 : i;
}

/** "3x faster", "5x". Not: "5x5". */
function timesSign(pieces: readonly Piece[], i: number): UnitReading | null {
  const sign = pieces[i];
  if (sign?.lower !== 'x' || sign.spaced || sign.hyphen || !isDigits(pieces[i - 1]) || isDigits(pieces[i + 1])) return null;
  return { first: i, last: i + 1, name: 'time', dimension: 'ratio', currency: null };
}

/** Whose gallon or ton it is: "a US pint", "40 imperial gallons". */
const SYSTEMS = new Set(['us', 'u.s.', 'imperial', 'metric', 'uk']);

function measureBehind(pieces: readonly Piece[], i: number): UnitReading | null {
  if (SYSTEMS.has(pieces[i]!.lower) && pieces[i + 1]?.kind === 'word' && !UNIT_STARTS.has(pieces[i]!.lower)) {
    const unit = measureBehind(pieces, i + 1);
    return unit && (unit.dimension === 'volume' || unit.dimension === 'mass') ? { ...unit, first: i } : null;
  }
  if (!UNIT_STARTS.has(pieces[i]!.lower)) return null;
  let key = '';
  let found: UnitReading | null = null;
  for (let n = 0; n < LONGEST_UNIT; n++) {
    const piece = pieces[i + n];
    if (piece?.sentence !== pieces[i]!.sentence) break;
    key += n > 0 && (piece.spaced || piece.hyphen) ? ` ${piece.text}` : piece.text;
    const unit = UNIT_SYMBOLS.get(key) ?? UNIT_WORDS.get(key.toLowerCase());
    if (unit && fits(unit, key, pieces, i)) found = { first: i, last: i + n + 1, name: unit.name, dimension: unit.dimension, currency: null };
  }
  return found && perExponent(pieces, found);
}

const SECOND: Unit = { name: 'second', dimension: 'time' };
const EXPONENTS: ReadonlyMap<string, string> = new Map([['1', ''], ['2', 'square '], ['3', 'cubic ']]);

/** "7.2 km s−1", "0.45 W m−2", "1 g cm-3": what stands with a negative power is what it is counted by. */
function perExponent(pieces: readonly Piece[], unit: UnitReading): UnitReading {
  const symbol = pieces[unit.last];
  const minus = pieces[unit.last + 1];
  const power = EXPONENTS.get(pieces[unit.last + 2]?.text ?? '');
  const per = symbol?.text === 's' ? SECOND : symbol && UNIT_SYMBOLS.get(symbol.text);
  if (!per || power === undefined || !minus || minus.spaced || !'−-–'.includes(minus.text) || pieces[unit.last + 2]!.spaced) return unit;
  return { ...unit, last: unit.last + 3, name: `${unit.name} per ${power}${per.name}` };
}

/** "517 rushing yards", "50 previous years", "2 extra minutes": a measure with a word before it. Not "40 soccer pitches", "12 World Cups". */
export function modifiedUnit(pieces: readonly Piece[], i: number): UnitReading | null {
  const word = pieces[i];
  const measure = pieces[i + 1];
  if (!word || measure?.sentence !== pieces[i - 1]?.sentence || word.kind !== 'word' || word.hyphen || measure?.tag !== 'NNS' || measure.hyphen) return null;
  if (!(word.tag === 'JJ' || word.tag === 'JJR' || word.lower.endsWith('ing')) || word.text !== word.lower) return null;
  const unit = UNIT_WORDS.get(measure.lower);
  if (!unit || !MEASURED.has(unit.dimension) || (pieces[i + 2]?.tag ?? '').startsWith('NN')) return null;
  return { first: i, last: i + 2, name: unit.name, dimension: unit.dimension, currency: null };
}

const MEASURED = new Set<QuantityDimension>(['length', 'area', 'mass', 'time']);

/** A letter is a unit directly behind its figure ("5g", "60W"), and with a blank where nothing else fits ("12 C", "1.3 A/cm2"); a name is none ("in 2016 Stone said"). */
function fits(unit: Unit, key: string, pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]!;
  if (key === '%' || key === '°') return true;
  if (key.length > 1) return piece.kind !== 'word' || !isCapitalised(piece.text) || isCapitalised(unit.name.split(' ').at(-1)!) || UNIT_SYMBOLS.has(key);
  if (!piece.spaced) return true;
  const next = pieces[i + 1];
  if (next?.text === '/' && !next.spaced) return true;
  return 'CFmgtlhWK'.includes(key) && next?.text !== '.' && (!next?.spaced || next.kind !== 'word' || next.text === next.lower);
}

function moneyBehind(pieces: readonly Piece[], i: number, numeral: Numeral): UnitReading | null {
  const piece = pieces[i]!;
  if (!piece.spaced || piece.kind === 'symbol' || piece.text === 'kn' || piece.text === 'kr' || piece.text === 'zł') {
    const sign = SIGNS_BEHIND.get(piece.text);
    if (sign && !piece.hyphen && !(piece.text === '$' && piece.spaced)) return money(i, i + 1, sign);
  }
  const code = piece.kind === 'word' ? CODES.get(piece.text) : undefined;
  if (code) return money(i, i + 1, code);
  const name = namedMoney(pieces, i, numeral);
  if (name) return name;
  // "Australian dollars", "New Zealand dollars", "Danish crowns"
  if (piece.kind !== 'word') return null;
  const two = pieces[i + 1] ? `${piece.lower} ${pieces[i + 1]!.lower}` : '';
  const length = NATIONAL.has(two) ? 2 : NATIONAL.has(piece.lower) ? 1 : 0;
  const currency = length > 0 && pieces[i + length] ? CURRENCY_WORDS.get(pieces[i + length]!.lower) : undefined;
  if (!currency || pieces[i + length]!.lower === 'won' && pieces[i + length]!.tag === 'VBD') return null;
  const subunit = currency.name === 'cent' || currency.name === 'pence';
  return money(i, i + length + 1, subunit ? currency : currencyOfCode(NATIONAL.get(length === 2 ? two : piece.lower)!));
}

function namedMoney(pieces: readonly Piece[], i: number, numeral: Numeral): UnitReading | null {
  const piece = pieces[i]!;
  const currency = CURRENCY_WORDS.get(piece.lower);
  if (!currency) return null;
  if (isCapitalised(piece.text) && !isCapitalised(pieces[numeral.first]!.text) && piece.lower !== 'euro' && piece.lower !== 'euros') return null;
  if (piece.lower.startsWith('pound') && !poundsAreMoney(pieces, i, numeral)) return null;
  const singular = piece.lower.replace(/s$/, '');
  if (DOUBTFUL_MONEY.has(singular)) {
    const plural = piece.lower.endsWith('s') && singular !== 'buck';
    const big = (numeral.value ?? numeral.least ?? 0) >= 1000;
    if (!(big || plural || (singular === 'buck' && piece.lower === 'bucks')) || piece.lower === 'mark') return null;
  }
  return money(i, i + 1, currency);
}

const isCapitalised = (text: string): boolean => text.charCodeAt(0) >= 65 && text.charCodeAt(0) <= 90 && text.length > 1 && text.toUpperCase() !== text;

const PRICED = new Set((`cost costs costing paid pay pays paying worth price prices priced fine fined spend spent spends charge charged charges earn earned earns raise raised raises sell sold
  buy bought save saved owe owed owes borrow borrowed lend grant bill budget salary wage wages bonus invest invested fee fees tax taxes loan debt compensation benefit benefits note coin sterling profit profits loss losses`).trim().split(/\s+/));
const WEIGHED = new Set(['weigh', 'weighs', 'weighed', 'weighing', 'weight', 'lose', 'lost', 'losing', 'gained', 'heavy', 'lighter', 'heavier', 'cocaine', 'heroin', 'marijuana']);

/** "20 pounds": money beside words of paying or with a scale ("3 million pounds"), weight beside "of" and words of weighing, which is also the guess. */
function poundsAreMoney(pieces: readonly Piece[], i: number, numeral: Numeral): boolean {
  if (pieces[i + 1]?.lower === 'sterling') return true;
  if (pieces[i]!.hyphen || pieces[i + 1]?.lower === 'of') return false;
  for (let j = i - 1; j >= Math.max(0, i - 9) && pieces[j]!.sentence === pieces[i]!.sentence; j--) {
    if (WEIGHED.has(pieces[j]!.lower)) return false;
    if (PRICED.has(pieces[j]!.lower)) return true;
  }
  for (let j = i + 1; j < Math.min(pieces.length, i + 5) && pieces[j]!.sentence === pieces[i]!.sentence; j++) {
    if (WEIGHED.has(pieces[j]!.lower)) return false;
    if (PRICED.has(pieces[j]!.lower)) return true;
  }
  return numeral.power >= 6;
}

// ---------------------------------------------------------------- rates

/** What an amount is counted by: "a barrel", "per square foot", "/kg", "a-share"; `noun` in the singular. */
export interface RateReading {
  readonly last: number;
  readonly noun: string;
  /** "per 1,000 people": its own figure belongs to the rate. */
  readonly figured?: boolean;
}

/** `loose`: "a" and "an" may stand for "per" whatever follows (behind prices and measures); behind things counted only before times ("14 trains an hour"). */
export function rateBehind(pieces: readonly Piece[], i: number, loose: boolean): RateReading | null {
  const piece = pieces[i];
  if (!piece) return null;
  if (piece.lower === 'p.a.' || piece.lower === 'p.a') return { last: i + 1, noun: 'year' };
  const next = pieces[i + 1];
  if (next?.sentence !== piece.sentence) return null;
  const figured = piece.lower === 'per' ? figuredRate(pieces, i + 1) : null;
  if (figured) return figured;
  if (next.kind !== 'word') return null;
  if (piece.text === '/') {
    const unit = measureBehind(pieces, i + 1);
    return piece.spaced || next.spaced ? null : unit ? { last: unit.last, noun: unit.name } : RATE_NOUNS.has(next.lower) ? { last: i + 2, noun: next.lower } : null;
  }
  if (piece.lower === 'per') {
    if (next.lower === 'cent' || next.lower === 'se') return null;
    if (next.lower === 'capita' || next.lower === 'annum' || next.lower === 'diem') return { last: i + 2, noun: next.lower === 'annum' ? 'year' : next.lower === 'diem' ? 'day' : 'capita' };
    const unit = measureBehind(pieces, i + 1);
    if (unit) return { last: unit.last, noun: unit.name };
    return next.tag === 'NN' || next.tag === 'NNS' || next.tag === 'NNP' ? { last: i + 2, noun: nounSingular(next.lower) } : null;
  }
  if ((piece.lower === 'a' || piece.lower === 'an' || piece.lower === 'each' || piece.lower === 'every') && RATE_NOUNS.has(next.lower)) {
    const unit = measureBehind(pieces, i + 1);
    if (!loose && (unit?.dimension !== 'time' || piece.lower === 'each' || isAgo(pieces[i + 2]))) return null;
    return unit ? { last: unit.last, noun: unit.name } : { last: i + 2, noun: next.lower };
  }
  return null;
}

/** "3 doctors per 1,000 people", "5 litres per 100 km", "12 beds per million". Not: "per 40", where no amount stands before it. */
function figuredRate(pieces: readonly Piece[], i: number): RateReading | null {
  const figure = isDigits(pieces[i]) ? readNumeral(pieces, i, false) : null;
  const last = figure?.last ?? (SCALES.has(pieces[i]!.lower) ? i + 1 : 0);
  if (last === 0) return null;
  const words = (to: number): string => pieces.slice(i, to).map((piece) => piece.lower).join(' ');
  const unit = pieces[last] && measureBehind(pieces, last);
  if (unit) return { last: unit.last, noun: `${words(last)} ${unit.name}`, figured: true };
  let head = last;
  while (head < last + 3 && pieces[head]?.sentence === pieces[i]!.sentence && (isNoun(pieces[head]!.tag) || pieces[head]!.tag.startsWith('JJ'))) head++;
  while (head > last && !isNoun(pieces[head - 1]!.tag)) head--;
  return { last: head, noun: words(head), figured: true };
}

/** "killed 40 people a year ago": when, not how often. */
const isAgo = (piece: Piece | undefined): boolean => piece !== undefined && ['ago', 'earlier', 'later', 'before', 'after', 'from', 'and', 'or'].includes(piece.lower);

/** "each", "apiece": the amount is everybody's own. */
export const isDistributive = (piece: Piece | undefined): boolean => piece?.lower === 'apiece' || piece?.lower === 'each';

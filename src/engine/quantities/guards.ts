import { CAPITAL_LABELS, IDLE_ONE, LABELS, MAKERS, STREETS } from '../lexicon/number-names';
import { isProperNoun } from '../text/tagset';
import type { Amount } from './amounts';
import type { CountedReading } from './counted';
import { isDigits, type Piece } from './pieces';
import type { Scan } from './scan';

/** A number that is about to become a quantity: what stands before and behind decides whether it counts anything. */
export interface Candidate {
  readonly scan: Scan;
  readonly amount: Amount;
  readonly counted: CountedReading | null;
  /** "about", "more than", "or so": words that only quantities take. */
  readonly modified: boolean;
}

type Guard = (candidate: Candidate) => boolean;

/** Guards for every number, whatever stands behind it. */
const ALWAYS: readonly Guard[] = [isIdentifier, isDigitGroup, isLabelled, isListNumber];
/** Guards for numbers without currency or unit of measure. */
const UNMEASURED: readonly Guard[] = [isNamePart, isYear, isAge, isAddress, isCapitalisedName, isNumberedNoun, isDefinitePair, isIdleOne, isIdleZero, isIdleHalf, isIdleVague];

/** Whether the number is part of a name, an address, a date or a saying, and no quantity. */
export function isNoQuantity(candidate: Candidate): boolean {
  return ALWAYS.some((guard) => guard(candidate)) || (!candidate.amount.unit && UNMEASURED.some((guard) => guard(candidate)));
}

const GLUE = new Set(['-', '–', '−', '/', '@', '_', '=', '#', ':', '.', '\\', '&', '+', '*', '^', '×']);

/** "555-0123", "v2.0.1", "7e7", "#4", "0800", "site.example/12": glued to letters, signs or other figures, or led by a zero. Not "89-52", read before, nor "40km". */
function isIdentifier({ scan: { pieces }, amount }: Candidate): boolean {
  const first = pieces[amount.first]!;
  const figure = pieces[amount.numeral.first]!;
  const before = pieces[amount.first - 1];
  if (before && !first.spaced && GLUE.has(before.text) && !(amount.negative && amount.first < amount.numeral.first)) {
    if (before.text === '#' || before.text === '@' || before.text === '=' || before.text === '_') return true;
    const further = pieces[amount.first - 2];
    if (further && !before.spaced && (further.kind === 'word' || further.kind === 'number')) return true;
  }
  if (before && !first.spaced && !first.hyphen && before.kind === 'word' && !amount.sign) return true;
  if (!isDigits(figure)) return false;
  if (figure.text.startsWith('0') && figure.text.length > 1 && figure.text[1] !== '.') return true;
  const behind = pieces[amount.end];
  if (!behind || behind.spaced || amount.unit || amount.behind) return false;
  if (behind.kind === 'word') return !behind.hyphen && behind.lower !== "'s";
  if ('@_=\\^×'.includes(behind.text)) return true;
  return (behind.text === '-' || behind.text === '/' || behind.text === ':') && pieces[amount.end + 1]?.spaced === false && isDigits(pieces[amount.end + 1]);
}

/** "0800 123 456", "12 34 yen": groups of digits side by side; not a year or a day before a count ("in 2016 12 people"). */
function isDigitGroup({ scan, amount }: Candidate): boolean {
  if (amount.numeral.plainDigits === 0 || amount.sign) return false;
  return isBareFigure(scan, amount.first - 1) || (!amount.unit && isBareFigure(scan, amount.end));
}

function isBareFigure(scan: Scan, i: number): boolean {
  const piece = scan.pieces[i];
  return piece !== undefined && /^\d+$/.test(piece.text) && piece.spaced && !scan.isTaken(i, i + 1);
}

const AGE = new Set(['aged', 'age', 'ages']);

/** "Flight 447", "chapter 11", "No. 10", "Group 4"; not "in flight 40 people were hurt". */
function isLabelled({ scan: { pieces }, amount, counted, modified }: Candidate): boolean {
  const before = pieces[amount.first - 1];
  if (before && AGE.has(before.lower) && !amount.unit) return true;
  if (!before || amount.sign || modified || before.kind !== 'word' || before.sentence !== pieces[amount.first]!.sentence) return false;
  if (before.lower === 'no.' || before.lower === 'nos.') return true;
  const label = LABELS.has(before.lower) || (CAPITAL_LABELS.has(before.lower) && startsUpper(before));
  if (!label) return false;
  if (amount.unit) return amount.unit.dimension !== 'ratio' && amount.unit.dimension !== 'money' && amount.unit.last === amount.numeral.last + 1 && pieces[amount.numeral.last]!.text.length === 1;
  return amount.numeral.power === 0 && !(counted && !counted.singular && !MAKERS.has(before.lower) && !startsUpper(before) && pieces[amount.numeral.last]?.tag === 'NNS');
}

/** "1. Open the gate", "(2)": numbers that order a list. */
function isListNumber({ scan: { pieces }, amount }: Candidate): boolean {
  if (amount.numeral.plainDigits === 0 || amount.numeral.plainDigits > 2 || amount.unit) return false;
  const before = pieces[amount.first - 1];
  const behind = pieces[amount.end];
  if (!behind || behind.spaced) return false;
  const opens = before?.sentence !== pieces[amount.first]!.sentence || amount.first === 0;
  if (opens && (behind.text === '.' || behind.text === ')')) return true;
  return before?.text === '(' && behind.text === ')' && amount.numeral.plainDigits === 1;
}

const startsUpper = (piece: Piece): boolean => {
  const c = piece.text.charCodeAt(0);
  return c >= 65 && c <= 90;
};

/** "Boeing 737", "FTSE 100", "Windows 3.1", "Route des Grandes Alpes 7"; not "gave Ukraine 50 tanks", "Toyota sold 50". */
function isNamePart({ scan: { pieces }, amount, counted, modified }: Candidate): boolean {
  const before = pieces[amount.first - 1];
  if (!before || modified || amount.sign || before.sentence !== pieces[amount.first]!.sentence || before.kind !== 'word') return false;
  if (!isProperNoun(before.tag) || !startsUpper(before)) return false;
  const figure = pieces[amount.numeral.first]!;
  if (amount.numeral.power > 0 || figure.text.includes(',')) return false;
  if (!isDigits(figure)) return startsUpper(figure);
  if (counted && !counted.singular && counted.open === null) return MAKERS.has(before.lower);
  return true;
}

/** "in 2016", "the 1998 accord"; not "2016 people", "2,016". */
function isYear({ scan: { pieces }, amount, counted, modified }: Candidate): boolean {
  const { numeral } = amount;
  if (numeral.plainDigits !== 4 || numeral.value === null || numeral.value < 1500 || numeral.value >= 2200 || modified) return false;
  if (!counted || counted.singular || counted.open) return numeral.value >= 1700;
  const before = pieces[amount.first - 1];
  return before !== undefined && (before.tag === 'DT' || before.tag === 'PRP$' || before.tag === 'POS' || before.tag === 'IN' || isProperNoun(before.tag) || before.tag === 'JJ');
}

/** "Ms Reyes, 49, said", "Jo Tan (35)", "aged 12"; not "In all, 49, or a third". */
function isAge({ scan: { pieces }, amount, modified }: Candidate): boolean {
  const { plainDigits, value } = amount.numeral;
  if (plainDigits === 0 || plainDigits > 3 || value === null || value > 115 || modified) return false;
  const before = pieces[amount.first - 1];
  const further = pieces[amount.first - 2];
  const behind = pieces[amount.end];
  if (!before || !further) return false;
  if (before.text === ',') return isNameEnd(further) && (!behind || behind.text === ',' || behind.text === '.' || behind.text === ';' || behind.lower === 'and');
  return before.text === '(' && behind?.text === ')' && isNameEnd(further);
}

const isNameEnd = (piece: Piece): boolean => isProperNoun(piece.tag) || piece.lower === 'jr.' || piece.lower === 'sr.';

/** "10 Acacia Avenue", "1600 N. Harbor Drive"; not "10 roads". */
function isAddress({ scan: { pieces }, amount }: Candidate): boolean {
  if (amount.numeral.plainDigits === 0) return false;
  for (let i = amount.end; i < Math.min(pieces.length, amount.end + 5); i++) {
    const piece = pieces[i]!;
    if (!startsUpper(piece) && !isDigits(piece)) return false;
    if (i > amount.end && STREETS.has(piece.lower)) return true;
  }
  return false;
}

/** "the Big Ten", "Group of Seven", "Fifty Shades": a number word with a capital in mid-sentence, beside another capital; not a headline's. */
function isCapitalisedName({ scan: { pieces, paragraph }, amount }: Candidate): boolean {
  const figure = pieces[amount.numeral.first]!;
  if (figure.kind !== 'word' || !startsUpper(figure) || figure.text === figure.text.toUpperCase()) return false;
  const sentence = paragraph.sentences[figure.sentence]!;
  if (figure.token === sentence.first || isQuoteBefore(pieces[amount.numeral.first - 1])) return false;
  if (isTitleCased(pieces, amount.numeral.first)) return false;
  const before = pieces[amount.numeral.first - 1];
  const behind = pieces[amount.numeral.last];
  return (before !== undefined && (startsUpper(before) || before.lower === 'of' || before.lower === 'the')) || (behind !== undefined && startsUpper(behind));
}

const isQuoteBefore = (piece: Piece | undefined): boolean => piece?.kind === 'quotation-mark' || piece?.text === ':' || piece?.text === '—' || piece?.text === '--';

/** Nearly every longer word near by has a capital: a headline. */
function isTitleCased(pieces: readonly Piece[], i: number): boolean {
  let upper = 0;
  let lower = 0;
  for (let j = Math.max(0, i - 8); j < Math.min(pieces.length, i + 9); j++) {
    const piece = pieces[j]!;
    if (piece.sentence !== pieces[i]!.sentence || piece.kind !== 'word' || piece.text.length < 4 || j === i) continue;
    if (startsUpper(piece)) upper++;
    else lower++;
  }
  return upper >= 3 && upper > 3 * lower;
}

/** "the 7 train", "a 911 call", "two stage": a singular noun is numbered, not counted; "one man", "two aircraft", "4,000 capacity" stay. */
function isNumberedNoun({ scan: { pieces }, amount, counted, modified }: Candidate): boolean {
  const { numeral } = amount;
  const behind = pieces[amount.end];
  if (behind?.hyphen) return counted?.last !== amount.end + 1;
  if (behind?.text === '-' && !behind.spaced) return true;
  if (!counted?.singular || modified || numeral.value === 1 || numeral.form === 'fraction' || numeral.form === 'vague') return false;
  if (pieces[numeral.last]?.lower === 'of') return false;
  return numeral.power === 0 && (numeral.form === 'words' || numeral.plainDigits > 0);
}

const DEFINITE = new Set(['the', 'these', 'those', 'both', 'all', 'his', 'her', 'their', 'our', 'its', 'my', 'your', "'s", 'other']);

/** "the two countries", "all three", "its two neighbours" point back to what was told; not "the 12 countries", "the top three seeds". */
function isDefinitePair({ scan: { pieces }, amount, counted }: Candidate): boolean {
  const { numeral } = amount;
  if (numeral.form !== 'words' || numeral.value === null || numeral.value < 1 || numeral.value > 4 || !Number.isInteger(numeral.value)) return false;
  const before = pieces[amount.first - 1];
  if (!before || !DEFINITE.has(before.lower)) return false;
  return !(counted?.open === 'more');
}

const NOT_BEFORE_ONE = new Set(['no', 'any', 'every', 'each', 'this', 'that', 'the', 'another', 'some', 'which', 'only', 'last', 'next', 'first', 'a', 'an', 'number', 'day', 'by', 'step', 'part', 'phase', 'level', 'from', 'such', 'new']);

/** "one of them", "one day", "no one", "the one that": a pronoun or a saying; not "one soldier", "at least one". */
function isIdleOne({ scan: { pieces }, amount, counted, modified }: Candidate): boolean {
  const figure = pieces[amount.numeral.first]!;
  if (figure.lower !== 'one' || amount.numeral.value !== 1) return false;
  if (modified && (counted?.open !== 'pronoun')) return false;
  const before = pieces[amount.first - 1];
  const behind = pieces[amount.end];
  if (before && (NOT_BEFORE_ONE.has(before.lower) || before.lower === 'one')) return true;
  if (behind && IDLE_ONE.has(behind.lower)) return true;
  return !counted?.singular || counted.open !== null;
}

/** "zero in on", "ground zero", "zero tolerance"; not "zero cases", "below zero". */
function isIdleZero({ scan: { pieces }, amount, counted, modified }: Candidate): boolean {
  if (pieces[amount.numeral.first]!.lower !== 'zero') return false;
  return !modified && (!counted || counted.singular || counted.open !== null);
}

/** "the first half", "half-time", "half asleep"; not "half of the votes", "half the price", "by half". */
function isIdleHalf({ scan: { pieces }, amount, modified }: Candidate): boolean {
  const { numeral } = amount;
  if (numeral.form !== 'fraction' || numeral.last !== numeral.first + 1) return false;
  const before = pieces[amount.first - 1];
  const behind = pieces[amount.end];
  if (before && (before.tag === 'JJ' || before.tag === 'DT' || before.tag === 'PRP$' || before.lower === 'second' || before.lower === 'first')) return true;
  if (behind?.hyphen) return true;
  if (behind?.lower === 'of') return false;
  if (behind && (behind.lower === 'the' || behind.tag === 'PRP$') && behind.spaced) return false;
  return !(modified || before?.lower === 'by' || before?.lower === 'in');
}

/** "Thousands cheered", "scores are level": vague numbers count only what "of" says. */
function isIdleVague({ scan: { pieces }, amount }: Candidate): boolean {
  return amount.numeral.form === 'vague' && pieces[amount.end]?.lower !== 'of';
}

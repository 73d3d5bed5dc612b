/** Number words that count nothing: "the two", "one day", "ground zero", "half asleep". */
import { IDLE_ONE, RANKS } from '../lexicon/number-names';
import { VAGUE_SCALES } from '../lexicon/number-words';
import type { Candidate } from './candidate';

const DEFINITE = new Set(['the', 'these', 'those', 'both', 'all', 'his', 'her', 'their', 'our', 'its', 'my', 'your', "'s", 'other']);

/** "the two", "all three", "these four" point back to what was told; not "the two countries", "all 12", "the top three". */
export function isDefinitePair({ scan: { pieces }, amount, counted }: Candidate): boolean {
  const { numeral } = amount;
  if (numeral.form !== 'words' || numeral.value === null || numeral.value < 1 || numeral.value > 4 || !Number.isInteger(numeral.value)) return false;
  const before = pieces[amount.first - 1];
  if (!before || !DEFINITE.has(before.lower)) return false;
  return counted === null;
}

/** "at seven on Monday", "six o'clock", "by noon or one": hours that no date holds; not "at 12 sites", "at nine per cent". */
export function isClockHour({ amount, counted, scan: { pieces } }: Candidate): boolean {
  const { numeral } = amount;
  const behind = pieces[numeral.last];
  if (behind?.lower === "o'clock" || behind?.lower === 'o’clock') return true;
  const before = pieces[amount.first - 1];
  if (counted || numeral.form !== 'words' || numeral.value === null || numeral.value < 1 || numeral.value > 12 || before?.lower !== 'at') return false;
  return !behind || behind.kind === 'punctuation' || behind.tag === 'IN' || behind.tag === 'CC' || behind.lower === 'sharp';
}

const NOT_BEFORE_ONE = new Set(['no', 'any', 'every', 'each', 'this', 'that', 'the', 'another', 'some', 'which', 'last', 'next', 'first', 'a', 'an', 'number', 'day', 'by', 'step', 'part', 'phase', 'level', 'from', 'such', 'new']);

/** "one of them", "one day", "no one", "the one that": a pronoun or a saying; not "one soldier", "at least one", "one of the engines". */
export function isIdleOne({ scan: { pieces }, amount, counted, modified, share }: Candidate): boolean {
  if (share || amount.negative) return false;
  const figure = pieces[amount.numeral.first]!;
  if (figure.lower !== 'one' || amount.numeral.value !== 1) return false;
  if (modified && (counted?.open !== 'pronoun')) return false;
  const part = pieces[amount.end]?.lower === 'of' && counted !== null && !counted.singular && counted.open === null;
  const before = pieces[amount.first - 1];
  const behind = pieces[amount.end];
  // "only one track" counts, "the only one" points.
  if (before?.lower === 'only' || before?.lower === 'just') return pieces[amount.first - 2]?.lower === 'the' || !(part || counted?.singular);
  if (before && (NOT_BEFORE_ONE.has(before.lower) || before.lower === 'one')) return true;
  if (part) return false;
  if (behind && (IDLE_ONE.has(behind.lower) || (behind.tag === 'VBG' && pieces[amount.end + 1]?.tag === 'DT'))) return true;
  return !counted?.singular || counted.open !== null;
}

/** "zero in on", "ground zero", "zero tolerance"; not "zero cases", "below zero". */
export function isIdleZero({ scan: { pieces }, amount, counted, modified }: Candidate): boolean {
  if (pieces[amount.numeral.first]!.lower !== 'zero') return false;
  return !modified && (!counted || counted.singular || counted.open !== null);
}

/** "the first half", "half-time", "half asleep"; not "half of the votes", "half the price", "by half". */
export function isIdleHalf({ scan: { pieces }, amount, modified }: Candidate): boolean {
  const { numeral } = amount;
  if (pieces[numeral.first]!.lower !== 'half' || numeral.form !== 'fraction' || numeral.last !== numeral.first + 1) return false;
  const before = pieces[amount.first - 1];
  const behind = pieces[amount.end];
  if (before && (before.tag === 'JJ' || before.tag === 'DT' || before.tag === 'PRP$' || before.lower === 'second' || before.lower === 'first')) return true;
  if (behind?.hyphen) return true;
  if (behind?.lower === 'of') return false;
  if (behind && (behind.lower === 'the' || behind.tag === 'PRP$') && behind.spaced) return false;
  return !(modified || before?.lower === 'by' || before?.lower === 'in');
}

/** "Thousands cheered", "scores are level": vague numbers count only what "of" says. */
export function isIdleVague({ scan: { pieces }, amount }: Candidate): boolean {
  return amount.numeral.form === 'vague' && VAGUE_SCALES.has(pieces[amount.numeral.last - 1]!.lower) && pieces[amount.end]?.lower !== 'of';
}

/** "the bottom three", "the final four", "a top 10": a place in a table; not "the top three seeds". */
export function isRank({ scan: { pieces }, amount, counted, modified }: Candidate): boolean {
  const before = pieces[amount.first - 1];
  return !counted && !modified && amount.numeral.power === 0 && before !== undefined && RANKS.has(before.lower);
}

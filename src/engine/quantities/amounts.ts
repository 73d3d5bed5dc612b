import { modifierBehind, modifierBefore, type ModifierReading } from './modifiers';
import type { Numeral } from './numeral';
import { readNumeral } from './numerals';
import type { Piece } from './pieces';
import { signBefore, unitBehind, type UnitReading } from './units';

/** A figure with its sign in front and its unit behind: one end of a range, or all there is. */
export interface Amount {
  readonly numeral: Numeral;
  /** Pieces of the figure with minus and currency sign; the unit behind is out. */
  readonly first: number;
  readonly last: number;
  /** Behind the unit, where there is one. */
  readonly end: number;
  readonly sign: UnitReading | null;
  readonly unit: UnitReading | null;
  readonly negative: boolean;
  /** "or so", "or more", "-plus" between figure and unit, or behind the unit. */
  readonly behind: ModifierReading | null;
}

const MINUS = new Set(['-', '−', '–']);

/** Reads the amount whose numeral begins at piece `i`. */
export function readAmount(pieces: readonly Piece[], i: number): Amount | null {
  const start = pieces[i];
  if (!start) return null;
  // "$-50.8bn" and "-$5": the minus may stand on either side of the sign.
  const inner = minusBefore(pieces, i);
  const sign = signBefore(pieces, inner ? i - 1 : i);
  let first = sign ? sign.first : inner ? i - 1 : i;
  const outer = !inner && minusBefore(pieces, first);
  if (outer) first -= 1;
  const numeral = readNumeral(pieces, i, sign !== null);
  if (!numeral) return null;
  let last = numeral.last;
  let behind = modifierBehind(pieces, last);
  if (behind && endsFigure(pieces, behind)) behind = null;
  if (behind) last = behind.last;
  let unit = unitBehind(pieces, last, numeral);
  if (sign && unit && !(unit.dimension === 'money')) unit = null;
  const part = unit && unit.dimension !== 'ratio' && numeral.value !== null && Number.isInteger(numeral.value) && !behind ? partAdded(pieces, unit.last) : null;
  if (part) return { numeral: { ...numeral, value: numeral.value! + part.value, plainDigits: 0 }, first, last, end: part.last, sign, unit, negative: inner || outer, behind };
  const cold = belowZero(pieces, unit ? unit.last : last, unit);
  if (cold > 0) return { numeral, first, last, end: cold, sign, unit, negative: true, behind };
  const afterUnit = unit && !behind ? modifierBehind(pieces, unit.last) : null;
  return { numeral, first, last, end: afterUnit ? afterUnit.last : unit ? unit.last : last, sign, unit: sign ?? unit, negative: inner || outer, behind: behind ?? afterUnit };
}

/** Whether "and a half", "and a quarter" stands at piece `i`: "an hour and a half". */
export const isPartAdded = (pieces: readonly Piece[], i: number): boolean => partAdded(pieces, i) !== null;

function partAdded(pieces: readonly Piece[], i: number): { readonly last: number; readonly value: number } | null {
  if (pieces[i]?.lower !== 'and') return null;
  const at = pieces[i + 1]?.lower === 'a' ? i + 2 : i + 1;
  const word = pieces[at]?.lower;
  if (word !== 'half' && !(word === 'quarter' && at > i + 1)) return null;
  // "the first hour and half the second"
  const next = pieces[at + 1];
  const goesOn = next?.sentence === pieces[i].sentence && (next.lower === 'the' || next.lower === 'a' || next.tag === 'PRP$');
  return goesOn ? null : { last: at + 1, value: word === 'half' ? 0.5 : 0.25 };
}

/** The piece behind "below zero", as in "20 degrees below zero", "ten below zero"; 0 where it doesn't follow. */
function belowZero(pieces: readonly Piece[], i: number, unit: UnitReading | null): number {
  if (unit && unit.dimension !== 'temperature') return 0;
  return pieces[i]?.lower === 'below' && pieces[i + 1]?.lower === 'zero' ? i + 2 : 0;
}

/** "at least" may belong to what comes next: "in 20 at least 5 people" – only at the end of a phrase is it behind the figure. */
function endsFigure(pieces: readonly Piece[], reading: ModifierReading): boolean {
  const word = pieces[reading.first]!.lower;
  if (word !== 'at') return false;
  const next = pieces[reading.last];
  return next !== undefined && next.kind !== 'punctuation';
}

function minusBefore(pieces: readonly Piece[], i: number): boolean {
  const sign = pieces[i - 1];
  if (!sign) return false;
  // "plus or minus 3.4 points" is a margin.
  if (sign.lower === 'minus' && pieces[i - 2]?.lower === 'or' && pieces[i - 3]?.lower === 'plus') return false;
  if (sign.lower === 'minus' || sign.lower === 'negative') return true;
  return MINUS.has(sign.text) && !pieces[i]!.spaced && (sign.spaced || i === 1 || pieces[i - 2]?.text === '(' || pieces[i - 2]?.text === '$');
}

export { modifierBefore };

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
  const afterUnit = unit && !behind ? modifierBehind(pieces, unit.last) : null;
  return { numeral, first, last, end: afterUnit ? afterUnit.last : unit ? unit.last : last, sign, unit: sign ?? unit, negative: inner || outer, behind: behind ?? afterUnit };
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

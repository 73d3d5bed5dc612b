import type { Amount } from './amounts';
import { compoundCount, type CountedReading } from './counted';
import { readNumeral } from './numerals';
import type { Piece } from './pieces';
import type { Scan } from './scan';
import { unitBehind, type UnitReading } from './units';

/** How many figures may wait for one unit. */
const MOST_FIGURES = 6;

/** What a figure with a hanging hyphen takes over from the compound that it waits for. */
export interface Hanging {
  readonly unit: UnitReading | null;
  readonly counted: CountedReading | null;
}

/** "a 7- or 8-inch screen", "four-, five- and six-cylinder engines": each figure has the unit of the last. "8- to 16-metre" is a range, read elsewhere. */
export function hangingUnit(scan: Scan, amount: Amount): Hanging | null {
  if (amount.unit || amount.sign) return null;
  const { pieces } = scan;
  let end = amount.end;
  for (let n = 0; n < MOST_FIGURES; n++) {
    if (!isHangingHyphen(pieces, end)) return n === 0 ? null : compoundBehind(scan, end, amount);
    let next = end + 1;
    while (pieces[next] && (pieces[next]!.text === ',' || pieces[next]!.lower === 'and' || pieces[next]!.lower === 'or')) next++;
    if (next === end + 1) return null;
    const numeral = readNumeral(pieces, next, false);
    if (typeof numeral?.value !== 'number' || pieces[next]!.sentence !== pieces[amount.first]!.sentence) return null;
    end = numeral.last;
  }
  return null;
}

function isHangingHyphen(pieces: readonly Piece[], i: number): boolean {
  const hyphen = pieces[i];
  const next = pieces[i + 1];
  return hyphen?.text === '-' && !hyphen.spaced && next !== undefined && (next.spaced || next.text === ',');
}

function compoundBehind(scan: Scan, i: number, { numeral, end }: Amount): Hanging | null {
  const piece = scan.pieces[i];
  if (!piece?.hyphen) return null;
  const unit = unitBehind(scan.pieces, i, numeral);
  // The words stand behind another figure: nothing of them belongs to this one's span.
  if (unit) return { unit: { ...unit, first: end, last: end }, counted: null };
  const counted = compoundCount(scan, i);
  return counted && { unit: null, counted: { ...counted, last: end } };
}

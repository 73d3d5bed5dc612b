/** Units that the words around a figure tell without naming them. */
import type { Amount } from './amounts';
import type { Piece } from './pieces';
import type { UnitReading } from './units';

const TURNING = new Set(['turned', 'turns', 'turning']);

/** "over the age of 21", "between the ages of 20 and 30", "turned 70": years, though nobody says so. Not "turned 12 pages", "the age of reason". */
export function yearsOfAge(pieces: readonly Piece[], first: number, { end, numeral, unit, sign }: Amount): UnitReading | null {
  if (unit || sign || numeral.value === null || numeral.value > 120 || numeral.form === 'fraction') return null;
  const before = pieces[first - 1]?.lower ?? '';
  const further = pieces[first - 2]?.lower ?? '';
  const behind = pieces[end];
  const closes = !behind || behind.kind === 'punctuation' || behind.tag === 'IN' || behind.tag === 'CC' || behind.tag === 'DT' || behind.kind === 'quotation-mark';
  if (!(before === 'of' && (further === 'age' || further === 'ages')) && !(TURNING.has(before) && closes)) return null;
  return { first: end, last: end, name: 'year', dimension: 'time', currency: null };
}

/** "a magnitude 6.4 earthquake": a scale told in front of its figure. Not: "the magnitude of 6 errors". */
export function scaleInFront(pieces: readonly Piece[], first: number, { end, unit }: Amount): UnitReading | null {
  return !unit && pieces[first - 1]?.lower === 'magnitude' ? { first: end, last: end, name: 'magnitude', dimension: 'other', currency: null } : null;
}

import { DENOMINATORS, FRACTION_SIGNS, SCALES } from '../lexicon/number-words';
import type { Paragraph } from '../text/paragraph';
import { scaleInFront, yearsOfAge } from './unwritten-units';
import { isPartAdded, readAmount, type Amount } from './amounts';
import { build, type Built } from './build';
import { changeOf } from './changes';
import { compoundCount, countedBehind, halfThe } from './counted';
import { isNoQuantity, nameOf } from './guards';
import { hangingUnit } from './hanging';
import type { LocalQuantities, LocalQuantity } from './local';
import { modifierBefore } from './modifiers';
import { multipleAt } from './multiples';
import { isDigits, isNumberWord, mayHoldNumber, type Piece } from './pieces';
import { proportionBehind, withProportion } from './proportions';
import { joined, pairOf, startOfChange } from './ranges';
import { scanOf, type Scan, type TakenTime } from './scan';
import { withSubunits } from './subunits';
import { modifiedUnit, type UnitReading } from './units';
import { moniesOf } from './whose-money';
import { numberOf, surveyed } from './unwritten-things';

/**
 * The quantities that one paragraph shows. `taken` are the times and dates, in order: no quantity overlaps a place in time, and in a duration only
 * the measure is one ("three years").
 * One pass over the paragraph's words; the cost of a word without a number in it is one look-up.
 */
export function recogniseQuantities(paragraph: Paragraph, taken: readonly TakenTime[]): LocalQuantities {
  const monies = moniesOf(paragraph);
  if (!mayHoldNumber(paragraph)) return monies.length === 0 ? NOTHING : { quantities: [], names: [], monies };
  const scan = scanOf(paragraph, taken);
  const quantities: LocalQuantity[] = [];
  const names: string[] = [];
  let free = 0;
  for (let i = 0; i < scan.pieces.length; i++) {
    if (!mayStart(scan.pieces, i) || isPointInTime(scan, i, i + 1)) continue;
    const reading = readQuantity(scan, i, free);
    if (!reading) continue;
    if (reading.quantity) quantities.push(reading.quantity);
    else if (reading.name) names.push(reading.name);
    i = reading.last - 1;
    free = reading.last;
  }
  return { quantities, names, monies };
}

const NOTHING: LocalQuantities = { quantities: [], names: [], monies: [] };

const isPointInTime = (scan: Scan, first: number, last: number): boolean => scan.isTaken(first, last) && !scan.isDuration(first, last);

function mayStart(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]!;
  if (isDigits(piece) || FRACTION_SIGNS.has(piece.text)) return true;
  if (piece.kind !== 'word') return false;
  const next = pieces[i + 1]?.lower;
  if (piece.lower === 'a' || piece.lower === 'an') {
    return next !== undefined && (SCALES.has(next) || DENOMINATORS.has(next) || next === 'dozen' || next === 'score' || next === 'half' || next === 'few' || next === 'couple' || isPartAdded(pieces, i + 2));
  }
  if (piece.lower === 'several' || piece.lower === 'few' || piece.lower === 'many') return next !== undefined && (SCALES.has(next) || next === 'dozen');
  if (piece.lower === 'quarter') return next !== undefined && SCALES.has(next);
  return isNumberWord(piece.lower) || piece.lower === 'twice' || piece.lower === 'double' || piece.lower === 'triple';
}

/** `quantity` is null where the number is none (a saying, part of a name, which is then told); `last`: where to go on. */
type Reading = { readonly quantity: null; readonly name?: string | null; readonly last: number } | Built;

function readQuantity(scan: Scan, i: number, free: number): Reading | null {
  const { pieces } = scan;
  const multiple = multipleAt(scan, i);
  if (multiple) return multiple;
  const single = readAmount(pieces, i);
  if (!single) return null;
  const none = (amount: Amount): { quantity: null; last: number } => ({ quantity: null, last: amount.numeral.last });
  if (isPointInTime(scan, single.first, single.numeral.last) || single.first < free) return none(single);
  const amount = withProportion(scan, withSubunits(scan, single));
  const modifier = modifierBefore(pieces, amount.first);
  const first = Math.max(free, modifier?.first ?? amount.first);
  const change = changeOf(pieces, first, amount.end, amount.unit?.dimension === 'ratio');
  const pair = pairOf(scan, amount, change !== null);
  if (pair && !pair.second.unit && !amount.unit && scan.isTaken(pair.second.first, pair.second.end)) return { quantity: null, last: pair.second.end };
  const whole = pair ? joined(amount, pair) : (change?.role === 'from' ? startOfChange(scan, amount) : null) ?? amount;
  const hanging = pair ? null : hangingUnit(scan, whole);
  const unit = unitOf(scan, whole) ?? hanging?.unit ?? (pair?.kind === 'score' ? null : modifiedUnit(pieces, whole.end)) ?? yearsOfAge(pieces, first, whole) ?? scaleInFront(pieces, first, whole);
  // "the past five seasons": a duration that no unit of time measures is the date layer's alone.
  if (scan.isTaken(whole.first, whole.numeral.last) && unit?.dimension !== 'time' && unit?.name !== 'time') return none(whole);
  if (unit?.dimension === 'time' && isOneDay(pieces, whole)) return none(whole);
  const approximated = modifier !== null || whole.behind !== null;
  const ranged = pair?.kind === 'range' && !approximated;
  const modified = approximated || ranged;
  const counted = pair?.kind === 'score' || unit ? null : hanging?.counted ?? compoundCount(scan, whole.end) ?? surveyed(scan, whole) ?? countedBehind(scan, whole.end, whole.numeral.value === 1) ?? halfThe(scan, whole);
  const told = counted === null && !unit && pair?.kind !== 'score' ? numberOf(scan, first, whole, change) : null;
  const share = proportionBehind(scan, whole, counted);
  const candidate = { scan, amount: whole, counted: counted ?? told, modified, ranged, score: pair?.kind === 'score', share: share !== null };
  if (!hanging && isNoQuantity(candidate)) return { ...none(whole), name: nameOf(candidate) };
  return build({ scan, amount: whole, pair, unit, counted: counted ?? told, modifier: modifier && modifier.first >= first ? modifier : null, first, from: free, share, change: pair?.kind === 'score' ? null : change, borrowed: hanging !== null });
}

/** "One day she may return", "and one night": when, not how long; "in one day", "lasted one day" are measured. */
function isOneDay(pieces: readonly Piece[], { first, end }: Amount): boolean {
  const before = pieces[first - 1];
  const opens = before?.sentence !== pieces[first]!.sentence || before.kind === 'punctuation' || before.kind === 'quotation-mark' || before.tag === 'CC';
  return pieces[first]!.lower === 'one' && pieces[first + 1]?.lower === 'day' && opens && pieces[end]?.kind === 'word';
}

/** The unit, unless a date holds its words ("5 Mar"). */
function unitOf(scan: Scan, { unit, numeral }: Amount): UnitReading | null {
  return unit && unit.first >= numeral.last && isPointInTime(scan, unit.first, unit.last) ? null : unit;
}

import { SCORE_CUES } from '../lexicon/number-names';
import { readAmount, type Amount } from './amounts';
import { modifierBefore } from './modifiers';
import { isDigits, type Piece } from './pieces';
import { RANGE_RULES, SCORE_RULES } from './rules';
import type { Scan } from './scan';

/** Two amounts that make one figure: the ends of a range, or the two sides of a score. */
export interface Pair {
  readonly kind: 'range' | 'score';
  readonly second: Amount;
  /** Values of the first and second amount in the order of the text, the scale they share put to both. */
  readonly values: readonly [number, number];
  readonly rule: string;
}

/** Reads the second half of "10-15", "3 to 5 per cent", "between $12 million and $20 million", "two or three", "89-52". */
export function pairOf(scan: Scan, first: Amount, change: boolean): Pair | null {
  const { pieces } = scan;
  const joint = pieces[first.end];
  const start = pieces[first.numeral.first]!;
  if (joint?.sentence !== start.sentence || first.numeral.value === null) return null;
  const opener = pieces[(modifierBefore(pieces, first.first)?.first ?? first.first) - 1]?.lower;
  const word = joint.lower;
  if (isDash(joint)) return dashed(scan, first);
  const by = word === 'to' || word === 'till' || word === 'through' || word === 'thru' || (word === 'up' && pieces[first.end + 1]?.lower === 'to') ? 'to'
    : word === 'and' && opener === 'between' ? 'between' : word === 'or' ? 'or' : null;
  if (!by) return null;
  const second = amountBehind(scan, first.end + (word === 'up' ? 2 : 1));
  if (!second) return null;
  if (isYearLike(first) && isYearLike(second)) return null;
  const values = shareScale(first, second);
  const [a, b] = values;
  const rule = RANGE_RULES[by];
  // "slowed by 70 % to 80 %" is a range, "rose by 3 % to 9 %" tells what it came to.
  if (by === 'to' && !bothBare(first, second) && opener !== 'from' && change && first.unit && !(opener === 'by' && a < b && b <= 2 * a)) return null;
  if (!sameUnit(first, second)) return null;
  if (by === 'or') return isAlternative(first, second, values) ? { kind: 'range', second, values, rule } : null;
  // "rose 2 to 10": by and to, not a range; "rose 2 to 3 per cent" is one.
  if (by === 'to' && change && opener !== 'from' && !second.unit) return null;
  // "fell from 4.8 to 4.7 per cent": what it was and what it became are two figures.
  if (by === 'to' && change && opener === 'from' && pieces[second.end]?.lower !== 'to') return null;
  if (a > b && by === 'to') return opener === 'from' || !areWhole(values) || first.unit || second.unit ? null : { kind: 'score', second, values, rule: SCORE_RULES.to };
  return a < b || by === 'between' ? { kind: 'range', second, values, rule } : null;
}

const isDash = (piece: Piece): boolean => piece.text === '-' || piece.text === '–' || piece.text === '—' || piece.text === '‑';
/** "between 1960 and 1975", "from 2014 to 2016": no figures. */
const isYearLike = ({ numeral, unit }: Amount): boolean => !unit && numeral.plainDigits === 4 && numeral.value! >= 1000 && numeral.value! < 2200;

const areWhole = (values: readonly number[]): boolean => values.every((v) => Number.isInteger(v));
const bothBare = (a: Amount, b: Amount): boolean => !a.unit && !b.unit;

/** The amount at piece `i`, over a currency sign and a modifier: "between 2 and about 7 litres", "RM120,000 to RM300,000". */
function amountBehind(scan: Scan, i: number): Amount | null {
  const { pieces } = scan;
  for (let j = i; j < Math.min(pieces.length, i + 5); j++) {
    if (pieces[j]!.sentence !== pieces[i]!.sentence) return null;
    if (scan.isTaken(j, j + 1) && !scan.isDuration(j, j + 1)) return null;
    const amount = readAmount(pieces, j);
    if (!amount) continue;
    const begin = modifierBefore(pieces, amount.first)?.first ?? amount.first;
    return begin <= i && amount.numeral.value !== null ? amount : null;
  }
  return null;
}

/** "10-15", "$5-$10 million", "8- to 16-metre" and, where it runs downwards or sport and voting are near, a score: "89-52". */
function dashed(scan: Scan, first: Amount): Pair | null {
  const { pieces } = scan;
  const joint = pieces[first.end]!;
  const next = pieces[first.end + 1];
  if (!next || first.behind) return null;
  if (next.lower === 'to' && !joint.spaced) {
    const second = amountBehind(scan, first.end + 2);
    if (!second) return null;
    const values = shareScale(first, second);
    return values[0] < values[1] ? { kind: 'range', second, values, rule: RANGE_RULES.to } : null;
  }
  if (joint.spaced !== next.spaced) return null;
  const second = amountBehind(scan, first.end + 1);
  if (!second || (second.negative && joint.spaced)) return null;
  const behind = pieces[second.last];
  if (behind && isDash(behind) && !behind.spaced && isDigits(pieces[second.last + 1])) return null;
  if (isPhoneLike(first, second, pieces[second.end])) return null;
  const values = shareScale(first, second);
  const [a, b] = values;
  const bare = bothBare(first, second) && first.numeral.plainDigits > 0 && second.numeral.plainDigits > 0 && !joint.spaced;
  if (bare && a < 1000 && b < 1000 && (a >= b || scoreIsNear(scan, first.first, second.end))) return { kind: 'score', second, values, rule: SCORE_RULES.dash };
  // A spaced hyphen is a dash in the sentence; with a unit behind ("10 - 15 km") it is a range.
  if (joint.spaced && !second.unit) return null;
  if (!sameUnit(first, second) || a >= b) return null;
  return { kind: 'range', second, values, rule: RANGE_RULES.dash };
}

/** "555-0123"; not "800-1200 seats". */
const isPhoneLike = (a: Amount, b: Amount, behind: Piece | undefined): boolean =>
  a.numeral.plainDigits === 3 && b.numeral.plainDigits === 4 && !a.unit && !b.unit && behind?.tag !== 'NNS';

/** "5 to 10 million" is five million to ten; "$800 to $1 million" is not 800 million. */
function shareScale(first: Amount, second: Amount): readonly [number, number] {
  const a = signed(first);
  const b = signed(second);
  const { power } = second.numeral;
  if (first.numeral.power > 0 || power < 3 || first.numeral.form === 'fraction' || (first.unit && !first.sign)) return [a, b];
  const lead = b / 10 ** power;
  return a > 0 && a < lead ? [Number(`${a}e${power}`), b] : [a, b];
}

/** "rose from 24.2 to 33 billion euros": the start of a change with the scale and the unit that only its end tells; null where it needs none. */
export function startOfChange(scan: Scan, first: Amount): Amount | null {
  const { pieces } = scan;
  if (first.unit || first.numeral.value === null || first.numeral.form === 'fraction' || pieces[first.end]?.lower !== 'to') return null;
  const end = amountBehind(scan, first.end + 1);
  if (!end) return null;
  const joint = pieces[end.end];
  const last = (joint && isDash(joint) ? amountBehind(scan, end.end + 1) : null) ?? end;
  if (!last.unit) return null;
  const { power } = last.numeral;
  const scales = power >= 6 && first.numeral.power === 0 && first.numeral.value < 1000 && first.numeral.value <= 20 * (last.numeral.value! / 10 ** power);
  const value = scales ? Number(`${first.numeral.value}e${power}`) : first.numeral.value;
  return { ...first, numeral: { ...first.numeral, value, plainDigits: 0 }, unit: { ...last.unit, first: first.end, last: first.end } };
}

/** Both ends as one amount: from the sign of the first to the unit of the second. */
export function joined(first: Amount, { second }: Pair): Amount {
  return {
    numeral: { ...first.numeral, last: second.numeral.last, plainDigits: 0 }, first: first.first, last: second.last, end: second.end,
    sign: first.sign ?? second.sign, unit: second.unit ?? first.unit, negative: false, behind: second.behind,
  };
}

export const signed = ({ numeral, negative }: Amount): number => (negative ? -numeral.value! : numeral.value!);

function sameUnit(a: Amount, b: Amount): boolean {
  return !a.unit || !b.unit || a.unit.name === b.unit.name || (a.unit.dimension === 'money' && b.unit.dimension === 'money' && a.unit.currency === b.unit.currency);
}

/** "two or three people", "10 or 15 metres": close together; "25,000 or 40,000" and "3 or 4 million" stay two figures. */
function isAlternative(first: Amount, second: Amount, [a, b]: readonly [number, number]): boolean {
  if (first.unit || first.numeral.form !== second.numeral.form || first.numeral.power !== second.numeral.power || !areWhole([a, b])) return false;
  return a < b && (b - a <= 2 || (a >= 10 && b <= 100 && b <= 1.5 * a));
}

function scoreIsNear({ pieces }: Scan, first: number, last: number): boolean {
  const { sentence } = pieces[first]!;
  for (let i = Math.max(0, first - 6); i < Math.min(pieces.length, last + 4); i++) {
    const piece = pieces[i]!;
    if (piece.sentence === sentence && SCORE_CUES.has(piece.lower)) return true;
  }
  return false;
}

import { COMPOUND_COUNTS } from '../lexicon/counted-nouns';
import { DENOMINATORS, FRACTION_SIGNS, SCALES } from '../lexicon/number-words';
import type { Evidence, Quantity, QuantityModifier, Span } from '../model';
import type { Paragraph } from '../text/paragraph';
import { readAmount, type Amount } from './amounts';
import { changeOf, type ChangeReading } from './changes';
import { countedBehind, isOwnNumber, wholeNounPhrase, type CountedReading } from './counted';
import { isNoQuantity } from './guards';
import { evidence, type LocalQuantity, type Opening } from './local';
import { modifierBefore } from './modifiers';
import { multipleAt } from './multiples';
import { isDigits, isNumberWord, mayHoldNumber, type Piece } from './pieces';
import { pairOf, signed, type Pair } from './ranges';
import { scanOf, type Scan } from './scan';
import { isDistributive, rateBehind, type UnitReading } from './units';

/**
 * The quantities that one paragraph shows. `taken` are spans of times and dates, in order: no quantity overlaps one.
 * One pass over the paragraph's words; the cost of a word without a number in it is one look-up.
 */
export function recogniseQuantities(paragraph: Paragraph, taken: readonly Span[]): readonly LocalQuantity[] {
  if (!paragraph.tokens.some(mayHoldNumber)) return [];
  const scan = scanOf(paragraph, taken);
  const found: LocalQuantity[] = [];
  let free = 0;
  for (let i = 0; i < scan.pieces.length; i++) {
    if (!mayStart(scan.pieces, i) || scan.isTaken(i, i + 1)) continue;
    const reading = readQuantity(scan, i, free);
    if (!reading) continue;
    if (reading.quantity) found.push(reading.quantity);
    i = reading.last - 1;
    free = reading.last;
  }
  return found;
}

function mayStart(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]!;
  if (isDigits(piece) || FRACTION_SIGNS.has(piece.text)) return true;
  if (piece.kind !== 'word') return false;
  if (piece.lower === 'a' || piece.lower === 'an') {
    const next = pieces[i + 1]?.lower;
    return next !== undefined && (SCALES.has(next) || DENOMINATORS.has(next) || next === 'dozen' || next === 'score' || next === 'half');
  }
  return isNumberWord(piece.lower) || piece.lower === 'twice' || piece.lower === 'double' || piece.lower === 'triple';
}

interface Reading {
  /** Null where the number is none (part of a name, a saying). */
  readonly quantity: LocalQuantity | null;
  /** Where to go on. */
  readonly last: number;
}

function readQuantity(scan: Scan, i: number, free: number): Reading | null {
  const { pieces } = scan;
  const multiple = multipleAt(scan, i);
  if (multiple) return multiple;
  const amount = readAmount(pieces, i);
  if (!amount) return null;
  if (scan.isTaken(amount.first, amount.numeral.last)) return { quantity: null, last: amount.numeral.last };
  const modifier = modifierBefore(pieces, amount.first);
  if (amount.first < free) return { quantity: null, last: amount.numeral.last };
  const first = Math.max(free, modifier?.first ?? amount.first);
  const change = changeOf(pieces, first, amount.end, amount.unit?.dimension === 'ratio');
  const pair = pairOf(scan, amount, change !== null);
  if (pair && !pair.second.unit && !amount.unit && scan.isTaken(pair.second.first, pair.second.end)) return { quantity: null, last: pair.second.end };
  const whole = pair ? joined(amount, pair) : amount;
  const unit = unitOf(scan, whole);
  if (unit?.dimension === 'time') return { quantity: null, last: whole.numeral.last };
  const modified = modifier !== null || whole.behind !== null || pair?.kind === 'range';
  const counted = pair?.kind === 'score' || unit ? null : compoundCount(scan, whole) ?? countedBehind(scan, whole.end);
  if (isNoQuantity({ scan, amount: whole, counted, modified })) return { quantity: null, last: whole.numeral.last };
  return build({ scan, amount: whole, pair, unit, counted, modifier: modifier && modifier.first >= first ? modifier : null, first, change: pair?.kind === 'score' ? null : change });
}

/** Both ends as one amount: from the sign of the first to the unit of the second. */
function joined(first: Amount, { second }: Pair): Amount {
  return {
    numeral: { ...first.numeral, last: second.numeral.last, plainDigits: 0 }, first: first.first, last: second.last, end: second.end,
    sign: first.sign ?? second.sign, unit: second.unit ?? first.unit, negative: false, behind: second.behind,
  };
}

/** The unit, unless a date holds its words ("5 Mar"). */
function unitOf(scan: Scan, { unit, numeral }: Amount): UnitReading | null {
  return unit && unit.first >= numeral.last && scan.isTaken(unit.first, unit.last) ? null : unit;
}

/** "a 15-member panel": what the compound counts. */
function compoundCount(scan: Scan, amount: Amount): CountedReading | null {
  const piece = scan.pieces[amount.end];
  if (!piece?.hyphen || !COMPOUND_COUNTS.has(piece.lower)) return null;
  return { last: amount.end + 1, unit: piece.lower, counted: piece.text, singular: false, open: null };
}

interface Parts {
  readonly scan: Scan;
  readonly amount: Amount;
  readonly pair: Pair | null;
  readonly unit: UnitReading | null;
  readonly counted: CountedReading | null;
  readonly modifier: ReturnType<typeof modifierBefore>;
  readonly first: number;
  readonly change: ChangeReading | null;
}

function build(parts: Parts): Reading {
  const { scan, amount, pair, unit, counted, modifier, change } = parts;
  const { pieces } = scan;
  const { numeral } = amount;
  const rules = [`number.${numeral.form}`];
  const proof: Evidence[] = [];
  const spanOf = (first: number, last: number): Span => ({ start: pieces[first]!.start, end: pieces[last - 1]!.end });

  const between = pair?.rule === 'range.between' && pieces[parts.first - 1]?.lower === 'between';
  const first = between ? parts.first - 1 : parts.first;
  let end = amount.end;
  if (modifier) {
    rules.push(`modifier.${modifier.modifier}`);
    proof.push(evidence('quantity.modifier', spanOf(first, modifier.last), { modifier: modifier.modifier }));
  }
  if (pair) {
    rules.push(pair.rule);
    proof.push(evidence(`quantity.${pair.kind}`, spanOf(amount.first, end)));
  }
  let name = unit?.name ?? null;
  if (unit) {
    rules.push(unit.dimension === 'money' ? 'unit.money' : 'unit.measure');
    proof.push(evidence(unit.dimension === 'money' ? 'quantity.currency' : 'quantity.unit', spanOf(unit.first, unit.last), { unit: unit.name }));
    // "$5.9 billion dollars" says it twice.
    if (amount.sign && pieces[end] && /^dollars?$/.test(pieces[end]!.lower)) end++;
  }
  let thing: CountedReading | null = counted;
  if (counted?.open === null && name === null && numeral.form !== 'fraction') {
    name = counted.unit;
    rules.push('count.noun');
  }
  const number = spanOf(first, amount.last);
  if (thing) end = thing.last;
  const rate = rateBehind(pieces, end, unit !== null);
  if (rate && !scan.isTaken(end, rate.last) && name !== null) {
    name = `${name} per ${rate.noun}`;
    rules.push('rate.per');
    proof.push(evidence('quantity.rate', spanOf(end, rate.last), { per: rate.noun }));
    end = rate.last;
  } else if (unit && isDistributive(pieces[end])) {
    rules.push('rate.each');
    proof.push(evidence('quantity.each', spanOf(end, end + 1)));
    end++;
  }
  if (unit) {
    thing = measured(scan, end, unit);
    if (thing) end = thing.last;
  }
  if (thing?.counted) proof.push(evidence('quantity.counted', undefined, { counted: thing.counted }));
  if (change) {
    rules.push(`change.${change.role}`);
    proof.push(evidence('quantity.change', spanOf(change.cue, change.cue + 1), { direction: change.direction, role: change.role }));
  }
  // A second number in the thing counted is a quantity of its own: "half of the 300,000 refugees".
  const stop = nextNumber(pieces, amount.end, end);
  const open = openingOf(parts, name, thing);
  const quantity: LocalQuantity = {
    start: number.start, end: pieces[Math.max(amount.end, stop) - 1]!.end, number, ...valuesOf(parts), unit: name,
    dimension: dimensionOf(parts), currency: unit?.currency ?? null, modifier: modifierOf(parts), counted: thing?.counted ?? null, elliptic: false,
    change: change && { direction: change.direction, role: change.role }, certainty: certaintyOf(parts, open), rules, evidence: proof, open,
  };
  return { quantity, last: Math.max(amount.end, stop) };
}

/** What money and measures are of: "20 tonnes of equipment", "70 % of sales", "$5 billion in aid", "£40 worth of stamps". */
function measured(scan: Scan, i: number, unit: UnitReading): CountedReading | null {
  const { pieces } = scan;
  const piece = pieces[i];
  if (!piece || scan.isTaken(i, i + 1)) return null;
  if (piece.lower === 'of') return noNumber(wholeNounPhrase(scan, i + 1));
  if (unit.dimension !== 'money') return null;
  if (piece.lower === 'worth' && pieces[i + 1]?.lower === 'of') return noNumber(wholeNounPhrase(scan, i + 2));
  if (piece.lower !== 'in') return null;
  const next = pieces[i + 1];
  if (next?.kind !== 'word' || next.tag === 'DT' || next.tag === 'PRP$' || next.tag === 'NNP' || next.tag === 'CD') return null;
  return noNumber(wholeNounPhrase(scan, i + 1));
}

const noNumber = (reading: CountedReading | null): CountedReading | null => (reading?.counted ? reading : null);

function nextNumber(pieces: readonly Piece[], from: number, to: number): number {
  for (let i = from; i < to; i++) if (!pieces[i]!.hyphen && isOwnNumber(pieces, i)) return stripFunctionWords(pieces, from, i);
  return to;
}

/** Back over "of the" before the second number. */
function stripFunctionWords(pieces: readonly Piece[], from: number, to: number): number {
  let end = to;
  while (end > from && pieces[end - 1]!.tag !== 'NNS' && pieces[end - 1]!.tag !== 'NN') end--;
  return end;
}

function valuesOf({ amount, pair }: Parts): Pick<Quantity, 'value' | 'low' | 'high'> {
  if (pair) {
    const [a, b] = pair.values;
    return { value: null, low: Math.min(a, b), high: Math.max(a, b) };
  }
  if (amount.numeral.value === null) return { value: null, low: amount.numeral.least, high: null };
  return { value: signed(amount), low: null, high: null };
}

function dimensionOf({ amount, pair, unit, counted }: Parts): Quantity['dimension'] {
  if (pair?.kind === 'score') return 'score';
  if (unit) return unit.dimension;
  return amount.numeral.form === 'fraction' ? 'ratio' : counted ? 'count' : 'other';
}

function modifierOf({ amount, modifier, change, pair }: Parts): QuantityModifier {
  const stated = modifier?.modifier ?? amount.behind?.modifier;
  if (stated) return stated;
  if (amount.numeral.form === 'vague') return 'approximate';
  if (!change?.governed || pair?.kind === 'score') return 'exact';
  return change.role === 'by' ? change.direction : 'exact';
}

function openingOf({ amount, unit, counted, pair }: Parts, name: string | null, thing: CountedReading | null): Opening | null {
  if (pair?.kind === 'score') return null;
  if (thing?.open) return thing.open;
  if (name !== null || unit || counted || amount.numeral.form === 'fraction') return null;
  return 'bare';
}

/** Measured on the development halves of the corpora: how often an annotation of this kind is right. */
function certaintyOf({ amount, pair, unit, counted, modifier }: Parts, open: Opening | null): number {
  if (pair?.kind === 'score') return 0.75;
  if (unit) return unit.dimension === 'money' || unit.name === 'percentage' ? 0.97 : 0.93;
  if (amount.numeral.form === 'vague') return 0.6;
  if (amount.numeral.value === 1) return 0.55;
  if (open === 'bare') return modifier || amount.numeral.power > 0 ? 0.75 : 0.6;
  if (counted) return amount.numeral.form === 'digits' ? 0.92 : 0.85;
  return 0.7;
}

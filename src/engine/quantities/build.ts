import type { Evidence, Quantity, QuantityModifier, Span } from '../model';
import { verbLemma } from '../text/lemma';
import { isVerb } from '../text/tagset';
import type { Amount } from './amounts';
import type { ChangeReading } from './changes';
import { isOwnNumber, type CountedReading } from './counted';
import { evidence, type LocalQuantity, type Opening } from './local';
import { measured } from './measured';
import { goesOn, leadBefore, type ModifierReading } from './modifiers';
import type { Piece } from './pieces';
import type { Proportion } from './proportions';
import { signed, type Pair } from './ranges';
import { CHANGE_RULES, MODIFIER_RULES, NUMBER_RULES, RANGE_RULES, RATE_RULES, UNIT_RULES } from './rules';
import type { Scan } from './scan';
import { isOfPeople } from './unwritten-things';
import { isDistributive, rateBehind, type UnitReading } from './units';

/** A number that is a quantity, and the piece behind it. */
export interface Built {
  readonly quantity: LocalQuantity;
  readonly last: number;
}

/** What was read of one figure and the words around it. */
export interface Parts {
  readonly scan: Scan;
  readonly amount: Amount;
  readonly pair: Pair | null;
  readonly unit: UnitReading | null;
  readonly counted: CountedReading | null;
  readonly modifier: ModifierReading | null;
  readonly first: number;
  /** "one voter in 12": a fraction, told around what it is of. */
  readonly share: Proportion | null;
  /** The first piece that no quantity before holds. */
  readonly from: number;
  readonly change: ChangeReading | null;
  /** Unit or thing counted stands behind a later figure ("7- or 8-inch"): the span is the figure alone. */
  readonly borrowed: boolean;
}

/** A quantity while its evidence is gathered: `end` is the piece behind what has been read so far. */
interface Draft {
  readonly parts: Parts;
  readonly rules: string[];
  readonly proof: Evidence[];
  end: number;
  /** A figure inside the span belongs to it ("per 1,000 people"). */
  whole: boolean;
  unit: string | null;
  thing: CountedReading | null;
}

/** Puts the parts together: span, values, unit, evidence. */
export function build(parts: Parts): Built {
  const { scan, amount, pair, change } = parts;
  const { pieces } = scan;
  const between = pair?.rule === RANGE_RULES.between && pieces[parts.first - 1]?.lower === 'between';
  const first = between ? parts.first - 1 : parts.first;
  const draft: Draft = { parts, rules: [NUMBER_RULES[amount.numeral.form]], proof: [], end: amount.end, whole: false, unit: null, thing: parts.counted };
  addNumber(draft, first);
  addUnit(draft);
  if (parts.share) {
    draft.end = parts.share.last;
    draft.rules.push(NUMBER_RULES.proportion);
    draft.proof.push(evidence('quantity.proportion', spanOf(draft, first, draft.end)));
  } else if (!parts.borrowed) {
    addRate(draft);
    addThing(draft);
  }
  if (draft.thing?.counted) draft.proof.push(evidence('quantity.counted', undefined, { counted: draft.thing.counted }));
  addChange(draft);
  // A second number in the thing counted is a quantity of its own: "half of the 300,000 refugees".
  const last = parts.share || draft.whole ? draft.end : Math.max(amount.end, nextNumber(pieces, amount.end, draft.end));
  const open = openingOf(parts, draft.unit, draft.thing);
  const number = spanOf(draft, first, amount.last);
  const lead = Math.max(parts.from, leadBefore(pieces, first));
  const quantity: LocalQuantity = {
    start: pieces[lead]!.start, end: pieces[last - 1]!.end, number, ...valuesOf(parts), unit: draft.unit, dimension: dimensionOf(parts, draft.unit), currency: parts.unit?.currency ?? null,
    modifier: modifierOf(parts), counted: draft.thing?.counted ?? null, elliptic: false, change: change && { direction: change.direction, role: change.role, others: [] }, disagrees: [],
    certainty: certaintyOf(parts, open), rules: draft.rules, evidence: draft.proof,
    hints: { open, people: open === 'bare' && isOfPeople(scan, first, amount), verb: verbBefore(scan, first, amount.end, open), cue: change ? pieces[change.cue]!.start : null, figure: figureOf(parts), compared: isCompared(pieces, first), aside: pieces[first - 1]?.text === '(' },
  };
  return { quantity, last };
}

/** "They had four.": the verb of a bare figure that ends its clause, and of any figure that may be what it goes on from. */
function verbBefore({ pieces }: Scan, first: number, end: number, open: Opening | null): string | null {
  const before = pieces[first - 1];
  if (before?.sentence !== pieces[first]!.sentence || !isVerb(before.tag)) return null;
  const behind = pieces[end];
  const closes = behind?.sentence !== before.sentence || behind.kind === 'punctuation' || behind.kind === 'quotation-mark';
  return open === 'bare' && !closes ? null : verbLemma(before.lower, before.tag);
}

const spanOf = ({ parts: { scan } }: Draft, first: number, last: number): Span => ({ start: scan.pieces[first]!.start, end: scan.pieces[last - 1]!.end });

const COMPARING = new Set(['not', 'against', 'versus', 'vs', 'vs.']);

/** "412 days, not 12", "300 boats compared with 210", "up from 63", "instead of 40". */
function isCompared(pieces: readonly Piece[], first: number): boolean {
  const lower = (i: number): string => (pieces[i]?.sentence === pieces[first]!.sentence ? pieces[i].lower : '');
  const before = lower(first - 2);
  switch (lower(first - 1)) {
    case 'of': return before === 'instead';
    case 'from': return before === 'up' || before === 'down';
    case 'with': case 'to': return before.startsWith('compare');
    default: return COMPARING.has(lower(first - 1));
  }
}

/** A plain figure that another passage may show to be a name ("787"). */
function figureOf({ amount, unit, scan, modifier }: Parts): string | null {
  return amount.numeral.plainDigits < 3 || unit || modifier ? null : scan.pieces[amount.numeral.first]!.text;
}

function addNumber(draft: Draft, first: number): void {
  const { amount, modifier, pair } = draft.parts;
  if (modifier) {
    draft.rules.push(MODIFIER_RULES[modifier.modifier]);
    draft.proof.push(evidence('quantity.modifier', spanOf(draft, first, modifier.last), { modifier: modifier.modifier }));
  }
  if (pair) {
    draft.rules.push(pair.rule);
    draft.proof.push(evidence(`quantity.${pair.kind}`, spanOf(draft, amount.first, amount.end)));
  }
}

function addUnit(draft: Draft): void {
  const { amount, unit, counted, scan: { pieces } } = draft.parts;
  if (unit) {
    const isMoney = unit.dimension === 'money';
    draft.unit = unit.name;
    draft.rules.push(isMoney ? UNIT_RULES.money : UNIT_RULES.measure);
    draft.proof.push(evidence(isMoney ? 'quantity.currency' : 'quantity.unit', unit.last > unit.first ? spanOf(draft, unit.first, unit.last) : undefined, { unit: unit.name }));
    // "$5.9 billion dollars" says it twice.
    if (unit.last === unit.first) draft.rules.push(UNIT_RULES.shared);
    if (amount.sign && pieces[draft.end] && /^dollars?$/.test(pieces[draft.end]!.lower)) draft.end++;
  } else if (counted?.open === null && amount.numeral.form !== 'fraction' && !draft.parts.share) {
    draft.unit = counted.unit;
    draft.rules.push(UNIT_RULES.noun);
  }
  if (counted) draft.end = counted.last;
  if (unit && unit.last > draft.end && unit.first === draft.end) draft.end = unit.last;
}

/** "a barrel", "per day", "each". */
function addRate(draft: Draft): void {
  const { scan, unit } = draft.parts;
  const { end } = draft;
  const rate = rateBehind(scan.pieces, end, unit !== null);
  if (rate && (unit || !draft.thing?.singular || scan.pieces[end]!.lower === 'per') && (!scan.isTaken(end, rate.last) || scan.isDuration(end, rate.last))) {
    // "just over 40,000 a year": what is counted stays open.
    if (draft.unit !== null) draft.unit = `${draft.unit} per ${rate.noun}`;
    draft.rules.push(RATE_RULES.per);
    draft.proof.push(evidence('quantity.rate', spanOf(draft, end, rate.last), { per: rate.noun }));
    draft.end = rate.last;
    draft.whole = rate.figured === true;
  } else if (unit && isDistributive(scan.pieces[end])) {
    draft.rules.push(RATE_RULES.each);
    draft.proof.push(evidence('quantity.each', spanOf(draft, end, end + 1)));
    draft.end++;
  }
}

/** What money and measures are of; counts have theirs already. */
function addThing(draft: Draft): void {
  const { unit, scan } = draft.parts;
  if (!unit) return;
  draft.thing = measured(scan, draft.end, unit);
  if (draft.thing) draft.end = draft.thing.last;
}

function addChange(draft: Draft): void {
  const { change } = draft.parts;
  if (!change) return;
  draft.rules.push(CHANGE_RULES[change.role]);
  draft.proof.push(evidence('quantity.change', spanOf(draft, change.cue, change.cue + 1), { direction: change.direction, role: change.role }));
}

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

function valuesOf({ amount, pair, share }: Parts): Pick<Quantity, 'value' | 'low' | 'high'> {
  if (share) return { value: share.value, low: null, high: null };
  if (pair) {
    const [a, b] = pair.values;
    return pair.kind === 'score' ? { value: null, low: a, high: b } : { value: null, low: Math.min(a, b), high: Math.max(a, b) };
  }
  if (amount.numeral.value === null) return { value: null, low: amount.numeral.least, high: amount.numeral.most };
  return { value: signed(amount), low: null, high: null };
}

function dimensionOf({ amount, pair, unit, counted, share }: Parts, name: string | null): Quantity['dimension'] {
  if (share) return 'ratio';
  if (pair?.kind === 'score') return 'score';
  // "120 kilometres per hour"
  if (unit) return unit.dimension === 'length' && / per (?:hour|minute|second)$/.test(name ?? '') ? 'speed' : unit.dimension;
  return amount.numeral.form === 'fraction' ? 'ratio' : counted ? 'count' : 'other';
}

function modifierOf({ amount, modifier, change, pair }: Parts): QuantityModifier {
  const stated = modifier?.modifier ?? amount.behind?.modifier;
  if (stated) return stated;
  if (amount.numeral.form === 'vague') return 'approximate';
  if (!change?.governed || pair?.kind === 'score') return 'exact';
  return change.role === 'by' ? change.direction : 'exact';
}

function openingOf(parts: Parts, name: string | null, thing: CountedReading | null): Opening | null {
  const { amount, unit, counted, pair } = parts;
  if (pair?.kind === 'score') return null;
  if (thing?.open) return thing.open;
  if (name !== null || unit || counted || amount.numeral.form === 'fraction' || parts.share) return null;
  return goesOn(parts.scan.pieces[parts.first - 1]) ? 'more' : 'bare';
}

/** How often a figure of this kind was right with its unit on the development half of NewsQuant, a little taken off for texts not seen. */
function certaintyOf({ amount, pair, unit, counted, modifier }: Parts, open: Opening | null): number {
  if (pair?.kind === 'score') return 0.75;
  if (unit) return unit.dimension === 'money' || unit.name === 'percentage' ? 0.95 : 0.92;
  if (amount.numeral.form === 'vague') return 0.65;
  // "one of the oldest bridges" counts, but says little.
  if (amount.numeral.value === 1) return counted?.singular === false ? 0.65 : 0.7;
  if (open === 'bare') return modifier || amount.numeral.power > 0 ? 0.75 : 0.7;
  return counted ? 0.82 : 0.75;
}

import type { Document } from '../document';
import { PEOPLE_NOUNS } from '../lexicon/people-nouns';
import type { Quantity } from '../model';
import { Pace } from '../text/steps';
import { ofPlural } from './plural-antecedent';
import { WhoseMoney } from './whose-money';
import { evidence, type Hints, type LocalQuantities, type LocalQuantity, type Opening } from './local';
import { ELLIPSIS_RULES, UNIT_RULES } from './rules';

/** How many figures back an antecedent may lie. */
const MEMORY = 12;

/**
 * Fills in what the article says elsewhere: the unit of "150,000 more", what "half of them" are, how much "twice that" is, which figures tell one change.
 * One pass in reading order.
 */
export function* resolveQuantities(document: Document, local: readonly LocalQuantities[]): Generator<void, Quantity[], void> {
  const names = new Set(local.flatMap((one) => one.names));
  const told: Told[] = [];
  const money = new WhoseMoney(document.text, local);
  const pace = new Pace();
  let sentences = 0;
  for (const [index, placed] of document.paragraphs.entries()) {
    if (pace.isDue(placed)) yield;
    let sentence = 0;
    let cue: Told[] = [];
    for (const one of local[index]?.quantities ?? []) {
      if (one.hints.figure !== null && names.has(one.hints.figure)) continue;
      while (placed.paragraph.sentences[sentence + 1] && placed.paragraph.sentences[sentence + 1]!.start <= one.start) sentence++;
      const { hints } = one;
      const quantity = money.settled(place(one, placed.start, `quantity-${told.length}`, document.text));
      const next: Told = { quantity, hints, sentence: sentences + sentence };
      // Figures under one word of change stand side by side.
      const before = told.at(-1);
      if (before && isSaidAgain(document.text, before.quantity, quantity)) next.quantity = saidAgain(next.quantity, before.quantity);
      cue = cue[0] && (hints.cue !== null ? cue[0].hints.cue === hints.cue : next.quantity !== quantity) ? tied(cue, next) : [next];
      next.quantity = complete(next, told, document.text);
      if (next.quantity === quantity && hints.people) next.quantity = ofPeople(quantity);
      if (next.quantity === quantity && hints.open === 'pronoun') next.quantity = ofPlural(quantity, placed, one.start);
      if (before && sharesUnit(document.text, before, next)) before.quantity = filled(before.quantity, 'bare', next.quantity);
      told.push(next);
    }
    sentences += placed.paragraph.sentences.length;
  }
  return told.map((one) => one.quantity);
}

/** A quantity at its place, with what is still to be looked for, and the number of its sentence in the article. */
interface Told {
  quantity: Quantity;
  readonly hints: Hints;
  readonly sentence: number;
}

/** "rose $6.10, or 7.3%," tells one change twice. */
function isSaidAgain(text: string, before: Quantity, quantity: Quantity): boolean {
  return before.change?.role === 'by' && quantity.change === null && quantity.unit !== null && text.slice(before.end, quantity.start) === ', or ';
}

function saidAgain(quantity: Quantity, { change, modifier }: Quantity): Quantity {
  return { ...quantity, change: change && { ...change, others: [] }, modifier: quantity.modifier === 'exact' && (modifier === 'up' || modifier === 'down') ? modifier : quantity.modifier };
}

/** "1,600 and 400 jobs", "1.83 or 2 GHz": the unit stands behind the second figure alone. */
function sharesUnit(text: string, { quantity, hints }: Told, next: Told): boolean {
  const other = next.quantity;
  if (hints.open !== 'bare' || quantity.unit !== null || other.unit === null || other.elliptic || other.modifier !== 'exact' || other.dimension === 'score') return false;
  if (/^[^\w.]/.test(other.text) || (other.dimension === 'count' && !Number.isInteger(quantity.value))) return false;
  const joint = text.slice(quantity.end, other.start);
  return JOINTS.has(joint) || (joint === ' to ' && (quantity.change?.role === 'from' || other.dimension === 'ratio'));
}

const JOINTS = new Set([' and ', ' or ', ' and/or ']);

/** Writes into each figure of a change the ids of the others. */
function tied(earlier: readonly Told[], next: Told): Told[] {
  const all = [...earlier, next];
  const { unit, currency, dimension } = next.quantity;
  // "from 4.5 to 6 billion dirhams": whose they are was settled for the one that names them.
  for (const one of earlier) if (dimension === 'money' && one.quantity.dimension === 'money' && one.quantity.rules.includes(UNIT_RULES.shared)) one.quantity = { ...one.quantity, unit, currency };
  for (const one of all) {
    const { change } = one.quantity;
    if (change) one.quantity = { ...one.quantity, change: { ...change, others: all.filter((other) => other !== one).map((other) => other.quantity.id) } };
  }
  return all;
}

/** The same quantity at its place in the article. Field by field: there are many, and a spread costs ten times as much. */
function place(one: LocalQuantity, offset: number, id: string, text: string): Quantity {
  const start = one.start + offset;
  const end = one.end + offset;
  return {
    id, start, end, text: text.slice(start, end), number: { start: one.number.start + offset, end: one.number.end + offset },
    value: one.value, low: one.low, high: one.high, unit: one.unit, dimension: one.dimension, currency: one.currency, modifier: one.modifier, counted: one.counted,
    elliptic: one.elliptic, change: one.change, disagrees: one.disagrees, certainty: one.certainty, rules: one.rules,
    evidence: one.evidence.map(({ code, span, args }) => evidence(code, span && { start: span.start + offset, end: span.end + offset }, args)),
  };
}

function complete(open: Told, told: readonly Told[], text: string): Quantity {
  const { quantity, hints } = open;
  if (hints.open === null) return quantity;
  const antecedent = nearest(open, hints.open, told, hints.open === 'multiple', text) ?? (hints.open === 'multiple' ? nearest(open, hints.open, told, false, text) : null);
  return antecedent === null ? quantity : filled(quantity, hints.open, antecedent);
}

/** The figure that the open one leans on. "It costs 3 million euros over seven years, and could cost twice that" means the money: `timeless` passes lengths of time over. */
function nearest(open: Told, opening: Opening, told: readonly Told[], timeless: boolean, text: string): Quantity | null {
  for (let i = told.length - 1; i >= Math.max(0, told.length - MEMORY); i--) {
    const one = told[i]!;
    if (opening === 'bare' && !open.hints.compared && parted(text, one.quantity.end, open.quantity.start)) return null;
    if (!(timeless && one.quantity.dimension === 'time') && fits(open, opening, one)) return one.quantity;
  }
  return null;
}

/** A semicolon parts two statements of a sentence: "it has 1,200 staff; the car sold 2,000". Looked for between the two alone: many texts have none. */
const parted = (text: string, from: number, to: number): boolean => text.slice(from, to).includes(';');

/** Whether `earlier` can be what the open quantity leaves out. */
function fits({ quantity, sentence, hints }: Told, open: Opening, earlier: Told): boolean {
  const other = earlier.quantity;
  const distance = sentence - earlier.sentence;
  switch (open) {
    case 'more': return other.unit !== null && other.dimension !== 'ratio' && distance <= 3;
    case 'pronoun': return other.dimension === 'count' && other.value !== 1 && distance <= 2;
    case 'multiple': return (other.value !== null || (other.low !== null && other.high !== null)) && other.dimension !== 'score' && other.unit !== null && distance <= 2;
    // A bare number takes over only what its own sentence says, and money only when it has a scale as money has.
    case 'bare': 
      // "Of 40 miners, 12 were rescued"; where nine miners died and 14,000 were driven from home, these are people.
      if (hints.people) return distance === 0 && other.dimension === 'count' && isPeople(other.unit) && (other.value ?? other.high ?? 0) >= (quantity.value ?? 0);
      return isParallel(hints, earlier, distance) || distance === 0 && other.unit !== null && !earlier.hints.aside && (isComparison(hints, other) || isSameChange(quantity, other) || isAlike(quantity, other));
  }
}

/** "We had 19 shots. They had four.": the same verb, one or two sentences on. */
const isParallel = ({ verb }: Hints, { quantity, hints }: Told, distance: number): boolean =>
  verb !== null && verb === hints.verb && distance <= 2 && quantity.dimension === 'count' && !quantity.elliptic;

const isPeople = (unit: string | null): boolean => unit !== null && (unit === 'people' || PEOPLE_NOUNS.has(unit.slice(unit.lastIndexOf(' ') + 1)));

/** "12 were killed", and nobody says who: people. Not "Of 40 miners, 12 were killed", "12 were sold". */
const ofPeople = (quantity: Quantity): Quantity =>
  ({ ...quantity, unit: 'people', counted: 'people', dimension: 'count', elliptic: true, rules: [...quantity.rules, 'ellipsis.people'], certainty: Math.min(quantity.certainty, 0.7) });

const isComparison = ({ compared }: Hints, { dimension }: Quantity): boolean => compared && dimension !== 'score' && dimension !== 'other';

/** "lost 162 points to fall to 7,400": what changes is measured in what it changes by, unless that is a share. */
const isSameChange = ({ change }: Quantity, other: Quantity): boolean =>
  change !== null && change.role !== 'by' && other.change?.role === 'by' && other.change.direction === change.direction && other.dimension !== 'ratio';

function isAlike(quantity: Quantity, other: Quantity): boolean {
  if (quantity.value === null || other.value === null) return false;
  const [small, large] = [Math.abs(quantity.value), Math.abs(other.value)].sort((a, b) => a - b) as [number, number];
  if (other.dimension === 'money') return small >= 1000 && large / small <= 100;
  // No half things: "two colours, 1.83 and 2 GHz".
  return other.dimension === 'count' && (Number.isInteger(quantity.value) || !Number.isInteger(other.value) || other.unit === 'point') && large / Math.max(small, 1) <= 20;
}

function filled(quantity: Quantity, open: Opening, other: Quantity): Quantity {
  const proof = [...quantity.evidence, evidence('quantity.antecedent', other.number, { quantity: other.id })];
  const rules = [...quantity.rules, ELLIPSIS_RULES[open]];
  const shared = { counted: other.counted, elliptic: true, evidence: proof, rules } as const;
  if (open === 'multiple') {
    const times = (n: number | null): number | null => (n === null ? null : quantity.value! * n);
    return { ...quantity, ...shared, value: times(other.value), low: times(other.low), high: times(other.high), unit: other.unit, dimension: other.dimension, currency: other.currency };
  }
  if (open === 'pronoun' && quantity.dimension === 'ratio') return { ...quantity, ...shared, counted: other.counted ?? other.unit };
  return { ...quantity, ...shared, unit: other.unit, dimension: other.dimension, currency: other.currency, certainty: open === 'more' ? 0.8 : 0.75 };
}

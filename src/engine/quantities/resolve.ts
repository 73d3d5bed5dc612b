import type { Document } from '../document';
import type { Quantity } from '../model';
import { evidence, type LocalQuantity } from './local';

/** How many figures back an antecedent may lie. */
const MEMORY = 12;

/** Fills in what the article says elsewhere: the unit of "150,000 more", what "half of them" are, how much "twice that" is. One pass in reading order. */
export function resolveQuantities(document: Document, local: readonly (readonly LocalQuantity[])[]): Quantity[] {
  const out: Quantity[] = [];
  /** Number of the sentence of each quantity, counted through the article. */
  const sentences: number[] = [];
  let before = 0;
  for (const [index, placed] of document.paragraphs.entries()) {
    let sentence = 0;
    for (const one of local[index] ?? []) {
      while (placed.paragraph.sentences[sentence + 1] && placed.paragraph.sentences[sentence + 1]!.start <= one.start) sentence++;
      sentences.push(before + sentence);
      out.push(complete(place(one, placed.start, `quantity-${out.length}`, document.text), one, out, sentences));
    }
    before += placed.paragraph.sentences.length;
  }
  return out;
}

/** The same quantity at its place in the article. */
function place({ open: _, ...one }: LocalQuantity, offset: number, id: string, text: string): Quantity {
  const start = one.start + offset;
  const end = one.end + offset;
  return {
    ...one, id, start, end, text: text.slice(start, end), number: { start: one.number.start + offset, end: one.number.end + offset },
    evidence: one.evidence.map((e) => (e.span ? { ...e, span: { start: e.span.start + offset, end: e.span.end + offset } } : e)),
  };
}

function complete(quantity: Quantity, { open }: LocalQuantity, told: readonly Quantity[], sentences: readonly number[]): Quantity {
  if (open === null) return quantity;
  for (let i = told.length - 1; i >= Math.max(0, told.length - MEMORY); i--) {
    const other = told[i]!;
    const distance = sentences[told.length]! - sentences[i]!;
    if (!fits(quantity, open, other, distance)) continue;
    return filled(quantity, open, other);
  }
  return quantity;
}

/** Whether `other` can be what the open quantity leaves out. */
function fits(quantity: Quantity, open: NonNullable<LocalQuantity['open']>, other: Quantity, distance: number): boolean {
  switch (open) {
    case 'more': return other.unit !== null && other.dimension !== 'ratio' && distance <= 3;
    case 'pronoun': return other.dimension === 'count' && other.value !== 1 && distance <= 2;
    case 'multiple': return other.value !== null && other.dimension !== 'score' && other.unit !== null && distance <= 2;
    // A bare number takes over only what its own sentence says, and money only when it has a scale as money has.
    case 'bare': return distance === 0 && other.unit !== null && isAlike(quantity, other);
  }
}

function isAlike(quantity: Quantity, other: Quantity): boolean {
  if (quantity.value === null || other.value === null) return false;
  const [small, large] = [Math.abs(quantity.value), Math.abs(other.value)].sort((a, b) => a - b) as [number, number];
  if (other.dimension === 'money') return small >= 1000 && large / small <= 100;
  return other.dimension === 'count' && large / Math.max(small, 1) <= 20;
}

function filled(quantity: Quantity, open: NonNullable<LocalQuantity['open']>, other: Quantity): Quantity {
  const proof = [...quantity.evidence, evidence('quantity.antecedent', other.number, { quantity: other.id })];
  const rules = [...quantity.rules, `ellipsis.${open}`];
  const shared = { counted: other.counted, elliptic: true, evidence: proof, rules } as const;
  if (open === 'multiple') {
    return { ...quantity, ...shared, value: quantity.value! * other.value!, unit: other.unit, dimension: other.dimension, currency: other.currency };
  }
  if (open === 'pronoun' && quantity.dimension === 'ratio') return { ...quantity, ...shared, counted: other.counted ?? other.unit };
  return { ...quantity, ...shared, unit: other.unit, dimension: other.dimension, currency: other.currency, certainty: Math.max(quantity.certainty, open === 'more' ? 0.8 : 0.65) };
}

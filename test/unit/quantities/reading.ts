import assert from 'node:assert/strict';
import { createAnnotator, type Quantity } from '../../../src/engine';

const annotator = createAnnotator();

export const quantitiesOf = (text: string): readonly Quantity[] => annotator.annotate(text, { date: '2024-03-05' }).quantities;

const value = ({ value: one, low, high }: Quantity): string => (low === null && high === null ? String(one) : `${low ?? ''}..${high ?? ''}`);

/** The quantities of a text, each as `span | value | unit`, with the modifier when it is not exact and what is counted when asked for. */
export function read(text: string): string[] {
  return quantitiesOf(text).map((q) => `${q.text} | ${value(q)} | ${q.unit ?? '–'}${q.modifier === 'exact' ? '' : ` | ${q.modifier}`}`);
}

/** The words that are taken for quantities: what a reader sees highlighted. */
export const spans = (text: string): string[] => quantitiesOf(text).map((q) => q.text);

/** Each sentence with what is to be read in it. */
export function table(rows: Readonly<Record<string, readonly string[]>>): void {
  for (const [sentence, expected] of Object.entries(rows)) it(sentence, () => { assert.deepEqual(read(sentence), expected); });
}

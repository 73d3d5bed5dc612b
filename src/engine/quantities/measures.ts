import type { Quantity, TimeExpression } from '../model';

interface Parted {
  readonly dates: readonly TimeExpression[];
  readonly quantities: readonly Quantity[];
}

/** "grew over five years": "over" stands before the length, and changes nothing in it. */
const within = (date: TimeExpression, quantity: Quantity): Quantity =>
  (quantity.number.start >= date.start || quantity.modifier !== 'more' ? quantity : { ...quantity, start: date.start, number: { start: date.start, end: quantity.number.end }, modifier: 'exact' });

/**
 * Hands each figure that a time expression shows over to it: "three years" is one annotation for the reader, a duration that carries its measure.
 * Rates stay ("$5 a year"): their figure lies outside. Both lists come in the order of the text and stay in it.
 */
export function partMeasures(dates: readonly TimeExpression[], quantities: readonly Quantity[]): Parted {
  const measures = new Map<TimeExpression, Quantity[]>();
  const rest: Quantity[] = [];
  let next = 0;
  for (const quantity of quantities) {
    while (next < dates.length && dates[next]!.end <= quantity.number.start) next++;
    const date = dates[next];
    if (!date || date.start >= quantity.number.end) rest.push(quantity);
    else measures.set(date, [...measures.get(date) ?? [], within(date, quantity)]);
  }
  return { quantities: rest, dates: measures.size === 0 ? dates : dates.map((date) => (measures.has(date) ? { ...date, measures: measures.get(date)! } : date)) };
}

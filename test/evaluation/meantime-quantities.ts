import type { Quantity, Span } from '../../src/engine';
import type { QuantityPrediction } from '../../src/formats/predictions';
import { models } from './engine-runs';
import type { PredictedRecord } from './material';

/** MEANTIME marks the figure with its sign, range, modifier and unit of measure, and leaves out the thing counted. */
export async function meantimeQuantities(): Promise<PredictedRecord[]> {
  return (await models('meantime')).map(({ id, annotations }) => ({ id, annotations: annotations.quantities.map(withoutThing) }));
}

function withoutThing(quantity: Quantity): QuantityPrediction {
  const { number, value, unit, low, high, modifier, counted, certainty } = quantity;
  return { layer: 'quantity', start: number.start, end: Math.max(number.end, unitOf(quantity)?.end ?? 0), value, unit, low, high, modifier, counted, certainty };
}

/** The words of the unit of measure or the currency, where they stand by the figure. */
const unitOf = ({ evidence }: Quantity): Span | undefined => evidence.find(({ code }) => code === 'quantity.unit' || code === 'quantity.currency')?.span;

import type { Quantity } from '../../src/engine';
import type { QuantityPrediction } from '../../src/formats/predictions';
import { models } from './engine-runs';
import type { PredictedRecord } from './material';

/** MEANTIME marks the figure with its sign, range and modifier, and leaves out the thing counted. */
export async function meantimeQuantities(): Promise<PredictedRecord[]> {
  return (await models('meantime')).map(({ id, annotations }) => ({ id, annotations: annotations.quantities.map(numberAlone) }));
}

function numberAlone({ number, value, unit, low, high, modifier, counted, certainty }: Quantity): QuantityPrediction {
  return { layer: 'quantity', start: number.start, end: number.end, value, unit, low, high, modifier, counted, certainty };
}

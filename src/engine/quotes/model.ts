import { HASH_BITS } from './hash';
import { unpackWeights } from './packing';
import { Scorer } from './scorer';
import { MOST, WEIGHTS } from './weights';

let trained: Scorer | null = null;

/** The trained model, unpacked at first use. */
export function scorer(): Scorer {
  if (!trained) {
    const { numbers, steps } = unpackWeights(WEIGHTS, 1 << HASH_BITS, MOST);
    trained = new Scorer(numbers, steps);
  }
  return trained;
}

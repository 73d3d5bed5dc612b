import { HASH_BITS } from './hash';
import { unpackWeights } from './packing';
import { Scorer } from './scorer';
import { MOST, WEIGHTS } from './weights';

let trained: Scorer | null = null;

/** The trained model, unpacked at first use. */
export function scorer(): Scorer {
  trained ??= new Scorer(unpackWeights(WEIGHTS, 1 << HASH_BITS, MOST), 1);
  return trained;
}

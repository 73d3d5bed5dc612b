/** Coverage-guided: cases that reach code which none before them reached are kept, and changed a little to reach more. */
import { randomNumbers } from '../evaluation/bootstrap';
import { findingOf, type Finding } from './cases';
import { Coverage } from './coverage';
import type { Target } from './targets';

/** Cases between two looks at the coverage: a look costs as much as a few cases. */
const BATCH = 20;
/** Cases between two lines of progress. */
const ROUND = 5_000;

export async function guided(target: Target, count: number, seed: number, tell: (line: string) => void): Promise<Finding | null> {
  const random = randomNumbers(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const coverage = new Coverage();
  await coverage.start();
  const kept: Uint8Array[] = [];
  const fresh = (): Uint8Array => Uint8Array.from({ length: below(target.size + 1) }, () => below(256));
  let cases = 0;
  try {
    while (cases < count) {
      const batch = Array.from({ length: BATCH }, () => (kept.length === 0 || random() < 0.2 ? fresh() : changed(kept[below(kept.length)]!, kept[below(kept.length)]!, target.size, below)));
      for (const bytes of batch) {
        cases += 1;
        const failure = failureOf(target, bytes);
        if (failure !== null) return smallest(target, bytes, failure.error);
      }
      // Which of the batch it was is not asked: all are kept, and what is of no use does no harm.
      if (await coverage.fresh() > 0) kept.push(...batch);
      if (cases % ROUND < BATCH || cases >= count) tell(`${target.name}: ${cases} of ${count} cases, ${kept.length} kept, ${coverage.size} blocks reached`);
    }
    return null;
  } finally {
    coverage.stop();
  }
}

/** The finding with as many bytes taken out as can be: halves first, then ever less, down to single ones. */
export function smallest(target: Target, bytes: Uint8Array, error: unknown): Finding {
  let now = { bytes, error };
  for (let size = now.bytes.length >> 1; size > 0; size >>= 1) {
    for (let at = 0; at < now.bytes.length;) {
      const less = Uint8Array.from([...now.bytes.subarray(0, at), ...now.bytes.subarray(at + size)]);
      const failure = failureOf(target, less);
      if (failure === null) at += size;
      else now = { bytes: less, error: failure.error };
    }
  }
  return findingOf(target, now.bytes, now.error);
}

function failureOf(target: Target, bytes: Uint8Array): { readonly error: unknown } | null {
  try {
    target.check(target.caseOf(bytes));
    return null;
  } catch (error) {
    return { error };
  }
}

/** A few bytes overwritten, taken out or put in, or the end of another case. */
function changed(bytes: Uint8Array, other: Uint8Array, most: number, below: (limit: number) => number): Uint8Array {
  let now = [...bytes];
  for (let i = below(4); i >= 0; i -= 1) {
    const at = below(now.length + 1);
    switch (below(4)) {
      case 0: now.splice(at, 1, below(256)); break;
      case 1: now.splice(at, 1 + below(4)); break;
      case 2: now.splice(at, 0, ...Array.from({ length: 1 + below(4) }, () => below(256))); break;
      default: now = [...now.slice(0, at), ...other.subarray(below(other.length + 1))];
    }
  }
  return Uint8Array.from(now.slice(0, most));
}

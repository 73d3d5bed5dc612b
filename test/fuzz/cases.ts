import fc from 'fast-check';
import type { Target } from './targets';

/** A case in which a promise was not kept, as small as could be made. */
export interface Finding {
  readonly target: string;
  /** Of the bytes that make the case. */
  readonly hex: string;
  readonly shown: string;
  readonly error: unknown;
}

/** Checks so many random cases of a target; the same seed makes the same cases. Stops at the first that fails. */
export function checkCases(target: Target, count: number, seed: number): Finding | null {
  const property = fc.property(fc.uint8Array({ maxLength: target.size, size: 'max' }), (bytes) => { target.check(target.caseOf(bytes)); });
  const { failed, counterexample, errorInstance } = fc.check(property, { numRuns: count, seed, endOnFailure: false });
  return failed && counterexample ? findingOf(target, counterexample[0], errorInstance) : null;
}

export function findingOf(target: Target, bytes: Uint8Array, error: unknown): Finding {
  return { target: target.name, hex: Buffer.from(bytes).toString('hex'), shown: JSON.stringify(target.caseOf(bytes)).slice(0, 2_000), error };
}

export function describeFinding({ target, hex, shown, error }: Finding): string {
  return `${target}: ${error instanceof Error ? error.stack ?? error.message : String(error)}\ncase ${shown}\nagain with: npm run fuzz -- ${target} --case ${hex}`;
}

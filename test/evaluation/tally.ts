/** Counts that add up over documents; a share of n is one whose predicted and gold counts are both n. */
export interface Tally {
  /** Right ones, as precision counts them: in units of `predicted`. */
  readonly right: number;
  readonly predicted: number;
  /** Right ones, as recall counts them: in units of `gold`. Differs from `right` where credit is partial. */
  readonly found: number;
  readonly gold: number;
}

export const EMPTY: Tally = { right: 0, predicted: 0, found: 0, gold: 0 };

export const add = (a: Tally, b: Tally): Tally => ({
  right: a.right + b.right, predicted: a.predicted + b.predicted, found: a.found + b.found, gold: a.gold + b.gold,
});

export const share = (right: number, of: number): Tally => ({ right, predicted: of, found: right, gold: of });

const ratio = (part: number, whole: number): number => (whole === 0 ? NaN : part / whole);

export const precision = ({ right, predicted }: Tally): number => ratio(right, predicted);
export const recall = ({ found, gold }: Tally): number => ratio(found, gold);

/** Their harmonic mean; NaN where nothing was to be found and nothing predicted. */
export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)];
  if (tally.predicted === 0 && tally.gold === 0) return NaN;
  if (Number.isNaN(p) || Number.isNaN(r) || p + r === 0) return 0;
  return (2 * p * r) / (p + r);
}

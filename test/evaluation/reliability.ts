/** Does a certainty of 0.9 mean that nine in ten are right? */
import { table } from './table';

/** One prediction: how sure the engine was, and whether it was right. */
export interface Verdict {
  readonly certainty: number;
  readonly right: boolean;
}

export interface Bin {
  /** Certainties from here up to the next bin's start. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly meanCertainty: number;
  readonly shareRight: number;
}

const EDGES = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

/** The bins that hold a verdict, from unsure to sure; a certainty of 1 belongs to the last. */
export function reliability(verdicts: readonly Verdict[]): Bin[] {
  return EDGES.slice(0, -1).flatMap((from, i) => {
    const to = EDGES[i + 1]!;
    const inside = verdicts.filter(({ certainty }) => certainty >= from && (certainty < to || to === 1));
    if (inside.length === 0) return [];
    const meanCertainty = inside.reduce((sum, one) => sum + one.certainty, 0) / inside.length;
    return [{ from, to, count: inside.length, meanCertainty, shareRight: inside.filter((one) => one.right).length / inside.length }];
  });
}

/** Expected calibration error (Naeini et al. 2015): the mean gap between certainty and share right, bins weighed by their count. */
export function calibrationError(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, bin) => sum + bin.count, 0);
  return all === 0 ? NaN : bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.meanCertainty - bin.shareRight), 0) / all;
}

const percent = (x: number): string => (100 * x).toFixed(1);

/** A table of the bins with a word on how far off they are together. */
export function reliabilityTable(title: string, verdicts: readonly Verdict[]): string {
  const bins = reliability(verdicts);
  const rows = bins.map((bin) => [`${bin.from.toFixed(2)} to ${bin.to.toFixed(2)}`, String(bin.count), percent(bin.meanCertainty), percent(bin.shareRight)]);
  return `${title} (expected calibration error ${percent(calibrationError(bins))}):\n\n${table(['certainty', 'how many', 'mean certainty', 'share right'], rows)}`;
}

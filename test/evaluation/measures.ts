/** From a scorer's result for each document to rows of a table. */
import { bootstrap } from './bootstrap';
import type { GoldRecord, PredictedRecord } from './material';
import type { Verdict } from './reliability';
import { table } from './table';
import { add, EMPTY, f1, precision, recall, type Tally } from './tally';

/** A scorer's row of precision, recall and F1, with its counts. */
export interface Prf {
  readonly correct: number | { readonly precision: number; readonly recall: number };
  readonly predicted: number;
  readonly gold: number;
}

export type Score<Result> = (gold: readonly GoldRecord[], predicted: readonly PredictedRecord[], options?: Readonly<Record<string, string>>) => Result;

export interface Measure<Result> {
  readonly name: string;
  /** The counts for one document. */
  readonly of: (result: Result) => Tally;
  /** In per cent. */
  readonly mustReach?: number;
  /** What two people, or the best published tool, reach; in per cent. */
  readonly goal?: number;
}

export interface Row {
  readonly measure: string;
  readonly corpus: string;
  readonly tally: Tally;
  readonly documents: readonly Tally[];
  readonly mustReach?: number;
  readonly goal?: number;
}

export const tallyOf = ({ correct, predicted, gold }: Prf): Tally =>
  typeof correct === 'number' ? { right: correct, predicted, found: correct, gold } : { right: correct.precision, predicted, found: correct.recall, gold };

/** What a scorer's accuracy counts: `of` cases, of which that share (null for none) was right. */
export const tallyOfShare = (accuracy: number | null, of: number): Tally => {
  const right = Math.round((accuracy ?? 0) * of);
  return { right, predicted: of, found: right, gold: of };
};

/** Each gold record with what was predicted for it; nothing where there is no line. */
export function pairs(gold: readonly GoldRecord[], predicted: readonly PredictedRecord[]): (readonly [GoldRecord, PredictedRecord])[] {
  const known = new Map(predicted.map((record) => [record.id, record]));
  return gold.map((record) => [record, known.get(record.id) ?? { id: record.id, annotations: [] }]);
}

export interface Scored<Result> {
  readonly corpus: string;
  readonly results: readonly Result[];
}

/** Scores each document alone: the sums are the corpus's own score, and the documents are what is resampled. */
export function scoreDocuments<Result>(
  corpus: string, score: Score<Result>, gold: readonly GoldRecord[], predicted: readonly PredictedRecord[], options: Readonly<Record<string, string>> = {},
): Scored<Result> {
  return { corpus, results: pairs(gold, predicted).map(([one, said]) => score([one], [said], options)) };
}

export function rows<Result>({ corpus, results }: Scored<Result>, measures: readonly Measure<Result>[]): Row[] {
  return measures.map(({ name, of, ...limits }) => {
    const documents = results.map(of);
    return { measure: name, corpus, documents, tally: documents.reduce(add, EMPTY), ...limits };
  });
}

/**
 * Whether each prediction of a layer, standing alone, is right by the scorer. Predictions that the scorer counts neither for
 * nor against are left out.
 */
export function verdicts<Result>(
  layer: string, score: Score<Result>, of: (result: Result) => Tally, gold: readonly GoldRecord[], predicted: readonly PredictedRecord[], options: Readonly<Record<string, string>> = {},
): Verdict[] {
  return pairs(gold, predicted).flatMap(([record, { id, annotations }]) => annotations.filter((one) => one.layer === layer).flatMap((one) => {
    const tally = of(score([record], [{ id, annotations: [one] }], options));
    return tally.predicted === 0 ? [] : [{ certainty: one.certainty, right: tally.right > 0 }];
  }));
}

const percent = (x: number): string => (Number.isNaN(x) ? '–' : (100 * x).toFixed(1));

/** One table of rows: value, 95 % interval over documents, what must be reached and whether it is. */
export function rowsTable(all: readonly Row[]): string {
  const cells = all.map(({ measure, corpus, tally, documents, mustReach, goal }) => {
    const value = f1(tally);
    const interval = bootstrap(documents);
    const isShare = tally.predicted === tally.gold && tally.right === tally.found;
    return [
      measure, corpus, isShare ? '' : percent(precision(tally)), isShare ? '' : percent(recall(tally)), percent(value),
      interval ? `${percent(interval.low)}–${percent(interval.high)}` : '', String(tally.gold),
      mustReach?.toString() ?? '', mustReach === undefined ? '' : 100 * value >= mustReach ? 'yes' : 'no', goal?.toString() ?? '',
    ];
  });
  return table(['measure', 'corpus', 'P', 'R', 'F1 or share', '95 %', 'of', 'must reach', 'reached', 'goal'], cells);
}

import { Scorer } from '../../../engine/quotes/scorer';
import { examplesOf, type Reach } from './examples';
import { goldParagraphs, type CorpusRecord } from './gold';
import { learn, type Example, type LearnOptions } from './learn';

export const OPTIONS: LearnOptions = { epochs: 5, rates: { cue: 0.05, source: 0.15, place: 0.07, end: 0.05, edge: 0.12, more: 0.15 }, decay: 1e-4, least: 3 };

export interface Trained {
  readonly weights: Float32Array;
  readonly decisions: number;
  /** How many of the right answers were among the options, by question. */
  readonly reach: Reach;
}

/** Learns the weights from the gold attributions of these articles. */
export function train(records: readonly CorpusRecord[]): Trained {
  const reach: Reach = new Map();
  const examples: Example[] = [];
  for (const record of records) for (const paragraph of goldParagraphs(record)) examples.push(...examplesOf(paragraph, reach));
  return { weights: learn(examples, OPTIONS), decisions: examples.length, reach };
}

export const trainedScorer = (records: readonly CorpusRecord[]): Scorer => new Scorer(train(records).weights, 1);

import { Scorer } from '../../../engine/quotes/scorer';
import { examplesOf, type Reach } from './examples';
import { goldParagraphs, type CorpusRecord } from './gold';
import { learn, type LearnOptions } from './learn';
import { rankExamplesOf } from './rank-examples';

export const OPTIONS: LearnOptions = { epochs: 5, rates: { cue: 0.05, source: 0.15, place: 0.07, end: 0.05, edge: 0.12, more: 0.15, rank: 0.05 }, decay: 1e-4, least: 3 };

/** Parts of the corpus that take turns in being read by a model that has not seen them. */
const FOLDS = 4;

export interface Trained {
  readonly weights: Float32Array;
  readonly decisions: number;
  /** How many of the right answers were among the options, by question. */
  readonly reach: Reach;
}

/**
 * Learns the weights from the gold attributions of these articles: first the single choices, then, from what a model without the
 * article makes of each article, which of its readings are right as a whole (stacking, Wolpert 1992).
 */
export function train(records: readonly CorpusRecord[]): Trained {
  const reach: Reach = new Map();
  const articles = records.map((record) => {
    const paragraphs = goldParagraphs(record);
    return { paragraphs, examples: paragraphs.flatMap((paragraph) => examplesOf(paragraph, reach)) };
  });
  const examples = articles.flatMap((article) => article.examples);
  for (let fold = 0; fold < FOLDS; fold++) {
    const scorer = new Scorer(learn(articles.filter((_, i) => i % FOLDS !== fold).flatMap((article) => article.examples), OPTIONS), 1);
    examples.push(...articles.filter((_, i) => i % FOLDS === fold).flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => rankExamplesOf(paragraph, scorer))));
  }
  return { weights: learn(examples, OPTIONS), decisions: examples.length, reach };
}

export const trainedScorer = (records: readonly CorpusRecord[]): Scorer => new Scorer(train(records).weights, 1);

import { Scorer } from '../../../engine/quotes/scorer';
import { casesOf, fitCalibration } from './calibrate';
import { examplesOf, type Reach } from './examples';
import { goldParagraphs, type CorpusRecord, type GoldParagraph } from './gold';
import { learn, type Example, type LearnOptions } from './learn';
import { rankExamplesOf } from './rank-examples';

export const OPTIONS: LearnOptions = { epochs: 5, rates: { cue: 0.05, source: 0.15, place: 0.07, end: 0.075, edge: 0.12, more: 0.15, rank: 0.05 }, decay: 1e-4, least: 3 };

/** Parts of the corpus that take turns in being read by a model that has not seen them. */
const FOLDS = [0, 1, 2, 3];

export interface Trained {
  readonly weights: Float32Array;
  /** What makes a certainty of the choices' chances (certainty.ts). */
  readonly calibration: readonly number[];
  readonly decisions: number;
  /** How many of the right answers were among the options, by question. */
  readonly reach: Reach;
}

/**
 * Learns the weights from the gold attributions of these articles: first the single choices, then, from what a model without the
 * article makes of each article, which of its readings are right as a whole (stacking, Wolpert
 * 1992), and last, in the same way, how sure that makes a quote.
 */
export function train(records: readonly CorpusRecord[]): Trained {
  const reach: Reach = new Map();
  const articles = records.map((record): Article => {
    const paragraphs = goldParagraphs(record);
    return { record, paragraphs, ranks: [], choices: paragraphs.flatMap((paragraph) => examplesOf(paragraph, reach)) };
  });
  for (const fold of FOLDS) {
    const scorer = scorerOf(articles.filter((_, i) => i % FOLDS.length !== fold));
    for (const article of articles.filter((_, i) => i % FOLDS.length === fold)) article.ranks.push(...article.paragraphs.flatMap((paragraph) => rankExamplesOf(paragraph, scorer)));
  }
  const cases = FOLDS.flatMap((fold) => {
    const scorer = scorerOf(articles.filter((_, i) => i % FOLDS.length !== fold));
    return articles.filter((_, i) => i % FOLDS.length === fold).flatMap(({ record, paragraphs }) => casesOf(record, paragraphs, scorer));
  });
  const examples = examplesIn(articles);
  return { weights: learn(examples, OPTIONS), calibration: fitCalibration(cases), decisions: examples.length, reach };
}

interface Article {
  readonly record: CorpusRecord;
  readonly paragraphs: readonly GoldParagraph[];
  /** Single choices, and readings as wholes once a model has read the article. */
  readonly choices: readonly Example[];
  readonly ranks: Example[];
}

const examplesIn = (articles: readonly Article[]): Example[] => articles.flatMap(({ choices, ranks }) => [...choices, ...ranks]);
const scorerOf = (articles: readonly Article[]): Scorer => new Scorer(learn(examplesIn(articles), OPTIONS));

/** Whether a plain text or Markdown file is a news article, so that an editor may annotate it unasked. */
import type { Certainty } from '../model';
import { readSigns, type Sign } from './article-signs';

export interface Looks {
  readonly article: boolean;
  /** That the verdict is right, 0.5 to 1. */
  readonly certainty: Certainty;
  /** The signs that spoke for the verdict, the plainest first. */
  readonly signs: string[];
}

/** What is read of a text: the beginning shows what kind it is. */
const LOOKED_AT = 5000;

/**
 * How far each sign, fully there, moves the log-odds. Fitted by logistic regression on news texts and on READMEs, licences,
 * change logs and source code, then rounded; `byline` by hand, for few of the news texts had kept theirs.
 */
const WEIGHTS: Readonly<Record<Sign, number>> = {
  prose: 7, dateline: 2, byline: 1.5, dated: 2.5, reporting: 1, calendar: 1, names: 6, past: 2,
  short: -2.5, 'second-person': -2, 'first-person': -0.8, technical: -3.5, legal: -6.5, structure: -1.7, correspondence: -2.2,
};
const BIAS = -9.5;

/** Looks at the beginning of a text only. Never throws; its cost does not grow with the text. */
export function looksLikeArticle(text: string): Looks {
  const signs = readSigns(text.slice(0, LOOKED_AT));
  const moves = (Object.keys(WEIGHTS) as Sign[]).map((sign) => ({ sign, move: WEIGHTS[sign] * signs[sign] }));
  const odds = moves.reduce((sum, { move }) => sum + move, BIAS);
  const article = odds > 0;
  return {
    article,
    certainty: 1 / (1 + Math.exp(-Math.abs(odds))),
    signs: moves.filter(({ move }) => (article ? move > 0.4 : move < -0.4)).sort((a, b) => Math.abs(b.move) - Math.abs(a.move)).map(({ sign }) => sign),
  };
}

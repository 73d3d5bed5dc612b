import { readAttributions } from '../../../engine/quotes/attributions';
import { Features, rankFeatures } from '../../../engine/quotes/features';
import { rivalsOf } from '../../../engine/quotes/ranking';
import type { Scorer } from '../../../engine/quotes/scorer';
import type { View } from '../../../engine/quotes/view';
import type { TokenRange } from '../../../engine/text/paragraph';
import type { GoldParagraph } from './gold';
import type { Example } from './learn';
import { jaccard, SAME } from './same-content';

const features = new Features();

/** What a model that has not seen the paragraph makes of it: each reading, and whether it is right. */
export function rankExamplesOf({ view, attributions }: GoldParagraph, scorer: Scorer): Example[] {
  const readings = readAttributions(view, scorer);
  const gold = attributions.map((a) => wordsOf(view, a.parts));
  return readings.flatMap((own, at) => own.map((one, number): Example => {
    rankFeatures(features, view, one, number, own.length, rivalsOf(view, readings, at, one));
    const words = wordsOf(view, one.parts);
    return { question: 'rank', options: [features.takeOut()], right: gold.some((g) => jaccard(g, words) >= SAME) ? 0 : -1, binary: true };
  }));
}

function wordsOf(view: View, parts: readonly TokenRange[]): Set<number> {
  const out = new Set<number>();
  for (const part of parts) for (let i = part.first; i < part.last; i++) if (view.tokens[i]!.kind === 'word' || view.tokens[i]!.kind === 'number') out.add(i);
  return out;
}

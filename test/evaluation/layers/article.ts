import { readFileSync } from 'node:fs';
import type { Prediction } from '../../../src/formats/predictions';
import { predictionsForFile } from '../engine-runs';
import { material, scorer } from '../material';
import { table } from '../table';
import type { Layer } from './layer';

const ARTICLE = 'islamabad-2021-04-07';

interface Result {
  readonly count: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
  readonly misses: readonly string[];
  readonly alarms: readonly string[];
}

type ScoreArticle = (gold: unknown, text: string, annotations: readonly Prediction[]) => Result;

/** One wire article in which everything is annotated. Its text may not be kept, so only counts are written down; misses and false alarms are printed. */
export const article: Layer = {
  name: 'article',
  heading: 'One article in full',
  async measure() {
    const { scoreArticle } = await scorer<{ scoreArticle: ScoreArticle }>('score-article');
    const file = material('gold', `${ARTICLE}.txt`);
    const gold: unknown = JSON.parse(readFileSync(material('gold', `${ARTICLE}.json`), 'utf8'));
    const { count, misses, alarms } = scoreArticle(gold, readFileSync(file, 'utf8'), (await predictionsForFile(file)).annotations);
    for (const line of [...misses.map((miss) => `miss   ${miss}`), ...alarms.map((alarm) => `alarm  ${alarm}`)]) console.log(line);
    const counted = Object.entries(count).map(([what, { right, of }]) => [what, String(right), String(of), right === of ? 'yes' : 'no']);
    return [
      'A wire story in which everything is marked. What is missed is printed on the terminal alone.',
      table(['what', 'right', 'of', 'all'], [...counted, ['false alarms', String(alarms.length), '', alarms.length === 0 ? 'yes' : 'no']]),
    ].join('\n\n');
  },
};

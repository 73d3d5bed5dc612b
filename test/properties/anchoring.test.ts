import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { createAnnotator } from '../../src/engine';
import { at } from '../../src/development/paths';
import { edited, outcomes, type Outcome } from './anchoring/trial';

/** More with `TRIALS=3000 npx mocha test/properties/anchoring.test.ts`: the figures in docs/review.md. */
const TRIALS = Number(process.env.TRIALS ?? 120);
const FIRST_SEED = Number(process.env.SEED ?? 1);
const MOST_WRONG = 0.001;
const MOST_ORPHANED = 0.03;

const articles = ['test/golden/articles', 'media/samples'].flatMap((folder) => readdirSync(at(folder)).filter((name) => /\.(?:txt|news|md)$/.test(name)).sort().map((name) => readFileSync(at(folder, name), 'utf8')));

describe('decisions in edited articles', () => {
  it('stay with their passage, or are put aside; they do not go to another', function () {
    this.timeout(TRIALS * 500);
    const annotator = createAnnotator();
    const passages = articles.map((text) => {
      const { mentions, quotes, dates, quantities, commitments } = annotator.annotate(text);
      return [...mentions, ...quotes, ...dates, ...quantities, ...commitments];
    });
    const counts: Record<Outcome, number> = { right: 0, orphaned: 0, wrong: 0 };
    let gone = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + TRIALS; seed++) {
      const which = seed % articles.length;
      const sample = passages[which]!.filter((_, index) => (index + seed) % 5 === 0);
      for (const one of outcomes(articles[which]!, edited(articles[which]!, seed), sample)) {
        counts[one.outcome]++;
        if (one.gone) gone++;
      }
    }
    const all = counts.right + counts.orphaned + counts.wrong;
    const share = (part: number): string => `${part} (${(100 * part / all).toFixed(3)} %)`;
    console.log(`      ${all} passages in ${TRIALS} edited texts, ${gone} of them deleted: right ${share(counts.right)}, orphaned ${share(counts.orphaned)}, wrong ${share(counts.wrong)}`);
    assert.ok(counts.wrong <= MOST_WRONG * all, `wrong: ${share(counts.wrong)}`);
    assert.ok(counts.orphaned <= MOST_ORPHANED * all, `orphaned: ${share(counts.orphaned)}`);
  });
});

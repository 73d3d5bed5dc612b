import assert from 'node:assert/strict';
import { passagesToFollow } from './anchoring/articles';
import { edited, outcomes, type Outcome } from './anchoring/trial';

/** `npm run anchoring` does more of them, and writes the figures in docs/anchoring.md. */
const TRIALS = Number(process.env.TRIALS ?? 120);
const FIRST_SEED = Number(process.env.SEED ?? 1);
const MOST_WRONG = 0.001;
const MOST_ORPHANED = 0.03;

const articles = passagesToFollow();

describe('decisions in edited articles', () => {
  it('stay with their passage, or are put aside; they do not go to another', function () {
    this.timeout(TRIALS * 500);
    const counts: Record<Outcome, number> = { right: 0, orphaned: 0, wrong: 0 };
    let gone = 0;
    for (let seed = FIRST_SEED; seed < FIRST_SEED + TRIALS; seed++) {
      const { text, passages } = articles[seed % articles.length]!;
      for (const one of outcomes(text, edited(text, seed), passages.filter((_, index) => (index + seed) % 5 === 0))) {
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

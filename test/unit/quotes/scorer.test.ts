import assert from 'node:assert/strict';
import { Features, Templates, type Sink } from '../../../src/engine/quotes/features';
import { HASH_BITS } from '../../../src/engine/quotes/hash';
import { Scorer } from '../../../src/engine/quotes/scorer';

const ONE = new Templates('option', '1 option');

/** A scorer that gives each option the score at its place. */
function scorerOf(scores: readonly number[]): { scorer: Scorer; fill: (f: Sink, i: number) => void } {
  const weights = new Float32Array(1 << HASH_BITS);
  const fill = (f: Sink, i: number): void => {
    ONE.facts[1] = i;
    f.take(ONE);
  };
  for (const [i, score] of scores.entries()) {
    const features = new Features();
    fill(features, i);
    weights[features.takeOut()[0]!] = score;
  }
  return { scorer: new Scorer(weights), fill };
}

describe('the scorer', () => {
  it('gives the likeliest option its share of all, and the next where it is near', () => {
    for (const scores of [[1, 3, 2], [3, 2, 1], [1, 2, 3]]) {
      const { scorer, fill } = scorerOf(scores);
      const choice = scorer.choose(scores.length, fill)!;
      const total = Math.exp(1) + Math.exp(2) + Math.exp(3);
      assert.equal(choice.best, scores.indexOf(3));
      assert.equal(choice.second, scores.indexOf(2));
      assert.ok(Math.abs(choice.share - Math.exp(3) / total) < 1e-6);
      assert.ok(Math.abs(choice.secondShare - Math.exp(2) / total) < 1e-6);
    }
  });
  it('has no second choice that is far behind, and none at all among nothing', () => {
    const { scorer, fill } = scorerOf([9, 1]);
    assert.equal(scorer.choose(2, fill)?.second, -1);
    assert.equal(scorer.choose(0, fill), null);
  });
  it('says yes by one score', () => {
    const { scorer, fill } = scorerOf([0, 2]);
    assert.equal(scorer.yes((f) => { fill(f, 0); }), 0.5);
    assert.ok(Math.abs(scorer.yes((f) => { fill(f, 1); }) - 1 / (1 + Math.exp(-2))) < 1e-6);
  });
});

describe('feature templates', () => {
  it('name only facts that there are', () => {
    assert.throws(() => new Templates('word tag', '1 word tga'), /tga/);
  });
});

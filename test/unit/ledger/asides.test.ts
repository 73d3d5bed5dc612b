import assert from 'node:assert/strict';
import { asidesIn } from '../../../src/ledger/asides';

const asides = (words: string): string[] => asidesIn(words, { start: 0, end: words.length }).map(({ start, end }) => words.slice(start, end).trim());

describe('what an action says besides what is to be done', () => {
  it('is how it compares with what was told before', () => {
    assert.deepEqual(asides('build 900 homes by the end of 2026, 300 fewer than announced in January'), ['300 fewer than announced in January']);
    assert.deepEqual(asides('open in 2028 two years later than planned'), ['two years later than planned']);
    assert.deepEqual(asides('reopen the line by September, half a year later than it had promised'), ['half a year later than it had promised']);
    assert.deepEqual(asides('send 100,000 tons of grain by June, twice as much as it offered in March'), ['twice as much as it offered in March']);
    assert.deepEqual(asides('close its plant in 2028 instead of 2030'), ['instead of 2030']);
  });

  it('is what happened around it', () => {
    assert.deepEqual(asides('send grain to Tamland by June, where the harvest has failed'), ['where the harvest has failed']);
    assert.deepEqual(asides('invest 800 million euros, after its profit rose'), ['after its profit rose']);
    assert.deepEqual(asides('reopen the line by March, three years after a landslide'), ['three years after a landslide']);
    assert.deepEqual(asides('build homes on the yard, which closed in 2009, by the end of 2026'), ['which closed in 2009,']);
  });

  it('is not what the action itself is about', () => {
    for (const words of ['build more than 500 homes', 'answer no later than Friday', 'build a school, a library and a bridge', 'spend less than a year abroad', 'build 1,200 homes, 300 of them for students', 'hire twice as many nurses']) {
      assert.deepEqual(asides(words), [], words);
    }
  });
});

import assert from 'node:assert/strict';
import { bootstrap, randomNumbers } from '../../evaluation/bootstrap';
import { material, NotHere } from '../../evaluation/material';
import { pairs, rows, rowsTable, scoreDocuments, tallyOf, tallyOfShare, verdicts } from '../../evaluation/measures';
import { calibrationError, reliability } from '../../evaluation/reliability';
import { hasWordOf } from '../../evaluation/speech-only';
import { table } from '../../evaluation/table';
import { add, EMPTY, f1, share, type Tally } from '../../evaluation/tally';

const near = (a: number, b: number, by = 1e-9): void => { assert.ok(Math.abs(a - b) <= by, `${a} is not near ${b}`); };

describe('evaluation: counts', () => {
  it('give F1, and add up over documents', () => {
    const one: Tally = { right: 1, predicted: 2, found: 1, gold: 1 };
    near(f1(one), 2 / 3);
    near(f1(add(one, { right: 0, predicted: 0, found: 0, gold: 2 })), 0.4);
    near(f1(share(3, 4)), 0.75);
    assert.ok(Number.isNaN(f1(EMPTY)));
    assert.equal(f1({ right: 0, predicted: 0, found: 0, gold: 3 }), 0);
  });

  it('take over partial credit and shares from a scorer', () => {
    assert.deepEqual(tallyOf({ correct: { precision: 1.5, recall: 2 }, predicted: 3, gold: 4 }), { right: 1.5, predicted: 3, found: 2, gold: 4 });
    assert.deepEqual(tallyOfShare(2 / 3, 3), share(2, 3));
    assert.deepEqual(tallyOfShare(null, 0), EMPTY);
  });
});

describe('evaluation: bootstrap', () => {
  const documents = Array.from({ length: 200 }, (_, i) => share(i % 4 === 0 ? 0 : 1, 1));

  it('gives the same interval each time, around the value', () => {
    const interval = bootstrap(documents)!;
    assert.deepEqual(bootstrap(documents), interval);
    assert.ok(interval.low < 0.75 && interval.high > 0.75);
  });

  it('comes to the width that the binomial says', () => {
    const interval = bootstrap(documents)!;
    near(interval.high - interval.low, 2 * 1.96 * Math.sqrt(0.75 * 0.25 / 200), 0.02);
  });

  it('is narrower for more documents, nothing for one, and a point where all are alike', () => {
    const few = bootstrap(documents.slice(0, 20))!;
    const many = bootstrap(documents)!;
    assert.ok(few.high - few.low > many.high - many.low);
    assert.equal(bootstrap(documents.slice(0, 1)), null);
    assert.deepEqual(bootstrap([share(1, 1), share(1, 1)]), { low: 1, high: 1 });
  });

  it('draws from uniform numbers', () => {
    const random = randomNumbers(1);
    const drawn = Array.from({ length: 10_000 }, random);
    near(drawn.reduce((a, b) => a + b, 0) / drawn.length, 0.5, 0.01);
    assert.ok(drawn.every((x) => x >= 0 && x < 1));
  });
});

describe('evaluation: reliability', () => {
  it('puts each verdict into one bin, 1 into the last', () => {
    const verdicts = [0, 0.55, 0.59, 0.6, 1].map((certainty) => ({ certainty, right: certainty > 0.57 }));
    const bins = reliability(verdicts);
    assert.deepEqual(bins.map(({ from, count, shareRight }) => [from, count, shareRight]), [[0, 1, 0], [0.5, 2, 0.5], [0.6, 1, 1], [0.95, 1, 1]]);
  });

  it('measures the gap between being sure and being right', () => {
    const sure = Array.from({ length: 10 }, (_, i) => ({ certainty: 0.9, right: i < 9 }));
    near(calibrationError(reliability(sure)), 0);
    near(calibrationError(reliability(sure.map((one) => ({ ...one, right: false })))), 0.9);
  });
});

describe('evaluation: rows', () => {
  interface Result { readonly found: number; readonly gold: number; readonly predicted: number }
  const gold = ['a', 'b', 'c'].map((id) => ({ id, text: '', date: null, annotations: [{ layer: 'date' }] }));
  const said = (id: string, certainty: number) => ({ id, annotations: [{ layer: 'date' as const, start: 0, end: 1, type: 'DATE' as const, value: null, mod: null, certainty }] });
  /** Right in document a, wrong in b; nothing is predicted for c. */
  const score = ([one]: readonly { id: string }[], [predicted]: readonly { annotations: readonly unknown[] }[]): Result =>
    ({ found: one!.id === 'a' ? predicted!.annotations.length : 0, gold: 1, predicted: predicted!.annotations.length });
  const of = (r: Result): Tally => ({ right: r.found, predicted: r.predicted, found: r.found, gold: r.gold });
  const predicted = [said('b', 0.4), said('a', 0.9), said('unknown', 1)];

  it('count a document without predictions as predicted empty, and leave out one that is not in the gold', () => {
    assert.deepEqual(pairs(gold, predicted).map(([one, { annotations }]) => [one.id, annotations.length]), [['a', 1], ['b', 1], ['c', 0]]);
  });

  it('sum the documents and say whether the limit is reached', () => {
    const [row] = rows(scoreDocuments('x', score, gold, predicted), [{ name: 'found', of, mustReach: 40 }]);
    assert.deepEqual(row!.tally, { right: 1, predicted: 2, found: 1, gold: 3 });
    assert.match(rowsTable([row!]), /\| 50\.0 \| 33\.3 \| +40\.0 \|.*\| +40 \| yes +\|/);
    assert.match(rowsTable([{ ...row!, mustReach: 40.1 }]), /\| no +\|/);
  });

  it('judge each prediction alone', () => {
    assert.deepEqual(verdicts('date', score, of, gold, predicted), [{ certainty: 0.9, right: true }, { certainty: 0.4, right: false }]);
    assert.deepEqual(verdicts('quote', score, of, gold, predicted), []);
  });
});

describe('evaluation: tables and material', () => {
  it('pad their columns, figures to the right, and keep bars apart', () => {
    assert.equal(table(['what', 'n'], [['a|b', '1'], ['c', '20']]), ['| what |   n |', '|------|----:|', '| a\\|b |   1 |', '| c    |  20 |'].join('\n'));
  });

  it('knows a cue by its lemma', () => {
    const cues = new Set(['say', 'testimony', 'deny']);
    assert.deepEqual(['who said', 'testimonies', 'Denying', 'saw', ''].map((phrase) => hasWordOf(cues, phrase)), [true, true, true, false, false]);
  });

  it('says what is missing', () => {
    assert.throws(() => material('no-such-folder'), NotHere);
  });
});

import assert from 'node:assert/strict';
import { agreementReport } from '../../../src/formats/agreement-report';
import { compareReviews, type LayerAgreement } from '../../../src/review/agreement/compare';
import { kappa } from '../../../src/review/agreement/kappa';
import { takeOver } from '../../../src/review/agreement/settle';
import type { Draft, Layer } from '../../../src/review/model';
import { ANNOTATIONS, TEXT } from '../extension/article';
import { decide, target } from './decide';

const between = (ours: readonly Draft[], theirs: readonly Draft[]): readonly LayerAgreement[] => compareReviews(TEXT, decide(TEXT, ANNOTATIONS, ours), decide(TEXT, ANNOTATIONS, theirs));
const of = (all: readonly LayerAgreement[], layer: Layer): LayerAgreement => all.find((one) => one.layer === layer)!;

describe('Cohen’s kappa', () => {
  it('is agreement beyond chance', () => {
    // Cohen 1960: 45 and 15 of 100 alike, 25 and 15 not. Observed 0.6, expected 0.54.
    const labels = [...Array<[string, string]>(45).fill(['y', 'y']), ...Array<[string, string]>(15).fill(['n', 'n']), ...Array<[string, string]>(25).fill(['y', 'n']), ...Array<[string, string]>(15).fill(['n', 'y'])];
    assert.ok(Math.abs(kappa(labels)! - 0.1304) < 1e-4);
  });

  it('is 1 for full agreement, below 0 for less than chance, and nothing where there was no choice', () => {
    assert.equal(kappa([['a', 'a'], ['b', 'b']]), 1);
    assert.equal(kappa([['a', 'b'], ['b', 'a']]), -1);
    assert.equal(kappa([['a', 'a'], ['a', 'a']]), null);
    assert.equal(kappa([]), null);
  });
});

describe('two reviewers', () => {
  it('who decided nothing agree in all that the program found, and in nothing that was decided', () => {
    for (const one of between([], [])) assert.deepEqual([one.f1, one.f1Exact, one.f1Decided, one.differences], [1, 1, null, []]);
  });

  it('differ where one rejects, adds, or reads otherwise', () => {
    const all = between(
      [{ kind: 'reject', target: target(TEXT, 'commitments', 'hopes to win') }, { kind: 'correct', target: target(TEXT, 'commitments', 'refused to talk'), reading: { firmness: 'agreed' } }],
      [{ kind: 'add', target: target(TEXT, 'dates', 'wait'), reading: {} }, { kind: 'accept', target: target(TEXT, 'commitments', 'refused to talk'), reading: {} }],
    );
    const commitments = of(all, 'commitments');
    // 3 of 3 and 4; with one that only the other has, and one that both decided on.
    assert.deepEqual([commitments.ours, commitments.theirs, commitments.paired, commitments.f1, commitments.f1Decided], [3, 4, 3, 6 / 7, 2 / 3]);
    assert.deepEqual(commitments.differences.map((one) => [TEXT.slice(one.start, one.end), one.ours === null, one.fields]), [['hopes to win', true, []], ['refused to talk', false, ['firmness']]]);
    assert.deepEqual([commitments.fields.firmness?.of, commitments.fields.firmness?.same], [3, 2]);
    const dates = of(all, 'dates');
    assert.deepEqual(dates.differences.map((one) => [one.ours, one.theirs?.text]), [[null, 'wait']]);
    assert.ok(dates.words.kappa! > 0.8 && dates.words.kappa! < 1);
  });

  it('differ in an extent, and not in the order of the agents', () => {
    const quote = '“We are ready to pay $1.4 billion by Friday if parliament agrees,”';
    const all = between(
      [{ kind: 'correct', target: target(TEXT, 'quotes', quote), reading: {}, extent: target(TEXT, 'quotes', '“We are ready to pay $1.4 billion by Friday').anchor }],
      [{ kind: 'correct', target: target(TEXT, 'commitments', 'agreed to share the Lenn until 2032'), reading: { agents: [{ name: 'Tamland' }, { name: 'Sorvia' }] } }],
    );
    assert.deepEqual(of(all, 'quotes').differences.map((one) => one.fields), [['extent']]);
    assert.deepEqual(of(all, 'commitments').differences, []);
    assert.equal(of(all, 'quotes').f1Exact, 0.5);
  });

  it('agree after taking the other’s side wherever they differ', () => {
    const quote = '“We are ready to pay $1.4 billion by Friday if parliament agrees,”';
    const mine: Draft[] = [{ kind: 'reject', target: target(TEXT, 'commitments', 'hopes to win') }, { kind: 'add', target: target(TEXT, 'dates', 'wait'), reading: {} }];
    const theirs = decide(TEXT, ANNOTATIONS, [
      { kind: 'correct', target: target(TEXT, 'quotes', quote), reading: { speaker: { name: 'Sorvia' } }, extent: target(TEXT, 'quotes', '“We are ready to pay $1.4 billion by Friday').anchor },
      { kind: 'reject', target: target(TEXT, 'quantities', '120 kilometres') }, { kind: 'correct', target: target(TEXT, 'commitments', 'refused to talk'), reading: { firmness: 'pledged' } },
    ]);
    const differences = compareReviews(TEXT, decide(TEXT, ANNOTATIONS, mine), theirs).flatMap((one) => one.differences);
    assert.ok(differences.length >= 5);
    const settled = decide(TEXT, ANNOTATIONS, [...mine, ...differences.map((one) => takeOver(TEXT, theirs, one))]);
    assert.deepEqual(compareReviews(TEXT, settled, theirs).flatMap((one) => one.differences.map(({ layer, fields }) => [layer, ...fields])), []);
  });

  it('are told in a report in which words are only words', () => {
    const drafts: Draft[] = [{ kind: 'correct', target: target(TEXT, 'quotes', 'that Tamland would not wait'), reading: { speaker: { name: '<b>|Ada' } } }];
    const [ours, theirs] = [decide(TEXT, ANNOTATIONS, drafts), decide(TEXT, ANNOTATIONS, [{ kind: 'reject', target: target(TEXT, 'dates', '2014') }])];
    const report = agreementReport('lenn.news', TEXT, { name: 'a_b.json', reviewed: ours }, { name: 'B', reviewed: theirs }, compareReviews(TEXT, ours, theirs));
    assert.match(report, /A is a\\_b\.json, B is B/);
    assert.match(report, /\| quotes \| 2 \| 2 \| 2 \| 100\.0 \|/);
    assert.match(report, /\| quotes \| that Tamland would not wait \| speaker: \\<b\\>\\\|Ada \| speaker: Jonas Adeyemi \|/);
    assert.match(report, /\| dates \| 2014 \| marked \| rejected \|/);
  });
});

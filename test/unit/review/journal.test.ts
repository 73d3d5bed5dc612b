import assert from 'node:assert/strict';
import { activeDecisions, includes, inOrder, lastToRedo, lastToUndo, mergeJournals, stampDraft } from '../../../src/review/journal';
import type { Draft, Journal } from '../../../src/review/model';
import { journal, target } from './decide';

const TEXT = 'Petrel said the dam would open on Monday.';
const note = (text: string): Draft => ({ kind: 'note', target: target(TEXT, 'dates', 'Monday'), text });

describe('the journal', () => {
  it('is the union of two, in the same order whoever merges', () => {
    const all = journal(note('a'), note('b'), note('c'), note('d'));
    const [ours, theirs] = [[all[0]!, all[3]!, all[1]!], [all[2]!, all[1]!]];
    assert.deepEqual(mergeJournals(ours, theirs), all);
    assert.deepEqual(mergeJournals(theirs, ours), all);
    assert.deepEqual(mergeJournals(all, all), all);
  });

  it('orders decisions of one moment by id', () => {
    const [a] = journal(note('a'));
    const b = { ...a!, id: 'b' };
    assert.deepEqual(inOrder([a!, b]).map((one) => one.id), ['b', 'd0']);
  });

  it('puts a decision behind the others even where the clock went back', () => {
    const before = journal(note('a'));
    const made = stampDraft(note('b'), before, { id: 'x', author: null, engine: '1' }, Date.UTC(2020, 0, 1));
    assert.ok(made.at > before[0]!.at);
  });

  it('holds what was not undone, or was redone since', () => {
    const all = journal(note('a'), note('b'), { kind: 'undo', decision: 'd0' }, { kind: 'undo', decision: 'd1' }, { kind: 'redo', decision: 'd1' });
    assert.deepEqual(activeDecisions(all).map((one) => one.id), ['d1']);
  });

  it('undoes and redoes one author’s decisions, newest first', () => {
    const by = (author: string, all: Journal): Journal => all.map((one) => ({ ...one, author }));
    const two = [...by('ann', journal(note('a'), note('b'))), ...by('bob', journal(note('a'), note('b'), note('c')).slice(2))];
    assert.equal(lastToUndo(two, 'ann')?.id, 'd1');
    assert.equal(lastToUndo(two, 'bob')?.id, 'd2');
    assert.equal(lastToUndo(two, 'eve'), undefined);
    const undone = [...two, ...by('ann', journal(note(''), note(''), note(''), { kind: 'undo', decision: 'd1' }).slice(3))];
    assert.equal(lastToUndo(undone, 'ann')?.id, 'd0');
    assert.equal(lastToRedo(undone, 'ann')?.id, 'd1');
    assert.equal(lastToRedo(two, 'ann'), undefined);
    const decidedSince = [...undone, ...by('ann', journal(note(''), note(''), note(''), note(''), note('new')).slice(4))];
    assert.equal(lastToRedo(decidedSince, 'ann'), undefined);
  });

  it('knows what it holds', () => {
    const all = journal(note('a'), note('b'));
    assert.ok(includes(all, all.slice(1)));
    assert.ok(!includes(all.slice(1), all));
  });
});

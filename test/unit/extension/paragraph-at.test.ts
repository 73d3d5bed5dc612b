import assert from 'node:assert/strict';
import { paragraphAt } from '../../../src/extension/features/highlights/paragraph-at';

describe('the paragraph with the cursor', () => {
  const first = { start: 1, end: 10 };
  const second = { start: 12, end: 20 };

  it('is the one that holds it, ends included', () => {
    for (const at of [1, 5, 10]) assert.equal(paragraphAt([first, second], at), first);
    for (const at of [12, 20]) assert.equal(paragraphAt([first, second], at), second);
  });

  it('is none before, between and behind them', () => {
    for (const at of [0, 11, 21]) assert.equal(paragraphAt([first, second], at), undefined);
    assert.equal(paragraphAt([], 0), undefined);
  });
});

import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Spans } from '../../../src/ledger/spans';

describe('spans by place', () => {
  it('are found like by looking at each, nested ones and empty ones too', () => {
    const span = fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(fc.property(fc.array(span, { maxLength: 30 }), span, (all, asked) => {
      const plain = all.filter(({ start, end }) => start < asked.end && end > asked.start);
      const key = ({ start, end }: { start: number; end: number }): string => `${start}–${end}`;
      const found = new Spans(all).touching(asked);
      assert.deepEqual(found.map(key).sort(), plain.map(key).sort());
      assert.deepEqual(found.map(({ start }) => start), found.map(({ start }) => start).sort((a, b) => a - b));
    }));
  });
});

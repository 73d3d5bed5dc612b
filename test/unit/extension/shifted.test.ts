import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sameSpans, shifted } from '../../../src/extension/features/highlights/shifted';

const SPANS = [{ start: 10, end: 14 }, { start: 20, end: 25 }];

describe('marks after an edit', () => {
  it('move with the text behind it, and stay before it', () => {
    assert.deepEqual(shifted(SPANS, [{ rangeOffset: 16, rangeLength: 1, text: 'abc' }]), [{ start: 10, end: 14 }, { start: 22, end: 27 }]);
    assert.deepEqual(shifted(SPANS, [{ rangeOffset: 0, rangeLength: 2, text: '' }, { rangeOffset: 17, rangeLength: 0, text: '!' }]), [{ start: 8, end: 12 }, { start: 19, end: 24 }]);
  });

  it('are the editor’s business where it touches one', () => {
    for (const at of [10, 12, 14, 20, 25]) assert.equal(shifted(SPANS, [{ rangeOffset: at, rangeLength: 0, text: 'x' }]), null, String(at));
    assert.equal(shifted(SPANS, [{ rangeOffset: 5, rangeLength: 30, text: '' }]), null);
  });

  it('hold the same words as before, whatever is edited elsewhere', () => {
    fc.assert(fc.property(fc.string({ minLength: 30, maxLength: 30 }), fc.nat(30), fc.nat(5), fc.string(), (text, rangeOffset, length, inserted) => {
      const rangeLength = Math.min(length, 30 - rangeOffset);
      const now = shifted(SPANS, [{ rangeOffset, rangeLength, text: inserted }]);
      const edited = text.slice(0, rangeOffset) + inserted + text.slice(rangeOffset + rangeLength);
      if (now !== null) assert.deepEqual(now.map((one) => edited.slice(one.start, one.end)), SPANS.map((one) => text.slice(one.start, one.end)));
    }));
  });

  it('are told from others', () => {
    assert.ok(sameSpans(SPANS, [...SPANS]));
    assert.ok(!sameSpans(SPANS, SPANS.slice(1)) && !sameSpans(SPANS, [SPANS[0]!, { start: 20, end: 24 }]));
  });
});

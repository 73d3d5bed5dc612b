import assert from 'node:assert/strict';
import { guided, smallest } from '../../fuzz/guided';
import { target } from '../../fuzz/targets/target';

/** Breaks on two bytes in their order, wherever they stand. */
const picky = target<readonly number[]>({
  name: 'picky', share: 1, size: 40,
  caseOf: (bytes) => [...bytes],
  check(bytes) {
    const at = bytes.indexOf(7);
    if (at !== -1 && bytes.includes(9, at)) throw new Error('seven, then nine');
  },
});

describe('the fuzzer', () => {
  it('finds what breaks, and shows the smallest case of it', async () => {
    const finding = await guided(picky, 20_000, 1, () => undefined);
    assert.equal(finding?.hex, '0709');
    assert.match(String(finding.error), /seven, then nine/);
    assert.equal(smallest(picky, Uint8Array.from([1, 7, 2, 2, 9, 3]), null).hex, '0709');
  });

  it('finds nothing where nothing breaks', async () => {
    assert.equal(await guided({ ...picky, check: () => undefined }, 400, 1, () => undefined), null);
  });
});

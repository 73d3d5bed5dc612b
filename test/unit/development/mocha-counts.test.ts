import assert from 'node:assert/strict';
import { countTests } from '../../../src/development/mocha-counts';

describe('the count of tests', () => {
  it('adds up the closing lines of all runs, coloured or not', () => {
    const output = '\n  x\n    ✔ says 3 passing\n\n\u001B[92m \u001B[0m\u001B[32m 12 passing\u001B[0m\u001B[90m (3s)\u001B[0m\n  2 pending\n  1 failing\n\n  4 passing (946ms)\n';
    assert.deepEqual(countTests(output), { passed: 16, failed: 1, pending: 2 });
  });

  it('counts nothing in an output without tests', () => {
    assert.deepEqual(countTests('src/x.ts: 3 problems\n'), { passed: 0, failed: 0, pending: 0 });
  });
});

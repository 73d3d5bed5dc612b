import assert from 'node:assert/strict';
import { countTests, failures } from '../../../src/development/mocha-counts';

describe('the count of tests', () => {
  it('adds up the closing lines of all runs, coloured or not', () => {
    const output = '\n  x\n    ✔ says 3 passing\n\n\u001B[92m \u001B[0m\u001B[32m 12 passing\u001B[0m\u001B[90m (3s)\u001B[0m\n  2 pending\n  1 failing\n\n  4 passing (946ms)\n';
    assert.deepEqual(countTests(output), { passed: 16, failed: 1, pending: 2 });
  });

  it('counts nothing in an output without tests', () => {
    assert.deepEqual(countTests('src/x.ts: 3 problems\n'), { passed: 0, failed: 0, pending: 0 });
  });
});

describe('what failed', () => {
  it('is told from where mocha lists it', () => {
    assert.equal(failures('  ✔ one\n\n  1 passing (3s)\n\u001B[31m  1 failing\u001B[0m\n\n  1) two:\n     Error: no\n'), '  1 failing\n\n  1) two:\n     Error: no');
  });

  it('is the end of an output without tests', () => {
    assert.equal(failures('src/x.ts: 3 problems\n'), 'src/x.ts: 3 problems');
  });
});

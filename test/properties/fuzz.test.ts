import assert from 'node:assert/strict';
import { checkCases, describeFinding } from '../fuzz/cases';
import { TARGETS } from '../fuzz/targets';

/** Ten thousand cases in all; `npm run fuzz` makes a million. */
const CASES = Number(process.env.FUZZ_CASES ?? 10_000);
const SEED = Number(process.env.SEED ?? 1);

describe(`${CASES} random cases`, function () {
  this.timeout(0);
  const sum = TARGETS.reduce((total, { share }) => total + share, 0);
  for (const target of TARGETS) {
    it(`keep their promises: ${target.name}`, () => {
      const finding = checkCases(target, Math.ceil(CASES * target.share / sum), SEED);
      assert.equal(finding && describeFinding(finding), null);
    });
  }
});

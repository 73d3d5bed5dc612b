import assert from 'node:assert/strict';
import { overBudget } from '../../../src/development/bundle';
import { stagesNamed } from '../../../src/development/stages';
import { TARGETS, targetsNamed } from '../../../src/development/targets';

describe('the build', () => {
  const [target] = TARGETS;

  it('lets no bundle past its budget', () => {
    assert.ok(target);
    const most = target.budget * 1000;
    assert.deepEqual(overBudget([{ target, bytes: most }]), []);
    assert.deepEqual(overBudget([{ target, bytes: most + 1 }]), [{ target, bytes: most + 1 }]);
  });

  it('knows its targets by name, and says what there is for a name that is none', () => {
    assert.deepEqual(targetsNamed([]), TARGETS);
    assert.deepEqual(targetsNamed(['cli']).map((one) => one.outfile), ['dist/cli.js']);
    assert.throws(() => targetsNamed(['clli']), /extension, web, .*cli/);
  });
});

describe('the stages of npm test', () => {
  it('run in their own order, whichever order they are named in', () => {
    assert.deepEqual(stagesNamed(['unit', 'types']).map((stage) => stage.name), ['types', 'unit']);
    assert.throws(() => stagesNamed(['unti']), /no stage “unti”/);
  });
});

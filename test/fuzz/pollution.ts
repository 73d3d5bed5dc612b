import assert from 'node:assert/strict';

const shared = (): string => [Object.prototype, Array.prototype, String.prototype].map((one) => Object.getOwnPropertyNames(one).join()).join('|');

/** Runs the task and looks whether anything now hangs on what all objects share. */
export function unpolluted(task: () => void): void {
  const before = shared();
  task();
  assert.equal(shared(), before, 'a prototype was changed');
}

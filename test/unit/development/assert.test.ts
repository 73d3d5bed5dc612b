import nodeAssert from 'node:assert/strict';
import shim from '../../support/assert';

const workerAssert: typeof shim = shim;

/** Whether a check throws. */
function throws(check: () => void): boolean {
  try {
    check();
    return false;
  } catch {
    return true;
  }
}

describe('assert for the web worker', () => {
  const pairs: [unknown, unknown][] = [
    [1, 1], [1, '1'], [NaN, NaN], [0, -0], [null, undefined], ['a', 'a'], [[1, 2], [1, 2]], [[1, 2], [2, 1]], [[1], [1, 2]], [{ a: 1, b: [2] }, { b: [2], a: 1 }],
    [{ a: 1 }, { a: 1, b: undefined }], [{ a: undefined }, { b: undefined }], [[], {}], [new Map([[1, 'x']]), new Map([[1, 'x']])], [new Map([[1, 'x']]), new Map([[1, 'y']])],
    [new Set([1]), new Set([1])], [new Set([1]), new Set([2])], [/a/g, /a/g], [/a/g, /a/i], [new Date(0), new Date(0)], [new Date(0), new Date(1)],
  ];

  it('agrees with Node’s on what is equal', () => {
    for (const [a, b] of pairs) {
      for (const check of ['equal', 'notEqual', 'deepEqual', 'notDeepEqual', 'strictEqual', 'deepStrictEqual'] as const)
        nodeAssert.equal(throws(() => { workerAssert[check](a, b); }), throws(() => { nodeAssert[check](a, b); }), `${check}(${String(a)}, ${String(b)})`);
    }
  });

  it('agrees with Node’s on truth, patterns and what is thrown', async () => {
    const falsy: typeof shim.ok = workerAssert.ok;
    const boom = (): never => { throw new TypeError('boom'); };
    nodeAssert.ok(throws(() => { workerAssert(0); }) && throws(() => { falsy(''); }) && !throws(() => { workerAssert('x'); }));
    nodeAssert.ok(throws(() => { workerAssert.match('abc', /d/); }) && !throws(() => { workerAssert.match('abc', /b/); }));
    nodeAssert.ok(throws(() => { workerAssert.doesNotMatch('abc', /b/); }));
    nodeAssert.ok(throws(() => { workerAssert.throws(() => 1); }) && throws(() => { workerAssert.throws(boom, /bang/); }) && throws(() => { workerAssert.throws(boom, RangeError); }));
    nodeAssert.ok(!throws(() => { workerAssert.throws(boom, TypeError); }) && !throws(() => { workerAssert.throws(boom, /boom/); }));
    await workerAssert.rejects(Promise.reject(new Error('boom')), /boom/);
    await nodeAssert.rejects(workerAssert.rejects(Promise.resolve(1)), /did not reject/);
  });
});

import assert from 'node:assert/strict';

describe('the web worker', () => {
  it('is where these tests run: a Node host would make the suite prove nothing', () => {
    assert.equal(typeof (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node, 'undefined');
    assert.equal(typeof (globalThis as { importScripts?: unknown }).importScripts, 'function');
  });
});

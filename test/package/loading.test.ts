import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { at } from '../../src/development/paths';

/** Milliseconds of processor time in which the extension's script is there: before an article is open nothing else is done. */
const MOST = 50;
const TRIES = 5;

/** Loads the script as it is shipped, with an editor that does nothing, and says what that took. */
const LOAD = `
const Module = require('node:module');
const load = Module._load;
const nothing = new Proxy(function () {}, { get: (_, key) => (key === Symbol.toPrimitive ? () => 'x' : nothing), apply: () => nothing, construct: () => nothing });
Module._load = (request, ...rest) => (request === 'vscode' ? nothing : load(request, ...rest));
const before = process.cpuUsage();
require(process.argv[1]);
const { user, system } = process.cpuUsage(before);
console.log((user + system) / 1000);
`;

describe('the extension as it is shipped', () => {
  it('is loaded within its budget', () => {
    const times = Array.from({ length: TRIES }, () => Number(execFileSync(process.execPath, ['-e', LOAD, at('dist', 'extension.js')], { encoding: 'utf8' })));
    assert.ok(Math.min(...times) <= MOST, `${times.join(', ')} ms`);
  });
});

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { at } from '../../src/development/paths';

/** Milliseconds of processor time in which the extension's script is loaded and its `activate` has returned: before an article is open nothing else is done. */
const MOST = 50;
const TRIES = 5;

/**
 * Loads the script as it is shipped, and activates it in an editor that has no documents and does nothing. What that takes on the wall, `npm run bench -- editor`
 * measures in VS Code itself.
 */
const ACTIVATE = `
const Module = require('node:module');
const { readFileSync } = require('node:fs');
const [script, manifest] = process.argv.slice(1);
class Disposable { dispose() {} static from() { return new Disposable(); } }
class EventEmitter { event = () => new Disposable(); fire() {} dispose() {} }
// Whatever is asked of the editor: a namespace, a function, a class, an object with events.
const anything = (own = {}) => new Proxy(function () {}, {
  get: (target, key) => Object.hasOwn(own, key) ? own[key] : (key === 'then' ? undefined : key === 'prototype' ? target.prototype : key === Symbol.toPrimitive ? () => '' : own[key] = /^on[A-Z]/.test(String(key)) ? () => new Disposable() : anything()),
  set: (_, key, value) => { own[key] = value; return true; }, apply: () => anything(), construct: () => anything(),
});
const editor = anything({
  Disposable, EventEmitter, env: { language: 'en' }, l10n: { t: (message) => String(message) },
  workspace: anything({ textDocuments: [], workspaceFolders: undefined, getConfiguration: () => ({ get: () => undefined }) }),
  window: anything({ visibleTextEditors: [], activeTextEditor: undefined }),
});
const load = Module._load;
Module._load = (request, ...rest) => (request === 'vscode' ? editor : load(request, ...rest));
const memory = { get: () => undefined, keys: () => [] };
const context = { subscriptions: [], extension: { id: 'x', packageJSON: JSON.parse(readFileSync(manifest, 'utf8')) }, extensionUri: anything(), globalStorageUri: anything(), workspaceState: memory, globalState: memory };
const before = process.cpuUsage();
require(script).activate(context);
const { user, system } = process.cpuUsage(before);
console.log(context.subscriptions.length, (user + system) / 1000);
process.exit();
`;

describe('the extension as it is shipped', () => {
  it('is loaded and active within its budget', () => {
    const runs = Array.from({ length: TRIES }, () => execFileSync(process.execPath, ['-e', ACTIVATE, at('dist', 'extension.js'), at('package.json')], { encoding: 'utf8' }).trim().split(' ').map(Number));
    assert.ok(runs.every(([features]) => features! > 20), 'not all features were registered');
    const times = runs.map(([, time]) => time!);
    assert.ok(Math.min(...times) <= MOST, `${times.join(', ')} ms`);
  });
});

import assert from 'node:assert/strict';
import { isFromPage, isToPage, type FromPage, type ToPage } from '../../../src/panel/messages';
import { due, entry, KEYS, ledger } from './entries';

const TO_PAGE: readonly ToPage[] = [
  { type: 'setup', words: KEYS, group: 'agent' },
  { type: 'ledger', ledger: ledger([entry('Sorvia will pay', { deadline: due('2022-03-18', 2), status: { value: 'kept', date: '2022-03-18', note: null, link: null, words: 'kept' } })]) },
  { type: 'ledger', ledger: ledger([], { state: 'none', articleDay: null, articleDate: null }) },
  { type: 'cursor', id: null }, { type: 'group', by: 'deadline' }, { type: 'focusSearch' }, { type: 'handOver', as: 'text' },
];
const FROM_PAGE: readonly FromPage[] = [
  { type: 'ready' }, { type: 'show', id: 'a', passage: 0, how: 'go' }, { type: 'handOver', ids: ['a'], as: 'markdown' },
  { type: 'status', id: 'a', status: 'broken', date: '2022-03-18', note: 'they did not', link: 'https://example.org/' }, { type: 'takeBackStatus', id: 'a' },
  { type: 'openLink', id: 'a' }, { type: 'decide', id: 'a', verb: 'reject' }, { type: 'group', by: 'none' }, { type: 'command', command: 'setArticleDate' },
];

describe('messages between the page and the extension', () => {
  it('are known after they were copied over', () => {
    for (const message of TO_PAGE) assert.ok(isToPage(structuredClone(message)), message.type);
    for (const message of FROM_PAGE) assert.ok(isFromPage(structuredClone(message)), message.type);
  });

  it('of one side are none of the other’s, but for what both say alike', () => {
    for (const message of TO_PAGE) if (message.type !== 'group') assert.ok(!isFromPage(message), message.type);
    for (const message of FROM_PAGE) if (message.type !== 'group') assert.ok(!isToPage(message), message.type);
  });

  it('are none when a field is missing, too many, or of another shape', () => {
    for (const message of FROM_PAGE) {
      for (const field of Object.keys(message)) {
        const rest = Object.fromEntries(Object.entries(message).filter(([key]) => key !== field));
        assert.ok(!isFromPage(rest), `${message.type} without ${field}`);
        assert.ok(!isFromPage({ ...message, [field]: Symbol('odd') }), `${message.type} with an odd ${field}`);
      }
      assert.ok(!isFromPage({ ...message, more: 1 }), `${message.type} with more`);
    }
  });

  it('name no command but those on the list', () => {
    for (const command of ['workbench.action.quit', 'constructor', '__proto__', '']) assert.ok(!isFromPage({ type: 'command', command }));
    assert.ok(!isFromPage({ type: 'constructor' }));
    assert.ok(!isFromPage({ type: '__proto__' }));
  });

  it('are no other things', () => {
    for (const value of [null, undefined, 'ready', 1, [], {}, { type: 1 }, [{ type: 'ready' }]]) {
      assert.ok(!isFromPage(value));
      assert.ok(!isToPage(value));
    }
  });

  it('carry no entry without a passage, and no note longer than anybody types', () => {
    assert.ok(!isToPage({ type: 'ledger', ledger: ledger([entry('Sorvia will pay', { passages: [] })]) }));
    assert.ok(!isFromPage({ type: 'status', id: 'a', status: 'kept', date: null, note: 'x'.repeat(10_001), link: null }));
    assert.ok(!isFromPage({ type: 'status', id: 'a', status: 'kept', date: 'tomorrow', note: null, link: null }));
  });
});

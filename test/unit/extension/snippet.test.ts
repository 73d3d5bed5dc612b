import assert from 'node:assert/strict';
import { createAnnotator } from '../../../src/engine';
import { lookUp } from '../../../src/extension/lookup';
import { snippetOf } from '../../../src/extension/trees/snippet';

const around = (text: string, words: string): string => {
  const start = text.indexOf(words);
  return snippetOf(lookUp(text, createAnnotator().annotate(text)), { start, end: start + words.length });
};

describe('the words around a passage', () => {
  it('are whole words of its own sentence', () => {
    const text = 'It rained. The ministry said on Monday that the harbour and both of its long piers would be dredged by May at the latest, weather and money permitting. Nobody came.';
    assert.equal(around(text, 'Monday'), 'The ministry said on Monday that the harbour and both of its long piers…');
    assert.equal(around(text, 'May'), '…piers would be dredged by May at the latest, weather and money permitting.');
  });

  it('stand on one line', () => {
    assert.equal(around('The pier\topens  in May.', 'May'), 'The pier opens in May.');
  });

  it('never cut a character in two', () => {
    const text = `${'\u{1F6A2}'.repeat(60)} May ${'\u{1F6A2}'.repeat(60)}`;
    assert.ok(!/(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(around(text, 'May')));
  });
});

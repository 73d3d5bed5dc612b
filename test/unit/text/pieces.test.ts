import assert from 'node:assert/strict';
import { cutLong, LONGEST_PIECE } from '../../../src/engine/text/pieces';

const pieces = (text: string): string[] => cutLong(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

describe('pieces of a long paragraph', () => {
  it('are the paragraph itself where it is no longer than news is', () => {
    assert.deepEqual(pieces('He said so. She did not.'), ['He said so. She did not.']);
  });

  it('end with a sentence, its closing mark in', () => {
    const sentence = 'The board “will pay.” ';
    const all = pieces(sentence.repeat(1_000).trim());
    assert.ok(all.length > 2);
    for (const one of all) assert.match(one, /^The board .*pay\.”$/s);
    assert.equal(all.join(' '), sentence.repeat(1_000).trim());
  });

  it('do not end behind an abbreviation before a small letter, where a sentence ends too', () => {
    for (const one of pieces('It cost approx. nothing at all. '.repeat(800).trim())) assert.match(one, /^It .*all\.$/s);
  });

  it('end at a blank where no sentence does, and anywhere where there is none', () => {
    for (const one of pieces('word '.repeat(5_000).trim())) assert.match(one, /^word.*word$/s);
    const solid = pieces('x'.repeat(20_000));
    assert.deepEqual(solid.map((one) => one.length), [LONGEST_PIECE, LONGEST_PIECE, 4_000]);
  });

  it('never cut a character in two', () => {
    for (const one of pieces(`x${'😀'.repeat(9_000)}`)) assert.ok(!/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(one));
  });

  it('stay where they are behind an edit', () => {
    const text = Array.from({ length: 3_000 }, (_, i) => `Sentence ${i} ends here.`).join(' ');
    const before = new Set(pieces(text));
    const after = pieces(`${text.slice(0, 1_000)}x${text.slice(1_000)}`);
    assert.ok(after.filter((one) => !before.has(one)).length <= 2);
  });
});

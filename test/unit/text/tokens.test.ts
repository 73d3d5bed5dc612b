import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyseParagraph } from '../../../src/engine/text';
import { tokenise } from '../../../src/engine/text/tokens';

const words = (text: string): string => tokenise(text).map((t) => t.text).join('|');
const sentences = (text: string): string[] => analyseParagraph(text).sentences.map((s) => text.slice(s.start, s.end));

describe('tokens', () => {
  it('parts clitics from their words, straight and curly', () => {
    assert.equal(words("Russia's minister won't say"), "Russia|'s|minister|wo|n't|say");
    assert.equal(words('It’s O’Brien’s'), 'It|’s|O’Brien|’s');
  });
  it('keeps hyphenated words, abbreviations and figures whole', () => {
    assert.equal(words('Gen. Ito, a 24-year-old, paid 150,000 in the U.S. at 3 p.m.'), 'Gen.|Ito|,|a|24-year-old|,|paid|150,000|in|the|U.S.|at|3|p.m.');
  });
  it('keeps a party and a state whole, and goes on with the sentence', () => {
    assert.equal(words('Rep. Lee (D-N.Y.) said'), 'Rep.|Lee|(|D-N.Y.|)|said');
    assert.deepEqual(sentences('Sen. Roe (R-Fla.) said so. We left.'), ['Sen. Roe (R-Fla.) said so.', 'We left.']);
  });
  it('parts currency signs, units and per cent from figures', () => {
    assert.equal(words('$40bn, 3.5% and €3m'), '$|40|bn|,|3.5|%|and|€|3|m');
  });
  it('takes newswire marks as one token each', () => {
    assert.equal(words("``No,'' she said"), "``|No|,|''|she|said");
  });
  it('covers every character that is not white space, in order, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      let at = 0;
      for (const t of tokenise(text)) {
        assert.ok(t.start >= at && t.end > t.start && t.end <= text.length);
        assert.equal(text.slice(at, t.start).trim().replace(/[\u200b\ufeff]/g, ''), '');
        at = t.end;
      }
    }), { numRuns: 500 });
  });
});

describe('sentences', () => {
  it('are not ended by abbreviations and initials', () => {
    assert.deepEqual(sentences('Acme Corp. said on Jan. 5 that Gen. J. Ito met the U.S. Senate. It was late.'), [
      'Acme Corp. said on Jan. 5 that Gen. J. Ito met the U.S. Senate.', 'It was late.',
    ]);
  });
  it('are ended by an abbreviation when the next word begins one', () => {
    assert.deepEqual(sentences('He lives in the U.S. The board of Acme Corp. agreed.'), ['He lives in the U.S.', 'The board of Acme Corp. agreed.']);
  });
  it('take the closing mark with them', () => {
    assert.deepEqual(sentences('"We go." “They stay.” He left.'), ['"We go."', '“They stay.”', 'He left.']);
  });
  it('run on behind a question mark in a name', () => {
    assert.deepEqual(sentences('The show “Who Is It?” returns. Yahoo! shares rose.'), ['The show “Who Is It?” returns.', 'Yahoo! shares rose.']);
  });
});

import assert from 'node:assert/strict';
import { analyseParagraph } from '../../../src/engine/text';
import { tokenise } from '../../../src/engine/text/tokens';

const tagsOf = (text: string): string => analyseParagraph(text).tokens.map((t) => t.tag).join(' ');

describe('forms', () => {
  it('are one for all tokens that are written the same', () => {
    const [the, , again, capital] = analyseParagraph('the mayor the The').tokens;
    assert.equal(the?.form, again?.form);
    assert.notEqual(the?.form, capital?.form);
    assert.equal(capital?.form.lower, 'the');
  });
  it('stay right after more words than are remembered', () => {
    const text = 'The Coast Board will close 12 piers, Ms Ito’s aide said.';
    const before = tagsOf(text);
    for (let i = 0; i < 20_000; i++) assert.equal(tokenise(`pier${String(i)}`)[0]?.form.text, `pier${String(i)}`);
    assert.equal(tagsOf(text), before);
  });
  it('keep words that are names of what every object has', () => {
    assert.equal(analyseParagraph('constructor __proto__ hasOwnProperty 007').tokens.map((t) => t.text).join(' '), 'constructor _ _ proto _ _ hasOwnProperty 007'.replaceAll('_ _', '__'));
  });
});

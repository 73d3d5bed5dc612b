import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { CATALOGUE, catalogue, currentCatalogue, rulesIn } from '../../src/development/rules';

describe('the rules catalogue', () => {
  it('is current: if not, run “npm run rules”', async () => {
    assert.equal(await readFile(CATALOGUE, 'utf8'), currentCatalogue());
  });

  it('takes the nearest comment, without its tags, and the words of the card', () => {
    const engine = `/** The file. */
/** "next spring": told from the article's day. Not "a spring of water".
 * @param i where */
function season(i) { if (i) return inner(() => ['date.season']); return 'date.year'; }
function plain() { return ['date.plain']; }
const noRule = 'dates.index';`;
    const cards = "export const words = { 'date.season': (words) => l10n.t('{0} is a season', words) };";
    const rules = rulesIn([{ file: 'src/engine/dates/seasons.ts', text: engine }], [{ file: 'words.ts', text: cards }]);
    const comment = '"next spring": told from the article\'s day. Not "a spring of water".';
    assert.deepEqual(rules.map((one) => [one.name, one.onCard, ...one.told.map(({ words }) => words)]), [
      ['date.plain', null], ['date.season', '… is a season', comment], ['date.year', null, comment],
    ]);
    assert.match(catalogue(rules), /^- \*\*`date\.season`\*\*: \*… is a season\*\n {2}- "next spring"/m);
  });

  it('keeps what Markdown would take for its own', () => {
    const rules = rulesIn([{ file: 'a.ts', text: '/** "U.S. automaker | *GM*" and `code|x`. */\nconst rule = "mention.x";' }], []);
    assert.ok(catalogue(rules).includes(String.raw`"U.S. automaker \| \*GM\*" and ${'`code|x`'}.`));
  });
});

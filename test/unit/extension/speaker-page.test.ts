import './vscode-stand-in';
import assert from 'node:assert/strict';
import { createAnnotator } from '../../../src/engine';
import { lookUp } from '../../../src/extension/lookup';
import { speakerPage, type PageArticle } from '../../../src/extension/pages/speaker';

function article(name: string, text: string): PageArticle & { readonly text: string } {
  return { name, text, lookup: lookUp(text, createAnnotator().annotate(text)), line: (offset) => text.slice(0, offset).split('\n').length };
}

const FIRST = article('pier.news', 'date 2022-03-16 Velmar, Mar 16 (NWA) The board met.\n\nForeign Minister Ada Holm said the pier would open. "I will pay for it," Holm told reporters.\n');
const SECOND = article('ferry.news', 'date 2022-04-02 Velmar, Apr 2 (NWA) The ferry ran late.\n\n"Nobody was hurt," Ada Holm said.\n');

describe('the page about a speaker', () => {
  const { text, links } = speakerPage('Ada Holm', [FIRST, SECOND]);

  it('has what they said and undertook, article by article', () => {
    assert.match(text, /^Ada Holm\n========\n\npier\.news, 16 March 2022\nAda Holm · Foreign Minister/);
    assert.match(text, /ferry\.news, 2 April 2022\n/);
    assert.match(text, / {4}3 {2}"I will pay for it,"/);
    assert.match(text, /1 commitment\n {4}3 {2}Ada Holm will pay for it \(pledged\)/);
    assert.match(text, / {4}3 {2}"Nobody was hurt,"/);
  });

  it('leads from each line to the passage', () => {
    for (const { start, end, article: index, target } of links) {
      const told = [FIRST, SECOND][index]!;
      assert.equal(text.slice(start, end), String(told.line(target.start)));
    }
    assert.ok(links.length >= 3);
  });

  it('is a heading alone where nobody has that name', () => {
    assert.equal(speakerPage('Nobody Here', [FIRST]).text, 'Nobody Here\n===========\n');
  });
});

import { inPseudoLocale } from './vscode-stand-in';
import assert from 'node:assert/strict';
import { cardsFor } from '../../../src/extension/cards';
import { dateTree } from '../../../src/extension/trees/dates';
import { figureTree } from '../../../src/extension/trees/figures';
import { walk } from '../../../src/extension/trees/node';
import { speakerTree } from '../../../src/extension/trees/speakers';
import { LOOKUP, TEXT } from './article';

/** Words that no translator touches: the article's own (with the verb that makes a sentence of its words), and those that dates and units bring along. */
const OWN = new Set([...TEXT.toLowerCase().match(/\p{L}+/gu)!, 'is', 'und', 'märz', 'mittwoch', 'freitag', 'march', 'wednesday', 'friday', 'and', 'billion', 'kilometres', 'mi', 'ft', 'us', 'bn', 'milliarden', 'milliarde', 'kilometer', 'km']);

/** Words that stand outside the brackets of translated text, and are not the article's. */
function unmarked(text: string): string[] {
  let bare = text.replace(/\]\(command:[^)]*\)/g, ']').replace(/\$\([\w-]+\)/g, '');
  for (let before = ''; before !== bare;) {
    before = bare;
    bare = bare.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return (bare.match(/\p{L}+/gu) ?? []).filter((word) => !OWN.has(word.toLowerCase()));
}

describe('in another language', () => {
  it('cards have no English of ours', async () => {
    const context = { lookup: LOOKUP, document: 4, articleDay: '2022-03-16', evidence: true, atPassage: false };
    for (const one of LOOKUP.all) {
      const card = await inPseudoLocale(() => cardsFor(context, [one], 'both'));
      assert.match(card, /⟦/);
      assert.deepEqual(unmarked(card), [], card);
    }
  });

  it('views have none', async () => {
    for (const tree of [speakerTree, dateTree, figureTree]) {
      const nodes = await inPseudoLocale(() => tree(LOOKUP));
      for (const { label, description = '', spoken } of walk(nodes)) {
        for (const text of [label, description, spoken]) assert.deepEqual(unmarked(text), [], text);
      }
    }
  });
});

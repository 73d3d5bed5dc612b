import assert from 'node:assert/strict';
import { createAnnotator } from '../../../src/engine';

const annotator = createAnnotator();
const texts = (text: string): readonly string[] => annotator.annotate(text, { date: '2024-05-08' }).commitments.map((c) => c.text);

/** A statement in which the party undertakes several things in its own name. */
const STATEMENT = 'The Harbour Party will cut fares. The Harbour Party will repair the buses.';

describe('commitments: lists', () => {
  it('take the items under a lead, one a line', () => {
    assert.deepEqual(texts('The council will:\n\nCut fares;\n\nrepair the buses.\n\nThe buses are old.').slice(-1), ['repair the buses']);
  });
  it('open with what a plan includes, in a text that undertakes in its own name', () => {
    for (const lead of ['Our plan for the port includes:', 'The key elements of the package are:', 'Services will include:', 'This will include:', 'Key steps that will be taken include:']) {
      assert.deepEqual(texts(`${STATEMENT}\n\n${lead}\n\n$2 million for the clinic\n\nContinued support for sailors`).slice(-2), ['$2 million for the clinic', 'Continued support for sailors'], lead);
    }
  });
  it('take bullets, numbers and nouns that look like verbs for items', () => {
    assert.deepEqual(texts('The council will provide:\n\n• access to family supports and parenting groups;\n\n- up to 10 new stops').slice(-1), ['up to 10 new stops']);
  });
  it('end with the first sentence of its own', () => {
    assert.deepEqual(texts('The council will provide:\n\n$2 million for the clinic\n\nThe clinic has lost its roof.\n\nA view of the bay').length, 1);
  });
});

import assert from 'node:assert/strict';
import { createAnnotator } from '../../../src/engine';

const annotator = createAnnotator();
/** The agents of the last commitment in the text. */
const agents = (text: string): readonly string[] => annotator.annotate(text, { date: '2024-05-08' }).commitments.at(-1)?.agents.map((a) => a.name) ?? [];

describe('commitments: whom a pronoun means', () => {
  for (const [text, who] of [
    ['The airline promised to refund the tickets. It will pay before Friday.', ['the airline']],
    ['The airline promised to refund the tickets. The brothers met on Monday. They will sell their stake.', ['the brothers']],
    ['Norway and Finland met in Oslo. They agreed to patrol the strait together.', ['Norway', 'Finland']],
    ['The lender announced its decision to leave the Baltic market.', ['the lender']],
  ] as const) it(text, () => { assert.deepEqual(agents(text), who); });

  it('is nobody where the sentence before is about a thing', () => {
    assert.deepEqual(agents('The review began on Monday. It will take a month.'), []);
  });
});

describe('commitments: who acts for whom', () => {
  for (const [text, who] of [
    ['A spokesman for the Harbour Agency said it would publish its findings in June.', ['Harbour Agency']],
    ['Members will be balloted next month, the Dockers’ Union said.', ['Dockers’ Union']],
    ['Norway’s prime minister, Hana Berg, arrived on Monday.\n\n“We will close the border,” foreign minister Olav Dahl said.', ['Norway']],
    ['“We will pay the fishermen,” Prime Minister Lena Holm of New Zealand said.', ['New Zealand']],
    ['“We will fight on,” Sen. Lena Holm of Georgia said.', ['Lena Holm']],
    ['The lender signed a deal to build the line, with the Coast Bank pledging $6 million.', ['Coast Bank']],
  ] as const) it(text, () => { assert.ok(agents(text).join(' & ').endsWith(who.join(' & ')), agents(text).join(' & ')); });

  it('are both where one of two says what they have agreed', () => {
    const both = 'Norway and Finland agreed to patrol the strait. “We have agreed to share the cost,” said Norway’s foreign minister, Olav Dahl.';
    assert.deepEqual(agents(both), ['Norway', 'Finland']);
  });
  it('is nobody where none is named, though somebody must choose', () => {
    const [found] = annotator.annotate('The shares will be sold through two banks.').commitments;
    assert.deepEqual([found?.text, found?.agents], ['will be sold through two banks', []]);
  });
});

describe('commitments: the subject', () => {
  it('is found behind a time and before an insertion between dashes', () => {
    assert.deepEqual(agents('Ana Lee—who led the fire brigade for years—will visit Turku.'), ['Ana Lee']);
    assert.deepEqual(agents('A new Labour council after May 2 will invest $6 million in the library.'), ['a new Labour council']);
  });
});

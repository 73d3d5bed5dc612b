import assert from 'node:assert/strict';
import { createAnnotator } from '../../../src/engine';

const annotator = createAnnotator();

/** What is told, as `kind | speaker or reason | parts`, in the order of the text. */
function told(text: string): string[] {
  const { quotes, speakers } = annotator.annotate(text);
  return quotes.map((q) => `${q.kind} | ${speakers.find((s) => s.id === q.speaker)?.name ?? String(q.unattributed)} | ${q.spans.map((s) => text.slice(s.start, s.end)).join(' … ')}`);
}

describe('a name behind a dash', () => {
  it('has said the quotation before it', () => {
    assert.deepEqual(told('"I voted for the bridge. I would do it again." ― Ann Lee, 34, of Ohio'), ['direct | Ann Lee | "I voted for the bridge. I would do it again."']);
    assert.deepEqual(told('“I think the bridge is ugly.” -- Bo Roe, a nurse'), ['direct | Bo Roe | “I think the bridge is ugly.”']);
  });
  it('has said the quotation above its line', () => {
    assert.deepEqual(told('“Never again.”\n\n- Ann Lee, Rome\n\nThe bridge is closed.'), ['direct | Ann Lee | “Never again.”']);
    assert.deepEqual(told('> We will pay.\n\n— Ann Lee\n\nThe port was glad.'), ['direct | Ann Lee | We will pay.']);
  });
  it('signs a post', () => { assert.deepEqual(told('We won the vote. — Ann Lee (@annlee) July 5, 2016'), ['direct | Ann Lee | We won the vote.']); });
  it('adds nothing to what somebody is said to have said', () => { assert.equal(told('“We will pay,” Bo Roe said. “We will do it by May.” — Ann Lee').length, 1); });

  const alone: readonly (readonly [what: string, text: string])[] = [
    ['a thing', '“Go home” – a sign at the gate'],
    ['a quotation in mid-sentence', 'The sign had “the end of us all” — Lee’s own words on it'],
    ['a list of names', 'Guests came late.\n\n- Ann Lee\n- Bo Roe'],
    ['a name in a sentence', 'The bridge is closed — Ann Lee\'s bridge.'],
  ];
  for (const [what, text] of alone) it(`is not ${what}`, () => { assert.ok(told(text).every((line) => !line.includes('Lee |'))); });

  it('tells so', () => {
    const text = '“Never again.”\n\n- Ann Lee, Rome';
    const [quote] = annotator.annotate(text).quotes;
    assert.deepEqual(quote!.rules, ['quote.credit']);
    assert.deepEqual(quote!.evidence, [{ code: 'quote.credit', span: { start: text.indexOf('Ann'), end: text.indexOf(', Rome') } }]);
  });
});

import assert from 'node:assert/strict';
import { anchorOf } from '../../../src/review/anchoring/anchor';
import { Finder } from '../../../src/review/anchoring/find';
import { normalise } from '../../../src/review/anchoring/normalise';
import { spanOf } from '../../support/model';

const TEXT = 'Petrel said on Monday that “we will open the sluices by April 30”.\n\nAdeyemi did not answer. On Monday he had told the council that Tamland would not wait for the report any longer.';

function found(before: string, passage: string, after: string): string | null {
  const { span } = new Finder(after).find(anchorOf(before, spanOf(before, passage)));
  return span && after.slice(span.start, span.end);
}

describe('an anchor', () => {
  it('finds its passage in the same text, be it one of two with the same words', () => {
    for (const part of ['Monday', 'On Monday', 'Petrel', 'any longer.', 'Adeyemi did']) assert.equal(found(TEXT, part, TEXT), part);
    assert.deepEqual(new Finder(TEXT).find(anchorOf(TEXT, spanOf(TEXT, 'Monday'))), { span: spanOf(TEXT, 'Monday'), exact: true });
  });

  it('goes with its passage when text comes before it, in it, behind it', () => {
    assert.equal(found(TEXT, 'On Monday', `The river rose.\n${TEXT}`), 'On Monday');
    const edited = TEXT.replace('would not wait', 'would certainly not wait');
    assert.equal(found(TEXT, 'that Tamland would not wait for the report any', edited), 'that Tamland would certainly not wait for the report any');
  });

  it('does not mind other quotation marks, dashes and line ends', () => {
    const other = TEXT.replace(/[“”]/g, '"').replace(/ (?=the|on|that)/g, '\n').replace('\n\n', '\r\n\r\n');
    assert.equal(found(TEXT, '“we will open the sluices by April 30”', other), '"we will open\nthe sluices by April 30"');
    assert.equal(found('It fell – by half – in a year of plenty for all.', '– by half –', 'It fell — by half - in a year of plenty for all.'), '— by half -');
  });

  it('is found in a paragraph that was moved', () => {
    const [first, second] = TEXT.split('\n\n') as [string, string];
    assert.equal(found(TEXT, 'On Monday he', `${second}\n\n${first}`), 'On Monday he');
  });

  it('takes no lookalike when its own passage is gone, nor one of two that answer alike', () => {
    assert.equal(found(TEXT, 'On Monday', TEXT.replace('On Monday he had', 'Nobody')), null);
    const sentence = 'The minister said that the bridge will be rebuilt by the end of May.';
    const before = `One. ${sentence} Two.`;
    const twice = new Finder(`Three. ${sentence} Four. Five. ${sentence} Six.`).find(anchorOf(before, spanOf(before, sentence)));
    assert.equal(twice.span, null);
    assert.deepEqual('candidates' in twice && twice.candidates.map((one) => one.start).sort((a, b) => a - b), [7, 88]);
  });

  it('takes no part of a longer word', () => {
    assert.equal(found('Then he spoke at length of the harvest.', 'he', 'Then the spoke at length of the harvest.'), null);
  });

  it('finds nothing where there is nothing', () => {
    assert.equal(found(TEXT, 'Petrel', ''), null);
    assert.deepEqual(new Finder(TEXT).find({ quote: '', prefix: 'x', suffix: 'y', start: 3 }), { span: null, candidates: [] });
    assert.equal(new Finder(TEXT).find({ quote: 'Petrel', prefix: '', suffix: '', start: -7 }).span, null);
  });

  it('stays quick in a long text', () => {
    const long = Array.from({ length: 4000 }, (_, index) => `Line ${index} of the council's minutes says that he paid ${index * 7} marks on time.`).join('\n');
    const begun = performance.now();
    const anchor = anchorOf(long, spanOf(long, 'Line 2000 of the council'));
    assert.equal(new Finder(`New.\n${long.replace('Line 2000 of', 'Line 2000 in')}`).find(anchor).span, null);
    assert.equal(new Finder(`New.\n${long}`).find(anchor).span!.start, long.indexOf('Line 2000') + 5);
    assert.ok(performance.now() - begun < 3000);
  });
});

describe('normalised text', () => {
  it('knows where each of its characters comes from', () => {
    const { text, offsets } = normalise('a  “b”\u00AD…\r\n c');
    assert.equal(text, 'a "b"... c');
    assert.deepEqual([...offsets], [0, 1, 3, 4, 5, 7, 7, 7, 8, 11, 12]);
  });
});

import assert from 'node:assert/strict';
import { createAnnotator } from '../../../src/engine';
import { digestOf } from '../../../src/formats/digest';

const TEXT = 'date 2024-05-14 Vienna, May 14\r\n\r\n"We will pay 410 million euros by September," Finance Minister Ada Holm said on Tuesday.\r\n';

describe('the digest for assistants', () => {
  const annotations = createAnnotator().annotate(TEXT);

  it('gives each passage with its words, offsets and line', () => {
    const digest = digestOf(TEXT, annotations);
    assert.equal(digest.article.date, '2024-05-14');
    const [quote] = digest.quotes!;
    assert.equal(quote!.speaker, 'Ada Holm');
    assert.equal(quote!.line, 3);
    for (const one of [...digest.quotes!, ...digest.dates!, ...digest.commitments!]) assert.equal(TEXT.slice(one.start, one.end), one.text);
    assert.deepEqual(digest.commitments!.map((one) => one.polarity), ['positive']);
    assert.deepEqual(JSON.parse(JSON.stringify(digest)), digest);
  });

  it('gives the layers that were asked for, and no more', () => {
    assert.deepEqual(Object.keys(digestOf(TEXT, annotations, new Set(['dates']))), ['article', 'dates']);
  });
});

import assert from 'node:assert/strict';
import { createAnnotator } from '../../../src/engine';
import { sectionsOf, type Section } from '../../../src/extension/sections';

const STORY = 'The harbour board voted on Monday to reopen the old pier by the end of June, its chairwoman Ada Holm told reporters after the meeting.';

function outline(text: string): string[] {
  const lines = (sections: readonly Section[], depth = ''): string[] => sections.flatMap((one) => {
    assert.equal(text.slice(one.heading.start, one.heading.end), one.title);
    return [depth + one.title, ...lines(one.children, `${depth}  `)];
  });
  return lines(sectionsOf(text, createAnnotator().annotate(text).article));
}

describe('the sections of an article', () => {
  it('are its headline and the subheads below it', () => {
    assert.deepEqual(outline(['Board votes to reopen pier', STORY, 'What happens next', STORY, '‘Nobody asked us’', STORY].join('\n\n')),
      ['Board votes to reopen pier', '  What happens next', '  ‘Nobody asked us’']);
  });

  it('are Markdown’s headings too', () => {
    assert.deepEqual(outline(`# Board votes to reopen pier\n\n${STORY}\n\n## Why now?\n\n${STORY}\n`), ['Board votes to reopen pier', '  Why now?']);
  });

  it('reach to the next', () => {
    const text = ['Board votes to reopen pier', STORY, 'What happens next', STORY, 'Why it took so long', STORY].join('\n\n');
    const [headline] = sectionsOf(text, createAnnotator().annotate(text).article);
    assert.deepEqual(headline!.extent, { start: 0, end: text.length });
    assert.deepEqual(headline!.children.map((one) => one.extent.end), [text.indexOf('Why it took'), text.length]);
  });

  for (const [what, line] of [
    ['a short sentence', 'The vote was close.'], ['a quote', '"Nobody will wait any longer," Holm said.'], ['a source line', 'Source: harbour board'], ['an advertisement', 'ADVERTISEMENT'],
    ['a list', '- 300 boats'],
  ] as const) it(`are not ${what}`, () => { assert.deepEqual(outline(['Board votes to reopen pier', STORY, line, STORY].join('\n\n')), ['Board votes to reopen pier']); });

  it('are none in a dispatch without headline', () => {
    assert.deepEqual(outline(`NORTH HAVEN, May 6 (Coast Wire) -- ${STORY}\n\n${STORY}`), []);
  });
});

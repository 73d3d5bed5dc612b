/** Where the article's own date is found, the best source first, and what is no date of an article. */
import assert from 'node:assert/strict';
import { createAnnotator, type AnnotateContext } from '../../../src/engine';

const annotator = createAnnotator();
const STORY = 'The town council agreed to close the old bridge for repairs, and its leader said on Monday that the work would take most of the year to finish.';
const dateOf = (text: string, context: AnnotateContext = {}): readonly (string | undefined)[] => {
  const { date } = annotator.annotate(text, context).article;
  return [date?.value, date?.source];
};

const HEADS: Readonly<Record<string, readonly [head: string, value: string, source: string]>> = {
  'a metadata line': ['Date: 2021-04-07\n\n', '2021-04-07', 'metadata'],
  'the wire’s line': ['date 2021-04-07 Leeds, Apr 7 (Wire) ', '2021-04-07', 'metadata'],
  'Markdown front matter': ['---\ntitle: Bridge to close\ndate: 2021-04-07\n---\n\n', '2021-04-07', 'front-matter'],
  'a line of publication': ['Bridge to close\n\nPublished 7 April 2021\n\n', '2021-04-07', 'published-line'],
  'a line that tells the hour first': ['Bridge to close\n\nUpdated: 11:32 GMT, 7 April 2021\n\n', '2021-04-07', 'metadata'],
  'a line of its last change': ['Bridge to close\n\nLast modified on Wed 7 Apr 2021 12.00 BST\n\n', '2021-04-07T12:00', 'published-line'],
  'the byline': ['Bridge to close\n\nBy Jane Roe, Staff Writer | 7 April 2021\n\n', '2021-04-07', 'byline'],
  'the dateline': ['LEEDS, April 7, 2021 (Wire) - ', '2021-04-07', 'dateline'],
  'a date on a line of its own': ['Bridge to close\n\nWednesday, April 7, 2021\n\n', '2021-04-07', 'first-date'],
  'an address on a line of its own': ['https://news.example/2021/apr/07/bridge-to-close\n\nBridge to close\n\n', '2021-04-07', 'metadata'],
};

describe('the article’s date', () => {
  for (const [where, [head, value, source]] of Object.entries(HEADS)) {
    it(`is read from ${where}`, () => { assert.deepEqual(dateOf(head + STORY), [value, source]); });
  }

  it('is found in lines behind the first paragraphs and at the end', () => {
    assert.deepEqual(dateOf(`Bridge to close\n\nLEEDS, April 7 (Wire) - ${STORY}\n\nPublished: 2021-04-07 09:52 GMT\n\n${STORY}`), ['2021-04-07T09:52', 'metadata']);
    assert.deepEqual(dateOf(`${STORY}\n\n${STORY}\n\n${STORY}\n\nLast updated on 8 April 2021`), ['2021-04-08', 'published-line']);
  });

  it('is the one presumed for articles that tell none, and only for those', () => {
    assert.deepEqual(dateOf(STORY, { presumedDate: '2021-04-06' }), ['2021-04-06', 'presumed']);
    assert.deepEqual(dateOf(`Date: 2021-04-08\n\n${STORY}`, { presumedDate: '2021-04-06' }), ['2021-04-08', 'metadata']);
    assert.deepEqual(dateOf(STORY, { name: '2021-04-07.txt', presumedDate: '2021-04-06' }), ['2021-04-07', 'name']);
    assert.deepEqual(dateOf(STORY, { date: '2021-04-05', presumedDate: '2021-04-06' }), ['2021-04-05', 'given']);
    assert.throws(() => dateOf(STORY, { presumedDate: 'in spring' }), RangeError);
  });

  it('is read from the file’s name where the text tells none', () => {
    assert.deepEqual(dateOf(STORY, { name: '/home/me/2021-04-07-bridge.md' }), ['2021-04-07', 'name']);
    assert.deepEqual(dateOf(STORY, { name: 'bridge_20210407.txt' }), ['2021-04-07', 'name']);
    assert.deepEqual(dateOf(STORY, { name: '/archive/2021/04/07/bridge.txt' }), ['2021-04-07', 'name']);
    assert.deepEqual(dateOf(`Date: 2021-04-08\n\n${STORY}`, { name: '2021-04-07.txt' }), ['2021-04-08', 'metadata']);
  });

  it('is not made of what is no date', () => {
    for (const name of ['report-2021.txt', 'call-0800199012345.txt', '2021-13-07.txt', '/downloads-2021-04-07/bridge.txt', 'v10.15.7.txt']) assert.deepEqual(dateOf(STORY, { name }), [undefined, undefined], name);
  });

  it('is read from the end of a headline, unless it is what the headline tells', () => {
    assert.deepEqual(dateOf(`Old bridge to close for repairs May 5, 2021\n\n${STORY}`), ['2021-05-05', 'first-date']);
    assert.deepEqual(dateOf(`Old bridge to close for repairs on 5 May 2021\n\n${STORY}`), [undefined, undefined]);
    assert.deepEqual(dateOf(`Updated rules came into force on 5 May 2021.\n\n${STORY}`), [undefined, undefined]);
  });

  it('is the reader’s before all', () => {
    assert.deepEqual(dateOf(`Date: 2021-04-08\n\n${STORY}`, { date: '2020-01-01', name: '2021-04-07.txt' }), ['2020-01-01', 'given']);
  });

  it('is told as publication or dateline among the dates', () => {
    const { dates } = annotator.annotate(`Bridge to close\n\nPublished 8 April 2021\n\nLEEDS, April 7 (Wire) - ${STORY}`);
    assert.deepEqual(dates.slice(0, 2).map((date) => [date.text, date.function]), [['8 April 2021', 'publication'], ['April 7', 'dateline']]);
  });
});

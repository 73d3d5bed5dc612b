import './vscode-stand-in';
import assert from 'node:assert/strict';
import { personIn } from '../../../src/ledger/person';
import type { Article } from '../../../src/ledger/threads';
import { LineStarts } from '../../../src/extension/pages/line-starts';
import { chapterOf, speakerPage, type Page } from '../../../src/extension/pages/speaker';
import { article } from '../ledger/told';

const TEXTS: Readonly<Record<string, readonly string[]>> = {
  'pier.news': ['date 2022-03-16 Velmar, Mar 16 (NWA) The board met.', 'Foreign Minister Ada Holm said the pier would open. "I will pay for it," Holm told reporters.'],
  'ferry.news': ['date 2022-04-02 Velmar, Apr 2 (NWA) The ferry ran late.', '"Nobody was hurt," Ada Holm said.'],
  'school.news': ['date 2022-05-02 Velmar, May 2 (NWA) The school is old.', '"It was built in 1901," Peter Holm told reporters.'],
  'bare.news': ['date 2022-06-02 Velmar, Jun 2 (NWA) The road is closed.', '"We met on Monday," Mr. Holm said in the harbour.'],
};

const textOf = (name: string): string => TEXTS[name]!.join('\n\n');

function pageOf(name: string, ...names: readonly string[]): Page {
  const articles: Article[] = names.map((one) => article(one, null, ...TEXTS[one]!));
  const steps = personIn(articles, { name, metIn: null });
  for (;;) {
    const step = steps.next();
    if (step.done !== true) continue;
    const found = step.value!;
    const [chapters, others] = [found.appearances, found.others].map((all) => all.map(({ article: { key, record: { day } }, as, voice, items, doubt }) =>
      chapterOf({ name: key, text: textOf(key), day, as, doubt, quotes: voice?.quotes ?? [], items }))) as [ReturnType<typeof chapterOf>[], ReturnType<typeof chapterOf>[]];
    return speakerPage({ name: found.name, about: ['2 quotes'], elsewhere: 'Look elsewhere', chapters, others });
  }
}

describe('the page about a speaker', () => {
  const page = pageOf('Ada Holm', 'ferry.news', 'pier.news');

  it('has what they said and undertook, article by article in the order of their dates', () => {
    assert.match(page.text, /^Ada Holm\n========\n\n2 quotes\nLook elsewhere\n\npier\.news, 16 March 2022\n-+\n\nAda Holm · Foreign Minister\n/);
    assert.match(page.text, /\n\n2 quotes\n3 {2}the pier would open\n3 {2}"I will pay for it,"\n\n1 commitment\n3 {2}Ada Holm will pay for it \(pledged\)\n/);
    assert.match(page.text, /\nferry\.news, 2 April 2022\n-+\n\nAda Holm\n\n1 quote\n3 {2}"Nobody was hurt,"\n$/);
  });

  it('leads from each line to the passage, and to where else to look', () => {
    for (const { start, end, place } of page.links) assert.equal(page.text.slice(start, end), String(place.line + 1));
    assert.equal(page.links.length, 4);
    assert.deepEqual(page.links.map((one) => one.chapter), [0, 0, 0, 1]);
    assert.equal(page.text.slice(page.elsewhere!.start, page.elsewhere!.end), 'Look elsewhere');
  });

  it('sets apart who may be somebody else, and says why', () => {
    const { text, links } = pageOf('Ada Holm', 'pier.news', 'school.news', 'bare.news');
    const [sure, doubtful] = text.split('Perhaps somebody else\n=');
    assert.doesNotMatch(sure!, /bare|school/);
    assert.match(doubtful!, /bare\.news.*\n-+\n\nHolm\nOnly the surname stands here, and several bear it\.\n\n1 quote/);
    assert.equal(links.at(-1)!.chapter, 1);
  });

  it('says what is only taken to be them', () => {
    assert.match(pageOf('Ada Holm', 'pier.news', 'bare.news').text, /bare\.news.*\n-+\n\nHolm\nTaken to be them: only the surname stands here/);
  });
});

describe('the lines of a text that no editor holds', () => {
  it('are counted as the editor counts them, whatever ends them', () => {
    const text = 'a\nbc\r\n\rd';
    const lines = new LineStarts(text);
    assert.deepEqual([0, 2, 3, 6, 7, 8].map((offset) => lines.placeOf(offset)).map(({ line, character }) => `${line}:${character}`), ['0:0', '1:0', '1:1', '2:0', '3:0', '3:1']);
  });
});

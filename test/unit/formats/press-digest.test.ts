import assert from 'node:assert/strict';
import { createAnnotator } from '../../../src/engine';
import { articlesIn } from '../../../src/formats/press-digest';

const BODY = 'The ferry to Holm will not sail on Friday, the harbour master said on Tuesday, because the pier is being mended and the tide is too low for any boat. '.repeat(2).trim();
const annotator = createAnnotator();
const cut = (text: string): string[] => articlesIn(text, annotator).map(({ start, end }) => text.slice(start, end));

describe('a digest', () => {
  it('is cut where an article begins with its date', () => {
    const [first, second] = [`date 2024-04-30 Holm: ${BODY}\n\n${BODY}`, `date 2024-05-02 Velmar: ${BODY}`];
    assert.deepEqual(cut(`${first}\n\n${second}\n`), [first, second]);
  });

  it('is cut at rules, counters and ends, which are a part of no article', () => {
    const one = (name: string): string => `No ferry to ${name}\n\nBy Imogen Tate\n\n${BODY}`;
    assert.deepEqual(cut(`${one('Holm')}\n\n=====\n\n${one('Velmar')}\n\n* * *\n\n${one('Sorvia')}`), [one('Holm'), one('Velmar'), one('Sorvia')]);
    assert.deepEqual(cut(`1 of 2 DOCUMENTS\n\n${one('Holm')}\n\nEnd of Document\n\n2 of 2 DOCUMENTS\n\n${one('Velmar')}\nEnd of Document\n`), [one('Holm'), one('Velmar')]);
  });

  it('is cut at front matter, which opens and closes with the same fence', () => {
    const one = (day: string): string => `---\nsource: x.html\ndate: ${day}\n---\n\nNo ferry\n\n${BODY}`;
    assert.deepEqual(cut(`${one('2024-04-30')}\n\n${one('2024-05-02')}\n`), [one('2024-04-30'), one('2024-05-02')]);
  });

  it('loses its own title, and no words of its articles', () => {
    const one = `date 2024-04-30 Holm: ${BODY}`;
    assert.deepEqual(cut(`PRESS DIGEST\n\n${one}\n\n${one}`), [one, one]);
  });

  it('is none where sections of one article are set apart', () => {
    const article = `No ferry\n\nBy Imogen Tate\n\n${BODY}\n\n* * *\n\n${BODY}\n\n-----\n\n${BODY}\n`;
    assert.deepEqual(cut(article), [article]);
    assert.deepEqual(cut(''), ['']);
  });
});

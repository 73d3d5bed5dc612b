import assert from 'node:assert/strict';
import { createAnnotator } from '../../../src/engine';
import { articleText, documentKind } from '../../../src/formats/documents/article-text';
import * as docx from '../../../src/formats/documents/docx';
import * as html from '../../../src/formats/documents/html';
import { paragraphsOf, type Line } from '../../../src/formats/documents/lines';
import * as pdf from '../../../src/formats/documents/pdf';
import { printed } from '../../support/printed';
import { wordParts } from '../../support/word';
import { zipped } from '../../support/zipped';

const FIRST = 'The ferry to Holm will not sail on Friday, the harbour master said, because the pier is being mended and the tide is too low.';
const SECOND = '“We will pay back every ticket by 3 May,” she told passengers who had waited since the morning, some of them in the rain.';
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

/** As Node's file system hands out bytes: a part of a larger buffer. */
const buffered = (content: Uint8Array): Buffer => Buffer.concat([Buffer.from('before'), content, Buffer.from('behind')]).subarray(6, 6 + content.length);

const word = (...paragraphs: string[]): Uint8Array => zipped(wordParts(...paragraphs));

describe('documents as articles', () => {
  it('are known by their names', () => {
    assert.deepEqual(['a.HTML', 'b.htm', 'c.docx', 'd.pdf', 'e.txt', 'constructor'].map(documentKind), ['html', 'html', 'docx', 'pdf', undefined, undefined]);
  });

  it('of the web lose their menus and keep headline, byline, day and paragraphs', async () => {
    const page = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>No ferry on Friday</title><meta property="article:published_time" content="2024-04-30T09:00:00Z"><meta name="author" content="Imogen Tate">
      <script>var x = "<p>not this</p>";</script></head><body><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav>
      <article><h1>No ferry on Friday</h1>${`<p>${FIRST.replace('harbour master', '<a href="x">harbour <b>master</b></a>')}</p>\n<p>${SECOND}<br>She went on.</p>`.repeat(3)}</article><footer>All rights reserved</footer></body></html>`;
    const text = articleText('ferry.html', await html.extract(bytes(page)));
    assert.equal(text.slice(0, text.indexOf('She went on.')), `---\nsource: ferry.html\ndate: 2024-04-30\n---\n\nNo ferry on Friday\n\nBy Imogen Tate\n\n${FIRST}\n\n${SECOND}\n`);
    assert.doesNotMatch(text, /Home|not this|rights reserved/);
    const { article, dates } = createAnnotator().annotate(text);
    assert.deepEqual([article.date?.value, article.byline?.authors, dates.find((one) => one.text === 'Friday')?.value], ['2024-04-30', ['Imogen Tate'], '2024-05-03']);
  });

  it('of the web are read in the encoding that they name, and whole where no article is found in them', async () => {
    const latin = Uint8Array.from('<meta charset="windows-1252"><p>Caf\u00E9 \u0093Holm\u0094</p><p>Closed</p>', (sign) => sign.charCodeAt(0));
    assert.deepEqual((await html.extract(latin)).paragraphs, ['Café “Holm”', 'Closed']);
  });

  it('of Word are their paragraphs', async () => {
    const text = articleText('ferry.docx', await docx.extract(buffered(word('No ferry on Friday', '', FIRST, SECOND.replaceAll('“', '&#8220;')))));
    assert.equal(text, `---\nsource: ferry.docx\n---\n\nNo ferry on Friday\n\n${FIRST}\n\n${SECOND}\n`);
    await assert.rejects(docx.extract(bytes('PK no')), /no Word document/);
  });

  it('in PDF are lines put together again, without heads and page numbers', async () => {
    const page = (number: number, ...lines: (readonly [number, string])[]): (readonly [number, string])[] => [[770, 'The Holm Gazette'], ...lines, [30, String(number)]];
    const file = printed(
      page(1, [700, 'No ferry on Friday'], [670, 'The ferry to Holm will not sail on Friday, the har-'], [657, 'bour master said, because the pier'], [644, 'is being mended.'], [618, 'She will pay back']),
      page(2, [700, 'every ticket.'], [674, 'Nobody complained.']), page(3, [700, 'The end came late.'], [687, 'It was dark.']),
    );
    assert.deepEqual((await pdf.extract(buffered(file))).paragraphs, [
      'No ferry on Friday', 'The ferry to Holm will not sail on Friday, the harbour master said, because the pier is being mended.', 'She will pay back every ticket.', 'Nobody complained.',
      'The end came late. It was dark.',
    ]);
    await assert.rejects(pdf.extract(bytes('no PDF')), /no PDF that can be read/);
    assert.throws(() => articleText('scan.pdf', { title: null, author: null, date: null, paragraphs: [] }), /no text in it/);
  });

  it('in columns go on in the next column, and a larger line is a heading', () => {
    const line = (text: string, y: number, x = 72, height = 10): Line => ({ text, x, y, height });
    assert.deepEqual(paragraphsOf([[line('Holm', 720, 72, 18), line('The ferry will', 700), line('not sail on', 688), line('Friday.', 700, 300), line('The pier is old.', 688, 312)]]), [
      'Holm', 'The ferry will not sail on Friday.', 'The pier is old.',
    ]);
  });
});

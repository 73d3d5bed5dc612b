import assert from 'node:assert/strict';
import { toPrintablePage } from '../../../src/formats/printable';
import { toCsv, toMarkdownTable, toPlainText, type Table } from '../../../src/formats/table';

const TABLE: Table = {
  title: 'river.news', columns: ['Commitment', 'Firmness', 'By when'],
  rows: [['Sorvia will pay "all | of it",\nin full', 'pledged', ''], ['=HYPERLINK("http://x")', '<b>agreed</b>', 'Friday']],
};

describe('a table of words', () => {
  it('is plain text with a paragraph a row, without what is empty', () => {
    assert.equal(toPlainText(TABLE), 'river.news\n\nSorvia will pay "all | of it", in full\n  Firmness: pledged\n\n=HYPERLINK("http://x")\n  Firmness: <b>agreed</b>\n  By when: Friday\n');
  });

  it('is a Markdown table in which bars and marks are only themselves', () => {
    assert.equal(toMarkdownTable(TABLE), [
      '| Commitment | Firmness | By when |', '| --- | --- | --- |', '| Sorvia will pay "all \\| of it", in full | pledged |  |', '| =HYPERLINK("http://x") | \\<b\\>agreed\\</b\\> | Friday |', '',
    ].join('\n'));
  });

  it('is CSV that spreadsheets read, and in which no cell is a formula', () => {
    assert.equal(toCsv(TABLE), 'Commitment,Firmness,By when\r\n"Sorvia will pay ""all | of it"", in full",pledged,\r\n"\'=HYPERLINK(""http://x"")",<b>agreed</b>,Friday\r\n');
    for (const cell of ['+1', '-1+1', '@x', '\t=1', '＝1']) assert.match(toCsv({ title: '', columns: ['a'], rows: [[cell]] }), /\r\n'/);
    assert.equal(toCsv({ title: '', columns: ['a'], rows: [['-2.5']] }), 'a\r\n-2.5\r\n');
  });

  it('is a page to print in which words are only words', () => {
    const page = toPrintablePage({ ...TABLE, title: '<script>' }, '2 commitments', 'en');
    assert.doesNotMatch(page, /<script|<b>/);
    assert.match(page, /<title>&lt;script&gt;<\/title>/);
    assert.match(page, /<td>&lt;b&gt;agreed&lt;\/b&gt;<\/td>/);
    assert.match(page, /default-src 'none'/);
  });
});

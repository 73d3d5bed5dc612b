import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { at } from '../../../src/development/paths';
import type { ArticleDate } from '../../../src/engine';
import { EXPORT_FORMATS, exportFormat, type ExportFormatName } from '../../../src/formats/export';
import { isElement, nest, type Node } from '../../../src/formats/nest';
import { HOSTILE, read, reviewed, samples, TEXT } from './reviewed';

const contentOf = (format: ExportFormatName, article = reviewed()): string => exportFormat(format).files(article)[0]!.content;

/** A CSV reader of its own: RFC 4180 by the letter. */
function csvRows(content: string): string[][] {
  const rows: string[][] = [];
  let [row, cell, quoted]: [string[], string, boolean] = [[], '', false];
  for (let i = 0; i < content.length; i++) {
    const sign = content[i]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (content[i + 1] === '"') cell += content[i++]!;
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === ',') [row, cell] = [[...row, cell], ''];
    else if (sign === '\r' && content[i + 1] === '\n') {
      rows.push([...row, cell]);
      [row, cell] = [[], ''];
      i++;
    } else cell += sign;
  }
  assert.deepEqual([row, cell, quoted], [[], '', false]);
  return rows;
}

describe('exports', () => {
  it('is made of an article whose name has half a character in it', () => {
    for (const format of EXPORT_FORMATS) assert.ok(exportFormat(format).files(reviewed(undefined, 'a\ud800.txt')).length > 0, format);
  });

  it('are there in every format for any text, and name their file after the article', () => {
    for (const article of [reviewed(), read(HOSTILE), read(''), ...samples()]) {
      for (const format of EXPORT_FORMATS) {
        for (const { name, content } of exportFormat(format).files(article)) assert.ok(content.length > 0 || article.text === '', `${format} of ${article.name}: ${name}`);
      }
    }
    assert.deepEqual(exportFormat('html').files(reviewed()).map((one) => one.name), ['lenn.report.html']);
  });

  describe('as JSON', () => {
    const schema = JSON.parse(readFileSync(at('docs', 'formats', 'on-the-record-1.schema.json'), 'utf8')) as object;
    // Within "anyOf … null" a type is told only once.
    const validate = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true }).compile(schema);
    const check = (document: unknown): void => { assert.ok(validate(document), JSON.stringify(validate.errors?.slice(0, 3))); };

    it('keep to the documented schema', () => {
      for (const article of [reviewed(), read(HOSTILE), read(''), ...samples()]) check(JSON.parse(contentOf('json', article)));
    });

    it('may tell any source of the article’s date', () => {
      const sources: Readonly<Record<ArticleDate['source'], true>> = {
        'given': true, 'metadata': true, 'front-matter': true, 'dateline': true, 'byline': true, 'published-line': true, 'first-date': true, 'name': true, 'presumed': true,
      };
      for (const source of Object.keys(sources)) {
        const document = JSON.parse(contentOf('json')) as { annotations: { article: { date: { source: string } } } };
        document.annotations.article.date.source = source;
        check(document);
      }
    });

    it('are refused by the schema when a field is wrong', () => {
      const document = JSON.parse(contentOf('json')) as { annotations: { commitments: { firmness: string }[] } };
      document.annotations.commitments[0]!.firmness = 'sworn';
      assert.equal(validate(document), false);
    });

    it('tell what the reader decided, and have it in the annotations', () => {
      const { annotations, review } = JSON.parse(contentOf('json')) as {
        annotations: { quotes: { speaker: string }[]; commitments: { text: string }[] };
        review: { standing: { id: string; note: { text: string } | null; verdict: { is: string } | null }[]; rejected: { text: string }[]; decisions: unknown[] };
      };
      assert.equal(annotations.quotes[1]!.speaker, 'speaker-1');
      assert.ok(!annotations.commitments.some((one) => one.text === 'hopes to win'));
      assert.deepEqual(review.rejected.map((one) => one.text), ['hopes to win']);
      assert.equal(review.decisions.length, 6);
      const friday = review.standing.find((one) => one.id === 'date-2');
      assert.deepEqual([friday?.verdict?.is, friday?.note?.text], ['confirmed', 'The ministry says "noon" & <later>.']);
    });

    it('have one annotation a line as JSONL, read by its words', () => {
      const lines = contentOf('jsonl').trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
      const said = lines.filter((one) => one.layer === 'quotes');
      assert.deepEqual(said[1], {
        article: 'lenn.news', layer: 'quotes', id: 'quote-1', start: TEXT.indexOf('that Tamland'), end: TEXT.indexOf(' wait') + 5, text: 'that Tamland would not wait',
        certainty: 1, reading: { kind: 'indirect', speaker: 'Tamland', negated: false, hypothetical: false }, standing: 'corrected',
        decided: { at: '2026-01-01T00:00:00.000Z', author: null }, corrected: ['speaker'], note: null, outcome: null,
      });
    });
  });

  describe('as CSV', () => {
    it('open in a spreadsheet: UTF-8 with its mark, every row as wide as the head, no formula', () => {
      for (const name of ['csv-ledger', 'csv-quotes', 'csv-dates', 'csv-quantities'] as const) {
        for (const article of [reviewed(), read(HOSTILE, '=cmd.txt')]) {
          const content = contentOf(name, article);
          assert.ok(content.startsWith('\uFEFF'));
          const [head, ...rows] = csvRows(content.slice(1));
          for (const row of rows) {
            assert.equal(row.length, head!.length);
            assert.deepEqual(row.filter((cell) => /^[=+@]/.test(cell)), []);
          }
        }
      }
    });

    it('keep the ledger with what became of each entry', () => {
      const [head, ...rows] = csvRows(contentOf('csv-ledger').slice(1));
      const cell = (row: number, column: string): string => rows[row]![head!.indexOf(column)]!;
      assert.equal(rows.length, 3);
      assert.deepEqual(['Who', 'Firmness', 'Due until', 'Condition'].map((column) => cell(1, column)), ['Tamland', 'offered', '2022-03-18', 'parliament agrees']);
      assert.deepEqual(['Polarity', 'Outcome', 'Outcome since', 'Outcome source'].map((column) => cell(2, column)), ['negative', 'broken', '2022-04-01', 'https://example.org/talks']);
    });
  });

  describe('as reports', () => {
    it('tell in Markdown what the reader decided, and leave out empty columns', () => {
      const report = contentOf('markdown');
      assert.match(report, /^# lenn\.news$/m);
      assert.match(report, /Decisions of the reader:\*\* 1 confirmed, 1 corrected, 1 added, 1 rejected, 1 with a note/);
      assert.match(report, /## Ledger \(3\)/);
      assert.match(report, /The ministry says "noon" \\& \\<later\\>\./);
      assert.match(report, /## Rejected by the reader \(1\)/);
      assert.doesNotMatch(report, /Towards/);
    });

    it('have the whole article with its marks in HTML, and no script, whatever is in it', () => {
      for (const article of [reviewed(), read(HOSTILE), ...samples()]) {
        const page = contentOf('html', article);
        assert.doesNotMatch(page, /<script|javascript:|\son\w+=|<b>|src=|@import|url\(/i);
        const shown = /<article>([\s\S]*)<\/article>/.exec(page)![1]!.replace(/<[^<>]*>/g, '');
        const plain = shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', '\'').replaceAll('&amp;', '&');
        const words = (text: string): string => text.replaceAll('\u0000', '\uFFFD').replaceAll('\u0007', '\uFFFD').replace(/\uD800(?![\uDC00-\uDFFF])/g, '\uFFFD').replace(/\s+/g, ' ').trim();
        assert.equal(words(plain), words(article.text));
      }
    });

    it('link each entry to its words', () => {
      const page = contentOf('html');
      const targets = [...page.matchAll(/href="#([^"]+)"/g)].map((match) => match[1]!);
      assert.ok(targets.length >= 10);
      assert.deepEqual(targets.filter((one) => !page.includes(`id="${one}"`)), []);
    });

    it('close every element that they open', () => {
      for (const article of [reviewed(), ...samples()]) {
        const open: string[] = [];
        for (const [, slash, name] of contentOf('html', article).matchAll(/<(\/?)([a-z]\w*)(?=[\s>])/g)) {
          if (name === 'meta') continue;
          if (slash === '') open.push(name!);
          else assert.equal(open.pop(), name);
        }
        assert.deepEqual(open, []);
      }
    });
  });
});

describe('nesting', () => {
  const shown = (nodes: readonly Node<string>[]): string =>
    nodes.map((node) => (isElement(node) ? `${node.item}${node.part}(${shown(node.children)})` : `${node.start}-${node.end}`)).join(' ');
  const span = (start: number, end: number): { start: number; end: number } => ({ start, end });

  it('puts the longer outside, and of equal ones the first', () => {
    assert.equal(shown(nest([span(0, 9)], [{ item: 'a', spans: [span(2, 5)] }, { item: 'b', spans: [span(2, 8)] }, { item: 'c', spans: [span(2, 8)] }])[0]!), '0-2 b0(c0(a0(2-5) 5-8)) 8-9');
  });

  it('cuts what crosses, and what runs over into the next passage', () => {
    const trees = nest([span(0, 10), span(12, 20)], [{ item: 'a', spans: [span(1, 5)] }, { item: 'b', spans: [span(3, 15)] }, { item: 'c', spans: [span(5, 7)] }]);
    assert.deepEqual(trees.map(shown), ['0-1 a0(1-3 b0(3-5)) b1(c0(5-7) 7-10)', 'b2(12-15) 15-20']);
  });
});

import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import { splitParagraphs } from '../../../src/engine/text/paragraphs';

const cut = (text: string): string[] => splitParagraphs(text).map((s) => text.slice(s.start, s.end));

const WRAPPED = [
  'The harbour board said on Tuesday that it would rebuild the northern',
  'pier before the autumn storms, although Mr. Adeyemi, its chairman, had',
  'told the council in March that there was no money for it. "We found',
  'some," he said.',
];

describe('splitParagraphs', () => {
  it('cuts at blank lines and leaves the white space around out', () => {
    assert.deepEqual(cut('  One here. \n\n\t\nTwo there.\n\n'), ['One here.', 'Two there.']);
  });

  it('reads LF, CRLF, CR and form feeds alike', () => {
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(cut(`First paragraph.${end}${end}Second one.${end}`), ['First paragraph.', 'Second one.'], JSON.stringify(end));
    }
    assert.deepEqual(cut('Last line of a page.\fFirst of the next.'), ['Last line of a page.', 'First of the next.']);
  });

  it('keeps the lines of a hard-wrapped block together, even where a line ends with a stop', () => {
    const second = ['The work should take ten weeks. The old pier was closed after a gale in', 'January. Nobody was hurt.'];
    for (const end of ['\n', '\r\n']) {
      const text = `${WRAPPED.join(end)}${end}${end}${second.join(end)}${end}`;
      assert.deepEqual(cut(text), [WRAPPED.join(end), second.join(end)]);
    }
  });

  it('cuts a wrapped block where a line that had room ended, and at an indented line behind a stop', () => {
    assert.deepEqual(cut([...WRAPPED, 'Ships will', 'wait outside.'].join('\n')), [WRAPPED.join('\n'), 'Ships will\nwait outside.']);
    const indented = [...WRAPPED.slice(0, 2), 'told the council in March that there was no money to be had for it all.', '   Ships will wait outside the harbour until the last of the work is over', 'and done.'];
    assert.deepEqual(cut(indented.join('\n')).length, 2);
  });

  it('takes each line for a paragraph where long lines end in stops', () => {
    const lines = [
      'The harbour board said on Tuesday that it would rebuild the northern pier before the autumn storms, after a year of quarrels over who should pay for it and how much.',
      '"We found the money," said its chairman. "It was in the ferry fund."',
      'Work begins on Monday, the board said in a statement that named neither the builder nor the price, and ships will wait outside.',
    ];
    assert.deepEqual(cut(lines.join('\n')), lines);
  });

  it('parts a headline from the text under it', () => {
    assert.deepEqual(cut(['Pier to be rebuilt', ...WRAPPED].join('\n')), ['Pier to be rebuilt', WRAPPED.join('\n')]);
    assert.deepEqual(cut('Pier to be rebuilt\nThe harbour board said so on Tuesday.'), ['Pier to be rebuilt', 'The harbour board said so on Tuesday.']);
  });

  it('never cuts inside a sentence of two short lines', () => {
    assert.deepEqual(cut('The harbour board said that\nit would rebuild the pier.').length, 1);
  });

  it('leaves lines of metadata apart', () => {
    const head = ['Title: Harbour board finds the money for its northern pier', 'Author: Ana Reyes', 'Date: 2023-05-02', 'Source: https://example.org/news/pier', 'Section: Local'];
    assert.deepEqual(cut(`${head.join('\n')}\n\nThe board met.`), [...head, 'The board met.']);
  });

  it('reads front matter by the line and leaves its fences out', () => {
    assert.deepEqual(cut('---\ntitle: Pier\ndate: 2023-05-02\n---\n\nThe board met.\n'), ['title: Pier', 'date: 2023-05-02', 'The board met.']);
    assert.deepEqual(cut('The board met.\n\n---\n\nIt rose at noon.'), ['The board met.', 'It rose at noon.']);
  });

  it('sets headings, block quotes and list items of Markdown apart', () => {
    const text = '# Pier to be rebuilt\nThe board met.\n> A long time\n> coming.\n>\n> And gone.\n\nIt decided:\n- to rebuild\n- to pay\n1. first\n';
    assert.deepEqual(cut(text), ['# Pier to be rebuilt', 'The board met.', '> A long time\n> coming.', '> And gone.', 'It decided:', '- to rebuild', '- to pay', '1. first']);
  });

  it('does not take a wrapped line that begins with a dash or a year for a list item', () => {
    const dash = [WRAPPED[0]!.replace('rebuild', 're-build'), '- and only then - pier before the autumn storms, although Mr. Adeyemi,', 'its chairman, had told the council in March that there was no money at', '23. ships came.'];
    assert.equal(cut(dash.join('\n')).length, 1);
  });

  it('stands any text', () => {
    for (const text of ['', '\n', '\r', '   ', '\uFEFF', '---', '---\n', '\uD800', '"', '\u2028\u2029', '---\n---']) {
      for (const s of splitParagraphs(text)) assert.ok(s.start >= 0 && s.start < s.end && s.end <= text.length);
    }
  });

  it('takes time in step with the length', function () {
    this.timeout(20_000);
    const seconds = (text: string): number => {
      const begin = performance.now();
      splitParagraphs(text);
      return performance.now() - begin;
    };
    for (const piece of ['word and ', 'a\n', '- ', '> ', 'One sentence more.\n', '\r', 'Ω']) {
      seconds(piece.repeat(2_000));
      const small = seconds(piece.repeat(100_000));
      const large = seconds(piece.repeat(800_000));
      assert.ok(large < 40 * small + 200, `${JSON.stringify(piece)}: ${small.toFixed(1)} ms, then ${large.toFixed(1)} ms for eight times as much`);
    }
  });
});

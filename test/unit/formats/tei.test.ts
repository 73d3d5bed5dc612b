import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import type * as libxml from 'libxml2-wasm';
import { at } from '../../../src/development/paths';
import { exportFormat } from '../../../src/formats/export';
import type { Draft } from '../../../src/review/model';
import { target } from '../review/decide';
import { HOSTILE, read, reviewed, samples, TEXT } from './reviewed';

const teiOf = (article = reviewed()): string => exportFormat('tei').files(article)[0]!.content;
const SCHEMA = readFileSync(at('docs', 'formats', 'on-the-record-tei.rng'), 'utf8');
const ARTICLES = [reviewed(), reviewed([]), read(HOSTILE, 'a b&c.txt'), ...samples()];

/* eslint-disable @typescript-eslint/no-deprecated -- TEI's own schema language is RELAX NG, and this version of the library, which is exact in package.json, knows it */
describe('TEI', () => {
  let parse: (xml: string) => libxml.XmlDocument;
  let schema: libxml.RelaxNGValidator;
  before(async () => {
    const { RelaxNGValidator: Validator, XmlDocument: Parsed } = await import('libxml2-wasm');
    parse = (xml) => Parsed.fromString(xml);
    schema = Validator.fromDoc(parse(SCHEMA));
  });
  after(() => { schema.dispose(); });

  /** What a validator has against it, with the lines that it means. */
  function faults(xml: string): string[] {
    const document = parse(xml);
    try {
      schema.validate(document);
      return [];
    } catch (error) {
      return (error as libxml.XmlValidateError).details.map(({ line, message }) => `${message.trim()}: ${xml.split('\n')[line - 1]?.slice(0, 300)}`);
    } finally {
      document.dispose();
    }
  }

  it('keeps to its schema, whatever is in the article', () => {
    for (const article of [...ARTICLES, read(''), read('   \n\n ')]) assert.deepEqual(faults(teiOf(article)), [], article.name);
  });

  it('keeps to it where a reader marks what the program would not', () => {
    const odd: readonly Draft[] = [
      { kind: 'add', target: target(TEXT, 'speakers', 'Foreign Minister Jonas Adeyemi, adding'), reading: { form: 'name', speaker: { name: 'Jonas Adeyemi' } } }, { kind: 'add', target: target(TEXT, 'quotes', 'Minister Jonas Adeyemi, ad'), reading: {} },
      { kind: 'add', target: target(TEXT, 'dates', '120 kilometres north'), reading: { type: 'DATE', value: '2022-02-30' } },
      { kind: 'correct', target: target(TEXT, 'dates', 'Friday'), reading: { value: '2022-13' } }, { kind: 'correct', target: target(TEXT, 'dates', '2014'), reading: { value: '0000' } },
      { kind: 'correct', target: target(TEXT, 'quantities', '120 kilometres'), reading: { value: 1e21, unit: ' square\u00ADkilometre\u00A0(US) ', counted: '\u200B' } },
    ];
    const xml = teiOf(reviewed(odd));
    assert.deepEqual(faults(xml), []);
    assert.match(xml, /<persName [^>]*>[^<]*<seg type="quote"><said /);
    assert.match(xml, /unit="square_kilometre_\(US\)"/);
    assert.match(xml, /key="2022-13"/);
  });

  it('is refused by its schema where it is wrong', () => {
    const wrong = (from: RegExp | string, to: string): void => {
      const xml = teiOf().replace(from, to);
      assert.notEqual(xml, teiOf());
      assert.notDeepEqual(faults(xml), [], to);
    };
    wrong('when="2022-03-18"', 'when="2022-02-30"');
    wrong('direct="false"', 'direct="perhaps"');
    wrong(/<occupation>([^<]*)<\/occupation>/, '<job>$1</job>');
    wrong('<body>\n<p>', '<body>\nwords<p>');
    wrong('cert="high"', 'sure="yes"');
    wrong('type="DATE"', 'type="two words"');
    wrong(/<persName /, '<persName who="#a-speaker-0" ');
  });

  it('has all of the text, and no pointer leads to nothing', () => {
    for (const article of ARTICLES) {
      const xml = teiOf(article);
      const ids = [...xml.matchAll(/xml:id="([^"]*)"/g)].map((match) => match[1]!);
      assert.equal(new Set(ids).size, ids.length);
      assert.deepEqual(ids.filter((id) => !/^[a-z][\w.-]*$/.test(id)), []);
      const pointers = [...xml.matchAll(/\b(?:who|ref|ana|prev|next|target)="([^"]*)"/g)].flatMap((match) => match[1]!.split(' '));
      assert.ok(pointers.length > 0);
      assert.deepEqual(pointers.filter((one) => !ids.includes(one.slice(1))), []);
      const body = xml.slice(xml.indexOf('<body>')).replace(/<[^<>]*>/g, '').replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', '\'').replaceAll('&amp;', '&');
      const words = (text: string): string => text.replaceAll('\u0000', '\uFFFD').replaceAll('\u0007', '\uFFFD').replace(/\uD800(?![\uDC00-\uDFFF])/g, '\uFFFD').replace(/\s+/g, ' ').trim();
      assert.equal(words(body), words(article.text));
    }
  });

  it('tells who said what, when, and how much', () => {
    const xml = teiOf();
    assert.match(xml, /<said xml:id="a-quote-1" who="#a-speaker-1" direct="false" aloud="unknown" cert="high" ana="#corrected">that /);
    assert.match(xml, /<date xml:id="a-date-2" when="2022-03-18" type="DATE" cert="high" ana="#confirmed">Friday<\/date>/);
    assert.match(xml, /<measure xml:id="a-quantity-1" type="length" quantity="120" unit="kilometre" cert="high">120 kilometres<\/measure>/);
    assert.match(xml, /<seg xml:id="a-commitment-1" type="commitment" cert="high" ana="#a-fs-commitment-1">/);
    assert.match(xml, /<annotation xml:id="a-note-date-2" motivation="commenting" target="#a-date-2"><note>The ministry says &quot;noon&quot; &amp; &lt;later&gt;\.<\/note>/);
  });
});

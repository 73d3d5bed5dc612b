import assert from 'node:assert/strict';
import jsonld from 'jsonld';
import { codePointsOf } from '../../../src/formats/code-points';
import { exportFormat, type ExportFormatName } from '../../../src/formats/export';
import { formatOf } from '../../../src/formats/import';
import { parseStandoff } from '../../../src/formats/brat/parse';
import { HOSTILE, read, reviewed, samples } from './reviewed';

const contentOf = (format: ExportFormatName, article = reviewed()): string => exportFormat(format).files(article)[0]!.content;
const ARTICLES = [reviewed(), read(HOSTILE, 'a b&c.txt'), ...samples()];

describe('code points', () => {
  it('are counted there and back', () => {
    const points = codePointsOf('a😀b😀');
    assert.deepEqual([0, 1, 3, 4, 6].map((offset) => points.of(offset)), [0, 1, 2, 3, 4]);
    assert.deepEqual([0, 1, 2, 3, 4, 5, 99].map((point) => points.toOffset(point)), [0, 1, 3, 4, 6, 6, 6]);
  });
});

describe('Web Annotations', () => {
  const OA = 'http://www.w3.org/ns/oa#';
  /** As much of http://www.w3.org/ns/anno.jsonld as we use, after the vocabulary's own tables; nothing is fetched. */
  const terms = {
    'id': '@id', 'type': '@type', 'Annotation': `${OA}Annotation`, 'TextualBody': `${OA}TextualBody`, 'TextQuoteSelector': `${OA}TextQuoteSelector`, 'TextPositionSelector': `${OA}TextPositionSelector`,
    'AnnotationCollection': 'http://www.w3.org/ns/activitystreams#OrderedCollection', 'AnnotationPage': 'http://www.w3.org/ns/activitystreams#OrderedCollectionPage',
    'Person': 'http://xmlns.com/foaf/0.1/Person', 'Software': 'http://www.w3.org/ns/activitystreams#Application', 'body': { '@type': '@id', '@id': `${OA}hasBody` }, 'target': { '@type': '@id', '@id': `${OA}hasTarget` },
    'source': { '@type': '@id', '@id': `${OA}hasSource` }, 'selector': { '@type': '@id', '@id': `${OA}hasSelector` }, 'motivation': { '@type': '@vocab', '@id': `${OA}motivatedBy` },
    'purpose': { '@type': '@vocab', '@id': `${OA}hasPurpose` }, 'tagging': `${OA}tagging`, 'describing': `${OA}describing`, 'commenting': `${OA}commenting`, 'classifying': `${OA}classifying`,
    'exact': `${OA}exact`, 'prefix': `${OA}prefix`, 'suffix': `${OA}suffix`, 'start': { '@id': `${OA}start`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' },
    'end': { '@id': `${OA}end`, '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger' }, 'value': 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value', 'format': 'http://purl.org/dc/elements/1.1/format',
    'language': 'http://purl.org/dc/elements/1.1/language', 'creator': { '@type': '@id', '@id': 'http://purl.org/dc/terms/creator' }, 'generator': { '@type': '@id', '@id': 'http://www.w3.org/ns/activitystreams#generator' },
    'modified': { '@id': 'http://purl.org/dc/terms/modified', '@type': 'http://www.w3.org/2001/XMLSchema#dateTime' }, 'name': 'http://xmlns.com/foaf/0.1/name', 'label': 'http://www.w3.org/2000/01/rdf-schema#label',
    'total': 'http://www.w3.org/ns/activitystreams#totalItems', 'first': { '@type': '@id', '@id': 'http://www.w3.org/ns/activitystreams#first' }, 'partOf': { '@type': '@id', '@id': 'http://www.w3.org/ns/activitystreams#partOf' },
    'items': { '@type': '@id', '@id': 'http://www.w3.org/ns/activitystreams#items', '@container': '@list' }, 'startIndex': 'http://www.w3.org/ns/activitystreams#startIndex',
  };
  const options = {
    base: 'file:///articles/lenn.news.annotations.jsonld',
    // Drops nothing in silence: an unknown term or an id that is none is an error.
    safe: true,
    documentLoader: (url: string) => (url === 'http://www.w3.org/ns/anno.jsonld' ? Promise.resolve({ document: { '@context': terms }, documentUrl: url, contextUrl: null } as const) : Promise.reject(new Error(url))),
  };

  it('are JSON-LD in which every term is known', async () => {
    for (const article of ARTICLES) {
      const rdf = await jsonld.toRDF(JSON.parse(contentOf('web-annotation', article).replaceAll('\\ud800', '')), { ...options, format: 'application/n-quads' });
      const count = (pattern: RegExp): number => rdf.match(pattern)?.length ?? 0;
      const annotations = count(/#type> <http:\/\/www\.w3\.org\/ns\/oa#Annotation>/g);
      assert.ok(annotations > 0, article.name);
      for (const once of ['hasTarget', 'motivatedBy', 'hasSource', 'exact', 'start', 'end']) assert.equal(count(new RegExp(`<${OA}${once}>`, 'g')), annotations, once);
      assert.equal(count(/<urn:on-the-record:vocabulary:reading> .*#JSON> \./g), annotations);
    }
  });

  it('count in code points and name the article beside them', async () => {
    const text = '😀 “We will pay,” said Ada Holm on 3 May 2024.';
    const [collection] = await jsonld.expand(JSON.parse(contentOf('web-annotation', read(text, 'a b.txt'))), options);
    const told = JSON.stringify(collection);
    assert.match(told, /hasSource":\[\{"@id":"file:\/\/\/articles\/a%20b\.txt"/);
    const start = Array.from(text.slice(0, text.indexOf('3 May'))).length;
    assert.ok(told.includes(`"@value":${start}}`) && !told.includes(`"@value":${start + 1}}`));
  });

  it('carry the reader’s notes', () => {
    assert.match(contentOf('web-annotation'), /"purpose": "commenting",\s+"value": "The ministry says \\"noon\\" & <later>\."/);
  });
});

describe('brat files', () => {
  it('are read by a reader of brat’s own format, with types and roles that the configuration has', () => {
    for (const article of ARTICLES) {
      const [ann, text, conf] = exportFormat('brat').files(article).map((one) => one.content) as [string, string, string];
      const { textBounds, events, relations, attributes, equivalences } = parseStandoff(ann, text);
      assert.equal(formatOf('x.ann', ann), 'brat');
      const section = (name: string): string[] => conf.split(`[${name}]\n`)[1]!.split('\n\n')[0]!.split('\n');
      const entities = new Set([...section('entities'), 'Commitment']);
      assert.deepEqual([...textBounds.values()].filter((one) => !entities.has(one.type)), []);
      const roles = new Set(section('events')[0]!.split(/[\t, ]+/).slice(1).map((one) => one.split(':')[0]!.replace(/[*?]$/, '')));
      assert.deepEqual([...events.values()].flatMap((one) => one.fillers).filter((one) => !roles.has(one.role) || !textBounds.has(one.id)), []);
      const named = new Set(section('relations').map((line) => line.split('\t')[0]));
      assert.deepEqual(relations.filter((one) => !named.has(one.type) || !textBounds.has(one.from) || !textBounds.has(one.to)), []);
      assert.deepEqual(equivalences.flat().filter((id) => !textBounds.has(id)), []);
      for (const [of, all] of attributes) {
        for (const [name, value] of all) {
          const line = section('attributes').find((one) => one.startsWith(`${name}\t`));
          const values = /Value:(\S+)/.exec(line ?? '')?.[1]?.split('|');
          assert.ok(line !== undefined && (value === true ? values === undefined : values?.includes(value)), `${of} ${name} ${String(value)}`);
        }
      }
      assert.ok(!/^T\d+\t\S+ [\d ;]+\t.*\t/m.test(ann.replaceAll('she\tsaid', '')));
    }
  });
});

describe('CoNLL', () => {
  it('has a token a line, each at its place, all columns filled, and every annotation begun once a part', () => {
    for (const article of ARTICLES) {
      const lines = contentOf('conll', article).split('\n');
      assert.equal(lines[0], '# global.columns = ID FORM START END SPEAKERS QUOTES DATES QUANTITIES COMMITMENTS');
      const rows = lines.filter((line) => line !== '' && !line.startsWith('# ')).map((line) => line.split('\t'));
      for (const row of rows) {
        assert.equal(row.length, 9);
        assert.equal(article.text.slice(Number(row[2]), Number(row[3])), row[1]);
      }
      const begun = rows.flatMap((row) => row[6]!.split('|')).filter((tag) => tag.startsWith('B-')).length;
      assert.equal(begun, article.reviewed.annotations.dates.length);
    }
  });

  it('tags in BIO', () => {
    const rows = contentOf('conll').split('\n').map((line) => line.split('\t'));
    const tagOf = (form: string, column: number): string | undefined => rows.find((row) => row[1] === form)?.[column];
    assert.deepEqual([tagOf('Jonas', 4), tagOf('Adeyemi', 4), tagOf('said', 4), tagOf('billion', 7), tagOf('agreed', 8)], ['B-speaker-2', 'I-speaker-2', 'O', 'I-money', 'B-agreed']);
  });
});

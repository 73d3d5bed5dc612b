import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createAnnotator, type Annotations } from '../../src/engine';
import { checkInvariants } from './invariants';

const RUNS = Number(process.env.PROPERTY_RUNS ?? 300);

/** Pieces of news and of trouble, so that random texts come near to what the rules look for. */
const PIECES = [
  'The minister', ' said', ' that', ' Ana Ruiz', ', the mayor of Northfield,', ' will', ' would not', ' agreed to', ' pay', ' $40 million', ' by Friday', '.', '\n\n', '\n', '\r\n', '"', '“', '”', "'", '’', '‘', '``', "''", ' he', ' it', ' we', ' "We', ',"',
  ' 150,000 more', ' 3 to 5 per cent', ' last year', ' two weeks ago', ' between March and May', ' 2014–16', ' according to', ' the company', ' and', ' if', ' if the bank agrees', ' Q:', ' A:', '> ', '# ', '---\n', ' 😀', '\ud800', '\u202e', 'שלום ', '\u0000', '\t', ' (AP) —', 'LONDON, Jan. 5 (Reuters) - ',
  'x'.repeat(50), '1'.repeat(50), ' U.S.', ' Gen.', ' May', ' 3.5', '%', ' of them', ' Russia', ' and Norway', ' plans to', ' decision to', ' going to', ' $', '«', '»', '6\'2"', "'90s", '<tweet>', '@handle', ' http://a.example/2020/05/04/x', '/', '-', '—', '…', '?', '!',
];
const newsish = fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((p) => p.join(''));

const SAMPLES = join(__dirname, '../../media/samples');
const articles = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((f) => !f.startsWith('.')).map((f) => readFileSync(join(SAMPLES, f), 'utf8')) : [];

/** Without ids of nothing: results are compared as plain data. */
const plain = (a: Annotations): unknown => JSON.parse(JSON.stringify(a));

describe('the engine, for any text', () => {
  const annotator = createAnnotator();

  it('keeps its promises for random pieces of news', () => {
    fc.assert(fc.property(newsish, (text) => { checkInvariants(text, annotator.annotate(text, { date: '2021-04-07' })); }), { numRuns: RUNS });
  });
  it('keeps its promises for arbitrary code units', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => { checkInvariants(text, annotator.annotate(text)); }), { numRuns: RUNS });
  });
  it('says the same twice', () => {
    fc.assert(fc.property(newsish, (text) => { assert.deepEqual(plain(annotator.annotate(text)), plain(createAnnotator().annotate(text))); }), { numRuns: Math.ceil(RUNS / 4) });
  });
  it('says the same in pieces as at once: incremental results equal full ones, edit after edit', () => {
    const edit = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat(12), insert: fc.constantFrom(...PIECES) });
    fc.assert(fc.property(fc.constantFrom('', ...articles), fc.array(edit, { minLength: 1, maxLength: 6 }), (start, edits) => {
      let text = start;
      let previous = annotator.annotate(text);
      for (const e of edits) {
        const at = Math.floor(e.at * text.length);
        text = text.slice(0, at) + e.insert + text.slice(at + e.remove);
        const next = annotator.annotate(text, { previous });
        assert.deepEqual(plain(next), plain(createAnnotator().annotate(text)));
        previous = next;
      }
    }), { numRuns: Math.ceil(RUNS / 10) });
  });
  it('reads an article with CRLF as with LF', () => {
    for (const article of articles) {
      const lf = article.replace(/\r\n/g, '\n');
      const crlf = lf.replace(/\n/g, '\r\n');
      const words = (a: Annotations): unknown => ({
        date: a.article.date?.value, quotes: a.quotes.map((q) => [q.text.replace(/\r\n/g, '\n'), q.kind, q.speaker]), dates: a.dates.map((d) => [d.text, d.value]),
        quantities: a.quantities.map((q) => [q.text.replace(/\r\n/g, '\n'), q.value, q.unit]), commitments: a.commitments.map((c) => [c.text.replace(/\r\n/g, '\n'), c.firmness, c.agents.map((p) => p.name)]),
      });
      assert.deepEqual(words(annotator.annotate(crlf)), words(annotator.annotate(lf)));
    }
  });
  it('can be left in the middle, and goes on elsewhere', () => {
    const steps = annotator.annotateInSteps(articles[0] ?? 'He said so.');
    steps.next();
    steps.return(undefined as never);
    checkInvariants('He said so.', annotator.annotate('He said so.'));
  });
});

describe('the engine, for hostile texts', () => {
  const annotator = createAnnotator();
  const SIZE = 40_000;
  const hostile: Readonly<Record<string, (n: number) => string>> = {
    'quotation marks': (n) => '"'.repeat(n), 'apostrophes': (n) => "'".repeat(n), 'opening marks': (n) => '“'.repeat(n), 'newswire marks': (n) => "``a''".repeat(n / 5),
    'digits': (n) => '1'.repeat(n), 'numbers': (n) => '12,345 '.repeat(n / 7), 'commas': (n) => ','.repeat(n), 'brackets': (n) => '('.repeat(n), 'capitals': (n) => 'A'.repeat(n), 'initials': (n) => 'A. '.repeat(n / 3),
    'one sentence without end': (n) => 'he said that she said that '.repeat(n / 27), 'one noun phrase without end': (n) => 'big '.repeat(n / 4), 'names': (n) => 'John Smith '.repeat(n / 11), 'lines': (n) => '\n'.repeat(n),
    'names and commas': (n) => 'Lee, '.repeat(n / 5), 'coordinated verbs': (n) => 'and will pay '.repeat(n / 13), 'dates': (n) => 'May 3, '.repeat(n / 7), 'dashes': (n) => '-'.repeat(n), 'dollars': (n) => '$'.repeat(n), 'quoted words': (n) => '"no" he said. '.repeat(n / 14),
    'short paragraphs': (n) => 'He will go.\n\n'.repeat(n / 13), 'relative clauses': (n) => 'who met the man '.repeat(n / 16),
  };
  for (const [name, make] of Object.entries(hostile)) {
    it(`takes time in step with the length: ${name}`, function () {
      this.timeout(60_000);
      const time = (n: number): number => {
        const text = make(n);
        let best = Infinity;
        for (let i = 0; i < 2; i++) {
          const t = performance.now();
          checkInvariants(text, annotator.annotate(text, { date: '2021-04-07' }));
          best = Math.min(best, performance.now() - t);
        }
        return best;
      };
      time(SIZE / 8);
      const small = time(SIZE / 4);
      const large = time(SIZE);
      // Four times the text: four times the time, and as much again for a machine that does other things too.
      assert.ok(large < 8 * small + 60, `${small.toFixed(0)} ms for a quarter, ${large.toFixed(0)} ms for the whole`);
    });
  }
});

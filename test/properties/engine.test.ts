import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { createAnnotator, type Annotations } from '../../src/engine';
import { Choices } from '../fuzz/choices';
import { textFrom } from '../fuzz/pieces';
import { HOSTILE } from '../performance/hostile';
import { checkInvariants } from './invariants';

const newsish = fc.uint8Array({ maxLength: 60, size: 'max' }).map((bytes) => textFrom(new Choices(bytes)));

const SAMPLES = join(__dirname, '../../media/samples');
const articles = existsSync(SAMPLES) ? readdirSync(SAMPLES).filter((f) => !f.startsWith('.')).map((f) => readFileSync(join(SAMPLES, f), 'utf8')) : [];

/** Without ids of nothing: results are compared as plain data. */
const plain = (a: Annotations): unknown => JSON.parse(JSON.stringify(a));

describe('the engine, for any text', () => {
  const annotator = createAnnotator();

  it('says the same twice', () => {
    fc.assert(fc.property(newsish, (text) => { assert.deepEqual(plain(annotator.annotate(text)), plain(createAnnotator().annotate(text))); }), { numRuns: 80 });
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
  for (const [name, make] of Object.entries(HOSTILE)) {
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

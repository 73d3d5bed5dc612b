/**
 * Speed as a test that may run beside anything: processor time, least of some runs, and limits several times what `npm run bench` asks for. It fails where
 * something has become slower by far, not where a machine is busy.
 */
import assert from 'node:assert/strict';
import { createAnnotator } from '../../src/engine';
import { leastTime, percentile, processorTime } from '../performance/clock';
import { longestStep } from '../performance/steps';

const NAMES = ['Ann Lee', 'Foreign Minister Ada Holm', 'Northgate Rail', 'Bo Keogh, the mayor of Kelby,', 'A spokesman for Acme Corp.'];

/** An invented article of so many paragraphs, no two the same. */
const article = (paragraphs: number): string => Array.from({ length: paragraphs }, (_, i) =>
  `${NAMES[i % NAMES.length]!} said on Monday that the union will build ${String(i + 2)} bridges by May. "We will pay ${String(3 * i + 1)} million dollars," the minister told reporters, and she thanked her deputy.`).join('\n\n');

describe('the engine’s speed', function () {
  this.timeout(120_000);
  const annotator = createAnnotator();
  const read = (text: string): number => leastTime(() => annotator.annotate(text, { date: '2021-04-07' }), 5);

  before(() => { for (let i = 0; i < 20; i++) annotator.annotate(article(40)); });

  it('reads 700 words in a few times the six milliseconds that it is to take', () => {
    const time = leastTime(() => annotator.annotate(article(20)), 30);
    assert.ok(time < 40, `${time.toFixed(1)} ms`);
  });
  it('takes time in step with the length', () => {
    const [half, whole] = [read(article(200)), read(article(400))];
    assert.ok(whole < 3 * half, `${half.toFixed(0)} ms for half, ${whole.toFixed(0)} ms for the whole`);
  });
  it('reads a long article after a key in a fraction of the time of reading it anew', () => {
    let text = article(400);
    let previous = annotator.annotate(text);
    const times: number[] = [];
    for (let i = 0; i < 40; i++) {
      const at = (i * 7919) % text.length;
      text = `${text.slice(0, at)}x${text.slice(at)}`;
      const started = processorTime();
      previous = annotator.annotate(text, { previous });
      times.push(processorTime() - started);
    }
    const [key, anew] = [percentile(times, 0.5), read(text)];
    assert.ok(key < anew / 2, `${key.toFixed(1)} ms for a key, ${anew.toFixed(1)} ms anew`);
  });
  it('lets a host go on after every step', () => {
    const text = article(2_000);
    annotator.annotate(text);
    const longest = Math.min(longestStep({ createAnnotator }, text), longestStep({ createAnnotator }, text), longestStep({ createAnnotator }, text));
    assert.ok(longest < 150, `${longest.toFixed(0)} ms`);
  });
});

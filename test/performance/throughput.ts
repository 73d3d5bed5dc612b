/** How fast the whole annotation is beside its peers. */
import { Bench } from 'tinybench';
import { table } from '../evaluation/table';
import { processorTime } from './clock';
import type { Engine } from './engine';
import type { Figure } from './limits';
import { articles } from './texts';

interface Contender {
  readonly name: string;
  readonly does: string;
  /** Most code units of text that it is given: the slow ones get a sample. */
  readonly sample: number;
  readonly read: (text: string) => unknown;
}

/* eslint-disable @typescript-eslint/no-require-imports -- peers are loaded when they are measured, and some have no types that fit */
function contenders({ createAnnotator }: Engine): Contender[] {
  const annotator = createAnnotator();
  const winkNLP = require('wink-nlp') as (model: unknown) => { readDoc(text: string): unknown };
  const wink = winkNLP(require('wink-eng-lite-web-model'));
  const compromise = require('compromise') as (text: string) => unknown;
  const chrono = require('chrono-node') as { parse(text: string, reference: Date): unknown };
  const dates = require('@microsoft/recognizers-text-date-time') as { recognizeDateTime(text: string, culture: string, options: number, reference: Date): unknown };
  const units = require('@microsoft/recognizers-text-number-with-unit') as Record<'recognizeCurrency' | 'recognizeDimension' | 'recognizeTemperature' | 'recognizeAge', (text: string, culture: string) => unknown>;
  const reference = new Date('2016-09-12T12:00:00Z');
  return [
    { name: OURS, does: 'all layers', sample: Infinity, read: (text) => annotator.annotate(text, { date: '2016-09-12' }) },
    { name: WINK, does: 'tokens, sentences, tags, named entities, sentiment', sample: Infinity, read: (text) => wink.readDoc(text) },
    { name: COMPROMISE, does: 'tokens, sentences, tags, chunks', sample: 60_000, read: compromise },
    { name: 'chrono-node', does: 'dates alone', sample: 60_000, read: (text) => chrono.parse(text, reference) },
    { name: 'Recognizers-Text, dates', does: 'dates alone', sample: 8_000, read: (text) => dates.recognizeDateTime(text, 'en-us', 0, reference) },
    {
      name: 'Recognizers-Text, units', does: 'currency, dimension, temperature, age', sample: 8_000,
      read: (text) => [units.recognizeCurrency(text, 'en-us'), units.recognizeDimension(text, 'en-us'), units.recognizeTemperature(text, 'en-us'), units.recognizeAge(text, 'en-us')],
    },
    { name: 'a regular expression', does: 'words, numbers, quotation marks: the floor', sample: Infinity, read: (text) => text.match(/[a-z]+|\d+(?:[.,]\d+)*|["“”]/gi) },
  ];
}
/* eslint-enable */

const OURS = 'On the Record';
const WINK = 'wink-nlp, whole pipeline';
const COMPROMISE = 'compromise';
const ROUNDS = 6;

function sampleOf(texts: readonly string[], most: number): readonly string[] {
  let sum = 0;
  return texts.filter((text, i) => {
    sum += text.length;
    return i === 0 || sum <= most;
  });
}

export async function throughput(engine: Engine): Promise<{ readonly text: string; readonly figures: readonly Figure[] }> {
  const texts = articles();
  const bench = new Bench({ now: processorTime, time: 0, iterations: ROUNDS, warmupTime: 0, warmupIterations: 2 });
  const peers = contenders(engine);
  const sizes = new Map<string, number>();
  for (const { name, sample, read } of peers) {
    const some = sampleOf(texts, sample);
    sizes.set(name, some.reduce((sum, text) => sum + Buffer.byteLength(text), 0));
    bench.add(name, () => { for (const text of some) read(text); });
  }
  await bench.run();
  const speed = new Map(bench.tasks.map((task) => {
    if (task.result.state !== 'completed') throw new Error(`${task.name} failed: ${JSON.stringify(task.result)}`);
    // The least of the rounds: what else the machine did makes a round longer, never shorter.
    return [task.name, sizes.get(task.name)! / 1000 / task.result.latency.min];
  }));
  const ours = speed.get(OURS)!;
  const rows = peers.map(({ name, does }) => [name, does, speed.get(name)!.toFixed(3), (ours / speed.get(name)!).toFixed(2)]);
  return {
    text: table(['what', 'does', 'MB a second', 'ours is so many times as fast'], rows),
    figures: [
      { what: 'against wink-nlp’s whole pipeline', value: ours / speed.get(WINK)!, unit: 'times', atLeast: 0.7, note: 'goal: 3' },
      { what: 'against compromise', value: ours / speed.get(COMPROMISE)!, unit: 'times', atLeast: 12 },
    ],
  };
}


/** One article, as a reader opens it. */
import { leastTime, percentile, processorTime } from './clock';
import type { Engine } from './engine';
import type { Figure } from './limits';
import { articleOf } from './texts';

export function article(engine: Engine): Figure[] {
  const text = articleOf(700);
  const annotator = engine.createAnnotator();
  const started = processorTime();
  annotator.annotate(text, { date: '2016-09-12' });
  const first = processorTime() - started;
  leastTime(() => annotator.annotate(text, { date: '2016-09-12' }), 150);
  const times = Array.from({ length: 100 }, () => leastTime(() => annotator.annotate(text, { date: '2016-09-12' }), 1));
  return [
    { what: 'a 700-word article, warm, median', value: percentile(times, 0.5), unit: 'ms', atMost: 6 },
    { what: 'the first article of a process, tables unpacked', value: first, unit: 'ms' },
  ];
}

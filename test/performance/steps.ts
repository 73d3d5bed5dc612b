/** How long a host waits before it can cancel: the longest step between two turns of `annotateInSteps`. */
import { processorTime } from './clock';
import type { Engine } from './engine';
import type { Figure } from './limits';
import { newsOfLength } from './texts';

export const LONGEST_STEP = 50;

/** Milliseconds of the longest step. */
export function longestStep({ createAnnotator }: Engine, text: string): number {
  const steps = createAnnotator({ maxLength: Infinity }).annotateInSteps(text);
  let longest = 0;
  for (;;) {
    const started = processorTime();
    const { done } = steps.next();
    longest = Math.max(longest, processorTime() - started);
    if (done) return longest;
  }
}

export function steps(engine: Engine): Figure[] {
  const news = newsOfLength(5_000_000);
  return [
    { what: 'longest step, 5 MB of news', value: longestStep(engine, news), unit: 'ms', atMost: LONGEST_STEP },
    { what: 'longest step, 5 MB in one paragraph', value: longestStep(engine, news.replaceAll('\n', ' ')), unit: 'ms', atMost: LONGEST_STEP },
  ];
}

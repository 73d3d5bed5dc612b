/** Time grows in step with the text, also where the text was made to be slow. */
import { table } from '../evaluation/table';
import { leastTime } from './clock';
import type { Engine } from './engine';
import { HOSTILE } from './hostile';
import type { Figure } from './limits';
import { newsOfLength } from './texts';

/** Twice the text may take so many times as long. */
export const DOUBLING = 2.2;
/** Shorter times than this, in milliseconds, say nothing of growth. */
const LEAST_MEASURED = 40;

const MILLION = 1_000_000;
const SIZES = [MILLION * 5 / 16, MILLION * 5 / 8, MILLION * 5 / 4, MILLION * 5 / 2, MILLION * 5];

export function growth({ createAnnotator }: Engine): { readonly text: string; readonly figures: readonly Figure[] } {
  const annotator = createAnnotator();
  const time = (text: string, runs = 2): number => leastTime(() => annotator.annotate(text, { date: '2016-09-12' }), runs);
  time(newsOfLength(SIZES[0]!));
  const news = SIZES.map((size) => time(newsOfLength(size)));
  const worst = Math.max(...news.slice(1).map((value, i) => value / news[i]!));
  const hostile = Object.entries(HOSTILE).map(([name, make]) => {
    const half = time(make(MILLION / 2));
    const whole = time(make(MILLION));
    return { name, half, whole, times: whole < LEAST_MEASURED ? NaN : whole / half };
  });
  const measured = hostile.filter(({ times }) => !Number.isNaN(times)).sort((a, b) => b.times - a.times);
  const slowest = hostile.reduce((a, b) => (b.whole > a.whole ? b : a));
  return {
    text: [
      table(['news, million characters', 'ms', 'times the one before'], SIZES.map((size, i) => [(size / MILLION).toFixed(2), news[i]!.toFixed(0), i === 0 ? '' : (news[i]! / news[i - 1]!).toFixed(2)])),
      table(['a million characters of', 'ms', 'times half of it'], hostile.map(({ name, whole, times }) => [name, whole.toFixed(0), Number.isNaN(times) ? '–' : times.toFixed(2)])),
    ].join('\n\n'),
    figures: [
      { what: 'twice the news, worst of four doublings up to 5 MB', value: worst, unit: 'times', atMost: DOUBLING },
      { what: `twice the hostile text, worst (${measured[0]?.name ?? 'none'})`, value: measured[0]?.times ?? 1, unit: 'times', atMost: DOUBLING },
      { what: `a million hostile characters, slowest (${slowest.name})`, value: slowest.whole, unit: 'ms' },
    ],
  };
}

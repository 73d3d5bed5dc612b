import assert from 'node:assert/strict';
import { createAnnotator } from '../../../src/engine';

const annotator = createAnnotator();
const shown = (text: string): readonly [times: string[], figures: string[]] => {
  const { dates, quantities } = annotator.annotate(text, { date: '2024-03-05' });
  return [dates.map((d) => `${d.text}: ${d.measures.map((m) => `${m.value ?? `${m.low}..${m.high}`} ${m.unit}`).join(', ')}`), quantities.map((q) => q.text)];
};

describe('a duration and its measure are one annotation', () => {
  const cases: Readonly<Record<string, readonly [readonly string[], readonly string[]]>> = {
    'The mine was shut for three years.': [['three years: 3 year'], []],
    'Divers waited 10 to 15 minutes.': [['10 to 15 minutes: 10..15 minute'], []],
    'It grew over three years.': [['three years: 3 year'], []],
    'They signed a two-year lease.': [['two-year: 2 year'], []],
    'A pass costs $5 a year.': [[], ['$5 a year']],
    'The 62-year-old farmer sold 12 cows.': [[], ['62-year-old', '12 cows']],
  };
  for (const [text, [times, figures]] of Object.entries(cases)) {
    it(text, () => {
      const [seenTimes, seenFigures] = shown(text);
      assert.deepEqual(seenFigures, figures);
      if (times.length > 0) assert.deepEqual(seenTimes, times);
    });
  }
});

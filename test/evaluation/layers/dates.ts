import { predictions } from '../engine-runs';
import { goldRecords, scorer, type GoldRecord } from '../material';
import { pairs, rows, rowsTable, scoreDocuments, tallyOf, verdicts, type Measure, type Prf, type Row, type Score } from '../measures';
import { reliabilityTable } from '../reliability';
import { add, EMPTY, share, type Tally } from '../tally';
import type { Layer } from './layer';

interface Result {
  readonly strict: Prf;
  readonly relaxed: Prf;
  readonly type: Prf;
  readonly value: Prf;
  readonly valueLenient: Prf;
  readonly dayRecall: number | null;
}

const SPANS: readonly Measure<Result>[] = [
  { name: 'strict span', of: (r) => tallyOf(r.strict) },
  { name: 'relaxed span', of: (r) => tallyOf(r.relaxed) },
];
const NEWSWIRE: readonly Measure<Result>[] = [
  { name: 'strict span', of: (r) => tallyOf(r.strict), mustReach: 84 },
  { name: 'relaxed span', of: (r) => tallyOf(r.relaxed), mustReach: 91 },
  { name: 'type', of: (r) => tallyOf(r.type), mustReach: 87 },
  { name: 'value', of: (r) => tallyOf(r.value), mustReach: 82 },
];
const VALUE: Measure<Result> = { name: 'value', of: (r) => tallyOf(r.value) };
/** How many of the gold ones are found with their value: what a project's own test cases ask. */
const recalled = (of: (result: Result) => Prf) => (result: Result): Tally => {
  const { found, gold } = tallyOf(of(result));
  return share(found, gold);
};
const CASES: readonly Measure<Result>[] = [
  { name: 'found, share', of: recalled((r) => r.relaxed) },
  { name: 'value right, share', of: recalled((r) => r.value) },
  { name: 'value right in any equal form, share', of: recalled((r) => r.valueLenient) },
];

const hasDate = (record: GoldRecord): boolean => record.annotations.some((one) => one.layer === 'date');

export const dates: Layer = {
  name: 'dates',
  heading: 'Dates',
  async measure() {
    const { scoreDates } = await scorer<{ scoreDates: Score<Result> }>('score-dates');
    const scored = async (label: string, name: string, measures: readonly Measure<Result>[], options = {}): Promise<Row[]> =>
      rows(scoreDocuments(label, scoreDates, goldRecords(name), await predictions(name), options), measures);
    const gold = [...goldRecords('timebank'), ...goldRecords('aquaint')];
    const predicted = [...await predictions('timebank'), ...await predictions('aquaint')];
    const all = [
      ...rows(scoreDocuments('TimeBank and AQUAINT', scoreDates, gold, predicted), NEWSWIRE),
      ...await scored('GUM news, interviews (DATE, TIME)', 'gum-news', SPANS, { 'gold-types': 'DATE,TIME' }),
      ...await scored('MEANTIME', 'meantime', [...SPANS, VALUE]),
      ...await scored('Recognizers-Text cases', 'recognizers-datetime', CASES),
      ...await scored('Duckling cases', 'duckling-time', CASES),
      ...await chronoRows(scoreDates),
    ];
    return [
      rowsTable(all),
      reliabilityTable('Dates found with their value, TimeBank and AQUAINT', verdicts('date', scoreDates, (r) => tallyOf(r.valueLenient), gold, predicted)),
    ].join('\n\n');
  },
};

/** Chrono's cases fix the day alone; those without a date ask that nothing be found. */
async function chronoRows(score: Score<Result>): Promise<Row[]> {
  const both = pairs(goldRecords('chrono'), await predictions('chrono'));
  const row = (measure: string, documents: readonly Tally[]): Row => ({ measure, corpus: 'chrono cases', documents, tally: documents.reduce(add, EMPTY) });
  const dated = both.filter(([record]) => hasDate(record)).map(([record, said]) => {
    const of = record.annotations.filter((one) => one.layer === 'date' && typeof one.day === 'string').length;
    return share(Math.round((score([record], [said]).dayRecall ?? 0) * of), of);
  });
  const dateless = both.filter(([record]) => !hasDate(record)).map(([, { annotations }]) => share(annotations.some((one) => one.layer === 'date') ? 0 : 1, 1));
  return [row('day right, share', dated), row('left alone where there is no date, share', dateless)];
}

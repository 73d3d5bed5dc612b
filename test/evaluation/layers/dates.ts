import { predictions } from '../engine-runs';
import { goldRecords, scorer, type GoldRecord } from '../material';
import { pairs, rows, rowsTable, scoreDocuments, tallyOf, verdicts, type Measure, type Prf, type Row, type Score } from '../measures';
import { withFullValues } from '../full-values';
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

const CONVENTIONS = `“Full values” leaves out what no reading of the text can meet: TimeBank's and AQUAINT's values that leave a place open
(“last week” as \`1989-WXX\`, “in 1949” as \`1949-XX\`) or miswrite it (\`2000-W7\`). What is left of the value errors is mostly this: AQUAINT takes “Wednesday
night” for a day, we keep the night (TIMEX3's \`TNI\`); some articles are dated a day or a week off the one they speak from; “recent months” is
\`PAST_REF\` almost as often as \`PXM\`, “the past year” the year before or \`P1Y\`; and what “a year earlier” is compared with in a company's report.

The cases of Recognizers-Text, Duckling and chrono are requests to an assistant, not news, and hold its conventions. Not followed, and why:

- **The future by default.** A bare “Monday”, “March 3” or “at 3” means the next one there. In news the verb decides, and where there is none, the latest.
- **Lengths as moments.** “In five days”, “next two weeks” and “within an hour” are a day or a time there. TimeML has them as durations, and so have we.
- **A day for every stretch.** “This month” is its first day or this day of it (chrono), “last week” seven days ago. We give the month, the week.
- **The clock.** \`T16\` and \`T16:00\`, a clock time without its day (\`T16\`), times converted to the time zone of the request, seconds counted from the moment of asking.
  Ours belong to a day, as written at their place; the zone is told in the evidence.
- **Shorthand.** “tmrw”, “9p”, “noonish”, “-3y”, “EOY”, “sy18”, lower-case names of months and feasts: absent from edited text, and a source of false alarms in it.
- **Feasts by observation.** The moving feasts of the Hindu, Islamic and Jewish calendars are found where they are common in news, but left without a day: no rule gives it.
- **No date where a year or a length stands alone.** Chrono leaves “2020” and “5 days” alone; in news they are dates and durations.`;

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
      ...rows(scoreDocuments('TimeBank and AQUAINT, full values', scoreDates, withFullValues(gold), predicted), [VALUE]),
      ...await scored('GUM news, interviews (DATE, TIME)', 'gum-news', SPANS, { 'gold-types': 'DATE,TIME' }),
      ...await scored('MEANTIME', 'meantime', [...SPANS, VALUE]),
      ...await scored('Recognizers-Text cases', 'recognizers-datetime', CASES),
      ...await scored('Duckling cases', 'duckling-time', CASES),
      ...await chronoRows(scoreDates),
    ];
    return [
      rowsTable(all),
      CONVENTIONS,
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

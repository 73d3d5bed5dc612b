import { predictions } from '../engine-runs';
import { goldRecords, scorer } from '../material';
import { meantimeQuantities } from '../meantime-quantities';
import { rows, rowsTable, scoreDocuments, tallyOf, verdicts, type Measure, type Prf, type Row, type Score } from '../measures';
import { reliabilityTable } from '../reliability';
import { share, type Tally } from '../tally';
import type { Layer } from './layer';

interface Result {
  readonly strict: Prf;
  readonly relaxed: Prf;
  readonly value: Prf;
  readonly unit: Prf;
  readonly valueAndUnit: Prf;
}

const BAG: readonly Measure<Result>[] = [
  { name: 'value (bag)', of: (r) => tallyOf(r.value), mustReach: 92, goal: 92 },
  { name: 'value and unit (bag)', of: (r) => tallyOf(r.valueAndUnit), mustReach: 85.5, goal: 85.5 },
];
const MEANTIME: readonly Measure<Result>[] = [
  { name: 'relaxed span', of: (r) => tallyOf(r.relaxed), mustReach: 85 },
  { name: 'strict span', of: (r) => tallyOf(r.strict) },
];
const recalled = (of: (result: Result) => Prf) => (result: Result): Tally => {
  const { found, gold } = tallyOf(of(result));
  return share(found, gold);
};
const CASES: readonly Measure<Result>[] = [
  { name: 'value right, share', of: recalled((r) => r.value) },
  { name: 'value and unit right, share', of: recalled((r) => r.valueAndUnit) },
];
const SCIENCE: readonly Measure<Result>[] = [
  { name: 'relaxed span', of: (r) => tallyOf(r.relaxed) },
  { name: 'unit', of: (r) => tallyOf(r.unit) },
];

export const quantities: Layer = {
  name: 'quantities',
  heading: 'Quantities',
  async measure() {
    const { scoreQuantities } = await scorer<{ scoreQuantities: Score<Result> }>('score-quantities');
    const scored = async (label: string, name: string, measures: readonly Measure<Result>[]): Promise<Row[]> =>
      rows(scoreDocuments(label, scoreQuantities, goldRecords(name), await predictions(name)), measures);
    const gold = goldRecords('newsquant');
    const predicted = await predictions('newsquant');
    const all = [
      ...rows(scoreDocuments('NewsQuant', scoreQuantities, gold, predicted, { mode: 'bag' }), BAG),
      ...rows(scoreDocuments('MEANTIME', scoreQuantities, goldRecords('meantime'), await meantimeQuantities()), MEANTIME),
      ...await scored('Recognizers-Text cases', 'recognizers-quantity', CASES),
      ...await scored('Duckling cases', 'duckling-quantity', CASES),
      ...await scored('quantulum3 cases', 'quantulum3', CASES),
      ...await scored('MeasEval (science)', 'measeval', SCIENCE),
    ];
    return [
      '“Goal” is the best published figure (CQE).',
      rowsTable(all),
      reliabilityTable('Quantities found with value and unit, NewsQuant', verdicts('quantity', scoreQuantities, (r) => tallyOf(r.valueAndUnit), gold, predicted, { mode: 'bag' })),
    ].join('\n\n');
  },
};

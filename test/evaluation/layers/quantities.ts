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

/** Why the shares on other projects' test cases stay low: what they ask and this project does otherwise. */
const CONVENTIONS = `What the cases of other projects ask and is not done here, since news is read otherwise:

- **Units by code, symbol or other names.** Duckling and Recognizers-Text want “KWD”, “C” for Celsius, “Pound” for sterling; MeasEval wants the symbol as written (“‰”, “K”). Here a unit is its common English name (“kuwaiti dinar”, “kelvin”), and the scorer knows only some pairs as one.
- **The smaller unit.** Duckling tells “2 years and 3 months” as 27 months and “half an hour” as 30 minutes; here the larger unit of the text is kept (2.25 years).
- **Price without its rate.** Recognizers-Text leaves out “a share” in “$98 a share”.
- **Ordinals, bare “one” and “zero”, articles.** “25th”, “zero”, “a dollar” and “a couple” are quantities there; here ordinals are none, “one” counts only with what it counts, and “a” only in “a million” or “an hour and a half”.
- **Names, years, codes.** quantulum3 and Recognizers-Text mark “Voyager 2”, “English 101”, “1979” and “SCP-173”.
- **Amounts without a marker.** “15 dollars 50” as 15.50, “one over three”, “one hundred thirty-two fifths”, “1,3” with a decimal comma.
- **NewsQuant’s known faults** are not fitted: “5G” and “787 Dreamliner” as counts, a number word misread (“twenty-eight thousand …” as 280,642), “8 or $9” as two.`;

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
      CONVENTIONS,
      reliabilityTable('Quantities found with value and unit, NewsQuant', verdicts('quantity', scoreQuantities, (r) => tallyOf(r.valueAndUnit), gold, predicted, { mode: 'bag' })),
    ].join('\n\n');
  },
};

import { predictions } from '../engine-runs';
import { goldRecords, scorer } from '../material';
import { rows, rowsTable, scoreDocuments, tallyOf, tallyOfShare, verdicts, type Measure, type Prf, type Row, type Score } from '../measures';
import { reliabilityTable } from '../reliability';
import type { Layer } from './layer';

interface LedgerResult {
  readonly commitment: Prf;
  readonly withAgent: Prf;
  readonly firmness: number | null;
  readonly polarity: number | null;
  readonly deadline: number | null;
  readonly exact: number | null;
  readonly speaker: number | null;
}

interface SentenceResult {
  readonly commitment: Prf;
}

const matched = (result: LedgerResult): number => tallyOf(result.commitment).found;

const LEDGER: readonly Measure<LedgerResult>[] = [
  { name: 'found', of: (r) => tallyOf(r.commitment), mustReach: 78, goal: 92 },
  { name: 'found with the right agent', of: (r) => tallyOf(r.withAgent), mustReach: 68 },
  { name: 'firmness on matched, share', of: (r) => tallyOfShare(r.firmness, matched(r)), mustReach: 85 },
  { name: 'polarity on matched, share', of: (r) => tallyOfShare(r.polarity, matched(r)), mustReach: 95 },
  { name: 'speaker on matched, share', of: (r) => tallyOfShare(r.speaker, matched(r)) },
  { name: 'same span on matched, share', of: (r) => tallyOfShare(r.exact, matched(r)) },
];

const sentences = (mustReach?: number): readonly Measure<SentenceResult>[] => [
  { name: 'sentences with a commitment', of: (r) => tallyOf(r.commitment), ...(mustReach === undefined ? {} : { mustReach }) },
];

export const commitments: Layer = {
  name: 'commitments',
  heading: 'Commitments',
  async measure() {
    const { scoreLedger } = await scorer<{ scoreLedger: Score<LedgerResult> }>('score-ledger');
    const { scoreCommitments } = await scorer<{ scoreCommitments: Score<SentenceResult> }>('score-commitments');
    const gold = goldRecords('commitments');
    const predicted = await predictions('commitments');
    const scored = async (label: string, name: string, mustReach?: number, options = {}): Promise<Row[]> =>
      rows(scoreDocuments(label, scoreCommitments, goldRecords(name), await predictions(name), options), sentences(mustReach));
    const all = [
      ...rows(scoreDocuments('23 articles, two annotators', scoreLedger, gold, predicted), LEDGER),
      ...await scored('Speech-Acts (actions)', 'speechacts', 62, { kinds: 'action' }),
      ...await scored('MiMac manifestos', 'mimac'),
      ...await scored('CAMEO', 'cameo'),
      ...await scored('PromiseEval paragraphs', 'promiseeval'),
    ];
    const { deadline } = scoreLedger(gold, predicted);
    return [
      '“Goal” is one annotator against another.',
      rowsTable(all),
      `Deadlines right, of the gold deadlines among the matched (a dozen, so no more than a hint): ${deadline === null ? '–' : `${(100 * deadline).toFixed(0)} %`}.`,
      reliabilityTable('Commitments found, 23 articles', verdicts('commitment', scoreLedger, (r) => tallyOf(r.commitment), gold, predicted)),
      reliabilityTable('Commitments found with the right agent, 23 articles', verdicts('commitment', scoreLedger, (r) => tallyOf(r.withAgent), gold, predicted)),
    ].join('\n\n');
  },
};

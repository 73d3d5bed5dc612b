import { goldMentions, linkVerdicts, scoreCoreference, type Coreference, type SureMention } from '../coreference';
import { predictions } from '../engine-runs';
import { goldRecords, type GoldRecord, type PredictedRecord } from '../material';
import { pairs, rows, rowsTable, scoreDocuments, type Measure, type Row, type Scored } from '../measures';
import { reliabilityTable, type Verdict } from '../reliability';
import type { Layer } from './layer';

const MEASURES: readonly Measure<Coreference>[] = [
  { name: 'B³', of: (r) => r.b3 },
  { name: 'mentions found, share', of: (r) => r.found },
];

/** MEANTIME is annotated only up to a point: what the engine finds behind it is left out. */
const annotatedEnd = (record: GoldRecord): number => (record as { readonly meta?: { readonly annotatedEnd?: number } }).meta?.annotatedEnd ?? record.text.length;

const mentionsOf = (record: GoldRecord, said: PredictedRecord): SureMention[] =>
  said.annotations.filter((one) => one.layer === 'mention' && one.end <= annotatedEnd(record)) as unknown as SureMention[];

const scoreWith = (pronouns: boolean) => ([record]: readonly GoldRecord[], [said]: readonly PredictedRecord[]): Coreference => scoreCoreference(
  goldMentions(record!).filter((one) => pronouns || !one.pronoun),
  mentionsOf(record!, said!),
);

export const coreference: Layer = {
  name: 'coreference',
  heading: 'Who is who: mentions of people and organisations',
  async measure() {
    const scored = async (label: string, name: string, pronouns: boolean): Promise<Scored<Coreference>> =>
      scoreDocuments(label, scoreWith(pronouns), goldRecords(name), await predictions(name));
    const all: Row[] = [];
    for (const [label, name] of [['GUM news, interviews', 'gum-news'], ['MEANTIME', 'meantime']] as const) {
      all.push(...rows(await scored(label, name, false), MEASURES.map((m) => (m.name === 'B³' ? { ...m, mustReach: 80 } : m))));
      all.push(...rows(await scored(`${label}, with pronouns`, name, true), MEASURES));
    }
    const verdicts: Verdict[] = [];
    for (const name of ['gum-news', 'meantime']) {
      for (const [record, said] of pairs(goldRecords(name), await predictions(name))) verdicts.push(...linkVerdicts(goldMentions(record, null), mentionsOf(record, said)));
    }
    return [
      'B³ over the gold mentions of people and organisations; one whose head no predicted mention overlaps stands alone.',
      rowsTable(all),
      reliabilityTable('Mentions behind the first one that are given to the right speaker', verdicts),
    ].join('\n\n');
  },
};

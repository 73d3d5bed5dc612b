import { goldMentions, scoreCoreference, type Coreference } from '../coreference';
import { predictions } from '../engine-runs';
import { goldRecords, type GoldRecord, type PredictedRecord } from '../material';
import { rows, rowsTable, scoreDocuments, type Measure, type Row, type Scored } from '../measures';
import type { Layer } from './layer';

const MEASURES: readonly Measure<Coreference>[] = [
  { name: 'B³', of: (r) => r.b3 },
  { name: 'mentions found, share', of: (r) => r.found },
];

/** MEANTIME is annotated only up to a point: what the engine finds behind it is left out. */
const annotatedEnd = (record: GoldRecord): number => (record as { readonly meta?: { readonly annotatedEnd?: number } }).meta?.annotatedEnd ?? record.text.length;

const scoreWith = (pronouns: boolean) => ([record]: readonly GoldRecord[], [said]: readonly PredictedRecord[]): Coreference => scoreCoreference(
  goldMentions(record!).filter((one) => pronouns || !one.pronoun),
  said!.annotations.filter((one) => one.layer === 'mention' && one.end <= annotatedEnd(record!)) as { start: number; end: number; speaker: string }[],
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
    return ['B³ over the gold mentions of people and organisations; one whose head no predicted mention overlaps stands alone.', rowsTable(all)].join('\n\n');
  },
};

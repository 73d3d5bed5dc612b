import { predictions } from '../engine-runs';
import { goldRecords, scorer } from '../material';
import { rows, rowsTable, scoreDocuments, tallyOf, tallyOfShare, verdicts, type Measure, type Prf, type Score } from '../measures';
import { reliabilityTable } from '../reliability';
import { spokenGold, spokenPredictions } from '../speech-only';
import type { Layer } from './layer';

interface Result {
  readonly strict: Prf;
  readonly jaccard80: Prf;
  readonly partial: Prf;
  readonly tokens: Prf;
  readonly detection: { readonly direct: Prf; readonly mixed: Prf; readonly indirect: Prf };
  readonly speaker: { readonly withGoldSpeaker: number; readonly head: number | null; readonly exact: number | null };
  readonly cue: { readonly withGoldCue: number; readonly overlap: number | null };
  readonly endToEnd: Prf;
}

const MEASURES: readonly Measure<Result>[] = [
  { name: 'direct, detection', of: (r) => tallyOf(r.detection.direct), mustReach: 92, goal: 95.8 },
  { name: 'mixed, detection', of: (r) => tallyOf(r.detection.mixed), mustReach: 65, goal: 84.6 },
  { name: 'indirect, detection', of: (r) => tallyOf(r.detection.indirect), mustReach: 52, goal: 64.7 },
  { name: 'all, overlap (Jaccard 0.8)', of: (r) => tallyOf(r.jaccard80), mustReach: 60, goal: 73.3 },
  { name: 'speaker head on matched quotes', of: (r) => tallyOfShare(r.speaker.head, r.speaker.withGoldSpeaker), mustReach: 93, goal: 96.5 },
  { name: 'quote and speaker head together', of: (r) => tallyOf(r.endToEnd), mustReach: 56, goal: 70 },
  { name: 'all, same words', of: (r) => tallyOf(r.strict), goal: 69.2 },
  { name: 'all, partial', of: (r) => tallyOf(r.partial), goal: 84.9 },
  { name: 'all, tokens', of: (r) => tallyOf(r.tokens) },
  { name: 'speaker, same words', of: (r) => tallyOfShare(r.speaker.exact, r.speaker.withGoldSpeaker), goal: 93.2 },
  { name: 'cue, overlap', of: (r) => tallyOfShare(r.cue.overlap, r.cue.withGoldCue), goal: 99.1 },
];

const withoutLimits = (measure: Measure<Result>): Measure<Result> => ({ name: measure.name, of: measure.of });

export const quotes: Layer = {
  name: 'quotes',
  heading: 'Quotes and speakers',
  async measure() {
    const { scoreQuotes } = await scorer<{ scoreQuotes: Score<Result> }>('score-quotes');
    const gold = goldRecords('polnear-dev');
    const predicted = await predictions('polnear-dev');
    const whole = rows(scoreDocuments('PolNeAR dev', scoreQuotes, gold, predicted), MEASURES);
    const spoken = rows(scoreDocuments('PolNeAR dev, speech only', scoreQuotes, spokenGold(gold), spokenPredictions(gold, predicted)), MEASURES.map(withoutLimits));
    const verdictsBy = (of: (result: Result) => Prf) => verdicts('quote', scoreQuotes, (r) => tallyOf(of(r)), gold, predicted);
    return [
      '“Goal” is one annotator against another. “Speech only” leaves out beliefs and wishes: attributions, gold and predicted, without a cue word of saying.',
      rowsTable([...whole, ...spoken]),
      'A certainty of 0.9 should mean that nine in ten are right, words and speaker together; of the words alone more are right than it says.',
      reliabilityTable('Quotes found (Jaccard 0.8)', verdictsBy((r) => r.jaccard80)),
      reliabilityTable('Quotes found with the right speaker', verdictsBy((r) => r.endToEnd)),
    ].join('\n\n');
  },
};

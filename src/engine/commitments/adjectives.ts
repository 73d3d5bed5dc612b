/** Adjectives of will behind a form of be: "is ready to", "stands prepared to", "remain committed to". */
import { COMMISSIVE_ADJECTIVES, type Commissive } from '../lexicon/commissives';
import { UNDERGOING_VERBS } from '../lexicon/will-verbs';
import type { TokenRange, VerbGroup } from '../text/paragraph';
import { complementOf } from './complements';
import { subjectOf } from './control';
import { isCourtesy, isPossibility } from './guards';
import type { LocalCommitment } from './local';
import { opposite, build, type View } from './view';

const COPULA = new Set(['be', 'stand', 'remain', 'stay', 'become', 'get', 'seem']);
/** Negated, these refuse ("is not willing to"); "is not committed to" tells nothing. */
const REFUSABLE = new Set(['ready', 'willing', 'prepared', 'unwilling', 'keen', 'eager', 'happy', 'open']);

/** "is ready to sell"; not "is committed" and nothing more, "is set to fall", "may be willing to". */
export function adjective(view: View, index: number, group: VerbGroup): LocalCommitment | null {
  if (group.form !== 'finite' || isPossibility(group)) return null;
  const trigger = triggerOf(view, group);
  if (!trigger) return null;
  const lemma = view.paragraph.tokens[trigger.last - 1]!.lower;
  const word = COMMISSIVE_ADJECTIVES.get(lemma)!;
  if (group.negated && !REFUSABLE.has(lemma)) return null;
  const complement = complementOf(view, trigger.last, word, lemma);
  if (!complement || isForecast(view, complement.first, word) || (PLEASED.has(lemma) && isCourtesy(view, complement.first))) return null;
  const turned = group.negated !== complement.negated;
  const first = group.negated ? negationBefore(view, group, trigger.first) : trigger.first;
  return build(view, 'commitment.adjective', { first, last: trigger.last }, complement.first, {
    subject: subjectOf(view, index), word: { ...word, polarity: turned ? opposite(word.polarity) : word.polarity }, needs: { agent: 'chooser', report: 'none', self: false }, group,
    certainty: 0.85,
  });
}

const PLEASED = new Set(['happy', 'glad', 'content']);

function triggerOf(view: View, group: VerbGroup): TokenRange | null {
  const { tokens } = view.paragraph;
  if (group.passive && COMMISSIVE_ADJECTIVES.has(tokens[group.main]!.lower)) return { first: group.main, last: group.main + 1 };
  if (!COPULA.has(group.lemma)) return null;
  let at = group.last;
  while (tokens[at]?.tag === 'RB') at++;
  if (!COMMISSIVE_ADJECTIVES.has(tokens[at]?.lower ?? '')) return null;
  return { first: group.lemma === 'stand' ? group.main : at, last: at + 1 };
}

/** "Exports are set to drop": what happens to one is no undertaking. */
function isForecast(view: View, at: number, word: Commissive): boolean {
  const next = view.starts.verbGroup.get(at);
  return word.firmness === 'intended' && next !== undefined && (UNDERGOING_VERBS.has(next.lemma) || next.passive);
}

/** "not | willing": the refusal's own word is in, where it stands directly before. */
function negationBefore(view: View, group: VerbGroup, at: number): number {
  const lower = view.paragraph.tokens[at - 1]?.lower;
  return at - 1 > group.first && (lower === 'not' || lower === 'never') ? at - 1 : at;
}

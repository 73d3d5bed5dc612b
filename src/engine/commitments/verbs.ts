/** Commissive verbs: "agreed to sell", "ruling out a strike". */
import { COMMISSIVE_VERBS, EVENTS, type Commissive } from '../lexicon/commissives';
import { UNDERGOING_VERBS } from '../lexicon/will-verbs';
import { nounSingular } from '../text/lemma';
import type { VerbGroup } from '../text/paragraph';
import { complementOf } from './complements';
import { agentBehindBy, subjectOf } from './control';
import { isCourtesy, isPossibility, NEGATABLE } from './guards';
import type { LocalCommitment, Needs } from './local';
import { firstNegation, isNegation } from './negation';
import { build, opposite, type View } from './view';

const CHOOSER: Needs = { agent: 'chooser', report: 'none', self: false };

/** "agreed to sell the mill", "ruled out a strike", "promising to return"; not "urged them to agree to a sale", "may agree to". */
export function verb(view: View, index: number, group: VerbGroup): LocalCommitment | null {
  if (group.passive) return offeredThing(view, index, group) ?? plannedEvent(view, index, group);
  const word = wordOf(group);
  if (!word || !isOwnAct(view, group)) return null;
  const negated = isNegatedItself(view, group);
  if (negated && !NEGATABLE.has(group.lemma)) return null;
  const behind = negated || !group.negated ? group.last : group.main + 1;
  const at = word.particle === undefined ? behind : behindParticle(view, behind, word.particle);
  const complement = at < 0 ? null : complementOf(view, at, word, group.lemma);
  if (!complement || (word.firmness === 'aspired' && isCourtesy(view, complement.first))) return null;
  if (CHOICES.has(group.lemma) && group.tense === 'present' && !group.perfect && !group.progressive) return null;
  // "Is considering a sale"; what one considered or considers in general ("considers the sale unwise") is no offer.
  if (word.firmness === 'offered' && (view.starts.nounPhrase.has(at) || view.paragraph.tokens[at]?.lower === 'whether') && group.lemma !== 'offer' && !group.progressive) return null;
  if (isRuling(view, index, group)) return null;
  if (group.lemma === 'expect' && isResult(view, complement.first)) return null;
  const first = negated ? firstNegation(view.paragraph, group) : group.main;
  return build(view, 'commitment.verb', { first, last: at }, complement.first, {
    subject: subjectOf(view, index), word: { ...word, polarity: negated !== complement.negated ? opposite(word.polarity) : word.polarity },
    needs: CHOOSER, counterparty: complement.counterparty, inner: complement.inner, group, certainty: group.form === 'finite' ? 0.9 : 0.8,
  });
}

/** "Does not plan to sell"; in "vowed never to sell" the negation is the sale's. */
function isNegatedItself(view: View, group: VerbGroup): boolean {
  return group.negated && (firstNegation(view.paragraph, group) < group.main || !isNegation(view.paragraph.tokens[group.last - 1]!.lower));
}

/** "Expects to post a loss", "expects to be paid": what comes of it, not what one chooses. */
function isResult(view: View, at: number): boolean {
  const act = view.starts.verbGroup.get(at);
  return act !== undefined && (act.passive || UNDERGOING_VERBS.has(act.lemma) || act.lemma === 'report' || act.lemma === 'generate' || act.lemma === 'see');
}

/** "The court rejected the appeal", "the judge refused to order a search": ruled when told, and nothing is left to be done. */
function isRuling(view: View, index: number, group: VerbGroup): boolean {
  if (!RULED.has(group.lemma) || (group.tense !== 'past' && !group.perfect)) return false;
  const subject = subjectOf(view, index);
  return subject !== null && COURTS.has(nounSingular(view.paragraph.tokens[subject.head]!.lower));
}

const RULED = new Set(['reject', 'refuse', 'decline', 'resist']);
const COURTS = new Set(['court', 'judge', 'jury', 'tribunal', 'magistrate', 'justice', 'arbitrator']);

/** In the plain present they tell a habit: "firms choose to pay late". */
const CHOICES = new Set(['choose', 'elect', 'opt']);

const LIKE: Commissive = { firmness: 'aspired', polarity: 'positive', complements: ['to'] };

function wordOf(group: VerbGroup): Commissive | undefined {
  if (group.modal === null) return COMMISSIVE_VERBS.get(group.lemma);
  // "would like to visit": a wish; any other modal is told by the modal itself.
  return group.modal === 'would' && (group.lemma === 'like' || group.lemma === 'love' || group.lemma === 'prefer') ? LIKE : undefined;
}

/** Told as somebody's act: a finite verb, or a participle that says what somebody does ("…, promising to"); not "accused of planning to". */
function isOwnAct(view: View, group: VerbGroup): boolean {
  if (isPossibility(group)) return false;
  if (group.form === 'finite') return true;
  if (group.form !== 'gerund') return false;
  let i = group.first - 1;
  const { tokens } = view.paragraph;
  while (i >= 0 && tokens[i]!.tag === 'RB') i--;
  const before = tokens[i];
  if (before?.sentence !== tokens[group.first]!.sentence) return true;
  return before.text === ',' || before.lower === 'while' || before.lower === 'after' || before.lower === 'by' || before.lower === 'and' || view.starts.nounPhraseEnd.has(i + 1);
}

function behindParticle(view: View, at: number, particle: string): number {
  return view.paragraph.tokens[at]?.lower === particle ? at + 1 : -1;
}

/** "A reward was offered", "being offered by the bank": somebody's offer, named or not. */
function offeredThing(view: View, index: number, group: VerbGroup): LocalCommitment | null {
  if (group.lemma !== 'offer' || group.form === 'participle' || group.negated || isPossibility(group) || group.modal !== null) return null;
  const next = view.paragraph.tokens[group.last];
  // "was offered a job": whoever gets the offer makes none.
  if (view.starts.nounPhrase.has(group.last) || (next?.lower !== 'for' && next?.lower !== 'by' && next?.lower !== 'to')) return null;
  return build(view, 'commitment.verb', { first: group.main, last: group.main + 1 }, group.last, {
    subject: view.subjects.of(index), word: { firmness: 'offered', polarity: 'positive' }, needs: { ...CHOOSER, agent: 'understood' }, group, certainty: 0.6, passive: group,
  });
}

/** "A march is planned for Sunday by the unions": only where it says by whom. */
function plannedEvent(view: View, index: number, group: VerbGroup): LocalCommitment | null {
  if (group.lemma !== 'plan' || group.negated || group.modal !== null) return null;
  const subject = view.subjects.of(index);
  if (!subject || !EVENTS.has(nounSingular(view.paragraph.tokens[subject.head]!.lower)) || !agentBehindBy(view, group.last, group.last + 8)) return null;
  return build(view, 'commitment.verb', { first: group.main, last: group.main + 1 }, group.last, {
    subject, word: { firmness: 'intended', polarity: 'positive' }, needs: { ...CHOOSER, agent: 'understood' }, group, certainty: 0.6, passive: group,
  });
}

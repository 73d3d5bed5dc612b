/** "will", "shall", "would", "is going to", "is to": an act of will when whoever is the subject can choose and the verb is one that is chosen. */
import { CAUSATIVE_VERBS, DELIBERATE_VERBS, DUTIES, MADE_UNWILLED, OWN_WORD_VERBS, PLEAS, SUFFERED_VERBS, UNDERGOING_VERBS } from '../lexicon/will-verbs';
import { nounSingular } from '../text/lemma';
import type { TokenRange, VerbGroup } from '../text/paragraph';
import { subjectOf } from './control';
import type { CommitmentRule, LocalCommitment, Needs } from './local';
import { firstNegation, isNobody, lastNegation } from './negation';
import { build, type View } from './view';

/** "will meet them on Friday", "would not retreat" in a report; not "shares will fall", "he will face questions". */
export function modal(view: View, index: number, group: VerbGroup): LocalCommitment | null {
  if (group.modal !== 'will' && group.modal !== 'would' && group.modal !== 'shall') return null;
  const act = group.main === group.first ? actBehindDegree(view, group) ?? actTakenForNoun(view, group) : group;
  if (!act || group.perfect || isQuestionOrder(view, group) || isTurnOfSpeech(view, group, act) || isHedged(view, group)) return null;
  const last = group.negated ? lastNegation(view.paragraph, group) + 1 : group.first + 1;
  return willed(view, index, group, act.passive ? 'commitment.modal-passive' : 'commitment.modal', { first: group.first, last }, act, 'pledged', group.modal === 'would' ? (isToldBefore(view, group) ? 'any' : 'indirect') : 'none');
}

/** "She promised me that she would", "we have said that we would": told in the past within the sentence itself. */
function isToldBefore(view: View, group: VerbGroup): boolean {
  const { tokens, verbGroups } = view.paragraph;
  for (let i = view.starts.verbGroupBefore(group.first); i >= 0 && tokens[verbGroups[i]!.first]!.sentence === tokens[group.first]!.sentence; i--) {
    if ((verbGroups[i]!.tense === 'past' || verbGroups[i]!.perfect) && TELLING.has(verbGroups[i]!.lemma)) return true;
  }
  return false;
}

const TELLING = new Set(['say', 'tell', 'promise', 'vow', 'pledge', 'announce', 'swear', 'agree', 'decide', 'assure', 'insist', 'confirm', 'guarantee', 'write']);

/** "I'll tell you", "I will say this", "I would argue that": done in the saying. */
function isTurnOfSpeech(view: View, group: VerbGroup, act: VerbGroup): boolean {
  const next = view.paragraph.tokens[act.last]?.lower ?? '';
  // "We'll see", "we will see what happens".
  if (act.lemma === 'see' && /^(?:[.,;:!?'"”’]+|what|how|if|whether|where|about)?$/.test(next)) return true;
  // "I will not promise it": nobody undertakes anything by saying so.
  if (group.negated && PROMISING.has(act.lemma)) return true;
  return (act.lemma === 'tell' && (next === 'you' || next === 'ya')) || (act.lemma === 'say' && /^(?:this|it|that|again|,|:)$/.test(next));
}

const PROMISING = new Set(['promise', 'pledge', 'guarantee', 'vow', 'swear', 'commit', 'speculate', 'comment']);

/** Words inside the verb group. */
const HEDGED_INSIDE = new Set(['sooner', 'rather', 'probably', 'possibly', 'presumably', 'conceivably', 'likely', 'perhaps', 'doubtless', 'undoubtedly', 'inevitably']);
/** Words before it in its clause. */
const HEDGED_BEFORE = new Set(['perhaps', 'maybe', 'probably', 'possibly', 'presumably', 'unlikely', 'doubtful', 'unclear']);

/** "Perhaps the board will sell", "the board will probably sell", "it is unlikely that it will sell": a guess about it. */
function isHedged(view: View, group: VerbGroup): boolean {
  const { tokens } = view.paragraph;
  for (let i = group.first; i < group.last; i++) if (HEDGED_INSIDE.has(tokens[i]!.lower)) return true;
  const { sentence } = tokens[group.first]!;
  for (let i = group.first - 1; i >= 0 && i > group.first - 9 && tokens[i]!.sentence === sentence && tokens[i]!.text !== ','; i--) {
    if (HEDGED_BEFORE.has(tokens[i]!.lower) || (tokens[i]!.lower === 'likely' && tokens[i + 1]!.lower === 'that')) return true;
  }
  return false;
}

/** "will | more than | double its staff": the verb stands behind words of degree. */
function actBehindDegree(view: View, group: VerbGroup): VerbGroup | null {
  const { tokens } = view.paragraph;
  for (let i = group.last; i < group.last + 3; i++) {
    const act = view.starts.verbGroup.get(i);
    if (act) return act.form === 'infinitive' && tokens[i]!.lower !== 'to' ? act : null;
    if (!DEGREE.has(tokens[i]?.lower ?? '')) return null;
  }
  return null;
}

/** "will also | re-house the tenants": bare, behind the modal, with an object of its own, it is a verb whatever its tag. */
function actTakenForNoun(view: View, { last }: VerbGroup): VerbGroup | null {
  const { tokens } = view.paragraph;
  let at = last;
  while (tokens[at]?.tag === 'RB') at++;
  const word = tokens[at];
  if (word?.tag !== 'NN' || word.text !== word.lower || !OBJECT_FOLLOWS.test(tokens[at + 1]?.tag ?? '')) return null;
  return { first: at, last: at + 1, main: at, lemma: word.lower, form: 'infinitive', tense: null, modal: null, perfect: false, progressive: false, passive: false, negated: false };
}

const OBJECT_FOLLOWS = /^(?:DT|PRP\$?|NNS?|NNPS?|JJ|CD|\$)$/;

const DEGREE = new Set(['more', 'than', 'at', 'least', 'as', 'well', 'in', 'fact', 'of', 'course', 'be']);

/** "we are going to rebuild it"; not "it is going to rain", "they are going to Rome". */
export function goingTo(view: View, index: number, group: VerbGroup): LocalCommitment | null {
  if (group.lemma !== 'go' || !group.progressive || group.modal !== null) return null;
  const act = view.starts.verbGroup.get(group.last);
  if (act?.form !== 'infinitive' || GONE_TO.has(act.lemma)) return null;
  const first = group.negated ? firstNegation(view.paragraph, group) : group.main;
  // "I was going to close" is over; "he said he was going to close" is the present of his words.
  return willed(view, index, group, 'commitment.going-to', { first, last: act.first + 1 }, act, 'intended', group.tense === 'past' ? 'retold' : 'none');
}

/** Where one goes, though the tagger may take it for what one does. */
const GONE_TO = new Set(['school', 'court', 'market', 'church', 'bed', 'war', 'press', 'print', 'jail', 'hospital', 'college']);

/** "is to visit Rome", "are to meet"; not "is to blame", "the aim is to help", "was to become". */
export function beTo(view: View, index: number, group: VerbGroup): LocalCommitment | null {
  if (group.lemma !== 'be' || group.form !== 'finite' || group.modal !== null || group.negated || group.tense === 'past') return null;
  const act = view.starts.verbGroup.get(group.last);
  if (act?.form !== 'infinitive' || act.lemma === 'blame') return null;
  const needs = needsOf(view, act, 'none');
  const subject = subjectOf(view, index);
  // "How hard it is to leave", "what it is to wait": nobody is to act.
  if (!needs || needs.self || act.passive || (subject && view.paragraph.tokens[subject.head]!.lower === 'it')) return null;
  return build(view, 'commitment.be-to', { first: group.main, last: act.first + 1 }, act.first + 1, {
    subject, word: { firmness: 'intended', polarity: 'positive' }, needs, counterparty: null, possessor: null, group, certainty: 0.65, verb: act.lemma,
  });
}

function willed(
  view: View, index: number, group: VerbGroup, rule: CommitmentRule, trigger: TokenRange, act: VerbGroup, firmness: 'pledged' | 'intended', report: Needs['report'],
): LocalCommitment | null {
  const needs = needsOf(view, act, report);
  if (!needs) return null;
  const subject = subjectOf(view, index);
  // "Will not hesitate to act" denies a denial.
  const hesitates = act.lemma === 'hesitate';
  if (hesitates && !group.negated) return null;
  const negative = group.negated !== (hesitates || isNobody(view.paragraph, subject));
  return build(view, rule, trigger, trigger.last, {
    subject, word: { firmness, polarity: negative ? 'negative' : 'positive' }, needs,
    counterparty: null, possessor: null, group, certainty: act.passive ? 0.65 : 0.8, verb: act.lemma, passive: act.passive ? act : null,
  });
}

/** Which proof of will the verb still asks for; null where none would do. */
function needsOf(view: View, act: VerbGroup, report: Needs['report']): Needs | null {
  if (act.passive) return passiveNeeds(act.lemma, report);
  if (UNDERGOING_VERBS.has(act.lemma) && !(act.lemma === 'hear' && isObject(view, act, PLEAS))) return null;
  if (CAUSATIVE_VERBS.has(act.lemma) && !causes(view, act)) return null;
  if (act.lemma === 'assume' && !isObject(view, act, DUTIES)) return null;
  return { agent: 'chooser', report, self: OWN_WORD_VERBS.has(act.lemma) };
}

/** "will be sold" shows will by itself; "will be balloted", said by a union, in its saying so; "will be hit" never. */
function passiveNeeds(lemma: string, report: Needs['report']): Needs | null {
  if (DELIBERATE_VERBS.has(lemma)) return { agent: 'understood', report, self: false };
  return SUFFERED_VERBS.has(lemma) || UNDERGOING_VERBS.has(lemma) ? null : { agent: 'understood', report: report === 'none' ? 'any' : report, self: false };
}

/** "will end the subsidy", "will help them", "will make it a priority"; not "the war will end", "will lead to", "will make history". */
function causes(view: View, act: VerbGroup): boolean {
  const next = view.paragraph.tokens[act.last];
  if (next === undefined) return false;
  // "will improve and increase funding": the object is the last verb's.
  const joined = next.tag === 'CC' ? view.starts.verbGroup.get(act.last + 1) : undefined;
  if (joined) return causes(view, joined);
  if (act.lemma === 'help') return next.tag === 'VB' || next.tag === 'TO' || next.tag === 'IN' || view.starts.nounPhrase.has(act.last);
  if (act.lemma === 'make' && MADE_SO.test(view.paragraph.tokens[next.tag === 'RB' ? act.last + 1 : act.last]?.lower ?? '')) return true;
  const object = view.starts.nounPhrase.get(act.last);
  if (!object) return false;
  return act.lemma !== 'make' || !MADE_UNWILLED.has(nounSingular(view.paragraph.tokens[object.head]!.lower));
}

function isObject(view: View, act: VerbGroup, nouns: ReadonlySet<string>): boolean {
  const object = view.starts.nounPhrase.get(act.last);
  return object !== undefined && nouns.has(nounSingular(view.paragraph.tokens[object.head]!.lower));
}

/** "will make | sure", "will make immediately | available". */
const MADE_SO = /^(?:sure|certain|available|good|clear|public|free|compulsory|mandatory)$/;

/** "Would you tell us": the subject stands behind the modal. */
function isQuestionOrder(view: View, group: VerbGroup): boolean {
  for (let i = group.first + 1; i < group.main; i++) if (view.starts.nounPhrase.has(i)) return true;
  return false;
}

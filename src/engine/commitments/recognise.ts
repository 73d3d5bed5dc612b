/** Finds commissive expressions in one paragraph: verbs, adjectives, modals, "going to", "is to", nouns. */
import { COMMISSIVE_ADJECTIVES, COMMISSIVE_VERBS, DELIBERATE_VERBS, STATIVE_VERBS, type Commissive } from '../lexicon/commissives';
import type { Polarity } from '../model';
import type { Paragraph, TokenRange, VerbGroup } from '../text/paragraph';
import { Subjects } from '../text/subjects';
import { Starts } from './action';
import { complementOf } from './complements';
import { isPossibility, NEGATABLE } from './guards';
import type { LocalCommitment, Needs } from './local';
import { recogniseNouns } from './nouns';
import { build, type View } from './view';

const CHOOSER: Needs = { chooser: true, report: false, speech: false };

/** All commissive expressions of a paragraph, in the order of their triggers; the article decides which of them stand. */
export function recogniseCommitments(paragraph: Paragraph): readonly LocalCommitment[] {
  if (paragraph.verbGroups.length === 0) return [];
  const view: View = { paragraph, subjects: new Subjects(paragraph), starts: new Starts(paragraph) };
  const found: LocalCommitment[] = [];
  for (let i = 0; i < paragraph.verbGroups.length; i++) {
    const one = ofVerbGroup(view, i);
    if (one) found.push(one);
  }
  found.push(...recogniseNouns(view));
  return withoutNested(found.sort((a, b) => a.trigger.first - b.trigger.first));
}

/** "promised that it would": the "would" is the promise's own words. Two triggers otherwise are two commitments. */
function withoutNested(found: readonly LocalCommitment[]): LocalCommitment[] {
  const out: LocalCommitment[] = [];
  for (const one of found) {
    const around = out.at(-1);
    const inside = around !== undefined && one.trigger.first < around.action.last;
    if (!inside || one.subject?.via === 'coordinated') out.push(one);
  }
  return out;
}

function ofVerbGroup(view: View, index: number): LocalCommitment | null {
  const group = view.paragraph.verbGroups[index]!;
  return goingTo(view, index, group) ?? beTo(view, index, group) ?? adjective(view, index, group) ?? verb(view, index, group) ?? modal(view, index, group);
}

/** "agreed to sell the mill"; not "urged them to agree to a sale", "may agree to". */
function verb(view: View, index: number, group: VerbGroup): LocalCommitment | null {
  const word = COMMISSIVE_VERBS.get(group.lemma);
  if (!word || group.form === 'infinitive' || (group.modal !== null && !(group.lemma === 'offer' && group.modal === 'would'))) return null;
  if (isPossibility(group)) return null;
  const negated = group.negated;
  if (negated && !NEGATABLE.has(group.lemma)) return null;
  const subject = view.subjects.of(index);
  // "was promised a job", "is expected to fall": whoever undergoes it undertakes nothing; "a reward was offered" is somebody's offer.
  if (group.passive && !(group.lemma === 'offer' || group.lemma === 'sign')) return null;
  if (group.form === 'participle' && !group.passive) return null;
  const complement = complementOf(view, group.last, word, group.lemma);
  if (!complement && !(group.passive && group.lemma === 'offer')) return null;
  const trigger = { first: group.main, last: group.main + 1 };
  const polarity: Polarity = negated ? 'negative' : word.polarity;
  const first = negated ? firstNegation(view.paragraph, group) : group.main;
  const needs = group.passive ? { ...CHOOSER, chooser: false } : CHOOSER;
  return build(view, 'commitment.verb', { first, last: trigger.last }, complement?.first ?? group.last, {
    subject, word: { ...word, polarity }, needs, counterparty: complement?.counterparty ?? null, possessor: null, group, certainty: 0.85,
  });
}

/** "is ready to", "stands prepared to", "remain committed to"; not "is committed" and nothing more. */
function adjective(view: View, index: number, group: VerbGroup): LocalCommitment | null {
  const { tokens } = view.paragraph;
  if (group.form !== 'finite' && group.form !== 'infinitive') return null;
  let at = group.last;
  let trigger: TokenRange;
  const main = tokens[group.main]!;
  if (group.passive && COMMISSIVE_ADJECTIVES.has(main.lower)) trigger = { first: group.main, last: group.main + 1 };
  else {
    if (!COPULA.has(group.lemma)) return null;
    while (tokens[at]?.tag === 'RB') at++;
    const word = tokens[at];
    if (word === undefined || !COMMISSIVE_ADJECTIVES.has(word.lower)) return null;
    trigger = { first: group.lemma === 'stand' ? group.main : at, last: at + 1 };
  }
  if (isPossibility(group) || group.form === 'infinitive') return null;
  const word = COMMISSIVE_ADJECTIVES.get(tokens[trigger.last - 1]!.lower)!;
  const complement = complementOf(view, trigger.last, word, tokens[trigger.last - 1]!.lower);
  if (!complement || isForecast(view, complement.first, word)) return null;
  const polarity: Polarity = group.negated !== (word.polarity === 'negative') ? 'negative' : 'positive';
  return build(view, 'commitment.adjective', trigger, complement.first, {
    subject: view.subjects.of(index), word: { ...word, polarity }, needs: CHOOSER, counterparty: null, possessor: null, group, certainty: 0.85,
  });
}

/** "Exports are set to drop": what happens to one is no undertaking. */
function isForecast(view: View, at: number, word: Commissive): boolean {
  const next = view.starts.verbGroup.get(at);
  return word.firmness === 'intended' && next !== undefined && (STATIVE_VERBS.has(next.lemma) || next.passive);
}

const COPULA = new Set(['be', 'stand', 'remain', 'stay', 'become', 'get', 'seem']);

/** "we are going to rebuild it"; not "it is going to rain". */
function goingTo(view: View, index: number, group: VerbGroup): LocalCommitment | null {
  if (group.lemma !== 'go' || !group.progressive || group.modal !== null) return null;
  const next = view.starts.verbGroup.get(group.last);
  if (next?.form !== 'infinitive') return null;
  const stative = STATIVE_VERBS.has(next.lemma);
  const first = group.negated ? firstNegation(view.paragraph, group) : group.main;
  return build(view, 'commitment.going-to', { first, last: next.first + 1 }, next.first + 1, {
    subject: view.subjects.of(index), word: { firmness: 'intended', polarity: group.negated ? 'negative' : 'positive', complements: [] },
    needs: { chooser: true, report: false, speech: stative || next.passive }, counterparty: null, possessor: null, group, certainty: 0.7, verb: next.lemma,
  });
}

/** "is to visit Rome", "are to meet"; not "is to blame", "the aim is to help". */
function beTo(view: View, index: number, group: VerbGroup): LocalCommitment | null {
  if (group.lemma !== 'be' || group.form !== 'finite' || group.modal !== null || group.negated) return null;
  const next = view.starts.verbGroup.get(group.last);
  if (next?.form !== 'infinitive' || next.passive || STATIVE_VERBS.has(next.lemma) || next.lemma === 'blame') return null;
  return build(view, 'commitment.be-to', { first: group.main, last: next.first + 1 }, next.first + 1, {
    subject: view.subjects.of(index), word: { firmness: 'intended', polarity: 'positive', complements: [] }, needs: CHOOSER, counterparty: null, possessor: null, group, certainty: 0.65,
  });
}

/** "will meet them on Friday", "would not retreat" in a report; not "shares will fall", "he will face questions". */
function modal(view: View, index: number, group: VerbGroup): LocalCommitment | null {
  if (group.modal !== 'will' && group.modal !== 'would' && group.modal !== 'shall') return null;
  if (group.perfect || group.main === group.first) return null;
  const would = group.modal === 'would';
  const deliberate = DELIBERATE_VERBS.has(group.lemma);
  if (group.passive && !deliberate) return null;
  const stative = STATIVE_VERBS.has(group.lemma);
  const last = group.negated ? lastNegation(view.paragraph, group) + 1 : group.first + 1;
  return build(view, group.passive ? 'commitment.modal-passive' : 'commitment.modal', { first: group.first, last }, last, {
    subject: view.subjects.of(index), word: { firmness: 'pledged', polarity: group.negated ? 'negative' : 'positive', complements: [] },
    needs: { chooser: !group.passive, report: would, speech: stative }, counterparty: null, possessor: null, group, certainty: group.passive ? 0.55 : 0.75, verb: group.lemma,
  });
}

const isNegation = (lower: string): boolean => lower === 'not' || lower === "n't" || lower === 'never';

function firstNegation(paragraph: Paragraph, group: VerbGroup): number {
  for (let i = group.first; i < group.last; i++) if (isNegation(paragraph.tokens[i]!.lower)) return i;
  return group.main;
}

function lastNegation(paragraph: Paragraph, group: VerbGroup): number {
  for (let i = group.last - 1; i > group.first; i--) if (isNegation(paragraph.tokens[i]!.lower)) return i;
  return group.first;
}

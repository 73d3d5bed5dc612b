/**
 * Lists of undertakings: a lead that ends in a colon ("The council will:", "The plan includes:"), and items behind it, in the same
 * paragraph or one a line. An item has no commissive word of its own; the lead's holds for each.
 */
import { COMMISSIVE_VERBS, COMMISSIVE_NOUNS, COMMISSIVE_ADJECTIVES } from '../lexicon/commissives';
import type { Polarity } from '../model';
import { nounSingular } from '../text/lemma';
import type { TokenRange, VerbGroup } from '../text/paragraph';
import type { Subject } from '../text/subjects';
import { possessorOf, subjectOf } from './control';
import { isBullet, itemsOf, shapeOf } from './items';
import type { LocalCommitment } from './local';
import { lastNegation } from './negation';
import type { View } from './view';

export interface LocalList {
  /** The paragraph opens a list that is still open at its end: who is to act, how firmly. */
  readonly lead: LocalCommitment | null;
  /** What stands behind the lead's colon in its own paragraph. */
  readonly behindLead: readonly LocalCommitment[];
  /** The paragraph read as items of a list that one before has opened; empty where it is no item. */
  readonly items: readonly LocalCommitment[];
  /** It begins as only an item does, with a bare verb ("Cut fares"): a list may go on with it behind a paragraph that is no item. */
  readonly resumes: boolean;
}

export function readList(view: View, found: readonly LocalCommitment[]): LocalList {
  const colon = leadColon(view);
  const { tokens } = view.paragraph;
  const lead = colon < 0 ? null : leadAt(view, colon, found);
  const shape = tokens.length > 0 ? shapeOf(view, 0, tokens.length) : 'none';
  return { lead, behindLead: lead ? itemsOf(view, lead.needs.agent === 'statement' ? null : lead, colon + 1).items : [], items: shape === 'none' ? [] : itemsOf(view, null, 0).items, resumes: shape === 'verb' };
}

// ------------------------------------------------------------ leads

/** The last colon that opens a list rather than a quotation or a clock time, or the dash that ends a paragraph; -1 for none. */
function leadColon(view: View): number {
  const { tokens } = view.paragraph;
  if (tokens.length > 1 && isBullet(tokens.at(-1)!.text)) return tokens.length - 1;
  for (let i = tokens.length - 1; i > 0; i--) {
    if (tokens[i]!.text !== ':') continue;
    const next = tokens[i + 1];
    return next === undefined || (next.spaced && next.kind !== 'quotation-mark') ? i : -1;
  }
  return -1;
}

function leadAt(view: View, colon: number, found: readonly LocalCommitment[]): LocalCommitment | null {
  const own = found.find((one) => one.action.last === colon && one.trigger.first < colon && colon - one.trigger.first <= 40);
  // "He ruled out a move: his girls go to school here" is no list; "the package will include:" undertakes what it includes.
  if (own && !INCLUDING.has(own.verb ?? '') && itemsOf(view, null, colon + 1).whole) return own;
  return bareLead(view, colon) ?? includingLead(view, colon);
}

/** "The council will also:", "has pledged to:", "is committed to:": the commissive word stands right before the colon. */
function bareLead(view: View, colon: number): LocalCommitment | null {
  const { tokens, verbGroups } = view.paragraph;
  let last = colon;
  while (last > 0 && (tokens[last - 1]!.tag === 'RB' || tokens[last - 1]!.tag === 'TO')) last--;
  const index = view.starts.verbGroupBefore(colon);
  const group = verbGroups[index];
  if (!group || group.last < last - 1 || tokens[group.first]!.sentence !== tokens[colon]!.sentence) return null;
  if (group.main === group.first && (group.modal === 'will' || group.modal === 'shall' || group.modal === 'would')) {
    const end = group.negated ? lastNegation(view.paragraph, group) + 1 : group.first + 1;
    return frame(view, colon, { first: group.first, last: end }, subjectOf(view, index), 'pledged', group.negated ? 'negative' : 'positive', false);
  }
  const word = COMMISSIVE_VERBS.get(group.lemma) ?? COMMISSIVE_ADJECTIVES.get(tokens[group.main]!.lower);
  if (!word || group.negated || tokens[colon - 1]!.tag !== 'TO') return null;
  return frame(view, colon, { first: group.main, last: group.main + 1 }, subjectOf(view, index), word.firmness, word.polarity, false);
}

/** They tell what a plan is made of, whoever carries it out. */
const INCLUDING = new Set(['include', 'cover', 'comprise', 'involve', 'focus', 'contain', 'be']);
/** Of a plan they tell what it is for. */
const SERVING = new Set(['fund', 'support', 'provide', 'see', 'consider', 'examine', 'address', 'deliver', 'offer']);
const PLANS = new Set([
  'plan', 'policy', 'package', 'programme', 'program', 'strategy', 'priority', 'commitment', 'agenda', 'platform', 'pledge', 'promise', 'initiative', 'reform', 'measure', 'proposal', 'investment', 'element', 'feature', 'component', 'part', 'step',
  'goal', 'objective', 'aim', 'target', 'project', 'scheme', 'funding', 'term', 'it', 'they', 'this', 'these',
]);

/** "The package will include:", "Our plan includes:", "The key elements of the plan are:", "Our priorities:": undertaken by whoever issues the text. */
function includingLead(view: View, colon: number): LocalCommitment | null {
  const { tokens, verbGroups, sentences } = view.paragraph;
  const from = sentences[tokens[colon]!.sentence]!.first;
  const index = view.starts.verbGroupBefore(colon);
  const group: VerbGroup | undefined = verbGroups[index];
  if (group && group.first >= from && group.form === 'finite' && (INCLUDING.has(group.lemma) || SERVING.has(group.lemma)) && colon - group.last <= 6) {
    const subject = subjectOf(view, index);
    const ofPlan = subject !== null && PLANS.has(nounSingular(tokens[subject.head]!.lower));
    if (group.modal === 'will' ? !(ofPlan || INCLUDING.has(group.lemma)) : !(ofPlan && group.modal === null && group.tense === 'present')) return null;
    return frame(view, colon, { first: group.first, last: group.first + 1 }, subject, 'pledged', 'positive', true);
  }
  const np = view.starts.nounPhraseEnd.get(colon);
  const noun = np && nounSingular(tokens[np.head]!.lower);
  if (np?.first !== from || noun === undefined || !(PLANS.has(noun) || COMMISSIVE_NOUNS.has(noun)) || tokens[from]!.tag === 'PRP') return null;
  return frame(view, colon, { first: np.head, last: np.last }, { ...np, heads: [np.head], via: 'adjacent' }, 'intended', 'positive', true);
}

function frame(view: View, colon: number, trigger: TokenRange, subject: Subject | null, firmness: LocalCommitment['firmness'], polarity: Polarity, statement: boolean): LocalCommitment {
  const { tokens } = view.paragraph;
  return {
    start: tokens[trigger.first]!.start, end: tokens[colon]!.end, rule: 'commitment.list-item', trigger, action: { first: colon, last: colon + 1 }, core: { first: colon, last: colon + 1 }, subject, outer: null, earlier: null, inner: null,
    possessor: statement && subject ? possessorOf(view, subject) : null, by: null,
    counterparty: null, condition: null, verb: null, firmness, polarity, needs: { agent: statement ? 'statement' : 'chooser', report: 'none', self: false }, certainty: 0.65,
  };
}

/**
 * Lists of undertakings: a lead that ends in a colon ("The council will:", "The plan includes:"), and items behind it, in the same
 * paragraph or one a line. An item has no commissive word of its own; the lead's holds for each.
 */
import { COMMISSIVE_VERBS, COMMISSIVE_NOUNS, COMMISSIVE_ADJECTIVES } from '../lexicon/commissives';
import type { Polarity } from '../model';
import { nounSingular } from '../text/lemma';
import type { TokenRange, VerbGroup } from '../text/paragraph';
import type { Subject } from '../text/subjects';
import { subjectOf } from './control';
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
  return { lead, behindLead: lead ? itemsOf(view, lead, colon + 1).items : [], items: shape === 'none' ? [] : itemsOf(view, null, 0).items, resumes: shape === 'verb' };
}

// ------------------------------------------------------------ leads

/** The last colon that opens a list rather than a quotation or a clock time, or the dash that ends a paragraph; -1 for none. */
function leadColon(view: View): number {
  const { tokens } = view.paragraph;
  if (tokens.length > 1 && BULLET.has(tokens.at(-1)!.text)) return tokens.length - 1;
  for (let i = tokens.length - 1; i > 0; i--) {
    if (tokens[i]!.text !== ':') continue;
    const next = tokens[i + 1];
    return next === undefined || (next.spaced && next.kind !== 'quotation-mark') ? i : -1;
  }
  return -1;
}

function leadAt(view: View, colon: number, found: readonly LocalCommitment[]): LocalCommitment | null {
  const own = found.find((one) => one.action.last === colon && one.trigger.first < colon && colon - one.trigger.first <= 40);
  // "He ruled out a move: his girls go to school here" is no list.
  if (own && itemsOf(view, null, colon + 1).whole) return own;
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

const INCLUDING = new Set(['include', 'cover', 'comprise', 'involve', 'focus', 'contain', 'fund', 'support', 'be', 'provide', 'see', 'consider', 'examine', 'address']);
const PLANS = new Set(['plan', 'policy', 'package', 'programme', 'program', 'strategy', 'priority', 'commitment', 'agenda', 'platform', 'pledge', 'promise', 'initiative', 'reform', 'measure', 'proposal', 'investment', 'it', 'they', 'this', 'these']);

/** "The package will include:", "Our plan includes:", "Our priorities:": only a text that undertakes in its own name means it so. */
function includingLead(view: View, colon: number): LocalCommitment | null {
  const { tokens, verbGroups, sentences } = view.paragraph;
  const from = sentences[tokens[colon]!.sentence]!.first;
  const index = view.starts.verbGroupBefore(colon);
  const group: VerbGroup | undefined = verbGroups[index];
  if (group && group.first >= from && group.form === 'finite' && INCLUDING.has(group.lemma) && colon - group.last <= 6) {
    const subject = subjectOf(view, index);
    if (group.modal !== 'will' && !(group.tense === 'present' && subject && PLANS.has(nounSingular(tokens[subject.head]!.lower)))) return null;
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
    start: tokens[trigger.first]!.start, end: tokens[colon]!.end, rule: 'commitment.list-item', trigger, action: { first: colon, last: colon + 1 }, subject, outer: null, inner: null, possessor: null, by: null,
    counterparty: null, condition: null, verb: null, firmness, polarity, needs: { agent: statement ? 'statement' : 'chooser', report: false, self: false }, certainty: 0.65,
  };
}

// ------------------------------------------------------------ items

const BULLET = new Set(['-', '–', '—', '--', '•', '*', '·', '▪', '‣']);

/** Items from token `from` on, parted by semicolons and sentence ends, up to the first that is none; a lead's trigger goes into the first one's span. */
function itemsOf(view: View, lead: LocalCommitment | null, from: number): { items: LocalCommitment[]; whole: boolean } {
  const { tokens } = view.paragraph;
  const out: LocalCommitment[] = [];
  for (let first = from; first < tokens.length;) {
    let last = first;
    while (last < tokens.length && tokens[last]!.text !== ';' && tokens[last]!.sentence === tokens[first]!.sentence) last++;
    const start = overBullet(view, first, last);
    const shape = shapeOf(view, start, last);
    if (shape === 'none') return { items: out, whole: false };
    out.push(item(view, start, last, out.length === 0 ? lead : null));
    first = Math.max(last, first + 1);
    if (tokens[first]?.text === ';') first++;
  }
  return { items: out, whole: true };
}

function item(view: View, first: number, until: number, lead: LocalCommitment | null): LocalCommitment {
  const { tokens } = view.paragraph;
  let last = until;
  while (last > first + 1 && (tokens[last - 1]!.kind === 'punctuation' || tokens[last - 1]!.tag === 'CC')) last--;
  return {
    start: lead ? lead.start : tokens[first]!.start, end: tokens[last - 1]!.end, rule: 'commitment.list-item', trigger: lead ? lead.trigger : { first, last: first + 1 }, action: { first, last },
    subject: null, outer: null, inner: null, possessor: null, by: null, counterparty: null, condition: null, verb: null, firmness: 'pledged', polarity: 'positive',
    needs: { agent: 'owner', report: false, self: false }, certainty: 0.65,
  };
}

function overBullet(view: View, first: number, last: number): number {
  const { tokens } = view.paragraph;
  let i = first;
  while (i < last - 1 && (BULLET.has(tokens[i]!.text) || tokens[i]!.tag === 'CC' || (tokens[i]!.kind === 'number' && /^[.)]$/.test(tokens[i + 1]!.text)) || (i > first && /^[.)]$/.test(tokens[i]!.text)))) i++;
  return i;
}

export type ItemShape = 'verb' | 'gerund' | 'noun' | 'none';

/** "Cut fares", "cutting fares", "$2 million for the clinic"; not a sentence with a subject and a verb of its own. */
function shapeOf(view: View, from: number, to: number): ItemShape {
  const { tokens } = view.paragraph;
  const first = overBullet(view, from, to);
  const group = view.starts.verbGroup.get(first);
  if (group) {
    if (group.form === 'infinitive') return 'verb';
    if (group.form === 'gerund') return isClause(view, group.last, to) ? 'none' : 'gerund';
    return group.form === 'finite' && group.tense === 'present' && tokens[first]!.tag === 'VBP' && group.lemma === tokens[first]!.lower ? 'verb' : 'none';
  }
  if (QUESTION.test(tokens[first]?.lower ?? '')) return 'noun';
  const np = view.starts.nounPhrase.get(overDegree(view, first));
  if (!np || tokens[np.head]!.tag === 'PRP') return 'none';
  return isClause(view, np.last, to) ? 'none' : 'noun';
}

/** "whether the fares are fair": what an inquiry will look into. */
const QUESTION = /^(?:how|whether|what|why)$/;

/** "Up to | ten new stops", "more than | 40 jobs". */
function overDegree(view: View, first: number): number {
  const { tokens } = view.paragraph;
  let i = first;
  while (i < first + 3 && !view.starts.nounPhrase.has(i) && /^(?:IN|TO|JJR|RBR|RB)$/.test(tokens[i]?.tag ?? '')) i++;
  return i;
}

const SUBORDINATE = new Set(['which', 'that', 'who', 'whose', 'where', 'when', 'while', 'as', 'so', 'if', 'because', '–', '—', '--', '(', ':', 'ensure', 'ensuring', 'unless', 'until', 'what', 'how']);

/** A finite verb before anything that could subordinate it. */
function isClause(view: View, from: number, to: number): boolean {
  const { tokens } = view.paragraph;
  for (let i = from; i < to; i++) {
    if (SUBORDINATE.has(tokens[i]!.lower)) return false;
    const group = view.starts.verbGroup.get(i);
    // A finite verb at the very end is a noun that the tagger took for one ("the Harbour Walk").
    if (group?.form === 'finite' && (group.modal !== null || group.last < to - 1)) return true;
  }
  return false;
}

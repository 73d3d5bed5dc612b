import { isTimeWord } from '../lexicon/undertaken';
import type { TokenRange } from '../text/paragraph';
import type { Subject } from '../text/subjects';
import type { Tag } from '../text/tagset';
import { labelStart, type Anchor } from './anchors';
import { invertedSubject } from './frames';
import type { View } from './view';

/** How a possible source stands to its cue. */
export type SourceRelation =
  | 'none' | 'subject' | 'relative' | 'coordinated' | 'parenthesis' | 'inverted' | 'agent' | 'earlier-subject' | 'before' | 'possessor' | 'complement' | 'label' | 'object';
export const SOURCE_RELATIONS: readonly SourceRelation[] =
  ['none', 'subject', 'relative', 'coordinated', 'parenthesis', 'inverted', 'agent', 'earlier-subject', 'before', 'possessor', 'complement', 'label', 'object'];

export interface SourceOption extends TokenRange {
  readonly head: number;
  readonly relation: SourceRelation;
  /** Whom a relative pronoun stands for: "the mayor" in "the mayor, who said …". */
  readonly antecedent: (TokenRange & { readonly head: number }) | null;
}

export const NO_SOURCE: SourceOption = { first: -1, last: -1, head: -1, relation: 'none', antecedent: null };

/** Most that are looked at, nobody among them. */
const MOST = 12;

/** Who may be saying it: the likelier first, and nobody. */
export function sourceOptions(view: View, anchor: Anchor): SourceOption[] {
  const inverted = invertedSubject(view, anchor);
  const out: SourceOption[] = inverted < 0 ? [NO_SOURCE] : [];
  const add = (range: TokenRange & { readonly head: number }, relation: SourceRelation, antecedent: SourceOption['antecedent'] = null): void => {
    if (out.length < MOST && !out.some((o) => o.head === range.head)) out.push({ first: range.first, last: range.last, head: range.head, relation, antecedent });
  };
  if (inverted >= 0) {
    addPhraseFrom(view, inverted, 'inverted', add);
    return out;
  }
  if (anchor.kind === 'according' || anchor.kind === 'per') addPhraseFrom(view, anchor.last, 'complement', add);
  else if (anchor.kind === 'colon') addLabel(view, anchor, add);
  else if (anchor.kind === 'noun') addOfNoun(view, anchor, add);
  if (anchor.kind === 'verb' || anchor.kind === 'adjective') addOfVerb(view, anchor, add);
  if (anchor.kind === 'noun' || anchor.kind === 'adverb') addEarlierSubjects(view, groupBefore(view, anchor.main), anchor, add);
  return out;
}

/** How many words back a source is looked for. */
const REACH = 40;

type Add = (range: TokenRange & { readonly head: number }, relation: SourceRelation, antecedent?: SourceOption['antecedent']) => void;

const RELATION: Readonly<Record<Subject['via'], SourceRelation>> = { adjacent: 'subject', relative: 'relative', coordinated: 'coordinated', parenthesis: 'parenthesis' };

function addOfVerb(view: View, anchor: Anchor, add: Add): void {
  if (anchor.group >= 0) {
    const subject = view.subjectOf(anchor.group);
    if (subject) addSubject(view, anchor.group, subject, add);
    const after = view.paragraph.verbGroups[anchor.group]!.last;
    if (anchor.kind === 'verb') addPhraseFrom(view, after, 'inverted', add);
    addAgent(view, after, add);
    addEarlierSubjects(view, anchor.group - 1, anchor, add);
  }
  addBefore(view, anchor, add);
}

/** The subject; of a relative clause its pronoun, which stands for it. */
function addSubject(view: View, group: number, subject: Subject, add: Add): void {
  const pronoun = pronounOf(view, group, subject);
  if (pronoun < 0) add(subject, RELATION[subject.via]);
  else add({ first: pronoun, last: pronoun + 1, head: pronoun }, 'relative', { first: subject.first, last: subject.last, head: subject.head });
}

/** The relative pronoun between subject and verb: the nearest, or for a verb in coordination ("the boy who came and told us") the one right behind. */
function pronounOf(view: View, group: number, { last, via }: Subject): number {
  if (via !== 'relative' && via !== 'coordinated') return -1;
  const from = via === 'relative' ? view.paragraph.verbGroups[group]!.first - 1 : last + 1;
  for (let i = from; i >= last; i--) {
    const { tag, lower } = view.tokens[i]!;
    if (tag === 'WP' || tag === 'WDT' || (lower === 'that' && via === 'relative')) return i;
  }
  return -1;
}

/** "The plan was described by officials as": the noun phrase behind *by*. */
function addAgent(view: View, from: number, add: Add): void {
  const { last } = view.sentenceOf(from - 1);
  for (let i = from; i < Math.min(from + 5, last); i++) if (view.tokens[i]!.lower === 'by') addPhraseFrom(view, i + 1, 'agent', add);
}

function addPhraseFrom(view: View, i: number, relation: SourceRelation, add: Add): void {
  const np = view.phraseOf(i);
  if (np?.first === i) add(np, relation);
}

/** "He said …, adding that": whoever does what was told before in the sentence. */
function addEarlierSubjects(view: View, from: number, anchor: Anchor, add: Add): void {
  const { first } = view.sentenceOf(anchor.main);
  for (let g = from, n = 0; g >= 0 && n < 3; g--, n++) {
    const group = view.paragraph.verbGroups[g]!;
    if (group.first < first) return;
    const subject = view.subjectOf(g);
    if (subject) add(subject, 'earlier-subject');
  }
}

/** Noun phrases before the cue: the nearest two, and from there those that no preposition governs. */
function addBefore(view: View, anchor: Anchor, add: Add): void {
  const { first } = view.sentenceOf(anchor.main);
  let seen = 0;
  for (let i = anchor.main - 1; i >= Math.max(first, anchor.main - REACH) && seen < 6; i--) {
    const at = view.nounPhraseAt[i]!;
    if (at < 0) continue;
    const np = view.paragraph.nounPhrases[at]!;
    i = np.first;
    if (isAside(view, np, anchor.main)) continue;
    if (seen >= 2 && i > first && isPreposition(view.tokens[i - 1]!.tag)) continue;
    add(np, 'before');
    seen++;
  }
}

/** When, and what stands in brackets of its own, say nothing: "last year", "(D-N.Y.)". */
function isAside(view: View, { first, head, last }: TokenRange & { readonly head: number }, cue: number): boolean {
  return isTimeWord(view.lower(head)) || (view.lower(first - 1) === '(' && view.lower(last) === ')' && last < cue);
}

const isPreposition = (tag: Tag): boolean => tag === 'IN' || tag === 'TO';

/** "his claim", "the army's claim", "a claim by the army": possessor, or behind a preposition. */
function addOfNoun(view: View, anchor: Anchor, add: Add): void {
  const np = view.phraseOf(anchor.main);
  if (np) {
    for (let i = anchor.main - 1; i >= np.first; i--) {
      const { tag } = view.tokens[i]!;
      if (tag === 'PRP$') add({ first: i, last: i + 1, head: i }, 'possessor');
      else if (tag === 'POS' && i > np.first) add({ first: np.first, last: i, head: i - 1 }, 'possessor');
    }
    if (np.head === anchor.main && np.last - np.first > 1) add({ first: np.first, last: np.last, head: np.head }, 'label');
  }
  const after = view.tokens[anchor.main + 1]?.lower;
  if (after === 'by' || after === 'of' || after === 'from' || after === 'among') addPhraseFrom(view, anchor.main + 2, 'complement', add);
}

/** "Rome mayor: …": what stands before the colon. */
function addLabel(view: View, anchor: Anchor, add: Add): void {
  const first = labelStart(view, anchor.main);
  const np = view.phraseOf(anchor.main - 1);
  if (np) add({ first: Math.min(first, np.first), last: anchor.main, head: np.head }, 'label');
}

function groupBefore(view: View, i: number): number {
  const { first } = view.sentenceOf(i);
  for (let k = i; k >= Math.max(first, i - REACH); k--) if (view.verbGroupAt[k]! >= 0) return view.verbGroupAt[k]!;
  return -1;
}

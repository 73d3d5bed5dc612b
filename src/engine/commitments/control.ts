/** Who does what a verb without a subject of its own tells: control, as grammars call it. */
import type { NounPhrase, TokenRange, VerbGroup } from '../text/paragraph';
import { isTimeWord } from '../lexicon/undertaken';
import type { Subject } from '../text/subjects';
import type { View } from './view';

/** A noun phrase as a subject of one head. */
export const asSubject = (np: NounPhrase): Subject => ({ first: np.first, last: np.last, head: np.head, heads: [np.head], via: 'adjacent' });

/** A phrase with the ones joined to it: "Norway and Finland", from its first noun phrase on. */
export function conjoined(view: View, first: NounPhrase): Subject {
  const { tokens } = view.paragraph;
  const heads = [first.head];
  let last = first.last;
  for (let steps = 0; steps < 6; steps++) {
    let i = last;
    if (tokens[i]?.text === ',') i++;
    if (tokens[i]?.lower === 'and') i++;
    const np = i > last ? view.starts.nounPhrase.get(i) : undefined;
    if (!np) break;
    heads.push(np.head);
    last = np.last;
  }
  return { first: first.first, last, head: heads.at(-1)!, heads, via: 'adjacent' };
}

/**
 * The subject of verb group `index`. A finite verb has its own; for a participle it is the noun right before it ("Lee, now promising to",
 * "a firm planning to"), else whoever does what the clause tells ("He left, promising to", "Promising to …, the mayor left").
 */
export function subjectOf(view: View, index: number): Subject | null {
  const { verbGroups } = view.paragraph;
  const group = verbGroups[index]!;
  if (group.form === 'finite') return finiteSubject(view, index);
  const own = view.starts.nounPhraseEnd.get(group.first);
  // "…, with the bank pledging a loan".
  if (own && view.paragraph.tokens[own.first - 1]?.lower === 'with') return asSubject(own);
  const before = view.subjects.of(index);
  return before?.via === 'adjacent' ? before : controller(view, index);
}

/** "they all vowed", "the two both agreed": the quantifier floats behind its subject. */
function finiteSubject(view: View, index: number): Subject | null {
  const subject = view.subjects.of(index);
  if (!subject || !floats(view, subject)) return subject;
  const before = view.starts.nounPhraseEnd.get(subject.first);
  return before ? { ...asSubject(before), via: subject.via } : subject;
}

/** "they | all vowed", "the mayor | Thursday vowed", "the board | this week agreed". */
function floats(view: View, subject: Subject): boolean {
  const head = view.paragraph.tokens[subject.head]!.lower;
  return isTimeWord(head) || (subject.last - subject.first === 1 && FLOATING.has(head));
}

const FLOATING = new Set(['all', 'both', 'each']);

function controller(view: View, index: number): Subject | null {
  const { tokens, verbGroups } = view.paragraph;
  const { sentence } = tokens[verbGroups[index]!.first]!;
  for (let i = index - 1; i >= 0 && tokens[verbGroups[i]!.first]!.sentence === sentence; i--) if (verbGroups[i]!.form === 'finite') return finiteSubject(view, i);
  for (let i = index + 1; i < verbGroups.length && tokens[verbGroups[i]!.first]!.sentence === sentence; i++) if (verbGroups[i]!.form === 'finite') return finiteSubject(view, i);
  return null;
}

/** "The company said | it would", "Rome announced | its decision": the subject of the clause in which the pronoun `inner` is told; null where that is a pronoun itself. */
export function outerSubject(view: View, inner: TokenRange): Subject | null {
  const { tokens, verbGroups } = view.paragraph;
  const only = tokens[inner.first]!;
  if (!isPronoun(view, inner)) return null;
  for (let i = view.starts.verbGroupBefore(inner.first); i >= 0 && tokens[verbGroups[i]!.first]!.sentence === only.sentence; i--) {
    const subject = verbGroups[i]!.form === 'finite' ? finiteSubject(view, i) : null;
    if (subject && !isPronoun(view, subject) && !isClosedRelative(view, i, subject, inner)) return subject;
  }
  return null;
}

/** "…, by June, which surprised us, and that | it would": a relative clause that ended before; not "the bank, which said it would". */
function isClosedRelative(view: View, index: number, { via }: Subject, inner: TokenRange): boolean {
  if (via !== 'relative') return false;
  const { tokens, verbGroups } = view.paragraph;
  for (let i = verbGroups[index]!.last; i < inner.first; i++) if (tokens[i]!.text === ',') return true;
  return false;
}

/** "Acme builds mills. It will …": the subject of the main clause in the nearest sentence before that names one; null where the paragraph has none, or `inner` is no pronoun. */
export function earlierSubject(view: View, inner: TokenRange): Subject | null {
  const { tokens, verbGroups, sentences } = view.paragraph;
  if (!isPronoun(view, inner)) return null;
  const own = tokens[inner.first]!.sentence;
  for (let sentence = own - 1; sentence >= 0 && sentence >= own - FURTHEST; sentence--) {
    const { first, last } = sentences[sentence]!;
    for (let i = view.starts.verbGroupBefore(first) + 1; i < verbGroups.length && verbGroups[i]!.first < last; i++) {
      const subject = verbGroups[i]!.form === 'finite' ? finiteSubject(view, i) : null;
      if (!subject) continue;
      if (!isPronoun(view, subject)) return subject;
      break;
    }
  }
  return null;
}

/** Sentences over which a pronoun reaches back. */
const FURTHEST = 3;

const isPronoun = (view: View, { first, last }: TokenRange): boolean => last - first === 1 && /^PRP\$?$/.test(view.paragraph.tokens[first]!.tag);

/** "will be sold by the bank", "is offered by Rome": the noun phrase behind the first *by* of the action. */
export function agentBehindBy(view: View, from: number, to: number): Subject | null {
  const { tokens } = view.paragraph;
  for (let i = from; i < Math.min(to, from + 8); i++) {
    if (tokens[i]!.lower !== 'by') {
      // "sold through underwriters led by": that *by* belongs to another verb.
      if (view.starts.verbGroup.has(i)) return null;
      continue;
    }
    const np = view.starts.nounPhrase.get(i + 1);
    return np ? conjoined(view, np) : null;
  }
  return null;
}

/** Index of the verb group whose object the phrase is: directly before it, or before its preposition where `through` allows one. */
export function governorOf(view: View, np: TokenRange): number {
  const i = view.starts.verbGroupBefore(np.first);
  const group: VerbGroup | undefined = view.paragraph.verbGroups[i];
  return group?.last === np.first ? i : -1;
}

/** "Pakistan's resolve", "its decision", "Norway and Finland's pledge": the possessor, without the 's. */
export function possessorOf(view: View, np: Pick<NounPhrase, 'first' | 'head'>): Subject | null {
  const { tokens } = view.paragraph;
  for (let i = np.head - 1; i >= np.first; i--) {
    const own = tokens[i]!.tag === 'PRP$' ? { first: i, last: i + 1 } : tokens[i]!.tag === 'POS' ? { first: np.first, last: i } : null;
    if (own && own.last > own.first) return { ...own, head: own.last - 1, heads: [own.last - 1], via: 'adjacent' };
  }
  return null;
}

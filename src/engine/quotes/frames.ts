/** Frames in which the grammar of the sentence alone tells on which side of the cue the content stands. */
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { isTimeWord } from '../lexicon/undertaken';
import type { Anchor } from './anchors';
import type { SourceOption } from './sources';
import type { View } from './view';

/**
 * "The pier will open in May, the board insisted on Tuesday, despite delays": a whole clause, a comma, subject and verb of speech, and behind them
 * nothing but when. Returns the token behind that adjunct, or -1 where the sentence is built otherwise: "After the storm, the board insisted on
 * a new pier", "If it rains, the board promised, …".
 */
export function behindPostposed(view: View, { kind, lemma, group, first: cue }: Anchor, source: SourceOption): number {
  if (kind !== 'verb' || group < 0 || !SPEECH_VERBS.has(lemma) || source.relation !== 'subject') return -1;
  const verb = view.paragraph.verbGroups[group]!;
  const { first, last } = view.sentenceOf(cue);
  const comma = source.first - 1;
  if (verb.form !== 'finite' || verb.first !== source.last || view.lower(comma) !== ',' || !isMainClause(view, first, comma)) return -1;
  return endsAfterTime(view, verb.last, last) ? endOfTime(view, verb.last, last) : -1;
}

/** Nothing stands from token `from` to the end of the clause but when: "on Tuesday". */
export function endsAfterTime(view: View, from: number, limit: number): boolean {
  const end = endOfTime(view, from, limit);
  return end >= limit || isClosing(view.lower(end));
}

const isClosing = (lower: string): boolean => lower === ',' || lower === '.' || lower === ';' || lower === '—' || lower === '–';

/** Begins with its subject, which has a finite verb, and no quotation mark inside. */
function isMainClause(view: View, first: number, last: number): boolean {
  if (last - first < 3 || last - first > LONGEST || view.nounPhraseAt[first]! < 0) return false;
  let found = false;
  for (let i = first; i < last; i++) {
    if (view.quotedAt[i]! >= 0) return false;
    const group = view.verbGroupAt[i]!;
    if (found || group < 0 || view.paragraph.verbGroups[group]!.form !== 'finite') continue;
    const subject = view.subjectOf(group);
    found = subject?.first === first && subject.via === 'adjacent';
  }
  return found;
}

/** In tokens; keeps the work linear. */
const LONGEST = 60;

/** "on Tuesday", "last night", "in May": where an adjunct of time that begins here ends; else where it would begin. */
function endOfTime(view: View, from: number, limit: number): number {
  const np = view.phraseOf(view.tokens[from]?.tag === 'IN' ? from + 1 : from);
  return np && np.first <= from + 1 && np.last <= limit && isTimeWord(view.lower(np.head)) ? np.last : from;
}

/**
 * "What they told me was that the pier is safe": the token with which the content begins behind "was", or -1. Not "What they told me was nonsense".
 */
export function behindCleft(view: View, { kind, group, first: cue }: Anchor, source: SourceOption): number {
  if (kind !== 'verb' || group < 0 || source.relation !== 'subject' || view.lower(source.first - 1) !== 'what') return -1;
  const { last } = view.sentenceOf(cue);
  for (let g = group + 1; g < view.paragraph.verbGroups.length; g++) {
    const be = view.paragraph.verbGroups[g]!;
    if (be.first >= last) return -1;
    if (be.form === 'finite') return be.lemma === 'be' && be.last < last && OPENS_CONTENT.has(view.lower(be.last)) ? be.last : -1;
  }
  return -1;
}

const OPENS_CONTENT = new Set(['that', 'to', ':', 'how', 'why', 'if', 'whether']);

/**
 * "According to a report by the council published last year, the pier is safe": the comma behind which the clause begins that the source tells, or -1. Not
 * "According to Ann Lee, the mayor, the pier is safe" at the first comma, nor "the pier is safe, according to Ann Lee".
 */
export function endOfFronted(view: View, { kind, first: cue, last: from }: Anchor): number {
  if ((kind !== 'according' && kind !== 'per') || cue !== view.sentenceOf(cue).first) return -1;
  return beforeMainClause(view, cue, from);
}

/** The comma behind token `from` that a clause with its own subject follows in the sentence of `cue`, or -1. */
export function beforeMainClause(view: View, cue: number, from: number): number {
  const { last } = view.sentenceOf(cue);
  const groups = view.paragraph.verbGroups;
  for (let i = from, g = 0; i < last - 1 && i < from + LONGEST && view.quotedAt[i] === view.quotedAt[cue]; i++) {
    if (view.lower(i) !== ',' || view.nounPhraseAt[i + 1]! < 0) continue;
    while (g < groups.length && groups[g]!.first <= i) g++;
    for (let k = g; k < groups.length && groups[k]!.first < last; k++) {
      if (groups[k]!.form !== 'finite') continue;
      if (view.subjectOf(k)?.first === i + 1) return i;
      break;
    }
  }
  return -1;
}

/**
 * "Nine boats sank, among them two ferries, said the chief of the port, Ann Lee": the phrase behind the verb is the subject, for no other verb follows in the
 * sentence; its first token, or -1. Not "the chief, a sailor, said the boats had sunk".
 */
export function invertedSubject(view: View, { kind, lemma, group }: Anchor): number {
  const verb = kind === 'verb' ? view.paragraph.verbGroups[group] : undefined;
  if (verb?.form !== 'finite' || verb.last !== verb.first + 1 || !INVERTED.has(lemma)) return -1;
  const { first, last } = view.sentenceOf(verb.first);
  const np = view.phraseOf(verb.last);
  if (view.lower(verb.first - 1) !== ',' || np?.first !== verb.last || !SPEAKERS.has(view.classOf(np.head)) || view.finiteVerbs(first, verb.first) === 0) return -1;
  return view.finiteVerbs(verb.last, Math.min(last, verb.last + LONGEST)) === 0 ? np.first : -1;
}

const INVERTED = new Set(['say', 'add', 'explain', 'write', 'recall', 'warn', 'argue', 'conclude', 'note']);

/** A time that begins with token `from` and ends the clause: "tweeted | on Monday." Nobody says that by itself. */
export const isOnlyTime = (view: View, from: number, limit: number): boolean => endOfTime(view, from, limit) > from && endsAfterTime(view, from, limit);

/** Classes of words for somebody or a body (view.ts). */
export const SPEAKERS: ReadonlySet<number> = new Set([3, 5, 6, 7, 8, 10, 11, 13]);

import { CUE_ADJECTIVES } from '../lexicon/cue-adjectives';
import { CUE_NOUNS } from '../lexicon/cue-nouns';
import { signOf } from '../text/forms';
import type { TokenRange } from '../text/paragraph';
import { isPart } from './labels';
import type { View } from './view';

/** What kind of word a cue hangs on. */
export type AnchorKind = 'verb' | 'noun' | 'adjective' | 'according' | 'per' | 'adverb' | 'colon' | 'dash';
export const ANCHOR_KINDS: readonly AnchorKind[] = ['verb', 'noun', 'adjective', 'according', 'per', 'adverb', 'colon', 'dash'];

/** A word that may attribute: every verb, and what the lists have of the rest. Whether it does, the model says. */
export interface Anchor extends TokenRange {
  readonly kind: AnchorKind;
  /** The word itself: `said` in "has not said". */
  readonly main: number;
  readonly lemma: string;
  /** Index of its verb group (of the copula, for an adjective), or -1. */
  readonly group: number;
}

const LIGHT = new Set(['be', 'have', 'do', 'will', 'would', 'can', 'could', 'may', 'might', 'must', 'shall', 'should']);
const ADVERBS = new Set(['reportedly', 'allegedly', 'apparently', 'seemingly', 'supposedly', 'purportedly', 'ostensibly']);

/** What may be a cue without being a verb. */
const CUE = signOf(({ lower, text }) => CUE_NOUNS.has(lower) || CUE_ADJECTIVES.has(lower) || ADVERBS.has(lower) || lower === 'according' || lower === 'per' || text === ':');

export function anchorsOf(view: View): Anchor[] {
  const out: Anchor[] = [];
  const { signs, verbGroups } = view.paragraph;
  for (let i = 0; i < signs.length; i++) {
    const group = view.verbGroupAt[i]!;
    if ((signs[i]! & CUE) === 0 && (group < 0 || verbGroups[group]!.main !== i)) continue;
    const anchor = anchorAt(view, i);
    if (anchor) out.push(anchor);
  }
  return out;
}

function anchorAt(view: View, i: number): Anchor | null {
  const t = view.tokens[i]!;
  const group = view.verbGroupAt[i]!;
  if (t.lower === 'according' && view.lower(i + 1) === 'to') return { kind: 'according', first: i, last: i + 2, main: i, lemma: 'according to', group: -1 };
  if (group >= 0) {
    const g = view.paragraph.verbGroups[group]!;
    if (g.main !== i || LIGHT.has(g.lemma) || t.tag === 'MD') return null;
    return { kind: 'verb', first: i, last: i + 1, main: i, lemma: g.lemma, group };
  }
  switch (t.tag) {
    case 'NN': case 'NNS': return CUE_NOUNS.has(t.lower) ? { kind: 'noun', first: i, last: i + 1, main: i, lemma: t.lower, group: -1 } : null;
    case 'JJ': return adjectiveAt(view, i);
    case 'RB': return ADVERBS.has(t.lower) ? { kind: 'adverb', first: i, last: i + 1, main: i, lemma: t.lower, group: -1 } : null;
    case 'IN': return t.lower === 'per' && /^(?:NNP|DT|PRP\$)/.test(view.tokens[i + 1]?.tag ?? '') ? { kind: 'per', first: i, last: i + 1, main: i, lemma: 'per', group: -1 } : null;
    case ':': return colonAt(view, i);
    default: return null;
  }
}

/** "was confident that", "skeptical of": behind a copula, or with a complement of its own. */
function adjectiveAt(view: View, i: number): Anchor | null {
  const t = view.tokens[i]!;
  if (!CUE_ADJECTIVES.has(t.lower)) return null;
  let before = i - 1;
  while (before >= 0 && view.tokens[before]!.tag === 'RB' && view.verbGroupAt[before]! < 0) before--;
  const group = before >= 0 ? view.verbGroupAt[before]! : -1;
  const next = view.tokens[i + 1]?.tag;
  if (group < 0 && next !== 'IN' && next !== 'TO') return null;
  return { kind: 'adjective', first: i, last: i + 1, main: i, lemma: t.lower, group };
}

/** "Lee: …", "Rome mayor: …", "SMITH: …": a colon behind a few words that begin the sentence, or follow a dash ("Polls disagree - Ann Lee: “…"). */
export function colonAt(view: View, i: number): Anchor | null {
  if (view.tokens[i]!.text !== ':') return null;
  const first = labelStart(view, i);
  if (i - first < 1 || i - first > 8 || view.nounPhraseAt[i - 1]! < 0 || i + 1 >= view.tokens.length) return null;
  // "Q:" and "A:" name nobody.
  if (i - first === 1 && isPart(view.lower(first))) return null;
  for (let k = first; k < i; k++) if (view.verbGroupAt[k]! >= 0) return null;
  return { kind: 'colon', first: i, last: i + 1, main: i, lemma: ':', group: -1 };
}

/** The first token of what stands before a colon: behind a dash, or at the beginning of the sentence. */
export function labelStart(view: View, colon: number): number {
  const { first } = view.sentenceOf(colon);
  for (let i = colon - 1; i > first && i >= colon - 9; i--) if (view.tokens[i]!.spaced && isDash(view.tokens[i]!.text)) return i + 1;
  return first;
}

const isDash = (text: string): boolean => text === '—' || text === '–' || text.startsWith('-');

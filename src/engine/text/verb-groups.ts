import { verbLemma } from './lemma';
import type { VerbGroup } from './paragraph';
import { isAdverb, isVerb, type Tag } from './tagset';

interface Word {
  readonly lower: string;
  readonly tag: Tag;
  readonly sentence: number;
}

const MODAL: Readonly<Record<string, string>> = { "'ll": 'will', wo: 'will', "'d": 'would', ca: 'can', sha: 'shall' };
const BE = new Set(['be', 'am', 'is', 'are', 'was', 'were', 'been', 'being', "'s", "'re", "'m", 'ai']);
const HAVE = new Set(['have', 'has', 'had', 'having', "'ve", "'s", "'d"]);
const DO = new Set(['do', 'does', 'did']);
const NEGATION = new Set(['not', "n't", 'never', 'no longer', 'neither', 'nor']);

/**
 * Verb groups, left to right, never overlapping: modal, auxiliaries, negation and adverbs with their main verb. What "is to visit" or
 * "plans to sell" make of two groups is left to those who read them.
 */
export function chunkVerbGroups(tokens: readonly Word[]): VerbGroup[] {
  const out: VerbGroup[] = [];
  let i = 0;
  while (i < tokens.length) {
    const group = starts(tokens, i) ? verbGroupFrom(tokens, i) : null;
    if (group) {
      out.push(group);
      i = group.last;
    } else i++;
  }
  return out;
}

function starts(tokens: readonly Word[], i: number): boolean {
  const { tag } = tokens[i]!;
  if (tag === 'MD' || isVerb(tag)) return true;
  return tag === 'TO' && nextVerb(tokens, i + 1) >= 0 && tokens[nextVerb(tokens, i + 1)]!.tag === 'VB';
}

/** Index of the verb or modal behind adverbs, in the same sentence; -1 where something else comes first. */
function nextVerb(tokens: readonly Word[], from: number): number {
  const sentence = tokens[from - 1]!.sentence;
  for (let i = from; i < tokens.length && tokens[i]!.sentence === sentence && i < from + 4; i++) {
    const { tag } = tokens[i]!;
    if (isVerb(tag)) return i;
    // Adverbs, and the marks of a quotation that begins or ends inside the group: "will “try to form”", "“would never” move".
    if (!isAdverb(tag) && tag !== '``' && tag !== "''") return -1;
  }
  return -1;
}

function verbGroupFrom(tokens: readonly Word[], first: number): VerbGroup {
  let main = first;
  let modal: string | null = null;
  let perfect = false;
  let progressive = false;
  let passive = false;
  let form: VerbGroup['form'] | null = null;
  let tense: VerbGroup['tense'] = null;
  const head = tokens[first]!;
  if (head.tag === 'MD') {
    modal = MODAL[head.lower] ?? head.lower;
    form = 'finite';
  } else if (head.tag === 'TO') form = 'infinitive';
  for (;;) {
    const word = tokens[main]!;
    if (form === null) {
      form = formOf(word.tag);
      if (form === 'finite') tense = word.tag === 'VBD' ? 'past' : 'present';
    }
    const next = nextVerb(tokens, main + 1);
    if (next < 0) break;
    const tag = tokens[next]!.tag;
    if (word.tag === 'MD' || word.tag === 'TO') {
      if (tag !== 'VB') break;
    } else if (HAVE.has(word.lower) && (tag === 'VBN' || (tag === 'VBD' && next === main + 1 && word.lower !== "'s"))) perfect = true;
    else if (BE.has(word.lower) && tag === 'VBN') passive = true;
    else if (BE.has(word.lower) && tag === 'VBG') progressive = true;
    else if (!(DO.has(word.lower) && tag === 'VB')) break;
    main = next;
  }
  // "will not": negation behind a modal or auxiliary without its verb near by still belongs to it.
  let last = main + 1;
  while (last < tokens.length && NEGATION.has(tokens[last]!.lower) && tokens[last]!.sentence === head.sentence) last++;
  let negated = false;
  for (let i = first; i < last; i++) if (NEGATION.has(tokens[i]!.lower)) negated = true;
  if (!negated && first > 0 && tokens[first - 1]!.lower === 'never') negated = true;
  return { first, last, main, lemma: verbLemma(tokens[main]!.lower, tokens[main]!.tag), form, tense, modal, perfect, progressive, passive, negated };
}

function formOf(tag: Tag): VerbGroup['form'] {
  if (tag === 'VBG') return 'gerund';
  if (tag === 'VBN') return 'participle';
  return tag === 'VB' ? 'infinitive' : 'finite';
}

/** The items of a list: how a piece of text looks that stands under a lead, and where one item ends. */
import type { LocalCommitment } from './local';
import type { View } from './view';

const BULLET = new Set(['-', '–', '—', '--', '•', '*', '·', '▪', '‣']);

/** A dash that may open a list or begin an item. */
export const isBullet = (text: string): boolean => BULLET.has(text);

/** Items from token `from` on, parted by semicolons and sentence ends, up to the first that is none; a lead's trigger goes into the first one's span. */
export function itemsOf(view: View, lead: LocalCommitment | null, from: number): { items: LocalCommitment[]; whole: boolean } {
  const { tokens } = view.paragraph;
  const out: LocalCommitment[] = [];
  for (let first = from; first < tokens.length;) {
    const start = overBullet(view, first, tokens.length);
    let last = start;
    while (last < tokens.length && tokens[last]!.text !== ';' && tokens[last]!.sentence === tokens[start]!.sentence) last++;
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
    start: lead ? lead.start : tokens[first]!.start, end: tokens[last - 1]!.end, rule: 'commitment.list-item', trigger: lead ? lead.trigger : { first, last: first + 1 }, action: { first, last }, core: { first, last },
    subject: null, outer: null, earlier: null, inner: null, possessor: null, by: null, counterparty: null, condition: null, verb: null, firmness: 'pledged', polarity: 'positive',
    needs: { agent: 'owner', report: 'none', self: false }, certainty: 0.65,
  };
}

/** Bullets, numbers and letters before an item: "• Cut fares", "2. Cut fares", "a) Cut fares". */
function overBullet(view: View, first: number, last: number): number {
  const { tokens } = view.paragraph;
  let i = first;
  while (i < last - 1) {
    const { text, tag, kind } = tokens[i]!;
    const numbered = /^[.)]$/.test(tokens[i + 1]!.text) && (kind === 'number' || /^[a-z]$/i.test(text));
    if (numbered) i++;
    else if (!(isBullet(text) || tag === 'SYM' || tag === 'CC')) break;
    i++;
  }
  return i;
}

export type ItemShape = 'verb' | 'gerund' | 'noun' | 'none';

/** "Cut fares", "cutting fares", "$2 million for the clinic", "Continued support"; not a sentence with a subject and a verb of its own. */
export function shapeOf(view: View, from: number, to: number): ItemShape {
  const { tokens } = view.paragraph;
  const first = overBullet(view, from, to);
  const head = tokens[first];
  if (head === undefined || first >= to) return 'none';
  if (QUESTION.test(head.lower)) return 'noun';
  const group = view.starts.verbGroup.get(first);
  if (group?.form === 'infinitive' || (head.tag === 'VBP' && group?.lemma === head.lower)) return 'verb';
  if (group?.form === 'gerund') return isClause(view, group.last, to) ? 'none' : 'gerund';
  // "Continued support", "Improved roads": a participle before its noun.
  const participle = (head.tag === 'VBD' || head.tag === 'VBN') && view.starts.nounPhrase.has(first + 1);
  if (group && !participle) return 'none';
  const np = view.starts.nounPhrase.get(participle ? first + 1 : overDegree(view, first));
  if (!np || tokens[np.head]!.tag === 'PRP') return 'none';
  return isClause(view, np.last, to) ? 'none' : 'noun';
}

/** "whether the fares are fair": what an inquiry will look into. */
const QUESTION = /^(?:how|whether|what|why)$/;

/** "Up to | ten new stops", "more than | 40 jobs", "Fully | funded places". */
function overDegree(view: View, first: number): number {
  const { tokens } = view.paragraph;
  let i = first;
  while (i < first + 3 && !view.starts.nounPhrase.has(i) && /^(?:IN|TO|JJR?|RBR?|RP)$/.test(tokens[i]?.tag ?? '')) i++;
  return i;
}

const SUBORDINATE = new Set(['which', 'that', 'who', 'whose', 'where', 'when', 'while', 'as', 'so', 'if', 'because', '–', '—', '--', '(', ':', 'ensure', 'ensuring', 'unless', 'until', 'what', 'how']);

/** A finite verb before anything that could subordinate it. */
function isClause(view: View, from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (SUBORDINATE.has(view.paragraph.tokens[i]!.lower)) return false;
    if (isPredicate(view, i, to)) return true;
  }
  return false;
}

const AUXILIARY = /^(?:am|is|are|was|were|'s|'re|has|have|had|'ve|do|does|did)$/;

/** A modal or auxiliary, or a verb with an object: "family supports and groups" and "the Harbour Walk" are nouns that the tagger took for verbs. */
function isPredicate(view: View, i: number, to: number): boolean {
  const group = view.starts.verbGroup.get(i);
  if (group?.form !== 'finite') return false;
  const { lower } = view.paragraph.tokens[i]!;
  if (group.modal !== null || AUXILIARY.test(lower)) return true;
  return group.last < to && (view.starts.nounPhrase.has(group.last) || /^(?:RB|TO|DT)$/.test(view.paragraph.tokens[group.last]!.tag)) && view.starts.nounPhraseEnd.has(i);
}

/** How much of the words around a source's head names it. */
import { isTimeWord } from '../lexicon/undertaken';
import type { TokenRange } from '../text/paragraph';
import type { Attribution } from './attributions';
import { endOfFronted } from './frames';
import type { View } from './view';

const INSIDE_SUBJECT = new Set(['of', 'for', 'from', 'at', 'in', 'by', 'with', 'on', 'near', 'behind', 'under']);
const BEHIND_VERB = new Set(['of', 'for', 'from']);

/** The source with what names it more closely: "a spokesman for the company", "the union chief, Ann Lee", "lobbyist and strategist Bo Lee". */
export function sourceRange(view: View, a: Attribution): TokenRange {
  const { source, anchor } = a;
  const fronted = endOfFronted(view, anchor);
  if (fronted >= source.last) return { first: source.first, last: firstComma(view, source.last) };
  const before = source.last <= anchor.main;
  const allowed = before && source.relation !== 'possessor' ? INSIDE_SUBJECT : BEHIND_VERB;
  const joins = source.relation === 'inverted' || source.relation === 'agent' || source.relation === 'complement';
  let { last } = source;
  for (let steps = 0; steps < 4; steps++) {
    const np = view.phraseOf(last + 1);
    const joint = allowed.has(view.lower(last)) || (joins && view.lower(last) === 'and' && view.verbGroupAt[np?.last ?? 0] === -1);
    // "Austria | on Tuesday said": when it was said is no part of who said it.
    if (!joint || np?.first !== last + 1 || (before && np.last > anchor.main) || holds(a, last) || isTimeWord(view.lower(np.head))) break;
    last = np.last;
  }
  return { first: Math.min(partitiveBefore(view, source), before ? appositionBefore(view, source) : source.first), last };
}

function firstComma(view: View, from: number): number {
  let i = from;
  while (view.lower(i) !== ',') i++;
  return i;
}

/** Where a phrase begins with the one that counts its people: "| 30 per cent of | voters", "| a majority of | them". */
function partitiveBefore(view: View, { first }: TokenRange): number {
  const np = view.lower(first - 1) === 'of' ? view.phraseOf(first - 2) : undefined;
  const head = np && view.tokens[np.head]!;
  return np && head && np.last === first - 1 && (head.tag === 'CD' || PARTS.has(head.lower)) ? np.first : first;
}

const PARTS = new Set('percent cent % half third quarter majority minority dozens hundreds thousands millions scores number handful most many some all none few several each both one two-thirds three-quarters'.split(' '));

/** Where a phrase begins with the one that it stands in apposition to: a name and an office, a comma between. */
function appositionBefore(view: View, { first, head }: TokenRange & { readonly head: number }): number {
  const np = view.phraseOf(first - 2);
  if (view.lower(first - 1) !== ',' || np?.last !== first - 1) return first;
  if (view.token(np.first - 1)?.tag === 'IN' || view.token(np.first - 1)?.tag === 'TO' || view.tokens[np.first]!.sentence !== view.tokens[first]!.sentence) return first;
  return isOffice(view, np.head) !== isOffice(view, head) && isName(view, np.head) !== isName(view, head) ? np.first : first;
}

const isName = (view: View, i: number): boolean => view.tokens[i]!.tag === 'NNP';
const isOffice = (view: View, i: number): boolean => view.tokens[i]!.tag === 'NN' && [10, 11, 13].includes(view.classOf(i));

const holds = (a: Attribution, i: number): boolean => a.parts.some((p) => p.first <= i && i < p.last);

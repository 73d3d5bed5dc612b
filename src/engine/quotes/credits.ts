/** Names behind a dash that tell whose the words before it are. */
import type { NounPhrase, TokenRange } from '../text/paragraph';
import { isProperNoun } from '../text/tagset';
import { isTimeWord } from '../lexicon/undertaken';
import { SPEAKERS } from './frames';
import type { View } from './view';

/** The token of the dash, who is named behind it, and in the same paragraph what is theirs; null where that stands in the paragraph before. */
export interface Credit {
  readonly dash: number;
  readonly source: NounPhrase;
  readonly content: TokenRange | null;
}

/** Longest credit, in tokens: "— Ann Lee, 34, a nurse from Rome, on why she marched". */
const LONGEST = 18;

export const isDash = (text: string): boolean => /^[—–―-]+$/.test(text);

/**
 * "“I would vote for it again.” ― Ann Lee, a nurse", "We won. — Ann Lee (@annlee) May 5, 2016", and a paragraph that is a credit and no more: "- Ann Lee".
 * Not "“Go home” – a sign at the gate", nor "She called it “the end” — Lee's word for it", where the quotation begins no sentence.
 */
export function creditIn(view: View): Credit | null {
  const { length } = view.tokens;
  for (let dash = length - 2; dash >= 0 && dash >= length - LONGEST; dash--) {
    const source = view.tokens[dash]!.kind === 'punctuation' && isDash(view.lower(dash)) ? namedFrom(view, dash + 1) : null;
    if (!source || view.finiteVerbs(dash + 1, length) > 0) continue;
    if (dash === 0) return isProperNoun(view.tokens[source.head]!.tag) ? { dash, source, content: null } : null;
    const quoted = view.closesQuotation(dash - 1) ? view.quoted(dash - 1)! : null;
    if (quoted) return view.sentenceOf(quoted.open).first === quoted.open ? { dash, source, content: { first: quoted.open, last: dash } } : null;
    return isSigned(view, source.last) ? { dash, source, content: { first: 0, last: dash } } : null;
  }
  return null;
}

/** Somebody whom a phrase beginning with this token names or describes. */
function namedFrom(view: View, first: number): NounPhrase | null {
  const np = view.phraseOf(first);
  return np?.first === first && SPEAKERS.has(view.classOf(np.head)) ? np : null;
}

/** "(@annlee) May 5, 2016": the account behind the name, with nothing but a day behind it, as posts are signed where they are embedded. */
function isSigned(view: View, from: number): boolean {
  if (view.lower(from) !== '(' || view.lower(from + 1) !== '@' || view.lower(from + 3) !== ')') return false;
  return view.tokens.slice(from + 4).every(({ kind, lower, tag }) => kind !== 'word' || isTimeWord(lower) || tag === 'NNP');
}

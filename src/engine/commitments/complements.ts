import { UNDERTAKINGS, type Commissive } from '../lexicon/commissives';
import type { NounPhrase, TokenRange } from '../text/paragraph';
import type { View } from './view';

/** Where the thing undertaken begins, and the one to whom it was said ("promised voters that …"). */
export interface FoundComplement {
  readonly first: number;
  readonly counterparty: TokenRange | null;
}

/** Verbs that may name the addressee before the action: "promised voters to", "agreed with Rome to", "assured her that". */
const ADDRESSED = new Set(['promise', 'pledge', 'assure', 'guarantee', 'offer', 'threaten', 'agree', 'sign', 'vow']);

/** The complement that `word` asks for, at token `at` behind it; null where there is none ("remains committed."). */
export function complementOf(view: View, at: number, word: Commissive, lemma: string): FoundComplement | null {
  const { tokens } = view.paragraph;
  let i = at;
  while (tokens[i]?.tag === 'RB' || tokens[i]?.tag === 'RBR') i++;
  if (startsClause(view, i, word)) return { first: at, counterparty: null };
  // A time, a place or an addressee between: "agreed on Friday to", "promised voters that".
  const behind = overPhrases(view, i, ADDRESSED.has(lemma));
  if (behind && startsClause(view, behind.last, word)) return { first: behind.addressee ? behind.last : at, counterparty: behind.addressee };
  if (!startsComplement(view, i, word, lemma)) return null;
  return twoObjects(view, i, lemma) ?? { first: at, counterparty: null };
}

/** "promised the families a full account": the first of two objects is the addressee. */
function twoObjects(view: View, i: number, lemma: string): FoundComplement | null {
  const np = view.starts.nounPhrase.get(i);
  if (!np || !ADDRESSED.has(lemma) || !view.starts.nounPhrase.has(np.last)) return null;
  return { first: np.last, counterparty: { first: np.first, last: np.last } };
}

function startsComplement(view: View, i: number, word: Commissive, lemma: string): boolean {
  const { tokens } = view.paragraph;
  const token = tokens[i];
  if (token === undefined) return false;
  if (word.complements.includes('gerund')) {
    const gerund = view.starts.verbGroup.get(token.lower === 'to' ? i + 1 : i);
    if (gerund?.form === 'gerund') return true;
    if (token.lower === 'to' && word.complements.includes('noun')) return isCause(view, view.starts.nounPhrase.get(i + 1));
  }
  if (word.complements.includes('on') && token.lower === 'on') return isUndertaking(view, view.starts.nounPhrase.get(i + 1));
  if (word.complements.includes('for') && token.lower === 'for') return view.starts.nounPhrase.has(i + 1);
  return word.complements.includes('noun') && objectFits(view, i, word, lemma);
}

/** "to sell", "that it will sell", "it would sell". */
function startsClause(view: View, i: number, word: Commissive): boolean {
  const { tokens } = view.paragraph;
  const token = tokens[i];
  if (token === undefined) return false;
  if (word.complements.includes('to') && token.lower === 'to' && view.starts.verbGroup.get(i)?.form === 'infinitive') return true;
  if (!word.complements.includes('that')) return false;
  const subject = view.starts.nounPhrase.get(token.lower === 'that' ? i + 1 : i);
  if (!subject) return false;
  const group = view.starts.verbGroup.get(subject.last);
  return group?.modal === 'will' || group?.modal === 'would' || group?.modal === 'shall';
}

/** Noun phrases and prepositional phrases between the word and its clause; the first one may be the addressee. */
function overPhrases(view: View, from: number, addressed: boolean): { last: number; addressee: TokenRange | null } | null {
  const { tokens } = view.paragraph;
  let i = from;
  let addressee: TokenRange | null = null;
  for (let steps = 0; steps < 3; steps++) {
    const preposition = tokens[i]?.tag === 'IN' && tokens[i]!.lower !== 'that';
    const np: NounPhrase | undefined = view.starts.nounPhrase.get(preposition ? i + 1 : i);
    if (!np) break;
    if (addressed && steps === 0 && (!preposition || tokens[i]!.lower === 'with')) addressee = { first: np.first, last: np.last };
    else if (!preposition && !isTime(tokens[np.head]!.lower)) break;
    i = np.last;
  }
  while (tokens[i]?.tag === 'RB') i++;
  return i === from ? null : { last: i, addressee };
}

const isTime = (lower: string): boolean => /^(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|week|month|year|april|may|june|july|august)$/.test(lower);

function isUndertaking(view: View, np: NounPhrase | undefined): boolean {
  if (!np) return false;
  const head = view.paragraph.tokens[np.head]!;
  return UNDERTAKINGS.has(head.lower) || UNDERTAKINGS.has(head.lower.replace(/s$/, ''));
}

/** "committed to peace"; not "committed to hospital". */
const INSTITUTION = new Set(['hospital', 'prison', 'jail', 'custody', 'trial', 'asylum', 'institution', 'clinic', 'memory', 'paper', 'care']);

const isCause = (view: View, np: NounPhrase | undefined): boolean => np !== undefined && !INSTITUTION.has(view.paragraph.tokens[np.head]!.lower);

/** Things that one offers as an undertaking; not "offers a view of the bay", "offered a bleak picture". */
const OFFERED = new Set([
  'support', 'help', 'assistance', 'aid', 'reward', 'relief', 'protection', 'asylum', 'money', 'cash', 'loan', 'refund', 'compensation', 'amnesty', 'cooperation', 'co-operation', 'mediation', 'deal', 'talks', 'concession', 'guarantee', 'funding', 'shelter', 'resignation', 'service', 'apology', 'bid', 'share', 'incentive',
]);

function objectFits(view: View, i: number, word: Commissive, lemma: string): boolean {
  const np = view.starts.nounPhrase.get(i);
  if (!np) return false;
  const { tokens } = view.paragraph;
  const head = tokens[np.head]!.lower;
  const singular = head.replace(/s$/, '');
  if (word.objects) return word.objects.has(head) || word.objects.has(singular);
  if (lemma !== 'offer') return true;
  const second = view.starts.nounPhrase.get(np.last);
  const thing = second && tokens[np.head]!.tag !== 'NN' ? second : np;
  const noun = tokens[thing.head]!.lower;
  for (let k = thing.first; k < thing.last; k++) if (tokens[k]!.tag === '$') return true;
  return OFFERED.has(noun) || OFFERED.has(noun.replace(/s$/, ''));
}

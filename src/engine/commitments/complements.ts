/** What a commissive word undertakes: the infinitive, clause, gerund or thing behind it, and to whom it was said. */
import { EVENTS, UNDERTAKINGS, type Commissive, type Complement } from '../lexicon/commissives';
import { isInstitution, isOffered, isTimeWord } from '../lexicon/undertaken';
import { nounSingular } from '../text/lemma';
import type { NounPhrase, TokenRange, VerbGroup } from '../text/paragraph';
import type { Subject } from '../text/subjects';
import { conjoined } from './control';
import { isNegation, isNobody } from './negation';
import type { View } from './view';

export interface FoundComplement {
  /** First token of the thing undertaken. */
  readonly first: number;
  /** "promised | voters | that …" */
  readonly counterparty: TokenRange | null;
  /** "vowed not to", "promised that it would not". */
  readonly negated: boolean;
  /** Who is to act by the clause's own words ("assured them that | the army | would withdraw"); null for a pronoun, which means the promiser. */
  readonly inner: Subject | null;
  /** "a commitment | by Rome | to", "a deal | between A and B | to". */
  readonly by: Subject | null;
}

const found = (first: number, more: Partial<FoundComplement> = {}): FoundComplement => ({ first, counterparty: null, negated: false, inner: null, by: null, ...more });

/** The complement that `word` asks for, at token `at` behind it; null where there is none ("remains committed."). */
export function complementOf(view: View, at: number, word: Commissive, lemma: string): FoundComplement | null {
  const i = overAdverbs(view, at);
  const direct = clauseAt(view, i, word, lemma);
  if (direct) return { ...direct, first: at };
  const behind = overPhrases(view, i, ADDRESSED.has(lemma), word.complements);
  const clause = behind && clauseAt(view, behind.last, word, lemma);
  if (clause) return { ...clause, first: behind.addressee ? behind.last : at, counterparty: behind.addressee, by: behind.by };
  if (!thingAt(view, i, word, lemma)) return null;
  return twoObjects(view, i, lemma) ?? found(at);
}

/** Words that may name the addressee before the action: "promised voters to", "agreed with Rome to", "assured her that". */
const ADDRESSED = new Set(['promise', 'pledge', 'assure', 'guarantee', 'offer', 'threaten', 'agree', 'vow', 'agreement', 'deal', 'assurance', 'commitment', 'promises', 'pledges', 'assurances', 'contract']);

function overAdverbs(view: View, at: number): number {
  const { tokens } = view.paragraph;
  let i = at;
  while (i < tokens.length && (tokens[i]!.tag === 'RB' || tokens[i]!.tag === 'RBR' || tokens[i]!.tag === '``') && !isNegation(tokens[i]!.lower)) i++;
  return i;
}

/** "promised the families a full account": the first of two objects is the addressee. */
function twoObjects(view: View, i: number, lemma: string): FoundComplement | null {
  const np = view.starts.nounPhrase.get(i);
  if (!np || !ADDRESSED.has(lemma) || !view.starts.nounPhrase.has(np.last)) return null;
  return found(np.last, { counterparty: { first: np.first, last: np.last } });
}

// ------------------------------------------------------------ clauses

/** "to sell", "not to sell", "that it will sell", "it would not sell". */
function clauseAt(view: View, i: number, word: Commissive, lemma: string): FoundComplement | null {
  if (word.complements.includes('to')) {
    const negated = isNegation(view.paragraph.tokens[i]?.lower ?? '');
    const at = negated ? i + 1 : i;
    if (infinitiveAt(view, at)) return found(i, { negated });
    if (isOwnDoing(view, at, negated || !TO_A_THING.has(lemma))) return found(i, { negated });
  }
  // "is considering whether to sell"; what one considers in general, or whether others should, is left alone by the verb's own guards.
  if (word.complements.includes('whether') && view.paragraph.tokens[i]?.lower === 'whether' && infinitiveAt(view, i + 1)) return found(i);
  return word.complements.includes('that') ? thatClauseAt(view, i) : null;
}

/** "Mayor Refuses | to Sign Bill": between capitals every word looks like a name. */
function isHeadline({ paragraph: { tokens, sentences } }: View, to: number): boolean {
  const trigger = tokens[to - 1];
  const verb = tokens[to + 1];
  const sentence = sentences[tokens[to]!.sentence]!;
  return trigger !== undefined && verb?.tag === 'NNP' && CAPITAL.test(trigger.text) && to - 1 > sentence.first && verb.sentence === tokens[to]!.sentence;
}

const CAPITAL = /^\p{Lu}/u;

function infinitiveAt(view: View, i: number): boolean {
  const { tokens } = view.paragraph;
  return tokens[i]?.lower === 'to' && (isHeadline(view, i) || view.starts.verbGroup.get(i)?.form === 'infinitive' || tokens[i + 1]?.tag === 'VB' || (tokens[i + 1]?.tag === '``' && tokens[i + 2]?.tag === 'VB'));
}

/** They may also take a thing behind "to": "agreed to government demands", "committed to community work". */
const TO_A_THING = new Set(['agree', 'consent', 'assent', 'accede', 'acquiesce', 'commit', 'recommit', 'committed', 'dedicated', 'commitment', 'agreement']);

/** "plans to double its output", "never to station missiles there" where the tagger took the verb for a noun: bare, behind "to", with an object of its own. */
function isOwnDoing(view: View, i: number, bare: boolean): boolean {
  const { tokens } = view.paragraph;
  const next = tokens[i + 2];
  if (tokens[i]?.lower !== 'to' || tokens[i + 1]?.tag !== 'NN' || next === undefined) return false;
  return next.tag === 'DT' || next.tag === 'PRP$' || next.tag === 'PRP' || (bare && (next.tag === 'NNS' || next.tag === 'CD' || next.tag === '$'));
}

function thatClauseAt(view: View, i: number): FoundComplement | null {
  const { tokens } = view.paragraph;
  const np = view.starts.nounPhrase.get(tokens[i]?.lower === 'that' ? i + 1 : i);
  if (!np) return null;
  const subject = conjoined(view, np);
  const group = overRelative(view, overAdverbs(view, overInsertion(view, overPhrasesOf(view, subject.last))));
  if (group?.modal !== 'will' && group?.modal !== 'would' && group?.modal !== 'shall') return null;
  // "assured them that nobody would be evicted".
  return found(i, { negated: group.negated !== isNobody(view.paragraph, subject), inner: tokens[np.head]!.tag === 'PRP' || group.passive ? null : subject });
}

/** Words over which a relative clause may reach before its antecedent's own verb. */
const LONGEST_RELATIVE = 14;

/** "no one | who had stood in the rain | would be left out": the verb at `at`, or the first modal behind the relative clause that begins there. */
function overRelative(view: View, at: number): VerbGroup | undefined {
  const { tokens } = view.paragraph;
  if (!/^(?:who|which)$/.test(tokens[at]?.lower ?? '')) return view.starts.verbGroup.get(at);
  for (let i = at + 1; i < at + LONGEST_RELATIVE && tokens[i]?.sentence === tokens[at]!.sentence; i++) {
    const group = view.starts.verbGroup.get(i);
    if (group?.modal === 'will' || group?.modal === 'would') return group;
  }
  return undefined;
}

/** "the first part | of the loan | would": prepositional phrases of the subject. */
function overPhrasesOf(view: View, at: number): number {
  let i = at;
  for (let steps = 0; steps < 3 && OF_SUBJECT.test(view.paragraph.tokens[i]?.lower ?? ''); steps++) i = view.starts.nounPhrase.get(i + 1)?.last ?? i;
  return i;
}

const OF_SUBJECT = /^(?:of|in|for|from|on|at|with|by|between)$/;

/** "the first part | , of $2 million, | will": up to behind the second comma. */
function overInsertion(view: View, at: number): number {
  const { tokens } = view.paragraph;
  if (tokens[at]?.text !== ',') return at;
  for (let i = at + 1; i < tokens.length && i < at + 10; i++) if (tokens[i]!.text === ',') return i + 1;
  return at;
}

// ------------------------------------------------------------ phrases between

interface Between {
  readonly last: number;
  readonly addressee: TokenRange | null;
  readonly by: Subject | null;
}

/** Times, places and the addressee between the word and its clause: "agreed on Friday to", "promised voters that", "a commitment by Rome to". */
function overPhrases(view: View, from: number, addressed: boolean, complements: readonly Complement[]): Between | null {
  const { tokens } = view.paragraph;
  let i = from;
  let addressee: TokenRange | null = null;
  let by: Subject | null = null;
  if (complements.includes('noun') && !addressed && view.starts.nounPhrase.has(i) && !isTimeWord(tokens[view.starts.nounPhrase.get(i)!.head]!.lower)) return null;
  for (let steps = 0; steps < 3; steps++) {
    const joint = tokens[i];
    const preposition = joint !== undefined && (joint.tag === 'IN' || joint.tag === 'TO') && joint.lower !== 'that';
    const np = view.starts.nounPhrase.get(preposition ? i + 1 : i);
    // "agreed | in principle | to".
    if (joint?.lower === 'in' && tokens[i + 1]?.lower === 'principle') {
      i += 2;
      continue;
    }
    if (!np) break;
    if (preposition && BY.has(joint.lower)) by ??= conjoined(view, np);
    else if (addressed && steps === 0 && (!preposition || joint.lower === 'with' || joint.lower === 'to')) addressee = { first: np.first, last: np.last };
    else if (!preposition && !isTimeWord(tokens[np.head]!.lower)) break;
    i = by && preposition && BY.has(joint.lower) ? by.last : np.last;
    if (tokens[i]?.tag === "''") i++;
  }
  while (tokens[i]?.tag === 'RB' && !isNegation(tokens[i]!.lower)) i++;
  if (tokens[i]?.tag === '``') i++;
  return i === from ? null : { last: i, addressee, by };
}

const BY = new Set(['by', 'of', 'between', 'from', 'among']);

// ------------------------------------------------------------ things

function thingAt(view: View, i: number, word: Commissive, lemma: string): boolean {
  const { tokens } = view.paragraph;
  const token = tokens[i];
  if (token === undefined) return false;
  const { complements } = word;
  if (complements.includes('gerund') && gerundAt(view, i)) return true;
  const np = view.starts.nounPhrase.get(i + 1);
  if (token.lower === 'to' && complements.includes('gerund') && complements.includes('noun')) return np !== undefined && !isInstitution(tokens[np.head]!.lower);
  if (token.lower === 'on' && complements.includes('on')) return isOneOf(view, np, UNDERTAKINGS);
  if (token.lower === 'for' && complements.includes('for')) return lemma === 'volunteer' || /^offers?$/.test(lemma) ? np !== undefined : isOneOf(view, np, EVENTS) || view.starts.verbGroup.get(i + 1)?.form === 'gerund';
  if (token.lower === 'of' && complements.includes('noun')) return view.starts.verbGroup.get(i + 1)?.form === 'gerund' || (np !== undefined && isWorth(view, np));
  return complements.includes('noun') && objectFits(view, i, word, lemma);
}

/** "ruled out raising", "committed to raising", "planning on raising". */
function gerundAt(view: View, i: number): boolean {
  const { lower } = view.paragraph.tokens[i]!;
  return view.starts.verbGroup.get(lower === 'to' || lower === 'on' || lower === 'from' || lower === 'in' ? i + 1 : i)?.form === 'gerund';
}

function isOneOf(view: View, np: NounPhrase | undefined, nouns: ReadonlySet<string>): boolean {
  return np !== undefined && nouns.has(nounSingular(view.paragraph.tokens[np.head]!.lower));
}

function objectFits(view: View, i: number, word: Commissive, lemma: string): boolean {
  const np = view.starts.nounPhrase.get(i);
  if (!np) return false;
  if (word.objects) return isOneOf(view, np, word.objects);
  if (lemma === 'commit' || lemma === 'recommit') return isWorth(view, np);
  const second = view.starts.nounPhrase.get(np.last);
  // "promised | them | a refund".
  if (lemma !== 'offer') return view.paragraph.tokens[np.head]!.tag !== 'PRP' || (second !== undefined && ADDRESSED.has(lemma));
  return isWorth(view, second && ADDRESSEE_TAG.test(view.paragraph.tokens[np.head]!.tag) ? second : np);
}

const ADDRESSEE_TAG = /^(?:PRP|NNS|NNP|NN)$/;

/** Money, or one of the things that are offered as an undertaking; not "offers a view of the bay", "offered a bleak picture". */
function isWorth(view: View, np: NounPhrase): boolean {
  const { tokens } = view.paragraph;
  for (let k = np.first; k < np.last; k++) if (tokens[k]!.tag === '$' || tokens[k]!.text === '%') return true;
  return isOffered(nounSingular(tokens[np.head]!.lower));
}


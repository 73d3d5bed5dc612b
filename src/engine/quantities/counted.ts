import { COMPOUND_COUNTS, INVARIANT, PARTITIVES, PEOPLE_ADJECTIVES } from '../lexicon/counted-nouns';
import { nounSingular } from '../text/lemma';
import { isNoun, isProperNoun } from '../text/tagset';
import { isDigits, isNumberWord, type Piece } from './pieces';
import type { Amount } from './amounts';
import type { Scan } from './scan';

/** What a number counts, read from the words behind it; pieces up to, not including, `last`. */
export interface CountedReading {
  readonly last: number;
  /** The noun phrase in the singular ("shipping container"); null where the words only point back ("more", "of them"). */
  readonly unit: string | null;
  /** The thing in the article's words. */
  readonly counted: string | null;
  /** The head noun is in the singular, as in a name ("the 7 train") or with "one". */
  readonly singular: boolean;
  /** The words that stand for a noun: "150,000 more", "two of them". */
  readonly open: 'more' | 'pronoun' | null;
}

const PRONOUNS = new Set(['them', 'these', 'those', 'which', 'whom', 'us', 'you', 'it', 'that', 'this']);
const DEMONSTRATIVES = new Set(['these', 'those', 'this', 'that']);
const MORE = new Set(['more', 'others', 'extra']);
const FEWER = new Set(['fewer', 'less']);

/** Reads the noun phrase, the "of" phrase or the pointing word that begins at piece `i`, right behind a number; `one`: the number is one. */
export function countedBehind(scan: Scan, i: number, one: boolean): CountedReading | null {
  const { pieces } = scan;
  const piece = pieces[i];
  const before = pieces[i - 1];
  if (piece?.kind !== 'word' || piece.sentence !== before!.sentence) return null;
  if (piece.lower === 'of') return ofPhrase(scan, i);
  if (MORE.has(piece.lower)) {
    const noun = nounPhrase(scan, i + 1, i + 1, !one);
    if (noun) return noun;
    return piece.lower === 'extra' ? null : { last: i + 1, unit: null, counted: null, singular: false, open: 'more' };
  }
  // "300 fewer jobs": jobs.
  const fewer = FEWER.has(piece.lower) ? nounPhrase(scan, i + 1, i + 1, !one) : null;
  return fewer ?? nounPhrase(scan, i, i, !one);
}

/** "half the voters", "a quarter of the rest" without its "of". Not "three the", which counts nothing. */
export function halfThe(scan: Scan, { end, numeral }: Amount): CountedReading | null {
  const piece = scan.pieces[end];
  if (numeral.form !== 'fraction' || scan.pieces[numeral.first]!.lower !== 'half' || (piece?.lower !== 'the' && piece?.tag !== 'PRP$') || piece.sentence !== scan.pieces[end - 1]!.sentence) return null;
  return wholeNounPhrase(scan, end);
}

/** "two of the engines", "dozens of people", "half of them". */
function ofPhrase(scan: Scan, of: number): CountedReading | null {
  const next = scan.pieces[of + 1];
  if (next?.sentence !== scan.pieces[of]!.sentence) return null;
  if (PRONOUNS.has(next.lower)) {
    // "a third of those screened"
    const behind = scan.pieces[of + 2];
    if (next.lower === 'those' && (behind?.tag === 'VBN' || behind?.lower === 'who')) {
      return { last: of + 3, unit: null, counted: scan.textOf(of + 1, of + 3), singular: false, open: null };
    }
    const noun = DEMONSTRATIVES.has(next.lower) ? nounPhrase(scan, of + 2, of + 1) : null;
    if (noun) return noun;
    return { last: of + 2, unit: null, counted: null, singular: false, open: 'pronoun' };
  }
  return wholeNounPhrase(scan, of + 1) ?? durationNoun(scan, of);
}

/** "in four of the past six seasons": the words are the duration's, but what is counted are seasons. */
function durationNoun(scan: Scan, of: number): CountedReading | null {
  const { pieces } = scan;
  if (!scan.isDuration(of + 1, of + 2)) return null;
  let last = of + 1;
  while (last + 1 < pieces.length && scan.isDuration(last + 1, last + 2)) last++;
  const noun = pieces[last]!;
  return noun.tag === 'NNS' ? { last: of, unit: nounSingular(noun.lower), counted: noun.text, singular: false, open: null } : null;
}

/** The noun phrase that begins at piece `i`, determiner and all; its unit leaves determiner and possessor out. */
export function wholeNounPhrase(scan: Scan, i: number): CountedReading | null {
  const piece = scan.pieces[i];
  if (!piece || scan.isTaken(i, i + 1)) return null;
  let first = i;
  while (scan.pieces[first] && isDeterminer(scan.pieces[first]!.tag)) first++;
  // "half of the 300 guests", "four of the past six seasons": what is counted are guests and seasons.
  const isNumber = (piece: Piece | undefined): boolean => piece !== undefined && (isDigits(piece) || isNumberWord(piece.lower));
  if (/^(?:JJ|RB)/.test(scan.pieces[first]?.tag ?? '') && isNumber(scan.pieces[first + 1])) first++;
  while (scan.pieces[first + 1] && first < i + 5 && isNumber(scan.pieces[first])) first++;
  // "five of the three-ton trucks": trucks, not tons.
  while (first > i && scan.pieces[first]?.hyphen) first++;
  return nounPhrase(scan, first, i);
}

const isDeterminer = (tag: string): boolean => tag === 'DT' || tag === 'PRP$' || tag === 'PDT' || tag === 'WP$';

/** The noun phrase whose words for the unit begin at piece `i` and whose text begins at `from`. `several`: a number above one stands right before it. */
function nounPhrase(scan: Scan, i: number, from: number, several = false): CountedReading | null {
  const { pieces, paragraph } = scan;
  const piece = pieces[i];
  if (!piece || piece.kind === 'punctuation' || piece.kind === 'quotation-mark' || piece.sentence !== pieces[i - 1]?.sentence) return null;
  let head = headBehind(scan, i);
  if (head < 0) {
    if (!PEOPLE_ADJECTIVES.has(piece.lower)) return null;
    return { last: i + 1, unit: piece.lower, counted: piece.text, singular: false, open: null };
  }
  head = several ? pluralHead(pieces, i, head) : head;
  head = coordinated(scan, head);
  const word = pieces[head]!;
  const plural = word.tag === 'NNS' || word.tag === 'VBZ' || word.tag === 'NNPS' || INVARIANT.has(word.lower) || (word.lower.endsWith('s') && nounSingular(word.lower) !== word.lower);
  const unit = unitName(scan, i, head);
  let last = head + 1;
  let counted = paragraph.text.slice(pieces[from]!.start, word.end);
  const part = PARTITIVES.has(nounSingular(word.lower)) && pieces[last]?.lower === 'of' && !scan.isTaken(last, last + 1) ? wholeNounPhrase(scan, last + 1) : null;
  if (part?.counted) {
    counted = part.counted;
    last = part.last;
  }
  return { last, unit, counted, singular: !plural, open: null };
}

/** The head of the noun phrase that goes on at piece `i`, as a piece; -1 where none does. */
function headBehind(scan: Scan, i: number): number {
  const { pieces } = scan;
  const { sentence } = pieces[i]!;
  // "20 decently sized plants": the phrase begins behind its adverb.
  let from = i;
  while (from < i + 3 && (pieces[from]?.tag === 'RB' || pieces[from]?.tag === 'RBS' || (from > i && isPast(pieces[from]?.tag)))) from++;
  const np = pieces[from] ? scan.nounPhraseAt(pieces[from]!.token) : undefined;
  let head = -1;
  let end = from;
  for (; end < pieces.length && pieces[end]!.sentence === sentence; end++) {
    const piece = pieces[end]!;
    // "139 Super Tuesday delegates": a date inside a noun phrase goes on to its head.
    if ((scan.isTaken(end, end + 1) && !(np && end > from && piece.token < np.head)) || (np ? piece.token > np.head : end > from)) break;
    // A second number begins another phrase ("12 men 30 women") unless it is part of a name ("22 new Boeing 787 jets").
    if (end > from && isOwnNumber(pieces, end)) break;
    if (CONJUNCTIONS.has(piece.lower)) break;
    if (piece.tag === 'POS') return -1;
    if (isNoun(piece.tag)) head = end;
    else if (!MODIFIES.has(piece.tag) && piece.kind !== 'quotation-mark') break;
  }
  // "50 strikes", "five NBA teams": behind a number, a verb in -s is a noun that the tagger missed.
  const next = pieces[end];
  if (next?.sentence === sentence && (head < 0 ? end === from : head === end - 1 && !pieces[head]!.tag.endsWith('S')) && looksPlural(next) && !scan.isTaken(end, end + 1)) return end;
  return head;
}

/** "two customers account for half": behind a number above one, a singular at the end is a verb that the tagger took for a noun; "12 sales jobs" and "20 EU aid staff" stay whole. */
function pluralHead(pieces: readonly Piece[], first: number, head: number): number {
  const word = pieces[head]!;
  const before = pieces[head - 1];
  if (word.tag !== 'NN' || head === first || INVARIANT.has(word.lower) || before!.tag !== 'NNS' || word.hyphen) return head;
  return head - 1;
}

/** A number that no name before or behind it takes in. */
export function isOwnNumber(pieces: readonly Piece[], i: number): boolean {
  const piece = pieces[i]!;
  const next = pieces[i + 1];
  if (next && !next.spaced && !next.hyphen && isDigits(next)) return true;
  if (piece.tag !== 'CD' && !isDigits(piece)) return false;
  return !piece.spaced || !(isProperNoun(pieces[i - 1]!.tag) || (next !== undefined && isProperNoun(next.tag)));
}

/** Words that join clauses and that the tagger may take for nouns. */
const CONJUNCTIONS = new Set(['whilst', 'while', 'amid', 'amidst', 'versus', 'vs', 'vs.', 'via', 'per', 'apiece']);
const MODIFIES = new Set<string>(['JJ', 'JJR', 'JJS', 'VBN', 'VBG', 'RB', 'RBS', 'CC', ',', 'CD']);
const VERBS_IN_S = new Set(["'s", 'is', 'was', 'has', 'does', 'says']);
const looksPlural = ({ lower, tag }: Piece): boolean => tag === 'VBZ' && lower.endsWith('s') && !VERBS_IN_S.has(lower);

/** "460 Kia and Hyundai vehicles": the plural that a name before "and" still waits for. */
function coordinated(scan: Scan, head: number): number {
  const { pieces } = scan;
  const word = pieces[head]!;
  const and = pieces[head + 1];
  if (!isProperNoun(word.tag) && word.tag !== 'NN' || and?.tag !== 'CC' || !pieces[head + 2] || scan.isTaken(head + 2, head + 3)) return head;
  const next = headBehind(scan, head + 2);
  return next >= 0 && pieces[next]!.tag === 'NNS' && next > head + 2 && isProperNoun(pieces[head + 2]!.tag) === isProperNoun(word.tag) ? next : head;
}

/** "shipping container", "NBA team", "Model 3": lower case but for names, its last word in the singular. */
function unitName(scan: Scan, first: number, head: number): string {
  const { pieces } = scan;
  let name = '';
  for (let i = behindDegree(pieces, first, head); i <= head; i++) {
    const piece = pieces[i]!;
    const text = isProperNoun(piece.tag) || (piece.tag === 'JJ' && /^[A-Z]/.test(piece.text)) || piece.text !== piece.lower && i > 0 && piece.text.toUpperCase() === piece.text ? piece.text : piece.lower;
    const word = i === head && piece.lower !== 'people' ? (text === piece.lower ? nounSingular(text) : singularName(text)) : text;
    name += name === '' ? word : piece.hyphen ? `-${word}` : piece.spaced ? ` ${word}` : word;
  }
  return name;
}

/** Behind an adverb the tagger takes many a participle for the past. */
const isPast = (tag: string | undefined): boolean => tag === 'VBN' || tag === 'VBD';

/** "20 decently sized plants", "the most open policies" count plants and open policies. */
function behindDegree(pieces: readonly Piece[], first: number, head: number): number {
  let i = first;
  while (i < head && (pieces[i]!.tag === 'RB' || pieces[i]!.tag === 'RBS')) i++;
  return i > first && i < head && (isPast(pieces[i]!.tag) || pieces[i]!.lower.endsWith('ed')) ? i + 1 : i;
}

const singularName = (text: string): string => (/[^s]s$/.test(text) && !/[A-Z]s$/.test(text) ? text.slice(0, -1) : text);

/** "a 15-member panel", "a 12 page document": what the compound counts. The singular tells it from "12 pages"; "the 11 member states" count states. */
export function compoundCount(scan: Scan, i: number): CountedReading | null {
  const piece = scan.pieces[i];
  if (!piece || !COMPOUND_COUNTS.has(piece.lower) || !(piece.hyphen || opensCompound(scan, i))) return null;
  return { last: i + 1, unit: piece.lower, counted: piece.text, singular: false, open: null };
}

function opensCompound({ pieces }: Scan, i: number): boolean {
  const piece = pieces[i]!;
  const next = pieces[i + 1];
  if (piece.tag !== 'NN' || INVARIANT.has(piece.lower) || next?.tag !== 'NN' || next.sentence !== piece.sentence) return false;
  // The head of the whole is in the singular too.
  let head = i + 1;
  while (pieces[head + 1]?.tag === 'NN') head++;
  return pieces[head + 1]?.tag !== 'NNS';
}

import { signOf } from './forms';
import type { NounPhrase } from './paragraph';
import { isAdjective, isNoun, type Tag } from './tagset';

/** In tokens; no phrase of a writer's is longer, and a hostile text must not make every start look to its end. */
const LONGEST = 24;

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly tag: Tag;
  readonly sentence: number;
}

const isDeterminer = (t: Tag): boolean => t === 'DT' || t === 'PRP$' || t === 'PDT' || t === 'WP$';
const opens = (t: Tag): boolean => isDeterminer(t) || t === 'CD' || t === '$' || t === '#' || isAdjective(t) || isNoun(t);
const isMark = (t: Tag): boolean => t === '``' || t === "''";

/**
 * Base noun phrases, left to right, never overlapping (the chunks of Ramshaw & Marcus 1995, with possessors joined to what they
 * possess): "the country's top leadership", "his Pakistani counterpart", "a “strong” leader", "some 50,000 doses", "they".
 */
export function chunkNounPhrases(tokens: readonly Word[], signs: readonly number[]): NounPhrase[] {
  const out: NounPhrase[] = [];
  let i = 0;
  while (i < tokens.length) {
    const tag = tokens[i]!.tag;
    if (tag === 'PRP') {
      out.push({ first: i, last: i + 1, head: i });
      i++;
      continue;
    }
    if ((signs[i]! & QUANTIFIER) > 0 && standsAlone(tokens, i)) {
      out.push({ first: i, last: i + 1, head: i });
      i++;
      continue;
    }
    const np = opens(tag) || opensByParticiple(tokens, i) || opensByAdverb(tokens, i) ? nounPhraseFrom(tokens, i) : null;
    if (np) {
      out.push(np);
      i = np.last;
    } else i++;
  }
  return out;
}

const QUANTIFIERS = new Set(['many', 'most', 'several', 'few', 'some', 'others', 'both', 'all', 'none', 'neither', 'each']);
const QUANTIFIER = signOf(({ lower }) => QUANTIFIERS.has(lower));

/** "Many of them", "most say": a quantifier for those it counts. */
function standsAlone(tokens: readonly Word[], i: number): boolean {
  const word = tokens[i]!;
  const next = tokens[i + 1];
  if (next?.sentence !== word.sentence) return false;
  if (next.lower === 'of') return true;
  // "they all said" has its subject already.
  const before = tokens[i - 1];
  const begins = before?.sentence !== word.sentence || before.tag === ',' || before.tag === 'CC' || before.tag === 'IN' || before.tag === ':' || isMark(before.tag);
  return begins && (next.tag === 'VBP' || next.tag === 'VBD' || next.tag === 'MD');
}

/** "growing concern", "elected officials" behind a preposition or at the start; not "growing, the city …". */
function opensByParticiple(tokens: readonly Word[], i: number): boolean {
  const tag = tokens[i]!.tag;
  if (tag !== 'VBN' && tag !== 'VBG') return false;
  const before = tokens[i - 1]?.tag;
  return tokens[i + 1] !== undefined && isNoun(tokens[i + 1]!.tag) && tag === 'VBN' && (before === 'IN' || before === 'CC') && tokens[i]!.sentence === tokens[i + 1]!.sentence;
}

/** "nearly a decade", "about 200 people", "very large crowds". */
function opensByAdverb(tokens: readonly Word[], i: number): boolean {
  const word = tokens[i]!;
  const next = tokens[i + 1];
  if (next?.sentence !== word.sentence) return false;
  if (next.tag === 'CD' || next.tag === '$') return word.tag === 'RB' || word.lower === 'about' || word.lower === 'around' || word.lower === 'over';
  return word.tag === 'RB' && (word.lower === 'nearly' || word.lower === 'almost' || word.lower === 'roughly' || word.lower === 'very') && (next.tag === 'DT' || isAdjective(next.tag));
}

function nounPhraseFrom(tokens: readonly Word[], start: number): NounPhrase | null {
  const sentence = tokens[start]!.sentence;
  let i = start;
  let head = -1;
  let lastContent = -1;
  let determined = false;
  while (i < tokens.length && i < start + LONGEST && tokens[i]!.sentence === sentence) {
    const { tag } = tokens[i]!;
    if (isNoun(tag)) {
      if (head >= 0 && namesAnother(tokens, head, i, determined)) break;
      head = lastContent = i;
    } else if (tag === 'CD' || isAdjective(tag)) {
      // A number or adjective behind the head begins something else ("sales 3.5 %", "officials familiar"), save in "Boeing 737"
      // and "the first Russian foreign minister".
      if (head >= 0 && !(tokens[head]!.tag === 'NNP' && head === i - 1 && (tag === 'CD' || nounFollows(tokens, i, sentence)))) break;
      lastContent = i;
    } else if (tag === '$' || tag === '#') {
      if (head >= 0) break;
      lastContent = i;
    } else if (isDeterminer(tag)) {
      if (i > start && tag !== 'PRP$' && !isPredeterminer(tokens[i - 1]!) && !startsWithAdverb(tokens, start, i)) break;
      if (head >= 0) break;
      determined = true;
    } else if (tag === 'POS') {
      if (head < 0 || !nounFollows(tokens, i + 1, sentence)) break;
      head = -1;
      determined = true;
    } else if ((tag === 'VBN' || tag === 'VBG') && (determined || i === start || lastContent >= 0) && head < 0 && nounFollows(tokens, i + 1, sentence)) lastContent = i;
    else if ((tag === 'RB' || tag === 'RBR' || tag === 'RBS' || tag === 'IN') && head < 0 && (i === start || determined) && modifiesNext(tokens, i, sentence)) {
      // "a very large crowd", "nearly a decade", "about 200"
    } else if (tokens[i]!.text === '/' && head === i - 1 && tokens[head]!.tag === 'NNP' && tokens[i + 1]?.tag === 'NNP') {
      // "a Post/Channel 5 survey"
    } else if (tag === 'VBG' && determined && head === i - 1 && tokens[head]!.tag === 'NNP' && tokens[i + 1]?.tag === 'NN') {
      // "the Reuters rolling poll"
    } else if (isMark(tag) && i > start && head < 0 && opensInside(tokens, i + 1, sentence)) {
      // "a “strong” leader"
    } else if (tag === ',' && head < 0 && lastContent === i - 1 && isAdjective(tokens[i - 1]!.tag) && tokens[i + 1] !== undefined && isAdjective(tokens[i + 1]!.tag) && nounFollows(tokens, i + 2, sentence)) {
      // "a long, hard road"
    } else if (tag === ',' && determined && head === i - 1 && tokens[head]!.tag === 'NNP' && isSeat(tokens[i + 1]) && nounFollows(tokens, i + 2, sentence)) {
      // "the Bergen, Norway-based firm"
      head = -1;
    } else if (tag === 'CC' && head < 0 && lastContent === i - 1 && isAdjective(tokens[i - 1]!.tag) && tokens[i + 1] !== undefined && isAdjective(tokens[i + 1]!.tag) && nounFollows(tokens, i + 2, sentence)) {
      // "fair and open trade"
    } else break;
    i++;
  }
  if (head < 0) {
    // "the wounded", "150,000 more", "this": a phrase without a noun; an adjective alone is none.
    const only = tokens[start]!.tag;
    if (!(isDeterminer(only) || only === 'CD' || only === '$' || startsWithAdverb(tokens, start, start + 1)) || only === 'WP$' || only === 'PRP$') return null;
    const end = lastContent >= 0 ? lastContent + 1 : start + 1;
    if (lastContent < 0 && only !== 'DT') return null;
    if (lastContent < 0 && (tokens[start]!.lower === 'the' || tokens[start]!.lower === 'a' || tokens[start]!.lower === 'an' || tokens[start]!.lower === 'no' || tokens[start]!.lower === 'every')) return null;
    return { first: start, last: end, head: end - 1 };
  }
  return { first: start, last: Math.max(head, lastContent) + 1, head };
}

const isSeat = (word: Word | undefined): boolean => word !== undefined && /-(?:based|born|listed|area)$/.test(word.lower);

/** "both the sides", "all these people". */
const isPredeterminer = (word: Word): boolean => word.tag === 'PDT' || (word.tag === 'DT' && (word.lower === 'both' || word.lower === 'all' || word.lower === 'half'));

const PERSON_ENDING = /(?:er|or|ist|man|woman|ant|ian|ee|eur|mate|nt|ief|ead|ess|son|ife|oss|tar|ide|ncle|aunt|ing|een|oach|udge|ter|ew|rt)$/;
const TIME_NAME = new Set(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']);

/**
 * A proper noun that begins a phrase of its own: "the importance | Pakistan attaches", "Lavrov | Wednesday agreed";
 * not "his counterpart Ann Lee", "defence minister Ito".
 */
function namesAnother(tokens: readonly Word[], head: number, i: number, determined: boolean): boolean {
  const name = tokens[i]!;
  if (name.tag !== 'NNP' && name.tag !== 'NNPS') return false;
  const before = tokens[head]!;
  if (TIME_NAME.has(name.lower)) return head === i - 1;
  if (before.tag === 'NNS') return true;
  return before.tag === 'NN' && determined && !PERSON_ENDING.test(before.lower) && followedByVerb(tokens, i);
}

function followedByVerb(tokens: readonly Word[], i: number): boolean {
  let next = i + 1;
  while (next < tokens.length && (tokens[next]!.tag === 'NNP' || tokens[next]!.tag === 'RB')) next++;
  const tag = tokens[next]?.tag;
  return tag === 'VBZ' || tag === 'VBD' || tag === 'VBP' || tag === 'MD';
}

const startsWithAdverb = (tokens: readonly Word[], start: number, i: number): boolean =>
  i === start + 1 && (tokens[start]!.tag === 'RB' || tokens[start]!.tag === 'IN');

function nounFollows(tokens: readonly Word[], from: number, sentence: number): boolean {
  for (let i = from; i < from + 6 && i < tokens.length; i++) {
    const { tag } = tokens[i]!;
    if (tokens[i]!.sentence !== sentence) return false;
    if (isNoun(tag)) return true;
    if (!(isAdjective(tag) || tag === 'CD' || tag === 'VBN' || tag === 'VBG' || tag === 'RB' || isMark(tag) || tag === '$' || tag === 'CC' || tag === ',')) return false;
  }
  return false;
}

function modifiesNext(tokens: readonly Word[], i: number, sentence: number): boolean {
  const next = tokens[i + 1];
  if (next?.sentence !== sentence) return false;
  return isAdjective(next.tag) || next.tag === 'CD' || next.tag === '$' || next.tag === 'DT' || ((next.tag === 'VBN' || next.tag === 'VBG') && tokens[i]!.tag !== 'IN');
}

function opensInside(tokens: readonly Word[], i: number, sentence: number): boolean {
  const next = tokens[i];
  return next?.sentence === sentence && (isNoun(next.tag) || isAdjective(next.tag) || next.tag === 'VBN' || next.tag === 'VBG' || next.tag === 'CD') && nounFollows(tokens, i, sentence);
}

import { BEFORE_NUMBER, BEHIND_NUMBER, type StatedModifier } from '../lexicon/approximators';
import { isUpTo } from './changes';
import type { Piece } from './pieces';

/** Words that say how exact a figure is, in the pieces from `first` up to, not including, `last`. */
export interface ModifierReading {
  readonly first: number;
  readonly last: number;
  readonly modifier: StatedModifier;
}

interface Phrase {
  readonly words: readonly string[];
  readonly modifier: StatedModifier;
}

/** Phrases by the word next to the figure, the longest first. */
const BEFORE = byWord(BEFORE_NUMBER, (words) => words.at(-1)!);
const BEHIND = byWord(BEHIND_NUMBER, (words) => words[0]!);

function byWord(table: typeof BEFORE_NUMBER, key: (words: string[]) => string): ReadonlyMap<string, readonly Phrase[]> {
  const map = new Map<string, Phrase[]>();
  for (const [modifier, phrases] of table) {
    for (const phrase of phrases) {
      const words = phrase.split(' ');
      const list = map.get(key(words)) ?? [];
      list.push({ words, modifier });
      map.set(key(words), list);
    }
  }
  for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  return map;
}

/** The modifier that ends right before piece `i`: "more than", "up to about", "an estimated"; the outermost decides. */
export function modifierBefore(pieces: readonly Piece[], i: number): ModifierReading | null {
  let reading: ModifierReading | null = null;
  for (let end = i, rounds = 0; rounds < 3; rounds++) {
    const phrase = matchBefore(pieces, end);
    if (!phrase) break;
    const first = end - phrase.words.length;
    // "all" and "exactly" take nothing away from what stands behind them.
    reading = { first, last: i, modifier: reading && phrase.modifier === 'exact' ? reading.modifier : phrase.modifier };
    end = first;
  }
  return reading;
}

function matchBefore(pieces: readonly Piece[], end: number): Phrase | null {
  const word = pieces[end - 1];
  if (word?.sentence !== pieces[end]!.sentence) return null;
  for (const phrase of BEFORE.get(word.lower) ?? []) {
    const first = end - phrase.words.length;
    if (first >= 0 && phrase.words.every((w, k) => pieces[first + k]!.lower === w) && !isIdle(pieces, first, phrase)) return phrase;
  }
  return null;
}

/** "turned over 12 files" is no "more than 12"; "edged up to 40" no limit. */
function isIdle(pieces: readonly Piece[], first: number, { words }: Phrase): boolean {
  const before = pieces[first - 1];
  if (words[0] === 'over') return before !== undefined && OVER_VERBS.has(before.lower);
  return words[0] === 'up' && !isUpTo(pieces, first);
}

const OVER_VERBS = new Set(['took', 'take', 'takes', 'taking', 'taken', 'turned', 'handed', 'hand', 'signed', 'concerns', 'dispute', 'row', 'argument', 'control', 'concern', 'worries']);

/** Words that set a figure beside one told before and belong to its span: "another 2 %", "a further 40 jobs", "the remaining 40". Back to the first of them before piece `i`. */
export function leadBefore(pieces: readonly Piece[], i: number): number {
  const word = pieces[i - 1];
  return word?.sentence === pieces[i]!.sentence && LEADS.has(word.lower) ? i - 1 : i;
}

const LEADS = new Set(['another', 'additional', 'further', 'extra', 'remaining', 'first']);
/** Those that count on in the unit of the figure before: "plans another 40". */
export const goesOn = (piece: Piece | undefined): boolean => piece !== undefined && LEADS.has(piece.lower) && piece.lower !== 'first';

/** The modifier that begins at piece `i`: "or so", "or more", "-plus", "+". */
export function modifierBehind(pieces: readonly Piece[], i: number): ModifierReading | null {
  const word = pieces[i];
  if (!word) return null;
  for (const { words, modifier } of BEHIND.get(word.lower) ?? []) {
    if (words.every((w, k) => pieces[i + k]?.lower === w) && !(word.lower === '+' && word.spaced) && !(word.lower === 'plus' && !word.hyphen)) return { first: i, last: i + words.length, modifier };
  }
  return null;
}

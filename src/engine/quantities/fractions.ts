/** Fractions in words: "half a million", "a third of", "two thirds", and the part that "and" adds: "two and a half million". */
import { DENOMINATORS, UNITS_AND_TEENS } from '../lexicon/number-words';
import { exactly, type Numeral } from './numeral';
import type { Piece } from './pieces';
import { scaled, scaleOf, shift } from './scales';

/** "half", "half a million", "a third", "two thirds", "three-quarters", "a quarter of a million", "quarter million". */
export function fraction(pieces: readonly Piece[], i: number): Numeral | null {
  const { lower } = pieces[i]!;
  if (lower === 'half' || ((lower === 'a' || lower === 'one') && pieces[i + 1]?.lower === 'half')) return partOfScale(pieces, i, lower === 'half' ? i + 1 : i + 2, 0.5);
  if (lower === 'quarter') return scaleFollows(pieces, i + 1) ? partOfScale(pieces, i, i + 1, 0.25) : null;
  const top = lower === 'a' ? 1 : lower === 'an' ? (pieces[i + 1]?.lower === 'eighth' ? 1 : undefined) : UNITS_AND_TEENS.get(lower);
  const below = pieces[i + 1];
  if (top === undefined || top === 0 || below?.kind !== 'word') return null;
  const bottom = DENOMINATORS.get(below.lower);
  if (bottom === undefined || top >= bottom) return null;
  const plural = below.lower.endsWith('s');
  if (plural !== (top > 1) && !below.hyphen) return null;
  if (top === 1 && !below.hyphen && !scaleFollows(pieces, i + 2) && !partFollows(pieces, i, i + 2)) return null;
  return partOfScale(pieces, i, i + 2, top / bottom);
}

const scaleFollows = (pieces: readonly Piece[], i: number): boolean => (scaleOf(pieces[i]?.lower ?? '') ?? 0) > 2;

const COMPARED = new Set(['of', 'more', 'less', 'fewer', 'higher', 'lower', 'to']);
const BY = new Set(['by', 'to', 'about', 'nearly', 'almost', 'around', 'than', 'roughly', 'over', 'only', 'just', 'from']);

/** A singular fraction is one only with its whole behind it, or measured: "a third of", "by a quarter"; not "a third man", "a second". */
function partFollows(pieces: readonly Piece[], i: number, last: number): boolean {
  const next = pieces[last];
  if (next && COMPARED.has(next.lower)) return true;
  const before = pieces[i - 1];
  const ends = !next || next.kind === 'punctuation' || next.tag === 'CC' || next.tag === 'IN';
  return before !== undefined && BY.has(before.lower) && ends && before.sentence === pieces[i]!.sentence;
}

/** The scale behind a fraction: "half a million", "a quarter of a million", "half a dozen", "a half million". */
function partOfScale(pieces: readonly Piece[], first: number, last: number, part: number): Numeral {
  let next = last;
  if (pieces[next]?.lower === 'of' && pieces[next + 1]?.lower === 'a') next++;
  if (pieces[next]?.lower === 'a') next++;
  const word = pieces[next]?.lower ?? '';
  const power = scaleOf(word);
  if (power !== undefined && power > 1) return exactly({ first, last: next + 1, value: part * 10 ** power, form: 'words', power });
  if (word === 'dozen') return exactly({ first, last: next + 1, value: part * 12, form: 'words' });
  return exactly({ first, last, value: part, form: 'fraction' });
}

/** "two and a half million", "three and three quarters", "a million and a half": the part that "and" adds to the whole read up to `end`. */
export function andAPart(pieces: readonly Piece[], first: number, end: number, whole: number, form: 'digits' | 'words'): Numeral | null {
  if (pieces[end]?.lower !== 'and' || whole >= 1e3 && whole % 1e3 !== 0) return null;
  const top = pieces[end + 1];
  const below = pieces[end + 2];
  if (!top || !below) return null;
  const count = top.lower === 'a' ? 1 : UNITS_AND_TEENS.get(top.lower);
  const bottom = DENOMINATORS.get(below.lower);
  if (count === undefined || bottom === undefined || count >= bottom || bottom > 10) return null;
  // "a million and a half": the part is one of the scale.
  const power = whole >= 1e3 ? 3 * Math.floor(Math.log10(whole) / 3) : 0;
  return scaled(pieces, first, end + 3, whole + shift(count / bottom, power), form, false);
}

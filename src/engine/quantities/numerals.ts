import { FRACTION_SIGNS } from '../lexicon/number-words';
import { fromDigits } from './digits';
import { fraction } from './fractions';
import type { Numeral } from './numeral';
import { isDigits, type Piece } from './pieces';
import { scaled } from './scales';
import { fromArticle, fromWords, vague } from './words';

/**
 * Reads the number that begins at piece `i`: "1,200", "2.5 million", "12,34,567", "3½", "twenty-five", "two and a half million", "half a million",
 * "a dozen", "two thirds", "hundreds of thousands". `money`: a currency sign stands before, so that "3m" can only be three million.
 */
export function readNumeral(pieces: readonly Piece[], i: number, money: boolean): Numeral | null {
  const piece = pieces[i];
  if (!piece) return null;
  if (isDigits(piece)) return fromDigits(pieces, i, money);
  const sign = FRACTION_SIGNS.get(piece.text);
  if (sign !== undefined) return scaled(pieces, i, i + 1, sign, 'fraction', money);
  if (piece.kind !== 'word') return null;
  return vague(pieces, i) ?? fraction(pieces, i) ?? fromArticle(pieces, i) ?? fromWords(pieces, i);
}

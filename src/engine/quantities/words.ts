/** Numbers in words: "twenty-five", "one hundred and three", "a dozen", "hundreds of thousands". */
import { COLLECTIVES, DENOMINATORS, SCALES, TENS, UNITS_AND_TEENS, VAGUE_SCALES } from '../lexicon/number-words';
import { UNIT_STARTS } from '../lexicon/units';
import { andAPart } from './fractions';
import { exactly, type Numeral } from './numeral';
import type { Piece } from './pieces';
import { collected, scaled, scaleOf } from './scales';

/** "twenty-five", "one hundred and three", "three hundred thousand"; null where no number word stands. */
export function fromWords(pieces: readonly Piece[], i: number): Numeral | null {
  let total = 0;
  let current = 0;
  let last = i;
  /** What may still be added below the last word: 100 behind "hundred", 10 behind "twenty". */
  let room = Infinity;
  let power = 0;
  for (let j = i; j < pieces.length; j++) {
    const piece = pieces[j]!;
    if (j > i && piece.sentence !== pieces[i]!.sentence) break;
    const word = piece.lower;
    const small = UNITS_AND_TEENS.get(word) ?? TENS.get(word);
    if (small !== undefined) {
      if (small >= room || (small === 0 && j > i)) break;
      current += small;
      room = TENS.has(word) ? 10 : 0;
    } else if (word === 'hundred' && j > i && current > 0 && current < 100) {
      current *= 100;
      room = 100;
    } else if (word === 'and' && j > i && room >= 100 && room < Infinity && addsOn(pieces, j + 1, room)) continue;
    else break;
    last = j + 1;
    const scale = scaleOf(pieces[last]?.lower ?? '');
    if (scale !== undefined && scale >= 3 && current > 0) {
      // "two thousand and ten": the words behind a scale are added; the highest scale comes first.
      power = scale;
      total += current * 10 ** scale;
      current = 0;
      room = 10 ** scale;
      last++;
      j++;
      // "three hundred thousand million", "five lakh crore"
      const again = scaleOf(pieces[last]?.lower ?? '');
      if (again !== undefined && again > 3) {
        total *= 10 ** again;
        power += again;
        last++;
        j++;
      }
    }
  }
  if (last === i) return null;
  const value = total + current;
  return andAPart(pieces, i, last, value, 'words') ?? withPoint(pieces, i, last, value)
    ?? collected(exactly({ first: i, last, value, form: 'words', power }), pieces);
}

/** "and ten", but not "and three fifths". */
function addsOn(pieces: readonly Piece[], i: number, room: number): boolean {
  const next = pieces[i];
  if (!next || DENOMINATORS.has(pieces[i + 1]?.lower ?? '')) return false;
  const value = UNITS_AND_TEENS.get(next.lower) ?? TENS.get(next.lower);
  return value !== undefined && value < room;
}

/** "three point five million". */
function withPoint(pieces: readonly Piece[], first: number, end: number, value: number): Numeral | null {
  if (pieces[end]?.lower !== 'point') return null;
  let digits = '';
  let last = end + 1;
  for (; last < pieces.length; last++) {
    const digit = UNITS_AND_TEENS.get(pieces[last]!.lower);
    if (digit === undefined || digit > 9) break;
    digits += String(digit);
  }
  return digits === '' ? null : scaled(pieces, first, last, Number(`${value}.${digits}`), 'words', false);
}

/** "a million", "a hundred and twenty", "a dozen", "a score of". */
export function fromArticle(pieces: readonly Piece[], i: number): Numeral | null {
  const { lower } = pieces[i]!;
  if (lower !== 'a' && lower !== 'an') return null;
  const next = pieces[i + 1];
  if (!next) return null;
  if (COLLECTIVES.has(next.lower)) {
    if (next.lower !== 'dozen' && pieces[i + 2]?.lower !== 'of') return null;
    return exactly({ first: i, last: i + 2, value: COLLECTIVES.get(next.lower)!, form: 'words' });
  }
  // "an hour and a half"
  if (UNIT_STARTS.has(next.lower) && pieces[i + 2]?.lower === 'and') return exactly({ first: i, last: i + 1, value: 1, form: 'words' });
  if (!SCALES.has(next.lower)) return null;
  const as = fromWords([{ ...pieces[i]!, lower: 'one' }, ...pieces.slice(i + 1, i + 8)], 0);
  return as && { ...as, first: i, last: i + as.last };
}

/**
 * "dozens of", "tens of thousands of", "hundreds of millions". A power of ten in the plural is read as its order of magnitude ("thousands":
 * 1,000 to 10,000, since beyond it one says "tens of thousands"); dozens and scores only as two at least.
 */
export function vague(pieces: readonly Piece[], i: number): Numeral | null {
  const some = severalOf(pieces, i);
  if (some) return some;
  const own = VAGUE_SCALES.get(pieces[i]!.lower);
  if (own === undefined) return null;
  let unit = own;
  let last = i + 1;
  while (pieces[last]?.lower === 'of' && pieces[last + 1]) {
    const next = VAGUE_SCALES.get(pieces[last + 1]!.lower);
    if (next === undefined || next < 100) break;
    unit *= next;
    last += 2;
  }
  const decimal = /^10+$/.test(String(own));
  return { first: i, last, value: null, least: decimal ? unit : 2 * unit, most: decimal ? 10 * unit : null, form: 'vague', power: 0, plainDigits: 0 };
}

const SEVERAL = new Set(['several', 'few', 'many', 'couple']);

/** "several hundred people", "a few thousand": more than one of the scale, fewer than ten. */
function severalOf(pieces: readonly Piece[], i: number): Numeral | null {
  const article = pieces[i]!.lower === 'a' ? 1 : 0;
  if (!SEVERAL.has(pieces[i + article]?.lower ?? '') || (article === 1 && pieces[i + 1]!.lower === 'several')) return null;
  const word = pieces[i + article + 1];
  const scale = word && (word.lower === 'dozen' ? 12 : SCALES.has(word.lower) ? 10 ** SCALES.get(word.lower)! : null);
  if (!scale || word.sentence !== pieces[i]!.sentence) return null;
  return { first: i, last: i + article + 2, value: null, least: 2 * scale, most: scale === 12 ? null : 10 * scale, form: 'vague', power: 0, plainDigits: 0 };
}

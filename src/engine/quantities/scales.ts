/** The words and letters behind a figure that multiply it: "2.5 million", "40bn", "5 lakh crore", "3 dozen". */
import { CODES } from '../lexicon/currencies';
import { SCALE_ABBREVIATIONS, SCALES } from '../lexicon/number-words';
import { exactly, type Numeral } from './numeral';
import type { Piece } from './pieces';
import { moneyFollows } from './money-words';

/** No writer means more than a quintillion; a hostile text would get to infinity. */
const MOST_POWER = 18;

/** The number in the pieces from `first` up to `end` with the scales behind it. `money`: a currency sign stands before, so that "3m" can only be three million. */
export function scaled(pieces: readonly Piece[], first: number, end: number, value: number, form: 'digits' | 'words' | 'fraction', money: boolean): Numeral {
  let power = 0;
  let last = end;
  for (;;) {
    const next = pieces[last];
    if (next?.sentence !== pieces[first]!.sentence) break;
    const scale = scaleAt(pieces, last, money, power > 0);
    if (scale === null || power + scale > MOST_POWER) break;
    power += scale;
    last++;
  }
  const plainDigits = power === 0 && form === 'digits' && /^\d+$/.test(pieces[first]!.text) && end === first + 1 ? pieces[first]!.text.length : 0;
  return collected(exactly({ first, last, value: shift(value, power), form, power, plainDigits }), pieces);
}

/** Shifts the decimal point of the shortest decimal that stands for the number: no rounding comes in, 1.1 million is exactly 1,100,000. */
export function shift(value: number, power: number): number {
  if (power === 0) return value;
  const text = String(value);
  return text.includes('e') ? value * 10 ** power : Number(`${text}e${power}`);
}

/** The scale of a word, also in the plural ("two crores"); undefined for any other word. */
export function scaleOf(lower: string): number | undefined {
  const power = SCALES.get(lower);
  if (power !== undefined || !lower.endsWith('s')) return power;
  const plural = SCALES.get(lower.slice(0, -1));
  return plural === 2 ? undefined : plural;
}

function scaleAt(pieces: readonly Piece[], i: number, money: boolean, again: boolean): number | null {
  const piece = pieces[i]!;
  const word = scaleOf(piece.lower);
  if (word !== undefined) return word;
  if (again) return null;
  const short = SCALE_ABBREVIATIONS.get(piece.lower.replace(/\.$/, ''));
  if (!short) return null;
  // No length is told in money: "412m kroner".
  if (short.certain || isCodeGlued(pieces[i + 1]) || moneyFollows(pieces, i + 1)) return short.power;
  // "b" and "t" are too rare outside money; a capital "K" or "M" directly behind is a scale, "m" only before what it counts.
  if (money) return piece.spaced && piece.lower !== 'm' && piece.lower !== 'b' ? null : short.power;
  if (piece.lower === 'k') return piece.spaced ? null : short.power;
  if ((piece.text === 'M' || piece.text === 'B') && !piece.spaced && !piece.hyphen) return short.power;
  if (piece.lower === 'm' || piece.text === 'B' || piece.text === 'T') return countFollows(pieces, i) ? short.power : null;
  return null;
}

/** The "USD" of "30 MUSD". */
const isCodeGlued = (piece: Piece | undefined): boolean => piece?.spaced === false && !piece.hyphen && CODES.has(piece.text);

/** "1.2m people", "3.4m new homes": a plural noun behind, which no length has. */
function countFollows(pieces: readonly Piece[], i: number): boolean {
  for (let j = i + 1; j < Math.min(pieces.length, i + 5); j++) {
    const { tag, kind } = pieces[j]!;
    if (tag === 'NNS' || tag === 'NNPS') return true;
    if (kind !== 'word' || !(tag === 'JJ' || tag === 'NN' || tag === 'NNP' || tag === 'VBN')) return false;
  }
  return false;
}

/** "two dozen", "3 score". */
export function collected(numeral: Numeral, pieces: readonly Piece[]): Numeral {
  const next = pieces[numeral.last];
  if (!next || numeral.value === null || numeral.value > 200 || !(next.lower === 'dozen' || next.lower === 'dozens' || (next.lower === 'score' && next.hyphen))) return numeral;
  return { ...numeral, last: numeral.last + 1, value: numeral.value * (next.lower === 'score' ? 20 : 12), plainDigits: 0 };
}

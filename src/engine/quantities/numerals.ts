import { COLLECTIVES, DENOMINATORS, FRACTION_SIGNS, SCALE_ABBREVIATIONS, SCALES, TENS, UNITS_AND_TEENS, VAGUE_SCALES } from '../lexicon/number-words';
import { isDigit, isDigits, type Piece } from './pieces';

/** A number as the text writes it, in the pieces from `first` up to, not including, `last`. */
export interface Numeral {
  readonly first: number;
  readonly last: number;
  /** Null for "dozens", "millions": only known to be several times `least`. */
  readonly value: number | null;
  readonly least: number | null;
  readonly form: 'digits' | 'words' | 'fraction' | 'vague';
  /** The power of ten that a word or letter adds ("million": 6); in "5 to 10 million" the first number takes it over. */
  readonly power: number;
  /** A whole number of at most this many digits without comma, point or scale (a year, a label); 0 for all others. */
  readonly plainDigits: number;
}

/**
 * Reads the number that begins at piece `i`: "1,200", "2.5 million", "12,34,567", "3½", "twenty-five", "two and a half million", "half a million",
 * "a dozen", "two thirds", "hundreds of thousands". `money`: a currency sign stands before, so that "3m" can only be three million.
 * Decimals are read by their digits, never computed by multiplication, so that 1.1 million is exactly 1,100,000.
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

// ---------------------------------------------------------------- digits

/** A figure's text as a number: "1,200", "12,34,567.89", "0.5", "1/2", "5"; null for "4:39", "1990s", "7/8/07", "3rd". */
export function parseFigure(text: string): number | null {
  let digits = '';
  let group = 0;
  let point = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isDigit(c)) {
      digits += text[i]!;
      group++;
    } else if (c === 44 && !point) {
      // Groups are of three digits, or of two before the last one (India): the one just closed is checked by its successor.
      if (i === 0 || !groupFollows(text, i)) return null;
      group = 0;
    } else if (c === 46 && !point) {
      point = true;
      digits += '.';
    } else if (c === 47 && !point) {
      return vulgar(text, i);
    } else return null;
  }
  return group === 0 || digits.length > MOST_DIGITS ? null : Number(digits);
}

function groupFollows(text: string, comma: number): boolean {
  let n = 0;
  while (isDigit(text.charCodeAt(comma + 1 + n))) n++;
  return n === 3 || (n === 2 && text.charCodeAt(comma + 3) === 44);
}

function vulgar(text: string, slash: number): number | null {
  const top = text.slice(0, slash);
  const bottom = text.slice(slash + 1);
  if (top.length > 2 || bottom.length > 2 || !/^\d+$/.test(bottom)) return null;
  const [a, b] = [Number(top), Number(bottom)];
  return a < b && [2, 3, 4, 5, 6, 8, 10, 16, 32].includes(b) ? a / b : null;
}

function fromDigits(pieces: readonly Piece[], i: number, money: boolean): Numeral | null {
  const piece = pieces[i]!;
  let value = parseFigure(piece.text);
  if (value === null) return null;
  let last = i + 1;
  // "10 000": a blank that doesn't break groups the digits; an ordinary one only before zeros.
  for (let next = pieces[last]; next && groupsBehind(piece, next, value); next = pieces[last]) {
    value = value * 1000 + Number(next.text);
    last++;
  }
  const more = pieces[last];
  if (more && last === i + 1 && Number.isInteger(value)) {
    const part = FRACTION_SIGNS.get(more.text) ?? (more.kind === 'number' && !more.text.includes('.') && more.text.includes('/') ? parseFigure(more.text) : null);
    if (part !== null && part < 1) return scaled(pieces, i, last + 1, value + part, 'digits', money);
  }
  return andAPart(pieces, i, last, value, 'digits') ?? scaled(pieces, i, last, value, 'digits', money);
}

function groupsBehind(first: Piece, next: Piece, value: number): boolean {
  return next.spaced && next.text.length === 3 && first.text.length <= 3 && value > 0 && isDigits(next) && /^\d{3}$/.test(next.text) && /^\d{1,3}$/.test(first.text)
    && (next.text === '000') && next.start - first.end <= 4;
}

// ---------------------------------------------------------------- words

/** "twenty-five", "one hundred and three", "three hundred thousand"; null where no number word stands. */
function fromWords(pieces: readonly Piece[], i: number): Numeral | null {
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
    } else if (word === 'and' && j > i && room >= 100 && room < Infinity && addsOn(pieces[j + 1], room)) continue;
    else break;
    last = j + 1;
    const scale = pieces[last] === undefined ? undefined : SCALES.get(pieces[last]!.lower);
    if (scale !== undefined && scale >= 3 && current > 0) {
      // "two thousand and ten": the words behind a scale are added; the highest scale comes first.
      power = scale;
      total += current * 10 ** scale;
      current = 0;
      room = 10 ** scale;
      last++;
      j++;
      // "three hundred thousand million", "five lakh crore"
      const again = pieces[last] === undefined ? undefined : SCALES.get(pieces[last]!.lower);
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
    ?? collected({ first: i, last, value, least: null, form: 'words', power, plainDigits: 0 }, pieces);
}

function addsOn(next: Piece | undefined, room: number): boolean {
  if (!next) return false;
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
function fromArticle(pieces: readonly Piece[], i: number): Numeral | null {
  const { lower } = pieces[i]!;
  if (lower !== 'a' && lower !== 'an') return null;
  const next = pieces[i + 1];
  if (!next) return null;
  if (COLLECTIVES.has(next.lower)) {
    if (next.lower !== 'dozen' && pieces[i + 2]?.lower !== 'of') return null;
    return { first: i, last: i + 2, value: COLLECTIVES.get(next.lower)!, least: null, form: 'words', power: 0, plainDigits: 0 };
  }
  const scale = SCALES.get(next.lower);
  if (scale === undefined) return null;
  const as = fromWords([{ ...pieces[i]!, lower: 'one' }, ...pieces.slice(i + 1, i + 8)], 0);
  return as && { ...as, first: i, last: i + as.last };
}

// ---------------------------------------------------------------- fractions

/** "half", "half a million", "a third", "two thirds", "three-quarters", "a quarter of a million". */
function fraction(pieces: readonly Piece[], i: number): Numeral | null {
  const { lower } = pieces[i]!;
  if (lower === 'half' || ((lower === 'a' || lower === 'one') && pieces[i + 1]?.lower === 'half')) return partOfScale(pieces, i, lower === 'half' ? i + 1 : i + 2, 0.5);
  const top = lower === 'a' ? 1 : lower === 'an' ? (pieces[i + 1]?.lower === 'eighth' ? 1 : undefined) : UNITS_AND_TEENS.get(lower);
  const below = pieces[i + 1];
  if (top === undefined || top === 0 || below?.kind !== 'word') return null;
  const bottom = DENOMINATORS.get(below.lower);
  if (bottom === undefined || top >= bottom) return null;
  const plural = below.lower.endsWith('s');
  if (plural !== (top > 1) && !below.hyphen) return null;
  if (top === 1 && !partFollows(pieces, i, i + 2)) return null;
  return partOfScale(pieces, i, i + 2, top / bottom);
}

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
  const power = SCALES.get(word);
  if (power !== undefined && power > 1) return { first, last: next + 1, value: part * 10 ** power, least: null, form: 'words', power, plainDigits: 0 };
  if (word === 'dozen') return { first, last: next + 1, value: part * 12, least: null, form: 'words', power: 0, plainDigits: 0 };
  return { first, last, value: part, least: null, form: 'fraction', power: 0, plainDigits: 0 };
}

/** "two and a half million", "three and three quarters": the part that "and" adds. */
function andAPart(pieces: readonly Piece[], first: number, end: number, whole: number, form: 'digits' | 'words'): Numeral | null {
  if (pieces[end]?.lower !== 'and' || whole >= 1e3 && whole % 1e3 !== 0) return null;
  const top = pieces[end + 1];
  const below = pieces[end + 2];
  if (!top || !below) return null;
  const count = top.lower === 'a' ? 1 : UNITS_AND_TEENS.get(top.lower);
  const bottom = DENOMINATORS.get(below.lower);
  if (count === undefined || bottom === undefined || count >= bottom || bottom > 10) return null;
  // "a million and a half": the part is one of the scale.
  const unit = whole >= 1e3 ? 10 ** (3 * Math.floor(Math.log10(whole) / 3)) : 1;
  return scaled(pieces, first, end + 3, whole + unit * count / bottom, form, false);
}

// ---------------------------------------------------------------- scales

/** The number with the scales behind it: "2.5 million", "40bn", "5 lakh crore", "3 dozen". */
function scaled(pieces: readonly Piece[], first: number, end: number, value: number, form: 'digits' | 'words' | 'fraction', money: boolean): Numeral {
  let power = 0;
  let last = end;
  for (;;) {
    const next = pieces[last];
    if (next?.sentence !== pieces[first]!.sentence) break;
    const scale = scaleAt(pieces, last, money, power > 0);
    // No writer means more than a quintillion; a hostile text would get to infinity.
    if (scale === null || power + scale > MOST_POWER) break;
    power += scale;
    last++;
  }
  const plainDigits = power === 0 && form === 'digits' && /^\d+$/.test(pieces[first]!.text) && end === first + 1 ? pieces[first]!.text.length : 0;
  return collected({ first, last, value: shift(value, power), least: null, form, power, plainDigits }, pieces);
}

const MOST_POWER = 18;
/** Longer ones are no figures but codes. */
const MOST_DIGITS = 24;

/** Shifts the decimal point of the shortest decimal that stands for the number: no rounding comes in. */
function shift(value: number, power: number): number {
  if (power === 0) return value;
  const text = String(value);
  return text.includes('e') ? value * 10 ** power : Number(`${text}e${power}`);
}

function scaleAt(pieces: readonly Piece[], i: number, money: boolean, again: boolean): number | null {
  const piece = pieces[i]!;
  const word = SCALES.get(piece.lower);
  if (word !== undefined) return word;
  if (again) return null;
  const short = SCALE_ABBREVIATIONS.get(piece.lower.replace(/\.$/, ''));
  if (!short) return null;
  if (short.certain) return short.power;
  // "b" and "t" are too rare outside money; a capital "K" or "M" directly behind is a scale, "m" only before what it counts.
  if (money) return piece.spaced && piece.lower !== 'm' && piece.lower !== 'b' ? null : short.power;
  if (piece.lower === 'k') return piece.spaced ? null : short.power;
  if (piece.lower === 'm' || piece.text === 'B' || piece.text === 'T') return countFollows(pieces, i) ? short.power : null;
  return null;
}

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
function collected(numeral: Numeral, pieces: readonly Piece[]): Numeral {
  const next = pieces[numeral.last];
  if (!next || numeral.value === null || numeral.value > 20 || !(next.lower === 'dozen' || (next.lower === 'score' && next.hyphen))) return numeral;
  return { ...numeral, last: numeral.last + 1, value: numeral.value * COLLECTIVES.get(next.lower)!, plainDigits: 0 };
}

/** "dozens of", "tens of thousands of", "hundreds of millions". */
function vague(pieces: readonly Piece[], i: number): Numeral | null {
  const own = VAGUE_SCALES.get(pieces[i]!.lower);
  if (own === undefined) return null;
  let least = 2 * own;
  let last = i + 1;
  while (pieces[last]?.lower === 'of' && pieces[last + 1]) {
    const next = VAGUE_SCALES.get(pieces[last + 1]!.lower);
    if (next === undefined || next < 100) break;
    least *= next;
    last += 2;
  }
  return { first: i, last, value: null, least, form: 'vague', power: 0, plainDigits: 0 };
}

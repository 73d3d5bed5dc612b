/** Numbers in digits: "1,200", "12,34,567.89", ".500", "3½", "1⁄32", "2.9 × 10^8", "10 000". */
import { FRACTION_SIGNS } from '../lexicon/number-words';
import { andAPart } from './fractions';
import { exactly, type Numeral } from './numeral';
import { isDigit, isDigits, type Piece } from './pieces';
import { scaled } from './scales';

/** Longer ones are no figures but codes. */
const MOST_DIGITS = 24;

/** A figure's text as a number: "1,200", "12,34,567.89", "0.5", ".5", "1/2", "5"; null for "4:39", "1990s", "7/8/07", "3rd". */
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
      return vulgar(text.slice(0, i), text.slice(i + 1));
    } else return null;
  }
  return group === 0 || digits.length > MOST_DIGITS ? null : Number(digits);
}

function groupFollows(text: string, comma: number): boolean {
  let n = 0;
  while (isDigit(text.charCodeAt(comma + 1 + n))) n++;
  return n === 3 || (n === 2 && text.charCodeAt(comma + 3) === 44);
}

const SLASH_DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 64, 100, 128]);

function vulgar(top: string, bottom: string): number | null {
  if (top.length > 2 || bottom.length > 3 || !/^\d+$/.test(top) || !/^\d+$/.test(bottom)) return null;
  const [a, b] = [Number(top), Number(bottom)];
  return a < b && SLASH_DENOMINATORS.has(b) ? a / b : null;
}

/** The number that begins with the digits of piece `i`. `money`: a currency sign stands before. */
export function fromDigits(pieces: readonly Piece[], i: number, money: boolean): Numeral | null {
  const piece = pieces[i]!;
  const special = overFractionSlash(pieces, i) ?? byPowerOfTen(pieces, i);
  if (special) return special;
  let value = parseFigure(piece.text);
  if (value === null) return null;
  let last = i + 1;
  // "10 000": a blank that doesn't break groups the digits; an ordinary one only before zeros.
  for (let next = pieces[last]; next && groupsBehind(piece, next, value); next = pieces[last]) {
    value = value * 1000 + Number(next.text);
    last++;
  }
  const part = last === i + 1 ? partBehind(pieces, last, value) : null;
  if (part) return scaled(pieces, i, part.last, value + part.value, 'digits', money);
  if (piece.text.includes('/')) return scaled(pieces, i, last, value, 'fraction', money);
  return andAPart(pieces, i, last, value, 'digits') ?? scaled(pieces, i, last, value, 'digits', money);
}

/** "3½", "3 1/2", "4-1/2": the part that a fraction behind a whole number adds. */
function partBehind(pieces: readonly Piece[], i: number, whole: number): { readonly last: number; readonly value: number } | null {
  const hyphen = pieces[i]?.text === '-' && !pieces[i].spaced && pieces[i + 1]?.spaced === false;
  const at = hyphen ? i + 1 : i;
  const piece = pieces[at];
  if (!piece || !(Number.isInteger(whole) || hyphen)) return null;
  const isFigure = piece.kind === 'number' && piece.text.includes('/') && !piece.text.includes('.');
  const value = FRACTION_SIGNS.get(piece.text) ?? (isFigure ? parseFigure(piece.text) : null);
  return value !== null && value < 1 ? { last: at + 1, value } : null;
}

function groupsBehind(first: Piece, next: Piece, value: number): boolean {
  return next.spaced && next.text === '000' && value > 0 && /^\d{1,3}$/.test(first.text) && next.start - first.end <= 4;
}

/** "1⁄32": the sign that sets the digits around it as a fraction. */
function overFractionSlash(pieces: readonly Piece[], i: number): Numeral | null {
  const below = pieces[i + 2];
  if (pieces[i + 1]?.text !== '⁄' || !below || !isDigits(below)) return null;
  const value = vulgar(pieces[i]!.text, below.text);
  return value === null ? null : exactly({ first: i, last: i + 3, value, form: 'fraction' });
}

const MINUS = new Set(['-', '−', '–']);

/** "2.9 × 10^8", "3×10−8": scientific notation, with the raised digits as they come through in plain text; not "3 x 10 m". */
function byPowerOfTen(pieces: readonly Piece[], i: number): Numeral | null {
  if (pieces[i + 1]?.text !== '×' || pieces[i + 2]?.text !== '10') return null;
  let at = i + 3;
  const raised = pieces[at]?.text === '^';
  if (raised) at++;
  const minus = MINUS.has(pieces[at]?.text ?? '') && pieces[at]?.spaced === false;
  if (minus) at++;
  const power = pieces[at];
  const factor = parseFigure(pieces[i]!.text);
  if (!(raised || minus) || factor === null || !power || power.spaced || !/^\d{1,2}$/.test(power.text)) return null;
  return exactly({ first: i, last: at + 1, value: Number(`${factor}e${minus ? '-' : ''}${power.text}`), form: 'digits' });
}

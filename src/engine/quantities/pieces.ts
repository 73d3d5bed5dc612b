import { CODES, DOLLAR_PREFIXES, LETTER_SIGNS, ONE_LETTER_SIGNS } from '../lexicon/currencies';
import { COLLECTIVES, DENOMINATORS, FRACTION_SIGNS, SCALES, TENS, UNITS_AND_TEENS, VAGUE_SCALES } from '../lexicon/number-words';
import { signOf } from '../text/forms';
import type { Paragraph, Token, TokenKind } from '../text/paragraph';
import type { Tag } from '../text/tagset';

/** A token, or a part of one: "24-year-old" is read as "24", "year", "old", "RM79" as "RM", "79". Offsets are the paragraph's. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly kind: TokenKind;
  /** White space stands before it. */
  readonly spaced: boolean;
  /** A hyphen joins it to the piece before. */
  readonly hyphen: boolean;
  readonly tag: Tag;
  /** Index of the token it comes from. */
  readonly token: number;
  readonly sentence: number;
}

export const isDigits = (piece: Piece | undefined): boolean => piece !== undefined && (isDigit(piece.text.charCodeAt(0)) || (piece.text.length > 1 && piece.text.charCodeAt(0) === POINT));
const POINT = 46;
export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

const NUMBER_WORDS: ReadonlySet<string> = new Set([...UNITS_AND_TEENS.keys(), ...TENS.keys(), ...SCALES.keys(), ...COLLECTIVES.keys(), ...VAGUE_SCALES.keys(), 'half']);
const TELLING_WORDS: ReadonlySet<string> = new Set([...NUMBER_WORDS, ...DENOMINATORS.keys(), 'twice', 'double', 'triple']);

/** Whether a lower-case word belongs to a number in words. */
export const isNumberWord = (lower: string): boolean => NUMBER_WORDS.has(lower);

/** Whether reading a paragraph for quantities can be worth while at all. */
export function mayHoldNumber({ tokens, allSigns }: Paragraph): boolean {
  return (allSigns & NUMBER) > 0 || tokens.some(({ tag }) => tag === 'CD');
}

const NUMBER = signOf(({ kind, text, lower }) => kind === 'number' || (kind === 'word' ? TELLING_WORDS.has(lower) || hasDigitOrHyphen(text) : FRACTION_SIGNS.has(text)));

function hasDigitOrHyphen(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (isDigit(c) || isHyphen(c)) return true;
  }
  return false;
}

const isHyphen = (c: number): boolean => c === 45 || c === 0x2010 || c === 0x2011;

/** The tokens of a paragraph, those that hold a number and something else taken apart. */
export function piecesOf(paragraph: Paragraph): Piece[] {
  const out: Piece[] = [];
  const { tokens } = paragraph;
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!;
    if (leadsDecimal(tokens, index)) {
      index++;
      out.push(decimalPiece(token, tokens[index]!, index));
      continue;
    }
    if (scalesCode(token, tokens[index - 1])) {
      pushParts(out, token, index, [{ from: 0, to: 1, hyphen: false }, { from: 1, to: 4, hyphen: false }]);
      continue;
    }
    const letters = token.kind !== 'word' ? 0 : signLetters(token.text, tokens[index - 1]) || oneLetterSign(paragraph, index);
    if (letters > 0) {
      index = pushSigned(out, paragraph, index, letters);
      continue;
    }
    const cuts = token.kind === 'word' || token.kind === 'number' ? cutsOf(token, isGlued(tokens, index)) : null;
    if (!cuts) {
      out.push({ start: token.start, end: token.end, text: token.text, lower: token.lower, kind: token.kind, spaced: token.spaced, hyphen: false, tag: token.tag, token: index, sentence: token.sentence });
      continue;
    }
    pushParts(out, token, index, cuts);
  }
  return out;
}

function pushParts(out: Piece[], token: Token, index: number, cuts: readonly Cut[]): void {
  for (const [n, { from, to, hyphen }] of cuts.entries()) {
    const text = token.text.slice(from, to);
    out.push({
      start: token.start + from, end: token.start + to, text, lower: text.toLowerCase(), kind: isDigit(text.charCodeAt(0)) ? 'number' : 'word',
      spaced: n === 0 && token.spaced, hyphen, tag: token.tag, token: index, sentence: token.sentence,
    });
  }
}

/** "30 MUSD", "1.2 BEUR": the scale glued to the code, as reports of companies have it. */
const scalesCode = ({ kind, text }: Token, before: Token | undefined): boolean =>
  kind === 'word' && text.length === 4 && 'MBK'.includes(text[0]!) && before?.tag === 'CD' && CODES.has(text.slice(1));

/** The point of ".500": a blank before it, a figure right behind it. */
function leadsDecimal(tokens: readonly Token[], index: number): boolean {
  const point = tokens[index]!;
  const figure = tokens[index + 1];
  return point.text === '.' && point.spaced && figure?.kind === 'number' && !figure.spaced && /^\d+$/.test(figure.text);
}

const decimalPiece = (point: Token, figure: Token, index: number): Piece => ({
  start: point.start, end: figure.end, text: `.${figure.text}`, lower: `.${figure.text}`, kind: 'number', spaced: point.spaced, hyphen: false, tag: figure.tag, token: index,
  sentence: figure.sentence,
});

interface Cut {
  readonly from: number;
  readonly to: number;
  readonly hyphen: boolean;
}

/** Right behind a figure: the "m-a-year" of "£1.5m-a-year", the "km-long" of "5km-long". */
const isGlued = (tokens: readonly Token[], index: number): boolean => !tokens[index]!.spaced && tokens[index]!.kind === 'word' && tokens[index - 1]?.kind === 'number';

/** Where to cut, or null for a token to be left whole: "Covid-19", "F-16" and "mid-20s" begin with no number and stay names. */
function cutsOf({ text }: Token, glued: boolean): Cut[] | null {
  const cuts: Cut[] = [];
  let from = 0;
  for (let i = 1; i < text.length - 1; i++) {
    if (!isHyphen(text.charCodeAt(i))) continue;
    if (from === 0 && !glued && !opensCompound(text.slice(0, i))) return null;
    cuts.push({ from, to: i, hyphen: from > 0 });
    from = i + 1;
  }
  if (cuts.length === 0) return null;
  cuts.push({ from, to: text.length, hyphen: true });
  return cuts;
}

function opensCompound(first: string): boolean {
  if (isDigit(first.charCodeAt(0))) return true;
  const lower = first.toLowerCase();
  return isNumberWord(lower) || lower === 'a' || lower === 'minus' || lower === 'quarter' || lower === 'sub' || lower === 'now' || lower === 'then';
}

/** How many letters of a currency open the word: 2 of "RM79", 3 of "USD1", 2 of "$US55" behind its sign; 0 for any other word. */
function signLetters(text: string, before: Token | undefined): number {
  for (let i = 1; i < text.length && i <= 4; i++) {
    if (!isDigit(text.charCodeAt(i))) continue;
    const letters = text.slice(0, i);
    return CODES.has(letters) || LETTER_SIGNS.has(letters) || (before?.text === '$' && DOLLAR_PREFIXES.has(letters)) ? i : 0;
  }
  return 0;
}

/** "N1,550", "R2.3trn", "R5 million": 1 where one letter is money because its figure is grouped or scaled; 0 for "N95", "R2", "R10 a road". */
function oneLetterSign({ text, tokens }: Paragraph, index: number): number {
  const { text: word, start, end } = tokens[index]!;
  if (!ONE_LETTER_SIGNS.has(word[0]!) || word.length < 2 || word.length > 4 || !/^\d+$/.test(word.slice(1))) return 0;
  const behind = text.slice(end, start + 24);
  return /^(?:(?:,\d{3})+(?!\d)|(?:\.\d{1,2})?\s?(?:million|billion|trillion|m|mn|mln|bn|tn|trn)\b)/.test(behind) ? 1 : 0;
}

/** "RM79", "USD1,700", "RM3.06mil": sign, figure and what is glued to it, over as many tokens as they fill. Returns the index of the last. */
function pushSigned(out: Piece[], { text, tokens }: Paragraph, index: number, letters: number): number {
  const token = tokens[index]!;
  let end = token.start + letters;
  while (isDigit(text.charCodeAt(end)) || ((text[end] === ',' || text[end] === '.') && isDigit(text.charCodeAt(end + 1)))) end++;
  const push = (start: number, stop: number, spaced: boolean, from: Token): void => {
    const part = text.slice(start, stop);
    out.push({ start, end: stop, text: part, lower: part.toLowerCase(), kind: isDigit(part.charCodeAt(0)) ? 'number' : 'word', spaced, hyphen: false, tag: from.tag, token: index, sentence: from.sentence });
  };
  push(token.start, token.start + letters, token.spaced, token);
  push(token.start + letters, end, false, token);
  while (index + 1 < tokens.length && tokens[index + 1]!.start < end) index++;
  const last = tokens[index]!;
  if (last.end > end) push(end, last.end, false, last);
  return index;
}

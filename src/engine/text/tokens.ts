import { ANYWHERE, BEFORE_NAME } from '../lexicon/abbreviations';
import { isApostrophe, isDigit, isLetter, isLetterOrDigit, isQuotationMark, isSpace, isUpper } from './characters';
import { formOf } from './forms';
import type { Token, TokenKind } from './paragraph';

/** A word, number or mark as it stands in the text, before sentences and tags: those are filled in later. */
export interface RawToken extends Omit<Token, 'tag' | 'sentence'> {
  tag: Token['tag'];
  sentence: number;
}

const CURLY = /[‘’ʼ′]/g;
const CLITIC = new Set(["'s", "'re", "'ve", "'ll", "'d", "'m"]);

/** Zeros behind the end, so that whoever looks ahead finds nothing. */
const AHEAD = 4;
let buffer = new Uint16Array(2_048);

/** The character codes of a text, until the next call: a slice of a larger text is slow to read (V8), and each character is looked at several times. */
function codesOf(text: string): Uint16Array {
  if (buffer.length < text.length + AHEAD) buffer = new Uint16Array(2 * text.length + AHEAD);
  for (let i = 0; i < text.length; i++) buffer[i] = text.charCodeAt(i);
  buffer.fill(0, text.length, text.length + AHEAD);
  return buffer;
}

/**
 * Penn-like tokens of a text, left to right, in one pass over its characters: clitics apart ("do|n't", "Russia|'s"), hyphenated
 * words and abbreviations whole ("two-day", "U.S.", "Gen."), signs and marks each a token (`` ` ` `` and '' as one).
 */
export function tokenise(text: string): RawToken[] {
  const out: RawToken[] = [];
  const codes = codesOf(text);
  let i = 0;
  let spaced = true;
  const push = (start: number, end: number, kind: TokenKind): void => {
    const form = formOf(text, codes, start, end, kind);
    out.push({ start, end, text: form.text, lower: form.lower, kind, spaced, tag: 'SYM', sentence: 0, form });
    spaced = false;
  };
  while (i < text.length) {
    const c = codes[i]!;
    if (isSpace(c)) {
      spaced = true;
      i++;
    } else if (isDigit(c)) {
      const end = endOfNumber(text, codes, i);
      push(i, end, 'number');
      i = end;
    } else if (isLetter(c)) {
      const end = endOfWord(text, codes, i);
      pushWord(text, codes, i, end, push);
      i = end;
    } else if (isApostrophe(c)) {
      i = pushApostrophe(text, codes, i, push);
    } else {
      const end = endOfMark(codes, i);
      push(i, end, isQuotationMark(c) ? 'quotation-mark' : isPunctuation(c) ? 'punctuation' : 'symbol');
      i = end;
    }
  }
  return out;
}

/** "150,000", "3.5", "1/2", "2016", "10:30", "40th"; not the full stop behind, not a letter unit ("40|bn"). */
function endOfNumber(text: string, codes: Uint16Array, start: number): number {
  let i = start + 1;
  for (;;) {
    const c = codes[i]!;
    if (isDigit(c)) i++;
    else if ((c === 44 || c === 46 || c === 47 || c === 58) && isDigit(codes[i + 1]!)) i += 2;
    else break;
  }
  const suffix = text.slice(i, i + 2).toLowerCase();
  if ((suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') && !isLetter(codes[i + 2]!)) return i + 2;
  // "1990s", "747-400", "24-year-old", "1-0": letters and hyphens that belong to the figure.
  if (codes[i] === 115 && !isLetter(codes[i + 1]!) && !isDigit(codes[i + 1]!)) return i + 1;
  if (codes[i] === 45 && isLetter(codes[i + 1]!)) return endOfWord(text, codes, i + 1);
  return i;
}

function endOfWord(text: string, codes: Uint16Array, start: number): number {
  let i = start;
  for (;;) {
    const c = codes[i]!;
    if (isLetterOrDigit(c)) i++;
    else if (isJoiner(c) && isLetterOrDigit(codes[i + 1]!)) i += 2;
    else if (isApostrophe(c) && isLetter(codes[i + 1]!) && !isApostrophe(codes[i - 1]!)) i += 2;
    else if (c === 46 && isLetter(codes[i + 1]!) && dotJoins(codes, start, i)) i += 2;
    else break;
  }
  if (codes[i] === 46 && keepsDot(text, codes, start, i)) return i + 1;
  return i;
}

/** Hyphens, soft and hard, and the ampersand of "AT&T". */
const isJoiner = (c: number): boolean => c === 45 || c === 0x2010 || c === 0x2011 || c === 0xad || c === 38;

/** The dot inside "U.S", "a.m", "example.com", "D-N.Y"; not the one of a missing blank ("end.The"). */
function dotJoins(codes: Uint16Array, start: number, dot: number): boolean {
  const single = dot - start === 1 || codes[dot - 2] === 46 || (dot - start === 3 && codes[start + 1] === 45);
  return single || !isUpper(codes[dot + 1]!);
}

/** The full stop behind belongs to the word: "U.S.", "J.", "Gen.", "Corp." */
function keepsDot(text: string, codes: Uint16Array, start: number, dot: number): boolean {
  if (codes[dot + 1] === 46) return false;
  if (dot - start === 1) return isUpper(codes[start]!) && codes[start] !== 73;
  const word = text.slice(start, dot);
  const dotted = dot - start > 2 && codes[dot - 2] === 46;
  if (dotted) return true;
  // A party and a state, "(R-Fla.)": the sentence goes on.
  if (codes[start + 1] === 45 && isUpper(codes[start]!) && isUpper(codes[start + 2]!) && (codes[dot + 1] === 41 || codes[dot + 1] === 44)) return true;
  const lower = word.toLowerCase();
  return BEFORE_NAME.has(lower) || ANYWHERE.has(lower) ? isAbbreviationHere(text, codes, start, dot, lower) : false;
}

/** Words that are also ordinary ("no", "sun", "mar", "ill"): an abbreviation only when capitalised or before a figure. */
function isAbbreviationHere(text: string, codes: Uint16Array, start: number, dot: number, lower: string): boolean {
  if (isUpper(codes[start]!) && lower !== 'no' && lower !== 'art' && lower !== 'sun' && lower !== 'ill' && lower !== 'mass' && lower !== 'miss') return true;
  let next = dot + 1;
  while (isSpace(codes[next]!)) next++;
  const c = codes[next]!;
  if (lower === 'no' || lower === 'nos') return isDigit(c);
  if (isUpper(codes[start]!)) return c === 44 || !isUpper(c);
  return lower === 'etc' || lower === 'vs' || lower === 'v' || lower === 'al' || lower === 'approx' || lower === 'pct' || (!isUpper(c) && dot + 1 < text.length && lower.length < 4);
}

function pushWord(text: string, codes: Uint16Array, start: number, end: number, push: (s: number, e: number, kind: TokenKind) => void): void {
  const apostrophe = lastApostrophe(codes, start, end);
  if (apostrophe > start) {
    const tail = text.slice(apostrophe, end).toLowerCase().replace(CURLY, "'");
    if (CLITIC.has(tail)) {
      push(start, apostrophe, 'word');
      push(apostrophe, end, 'word');
      return;
    }
    // "don't": the clitic begins one letter before the apostrophe.
    if (tail === "'t" && codes[apostrophe - 1] === 110 && apostrophe - 1 > start) {
      push(start, apostrophe - 1, 'word');
      push(apostrophe - 1, end, 'word');
      return;
    }
  }
  push(start, end, 'word');
}

function lastApostrophe(codes: Uint16Array, start: number, end: number): number {
  for (let i = end - 1; i > start; i--) if (isApostrophe(codes[i]!)) return i;
  return -1;
}

/** A lone apostrophe: '' closing newswire quotes, "workers'" possessive, 'em elision, or a single quotation mark. */
function pushApostrophe(text: string, codes: Uint16Array, start: number, push: (s: number, e: number, kind: TokenKind) => void): number {
  const c = codes[start]!;
  if (codes[start + 1] === c && codes[start + 2] !== c) {
    push(start, start + 2, 'quotation-mark');
    return start + 2;
  }
  const before = start > 0 ? codes[start - 1]! : 0;
  const behindNumber = isDigit(before) || before === 46;
  const tail = text.slice(start, start + 3).toLowerCase().replace(CURLY, "'");
  if (behindNumber && tail.startsWith("'s") && !isLetter(codes[start + 2]!)) {
    push(start, start + 2, 'word');
    return start + 2;
  }
  push(start, start + 1, 'quotation-mark');
  return start + 1;
}

function endOfMark(codes: Uint16Array, start: number): number {
  const c = codes[start]!;
  let i = start + 1;
  if (c === 96 || c === 0xb4) return codes[i] === c ? i + 1 : i;
  // "...", "--", "_": a run is one mark.
  if (c === 46 || c === 45 || c === 95 || c === 61 || c === 42) while (codes[i] === c) i++;
  else if (c >= 0xd800 && c <= 0xdbff && codes[i]! >= 0xdc00 && codes[i]! <= 0xdfff) i++;
  return i;
}

const isPunctuation = (c: number): boolean =>
  c === 44 || c === 46 || c === 33 || c === 63 || c === 59 || c === 58 || c === 40 || c === 41 || c === 91 || c === 93 || c === 123 || c === 125 ||
  c === 45 || c === 95 || c === 0x2013 || c === 0x2014 || c === 0x2015 || c === 0x2026 || c === 47;

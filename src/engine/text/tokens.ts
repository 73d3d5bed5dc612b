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

/**
 * Penn-like tokens of a text, left to right, in one pass over its characters: clitics apart ("do|n't", "Russia|'s"), hyphenated
 * words and abbreviations whole ("two-day", "U.S.", "Gen."), signs and marks each a token (`` ` ` `` and '' as one).
 */
export function tokenise(text: string): RawToken[] {
  const out: RawToken[] = [];
  let i = 0;
  let spaced = true;
  const push = (start: number, end: number, kind: TokenKind): void => {
    const form = formOf(text, start, end, kind);
    out.push({ start, end, text: form.text, lower: form.lower, kind, spaced, tag: 'SYM', sentence: 0, form });
    spaced = false;
  };
  while (i < text.length) {
    const c = text.charCodeAt(i);
    if (isSpace(c)) {
      spaced = true;
      i++;
    } else if (isDigit(c)) {
      const end = endOfNumber(text, i);
      push(i, end, 'number');
      i = end;
    } else if (isLetter(c)) {
      const end = endOfWord(text, i);
      pushWord(text, i, end, push);
      i = end;
    } else if (isApostrophe(c)) {
      i = pushApostrophe(text, i, push);
    } else {
      const end = endOfMark(text, i);
      push(i, end, isQuotationMark(c) ? 'quotation-mark' : isPunctuation(c) ? 'punctuation' : 'symbol');
      i = end;
    }
  }
  return out;
}

/** "150,000", "3.5", "1/2", "2016", "10:30", "40th"; not the full stop behind, not a letter unit ("40|bn"). */
function endOfNumber(text: string, start: number): number {
  let i = start + 1;
  for (;;) {
    const c = text.charCodeAt(i);
    if (isDigit(c)) i++;
    else if ((c === 44 || c === 46 || c === 47 || c === 58) && isDigit(text.charCodeAt(i + 1))) i += 2;
    else break;
  }
  const suffix = text.slice(i, i + 2).toLowerCase();
  if ((suffix === 'st' || suffix === 'nd' || suffix === 'rd' || suffix === 'th') && !isLetter(text.charCodeAt(i + 2))) return i + 2;
  // "1990s", "747-400", "24-year-old", "1-0": letters and hyphens that belong to the figure.
  if (text.charCodeAt(i) === 115 && !isLetter(text.charCodeAt(i + 1)) && !isDigit(text.charCodeAt(i + 1))) return i + 1;
  if (text.charCodeAt(i) === 45 && isLetter(text.charCodeAt(i + 1))) return endOfWord(text, i + 1);
  return i;
}

function endOfWord(text: string, start: number): number {
  let i = start;
  for (;;) {
    const c = text.charCodeAt(i);
    if (isLetterOrDigit(c)) i++;
    else if (isJoiner(c) && isLetterOrDigit(text.charCodeAt(i + 1))) i += 2;
    else if (isApostrophe(c) && isLetter(text.charCodeAt(i + 1)) && !isApostrophe(text.charCodeAt(i - 1))) i += 2;
    else if (c === 46 && isLetter(text.charCodeAt(i + 1)) && dotJoins(text, start, i)) i += 2;
    else break;
  }
  if (text.charCodeAt(i) === 46 && keepsDot(text, start, i)) return i + 1;
  return i;
}

/** Hyphens, soft and hard, and the ampersand of "AT&T". */
const isJoiner = (c: number): boolean => c === 45 || c === 0x2010 || c === 0x2011 || c === 0xad || c === 38;

/** The dot inside "U.S", "a.m", "example.com", "D-N.Y"; not the one of a missing blank ("end.The"). */
function dotJoins(text: string, start: number, dot: number): boolean {
  const single = dot - start === 1 || text.charCodeAt(dot - 2) === 46 || (dot - start === 3 && text.charCodeAt(start + 1) === 45);
  return single || !isUpper(text.charCodeAt(dot + 1));
}

/** The full stop behind belongs to the word: "U.S.", "J.", "Gen.", "Corp." */
function keepsDot(text: string, start: number, dot: number): boolean {
  if (text.charCodeAt(dot + 1) === 46) return false;
  if (dot - start === 1) return isUpper(text.charCodeAt(start)) && text.charCodeAt(start) !== 73;
  const word = text.slice(start, dot);
  const dotted = word.charCodeAt(word.length - 2) === 46;
  if (dotted) return true;
  // A party and a state, "(R-Fla.)": the sentence goes on.
  if (word.charCodeAt(1) === 45 && isUpper(text.charCodeAt(start)) && isUpper(text.charCodeAt(start + 2)) && (text.charCodeAt(dot + 1) === 41 || text.charCodeAt(dot + 1) === 44)) return true;
  const lower = word.toLowerCase();
  return BEFORE_NAME.has(lower) || ANYWHERE.has(lower) ? isAbbreviationHere(text, start, dot, lower) : false;
}

/** Words that are also ordinary ("no", "sun", "mar", "ill"): an abbreviation only when capitalised or before a figure. */
function isAbbreviationHere(text: string, start: number, dot: number, lower: string): boolean {
  if (isUpper(text.charCodeAt(start)) && lower !== 'no' && lower !== 'art' && lower !== 'sun' && lower !== 'ill' && lower !== 'mass' && lower !== 'miss') return true;
  let next = dot + 1;
  while (isSpace(text.charCodeAt(next))) next++;
  const c = text.charCodeAt(next);
  if (lower === 'no' || lower === 'nos') return isDigit(c);
  if (isUpper(text.charCodeAt(start))) return c === 44 || !isUpper(c);
  return lower === 'etc' || lower === 'vs' || lower === 'v' || lower === 'al' || lower === 'approx' || lower === 'pct' || (!isUpper(c) && dot + 1 < text.length && lower.length < 4);
}

function pushWord(text: string, start: number, end: number, push: (s: number, e: number, kind: TokenKind) => void): void {
  const apostrophe = lastApostrophe(text, start, end);
  if (apostrophe > start) {
    const tail = text.slice(apostrophe, end).toLowerCase().replace(CURLY, "'");
    if (CLITIC.has(tail)) {
      push(start, apostrophe, 'word');
      push(apostrophe, end, 'word');
      return;
    }
    // "don't": the clitic begins one letter before the apostrophe.
    if (tail === "'t" && text.charCodeAt(apostrophe - 1) === 110 && apostrophe - 1 > start) {
      push(start, apostrophe - 1, 'word');
      push(apostrophe - 1, end, 'word');
      return;
    }
  }
  push(start, end, 'word');
}

function lastApostrophe(text: string, start: number, end: number): number {
  for (let i = end - 1; i > start; i--) if (isApostrophe(text.charCodeAt(i))) return i;
  return -1;
}

/** A lone apostrophe: '' closing newswire quotes, "workers'" possessive, 'em elision, or a single quotation mark. */
function pushApostrophe(text: string, start: number, push: (s: number, e: number, kind: TokenKind) => void): number {
  const c = text.charCodeAt(start);
  if (text.charCodeAt(start + 1) === c && text.charCodeAt(start + 2) !== c) {
    push(start, start + 2, 'quotation-mark');
    return start + 2;
  }
  const behindNumber = isDigit(text.charCodeAt(start - 1)) || text.charCodeAt(start - 1) === 46;
  const tail = text.slice(start, start + 3).toLowerCase().replace(CURLY, "'");
  if (behindNumber && tail.startsWith("'s") && !isLetter(text.charCodeAt(start + 2))) {
    push(start, start + 2, 'word');
    return start + 2;
  }
  push(start, start + 1, 'quotation-mark');
  return start + 1;
}

function endOfMark(text: string, start: number): number {
  const c = text.charCodeAt(start);
  let i = start + 1;
  if (c === 96 || c === 0xb4) return text.charCodeAt(i) === c ? i + 1 : i;
  // "...", "--", "_": a run is one mark.
  if (c === 46 || c === 45 || c === 95 || c === 61 || c === 42) while (text.charCodeAt(i) === c) i++;
  else if (c >= 0xd800 && c <= 0xdbff && text.charCodeAt(i) >= 0xdc00 && text.charCodeAt(i) <= 0xdfff) i++;
  return i;
}

const isPunctuation = (c: number): boolean =>
  c === 44 || c === 46 || c === 33 || c === 63 || c === 59 || c === 58 || c === 40 || c === 41 || c === 91 || c === 93 || c === 123 || c === 125 ||
  c === 45 || c === 95 || c === 0x2013 || c === 0x2014 || c === 0x2015 || c === 0x2026 || c === 47;

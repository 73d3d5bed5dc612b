/** Classes of characters by UTF-16 code unit; small and total, so that no text can surprise them. */

const SPACE = 1;
const DIGIT = 2;
const LETTER = 4;
const UPPER = 8;
const APOSTROPHE = 16;
const QUOTATION_MARK = 32;
const KNOWN = 128;

/** What is known of each code unit, filled in when it is first met: Unicode's properties are slow to ask. */
const table = new Uint8Array(0x10000);

/** The classes of a code unit, as bits; none for NaN, which stands behind the end of a text. */
const classesOf = (c: number): number => (c >= 0 ? (table[c]! > 0 ? table[c]! : (table[c] = classify(c))) : 0);

function classify(c: number): number {
  const letter = isLetterByUnicode(c);
  return KNOWN | (isSpaceByCode(c) ? SPACE : 0) | (c >= 48 && c <= 57 ? DIGIT : 0) | (letter ? LETTER : 0) | (isUpperByUnicode(c) ? UPPER : 0)
    | (isApostropheByCode(c) ? APOSTROPHE : 0) | (isQuotationMarkByCode(c) ? QUOTATION_MARK : 0);
}

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

export const isSpace = (c: number): boolean => (classesOf(c) & SPACE) > 0;

export const isLetter = (c: number): boolean => (classesOf(c) & LETTER) > 0;

export const isLetterOrDigit = (c: number): boolean => (classesOf(c) & (LETTER | DIGIT)) > 0;

export const isUpper = (c: number): boolean => (classesOf(c) & UPPER) > 0;

/** ' and its curly, prime and modifier forms. */
export const isApostrophe = (c: number): boolean => (classesOf(c) & APOSTROPHE) > 0;

/** Double and angle marks, and ` ´ as newswire writes them; single marks are apostrophes until the quotes layer knows better. */
export const isQuotationMark = (c: number): boolean => (classesOf(c) & QUOTATION_MARK) > 0;

const isSpaceByCode = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x2028 || c === 0x2029 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0x3000 || c === 0xfeff;

const LETTER_OR_MARK = /\p{L}|\p{M}/u;

/** Halves of pairs are none: letters outside the basic plane are rare in news, and emoji are not letters. */
const isLetterByUnicode = (c: number): boolean => (c < 0xd800 || c > 0xdfff) && LETTER_OR_MARK.test(String.fromCharCode(c));

function isUpperByUnicode(c: number): boolean {
  const s = String.fromCharCode(c);
  return s !== s.toLowerCase() && s === s.toUpperCase();
}

const isApostropheByCode = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2018 || c === 0x02bc || c === 0x2032;

const isQuotationMarkByCode = (c: number): boolean =>
  c === 34 || c === 0x201c || c === 0x201d || c === 0x201e || c === 0x201f || c === 0xab || c === 0xbb || c === 0x2039 || c === 0x203a || c === 96 || c === 0xb4 || c === 0x201a;

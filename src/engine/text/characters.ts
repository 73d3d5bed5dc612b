/** Classes of characters by UTF-16 code unit; small and total, so that no text can surprise them. */

const LETTER = /\p{L}|\p{M}/u;

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

export const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || c === 0x2028 || c === 0x2029 || (c >= 0x2000 && c <= 0x200b) || c === 0x202f || c === 0x3000 || c === 0xfeff;

export function isLetter(c: number): boolean {
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90);
  // Halves of pairs: letters outside the basic plane are rare in news; emoji are not letters.
  if (c >= 0xd800 && c <= 0xdfff) return false;
  return LETTER.test(String.fromCharCode(c));
}

export const isUpper = (c: number): boolean => {
  if (c < 128) return c >= 65 && c <= 90;
  const s = String.fromCharCode(c);
  return s !== s.toLowerCase() && s === s.toUpperCase();
};

/** ' and its curly, prime and modifier forms. */
export const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019 || c === 0x2018 || c === 0x02bc || c === 0x2032;

/** Double and angle marks, and ` ´ as newswire writes them; single marks are apostrophes until the quotes layer knows better. */
export const isQuotationMark = (c: number): boolean =>
  c === 34 || c === 0x201c || c === 0x201d || c === 0x201e || c === 0x201f || c === 0xab || c === 0xbb || c === 0x2039 || c === 0x203a || c === 96 || c === 0xb4 || c === 0x201a;

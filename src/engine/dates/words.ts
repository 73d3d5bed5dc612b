/** Looking at tokens from a trigger word: small questions that many recognisers ask. */
import { isUpper } from '../text/characters';
import type { Token } from '../text/paragraph';
import { isNoun, type Tag } from '../text/tagset';

export type Tokens = readonly Token[];

/** Lower-case text of a token; the empty string before the first and behind the last. */
export const lower = (tokens: Tokens, i: number): string => tokens[i]?.lower ?? '';

export const tagOf = (tokens: Tokens, i: number): Tag | '' => tokens[i]?.tag ?? '';

export const isCapitalised = (tokens: Tokens, i: number): boolean => isUpper(tokens[i]?.text.charCodeAt(0) ?? 0);

/** The token begins its sentence, or stands behind an opening mark that does. */
export function beginsSentence(tokens: Tokens, i: number): boolean {
  const before = tokens[i - 1];
  if (before?.sentence !== tokens[i]?.sentence) return true;
  return before!.kind === 'quotation-mark' || before!.text === '(' || before!.text === ':' || before!.text === '—' || before!.text === '_';
}

/** A capitalised word that its place does not explain: part of a name or a title ("Black History Month"). */
export const isNameLike = (tokens: Tokens, i: number): boolean => {
  const t = tokens[i];
  return t?.kind === 'word' && isCapitalised(tokens, i) && !beginsSentence(tokens, i);
};

export const isAttributive = (tokens: Tokens, last: number): boolean => {
  const tag = tokens[last]?.tag;
  return tag !== undefined && isNoun(tag) && tokens[last]!.kind === 'word';
};

/** Behind token `last - 1` goes on a noun phrase: "a five year low", "a six year diplomatic effort". */
export const isPremodifier = (tokens: Tokens, last: number): boolean => isAttributive(tokens, last) || (tagOf(tokens, last).startsWith('JJ') && tokens[last]!.kind === 'word');

/** A hyphen or dash that joins two figures or words: "2014–16", "7-9 May". */
export const isDash = (tokens: Tokens, i: number): boolean => {
  const t = tokens[i]?.text;
  return t === '-' || t === '–' || t === '—' || t === '‐' || t === '‑' || t === '--';
};

const CURRENCY = new Set(['$', '£', '€', '¥', '₹', 'rs', 'rs.', '#', 'us$', 'usd', 'eur', 'gbp', 'c$', 'a$', 'hk$']);

/** Money before the figure: "$2000", "Rs 1990". */
export const isCurrency = (tokens: Tokens, i: number): boolean => CURRENCY.has(lower(tokens, i));

/** Joined to its neighbour without white space. */
export const isTight = (tokens: Tokens, i: number): boolean => tokens[i] !== undefined && !tokens[i].spaced;

/** A whole number of one to four digits, nothing else; −1 otherwise. */
export function plainInteger(token: Token | undefined): number {
  if (token?.kind !== 'number' || token.text.length > 4) return -1;
  let n = 0;
  for (let k = 0; k < token.text.length; k++) {
    const c = token.text.charCodeAt(k) - 48;
    if (c < 0 || c > 9) return -1;
    n = n * 10 + c;
  }
  return n;
}

/** How many units: the number phrase before a word like "weeks", and numbers spelled out. */
import { MULTIPLIERS, ORDINALS, SMALL_NUMBERS } from '../lexicon/cardinals';
import { PERIOD_CODES, type TimeUnit } from '../lexicon/time-units';
import type { Token } from '../text/paragraph';
import { isDash, lower, type Tokens } from './words';

/** A number phrase that ends where a unit begins. */
export interface Count {
  /** Index of its first token. */
  readonly first: number;
  /** Null where the text gives none ("several", "a few"). */
  readonly value: number | null;
  /** "a year": the article counts. */
  readonly article: boolean;
  readonly approximate: boolean;
}

const VAGUE_COUNTS = new Set(['several', 'many', 'numerous', 'various', 'few', 'countless']);
const VAGUE_HEADS = new Set(['dozens', 'hundreds', 'thousands', 'scores', 'tens', 'lots', 'plenty']);

/** Value of one number word or figure ("two", "twenty-four", "2,500", "2.5"); null for anything else. */
export function numberWord(token: Token | undefined): number | null {
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const t = token.text;
    return /^\d+(?:,\d{3})*(?:\.\d+)?$/.test(t) ? Number(t.replaceAll(',', '')) : null;
  }
  if (token.kind !== 'word') return null;
  return spelled(token.lower);
}

/** "four", "twenty-four". */
export function spelled(word: string): number | null {
  const simple = SMALL_NUMBERS.get(word);
  if (simple !== undefined) return simple;
  const hyphen = word.indexOf('-');
  if (hyphen < 0) return null;
  const tens = SMALL_NUMBERS.get(word.slice(0, hyphen));
  const ones = SMALL_NUMBERS.get(word.slice(hyphen + 1));
  return tens !== undefined && ones !== undefined && tens >= 20 && tens % 10 === 0 && ones < 10 ? tens + ones : null;
}

/** "third", "3rd", "twenty-first"; null for anything else. */
export function ordinal(token: Token | undefined): number | null {
  if (token === undefined) return null;
  if (token.kind === 'number') {
    const m = /^(\d{1,3})(?:st|nd|rd|th)$/i.exec(token.text);
    return m ? Number(m[1]) : null;
  }
  const simple = ORDINALS.get(token.lower);
  if (simple !== undefined) return simple;
  const hyphen = token.lower.indexOf('-');
  if (hyphen < 0) return null;
  const tens = SMALL_NUMBERS.get(token.lower.slice(0, hyphen));
  const ones = ORDINALS.get(token.lower.slice(hyphen + 1));
  return tens !== undefined && ones !== undefined && tens >= 20 && ones < 10 ? tens + ones : null;
}

/** The number phrase that ends before token `end`: "two", "two and a half", "a couple of", "12 to 18" (the lower end), "a". */
export function countBefore(tokens: Tokens, end: number): Count | null {
  const i = end - 1;
  const word = lower(tokens, i);
  if (word === 'a' || word === 'an') {
    if (lower(tokens, i - 1) === 'half') return { first: withArticle(tokens, i - 1), value: 0.5, article: false, approximate: false };
    return { first: i, value: 1, article: true, approximate: false };
  }
  // "for another year", "within another week"; "another day passed" counts none.
  if (word === 'another' && /^(?:for|within|after|by|over|take|takes|took|taking|spend|spent|wait|waited|last|need|needs|needed)$/.test(lower(tokens, i - 1))) return { first: i, value: 1, article: false, approximate: false };
  if (word === 'half') return halfBefore(tokens, i);
  if (VAGUE_COUNTS.has(word)) return { first: lower(tokens, i - 1) === 'a' ? i - 1 : i, value: null, article: false, approximate: false };
  if (word === 'couple') return coupleAt(tokens, i);
  if (word === 'of') {
    if (lower(tokens, i - 1) === 'couple') return coupleAt(tokens, i - 1);
    return VAGUE_HEADS.has(lower(tokens, i - 1)) ? { first: i - 1, value: null, article: false, approximate: false } : null;
  }
  if (word === 'dozen') {
    const times = lower(tokens, i - 1) === 'a' ? 1 : numberWord(tokens[i - 1]);
    return times === null ? null : { first: i - 1, value: times * 12, article: false, approximate: false };
  }
  return figureBefore(tokens, i);
}

const withArticle = (tokens: Tokens, i: number): number => (lower(tokens, i - 1) === 'a' || lower(tokens, i - 1) === 'an' ? i - 1 : i);

const coupleAt = (tokens: Tokens, i: number): Count => ({ first: withArticle(tokens, i), value: 2, article: false, approximate: true });

/** "two and a half", "a half". */
function halfBefore(tokens: Tokens, i: number): Count | null {
  const article = lower(tokens, i - 1);
  if (lower(tokens, i - 2) === 'and') {
    const whole = lower(tokens, i - 3) === 'a' ? 1 : numberWord(tokens[i - 3]);
    if (whole !== null) return { first: i - 3, value: whole + 0.5, article: false, approximate: false };
  }
  if (article === 'a' || article === 'one') return { first: i - 1, value: 0.5, article: false, approximate: false };
  return { first: i, value: 0.5, article: false, approximate: false };
}

/** Figures and words of number up to token `i`, ranges with their lower end. */
function figureBefore(tokens: Tokens, i: number): Count | null {
  const fraction = tokens[i]?.kind === 'number' ? /^(\d)\/(\d)$/.exec(tokens[i].text) : null;
  if (fraction) {
    const part = Number(fraction[1]) / Number(fraction[2]);
    const whole = tokens[i - 1]?.kind === 'number' ? numberWord(tokens[i - 1]) : null;
    return { first: whole === null ? i : i - 1, value: (whole ?? 0) + part, article: false, approximate: false };
  }
  let first = i + 1;
  while (first > 0 && i - first < 8 && isNumberPart(tokens, first - 1)) first--;
  if (first > i) return null;
  const value = evaluate(tokens, first, i + 1);
  if (value === null) return null;
  if (MULTIPLIERS.has(lower(tokens, first))) first--;
  const between = lower(tokens, first - 1);
  if (between === 'to' || between === 'or' || isDash(tokens, first - 1)) {
    const lowEnd = numberWord(tokens[first - 2]);
    if (lowEnd !== null && lowEnd < value) return { first: first - 2, value: lowEnd, article: false, approximate: true };
  }
  return { first, value, article: false, approximate: false };
}

const isNumberPart = (tokens: Tokens, i: number): boolean => numberWord(tokens[i]) !== null || MULTIPLIERS.has(lower(tokens, i));

/** "twenty four" 24, "one hundred fifty" 150, "two thousand" 2000. */
function evaluate(tokens: Tokens, first: number, last: number): number | null {
  let total = 0;
  let part = 0;
  let any = false;
  for (let i = first; i < last; i++) {
    const n = numberWord(tokens[i]);
    if (n !== null) {
      // "1996 two years": two numbers side by side are not one, unless tens and ones.
      if (any && !(part >= 20 && part % 10 === 0 && n < 10) && part % 100 !== 0) return i === last - 1 ? n : null;
      part += n;
      any = true;
      continue;
    }
    const times = MULTIPLIERS.get(lower(tokens, i))!;
    if (!any) {
      // "a hundred": the article stands before the phrase.
      if (lower(tokens, i - 1) !== 'a') return null;
      part = 1;
      any = true;
    }
    if (times === 100) part *= 100;
    else {
      total += part * times;
      part = 0;
    }
  }
  return any ? total + part : null;
}

/** A year as it is spoken: "nineteen ninety-six", "two thousand (and) five", "twenty twelve"; with the index behind it. */
export function spokenYear(tokens: Tokens, i: number): { year: number; last: number } | null {
  const century = SMALL_NUMBERS.get(lower(tokens, i));
  if (century === 19 || century === 20 || century === 18) {
    const rest = numberWord(tokens[i + 1]);
    if (rest !== null && tokens[i + 1]!.kind === 'word' && rest >= 10 && rest < 100) {
      const ones = SMALL_NUMBERS.get(lower(tokens, i + 2));
      if (rest % 10 === 0 && rest >= 20 && ones !== undefined && ones > 0 && ones < 10) return { year: century * 100 + rest + ones, last: i + 3 };
      return { year: century * 100 + rest, last: i + 2 };
    }
  }
  if (century === 2 && lower(tokens, i + 1) === 'thousand') {
    const j = lower(tokens, i + 2) === 'and' ? i + 3 : i + 2;
    const rest = numberWord(tokens[j]);
    if (rest !== null && rest < 100 && tokens[j]!.kind === 'word') return { year: 2000 + rest, last: j + 1 };
    if (lower(tokens, i - 1) === 'year') return { year: 2000, last: i + 2 };
  }
  return null;
}

/** TIMEX3 period: `P2W`, `PT90M`, `P2Y6M`, `PXD` for an unknown number. */
export function period(value: number | null, unit: TimeUnit): string {
  // Corpora write decades in years: "a decade" P10Y, "for decades" PXY.
  if (unit === 'decade') return value === null ? 'PXY' : `P${value * 10}Y`;
  if (unit === 'fortnight') return value === null ? 'PXW' : `P${value * 2}W`;
  const code = PERIOD_CODES[unit];
  if (value === null) return code.startsWith('T') ? `PTX${code.slice(1)}` : `PX${code}`;
  const whole = Math.floor(value);
  if (value - whole === 0.5) {
    const half = unit === 'year' ? '6M' : unit === 'hour' ? '30M' : unit === 'day' ? 'T12H' : null;
    const lead = unit === 'hour' ? 'PT' : 'P';
    if (half !== null) return `${lead}${whole > 0 ? `${whole}${code.replace('T', '')}` : ''}${half}`;
  }
  const n = Number.isInteger(value) ? String(value) : String(Math.round(value * 100) / 100);
  return code.startsWith('T') ? `PT${n}${code.slice(1)}` : `P${n}${code}`;
}

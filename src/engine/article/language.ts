/**
 * Is it English? The share of the commonest words settles it: two words in five of English prose are among them, and every
 * other language has its own. Only English is annotated, so which other language it is does not matter.
 */
import { ENGLISH_STOP_WORDS, OTHER_STOP_WORDS } from '../lexicon/stop-words';
import type { Language } from '../model';

/** Read from the beginning and, in longer texts, from the middle: headlines and names gather at the top. */
const SAMPLE = 2000;
const FEWEST_WORDS = 8;

const WORD = /[\p{L}\p{M}]+/gu;

/** Reads a sample of the text; cost does not grow with its length. */
export function recogniseLanguage(text: string): Language {
  const middle = Math.floor(text.length / 2);
  const sample = text.length <= 2 * SAMPLE ? text : `${text.slice(0, SAMPLE)}\n${text.slice(middle, middle + SAMPLE)}`;
  const found = sample.match(WORD) ?? [];
  const letters = found.reduce((n, word) => n + word.length, 0);
  if (letters < 12) return { code: 'unknown', certainty: 1 };
  if (latinLetters(found) < letters * 0.6) return { code: 'other', certainty: 0.99 };
  if (found.length < FEWEST_WORDS) return { code: 'unknown', certainty: 1 };
  return judge(found.map((word) => word.toLowerCase()));
}

function judge(found: readonly string[]): Language {
  const { english, other } = shares(found);
  // Names and figures thin the common words out; a short text may have few by chance.
  const least = found.length < 40 ? 0.12 : 0.16;
  if (english >= least && english > other * 1.1) return { code: 'en', certainty: Math.min(0.99, 0.6 + (english - other)) };
  if (found.length < 15 && other < 0.25) return { code: 'unknown', certainty: 0.7 };
  // A line of names and figures ("FW Jo Tan (0.5 points), MF Ana Reyes (0.4)") has the common words of no language.
  if (found.length < 60 && other < 0.04) return { code: 'unknown', certainty: 0.6 };
  if (other > english || english < least / 2) return { code: 'other', certainty: Math.min(0.99, 0.6 + (other - english)) };
  return { code: 'unknown', certainty: 0.6 };
}

/** Word to the languages among whose commonest words it is; 0 is English. */
const LANGUAGES_OF = new Map<string, number[]>();
for (const [language, words] of [ENGLISH_STOP_WORDS, ...OTHER_STOP_WORDS.values()].entries()) {
  for (const word of words) LANGUAGES_OF.set(word, [...(LANGUAGES_OF.get(word) ?? []), language]);
}

const NONE: readonly number[] = [];

/** The share of English stop words, and that of the other language that has most. */
function shares(found: readonly string[]): { english: number; other: number } {
  const counts = new Uint32Array(1 + OTHER_STOP_WORDS.size);
  for (const word of found) for (const language of LANGUAGES_OF.get(word) ?? NONE) counts[language]!++;
  return { english: counts[0]! / found.length, other: Math.max(...counts.subarray(1)) / found.length };
}

/** Letters of words that begin with a letter of the Latin script. */
function latinLetters(found: readonly string[]): number {
  let count = 0;
  for (const word of found) {
    const code = word.charCodeAt(0);
    if (code < 0x250 || (code >= 0x1e00 && code < 0x1f00)) count += word.length;
  }
  return count;
}

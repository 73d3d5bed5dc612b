import { COUNTRIES } from '../lexicon/countries';
import { LEGAL_FORMS } from '../lexicon/organisations';

/** A name in the forms in which names are compared; made once, where the name is read. */
export interface WrittenName {
  /** Without title and role, as written. */
  readonly words: readonly string[];
  /** In lower case: the words, and all as one. */
  readonly lower: readonly string[];
  readonly whole: string;
  /** Small letters, no legal form ("Acme Corp." is "Acme"), "U.N." as "un": the words, and all as one. */
  readonly key: readonly string[];
  readonly keyText: string;
  /** One word of capitals: "IMF", "U.N.", "AT&T". */
  readonly isAlias: boolean;
  /** The country that it names, by the name that the engine gives it. */
  readonly country: string | null;
  /** The name without its first word, which may only have begun a sentence; null for one word. */
  readonly rest: WrittenName | null;
}

export function writtenName(words: readonly string[], initial = false): WrittenName {
  const lower = words.map((word) => word.toLowerCase());
  const whole = lower.join(' ');
  const key = keyWords(words);
  const keyText = key.join(' ');
  return {
    words, lower, whole, key, keyText, isAlias: words.length === 1 && /^(?:\p{Lu}[.&]?){2,6}$/u.test(words[0]!), country: COUNTRIES.get(whole) ?? COUNTRIES.get(keyText) ?? null,
    rest: initial && words.length > 1 ? writtenName(words.slice(1)) : null,
  };
}

export const normalised = (word: string): string => word.toLowerCase().replaceAll('’', "'").replaceAll('.', '');

/** Words to compare names by: see `WrittenName.key`. */
export function keyWords(words: readonly string[]): readonly string[] {
  const out = words.map(normalised).filter((w) => w !== ',' && w !== "'s");
  while (out.length > 1 && LEGAL_FORMS.has(out.at(-1)!)) out.pop();
  return out;
}

/** Words of a name that its initials leave out. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(['of', 'the', 'and', 'for', 'on', 'in', '&', 'de', 'at']);

/** "un" for "united nations", as names are compared; nothing for one word. */
export const initialsOfName = (key: readonly string[]): string => (key.length < 2 ? '' : key.filter((word) => !SMALL_WORDS.has(word)).map((word) => word[0]).join(''));

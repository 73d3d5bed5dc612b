/** How names and deeds of several articles are compared: the same letters count as within one article. The engine's third door. */
import { COMMON_WORDS } from './lexicon/common-words';
import { LEGAL_FORMS } from './lexicon/organisations';
import { LIGHT_WORDS } from './lexicon/light-words';
import { nounSingular, verbLemma } from './text/lemma';
import type { Span } from './model';

/** Letters at which the inflections of a word that no rule brings together meet: "withdraw", "withdrawal". */
const STEM = 6;

/** A name as it is compared: small letters, no article, no legal form, no full stops. "The Acme Corp." is "acme", "U.N." is "un". */
export function nameKey(name: string): string {
  const words = name.toLowerCase().replaceAll('’', "'").replaceAll('.', '').replace(/'s$/, '').split(/[\s,]+/).filter((word) => word !== '');
  if (words.length > 1 && words[0] === 'the') words.shift();
  while (words.length > 1 && LEGAL_FORMS.has(words.at(-1)!)) words.pop();
  return words.join(' ');
}

const SMALL = new Set(['of', 'the', 'and', 'for', 'on', 'in', 'de', 'at', 'to', 'la', 'von', 'van', 'al', 'bin', 'du', 'der', 'den']);

/** Whether words name somebody: "Acme", "Bank of England", "the White House"; not "the company", nor "Officials" where a sentence begins. */
export function looksLikeName(name: string): boolean {
  const words = name.replace(/^the /i, '').split(' ').filter((word) => !SMALL.has(word));
  if (words.length === 0 || !words.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) || !/^\p{Lu}/u.test(words[0]!)) return false;
  const only = words[0]!.toLowerCase();
  return words.length > 1 || !(COMMON_WORDS.has(only) || COMMON_WORDS.has(nounSingular(only)));
}

/** A word that says something of what is done, as it is compared and as it stands in the text. */
export interface ContentWord {
  readonly stem: string;
  /** With its capital, where it has one. */
  readonly word: string;
}

/** The words of a passage that say something of what is done, each once, in their order. Figures, single letters ("U.S.", "'s") and the words of `left` spans are left out. */
export function contentWords(text: string, { start, end }: Span, left: readonly Span[]): ContentWord[] {
  const found = new Map<string, string>();
  for (const { 0: token, index } of text.slice(start, end).matchAll(/\p{L}+/gu)) {
    const at = start + index;
    const word = token.toLowerCase();
    if (word.length < 2 || LIGHT_WORDS.has(word) || left.some((span) => span.start <= at && at < span.end)) continue;
    const stem = stemOf(word);
    if (!LIGHT_WORDS.has(stem) && !found.has(stem)) found.set(stem, token);
  }
  return [...found].map(([stem, word]) => ({ stem, word }));
}

/** "built", "builds" and "building" are "build"; "homes" is "home". Without a tag, the ending tells what a word may be. */
export function stemOf(lower: string): string {
  const base = lower.endsWith('ing') ? verbLemma(lower, 'VBG') : lower.endsWith('s') ? nounSingular(lower) : verbLemma(lower, 'VBD');
  // "provide" and "providing" meet without the e that only one of them shows.
  return base.slice(0, STEM).replace(/(?<=..)e$/, '');
}

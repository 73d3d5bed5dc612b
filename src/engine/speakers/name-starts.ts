/** Which capitalised words at the start of a sentence are names: those that are names elsewhere too, or no words of the language. */
import type { Document } from '../document';
import { COMMON_WORDS } from '../lexicon/common-words';
import { FIRST_NAMES } from '../lexicon/first-names';
import { NAME_NOUNS, ORGANISATIONS } from '../lexicon/organisations';
import { PLACES } from '../lexicon/places';
import { PARTICLES } from '../lexicon/titles';
import { remembered } from '../text/memo';
import type { Paragraph } from '../text/paragraph';
import { lowerWords } from './entities';
import type { LocalMention } from './local';
import { isRoleNoun } from './words';
import type { PlacedName } from './name-book';

/** The names of each paragraph with their places in the article; what is only the start of a sentence is left out or cut off. */
export function placeNames(document: Document, local: readonly (readonly LocalMention[])[]): Map<LocalMention, PlacedName>[] {
  const lower = wordsInLowerCase(document);
  const { sure, ends } = sureNames(local);
  let place = 0;
  const { dateline, byline } = document.article;
  const authors = new Set((byline?.authors ?? []).map((name) => name.toLowerCase()));
  return document.paragraphs.map(({ index, start }) => {
    const own = new Map<LocalMention, PlacedName>();
    for (const mention of local[index] ?? []) {
      place++;
      // Where an article was filed nobody speaks.
      if (dateline && start + mention.start >= dateline.start && start + mention.end <= dateline.end) continue;
      const words = mention.shape === 'name' ? nameWords(mention, sure, ends, lower) : null;
      if (!words) continue;
      const inByline = byline !== null && start + mention.start >= byline.start && start + mention.end <= byline.end;
      const author = inByline && authors.has(words.join(' ').toLowerCase()) && !isRoleNoun(words.at(-1)!.toLowerCase());
      // "Transport Correspondent", the paper: a byline names only its authors.
      if (!inByline || author) own.set(mention, { mention, place, words, author });
    }
    return own;
  });
}

/** "Forecasters", "Lobbyists": people by what they do. */
const PEOPLE_ENDING = /(?:er|or|ist|ian|ant|man|woman)s$/;

function wordsInLowerCase({ paragraphs }: Document): ReadonlySet<string> {
  const out = new Set<string>();
  for (const { paragraph } of paragraphs) for (const word of ownWordsInLowerCase(paragraph)) out.add(word);
  return out;
}

const ownWordsInLowerCase = remembered(({ tokens }: Paragraph): ReadonlySet<string> => {
  const out = new Set<string>();
  for (const { text, lower, kind } of tokens) if (kind === 'word' && text === lower) out.add(lower);
  return out;
});

const wholeName = (words: readonly string[]): string => lowerWords(words).join(' ');

/** Whole names, and the words at their edges, where a capital means something. */
function sureNames(local: readonly (readonly LocalMention[])[]): { sure: ReadonlySet<string>; ends: ReadonlySet<string> } {
  const sure = new Set<string>();
  const ends = new Set<string>();
  for (const own of local) {
    for (const { shape, initial, words } of own) {
      if (shape !== 'name' || (initial && words.length === 1)) continue;
      // "Northgate Rovers" in a headline lets "Rovers" begin a sentence.
      const lower = lowerWords(words);
      if (initial) ends.add(lower.at(-1)!);
      else sure.add(wholeName(words)).add(lower[0]!).add(lower.at(-1)!);
    }
  }
  return { sure, ends };
}

function nameWords({ initial, words, signs, acronym }: LocalMention, sure: ReadonlySet<string>, ends: ReadonlySet<string>, lower: ReadonlySet<string>): readonly string[] | null {
  if (!initial || acronym !== null) return words;
  const whole = wholeName(words);
  if (sure.has(whole)) return words;
  const first = words[0]!.toLowerCase();
  if (words.length > 1) {
    const rest = words.slice(1);
    if (!PARTICLES.has(first) && sure.has(rest.join(' ').toLowerCase()) && (lower.has(first) || (!sure.has(first) && COMMON_WORDS.has(first)))) return rest;
    return words;
  }
  if (ends.has(whole) || signs.some((s) => s.weight >= 3) || FIRST_NAMES.has(first) || ORGANISATIONS.has(first) || PLACES.has(first)) return words;
  return lower.has(first) || COMMON_WORDS.has(first) || NAME_NOUNS.has(first) || PEOPLE_ENDING.test(first) ? null : words;
}

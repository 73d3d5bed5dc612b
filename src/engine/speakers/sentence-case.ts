import { COMMON_WORDS } from '../lexicon/common-words';
import { COUNTRIES, DEMONYMS } from '../lexicon/countries';
import { FIRST_NAMES } from '../lexicon/first-names';
import { ORGANISATIONS } from '../lexicon/organisations';
import { nounSingular } from '../text/lemma';
import type { Paragraph } from '../text/paragraph';
import { getLexicon } from '../text/tagger/lexicon';
import { kindOfNoun } from './words';

/**
 * Words that begin with a token, as they would stand in mid-sentence: "some analysts" for "Some analysts" at the beginning of one. Names keep their
 * capital ("Russian officials"), and so does everything that has one inside a sentence.
 */
export function inMidSentence({ tokens }: Paragraph, first: number, words: string): string {
  const word = tokens[first];
  const before = tokens[first - 1];
  if (word === undefined || word.text.slice(1) !== word.lower.slice(1) || (before?.sentence === word.sentence && before.kind === 'word')) return words;
  const { lower } = word;
  if (DEMONYMS.has(lower) || COUNTRIES.has(lower) || ORGANISATIONS.has(lower) || FIRST_NAMES.has(lower) || !isOrdinary(lower)) return words;
  // "Cook declined": a word alone that the tagger takes for a name, unless it is a noun for many ("Campaigners").
  if (words === word.text && word.tag === 'NNP' && !isForMany(lower)) return words;
  return words.startsWith(word.text) ? lower[0]! + words.slice(1) : words;
}

/** The lexicon leaves out what its ending tells: "rural", "environmental"; not "Bavarian", "Flemish". */
const isOrdinary = (lower: string): boolean => isForMany(lower) || getLexicon().known(lower) !== undefined || COMMON_WORDS.has(lower) || (getLexicon().tagsOf(lower).startsWith('JJ') && !/(?:an|ish|ese)$/.test(lower));

/** "Campaigners", "Forecasters": people by what they do. */
const isForMany = (lower: string): boolean => kindOfNoun(nounSingular(lower), lower) === 'group' || /(?:ers|ors|ists|ants)$/.test(lower);

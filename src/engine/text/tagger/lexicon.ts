import { CLOSED_CLASS } from './closed-class';
import { guessClass } from './guess';
import { CAPITALISED, LOWER } from './lexicon-data';

/** What the tagger knows of words before it sees them in a sentence. */
export interface Lexicon {
  /** Tags of a word given in lower case, likeliest first, separated by blanks; guessed for a word it has never seen. */
  tagsOf(lower: string): string;
  /** The same without guessing. */
  known(lower: string): string | undefined;
  /** Tags of a word that is written with a capital and is no common word ("Russian": JJ NNP). */
  capitalised(lower: string): string | undefined;
}

let lexicon: Lexicon | null = null;

/** The word list, unpacked at the first call. */
export function getLexicon(): Lexicon {
  lexicon ??= open();
  return lexicon;
}

function open(): Lexicon {
  const words = unpack(LOWER);
  for (const line of CLOSED_CLASS.trim().split('\n')) {
    const colon = line.indexOf(':');
    const tags = line.slice(0, colon);
    for (const word of line.slice(colon + 1).trim().split(' ')) words.set(word, tags);
  }
  const names = unpack(CAPITALISED);
  const known = (word: string): string | undefined => words.get(word);
  return { known, capitalised: (lower) => names.get(lower), tagsOf: (lower) => words.get(lower) ?? guessClass(lower, known) };
}

/** Undoes the front coding: a capital says how many letters of the word before are kept (`A` none). */
function unpack(packed: string): Map<string, string> {
  const words = new Map<string, string>();
  for (const line of packed.split('\n')) {
    const colon = line.indexOf(':');
    const tags = line.slice(0, colon);
    let word = '';
    for (let i = colon + 1; i < line.length;) {
      let end = i + 1;
      while (end < line.length && line.charCodeAt(end) >= 91) end++;
      // The hyphen lies below the capitals.
      while (end < line.length && line.charCodeAt(end) === 45) {
        end++;
        while (end < line.length && line.charCodeAt(end) >= 91) end++;
      }
      word = word.slice(0, line.charCodeAt(i) - 65) + line.slice(i + 1, end);
      words.set(word, tags);
      i = end;
    }
  }
  return words;
}

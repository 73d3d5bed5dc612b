/** Tags for words that the lexicon does not have, from their build: inflection of a known word first, then endings. */

/** Tags of a known lower-case word, likeliest first and separated by blanks. */
export type Lookup = (word: string) => string | undefined;

const NOUN_ENDING = /(?:ness|ment|tion|sion|ity|ship|hood|ism|ist|ance|ence|ology|graphy|dom|eer|cy|ette)$/;
const ADJECTIVE_ENDING = /(?:ous|ful|less|able|ible|ical|ive|ish|some|like|ary|ian|esque)$/;

/** The tags that a lower-case word may have, likeliest first. */
export function guessClass(word: string, lookup: Lookup): string {
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) return guessHyphenated(word.slice(hyphen + 1), lookup);
  return guessInflected(word, lookup) ?? guessPrefixed(word, lookup) ?? guessByEnding(word);
}

function guessHyphenated(lastPart: string, lookup: Lookup): string {
  if (lastPart.endsWith('s') && !lastPart.endsWith('ss')) return 'NNS JJ';
  if (lastPart.endsWith('ed')) return 'JJ VBN VBD';
  if (lastPart.endsWith('ing')) return 'JJ NN VBG';
  const tags = lookup(lastPart);
  return tags?.startsWith('NN') ? 'JJ NN' : 'JJ NN RB';
}

/** "vows" from "vow", "rebuffed", "planning" (n doubled), "cities" (y to ie), "sturdier". */
function guessInflected(word: string, lookup: Lookup): string | null {
  const n = word.length;
  if (n > 3 && word.endsWith('s') && !word.endsWith('ss') && !word.endsWith('us') && !word.endsWith('is')) {
    for (const base of basesOfS(word)) {
      const tags = lookup(base);
      if (tags === undefined) continue;
      const noun = has(tags, 'NN');
      const verb = has(tags, 'VB');
      if (noun && verb) return 'NNS VBZ';
      if (verb) return 'VBZ';
      if (noun) return 'NNS';
    }
    return 'NNS';
  }
  if (n > 4 && word.endsWith('ed') && !word.endsWith('eed')) return verbBase(word, 2, lookup) ? 'VBD VBN' : 'VBD VBN JJ';
  if (n > 4 && word.endsWith('ing')) return verbBase(word, 3, lookup) ? 'VBG' : 'VBG NN JJ';
  if (n > 4 && word.endsWith('er') && adjectiveBase(word, 2, lookup)) return verbBase(word, 2, lookup) ? 'NN JJR' : 'JJR';
  if (n > 5 && word.endsWith('est') && adjectiveBase(word, 3, lookup)) return 'JJS';
  if (n > 4 && word.endsWith('ly')) return 'RB';
  return null;
}

function basesOfS(word: string): string[] {
  const stem = word.slice(0, -1);
  if (word.endsWith('ies')) return [word.slice(0, -3) + 'y', stem];
  return word.endsWith('es') ? [stem, word.slice(0, -2)] : [stem];
}

const has = (tags: string, tag: string): boolean => ` ${tags} `.includes(` ${tag} `);
const known = (base: string, tag: string, lookup: Lookup): boolean => {
  const tags = lookup(base);
  return tags !== undefined && has(tags, tag);
};

/** The word without its ending is a verb: as it is, with "e", with the last consonant single, or with "y" for "i". */
function verbBase(word: string, ending: number, lookup: Lookup): boolean {
  return bases(word, ending).some((base) => known(base, 'VB', lookup));
}

function adjectiveBase(word: string, ending: number, lookup: Lookup): boolean {
  return bases(word, ending).some((base) => lookup(base)?.startsWith('JJ'));
}

function bases(word: string, ending: number): string[] {
  const stem = word.slice(0, -ending);
  const out = [stem, stem + 'e'];
  const last = stem.charAt(stem.length - 1);
  if (last === stem.charAt(stem.length - 2)) out.push(stem.slice(0, -1));
  if (last === 'i') out.push(stem.slice(0, -1) + 'y');
  return out;
}

const PREFIX = /^(?:un|re|over|out|mis|dis|non|pre|anti|inter|multi|super|counter|sub|co|de)/;

function guessPrefixed(word: string, lookup: Lookup): string | null {
  const m = PREFIX.exec(word);
  return m === null || word.length - m[0].length < 4 ? null : lookup(word.slice(m[0].length)) ?? null;
}

function guessByEnding(word: string): string {
  if (NOUN_ENDING.test(word)) return 'NN';
  if (ADJECTIVE_ENDING.test(word)) return 'JJ';
  if (/(?:[ai]l|[cdnrt]|[^aeiou]m)i[sz]e$/.test(word) || /[a-z]{3}ify$/.test(word)) return 'VB VBP';
  if (word.endsWith('al') || word.endsWith('ic')) return 'JJ NN';
  return 'NN';
}

/**
 * Makes the tagger's word list out of `brill`: cleaned, closed under inflection, and without the words whose tags the
 * guesser gets right by itself.
 */
import { brill } from 'brill';
import { CLOSED_CLASS } from '../../engine/text/tagger/closed-class';
import { guessClass, type Lookup } from '../../engine/text/tagger/guess';

/** Old spellings and slips in the word list that would mislead the guesser. */
const JUNK = new Set(['heare', 'beleeve', 'mee', 'hee', 'shee', 'doe', 'goe', 'finde', 'kinde', 'yee', 'owne', 'bin', 'onely', 'selfe', 'meane', 'speake', 'reade', 'eate', 'keepe', 'feare', 'looke']);

const OPEN = new Set(['NN', 'NNS', 'JJ', 'JJR', 'JJS', 'RB', 'RBR', 'RBS', 'VB', 'VBD', 'VBG', 'VBN', 'VBP', 'VBZ', 'UH', 'IN', 'MD', 'CD', 'RP', 'DT']);

/** Word → tags, likeliest first; lower-case words, and capitalised ones whose tags are not those of a plain name. */
export interface Lexicon {
  readonly lower: ReadonlyMap<string, string>;
  readonly capitalised: ReadonlyMap<string, string>;
}

export function buildLexicon(): Lexicon {
  const closed = closedClassWords();
  const full = new Map<string, string>();
  for (const [word, tags] of Object.entries(brill)) {
    if (!/^[a-z]+(?:-[a-z]+)*$/.test(word) || closed.has(word) || JUNK.has(word)) continue;
    const cleaned = cleanTags(word, tags);
    if (cleaned.length > 0) full.set(word, cleaned.join(' '));
  }
  const capitalised = new Map<string, string>();
  for (const [word, tags] of Object.entries(brill)) {
    if (!/^[A-Z][a-z]+$/.test(word)) continue;
    const lower = word.toLowerCase();
    if (closed.has(lower) || full.has(lower)) continue;
    const kept = tags.filter((t) => ['NNP', 'NNPS', 'JJ', 'NNS'].includes(t)).map((t) => (t === 'NNS' ? 'NNPS' : t));
    const unique = [...new Set(kept)].join(' ');
    if (unique !== 'NNP' && unique !== '') capitalised.set(word, unique);
  }
  return { lower: prune(full, closed), capitalised };
}

function closedClassWords(): Set<string> {
  const words = new Set<string>();
  for (const line of CLOSED_CLASS.trim().split('\n')) for (const w of line.slice(line.indexOf(':') + 1).trim().split(' ')) words.add(w);
  return words;
}

/** The tags of an open-class word without the slips of the treebank, and with the forms that always go together. */
function cleanTags(word: string, tags: readonly string[]): string[] {
  let set = tags.filter(Boolean).flatMap((t) => t.split('|')).filter((t) => OPEN.has(t));
  const drop = (...gone: string[]): void => { set = set.filter((t) => !gone.includes(t)); };
  const join = (a: string, b: string): void => { if (set.includes(a) && !set.includes(b)) set.splice(set.indexOf(a) + 1, 0, b); };
  if (word.length > 3) drop('DT', 'MD', 'CD', 'UH');
  if (word.endsWith('ed') && word.length > 4) {
    if (set.includes('VBD') || set.includes('VBN')) drop('VB', 'VBP', 'NN', 'RB', 'IN');
    if (set[0] !== 'JJ') { join('VBD', 'VBN'); join('VBN', 'VBD'); }
  } else if (word.endsWith('ing') && set.includes('VBG')) {
    drop('VB', 'VBP', 'RB');
  } else if (/[^su]s$/.test(word) && (set.includes('NNS') || set.includes('VBZ'))) {
    drop('VB', 'VBP', 'JJ', 'RB', 'VBD', 'VBN');
    if (set[0] === 'NNS') drop('NN');
  } else {
    join('VB', 'VBP');
    join('VBP', 'VB');
    if (set[0] !== 'NNS' && set[0] !== 'NN') drop('NNS');
    if (set.includes('VB') && !set.includes('VBD') && set[0] !== 'VBN') drop('VBN', 'VBZ', 'VBG');
  }
  if (word.endsWith('ly') && set[0] === 'RB') drop('NN', 'VB', 'VBP');
  return [...new Set(set)];
}

/** Leaves out, shortest first, every word that the guesser would give the same tags with the words kept so far. */
function prune(full: ReadonlyMap<string, string>, closed: ReadonlySet<string>): Map<string, string> {
  const kept = new Map<string, string>();
  const lookup: Lookup = (w) => kept.get(w);
  for (const word of [...full.keys()].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))) {
    if (closed.has(word) || isCovered(full.get(word)!.split(' '), guessClass(word, lookup).split(' '))) continue;
    kept.set(word, full.get(word)!);
  }
  return kept;
}

/** The guess has every tag and leads with the same, or with VBD for VBN, which only the sentence can tell. */
function isCovered(tags: readonly string[], guess: readonly string[]): boolean {
  const [first] = tags;
  return (guess[0] === first || (first === 'VBN' && guess[0] === 'VBD')) && guess.length <= tags.length + 2 && tags.every((t) => guess.includes(t));
}

/** By tags, then alphabetical and front-coded: a capital says how many letters to keep of the word before (`A` none). */
export function encodeWords(words: ReadonlyMap<string, string>): string {
  const byTags = new Map<string, string[]>();
  for (const [word, tags] of words) {
    const list = byTags.get(tags) ?? [];
    list.push(word.toLowerCase());
    byTags.set(tags, list);
  }
  const lines = [...byTags].sort(([a], [b]) => (a < b ? -1 : 1)).map(([tags, list]) => `${tags}:${frontCode(list.sort())}`);
  return lines.join('\n');
}

function frontCode(sorted: readonly string[]): string {
  let out = '';
  let before = '';
  for (const word of sorted) {
    let shared = 0;
    while (shared < 25 && shared < before.length && before[shared] === word[shared]) shared++;
    out += String.fromCharCode(65 + shared) + word.slice(shared);
    before = word;
  }
  return out;
}

import { rememberedWord } from '../memo';
import type { Tag } from '../tagset';
import { classAllows, classOf, className } from './classes';
import { CLOSED_CLASS } from './closed-class';
import { guessClass } from './guess';
import { hashOf } from '../hash';
import { CAPITALISED, LOWER } from './lexicon-data';

const NONE = -1;

/** Words as hashes in an open-addressed table: 20,000 of them in 2^32 numbers hardly ever meet. */
class HashTable {
  private readonly keys = new Int32Array(1 << 16);
  private readonly values = new Int16Array(1 << 16).fill(NONE);

  set(hash: number, value: number): void {
    const slot = this.slotOf(hash);
    this.keys[slot] = hash;
    this.values[slot] = value;
  }

  /** The value, or -1. */
  get(hash: number): number {
    return this.values[this.slotOf(hash)]!;
  }

  private slotOf(hash: number): number {
    let slot = (hash ^ (hash >>> 15)) & 0xffff;
    while (this.values[slot] !== NONE && this.keys[slot] !== hash) slot = (slot + 1) & 0xffff;
    return slot;
  }
}

/** What the tagger knows of words before it sees them in a sentence. Words are given in lower case. */
export class Lexicon {
  private readonly common = new HashTable();
  private readonly names = new HashTable();

  constructor(lower: string, capitalised: string) {
    unpack(lower, this.common);
    unpack(capitalised, this.names);
    for (const line of CLOSED_CLASS.trim().split('\n')) {
      const colon = line.indexOf(':');
      const own = classOf(line.slice(0, colon));
      for (const word of line.slice(colon + 1).trim().split(' ')) this.common.set(hashOf(word), own);
    }
  }

  /** Class of a common word, -1 for one that it does not have. */
  classOfWord(hash: number): number {
    return this.common.get(hash);
  }

  /** Class of a word that is always written with a capital and is no plain name ("Russian"), or -1. */
  classOfName(hash: number): number {
    return this.names.get(hash);
  }

  readonly known = (word: string): string | undefined => {
    const own = this.common.get(hashOf(word));
    return own === NONE ? undefined : className(own);
  };

  /** Tags that a word which it does not have may have by its build, likeliest first, separated by blanks. */
  readonly guess = rememberedWord((word) => guessClass(word, this.known));

  /** Tags of a word, likeliest first, separated by blanks; guessed for one that it does not have. */
  tagsOf(word: string): string {
    return this.known(word) ?? this.guess(word);
  }

  /** Whether a word can have a tag. */
  allows(word: string, tag: Tag): boolean {
    const own = this.common.get(hashOf(word));
    return classAllows(own === NONE ? classOf(this.guess(word)) : own, tag);
  }
}

let lexicon: Lexicon | null = null;

/** The word list, unpacked at the first call. */
export function getLexicon(): Lexicon {
  lexicon ??= new Lexicon(LOWER, CAPITALISED);
  return lexicon;
}

const isLetter = (c: number): boolean => c >= 91 || c === 45;

/** Undoes the front coding: a capital says how many letters of the word before are kept (`A` none). */
function unpack(packed: string, into: HashTable): void {
  for (const line of packed.split('\n')) {
    const colon = line.indexOf(':');
    const own = classOf(line.slice(0, colon));
    let word = '';
    for (let i = colon + 1; i < line.length;) {
      let end = i + 1;
      while (end < line.length && isLetter(line.charCodeAt(end))) end++;
      word = word.slice(0, line.charCodeAt(i) - 65) + line.slice(i + 1, end);
      into.set(hashOf(word), own);
      i = end;
    }
  }
}

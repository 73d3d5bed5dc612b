/** Which names of an article bear on one another: those that share a word by which names are compared, step by step. What the others mean does not depend on them. */
import { remembered } from '../text/memo';
import type { PlacedName } from './placed-name';
import { initialsOfName, keyWords, normalised, type WrittenName } from './written-name';

/** Names looked at between two steps: a few milliseconds' worth. */
const NAMES_A_STEP = 2_000;

/** Names that bear on one another, and all words by which they do. */
export interface Circle {
  readonly names: ReadonlySet<PlacedName>;
  readonly words: ReadonlySet<string>;
}

export class RelatedNames {
  private readonly byWord = new Map<string, Set<PlacedName>>();

  add(one: PlacedName): void {
    for (const word of wordsOf(one)) {
      const names = this.byWord.get(word);
      if (names) names.add(one);
      else this.byWord.set(word, new Set([one]));
    }
  }

  remove(one: PlacedName): void {
    for (const word of wordsOf(one)) {
      const names = this.byWord.get(word);
      if (names?.delete(one) && names.size === 0) this.byWord.delete(word);
    }
  }

  /** All names that bear on any of these, which themselves need not be here. */
  *around(these: Iterable<PlacedName>): Generator<void, Circle, void> {
    const names = new Set<PlacedName>();
    const words = new Set<string>();
    for (const one of these) for (const word of wordsOf(one)) words.add(word);
    // Words that are added on the way are come to as well.
    for (const word of words) {
      for (const one of this.byWord.get(word) ?? []) {
        if (names.has(one)) continue;
        names.add(one);
        for (const other of wordsOf(one)) words.add(other);
        if (names.size % NAMES_A_STEP === 0) yield;
      }
    }
    return { names, words };
  }
}

/** The words by which a name is looked up or entered: the name as a whole, its edges, its initials, its short form and its country's. */
function wordsOf({ name, mention: { acronym } }: PlacedName): readonly string[] {
  const words = wordsOfName(name);
  return acronym === null ? words : [...words, normalised(acronym)];
}

const wordsOfName = remembered(({ key, keyText, country }: WrittenName): readonly string[] => {
  const words = new Set([keyText, ...edgesOf(key)]);
  if (country !== null) for (const word of [country.toLowerCase(), ...edgesOf(keyWords(country.split(' ')))]) words.add(word);
  return [...words];
});

function edgesOf(key: readonly string[]): string[] {
  const initials = initialsOfName(key);
  return initials.length > 1 ? [key[0]!, key.at(-1)!, initials] : [key[0]!, key.at(-1)!];
}

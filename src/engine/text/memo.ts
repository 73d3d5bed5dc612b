/**
 * Remembers what a pure function makes of an object as long as the object lives. What belongs to a paragraph lives from one version of the text
 * to the next, so that passes over the whole article need not make it again at every key.
 */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const found = known.get(key);
    if (found) return found.value;
    const value = make(key);
    known.set(key, { value });
    return value;
  };
}

/** Words that are remembered at most: the few thousand that make up nearly all of any text. */
const MOST_WORDS = 4_000;
/** A longer word may be a slice that keeps its paragraph alive (V8). */
const LONGEST_WORD = 12;

/** Remembers what a pure function makes of a word: the same words come again and again. */
export function rememberedWord<V>(make: (word: string) => V): (word: string) => V {
  const known = new Map<string, V>();
  return (word) => {
    if (word.length > LONGEST_WORD) return make(word);
    let value = known.get(word);
    if (value === undefined) {
      if (known.size >= MOST_WORDS) known.clear();
      value = make(word);
      known.set(word, value);
    }
    return value;
  };
}

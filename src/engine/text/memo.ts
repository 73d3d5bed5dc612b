/** `new` gives back the very object that this is called with: so a class puts its private field on an object that is there already. */
const Given = function (object: object): object {
  return object;
} as unknown as new (object: object) => object;

/** Values that belong to objects and live as long as they do. */
export interface Notes<K extends object, V> {
  of: (key: K) => V | undefined;
  /** Once for each object. */
  put: (key: K, value: V) => void;
}

/**
 * Notes on objects, which nobody else sees: they are in no copy and in no JSON. A private field rather than a WeakMap, for V8's collector of young objects
 * keeps all that an old WeakMap leads to, and copies it, until it collects the whole heap: a quarter of the time of reading many articles.
 */
export function notes<K extends object, V>(): Notes<K, V> {
  class Note extends Given {
    readonly #value: V;

    constructor(key: K, value: V) {
      super(key);
      this.#value = value;
    }

    static of(key: object): V | undefined {
      return #value in key ? key.#value : undefined;
    }
  }
  return { of: (key) => Note.of(key), put: (key, value) => { new Note(key, value); } };
}

/**
 * Remembers what a pure function makes of an object as long as the object lives. What belongs to a paragraph lives from one version of the text
 * to the next, so that passes over the whole article need not make it again at every key.
 */
export function remembered<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = notes<K, { readonly value: V }>();
  return (key) => {
    const found = known.of(key);
    if (found) return found.value;
    const value = make(key);
    known.put(key, { value });
    return value;
  };
}

/** Words that are remembered at most in one table: the few thousand that make up nearly all of any text. */
const MOST_WORDS = 4_000;
/** A longer word may be a slice that keeps its paragraph alive (V8). */
const LONGEST_WORD = 12;

/**
 * Remembers what a pure function makes of a word: the same words come again and again. When the recent table is full, it takes the place of the one before,
 * so that what is met often is never forgotten.
 */
export function rememberedWord<V>(make: (word: string) => V): (word: string) => V {
  let recent = new Map<string, V>();
  let before = new Map<string, V>();
  return (word) => {
    if (word.length > LONGEST_WORD) return make(word);
    let value = recent.get(word);
    if (value !== undefined) return value;
    value = before.get(word) ?? make(word);
    if (recent.size >= MOST_WORDS) {
      before = recent;
      recent = new Map();
    }
    recent.set(word, value);
    return value;
  };
}

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

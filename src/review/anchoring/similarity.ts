/**
 * How much of `pattern` stands right at the beginning of `text`, 0 to 1: one less the share of edits that it takes to get there.
 * The end of the match in the text is free. Below a half it is chance, and counts as nothing.
 */
export function startsLike(text: string, pattern: string): number {
  if (pattern.length === 0) return 0;
  const share = 1 - leastEdits(text, pattern) / pattern.length;
  return share < 0.5 ? 0 : share;
}

/** The same at the end of `text`. */
export function endsLike(text: string, pattern: string): number {
  return startsLike(reversed(text), reversed(pattern));
}

function reversed(text: string): string {
  return text.split('').reverse().join('');
}

/** Levenshtein distance of `pattern` to the nearest beginning of `text`; cost is the product of their lengths. */
function leastEdits(text: string, pattern: string): number {
  let row = Uint16Array.from({ length: text.length + 1 }, (_, index) => index);
  let next = new Uint16Array(text.length + 1);
  for (let i = 0; i < pattern.length; i++) {
    next[0] = i + 1;
    for (let j = 0; j < text.length; j++) {
      const replaced = row[j]! + (pattern[i] === text[j] ? 0 : 1);
      next[j + 1] = Math.min(replaced, row[j + 1]! + 1, next[j]! + 1);
    }
    [row, next] = [next, row];
  }
  return row.reduce((least, cost) => Math.min(least, cost), pattern.length);
}

/** What two versions of a text, or of a list, have in common at their ends. */

/** How much two versions share at their beginning and, behind that, at their end. */
export interface Shared {
  readonly head: number;
  readonly tail: number;
}

/** Compared at once: the engine compares slices far faster than characters. */
const BLOCK = 4_096;

/** UTF-16 code units that two texts share at both ends; together no more than the shorter one has. */
export function sharedText(a: string, b: string): Shared {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head + BLOCK <= most && a.slice(head, head + BLOCK) === b.slice(head, head + BLOCK)) head += BLOCK;
  while (head < most && a.charCodeAt(head) === b.charCodeAt(head)) head++;
  let tail = 0;
  while (head + tail + BLOCK <= most && a.slice(a.length - tail - BLOCK, a.length - tail) === b.slice(b.length - tail - BLOCK, b.length - tail)) tail += BLOCK;
  while (head + tail < most && a.charCodeAt(a.length - tail - 1) === b.charCodeAt(b.length - tail - 1)) tail++;
  return { head, tail };
}

/** The same for lists; `same` compares an element of one with its counterpart, counted from the beginning and from the end. */
export function sharedEnds<A, B>(a: readonly A[], b: readonly B[], sameHead: (a: A, b: B) => boolean, sameTail: (a: A, b: B) => boolean): Shared {
  const most = Math.min(a.length, b.length);
  let head = 0;
  while (head < most && sameHead(a[head]!, b[head]!)) head++;
  let tail = 0;
  while (head + tail < most && sameTail(a[a.length - tail - 1]!, b[b.length - tail - 1]!)) tail++;
  return { head, tail };
}

import type { Span } from '../model';
import { isSpace } from './characters';

/** No paragraph of a newspaper is this long; what is, has lost its line ends, or never was prose. */
export const LONGEST_PIECE = 8_000;

/**
 * Cuts a paragraph that is too long to be read in one go into pieces: at the end of a sentence where there is one in the second half,
 * else at white space, else anywhere but inside a character. Each piece costs a bounded time, whatever stands in it, and an edit
 * makes only its own piece be read again. Pieces have no white space around them.
 * They are added to `out`.
 */
export function cutLong(text: string, span: Span, out: Span[] = []): Span[] {
  let { start } = span;
  while (span.end - start > LONGEST_PIECE) {
    const cut = cutBefore(text, start + LONGEST_PIECE, start + LONGEST_PIECE / 2);
    out.push({ start, end: backOverSpace(text, cut, start) });
    start = overSpace(text, cut, span.end);
  }
  if (start < span.end) out.push({ start, end: span.end });
  return out;
}

/** The best place to cut in `(least, most]`. */
function cutBefore(text: string, most: number, least: number): number {
  let space = -1;
  for (let i = most; i > least; i--) {
    if (!isSpace(text.charCodeAt(i))) continue;
    if (space === -1) space = i;
    if (endsSentence(text, i)) return i;
  }
  if (space !== -1) return space;
  return isLowSurrogate(text.charCodeAt(most)) ? most - 1 : most;
}

/** A stop, perhaps in a closing mark, before the white space at `i`, and no lower-case letter behind it. */
function endsSentence(text: string, i: number): boolean {
  let before = i - 1;
  if (CLOSING.includes(text[before]!)) before--;
  if (!'.!?'.includes(text[before]!)) return false;
  const next = text.charCodeAt(i + 1);
  return !(next >= 97 && next <= 122);
}

const CLOSING = '"\'”’»)';
const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;

function backOverSpace(text: string, from: number, least: number): number {
  let i = from;
  while (i > least && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

function overSpace(text: string, from: number, most: number): number {
  let i = from;
  while (i < most && isSpace(text.charCodeAt(i))) i++;
  return i;
}

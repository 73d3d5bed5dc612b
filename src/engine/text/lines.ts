/** The lines of a text, and those of a later version of it: an edit makes only the lines that it touches be read again. */
import type { Span } from '../model';
import { isSpace } from './characters';

/** A line without the white space around it; empty (`start === end`) where it is blank. */
export interface Line extends Span {
  /** Where it begins, white space and all. */
  readonly begin: number;
}

/** Code units read between two steps: a few milliseconds' worth. */
const UNITS_A_STEP = 250_000;

/** All lines of a text, in steps; LF, CRLF, CR, form feed and the Unicode separators end one. The last has no end of its own. */
export function* readLines(text: string): Generator<void, Line[], void> {
  const lines: Line[] = [];
  let at = 0;
  while (at <= text.length) {
    at = readUpTo(text, at, Math.min(at + UNITS_A_STEP, text.length + 1), lines);
    if (at <= text.length) yield;
  }
  return lines;
}

/**
 * The lines of a text that begins with `head` and ends with `tail` code units of an earlier version, whose lines and length are given. A line is taken over
 * when all that decides about it is: its own characters, the end of the line before, and the character behind its own end (CR and LF are one).
 */
export function linesAgain(text: string, before: { readonly lines: readonly Line[]; readonly length: number }, head: number, tail: number): Line[] {
  const old = before.lines;
  const shift = text.length - before.length;
  let kept = 0;
  while (kept + 1 < old.length && old[kept + 1]!.begin < head) kept++;
  let rest = old.length;
  while (rest > kept + 1 && old[rest - 1]!.begin > before.length - tail) rest--;
  const lines = old.slice(0, kept);
  const goesOn = rest < old.length ? old[rest]!.begin + shift : text.length + 1;
  readUpTo(text, old[kept]?.begin ?? 0, goesOn, lines);
  for (let i = rest; i < old.length; i++) {
    const { begin, start, end } = old[i]!;
    lines.push({ begin: begin + shift, start: start + shift, end: end + shift });
  }
  return lines;
}

/** Adds the lines that begin from `from` on and before `to`; returns where the next one begins, which is behind the text where there is none. */
export function readUpTo(text: string, from: number, to: number, into: Line[]): number {
  let begin = from;
  while (begin < to) {
    let end = begin;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    const start = skipSpace(text, begin, end);
    into.push({ begin, start, end: skipSpaceBack(text, start, end) });
    begin = text.charCodeAt(end) === CARRIAGE_RETURN && text.charCodeAt(end + 1) === LINE_FEED ? end + 2 : end + 1;
  }
  return begin;
}

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

const isLineEnd = (code: number): boolean => (code >= LINE_FEED && code <= CARRIAGE_RETURN) || code === 0x85 || code === 0x2028 || code === 0x2029;

function skipSpace(text: string, from: number, to: number): number {
  let i = from;
  while (i < to && isSpace(text.charCodeAt(i))) i++;
  return i;
}

function skipSpaceBack(text: string, from: number, to: number): number {
  let i = to;
  while (i > from && isSpace(text.charCodeAt(i - 1))) i--;
  return i;
}

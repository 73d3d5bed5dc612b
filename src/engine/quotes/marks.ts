import { ELISIONS } from '../lexicon/elisions';
import type { Token } from '../text/paragraph';

/** Marks that may close one another: a straight mark is often closed by a curly one, never a double by a single. */
export type MarkFamily = 'double' | 'single' | 'angle';

/** A passage between quotation marks. */
export interface Quoted {
  /** Index of the opening mark; -1 where the passage was opened in a paragraph before. */
  readonly open: number;
  /** Index of the closing mark, or `null` where the paragraph ends first. */
  readonly close: number | null;
  readonly family: MarkFamily;
  /** 0 outermost, 1 quoted inside that, … */
  readonly depth: number;
}

/** What the quotation marks of a paragraph enclose, by their opening mark, and the marks left over. */
export interface Marks {
  readonly quoted: readonly Quoted[];
  /** Closing marks with nothing to close here: they may end a quotation of the paragraph before. */
  readonly orphans: readonly number[];
}

interface Open {
  readonly at: number;
  readonly family: MarkFamily;
  /** Place in the list of results, taken when it was opened. */
  readonly slot: number;
  /** A passage of the same family was closed inside: if this one is never closed, it was a slip. */
  embraced: boolean;
}

const DOUBLE = new Set(['"', '“', '”', '„', '‟', "''", '``', '´´']);
const SINGLE = new Set(["'", '‘', '’', '‚', '‛', '`', '´']);
const ANGLE = new Set(['«', '»', '‹', '›']);
const OPENING = new Set(['“', '„', '‟', '``', '‘', '‚', '‛', '`', '«', '‹']);
const CLOSING = new Set(['”', '´´', '’', '´', '»', '›']);
const BRACKET_OR_DASH = /^(?:[([{/—–]|-+)$/;
const MAX_DEPTH = 4;

const NO_MARKS: Marks = { quoted: [], orphans: [] };

/**
 * Pairs the quotation marks of one paragraph, from left to right, in one pass. Direction comes from the glyph and from the blanks
 * around it, and where they disagree from what is open: `"We will pay,“ he said` closes.
 * Left alone: apostrophes, the possessive of "the workers' rights", '90s and 'em, feet and inches (6'2"), `code` in backticks.
 */
export function pairMarks(tokens: readonly Token[]): Marks {
  if (!tokens.some((t) => t.kind === 'quotation-mark')) return NO_MARKS;
  const slots: (Quoted | null)[] = [];
  const orphans: number[] = [];
  const stack: Open[] = [];
  let closers: Int32Array | null = null;
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    if (t.kind !== 'quotation-mark') continue;
    const family = familyOf(t.text);
    if (family === null || isMeasure(tokens, i, stack)) continue;
    const open = lastOpen(stack, family);
    const role = family === 'single' ? roleOfSingle(tokens, i, open !== null, (closers ??= nextSingleCloser(tokens))) : roleOf(tokens, i, open !== null);
    if (role === 'open') {
      if (stack.length < MAX_DEPTH) stack.push({ at: i, family, slot: slots.push(null) - 1, embraced: false });
    } else if (role === 'close') {
      if (open === null) orphans.push(i);
      else close(tokens, stack, open, i, slots);
    }
  }
  // What is still open: a quotation that the next paragraph takes up, or a slip of the pen.
  for (const [depth, open] of stack.entries()) {
    if (!open.embraced && open.family !== 'single' && depth === 0) slots[open.slot] = { open: open.at, close: null, family: open.family, depth };
  }
  return { quoted: withDepth(slots.filter((q) => q !== null)), orphans };
}

/** Closes `open` and forgets what was opened inside it and never closed. */
function close(tokens: readonly Token[], stack: Open[], open: Open, at: number, slots: (Quoted | null)[]): void {
  while (stack.at(-1) !== open) stack.pop();
  stack.pop();
  for (const outer of stack) if (outer.family === open.family) outer.embraced = true;
  // Backticks on both sides are code; nothing between is nothing said.
  const code = tokens[open.at]!.text === '`' && tokens[at]!.text === '`';
  if (!code && at > open.at + 1) slots[open.slot] = { open: open.at, close: at, family: open.family, depth: 0 };
}

/** Depths counted anew, since a mark that was never closed encloses nothing. */
function withDepth(quoted: readonly Quoted[]): Quoted[] {
  const ends: number[] = [];
  return quoted.map((q) => {
    while (ends.length > 0 && ends.at(-1)! < q.open) ends.pop();
    const depth = ends.length;
    ends.push(q.close ?? Infinity);
    return { open: q.open, close: q.close, family: q.family, depth };
  });
}

function familyOf(mark: string): MarkFamily | null {
  return DOUBLE.has(mark) ? 'double' : SINGLE.has(mark) ? 'single' : ANGLE.has(mark) ? 'angle' : null;
}

function lastOpen(stack: readonly Open[], family: MarkFamily): Open | null {
  for (let i = stack.length - 1; i >= 0; i--) if (stack[i]!.family === family) return stack[i]!;
  return null;
}

/** 6'2", a 5" screen: behind a figure, with no quotation open that it could close, or behind feet. */
function isMeasure(tokens: readonly Token[], i: number, stack: readonly Open[]): boolean {
  const t = tokens[i]!;
  const before = tokens[i - 1];
  if (t.spaced || before?.kind !== 'number' || (t.text !== '"' && t.text !== "'" && t.text !== "''" && t.text !== '’' && t.text !== '”')) return false;
  if (DOUBLE.has(t.text)) return isFeet(tokens, i - 2) || lastOpen(stack, 'double') === null;
  return tokens[i + 1]?.kind === 'number' && !tokens[i + 1]!.spaced;
}

const isFeet = (tokens: readonly Token[], i: number): boolean => {
  const t = tokens[i];
  return t !== undefined && (t.text === "'" || t.text === '’' || t.text === '′') && !t.spaced && tokens[i - 1]?.kind === 'number';
};

type Role = 'open' | 'close' | 'none';

function roleOf(tokens: readonly Token[], i: number, open: boolean): Role {
  const t = tokens[i]!;
  const free = freeBefore(tokens, i);
  const next = tokens[i + 1];
  const freeAfter = next === undefined || next.spaced || (next.kind !== 'word' && next.kind !== 'number' && next.kind !== 'symbol' && !BRACKET_OR_DASH.test(next.text) && next.kind !== 'quotation-mark');
  // „German“ marks close with what opens in English.
  if (free && !freeAfter) return CLOSING.has(t.text) && open ? 'close' : 'open';
  if (!free && freeAfter) return OPENING.has(t.text) && !open ? 'open' : 'close';
  if (OPENING.has(t.text)) return 'open';
  if (CLOSING.has(t.text)) return 'close';
  return open ? 'close' : 'open';
}

/** Nothing that a quotation could end on stands right before. */
function freeBefore(tokens: readonly Token[], i: number): boolean {
  if (tokens[i]!.spaced) return true;
  const before = tokens[i - 1]!;
  return BRACKET_OR_DASH.test(before.text) || OPENING.has(before.text) || (before.kind === 'quotation-mark' && before.spaced);
}

/** ' is an apostrophe until something shows that it is a mark. */
function roleOfSingle(tokens: readonly Token[], i: number, open: boolean, closers: Int32Array): Role {
  const t = tokens[i]!;
  if (t.text === '`') return open && !freeBefore(tokens, i) ? 'close' : 'open';
  if (opensSingle(tokens, i)) return open || closers[i + 1]! >= 0 ? 'open' : 'none';
  if (!open || !closesSingle(tokens, i)) return 'none';
  // "'the workers' rights are safe,' she said": a plural's apostrophe, when a better end comes before anything opens.
  const before = tokens[i - 1]!;
  const possessive = before.kind === 'word' && before.lower.endsWith('s') && tokens[i + 1]?.kind === 'word';
  return possessive && closers[i + 1]! >= 0 ? 'none' : 'close';
}

function opensSingle(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  if (!freeBefore(tokens, i) || next === undefined || next.spaced || t.text === '’' || t.text === '´') return false;
  if (next.kind === 'number') return !/^\d\ds?$/.test(next.text);
  return next.kind === 'quotation-mark' || (next.kind === 'word' && !ELISIONS.has(next.lower)) || next.text === '…' || next.text === '...' || next.text === '[';
}

function closesSingle(tokens: readonly Token[], i: number): boolean {
  const t = tokens[i]!;
  const next = tokens[i + 1];
  return !t.spaced && t.text !== '‘' && i > 0 && (next === undefined || next.spaced || next.kind === 'punctuation' || next.kind === 'quotation-mark');
}

/** For each token, the first single mark from there on that could close, before another opens; -1 for none. From right to left, once. */
function nextSingleCloser(tokens: readonly Token[]): Int32Array {
  const out = new Int32Array(tokens.length + 2).fill(-1);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const t = tokens[i]!;
    out[i] = out[i + 1]!;
    if (t.kind !== 'quotation-mark' || !SINGLE.has(t.text)) continue;
    if (opensSingle(tokens, i)) out[i] = -1;
    else if (closesSingle(tokens, i)) out[i] = i;
  }
  return out;
}

/**
 * Finds a passage again by its words, what stood around it, and where it stood: hypothesis' way
 * (hypothesis/client, src/annotator/anchoring/match-quote.ts), with one rule more. Where a second passage answers nearly
 * as well, none is taken: a decision that has lost its place is put right by the reader, one in the wrong place misleads.
 */
import search from 'approx-string-match';
import type { Span } from '../../engine';
import type { Anchor } from '../model';
import { normalise, type Normalised } from './normalise';
import { endsLike, startsLike } from './similarity';

export interface Candidate extends Span {
  /** How well it answers, 0 to 1. */
  readonly score: number;
}

export type Found =
  | { readonly span: Span; readonly exact: boolean }
  /** Not found, or not safely; the best candidates first. */
  | { readonly span: null; readonly candidates: readonly Candidate[] };

/** Share of the words that may have been edited. */
const EDITED = 0.25;
/** Shorter words are looked for letter by letter: with an error allowed, "May" is "many". */
const SHORTEST_EDITED = 12;
/** Characters that must be the same, in the passage or around it, before a place is believed. */
const LEAST_EVIDENCE = 20;
const LEAST_SCORE = 0.6;
/**
 * Few words say little by themselves: on one side of them at least, so much must be as it was. Made for "Austria" before
 * "and Slovenia on Tuesday agreed" in a deleted paragraph, which is not the one before "and Slovenia know the way".
 */
const LEAST_SIDE = 0.7;
const MANY_CHARACTERS = 60;
/** By how much the best must be better than the second. */
const MARGIN = 0.08;
/** Places looked at more closely: those next to where the passage stood. */
const MOST_PLACES = 200;
/** A longer text is searched for edited words only around the place. */
const SEARCHED_WHOLE = 200_000;
const SHOWN = 5;
/** Words that belong to a passage stand at most so far from where they stood. */
const NEAR = 400;

export class Finder {
  private made: Normalised | undefined;

  constructor(private readonly text: string) {}

  find(anchor: Anchor): Found {
    const { quote, prefix, suffix, start } = anchor;
    const from = start - prefix.length;
    if (quote !== '' && from >= 0 && this.text.startsWith(prefix + quote + suffix, from)) return { span: { start, end: start + quote.length }, exact: true };
    this.made ??= normalise(this.text);
    return findIn(this.made, this.text, anchor);
  }

  /** Where these words stand nearest to an offset, and not far from it. */
  nearest(words: string, offset: number): Span | null {
    if (offset >= 0 && this.text.startsWith(words, offset)) return { start: offset, end: offset + words.length };
    const { text, offsets } = (this.made ??= normalise(this.text));
    const quote = normalise(words).text.trim();
    if (quote === '') return null;
    const hint = indexOfOffset(offsets, offset);
    const from = Math.max(0, hint - NEAR);
    const [place] = exactPlaces(text.slice(from, hint + quote.length + NEAR), { quote, prefix: '', suffix: '', hint: hint - from });
    return place === undefined ? null : { start: offsets[from + place.start]!, end: endOffset(offsets, this.text, from + place.end) };
  }
}

interface Place extends Span {
  readonly errors: number;
}

interface Wanted {
  readonly quote: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where it would stand if nothing before it had changed. */
  readonly hint: number;
}

function findIn({ text, offsets }: Normalised, original: string, anchor: Anchor): Found {
  const [quote, prefix, suffix] = [anchor.quote, anchor.prefix, anchor.suffix].map((part) => normalise(part).text) as [string, string, string];
  if (quote.trim() === '') return { span: null, candidates: [] };
  const wanted: Wanted = { quote, prefix, suffix, hint: indexOfOffset(offsets, anchor.start) };
  const exact = exactPlaces(text, wanted).map((place) => rate(text, wanted, place)).sort(best);
  const sure = exact.length > 0 && exact[0]!.context > 0.9;
  const edited = sure ? [] : editedPlaces(text, wanted, exact).map((place) => rate(text, wanted, place));
  const rated = [...exact, ...edited].sort(best);
  const [first, second] = rated;
  const span = ({ start, end }: Span): Span => ({ start: offsets[start]!, end: endOffset(offsets, original, end) });
  if (first !== undefined && isBelievable(first, quote.length) && first.score - (second?.score ?? 0) >= MARGIN) {
    return { span: span(first), exact: first.errors === 0 };
  }
  return { span: null, candidates: rated.slice(0, SHOWN).map((one) => ({ ...span(one), score: one.score })) };
}

function isBelievable({ evidence, score, side, errors }: Rated, length: number): boolean {
  return evidence >= LEAST_EVIDENCE && score >= LEAST_SCORE && (side >= LEAST_SIDE || length - errors >= MANY_CHARACTERS);
}

interface Rated extends Place {
  readonly score: number;
  /** How much of what stood around it still does, 0 to 1. */
  readonly context: number;
  /** The same on the side where it is more. */
  readonly side: number;
  readonly evidence: number;
}

const best = (a: Rated, b: Rated): number => b.score - a.score;

/** Weights as hypothesis has them: words 50, either side 20, position 2. */
function rate(text: string, wanted: Wanted, place: Place): Rated {
  const { quote, prefix, suffix } = wanted;
  const slack = (context: string): number => context.length + 16;
  const words = 1 - place.errors / quote.length;
  const before = endsLike(text.slice(Math.max(0, place.start - slack(prefix)), place.start), prefix);
  const after = startsLike(text.slice(place.end, place.end + slack(suffix)), suffix);
  const position = 1 - Math.abs(place.start - wanted.hint) / text.length;
  // At the edge of the text there is no context to be the same: the other side speaks for both.
  const [left, right] = [prefix === '' ? after : before, suffix === '' ? before : after];
  return {
    ...place, context: (left + right) / 2, side: Math.max(left, right), score: (50 * words + 20 * left + 20 * right + 2 * position) / 92,
    evidence: words * quote.length + before * prefix.length + after * suffix.length,
  };
}

const WORD = /[\p{L}\p{N}]/u;
const LETTER_PAIR = /^[\p{L}\p{N}]{2}$/u;

/** Where the very words stand, as whole words. */
function exactPlaces(text: string, { quote, hint }: Wanted): Place[] {
  const places: Place[] = [];
  const [head, tail] = [quote[0]!, quote.at(-1)!];
  for (let at = text.indexOf(quote); at !== -1; at = text.indexOf(quote, at + 1)) {
    const end = at + quote.length;
    if (LETTER_PAIR.test((text[at - 1] ?? ' ') + head) || LETTER_PAIR.test(tail + (text[end] ?? ' '))) continue;
    places.push({ start: at, end, errors: 0 });
  }
  return nearest(places, hint);
}

/** The best place where edited words stand, and the second-best: the library tells only of those with the fewest edits. */
function editedPlaces(text: string, { quote, hint }: Wanted, taken: readonly Place[]): Place[] {
  if (quote.length < SHORTEST_EDITED) return [];
  const from = text.length > SEARCHED_WHOLE ? Math.max(0, hint - SEARCHED_WHOLE / 2) : 0;
  const inPart = ({ start, end }: Span): boolean => start >= from && end <= from + SEARCHED_WHOLE;
  const shifted = ({ start, end, errors }: Place): Place => ({ start: start - from, end: end - from, errors });
  let part = without(text.slice(from, from + SEARCHED_WHOLE), taken.filter(inPart).map(shifted));
  const places: Place[] = [];
  for (let round = 0; round < 2; round++) {
    const found = apart(search(part, quote, Math.floor(quote.length * EDITED)));
    places.push(...nearest(found, hint - from).map((one) => wholeWords(text, { start: one.start + from, end: one.end + from, errors: one.errors })));
    part = without(part, found);
  }
  return places;
}

/** The text with places blotted out, nothing moved. */
function without(text: string, places: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of [...places].sort((a, b) => a.start - b.start)) {
    if (start < at) continue;
    parts.push(text.slice(at, start), '\u0000'.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
}

function nearest(places: readonly Place[], hint: number): Place[] {
  return [...places].sort((a, b) => Math.abs(a.start - hint) - Math.abs(b.start - hint)).slice(0, MOST_PLACES);
}

/** Matches that overlap are one: the library tells of every end with the same number of edits. The longest is taken. */
function apart(matches: readonly Place[]): Place[] {
  const kept: Place[] = [];
  for (const one of matches) {
    const last = kept.at(-1);
    if (last === undefined || one.start >= last.end) kept.push(one);
    else if (one.end - one.start > last.end - last.start) kept[kept.length - 1] = one;
  }
  return kept;
}

/** A match that ends within a word is stretched to its end. */
function wholeWords(text: string, { start, end, errors }: Place): Place {
  let [from, to] = [start, end];
  while (from > 0 && WORD.test(text[from]!) && WORD.test(text[from - 1]!)) from--;
  while (to < text.length && WORD.test(text[to - 1]!) && WORD.test(text[to]!)) to++;
  return { start: from, end: to, errors };
}

/** The first index whose offset is not before `offset`. */
function indexOfOffset(offsets: Uint32Array, offset: number): number {
  let [low, high] = [0, offsets.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (offsets[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The original end behind the last character of a match, so that white space behind it is left out. */
function endOffset(offsets: Uint32Array, original: string, end: number): number {
  const last = offsets[end - 1]!;
  // What one character became (… → ...) ends with it.
  return Math.min(original.length, last + 1);
}

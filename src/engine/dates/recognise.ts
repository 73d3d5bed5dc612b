/** From tokens to time expressions with their structure: find, merge, extend, tie, and drop what stays doubtful. */
import type { Span, TimeModifier, TimeType } from '../model';
import type { Paragraph } from '../text/paragraph';
import { CALLS, recognisersFor } from './dispatch';
import { withEllipticQuarters } from './elliptic-quarters';
import { extendLeft } from './extend';
import { mergeNeighbours } from './merge';
import { tieRanges, type Tied } from './ranges';
import type { Found, Reading } from './reading';
import { withSharedPart } from './shared-parts';
import { glanceAt, type Direction, type Glance } from './tense';
import { withoutTitleCase } from './title-case';
import type { Tokens } from './words';

/** A time expression as one paragraph shows it, not yet resolved. Offsets are the paragraph's. */
export interface LocalTime extends Span {
  readonly type: TimeType;
  readonly reading: Reading;
  readonly modifier: TimeModifier | null;
  readonly frequency: string | null;
  readonly quantifier: string | null;
  /** What the verbs around it say of its place. */
  readonly direction: Direction;
  /** They leave little doubt of it. */
  readonly directionSure: boolean;
  /** Index of its sentence in the paragraph. */
  readonly sentence: number;
  readonly range: { readonly role: 'from' | 'to'; readonly other: number } | null;
  readonly rules: readonly string[];
  readonly certainty: number;
}

/** All time expressions of a paragraph, in order, none overlapping. */
export function recogniseTimes(paragraph: Paragraph): readonly LocalTime[] {
  if ((paragraph.allSigns & CALLS) === 0) return [];
  const tokens = withoutTitleCase(paragraph.tokens);
  const found = findAll(tokens, paragraph.signs);
  if (found.length === 0) return [];
  const merged = mergeNeighbours(tokens, found).map((f) => extendLeft(tokens, f));
  const tied = tieRanges(tokens, withEllipticQuarters(tokens, withSharedPart(tokens, withoutOverlaps(merged))));
  const place = new Map<number, number>();
  let kept = 0;
  tied.forEach((f, i) => { if (f.needsCompany !== true) place.set(i, kept++); });
  return tied.filter((f) => f.needsCompany !== true).map((f) => localTime(paragraph, f, place));
}

const NOWHERE: Glance = { direction: null, sure: false };

function localTime(paragraph: Paragraph, f: Tied, place: ReadonlyMap<number, number>): LocalTime {
  const { tokens } = paragraph;
  const glance = f.reading.kind === 'fixed' ? NOWHERE : glanceAt(paragraph, f.first, f.last);
  return {
    start: tokens[f.first]!.start + (f.trim?.[0] ?? 0), end: tokens[f.last - 1]!.end - (f.trim?.[1] ?? 0),
    type: f.type, reading: f.reading, modifier: f.modifier ?? null, frequency: f.frequency ?? null, quantifier: f.quantifier ?? null,
    direction: glance.direction, directionSure: glance.sure,
    sentence: tokens[f.first]!.sentence,
    range: f.role !== undefined && place.has(f.other!) ? { role: f.role, other: place.get(f.other!)! } : null,
    rules: f.rules, certainty: f.certainty,
  };
}

/** One pass over the tokens; of overlapping finds the one that covers more stays. */
function findAll(tokens: Tokens, signs: readonly number[]): Found[] {
  const out: Found[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if ((signs[i]! & CALLS) === 0) continue;
    for (const recognise of recognisersFor(tokens[i]!.form)) {
      const found = recognise(tokens, i);
      if (found === null) continue;
      add(out, found);
      break;
    }
  }
  return out;
}

/** Keeps the list in order and free of overlaps; the newcomer wins when it is longer or the old one needs company. */
function add(out: Found[], found: Found): void {
  while (out.length > 0) {
    const before = out[out.length - 1]!;
    if (before.last <= found.first) break;
    const better = found.last - found.first > before.last - before.first || (before.needsCompany === true && found.needsCompany !== true);
    if (!better) return;
    out.pop();
  }
  out.push(found);
}

function withoutOverlaps(list: readonly Found[]): Found[] {
  const out: Found[] = [];
  for (const found of list) add(out, found);
  return out;
}

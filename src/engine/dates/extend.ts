/** Modifiers before an expression: "early Tuesday", "nearly a decade", "the end of March", "more than two years", "later this month". */
import type { TimeModifier } from '../model';
import { withBeside } from './beside';
import type { Found } from './reading';
import { isAttributive, isDash, lower, type Tokens } from './words';

/** One word before a point in time. */
const BEFORE_POINT: ReadonlyMap<string, TimeModifier> = new Map([
  ['early', 'START'], ['late', 'END'], ['mid', 'MID'], ['earlier', 'START'], ['later', 'END'], ['around', 'APPROX'], ['about', 'APPROX'], ['circa', 'APPROX'], ['approximately', 'APPROX'], ['roughly', 'APPROX'],
]);
/** Phrases before a number of units; the longest is tried first. */
const BEFORE_DURATION: readonly (readonly [readonly string[], TimeModifier])[] = ([
  ['no more than', 'EQUAL_OR_LESS'], ['not more than', 'EQUAL_OR_LESS'], ['no less than', 'EQUAL_OR_MORE'], ['no fewer than', 'EQUAL_OR_MORE'], ['more than', 'MORE_THAN'], ['less than', 'LESS_THAN'], ['fewer than', 'LESS_THAN'],
  ['at least', 'EQUAL_OR_MORE'], ['at most', 'EQUAL_OR_LESS'], ['up to', 'EQUAL_OR_LESS'], ['as many as', 'EQUAL_OR_LESS'], ['as long as', 'EQUAL_OR_LESS'],
  ['nearly', 'LESS_THAN'], ['almost', 'LESS_THAN'], ['about', 'APPROX'], ['around', 'APPROX'], ['roughly', 'APPROX'], ['approximately', 'APPROX'], ['some', 'APPROX'], ['over', 'MORE_THAN'], ['under', 'LESS_THAN'],
] as const).map(([phrase, modifier]) => [phrase.split(' ').reverse(), modifier]);
/** "the end of", "the beginning of". */
const EDGES: ReadonlyMap<string, TimeModifier> = new Map([
  ['end', 'END'], ['close', 'END'], ['beginning', 'START'], ['start', 'START'], ['middle', 'MID'], ['outset', 'START'], ['turn', 'START'],
]);

/** Takes in what stands before an expression and changes it. */
export function extendLeft(tokens: Tokens, found: Found): Found {
  if (found.reading.kind === 'fixed') return found.type === 'DURATION' ? withAmount(tokens, found) : found;
  const shifted = found.reading.kind === 'calendar' && found.reading.offset !== undefined && (found.rules[0] === 'date.ago' || found.rules[0] === 'date.earlier' || found.rules[0] === 'date.later' || found.rules[0] === 'date.from-now');
  if (shifted) return withAmount(tokens, found);
  if (isYearFirst(tokens, found)) return withEdge(tokens, { ...found, first: found.first - 1 });
  return withEdge(tokens, withPoint(tokens, withBeside(tokens, found)));
}

/** "the 1988 second quarter": the determiner belongs to the quarter, not to a noun behind it. */
const isYearFirst = (tokens: Tokens, { reading, first, last, rules }: Found): boolean =>
  reading.kind === 'calendar' && reading.year !== undefined && (reading.quarter !== undefined || reading.half !== undefined) && rules[0] === 'date.year' && lower(tokens, first - 1) === 'the' && !isAttributive(tokens, last);

function withAmount(tokens: Tokens, found: Found): Found {
  for (const [words, modifier] of BEFORE_DURATION) {
    if (!words.every((word, k) => lower(tokens, found.first - 1 - k) === word)) continue;
    const first = found.first - words.length;
    if (modifier === 'MORE_THAN' && words[0] === 'over' && isSpread(tokens, found)) return found;
    if ((words[0] === 'around' || words[0] === 'under') && lower(tokens, found.first) === 'the') return found;
    return { ...found, first, modifier };
  }
  return found;
}

/** Words before "over" that make it "more than": "for over two years", "took over an hour", "just over a week". */
const LONGER = new Set([
  'for', 'in', 'after', 'of', 'within', 'by', 'with', 'to', 'at', 'than', 'since', 'and', 'or', 'just', 'well', 'little', 'slightly', 'already', 'somewhat', 'now', 'far', 'only', 'some',
  'took', 'take', 'takes', 'taken', 'taking', 'last', 'lasts', 'lasted', 'lasting', 'spent', 'spend', 'spends', 'waited', 'wait', 'served', 'is', 'was', 'are', 'were', 'be', 'been', "'s", 'a', 'the', 'his', 'her', 'their', 'its',
]);

/** "rose over five years", "payable over seven years", "over the last year": spread over them, not longer. */
function isSpread(tokens: Tokens, { first, rules }: Found): boolean {
  if (/^(?:the|this|that|these|those|his|her|its|their|next|last|past)$/.test(lower(tokens, first))) return true;
  return rules[0] === 'date.duration' && !LONGER.has(lower(tokens, first - 2));
}

function withPoint(tokens: Tokens, found: Found): Found {
  const reading = found.reading;
  if (reading.kind !== 'calendar') return found;
  const dash = isDash(tokens, found.first - 1) && lower(tokens, found.first - 2) === 'mid';
  const at = dash ? found.first - 2 : found.first - 1;
  const word = lower(tokens, at);
  const modifier = BEFORE_POINT.get(word);
  if (modifier === undefined || found.modifier !== undefined) return found;
  if (modifier === 'APPROX') return isApproximable(tokens, at, found) ? { ...found, first: at, modifier } : found;
  const grain = coarse(found);
  if ((word === 'earlier' || word === 'later') && !grain && reading.offset === undefined) return found;
  // "late" and "early" before a clock time or a named day of feast say something else.
  if (reading.clock !== undefined) return found;
  const first = lower(tokens, at - 1) === 'the' && (reading.decade !== undefined || reading.shortDecade !== undefined || reading.century !== undefined || reading.season !== undefined) ? at - 1 : at;
  return { ...found, first, modifier };
}

/** "around Nov. 1", "about 7:15 p.m.", "around the end of May": not "about Friday's match", "around Christmas trees". */
function isApproximable(tokens: Tokens, at: number, found: Found): boolean {
  const reading = found.reading;
  if (reading.kind !== 'calendar') return false;
  if (lower(tokens, at) !== 'around' && lower(tokens, at) !== 'about') return true;
  if (reading.clock !== undefined) return true;
  return lower(tokens, at) === 'around' && lower(tokens, found.last) !== "'s" && (reading.day !== undefined || reading.year !== undefined || reading.month !== undefined);
}

const coarse = ({ reading }: Found): boolean => reading.kind === 'calendar' && (reading.offset?.unit !== 'day' || reading.part !== undefined);

/** "the end of November", "the beginning of next week", "year's end" apart. */
function withEdge(tokens: Tokens, found: Found): Found {
  let of = found.first - 1;
  if (lower(tokens, of) === 'the') of--;
  if (lower(tokens, of) !== 'of') return found;
  const modifier = lower(tokens, of - 1) === 'half' ? halfOf(tokens, of - 1, found) : EDGES.get(lower(tokens, of - 1));
  if (modifier === undefined || (lower(tokens, of - 1) === 'turn' && !isTurn(found))) return found;
  if (lower(tokens, of - 1) === 'half') return { ...withoutCompany(found), first: lower(tokens, of - 3) === 'the' ? of - 3 : of - 2, modifier };
  const first = lower(tokens, of - 2) === 'the' ? of - 2 : lower(tokens, of - 2) === 'very' && lower(tokens, of - 3) === 'the' ? of - 3 : of - 1;
  return { ...withoutCompany(found), first, modifier };
}

function withoutCompany({ needsCompany: _, ...rest }: Found): Found {
  return rest;
}

/** "the second half of July", "the first half of the 20th century". Not of a year, whose halves have their own values. */
function halfOf(tokens: Tokens, half: number, { reading }: Found): TimeModifier | undefined {
  if (reading.kind !== 'calendar' || reading.day !== undefined || reading.weekday !== undefined || reading.quarter !== undefined) return undefined;
  if (reading.month === undefined && reading.decade === undefined && reading.shortDecade === undefined && reading.century === undefined && reading.offset?.unit !== 'month' && reading.offset?.unit !== 'week') return undefined;
  const which = lower(tokens, half - 1);
  return which === 'first' || which === 'former' ? 'START' : which === 'second' || which === 'latter' || which === 'last' ? 'END' : undefined;
}

const isTurn = ({ reading }: Found): boolean => reading.kind === 'calendar' && (reading.century !== undefined || reading.offset?.unit === 'century' || reading.offset?.unit === 'year');

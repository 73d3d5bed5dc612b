import type { TokenRange } from '../text/paragraph';
import { anchorsOf, type Anchor } from './anchors';
import { continuations, edgeOptions, endOptions, placeOptions, subjectPart, type MoreOption, type PlaceOption } from './contents';
import { cueFeatures, edgeFeatures, endFeatures, factsOf, moreFeatures, placeFeatures, sourceFeatures, type AnchorFacts } from './features';
import type { Scorer } from './scorer';
import { NO_SOURCE, sourceOptions, type SourceOption } from './sources';
import type { View } from './view';

/** A cue with what it attributes to whom, as one paragraph shows it. */
export interface Attribution {
  readonly anchor: Anchor;
  readonly source: SourceOption;
  /** Parts of the content, left to right, marks included. */
  readonly parts: readonly TokenRange[];
  /** Chance that the word is a cue, and that it is one with just this content. */
  readonly cueChance: number;
  readonly chance: number;
}

/** Below this a word is not looked at further. */
const LEAST_CUE = 0.12;
const MOST_PLACES = 2;

/** Every likely attribution of a paragraph; they may still overlap. */
export function readAttributions(view: View, scorer: Scorer): Attribution[] {
  const out: Attribution[] = [];
  let previous: AnchorFacts | null = null;
  for (const anchor of anchorsOf(view)) {
    const facts = factsOf(view, anchor);
    const before: AnchorFacts | null = previous;
    const cueChance = scorer.yes((f) => { cueFeatures(f, view, facts, before); });
    previous = facts;
    if (cueChance < LEAST_CUE) continue;
    const read = readContent(view, scorer, facts, cueChance);
    if (read) out.push(read);
  }
  return out;
}

function readContent(view: View, scorer: Scorer, facts: AnchorFacts, cueChance: number): Attribution | null {
  const { anchor } = facts;
  const sources = sourceOptions(view, anchor);
  const source = sources[best(scorer.shares(sources.length, (f, i) => { sourceFeatures(f, view, facts, sources[i]!, i); }))] ?? NO_SOURCE;
  const places = placeOptions(view, anchor, source);
  if (places.length === 0) return null;
  const shares = scorer.shares(places.length, (f, i) => { placeFeatures(f, view, facts, source, places[i]!, numberOf(places, i)); });
  let found: Attribution | null = null;
  for (const i of top(shares, MOST_PLACES)) {
    if (found && shares[i]! * cueChance <= found.chance) break;
    const main = readPart(view, scorer, facts, places[i]!);
    if (!main) continue;
    const { parts, chance } = readMore(view, scorer, facts, source, places[i]!, main.part);
    const all = cueChance * shares[i]! * main.chance * chance;
    if (!found || all > found.chance) found = { anchor, source, parts, cueChance, chance: all };
  }
  return found;
}

/** How many places of the same side come before. */
export const numberOf = (places: readonly PlaceOption[], i: number): number => places[i]!.side === 'right' ? i : i - places.findIndex((p) => p.side === 'left');

function readPart(view: View, scorer: Scorer, facts: AnchorFacts, place: PlaceOption): { part: TokenRange; chance: number } | null {
  if (place.side === 'right') {
    const ends = endOptions(view, place.at);
    const shares = scorer.shares(ends.length, (f, i) => { endFeatures(f, view, facts, place.at, ends[i]!, i, 0); });
    const i = best(shares);
    return i < 0 ? null : { part: { first: place.at, last: ends[i]! }, chance: shares[i]! };
  }
  const edges = edgeOptions(view, place.at);
  const shares = scorer.shares(edges.length, (f, i) => { edgeFeatures(f, view, facts, place.at, edges[i]!, i); });
  const i = best(shares);
  return i < 0 ? null : { part: { first: edges[i]!, last: place.at + 1 }, chance: shares[i]! };
}

/** The second part of a content that the cue breaks, where there is one. */
function readMore(view: View, scorer: Scorer, facts: AnchorFacts, source: SourceOption, place: PlaceOption, main: TokenRange): { parts: TokenRange[]; chance: number } {
  const options = moreOptions(view, facts.anchor, source, place);
  const shares = scorer.shares(options.length, (f, i) => { moreFeatures(f, view, facts, source, main, options[i]!, i); });
  const i = best(shares);
  const more = options[i]!;
  if (more.side === 'left') return { parts: [{ first: more.first, last: more.last }, main], chance: shares[i]! };
  if (more.side === 'none') return { parts: [main], chance: shares[i]! };
  const ends = endOptions(view, more.at);
  const endShares = scorer.shares(ends.length, (f, k) => { endFeatures(f, view, facts, more.at, ends[k]!, k, 1); });
  const k = best(endShares);
  return k < 0 ? { parts: [main], chance: shares[i]! } : { parts: [main, { first: more.at, last: ends[k]! }], chance: shares[i]! * endShares[k]! };
}

export function moreOptions(view: View, anchor: Anchor, source: SourceOption, place: PlaceOption): MoreOption[] {
  return place.side === 'left' ? continuations(view, anchor, source) : subjectPart(view, anchor);
}

function best(shares: Float64Array): number {
  let at = -1;
  for (let i = 0; i < shares.length; i++) if (at < 0 || shares[i]! > shares[at]!) at = i;
  return at;
}

function top(shares: Float64Array, n: number): number[] {
  return [...shares.keys()].sort((a, b) => shares[b]! - shares[a]!).slice(0, n);
}

import { anchorsOf, type Anchor } from '../../../engine/quotes/anchors';
import { moreOptions } from '../../../engine/quotes/attributions';
import { edgeOptions, endOptions, placeOptions, type MoreOption, type PlaceOption } from '../../../engine/quotes/contents';
import { cueFeatures, edgeFeatures, endFeatures, factsOf, Features, moreFeatures, placeFeatures, sourceFeatures, type AnchorFacts } from '../../../engine/quotes/features';
import { NO_SOURCE, sourceOptions, type SourceOption } from '../../../engine/quotes/sources';
import type { View } from '../../../engine/quotes/view';
import type { TokenRange } from '../../../engine/text/paragraph';
import type { GoldAttribution, GoldParagraph } from './gold';
import type { Example, Question } from './learn';

const features = new Features();

function slotsOf(fill: (f: Features) => void): Int32Array {
  fill(features);
  return features.takeOut();
}

/** Counts of what the options could and could not reach: the ceiling of the method. */
export type Reach = Map<string, { right: number; of: number }>;

/** The decisions that the gold attributions of a paragraph teach. */
export function examplesOf({ view, attributions }: GoldParagraph, reach: Reach): Example[] {
  const out: Example[] = [];
  const anchors = anchorsOf(view);
  const goldOf = new Map<Anchor, GoldAttribution>();
  for (const gold of attributions) {
    const anchor = anchorOf(anchors, gold);
    note(reach, 'cue', anchor !== null);
    if (anchor && !goldOf.has(anchor)) goldOf.set(anchor, gold);
  }
  let previous: AnchorFacts | null = null;
  for (const anchor of anchors) {
    const facts = factsOf(view, anchor);
    const before: AnchorFacts | null = previous;
    const gold = goldOf.get(anchor);
    if (gold || !attributions.some((a) => inside(a, anchor.main))) out.push({ question: 'cue', options: [slotsOf((f) => { cueFeatures(f, view, facts, before); })], right: gold ? 0 : -1, binary: true });
    if (gold) out.push(...contentExamples(view, facts, gold, reach));
    previous = facts;
  }
  return out;
}

const inside = (a: GoldAttribution, i: number): boolean => a.parts.some((p) => p.first <= i && i < p.last) || (a.cue.first <= i && i < a.cue.last) || (a.source !== null && a.source.first <= i && i < a.source.last);

/** The anchor that stands for a gold cue: a verb rather than another word, the last of several verbs that are likely, else the last word. */
function anchorOf(anchors: readonly Anchor[], gold: GoldAttribution): Anchor | null {
  const own = anchors.filter((a) => a.main >= gold.cue.first && a.main < gold.cue.last);
  return own.find((a) => a.kind === 'according') ?? own.filter((a) => a.kind === 'verb').at(-1) ?? own.at(-1) ?? null;
}

function contentExamples(view: View, facts: AnchorFacts, gold: GoldAttribution, reach: Reach): Example[] {
  const out: Example[] = [];
  const { anchor } = facts;
  const sources = sourceOptions(view, anchor);
  const rightSource = sourceIn(sources, gold);
  note(reach, 'source', rightSource >= 0);
  if (rightSource >= 0) out.push(choice('source', sources.length, rightSource, (f, i) => { sourceFeatures(f, view, facts, sources[i]!, i); }));
  const source = sources[rightSource] ?? NO_SOURCE;
  const lefts = gold.parts.filter((p) => p.last <= anchor.main);
  const rights = gold.parts.filter((p) => p.first > anchor.main);
  const places = placeOptions(view, anchor, source);
  const place = placeIn(view, places, anchor, source, lefts, rights);
  note(reach, 'place', place >= 0);
  if (place < 0) return out;
  out.push(choice('place', places.length, place, (f, i) => { placeFeatures(f, view, facts, source, places[i]!, i); }));
  const chosen = places[place]!;
  const main = chosen.side === 'right' ? rights[0]! : lefts.at(-1)!;
  const part = chosen.side === 'right' ? endExample(view, facts, chosen.at, main, 0, reach, out) : edgeExample(view, facts, chosen.at, lefts, reach, out);
  if (!part) return out;
  const options = moreOptions(view, anchor, source, chosen);
  const more = moreIn(view, options, chosen, lefts, rights);
  note(reach, 'more', more >= 0);
  if (more < 0) return out;
  if (options.length > 1) out.push(choice('more', options.length, more, (f, i) => { moreFeatures(f, view, facts, source, part, options[i]!, i); }));
  const second = options[more]!;
  if (second.side === 'right') endExample(view, facts, second.at, rights[0]!, 1, reach, out);
  return out;
}

function endExample(view: View, facts: AnchorFacts, start: number, gold: TokenRange, more: number, reach: Reach, out: Example[]): TokenRange | null {
  const ends = endOptions(view, start);
  const right = nearest(ends, gold.last, (e) => lastWord(view, e - 1) === lastWord(view, gold.last - 1));
  note(reach, more ? 'end of second part' : 'end', right >= 0);
  if (right < 0) return null;
  out.push(choice('end', ends.length, right, (f, i) => { endFeatures(f, view, facts, start, ends[i]!, i, more); }));
  return { first: start, last: ends[right]! };
}

function edgeExample(view: View, facts: AnchorFacts, last: number, lefts: readonly TokenRange[], reach: Reach, out: Example[]): TokenRange | null {
  const edges = edgeOptions(view, last);
  const gold = lefts.at(-1)!;
  const right = nearest(edges, gold.first, (e) => firstWord(view, e) === firstWord(view, gold.first));
  note(reach, 'edge', right >= 0);
  if (right < 0) return null;
  out.push(choice('edge', edges.length, right, (f, i) => { edgeFeatures(f, view, facts, last, edges[i]!, i); }));
  return { first: edges[right]!, last: last + 1 };
}

function choice(question: Question, count: number, right: number, fill: (f: Features, i: number) => void): Example {
  return { question, options: Array.from({ length: count }, (_, i) => slotsOf((f) => { fill(f, i); })), right, binary: false };
}

function sourceIn(sources: readonly SourceOption[], gold: GoldAttribution): number {
  const { source, sourceHead } = gold;
  if (!source) return 0;
  const byHead = sources.findIndex((o) => o.head === sourceHead);
  if (byHead > 0) return byHead;
  const covering = sources.findIndex((o) => o.head >= 0 && o.first <= sourceHead && sourceHead < o.last);
  if (covering > 0) return covering;
  return sources.findIndex((o) => o.head >= source.first && o.head < source.last);
}

function placeIn(view: View, places: readonly PlaceOption[], anchor: Anchor, source: SourceOption, lefts: readonly TokenRange[], rights: readonly TokenRange[]): number {
  const right = rights[0] ? placeNear(view, places, 'right', rights[0].first) : -1;
  const left = lefts.at(-1) ? placeNear(view, places, 'left', lefts.at(-1)!.last - 1) : -1;
  if (lefts.length === 0) return right;
  if (rights.length === 0 || right < 0) return left;
  // Both sides: the subject before a verb, or a quotation that the attribution breaks.
  const subject = moreOptions(view, anchor, source, places[right]!);
  return moreIn(view, subject, places[right]!, lefts, rights) > 0 ? right : left;
}

function placeNear(view: View, places: readonly PlaceOption[], side: 'left' | 'right', at: number): number {
  const fits = (p: PlaceOption): boolean => p.side === side && (side === 'right' ? firstWord(view, p.at) === firstWord(view, at) : lastWord(view, p.at) === lastWord(view, at));
  return nearest(places.map((p) => p.at), at, (_, i) => fits(places[i]!));
}

function moreIn(view: View, options: readonly MoreOption[], place: PlaceOption, lefts: readonly TokenRange[], rights: readonly TokenRange[]): number {
  if (place.side === 'left') {
    const gold = rights[0];
    return gold ? options.findIndex((o) => o.side === 'right' && firstWord(view, o.at) === firstWord(view, gold.first)) : 0;
  }
  const gold = lefts.at(-1);
  return gold ? options.findIndex((o) => o.side === 'left' && lastWord(view, o.last - 1) === lastWord(view, gold.last - 1)) : 0;
}

function nearest(values: readonly number[], wanted: number, fits: (value: number, i: number) => boolean): number {
  let at = -1;
  for (const [i, v] of values.entries()) if (fits(v, i) && (at < 0 || Math.abs(v - wanted) < Math.abs(values[at]! - wanted))) at = i;
  return at;
}

const isWord = (view: View, i: number): boolean => view.tokens[i]!.kind === 'word' || view.tokens[i]!.kind === 'number' || view.tokens[i]!.kind === 'symbol';

function firstWord(view: View, from: number): number {
  let i = from;
  while (i < view.tokens.length && !isWord(view, i)) i++;
  return i;
}

function lastWord(view: View, from: number): number {
  let i = from;
  while (i >= 0 && !isWord(view, i)) i--;
  return i;
}

function note(reach: Reach, name: string, right: boolean): void {
  const r = reach.get(name) ?? { right: 0, of: 0 };
  r.of++;
  if (right) r.right++;
  reach.set(name, r);
}

import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import type { TokenRange } from '../text/paragraph';
import { anchorsOf, type Anchor } from './anchors';
import { continuations, edgeOptions, endOptions, placeOptions, subjectPart, type MoreOption, type PlaceOption } from './contents';
import { cueFeatures, edgeFeatures, endFeatures, factsOf, moreFeatures, placeFeatures, sourceFeatures, type AnchorFacts } from './features';
import type { Scorer } from './scorer';
import { NO_SOURCE, sourceOptions, type SourceOption } from './sources';
import type { View } from './view';

/** A cue with what it may attribute to whom, as one paragraph shows it. */
export interface Attribution {
  readonly anchor: Anchor;
  readonly source: SourceOption;
  /** Parts of the content, left to right, marks included. */
  readonly parts: readonly TokenRange[];
  /** Chance that the word is a cue, that its source is this one, and that of the contents its place, its end and a second part are these. */
  readonly cueChance: number;
  readonly sourceChance: number;
  readonly placeChance: number;
  readonly endChance: number;
  readonly moreChance: number;
  /** Chance of cue and content together, as the single choices have it. */
  readonly chance: number;
}

/** Below this a word is not looked at further. */
const LEAST_CUE = 0.12;
/** The two likeliest places, ends and second parts are looked at; the second's least share of the likeliest. */
const LEAST_SHARE = 0.1;
const MOST_READINGS = 6;

/** For each likely cue of a paragraph, in the order of the text, what it may attribute, the likeliest first. */
export function readAttributions(view: View, scorer: Scorer): Attribution[][] {
  const out: Attribution[][] = [];
  let previous: AnchorFacts | null = null;
  for (const anchor of anchorsOf(view)) {
    const facts = factsOf(view, anchor);
    const before: AnchorFacts | null = previous;
    const cueChance = scorer.yes((f) => { cueFeatures(f, view, facts, before); });
    previous = facts;
    if (cueChance < LEAST_CUE) continue;
    const read = readContents(view, scorer, facts, cueChance);
    if (read.length > 0) out.push(read);
  }
  return out;
}

/** Who is about to speak where a paragraph ends in a colon: the last verb of speech of its last sentence, else its likeliest cue, without a content. */
export function readLead(view: View, scorer: Scorer): Attribution | null {
  const colon = view.tokens.length - 1;
  if (colon < 1 || view.lower(colon) !== ':') return null;
  const { first } = view.sentenceOf(colon);
  let found: Attribution | null = null;
  for (const anchor of anchorsOf(view)) {
    if (anchor.first < first) continue;
    const facts = factsOf(view, anchor);
    const cueChance = scorer.yes((f) => { cueFeatures(f, view, facts, null); });
    const speaks = isSpeech(view, anchor);
    if (found && !speaks && (isSpeech(view, found.anchor) || cueChance <= found.cueChance)) continue;
    const { source, sourceChance } = readSource(view, scorer, facts);
    found = { anchor, source, parts: [], cueChance, sourceChance, placeChance: 1, endChance: 1, moreChance: 1, chance: cueChance };
  }
  return found;
}

const isSpeech = (view: View, { group, lemma }: Anchor): boolean => group >= 0 && view.paragraph.verbGroups[group]!.form === 'finite' && SPEECH_VERBS.has(lemma);

function readSource(view: View, scorer: Scorer, facts: AnchorFacts): { source: SourceOption; sourceChance: number } {
  const sources = sourceOptions(view, facts.anchor);
  const shares = scorer.shares(sources.length, (f, i) => { sourceFeatures(f, view, facts, sources[i]!, i); });
  const [likeliest] = top(shares);
  return { source: sources[likeliest!] ?? NO_SOURCE, sourceChance: shares[likeliest!] ?? 1 };
}

function readContents(view: View, scorer: Scorer, facts: AnchorFacts, cueChance: number): Attribution[] {
  const { anchor } = facts;
  const { source, sourceChance } = readSource(view, scorer, facts);
  const places = placeOptions(view, anchor, source);
  const shares = scorer.shares(places.length, (f, i) => { placeFeatures(f, view, facts, source, places[i]!, numberOf(places, i)); });
  const out: Attribution[] = [];
  for (const i of top(shares)) {
    const options = moreOptions(view, anchor, source, places[i]!);
    for (const main of readPart(view, scorer, facts, places[i]!)) {
      for (const { parts, chance } of readMore(view, scorer, facts, source, options, main.part)) {
        out.push({
          anchor, source, parts, cueChance, sourceChance, placeChance: shares[i]!, endChance: main.chance, moreChance: chance,
          chance: cueChance * shares[i]! * main.chance * chance,
        });
      }
    }
  }
  return out.sort((a, b) => b.chance - a.chance).slice(0, MOST_READINGS);
}

/** How many places of the same side come before. */
export const numberOf = (places: readonly PlaceOption[], i: number): number => places[i]!.side === 'right' ? i : i - places.findIndex((p) => p.side === 'left');

interface Part { readonly part: TokenRange; readonly chance: number }

function readPart(view: View, scorer: Scorer, facts: AnchorFacts, place: PlaceOption): Part[] {
  if (place.side === 'right') return readEnds(view, scorer, facts, place.at, 0);
  const edges = edgeOptions(view, place.at);
  const shares = scorer.shares(edges.length, (f, i) => { edgeFeatures(f, view, facts, place.at, edges[i]!, i); });
  return top(shares).map((i) => ({ part: { first: edges[i]!, last: place.at + 1 }, chance: shares[i]! }));
}

function readEnds(view: View, scorer: Scorer, facts: AnchorFacts, start: number, more: number): Part[] {
  const ends = endOptions(view, start);
  const shares = scorer.shares(ends.length, (f, i) => { endFeatures(f, view, facts, start, ends[i]!, i, more); });
  return top(shares).map((i) => ({ part: { first: start, last: ends[i]! }, chance: shares[i]! }));
}

/** The whole content: the part that was found and, where the cue breaks it, a second one. */
function readMore(view: View, scorer: Scorer, facts: AnchorFacts, source: SourceOption, options: readonly MoreOption[], main: TokenRange): { parts: TokenRange[]; chance: number }[] {
  const shares = scorer.shares(options.length, (f, i) => { moreFeatures(f, view, facts, source, main, options[i]!, i); });
  return top(shares).flatMap((i) => {
    const more = options[i]!;
    const chance = shares[i]!;
    if (more.side === 'none') return [{ parts: [main], chance }];
    if (more.side === 'left') return [{ parts: [{ first: more.first, last: more.last }, main], chance }];
    return readEnds(view, scorer, facts, more.at, 1).map((end) => ({ parts: [main, end.part], chance: chance * end.chance }));
  });
}

export function moreOptions(view: View, anchor: Anchor, source: SourceOption, place: PlaceOption): MoreOption[] {
  return place.side === 'left' ? continuations(view, anchor, source) : subjectPart(view, anchor);
}

/** Index of the largest share, and of the second where it is worth a look; none of no shares. */
function top(shares: Float64Array): number[] {
  let best = -1;
  let second = -1;
  for (let i = 0; i < shares.length; i++) {
    if (best < 0 || shares[i]! > shares[best]!) {
      second = best;
      best = i;
    } else if (second < 0 || shares[i]! > shares[second]!) second = i;
  }
  if (best < 0) return [];
  return second >= 0 && shares[second]! >= LEAST_SHARE * shares[best]! ? [best, second] : [best];
}

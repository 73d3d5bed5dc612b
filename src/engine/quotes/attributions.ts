import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import type { TokenRange } from '../text/paragraph';
import { anchorsOf, type Anchor } from './anchors';
import { continuations, edgeOptions, endOptions, placeOptions, subjectPart, type MoreOption, type PlaceOption } from './contents';
import { cueFeatures, edgeFeatures, endFeatures, factsOf, moreFeatures, placeFeatures, sourceFeatures, type AnchorFacts } from './features';
import type { Choice, Scorer } from './scorer';
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
const MOST_READINGS = 6;
/** No reading whose choices are less likely together is ever shown. */
const LEAST_READING = 0.03;

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
  const choice = scorer.choose(sources.length, (f, i) => { sourceFeatures(f, view, facts, sources[i]!, i); });
  return choice ? { source: sources[choice.best]!, sourceChance: choice.share } : { source: NO_SOURCE, sourceChance: 1 };
}

function readContents(view: View, scorer: Scorer, facts: AnchorFacts, cueChance: number): Attribution[] {
  const { anchor } = facts;
  const { source, sourceChance } = readSource(view, scorer, facts);
  const places = placeOptions(view, anchor, source);
  const choice = scorer.choose(places.length, (f, i) => { placeFeatures(f, view, facts, source, places[i]!, i); });
  const out: Attribution[] = [];
  const ends = new Ends(view, scorer, facts);
  eachChoice(choice, (i, placeChance) => {
    if (cueChance * placeChance < LEAST_READING) return;
    const place = places[i]!;
    const options = moreOptions(view, anchor, source, place);
    const mains = place.side === 'right' ? ends.from(place.at, 0) : readEdges(view, scorer, facts, place.at);
    for (const main of mains) {
      if (cueChance * placeChance * main.chance < LEAST_READING) continue;
      readMore(view, scorer, facts, source, options, main.part, ends, (parts, moreChance) => {
        const chance = cueChance * placeChance * main.chance * moreChance;
        out.push({ anchor, source, parts, cueChance, sourceChance, placeChance, endChance: main.chance, moreChance, chance });
      });
    }
  });
  return out.sort((a, b) => b.chance - a.chance).slice(0, MOST_READINGS);
}

/** The likeliest option, then the next where it is worth a look. */
function eachChoice(choice: Choice | null, use: (i: number, share: number) => void): void {
  if (!choice) return;
  use(choice.best, choice.share);
  if (choice.second >= 0) use(choice.second, choice.secondShare);
}

interface Part { readonly part: TokenRange; readonly chance: number }

function readEdges(view: View, scorer: Scorer, facts: AnchorFacts, at: number): Part[] {
  const edges = edgeOptions(view, at);
  const out: Part[] = [];
  const choice = scorer.choose(edges.length, (f, i) => { edgeFeatures(f, view, facts, at, edges[i]!, i); });
  eachChoice(choice, (i, chance) => out.push({ part: { first: edges[i]!, last: at + 1 }, chance }));
  return out;
}

/** Where the contents of one cue end, by their beginnings; several readings ask for the same. */
class Ends {
  private readonly known: Part[][] = [];
  private readonly asked: number[] = [];

  constructor(private readonly view: View, private readonly scorer: Scorer, private readonly facts: AnchorFacts) {}

  /** `more`: 1 for the second part of a content, else 0. */
  from(start: number, more: number): readonly Part[] {
    const at = this.asked.indexOf(start * 2 + more);
    if (at >= 0) return this.known[at]!;
    const found = this.read(start, more);
    this.asked.push(start * 2 + more);
    this.known.push(found);
    return found;
  }

  private read(start: number, more: number): Part[] {
    const { view, scorer, facts } = this;
    const ends = endOptions(view, start);
    const out: Part[] = [];
    const choice = scorer.choose(ends.length, (f, i) => { endFeatures(f, view, facts, start, ends[i]!, i, more); });
    eachChoice(choice, (i, chance) => out.push({ part: { first: start, last: ends[i]! }, chance }));
    return out;
  }
}

type Use = (parts: TokenRange[], chance: number) => void;

/** The whole content: the part that was found and, where the cue breaks it, a second one. */
function readMore(view: View, scorer: Scorer, facts: AnchorFacts, source: SourceOption, options: readonly MoreOption[], main: TokenRange, ends: Ends, use: Use): void {
  const choice = scorer.choose(options.length, (f, i) => { moreFeatures(f, view, facts, source, main, options[i]!, i); });
  eachChoice(choice, (i, chance) => {
    const more = options[i]!;
    if (more.side === 'none') use([main], chance);
    else if (more.side === 'left') use([{ first: more.first, last: more.last }, main], chance);
    else for (const end of ends.from(more.at, 1)) use([main, end.part], chance * end.chance);
  });
}

export function moreOptions(view: View, anchor: Anchor, source: SourceOption, place: PlaceOption): MoreOption[] {
  return place.side === 'left' ? continuations(view, anchor, source) : subjectPart(view, anchor);
}

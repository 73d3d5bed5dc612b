/** Two reviewers of one article: how far they agree, layer by layer, and where they don't. */
import type { Span } from '../../engine';
import { stateOf, type Reviewed } from '../apply';
import { LAYERS, type Layer } from '../model';
import { pair } from '../pairing';
import { readingOf } from '../readings';
import { canonical } from '../same';
import type { ByLayer } from '../working';
import { kappa } from './kappa';

/** How far two agree on one thing: on how many units, how many alike, and how much that is beyond chance. */
export interface Alike {
  readonly of: number;
  readonly same: number;
  readonly kappa: number | null;
}

export interface LayerAgreement {
  readonly layer: Layer;
  /** How many annotations stand with either. */
  readonly ours: number;
  readonly theirs: number;
  /** Annotations of both that share half of their extents or more. */
  readonly paired: number;
  /** Of finding them: by these pairs, and by those with the very same extent; null where neither has any annotation. */
  readonly f1: number | null;
  readonly f1Exact: number | null;
  /** Without the pairs on which neither decided anything: there the program agrees with itself. */
  readonly f1Decided: number | null;
  /** By words: each is in an annotation of this layer or in none. */
  readonly words: Alike;
  /** Of what is said of the pairs, by field of the reading. */
  readonly fields: Readonly<Record<string, Alike>>;
  /** In the order of the text. */
  readonly differences: readonly Difference[];
}

/** A place where they differ. */
export interface Difference extends Span {
  readonly layer: Layer;
  readonly ours: ByLayer[Layer] | null;
  readonly theirs: ByLayer[Layer] | null;
  /** Fields of the reading, and `extent`; empty where only one has an annotation. */
  readonly fields: readonly string[];
}

/** @param text the article, on which both decided */
export function compareReviews(text: string, ours: Reviewed, theirs: Reviewed): LayerAgreement[] {
  const words = [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return LAYERS.map((layer) => compareLayer(text, words, ours, theirs, layer));
}

interface Pair {
  readonly ours: ByLayer[Layer];
  readonly theirs: ByLayer[Layer];
  /** By field, what either says of it. */
  readonly values: Readonly<Record<string, readonly [ours: string, theirs: string]>>;
}

function compareLayer(text: string, words: readonly Span[], ours: Reviewed, theirs: Reviewed, layer: Layer): LayerAgreement {
  const [mine, others] = [annotationsOf(ours, layer), annotationsOf(theirs, layer)];
  const partners = pair(others, mine);
  const pairs = [...partners].map(([index, one]): Pair => ({ ours: one, theirs: others[index]!, values: valuesOf(text, layer, [ours, one], [theirs, others[index]!]) }));
  const found = new Set(pairs.map((one) => one.ours));
  const alone = [...mine.filter((one) => !found.has(one)).map((one) => ({ ours: one, theirs: null })), ...others.filter((_, index) => !partners.has(index)).map((one) => ({ ours: null, theirs: one }))];
  const differences = [
    ...alone.map((one): Difference => ({ layer, ...spanOf(one.ours ?? one.theirs), ...one, fields: [] })),
    ...pairs.map((one): Difference => ({ layer, ...spanOf(one.ours), ours: one.ours, theirs: one.theirs, fields: fieldsThatDiffer(one) })).filter((one) => one.fields.length > 0),
  ];
  const decided = pairs.filter((one) => isDecided(ours, one.ours) || isDecided(theirs, one.theirs)).length;
  const f1 = (both: number): number | null => share(2 * both, mine.length + others.length);
  const [inMine, inOthers] = [coverage(words, layer, mine), coverage(words, layer, others)];
  return {
    layer, ours: mine.length, theirs: others.length, paired: pairs.length,
    f1: f1(pairs.length), f1Exact: f1(pairs.filter(sameExtent).length), f1Decided: share(2 * decided, 2 * decided + alone.length),
    words: alike(words.map((_, index) => [String(inMine[index]), String(inOthers[index])])),
    fields: Object.fromEntries(Object.keys(pairs[0]?.values ?? {}).map((field) => [field, alike(pairs.map((one) => one.values[field]!))])),
    differences: differences.sort((a, b) => a.start - b.start || a.end - b.end),
  };
}

const annotationsOf = ({ annotations }: Reviewed, layer: Layer): readonly ByLayer[Layer][] => (layer === 'speakers' ? annotations.mentions : annotations[layer]);
const spanOf = ({ start, end }: Span): Span => ({ start, end });
const sameExtent = ({ ours, theirs }: Pair): boolean => ours.start === theirs.start && ours.end === theirs.end;
const isDecided = (reviewed: Reviewed, one: ByLayer[Layer]): boolean => stateOf(reviewed, one.id).verdict !== null;
const share = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function fieldsThatDiffer(one: Pair): string[] {
  return [...(sameExtent(one) ? [] : ['extent']), ...Object.entries(one.values).filter(([, [a, b]]) => a !== b).map(([field]) => field)];
}

function valuesOf(text: string, layer: Layer, ...both: readonly [readonly [Reviewed, ByLayer[Layer]], readonly [Reviewed, ByLayer[Layer]]]): Pair['values'] {
  const [ours, theirs] = both.map(([{ annotations: { speakers, mentions } }, one]) => readingOf({ text, speakers, mentions }, layer, one) as unknown as Readonly<Record<string, unknown>>);
  return Object.fromEntries(Object.keys(ours!).map((field) => [field, [canonical(ours![field]), canonical(theirs![field])]]));
}

function alike(labels: readonly (readonly [string, string])[]): Alike {
  return { of: labels.length, same: labels.filter(([a, b]) => a === b).length, kappa: kappa(labels) };
}

/** Of each word, whether an annotation covers it. */
function coverage(words: readonly Span[], layer: Layer, annotations: readonly ByLayer[Layer][]): readonly boolean[] {
  const spans = annotations.flatMap((one): readonly Span[] => (layer === 'quotes' ? (one as ByLayer['quotes']).spans : [one])).sort((a, b) => a.start - b.start);
  let next = 0;
  let reach = 0;
  return words.map(({ start, end }) => {
    for (; next < spans.length && spans[next]!.start < end; next++) reach = Math.max(reach, spans[next]!.end);
    return reach > start;
  });
}

/** An annotated article by what readers ask of it: who is this, what did they say, what stands here. */
import type { Annotation, Annotations, Commitment, Mention, Quantity, Quote, Span, Speaker, TimeExpression } from '../engine';
import { applyDecisions, stateOf, type Reviewed } from '../review/apply';
import { LAYERS, type Layer } from '../review/model';
import type { ReviewState } from '../review/working';

/** Below this an annotation is shown as a guess. */
export const GUESS = 0.6;

export { LAYERS, type Layer };

/** An annotation with its layer: what the editor marks, hovers over and walks through. */
export type Marked =
  | { readonly layer: 'speakers'; readonly annotation: Mention }
  | { readonly layer: 'quotes'; readonly annotation: Quote }
  | { readonly layer: 'dates'; readonly annotation: TimeExpression }
  | { readonly layer: 'quantities'; readonly annotation: Quantity }
  | { readonly layer: 'commitments'; readonly annotation: Commitment };

export interface Lookup {
  readonly annotations: Annotations;
  /** The text that was annotated. */
  readonly text: string;
  /** What the reader decided, and what became of it. */
  readonly review: Reviewed;
  /** What the reader decided about the annotation with this id. */
  stateOf(id: string): ReviewState;
  speaker(id: string | null): Speaker | undefined;
  quote(id: string | null): Quote | undefined;
  date(id: string | null): TimeExpression | undefined;
  mentionsOf(speaker: string): readonly Mention[];
  quotesOf(speaker: string): readonly Quote[];
  /** Those that the speaker is to keep, alone or with others. */
  commitmentsOf(speaker: string): readonly Commitment[];
  /** All annotations in the order of the text, longer before shorter where two begin together. */
  readonly all: readonly Marked[];
}

export function lookUp(text: string, annotations: Annotations, review: Reviewed = applyDecisions(text, annotations, [])): Lookup {
  const speakers = new Map(annotations.speakers.map((one) => [one.id, one]));
  const quotes = new Map(annotations.quotes.map((one) => [one.id, one]));
  const dates = new Map(annotations.dates.map((one) => [one.id, one]));
  const mentions = grouped(annotations.mentions, (one) => [one.speaker]);
  const told = grouped(annotations.quotes, (one) => (one.speaker === null ? [] : [one.speaker]));
  const undertaken = grouped(annotations.commitments, (one) => one.agents.flatMap((agent) => agent.speaker ?? []));
  return {
    annotations,
    text,
    review,
    stateOf: (id) => stateOf(review, id),
    speaker: (id) => (id === null ? undefined : speakers.get(id)),
    quote: (id) => (id === null ? undefined : quotes.get(id)),
    date: (id) => (id === null ? undefined : dates.get(id)),
    mentionsOf: (id) => mentions.get(id) ?? [],
    quotesOf: (id) => told.get(id) ?? [],
    commitmentsOf: (id) => undertaken.get(id) ?? [],
    all: inOrder(annotations),
  };
}

/** The annotations at an offset, the most specific (shortest) first. The end counts as inside, as editors' hovers have it. */
export function markedAt(lookup: Lookup, offset: number): Marked[] {
  return lookup.all
    .filter((one) => covers(one, offset))
    .sort((a, b) => lengthOf(a.annotation) - lengthOf(b.annotation));
}

/** A quotation that "he said" breaks in two does not cover "he said". */
function covers(one: Marked, offset: number): boolean {
  if (one.layer !== 'quotes') return holds(one.annotation, offset);
  return one.annotation.spans.some((span) => holds(span, offset));
}

/** Whether an annotation is worth a mark in the text: those who neither speak nor undertake are known, but left unmarked. */
export function worthMarking(lookup: Lookup, one: Marked): boolean {
  if (one.layer !== 'speakers') return true;
  const { speaker } = one.annotation;
  return lookup.speaker(speaker)?.kind === 'person'
    || lookup.quotesOf(speaker).length > 0 || lookup.commitmentsOf(speaker).length > 0;
}

/** The words of a span. */
export function wordsOf(lookup: Lookup, span: Span): string {
  return lookup.text.slice(span.start, span.end);
}

function inOrder(annotations: Annotations): Marked[] {
  const all: Marked[] = [
    ...annotations.mentions.map((annotation) => ({ layer: 'speakers' as const, annotation })),
    ...annotations.quotes.map((annotation) => ({ layer: 'quotes' as const, annotation })),
    ...annotations.dates.map((annotation) => ({ layer: 'dates' as const, annotation })),
    ...besideDates(annotations).map((annotation) => ({ layer: 'quantities' as const, annotation })),
    ...annotations.commitments.map((annotation) => ({ layer: 'commitments' as const, annotation })),
  ];
  return all.sort((a, b) => a.annotation.start - b.annotation.start || b.annotation.end - a.annotation.end);
}

/** A duration is a figure and a time expression: in the text it is marked once, as what the date layer has more to tell about. */
function besideDates({ dates, quantities }: Annotations): Quantity[] {
  let d = 0;
  return quantities.filter((one) => {
    while (d < dates.length && dates[d]!.end <= one.start) d++;
    return one.dimension !== 'time' || d === dates.length || dates[d]!.start >= one.end;
  });
}

function grouped<T extends Annotation>(all: readonly T[], keys: (one: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    for (const key of new Set(keys(one))) {
      const group = groups.get(key);
      if (group) group.push(one);
      else groups.set(key, [one]);
    }
  }
  return groups;
}

function holds(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}

function lengthOf(span: Span): number {
  return span.end - span.start;
}

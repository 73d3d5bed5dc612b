import { readFileSync } from 'node:fs';
import { analyseParagraph } from '../../../engine/text';
import type { TokenRange } from '../../../engine/text/paragraph';
import { splitParagraphs } from '../../../engine/text/paragraphs';
import type { Span } from '../../../engine/model';
import { View } from '../../../engine/quotes/view';

/** A gold attribution inside one paragraph: token ranges of its cue, source and content. */
export interface GoldAttribution {
  readonly cue: TokenRange;
  readonly source: TokenRange | null;
  readonly sourceHead: number;
  readonly parts: readonly TokenRange[];
}

export interface GoldParagraph {
  /** Where it stands in its article. */
  readonly span: Span;
  readonly view: View;
  readonly attributions: readonly GoldAttribution[];
}

export interface Annotation {
  readonly layer: string;
  readonly source: readonly [number, number][];
  readonly cue: readonly [number, number][];
  readonly content: readonly [number, number][];
  readonly sourceHead: { readonly start: number; readonly end: number } | null;
}

export interface CorpusRecord {
  readonly id: string;
  readonly text: string;
  readonly annotations: readonly Annotation[];
}

export const readCorpus = (file: string): CorpusRecord[] =>
  readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as CorpusRecord);

/** The paragraphs of a record as the engine cuts them, each with the attributions whose cue stands in it. */
export function goldParagraphs(record: CorpusRecord): GoldParagraph[] {
  const attributions = record.annotations.filter((a) => a.layer === 'attribution');
  return splitParagraphs(record.text).map((span) => {
    const view = new View(analyseParagraph(record.text.slice(span.start, span.end)));
    const own = attributions.filter((a) => a.cue[0] !== undefined && a.cue[0][0] >= span.start && a.cue[0][0] < span.end);
    return { span, view, attributions: own.flatMap((a) => inParagraph(view, a, span.start) ?? []) };
  });
}

function inParagraph(view: View, a: Annotation, offset: number): GoldAttribution | null {
  const cue = tokensIn(view, a.cue[0]!, offset);
  const parts = a.content.map((span) => tokensIn(view, span, offset)).filter((r) => r !== null);
  if (!cue || parts.length === 0) return null;
  const head = a.sourceHead && tokensIn(view, [a.sourceHead.start, a.sourceHead.end], offset);
  return { cue, source: a.source[0] ? tokensIn(view, a.source[0], offset) : null, sourceHead: head ? head.first : -1, parts: joined(view, parts) };
}

function tokensIn(view: View, [start, end]: readonly [number, number], offset: number): TokenRange | null {
  const first = view.tokens.findIndex((t) => t.end > start - offset);
  if (first < 0) return null;
  let last = first;
  while (last < view.tokens.length && view.tokens[last]!.start < end - offset) last++;
  return last > first ? { first, last } : null;
}

/** Parts with nothing but marks between are one. */
function joined(view: View, parts: readonly TokenRange[]): TokenRange[] {
  const out: TokenRange[] = [];
  for (const part of [...parts].sort((a, b) => a.first - b.first)) {
    const before = out.at(-1);
    if (before && isBare(view, before.last, part.first)) out[out.length - 1] = { first: before.first, last: Math.max(before.last, part.last) };
    else out.push(part);
  }
  return out;
}

const isBare = (view: View, first: number, last: number): boolean => {
  for (let i = first; i < last; i++) if (view.tokens[i]!.kind === 'word' || view.tokens[i]!.kind === 'number') return false;
  return true;
};

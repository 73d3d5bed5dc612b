/** The paragraphs of a text with everything that follows from each one's text alone, kept from one version of the text to the next. */
import { recogniseCommitments } from './commitments';
import { recogniseTimes } from './dates';
import type { Span } from './model';
import { recogniseQuantities } from './quantities';
import { recogniseQuotes } from './quotes';
import { recogniseMentions } from './speakers';
import { analyseParagraph } from './text';
import { linesAgain, readLines, type Line } from './text/lines';
import type { Paragraph } from './text/paragraph';
import { joinLines } from './text/paragraphs';
import { cutLong } from './text/pieces';
import { sharedEnds, sharedText, type Shared } from './text/versions';

/** Everything that follows from one paragraph's text alone. */
export interface ParagraphFacts {
  readonly paragraph: Paragraph;
  readonly times: ReturnType<typeof recogniseTimes>;
  readonly quantities: ReturnType<typeof recogniseQuantities>;
  readonly mentions: ReturnType<typeof recogniseMentions>;
  readonly quotes: ReturnType<typeof recogniseQuotes>;
  readonly commitments: ReturnType<typeof recogniseCommitments>;
}

/** A version of a text as it was read. */
export interface Reading {
  readonly text: string;
  readonly lines: readonly Line[];
  /** Paragraphs; of a very long one its parts. */
  readonly pieces: readonly Span[];
  /** `facts[i]` belongs to `pieces[i]`. */
  readonly facts: readonly ParagraphFacts[];
}

/** Characters newly read between two steps: for each layer a few milliseconds' worth. The more at once, the longer the processor has a layer's code at hand. */
const CHARACTERS_A_STEP = 12_000;
/** The first steps of a process are shorter: what has not run yet is slow (V8 compiles it when it is warm). */
let step = 500;

/** Reads a text in steps; of an earlier version all paragraphs are taken over that are still there. */
export function* readText(text: string, before: Reading | undefined): Generator<void, Reading, void> {
  const shared = before && sharedText(before.text, text);
  const lines = before && shared ? linesAgain(text, { lines: before.lines, length: before.text.length }, shared.head, shared.tail) : yield* readLines(text);
  const pieces: Span[] = [];
  for (const paragraph of joinLines(text, lines)) cutLong(text, paragraph, pieces);
  yield;
  const facts = yield* readPieces(text, pieces, before && shared ? { reading: before, shared } : undefined);
  return { text, lines, pieces, facts };
}

/** The facts of all pieces: those known already, and the others read. */
function* readPieces(text: string, pieces: readonly Span[], before: { readonly reading: Reading; readonly shared: Shared } | undefined): Generator<void, ParagraphFacts[], void> {
  const old = before?.reading ?? { text: '', pieces: [], facts: [] };
  const { head, tail } = before ? sharedPieces(old, text, pieces, before.shared) : { head: 0, tail: 0 };
  const known = new Map<string, ParagraphFacts>();
  // All of them: equal paragraphs share their facts, in the first version as in later ones.
  for (const one of old.facts) known.set(one.paragraph.text, one);
  const facts = old.facts.slice(0, head);
  let unread = new Set<string>();
  let length = 0;
  for (let i = head; i < pieces.length - tail; i++) {
    const piece = text.slice(pieces[i]!.start, pieces[i]!.end);
    if (known.has(piece) || unread.has(piece)) continue;
    unread.add(piece);
    length += piece.length;
    if (length < step) continue;
    step = Math.min(CHARACTERS_A_STEP, step * 1.2);
    for (const one of yield* readParagraphs(Array.from(unread, ownCopy))) known.set(one.paragraph.text, one);
    unread = new Set();
    length = 0;
    yield;
  }
  for (const one of yield* readParagraphs(Array.from(unread, ownCopy))) known.set(one.paragraph.text, one);
  yield;
  for (let i = head; i < pieces.length - tail; i++) facts.push(known.get(text.slice(pieces[i]!.start, pieces[i]!.end))!);
  for (let i = old.facts.length - tail; i < old.facts.length; i++) facts.push(old.facts[i]!);
  return facts;
}

/** Pieces at both ends that are where they were and stand wholly in text that is what it was. */
function sharedPieces(old: Pick<Reading, 'text' | 'pieces'>, text: string, pieces: readonly Span[], { head, tail }: Shared): Shared {
  const shift = text.length - old.text.length;
  return sharedEnds(
    old.pieces, pieces,
    (a, b) => a.start === b.start && a.end === b.end && b.end <= head,
    (a, b) => a.start + shift === b.start && a.end + shift === b.end && b.start >= text.length - tail,
  );
}

/** A slice keeps the whole text alive in V8; what is kept from version to version must not keep every version. */
const ownCopy = (slice: string): string => ` ${slice}`.slice(1);

/**
 * Layer by layer, not paragraph by paragraph: the processor keeps a layer's code at hand, which saves a tenth of the time. Each layer is a step: the first
 * piece of a paragraph without an end may be long, and nothing has run yet.
 */
function* readParagraphs(texts: readonly string[]): Generator<void, ParagraphFacts[], void> {
  const paragraphs = texts.map(analyseParagraph);
  yield;
  const times = paragraphs.map(recogniseTimes);
  const quantities = paragraphs.map((paragraph, i) => recogniseQuantities(paragraph, times[i]!));
  yield;
  const mentions = paragraphs.map(recogniseMentions);
  yield;
  const quotes = paragraphs.map((paragraph) => recogniseQuotes(paragraph));
  yield;
  const commitments = paragraphs.map(recogniseCommitments);
  return paragraphs.map((paragraph, i) => ({ paragraph, times: times[i]!, quantities: quantities[i]!, mentions: mentions[i]!, quotes: quotes[i]!, commitments: commitments[i]! }));
}

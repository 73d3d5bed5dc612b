/**
 * The order of the annotators. Local passes see one paragraph and are kept from one version of the text to the next;
 * the passes over the whole article work on their results.
 */
import { readArticle } from './article';
import { recogniseCommitments, resolveCommitments } from './commitments';
import { recogniseTimes, resolveTimes } from './dates';
import type { Document } from './document';
import type { AnnotateContext } from './index';
import type { Annotations, Commitment, Notice, Quote } from './model';
import { disagreementNotices, partMeasures, recogniseQuantities, resolveQuantities, withDisagreements } from './quantities';
import { recogniseQuotes, resolveQuotes } from './quotes';
import { recogniseMentions, resolveSpeakers, withoutBystanders } from './speakers';
import { analyseParagraph } from './text';
import type { Paragraph, PlacedParagraph } from './text/paragraph';
import { splitParagraphs } from './text/paragraphs';
import { cutLong } from './text/pieces';

export const ENGINE_VERSION = '0.1.0';

/** Everything that follows from one paragraph's text alone. */
interface ParagraphFacts {
  readonly paragraph: Paragraph;
  readonly times: ReturnType<typeof recogniseTimes>;
  readonly quantities: ReturnType<typeof recogniseQuantities>;
  readonly mentions: ReturnType<typeof recogniseMentions>;
  readonly quotes: ReturnType<typeof recogniseQuotes>;
  readonly commitments: ReturnType<typeof recogniseCommitments>;
}

type Cache = ReadonlyMap<string, ParagraphFacts>;

// The facts live as long as the result they went into: a host that keeps one result per document keeps one cache.
const factsOf = new WeakMap<Annotations, Cache>();

/** Characters newly read between two steps, and paragraphs taken over: a few milliseconds' worth. */
const CHARACTERS_A_STEP = 4_000;
const KEPT_A_STEP = 1_000;

/** A slice keeps the whole text alive in V8; what is kept from version to version must not keep every version. */
const ownCopy = (slice: string): string => ` ${slice}`.slice(1);

/** Layer by layer, not paragraph by paragraph: the processor keeps a layer's code at hand, which saves a tenth of the time. */
function readParagraphs(texts: readonly string[]): ParagraphFacts[] {
  const paragraphs = texts.map(analyseParagraph);
  const times = paragraphs.map(recogniseTimes);
  const quantities = paragraphs.map((paragraph, i) => recogniseQuantities(paragraph, times[i]!));
  const mentions = paragraphs.map(recogniseMentions);
  const quotes = paragraphs.map((paragraph) => recogniseQuotes(paragraph));
  const commitments = paragraphs.map(recogniseCommitments);
  return paragraphs.map((paragraph, i) => ({ paragraph, times: times[i]!, quantities: quantities[i]!, mentions: mentions[i]!, quotes: quotes[i]!, commitments: commitments[i]! }));
}

/** The facts of all pieces by their text: those known already, and the others read, in steps. */
function* readPieces(texts: readonly string[], known: Cache | undefined): Generator<void, Map<string, ParagraphFacts>, void> {
  const kept = new Map<string, ParagraphFacts>();
  let unread = new Set<string>();
  let length = 0;
  const read = (): void => {
    for (const one of readParagraphs(Array.from(unread, ownCopy))) kept.set(one.paragraph.text, one);
    unread = new Set();
    length = 0;
  };
  for (const [i, text] of texts.entries()) {
    const one = known?.get(text);
    if (one) kept.set(one.paragraph.text, one);
    else if (!kept.has(text) && !unread.has(text)) {
      unread.add(text);
      length += text.length;
    }
    if (length < CHARACTERS_A_STEP && (i + 1) % KEPT_A_STEP > 0) continue;
    read();
    yield;
  }
  read();
  return kept;
}

/** Yields between paragraphs and between passes; returns the annotations. */
export function* annotateInSteps(whole: string, context: AnnotateContext, maxLength: number): Generator<void, Annotations, void> {
  const text = whole.length > maxLength ? whole.slice(0, maxLength) : whole;
  const pieces = splitParagraphs(text).flatMap((paragraph) => cutLong(text, paragraph));
  const texts = pieces.map(({ start, end }) => text.slice(start, end));
  const kept = yield* readPieces(texts, context.previous && factsOf.get(context.previous));
  const facts = texts.map((piece) => kept.get(piece)!);
  const paragraphs = pieces.map(({ start, end }, index): PlacedParagraph => ({ start, end, index, paragraph: facts[index]!.paragraph }));
  yield;

  const article = readArticle(text, paragraphs, context);
  const document: Document = { text, article, paragraphs };
  const notices: Notice[] = [];
  if (text.length < whole.length) notices.push({ code: 'article.truncated', args: { read: text.length, length: whole.length } });
  const readable = article.language.code !== 'other';
  if (!readable) notices.push({ code: 'language.not-english' });
  // Text in another language is left alone: a wrong annotation is worse than none.
  const use = readable ? facts : [];
  const times = readable ? resolveTimes(document, use.map((f) => f.times), context) : [];
  yield;
  const { dates, quantities: counted } = partMeasures(times, readable ? resolveQuantities(document, use.map((f) => f.quantities)) : []);
  const quantities = withDisagreements(document, counted, dates);
  yield;
  const { speakers, mentions } = readable ? yield* resolveSpeakers(document, use.map((f) => f.mentions)) : { speakers: [], mentions: [] };
  yield;
  const told = readable ? yield* resolveQuotes(document, use.map((f) => f.quotes), { speakers, mentions }) : { quotes: [], notices: [], speakers, mentions };
  yield;
  const commitments = readable
    ? yield* resolveCommitments(document, use.map((f) => f.commitments), { speakers: told.speakers, mentions: told.mentions, quotes: told.quotes, dates })
    : [];
  const heard = withoutBystanders(told.speakers, told.mentions, speakersUsed(told.quotes, commitments));
  notices.push(...told.notices, ...disagreementNotices(quantities));
  if (readable && article.date === null && dates.some((d) => d.value === null)) notices.push({ code: 'date.unknown' });
  const result: Annotations = {
    schemaVersion: 1, engineVersion: ENGINE_VERSION, textLength: whole.length,
    article, speakers: heard.speakers, mentions: heard.mentions, quotes: told.quotes, dates, quantities, commitments, notices,
  };
  factsOf.set(result, kept);
  return result;
}

/** Ids of all speakers to whom quotes and commitments refer. */
function speakersUsed(quotes: readonly Quote[], commitments: readonly Commitment[]): ReadonlySet<string> {
  const parties = commitments.flatMap((c) => [...c.agents, c.speaker, c.counterparty]);
  return new Set([...quotes.map((q) => q.speaker), ...parties.map((p) => p?.speaker ?? null)].filter((id) => id !== null));
}

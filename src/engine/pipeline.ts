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

function readParagraph(text: string): ParagraphFacts {
  const paragraph = analyseParagraph(text);
  const times = recogniseTimes(paragraph);
  const mentions = recogniseMentions(paragraph);
  const quotes = recogniseQuotes(paragraph);
  return {
    paragraph,
    times,
    quantities: recogniseQuantities(paragraph, times),
    mentions,
    quotes,
    commitments: recogniseCommitments(paragraph),
  };
}

/** Yields between paragraphs and between passes; returns the annotations. */
export function* annotateInSteps(whole: string, context: AnnotateContext, maxLength: number): Generator<void, Annotations, void> {
  const text = whole.length > maxLength ? whole.slice(0, maxLength) : whole;
  const known = context.previous ? factsOf.get(context.previous) : undefined;
  const facts: ParagraphFacts[] = [];
  const kept = new Map<string, ParagraphFacts>();
  const paragraphs: PlacedParagraph[] = [];
  let read = 0;
  for (const paragraph of splitParagraphs(text)) {
    for (const { start, end } of cutLong(text, paragraph)) {
      const words = text.slice(start, end);
      let one = kept.get(words) ?? known?.get(words);
      if (one === undefined) {
        one = readParagraph(ownCopy(words));
        read += words.length;
      }
      kept.set(words, one);
      facts.push(one);
      paragraphs.push({ start, end, index: paragraphs.length, paragraph: one.paragraph });
      if (read >= CHARACTERS_A_STEP || paragraphs.length % KEPT_A_STEP === 0) {
        read = 0;
        yield;
      }
    }
  }
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

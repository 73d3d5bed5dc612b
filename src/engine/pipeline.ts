/**
 * The order of the annotators. Local passes see one paragraph and are kept from one version of the text to the next;
 * the passes over the whole article work on their results.
 */
import { readArticle } from './article';
import { resolveCommitments } from './commitments';
import { resolveTimes } from './dates';
import type { Document } from './document';
import type { AnnotateContext } from './index';
import { Lent } from './lent';
import type { Annotations, Commitment, Notice, Quote } from './model';
import { disagreementNotices, partMeasures, resolveQuantities, withDisagreements } from './quantities';
import { Quotations } from './quotes';
import { Coreference, withoutBystanders } from './speakers';
import { readText, type Reading } from './reading';
import { notes } from './text/memo';
import type { PlacedParagraph } from './text/paragraph';

export const ENGINE_VERSION = '0.1.0';

/** What a later version of the text takes over. */
interface Kept {
  readonly reading: Reading;
  readonly passes: Passes;
}

/** What the passes over the whole article keep; all versions of one text share it. */
class Passes {
  readonly coreference = new Lent(() => new Coreference());
  readonly quotations = new Lent(() => new Quotations());
}

// It lives as long as the result it went into: a host that keeps one result per document keeps what belongs to one version.
const kept = notes<Annotations, Kept>();

/** Yields between paragraphs and between passes; returns the annotations. */
export function* annotateInSteps(whole: string, context: AnnotateContext, maxLength: number): Generator<void, Annotations, void> {
  const text = whole.length > maxLength ? whole.slice(0, maxLength) : whole;
  const before = context.previous && kept.of(context.previous);
  const passes = before?.passes ?? new Passes();
  const reading = yield* readText(text, before?.reading);
  const { pieces, facts } = reading;
  const paragraphs = pieces.map(({ start, end }, index): PlacedParagraph => ({ start, end, index, paragraph: facts[index]!.paragraph }));
  yield;

  const article = readArticle(text, paragraphs, context);
  yield;
  const document: Document = { text, article, paragraphs };
  const notices: Notice[] = [];
  if (text.length < whole.length) notices.push({ code: 'article.truncated', args: { read: text.length, length: whole.length } });
  const readable = article.language.code !== 'other';
  if (!readable) notices.push({ code: 'language.not-english' });
  // Text in another language is left alone: a wrong annotation is worse than none.
  const use = readable ? facts : [];
  const times = readable ? yield* resolveTimes(document, use.map((f) => f.times), context) : [];
  yield;
  const { dates, quantities: counted } = partMeasures(times, readable ? yield* resolveQuantities(document, use.map((f) => f.quantities)) : []);
  yield;
  const quantities = withDisagreements(document, counted, dates);
  yield;
  const who = readable ? yield* withLent(passes.coreference, (one) => one.resolve(document, use.map((f) => f.mentions))) : { speakers: [], mentions: [] };
  yield;
  const told = readable ? yield* withLent(passes.quotations, (one) => one.resolve(document, use.map((f) => f.quotes), who)) : { quotes: [], notices: [], ...who };
  yield;
  const commitments = readable
    ? yield* resolveCommitments(document, use.map((f) => f.commitments), { speakers: told.speakers, mentions: told.mentions, quotes: told.quotes, dates })
    : [];
  yield;
  const heard = yield* withoutBystanders(told.speakers, told.mentions, speakersUsed(told.quotes, commitments));
  yield;
  for (const notice of told.notices) notices.push(notice);
  for (const notice of disagreementNotices(quantities)) notices.push(notice);
  if (readable && article.date === null && dates.some((d) => d.value === null)) notices.push({ code: 'date.unknown' });
  const result: Annotations = {
    schemaVersion: 1, engineVersion: ENGINE_VERSION, textLength: whole.length,
    article, speakers: heard.speakers, mentions: heard.mentions, quotes: told.quotes, dates, quantities, commitments, notices,
  };
  kept.put(result, { reading, passes });
  return result;
}

function* withLent<K, T>(lent: Lent<K>, pass: (kept: K) => Generator<void, T, void>): Generator<void, T, void> {
  const own = lent.take();
  const result = yield* pass(own);
  lent.giveBack(own);
  return result;
}

/** Ids of all speakers to whom quotes and commitments refer. */
function speakersUsed(quotes: readonly Quote[], commitments: readonly Commitment[]): ReadonlySet<string> {
  const ids = new Set<string>();
  const add = (id: string | null | undefined): void => { if (id) ids.add(id); };
  for (const { speaker } of quotes) add(speaker);
  for (const { agents, speaker, counterparty } of commitments) {
    for (const party of agents) add(party.speaker);
    add(speaker?.speaker);
    add(counterparty?.speaker);
  }
  return ids;
}

/**
 * The exchange format of the evaluation: one flat list of annotations, every layer beside the others,
 * offsets UTF-16 and half-open. One way only: it leaves out what scorers don't read.
 */
import type { Annotations, Certainty, Commitment, Firmness, Mention, Polarity, Quantity, QuantityModifier, Quote, QuoteKind, Span, Speaker, TimeExpression, TimeModifier, TimeType } from '../engine';

export interface QuotePrediction extends Span {
  readonly layer: 'quote';
  readonly spans: readonly (readonly [start: number, end: number])[];
  readonly kind: QuoteKind;
  /** The words that name the source, with the speaker's fullest name in the article where it is known. */
  readonly speaker: (Span & { readonly name?: string }) | null;
  readonly cue: Span | null;
  readonly certainty: Certainty;
  readonly negated: boolean;
  readonly continued: boolean;
}

export interface DatePrediction extends Span {
  readonly layer: 'date';
  readonly type: TimeType;
  readonly value: string | null;
  readonly mod: TimeModifier | null;
  readonly certainty: Certainty;
}

export interface QuantityPrediction extends Span {
  readonly layer: 'quantity';
  readonly value: number | null;
  readonly unit: string | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly modifier: QuantityModifier;
  readonly counted: string | null;
  readonly certainty: Certainty;
}

export interface CommitmentPrediction extends Span {
  readonly layer: 'commitment';
  readonly trigger: Span;
  readonly agent: readonly string[];
  readonly speaker: string | null;
  readonly firmness: Firmness;
  readonly polarity: Polarity;
  readonly deadline: Span | null;
  readonly counterparty: string | null;
  readonly condition: Span | null;
  readonly certainty: Certainty;
}

export interface MentionPrediction extends Span {
  readonly layer: 'mention';
  readonly speaker: string;
  readonly certainty: Certainty;
}

export type Prediction = QuotePrediction | DatePrediction | QuantityPrediction | CommitmentPrediction | MentionPrediction;

const span = ({ start, end }: Span): Span => ({ start, end });
const spanOrNull = (of: Span | null): Span | null => (of ? span(of) : null);

/** The predictions for one article: quotes, dates, quantities, commitments, mentions, each layer in the order of the model. */
export function toPredictions(annotations: Annotations): Prediction[] {
  const speakers = new Map(annotations.speakers.map((speaker) => [speaker.id, speaker]));
  const quotes = new Map(annotations.quotes.map((quote) => [quote.id, quote]));
  return [
    ...annotations.quotes.map((quote) => fromQuote(quote, quotes, speakers)),
    ...annotations.dates.map(fromDate),
    ...fromQuantities(withMeasures(annotations)),
    ...annotations.commitments.map(fromCommitment),
    ...annotations.mentions.map(fromMention),
  ];
}

function fromQuote(quote: Quote, quotes: ReadonlyMap<string, Quote>, speakers: ReadonlyMap<string, Speaker>): QuotePrediction {
  const attributed = attributing(quote, quotes);
  const name = quote.speaker === null ? undefined : speakers.get(quote.speaker)?.name;
  return {
    layer: 'quote', ...span(quote), spans: quote.spans.map(({ start, end }) => [start, end]), kind: quote.kind,
    speaker: attributed.source && { ...span(attributed.source), ...(name === undefined ? {} : { name }) },
    cue: spanOrNull(attributed.cue), certainty: quote.certainty, negated: quote.negated, continued: quote.continues !== null,
  };
}

/** The quote whose attribution clause holds: a continued quote without a source takes over the one before. */
function attributing(quote: Quote, quotes: ReadonlyMap<string, Quote>): Quote {
  const seen = new Set<Quote>();
  let one = quote;
  while (one.source === null && one.continues !== null && !seen.has(one)) {
    seen.add(one);
    const before = quotes.get(one.continues);
    if (!before) break;
    one = before;
  }
  return one;
}

function fromDate(date: TimeExpression): DatePrediction {
  return { layer: 'date', ...span(date), type: date.type, value: date.value, mod: date.modifier, certainty: date.certainty };
}

/** In the order of the text, with the measures of durations: for corpora of quantities "three years" is one as well. */
function withMeasures({ dates, quantities }: Annotations): Quantity[] {
  return [...quantities, ...dates.flatMap((date) => date.measures)].sort((a, b) => a.start - b.start);
}

/** Ends of a change side by side ("from 4 to 7") are one prediction with two ends, in the order of the text: so have it all corpora of quantities. */
function fromQuantities(quantities: readonly Quantity[]): QuantityPrediction[] {
  const out: QuantityPrediction[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const one = quantities[i]!;
    const next = quantities[i + 1];
    if (next && isFromTo(one, next)) {
      out.push({ ...fromQuantity(next), start: one.start, value: null, low: one.value, high: next.value, unit: next.unit ?? one.unit, certainty: Math.min(one.certainty, next.certainty) });
      i++;
    } else {
      out.push(fromQuantity(one));
    }
  }
  return out;
}

const TO = ' to '.length;

function isFromTo(one: Quantity, next: Quantity): boolean {
  if (one.change?.role !== 'from' || next.change?.role !== 'to' || !one.change.others.includes(next.id)) return false;
  return one.value !== null && next.value !== null && next.start - one.end <= TO && (one.unit === null || next.unit === null || one.unit === next.unit);
}

function fromQuantity(quantity: Quantity): QuantityPrediction {
  const { value, modifier, counted, certainty } = quantity;
  return { layer: 'quantity', ...span(quantity), value, unit: unitOf(quantity), ...boundsOf(quantity), modifier, counted, certainty };
}

/** "more than 5" has a lower end and "at most 5" an upper one, beside the value as written. */
function boundsOf({ value, low, high, modifier }: Quantity): { low: number | null; high: number | null } {
  if (low !== null || high !== null) return { low, high };
  return { low: modifier === 'more' ? value : null, high: modifier === 'less' ? value : null };
}

/** A fraction is one of what it is taken from: "a third of the voters". */
function unitOf({ unit, dimension, counted }: Quantity): string | null {
  return unit === null && dimension === 'ratio' && counted !== null ? counted.replace(/^(?:the|an?|all|its|his|her|their|our|my|your) /i, '') : unit;
}

function fromCommitment(commitment: Commitment): CommitmentPrediction {
  return {
    layer: 'commitment', ...span(commitment), trigger: span(commitment.trigger), agent: commitment.agents.map((agent) => agent.name),
    speaker: commitment.speaker?.name ?? null, firmness: commitment.firmness, polarity: commitment.polarity,
    deadline: spanOrNull(commitment.deadline), counterparty: commitment.counterparty?.name ?? null, condition: spanOrNull(commitment.condition),
    certainty: commitment.certainty,
  };
}

function fromMention(mention: Mention): MentionPrediction {
  return { layer: 'mention', ...span(mention), speaker: mention.speaker, certainty: mention.certainty };
}

/** The annotations of one article while decisions are put on them. */
import type { Annotations, Article, Commitment, Mention, Notice, Party, Quantity, Quote, Span, Speaker, TimeExpression } from '../engine';
import type { AnyReading, Decision, Layer, StatusSet, Stamp } from './model';

export interface ByLayer {
  speakers: Mention;
  quotes: Quote;
  dates: TimeExpression;
  quantities: Quantity;
  commitments: Commitment;
}

export type Verdict = 'confirmed' | 'corrected' | 'added';

/** What the reader decided about one annotation. */
export interface ReviewState {
  readonly verdict: Verdict | null;
  /** The decision behind the verdict. */
  readonly decision: Decision | null;
  /** Fields of the reading that the reader put right. */
  readonly corrected: readonly string[];
  /** Fields that the engine reads otherwise than the reader confirmed them; `annotation` when it finds none here any more. */
  readonly differs: readonly string[];
  /** What the engine reads in these fields. */
  readonly engineReads: AnyReading;
  readonly note: (Stamp & { readonly text: string }) | null;
  readonly status: (Stamp & StatusSet) | null;
}

export const UNDECIDED: ReviewState = { verdict: null, decision: null, corrected: [], differs: [], engineReads: {}, note: null, status: null };

export interface Item<L extends Layer = Layer> {
  readonly layer: L;
  annotation: ByLayer[L];
  /** As the engine reads it; null for what it does not find. */
  readonly engine: ByLayer[L] | null;
  rejected: boolean;
  state: ReviewState;
  /** As it read before the reader confirmed it for the first time. */
  unconfirmed?: AnyReading;
}

export type Items = { readonly [L in Layer]: Item<L>[] };

export class Working {
  readonly items: Items;
  readonly speakers: Map<string, Speaker>;

  constructor(readonly text: string, private readonly annotations: Annotations) {
    const wrap = <L extends Layer>(layer: L, all: readonly ByLayer[L][]): Item<L>[] =>
      all.map((annotation) => ({ layer, annotation, engine: annotation, rejected: false, state: UNDECIDED }));
    this.items = {
      speakers: wrap('speakers', annotations.mentions), quotes: wrap('quotes', annotations.quotes), dates: wrap('dates', annotations.dates),
      quantities: wrap('quantities', annotations.quantities), commitments: wrap('commitments', annotations.commitments),
    };
    this.speakers = new Map(annotations.speakers.map((one) => [one.id, one]));
  }

  get article(): Article {
    return this.annotations.article;
  }

  get notices(): readonly Notice[] {
    return this.annotations.notices;
  }

  /** The annotation at a passage: there exactly, as the engine or the reader has it, or else the one that shares most of it, `least` or more. */
  at<L extends Layer>(layer: L, span: Span, least: number): Item<L> | undefined {
    let best: Item<L> | undefined;
    let most = 0;
    for (const item of this.items[layer] as Item<L>[]) {
      const share = Math.max(overlap(item.annotation, span), item.engine === null ? 0 : overlap(item.engine, span));
      // Of two equal ones, that which still stands.
      if (share > most || (share === most && best?.rejected === true && !item.rejected)) [best, most] = [item, share];
    }
    return most >= least ? best : undefined;
  }

  add<L extends Layer>(layer: L, annotation: ByLayer[L]): Item<L> {
    const item: Item<L> = { layer, annotation, engine: null, rejected: false, state: UNDECIDED };
    (this.items[layer] as Item<L>[]).push(item);
    return item;
  }

  mentionsIn(span: Span): Item<'speakers'>[] {
    return this.items.speakers.filter(({ annotation, rejected }) => !rejected && annotation.start >= span.start && annotation.end <= span.end);
  }

  /** Puts another party wherever `change` gives one. */
  changeParties(change: (party: Party, commitment: Commitment) => Party | null): void {
    for (const item of this.items.commitments) {
      const { annotation } = item;
      const turn = (party: Party): Party | null => change(party, annotation);
      item.annotation = {
        ...annotation, agents: distinct(annotation.agents.flatMap((agent) => turn(agent) ?? [])),
        speaker: annotation.speaker && turn(annotation.speaker), counterparty: annotation.counterparty && turn(annotation.counterparty),
      };
    }
  }

  /** The annotations as they stand, in the order of the text, no id in them leading to nothing. */
  result(): Annotations {
    const standing = <L extends Layer>(layer: L): ByLayer[L][] =>
      (this.items[layer] as Item<L>[]).filter((one) => !one.rejected).map((one) => one.annotation).sort((a, b) => a.start - b.start || b.end - a.end);
    const [mentions, quotes, dates, quantities, commitments] = [standing('speakers'), standing('quotes'), standing('dates'), standing('quantities'), standing('commitments')];
    const known = new Set([...quotes, ...dates].map((one) => one.id));
    const kept = (id: string | null): string | null => (id !== null && known.has(id) ? id : null);
    return {
      ...this.annotations, speakers: [...this.speakers.values()], mentions,
      quotes: quotes.map((one) => ({ ...one, continues: kept(one.continues), within: kept(one.within) })),
      dates: dates.map((one) => withKnown(one, known)),
      quantities,
      commitments: commitments.map((one) => ({ ...one, quote: kept(one.quote), deadline: one.deadline && { ...one.deadline, date: kept(one.deadline.date) } })),
    };
  }
}

function withKnown(time: TimeExpression, known: ReadonlySet<string>): TimeExpression {
  const range = time.range !== null && known.has(time.range.other) ? time.range : null;
  if (time.anchor?.expression === undefined || known.has(time.anchor.expression)) return { ...time, range };
  return { ...time, range, anchor: { value: time.anchor.value, source: time.anchor.source } };
}

function distinct(parties: readonly Party[]): Party[] {
  return parties.filter((one, index) => one.speaker === null || parties.findIndex((other) => other.speaker === one.speaker) === index);
}

/** Intersection over union. */
export function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return a.start === b.start && a.end === b.end ? 1 : 0;
  return shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

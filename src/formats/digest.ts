/** What an article says, for assistants: small, plain, and every entry with its place, so that the passage can be cited. */
import type { Annotations, Evidence, Span } from '../engine';

export const DIGEST_LAYERS = ['speakers', 'quotes', 'dates', 'quantities', 'commitments'] as const;
export type DigestLayer = (typeof DIGEST_LAYERS)[number];

/** A passage: UTF-16 offsets, half-open, and the line (from 1) on which it begins. */
interface Place extends Span {
  readonly line: number;
}

interface Entry extends Place {
  readonly text: string;
  /** 0 to 1; below 0.6 it is a guess. */
  readonly certainty: number;
}

export interface Digest {
  readonly article: { readonly date: string | null; readonly headline: string | null; readonly language: string };
  readonly speakers?: readonly (Readonly<Record<string, unknown>> & { readonly id: string })[];
  readonly quotes?: readonly (Entry & Readonly<Record<string, unknown>>)[];
  readonly dates?: readonly (Entry & Readonly<Record<string, unknown>>)[];
  readonly quantities?: readonly (Entry & Readonly<Record<string, unknown>>)[];
  readonly commitments?: readonly (Entry & Readonly<Record<string, unknown>>)[];
}

/** The layers asked for, in full. Nothing of the text is in it but the annotated passages themselves. */
export function digestOf(text: string, annotations: Annotations, layers: ReadonlySet<DigestLayer> = new Set(DIGEST_LAYERS)): Digest {
  const { article, speakers, mentions, quotes, dates, quantities, commitments } = annotations;
  const lineAt = lineFinder(text);
  const place = ({ start, end }: Span): Place => ({ start, end, line: lineAt(start) });
  const entry = (one: Span & { readonly text: string; readonly certainty: number }): Entry => ({ ...place(one), text: one.text, certainty: one.certainty });
  const names = new Map(speakers.map((one) => [one.id, one.name]));
  const nameOf = (id: string | null): string | null => (id === null ? null : names.get(id) ?? null);
  const words = (span: Span | null): string | null => (span === null ? null : text.slice(span.start, span.end));
  const all: Required<Omit<Digest, 'article'>> = {
    speakers: speakers.map(({ id, name, kind, roles, affiliation, certainty }) => ({
      id, name, kind, roles, affiliation, certainty, mentions: mentions.filter((one) => one.speaker === id).map(place),
    })),
    quotes: quotes.map((one) => ({
      ...entry(one), kind: one.kind, speaker: nameOf(one.speaker), speakerId: one.speaker, source: words(one.source), cue: one.cue?.lemma ?? null,
      ...(one.negated ? { denied: true } : {}), ...(one.hypothetical ? { hypothetical: true } : {}),
    })),
    dates: dates.map((one) => ({ ...entry(one), type: one.type, value: one.value, modifier: one.modifier, interval: one.interval, resolvedAgainst: one.anchor?.value ?? null })),
    quantities: quantities.map((one) => ({
      ...entry(one), value: one.value, low: one.low, high: one.high, unit: one.unit, modifier: one.modifier, counted: one.counted,
    })),
    commitments: commitments.map((one) => ({
      ...entry(one), agents: one.agents.map((agent) => agent.name), action: words(one.action), trigger: words(one.trigger), firmness: one.firmness, polarity: one.polarity,
      speaker: one.speaker?.name ?? null, counterparty: one.counterparty?.name ?? null, deadline: words(one.deadline), dueBetween: one.deadline?.interval ?? null,
      condition: words(one.condition), entry: one.entry, why: evidenceCodes(one.evidence),
    })),
  };
  return {
    article: { date: article.date?.value ?? null, headline: article.headline?.text ?? null, language: article.language.code },
    ...Object.fromEntries(DIGEST_LAYERS.filter((layer) => layers.has(layer)).map((layer) => [layer, all[layer]])),
  };
}

function evidenceCodes(evidence: readonly Evidence[]): readonly string[] {
  return [...new Set(evidence.map((one) => one.code))];
}

/** Line numbers from 1, by binary search over the line starts; CRLF, CR and LF end a line. */
function lineFinder(text: string): (offset: number) => number {
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((found) => found.index + found[0].length)];
  return (offset) => {
    let low = 0;
    let high = starts.length;
    while (low + 1 < high) {
      const middle = (low + high) >>> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low + 1;
  };
}

import type { Annotation, Annotations, Commitment, Quantity, Quote, Speaker, TimeExpression } from '../../src/engine';

/** Annotations made by hand: tests of what is done with the model do not wait for the engine. */
export const NOTHING: Annotations = {
  schemaVersion: 1, engineVersion: '0', textLength: 0,
  article: { language: { code: 'en', certainty: 1 }, date: null, metadata: [], headline: null, byline: null, dateline: null, paragraphs: [], sentences: [] },
  speakers: [], mentions: [], quotes: [], dates: [], quantities: [], commitments: [], notices: [],
};

/** The span of the first `part` in `text`. */
export function spanOf(text: string, part: string): { start: number; end: number } {
  const start = text.indexOf(part);
  if (start === -1) throw new Error(`“${part}” is not in the text`);
  return { start, end: start + part.length };
}

const annotation = (text: string, part: string, id: string): Annotation => ({ ...spanOf(text, part), id, text: part, certainty: 0.9, rules: ['made-up'], evidence: [] });

export const speaker = (id: string, name: string, more: Partial<Speaker> = {}): Speaker => ({
  id, name, kind: 'person', gender: null, honorific: null, roles: [], affiliation: null, certainty: 1, evidence: [], ...more,
});

export const quote = (text: string, part: string, more: Partial<Quote> = {}): Quote => ({
  ...annotation(text, part, 'quote-0'), kind: 'direct', spans: [spanOf(text, part)], source: null, cue: null, speaker: null, unattributed: null,
  continues: null, within: null, negated: false, hypothetical: false, ...more,
});

export const date = (text: string, part: string, more: Partial<TimeExpression> = {}): TimeExpression => ({
  ...annotation(text, part, 'date-0'), type: 'DATE', value: null, modifier: null, frequency: null, quantifier: null, function: null, interval: null,
  anchor: null, range: null, measures: [], ...more,
});

export const quantity = (text: string, part: string, more: Partial<Quantity> = {}): Quantity => ({
  ...annotation(text, part, 'quantity-0'), number: spanOf(text, part), value: null, low: null, high: null, unit: null, dimension: 'count', currency: null,
  modifier: 'exact', counted: null, elliptic: false, change: null, disagrees: [], ...more,
});

export const commitment = (text: string, part: string, trigger: string, more: Partial<Commitment> = {}): Commitment => ({
  ...annotation(text, part, 'commitment-0'), trigger: spanOf(text, trigger), action: spanOf(text, part), agents: [], speaker: null, quote: null,
  counterparty: null, deadline: null, condition: null, firmness: 'pledged', polarity: 'positive', entry: 0, contradicts: [], ...more,
});

/** Annotations that the engine did not find, from what the reader says of them. */
import type { Annotation, Span } from '../engine';
import type { Layer } from './model';
import type { ByLayer, Working } from './working';

const OPENING_MARK = /^["“„«‘']/;

/** A new annotation with the plainest reading there is; the reader's own is put on it afterwards. */
export function blank(working: Working, layer: Layer, span: Span, id: string): ByLayer[Layer] {
  const { start, end } = span;
  const text = working.text.slice(start, end);
  const base: Annotation = { id: `${layer}-${id}`, start, end, text, certainty: 1, rules: ['review.added'], evidence: [{ code: 'review.added' }] };
  switch (layer) {
    case 'speakers': return { ...base, speaker: '', form: 'name' };
    case 'quotes': return {
      ...base, kind: OPENING_MARK.test(text) ? 'direct' : 'indirect', spans: [{ start, end }], source: null, cue: null, speaker: null, unattributed: 'no-source',
      continues: null, within: null, negated: false, hypothetical: false,
    };
    case 'dates': return {
      ...base, type: 'DATE', value: null, modifier: null, frequency: null, quantifier: null, function: null, interval: null, anchor: null, range: null, measures: [],
    };
    case 'quantities': return {
      ...base, number: { start, end }, value: null, low: null, high: null, unit: null, dimension: 'other', currency: null, modifier: 'exact', counted: null,
      elliptic: false, change: null, disagrees: [],
    };
    case 'commitments': return {
      ...base, trigger: { start, end: start + firstWord(text) }, action: { start, end }, agents: [], speaker: null, quote: quoteAround(working, span), counterparty: null,
      deadline: null, condition: null, firmness: 'intended', polarity: 'positive', entry: nextEntry(working), contradicts: [],
    };
  }
}

function firstWord(text: string): number {
  const blankAt = text.search(/\s/);
  return blankAt === -1 ? text.length : blankAt;
}

function quoteAround(working: Working, { start, end }: Span): string | null {
  return working.items.quotes.find(({ annotation, rejected }) => !rejected && annotation.start <= start && end <= annotation.end)?.annotation.id ?? null;
}

function nextEntry(working: Working): number {
  return working.items.commitments.reduce((most, { annotation }) => Math.max(most, annotation.entry), -1) + 1;
}

/** The same annotation on another passage. */
export function moved<L extends Layer>(layer: L, annotation: ByLayer[L], text: string, { start, end }: Span): ByLayer[L] {
  const placed = { ...annotation, start, end, text: text.slice(start, end) };
  if (layer === 'quotes') {
    // The parts of a broken quotation stay parts as far as they lie in the new extent; otherwise it is whole.
    const { spans } = annotation as ByLayer['quotes'];
    const kept = spans.length > 1 ? spans.map((one) => ({ start: Math.max(start, one.start), end: Math.min(end, one.end) })).filter((one) => one.start < one.end) : [];
    return { ...placed, spans: kept.length > 1 ? kept.map((one, index) => ({ start: index === 0 ? start : one.start, end: index === kept.length - 1 ? end : one.end })) : [{ start, end }] };
  }
  if (layer === 'quantities') return { ...placed, number: within((annotation as ByLayer['quantities']).number, { start, end }) };
  if (layer === 'commitments') {
    const { trigger, action } = annotation as ByLayer['commitments'];
    return { ...placed, trigger: within(trigger, { start, end }), action: within(action, { start, end }) };
  }
  return placed;
}

/** As much of a span as lies in an extent; all of the extent where nothing does. */
function within(span: Span, extent: Span): Span {
  const cut = { start: Math.max(span.start, extent.start), end: Math.min(span.end, extent.end) };
  return cut.start < cut.end ? cut : { start: extent.start, end: extent.end };
}

import type { Annotations } from '../../src/engine';

/** The layers of a described article, in their order. */
export const LAYERS = ['article', 'speaker', 'quote', 'date', 'quantity', 'commits', 'notice'] as const;
export type Layer = (typeof LAYERS)[number];

/**
 * What the engine says of an article, a line an annotation: the layer, then its fields between bars. The truth files are written
 * in the same way, so that a line is right when it stands there to the letter.
 */
export function describeAnnotations(text: string, a: Annotations): string[] {
  const name = (id: string | null): string => a.speakers.find((s) => s.id === id)?.name ?? '–';
  return [
    line('article', `${a.article.date?.value.slice(0, 10) ?? 'no date'}, ${a.article.dateline?.place ?? 'no dateline'}, headline: ${a.article.headline?.text ?? '–'}`),
    ...a.speakers.filter((s) => isOfNote(s.id, a)).map((s) => line('speaker', s.name, s.kind, s.roles.join('; ') || '–', s.affiliation ?? '–')),
    ...a.quotes.map((q) => line('quote', q.kind, name(q.speaker), q.cue?.lemma ?? '–', q.spans.map((s) => text.slice(s.start, s.end)).join(' … '))),
    ...a.dates.map((d) => line('date', d.text, d.type, d.value ?? '–', ...(d.modifier ? [d.modifier] : []))),
    ...a.quantities.map((q) => line('quantity', q.text, String(q.value ?? `${q.low}–${q.high}`), q.unit ?? '–', q.modifier)),
    ...a.commitments.map((c) => line(
      'commits', c.agents.map((p) => p.name).join(' & ') || '–', `${c.firmness} ${c.polarity}`,
      `by ${c.deadline ? text.slice(c.deadline.start, c.deadline.end) : '–'}`, `said by ${c.speaker?.name ?? '–'}`, c.text,
    )),
    ...a.notices.map((n) => line('notice', n.code)),
  ];
}

/** People, and whoever else speaks or undertakes something. */
function isOfNote(id: string, a: Annotations): boolean {
  return a.speakers.find((s) => s.id === id)?.kind === 'person' || a.quotes.some((q) => q.speaker === id)
    || a.commitments.some((c) => c.agents.some((agent) => agent.speaker === id));
}

function line(layer: Layer, ...fields: string[]): string {
  return `${layer.padEnd(8)} ${fields.join(' | ').replace(/\s+/g, ' ')}`;
}

export function layerOf(described: string): Layer {
  return described.slice(0, described.indexOf(' ')) as Layer;
}

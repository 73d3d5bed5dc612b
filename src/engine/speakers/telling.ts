/** From what was read to what the reader is told: speakers in the order of their first mention, and their mentions. */
import type { Document } from '../document';
import type { Evidence, Mention, MentionForm, Span, Speaker } from '../model';
import { isNamed, nameOf, type Entity } from './entities';

export interface Read {
  readonly entity: Entity;
  readonly span: Span;
  readonly form: MentionForm;
  readonly code: string;
  readonly certainty: number;
  readonly evidence: Evidence | null;
}

const MOST_EVIDENCE = 8;

export function speakersAndMentions(document: Document, read: readonly Read[]): { speakers: Speaker[]; mentions: Mention[] } {
  const ids = new Map<Entity, string>();
  for (const { entity } of read) if (!ids.has(entity)) ids.set(entity, `speaker-${String(ids.size)}`);
  const mentions = read.map(({ entity, span, form, code, certainty, evidence }, i): Mention => ({
    start: span.start, end: span.end, id: `mention-${String(i)}`, text: document.text.slice(span.start, span.end), certainty: round(certainty), rules: [code],
    evidence: [evidence ?? { code, span, args: { name: nameOf(entity) } }], speaker: ids.get(entity)!, form,
  }));
  return { speakers: [...ids].map(([entity, id]) => speakerOf(entity, id)), mentions };
}

function speakerOf(entity: Entity, id: string): Speaker {
  const told = isNamed(entity);
  return {
    id, name: nameOf(entity), kind: entity.kind ?? 'unnamed', gender: entity.gender, honorific: entity.honorific, roles: [...entity.roles], affiliation: entity.affiliation,
    certainty: round(told && (entity.mentions > 1 || entity.roles.length > 0) ? Math.min(0.97, entity.certainty + 0.04) : entity.certainty), evidence: entity.evidence.slice(0, MOST_EVIDENCE),
  };
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

/**
 * Leaves out who is told by a description alone, once, and neither says nor undertakes anything: "the passengers" of a report are no speakers.
 * `used` holds the ids that quotes and commitments refer to.
 */
export function withoutBystanders(speakers: readonly Speaker[], mentions: readonly Mention[], used: ReadonlySet<string>): { speakers: Speaker[]; mentions: Mention[] } {
  const told = new Map<string, number>();
  const named = new Set<string>();
  for (const { speaker, form } of mentions) {
    told.set(speaker, (told.get(speaker) ?? 0) + 1);
    if (form === 'name' || form === 'part-of-name' || form === 'acronym') named.add(speaker);
  }
  const kept = new Set(speakers.filter(({ id, kind }) => used.has(id) || named.has(id) || ((told.get(id) ?? 0) > 1 && kind !== 'document')).map(({ id }) => id));
  return { speakers: speakers.filter(({ id }) => kept.has(id)), mentions: mentions.filter(({ speaker }) => kept.has(speaker)) };
}

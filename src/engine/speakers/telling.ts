/** From what was read to what the reader is told: speakers in the order of their first mention, and their mentions. */
import type { Evidence, Mention, Speaker } from '../model';
import { isNamed, nameOf, type Entity } from './entities';
import type { ParagraphRecord, Read, Supposed, Why } from './records';

const MOST_EVIDENCE = 8;

/** Mentions, or speakers, told between two steps. */
const TOLD_A_STEP = 500;

/** `mentions` counts those of each, in the order of the first; `supposed` is what the article as a whole lets suppose of some. */
export function* speakersAndMentions(
  text: string, records: readonly ParagraphRecord[], mentions: ReadonlyMap<Entity, number>, supposed: readonly Supposed[],
): Generator<void, { speakers: Speaker[]; mentions: Mention[] }, void> {
  const ids = new Map<Entity, string>();
  for (const entity of mentions.keys()) ids.set(entity, `speaker-${String(ids.size)}`);
  const evidence = new Map<Entity, Evidence[]>();
  const add = (entity: Entity, one: Evidence): void => void evidence.set(entity, [...evidence.get(entity) ?? [], one].slice(0, MOST_EVIDENCE));
  const told: Mention[] = [];
  for (const { outcome } of records) {
    for (const { entity, why } of outcome.learnt) add(entity, evidenceOf(why));
    for (const one of outcome.read) {
      told.push(mentionOf(one, text, told.length, ids.get(one.entity)!));
      if (told.length % TOLD_A_STEP === 0) yield;
    }
  }
  for (const { entity, evidence: one } of supposed) add(entity, one);
  yield;
  const speakers: Speaker[] = [];
  for (const [entity, id] of ids) {
    speakers.push(speakerOf(entity, id, mentions.get(entity)!, evidence.get(entity) ?? []));
    if (speakers.length % TOLD_A_STEP === 0) yield;
  }
  return { speakers, mentions: told };
}

/** The mention at its place; the same object as before, where it stands where it stood. */
function mentionOf(read: Read, text: string, number: number, speaker: string): Mention {
  const start = read.seat.start + read.start;
  const known = read.told;
  if (known && read.number === number && known.start === start && known.speaker === speaker && known.evidence[0]!.span!.start === read.why.seat.start + read.why.start) return known;
  const end = read.seat.start + read.end;
  read.number = number;
  read.told = { start, end, id: `mention-${String(number)}`, text: text.slice(start, end), certainty: round(read.certainty), rules: [read.code], evidence: [evidenceOf(read.why)], speaker, form: read.form };
  return read.told;
}

function evidenceOf({ code, seat, start, end, about, where }: Why): Evidence {
  const span = { start: seat.start + start, end: seat.start + end };
  return about === null ? { code, span } : { code, span, args: where === null ? { name: nameOf(about) } : { name: nameOf(about), where } };
}

function speakerOf(entity: Entity, id: string, mentions: number, evidence: readonly Evidence[]): Speaker {
  const told = isNamed(entity);
  return {
    id, name: nameOf(entity), kind: entity.kind ?? 'unnamed', gender: entity.gender, honorific: entity.honorific, roles: entity.roles, affiliation: entity.affiliation,
    certainty: round(told && (mentions > 1 || entity.roles.length > 0) ? Math.min(0.97, entity.certainty + 0.04) : entity.certainty), evidence,
  };
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

/**
 * Leaves out who is told by a description alone, once, and neither says nor undertakes anything: "the passengers" of a report are no speakers.
 * `used` holds the ids that quotes and commitments refer to.
 */
export function* withoutBystanders(
  speakers: readonly Speaker[], mentions: readonly Mention[], used: ReadonlySet<string>,
): Generator<void, { speakers: readonly Speaker[]; mentions: readonly Mention[] }, void> {
  const told = new Map<string, number>();
  const named = new Set<string>();
  for (const { speaker, form } of mentions) {
    told.set(speaker, (told.get(speaker) ?? 0) + 1);
    if (form === 'name' || form === 'part-of-name' || form === 'acronym') named.add(speaker);
  }
  yield;
  const kept = new Set(speakers.filter(({ id, kind }) => used.has(id) || named.has(id) || ((told.get(id) ?? 0) > 1 && kind !== 'document')).map(({ id }) => id));
  yield;
  return { speakers: speakers.filter(({ id }) => kept.has(id)), mentions: mentions.filter(({ speaker }) => kept.has(speaker)) };
}

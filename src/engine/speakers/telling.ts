/** From what was read to what the reader is told: speakers in the order of their first mention, and their mentions. */
import type { Evidence, Mention, Speaker } from '../model';
import { isNamed, nameOf, type Entity } from './entities';
import type { ParagraphRecord, Read, Supposed, Why } from './records';

const MOST_EVIDENCE = 8;

/** Mentions, or speakers, told between two steps. */
const TOLD_A_STEP = 500;

/** Speakers and mentions of an article, and who is which speaker. */
export interface ToldOf {
  readonly speakers: Speaker[];
  readonly mentions: Mention[];
  readonly speakerOf: ReadonlyMap<Entity, Speaker>;
}

/**
 * `mentions` counts those of each, in the order of the first; `supposed` is what the article as a whole lets suppose of some; `before` is who was which speaker
 * in an earlier version: of whom nothing else is told now, he stays the same object.
 */
export function* speakersAndMentions(
  records: readonly ParagraphRecord[], mentions: ReadonlyMap<Entity, number>, supposed: readonly Supposed[], before: ToldOf['speakerOf'],
): Generator<void, ToldOf, void> {
  const ids = new Map<Entity, string>();
  for (const entity of mentions.keys()) ids.set(entity, `speaker-${String(ids.size)}`);
  const evidence = new Map<Entity, Evidence[]>();
  const add = (entity: Entity, one: Evidence): void => void evidence.set(entity, [...evidence.get(entity) ?? [], one].slice(0, MOST_EVIDENCE));
  const told: Mention[] = [];
  for (const { outcome } of records) {
    for (const { entity, why } of outcome.learnt) add(entity, evidenceOf(why));
    for (const one of outcome.read) {
      told.push(mentionOf(one, told.length, ids.get(one.entity)!));
      if (told.length % TOLD_A_STEP === 0) yield;
    }
  }
  for (const { entity, evidence: one } of supposed) add(entity, one);
  yield;
  const speakers: Speaker[] = [];
  const speakerOf = new Map<Entity, Speaker>();
  for (const [entity, id] of ids) {
    const speaker = asBefore(before.get(entity), speakerFrom(entity, id, mentions.get(entity)!, evidence.get(entity) ?? NONE));
    speakers.push(speaker);
    speakerOf.set(entity, speaker);
    if (speakers.length % TOLD_A_STEP === 0) yield;
  }
  return { speakers, mentions: told, speakerOf };
}

const NONE: readonly Evidence[] = [];

const asBefore = (before: Speaker | undefined, now: Speaker): Speaker => (before && sameSpeaker(before, now) ? before : now);

const sameSpeaker = (a: Speaker, b: Speaker): boolean =>
  a.id === b.id && a.name === b.name && a.kind === b.kind && a.gender === b.gender && a.honorific === b.honorific && a.roles === b.roles && a.affiliation === b.affiliation
  && a.certainty === b.certainty && a.evidence.length === 0 && b.evidence.length === 0;

/** The mention at its place; the same object as before, where it stands where it stood. */
function mentionOf(read: Read, number: number, speaker: string): Mention {
  const { told, seat, why } = read;
  const start = seat.start + read.start;
  if (told === null) read.told = firstTold(read, number, speaker);
  else if (read.number !== number || told.start !== start || told.speaker !== speaker || told.evidence[0]!.span!.start !== why.seat.start + why.start) {
    read.told = {
      start, end: seat.start + read.end, id: read.number === number ? told.id : `mention-${String(number)}`, text: told.text, certainty: told.certainty, rules: told.rules,
      evidence: [evidenceAt(why, told.evidence[0]!.args)], speaker, form: told.form,
    };
  }
  read.number = number;
  return read.told!;
}

function firstTold(read: Read, number: number, speaker: string): Mention {
  const { seat, start, end } = read;
  return {
    start: seat.start + start, end: seat.start + end, id: `mention-${String(number)}`, text: seat.paragraph.text.slice(start, end), certainty: round(read.certainty), rules: [read.code], evidence: [evidenceOf(read.why)], speaker, form: read.form,
  };
}

function evidenceOf(why: Why): Evidence {
  const { about, where } = why;
  return evidenceAt(why, about === null ? undefined : where === null ? { name: nameOf(about) } : { name: nameOf(about), where });
}

function evidenceAt({ code, seat, start, end }: Why, args: Evidence['args']): Evidence {
  const span = { start: seat.start + start, end: seat.start + end };
  return args === undefined ? { code, span } : { code, span, args };
}

function speakerFrom(entity: Entity, id: string, mentions: number, evidence: readonly Evidence[]): Speaker {
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

/** From what was read to what the reader is told: speakers in the order of their first mention, and their mentions. */
import type { Evidence, Mention, Speaker } from '../model';
import { Pace } from '../text/steps';
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

/** What an article comes to: how often each is mentioned, in the order of the first mention, and what it as a whole lets suppose of some. */
export interface Heard {
  readonly records: readonly ParagraphRecord[];
  readonly mentions: ReadonlyMap<Entity, number>;
  readonly supposed: readonly Supposed[];
}

/** What has not changed since an earlier version, or of whom nothing else is told now, stays the same object. `isSame`: the same are mentioned, in the same order. */
export function* speakersAndMentions({ records, mentions, supposed }: Heard, before: ToldOf, isSame: boolean): Generator<void, ToldOf, void> {
  const speakers: Speaker[] = [];
  const speakerOf = new Map<Entity, Speaker>();
  const evidence = evidenceOfSpeakers(records, supposed);
  yield;
  for (const [entity, count] of mentions) {
    const speaker = speakerAs(before.speakerOf.get(entity), entity, speakers.length, count, evidence.get(entity) ?? NONE);
    speakers.push(speaker);
    speakerOf.set(entity, speaker);
    if (speakers.length % TOLD_A_STEP === 0) yield;
  }
  return { speakers, mentions: yield* mentionsOf(records, speakerOf, isSame), speakerOf };
}

function evidenceOfSpeakers(records: readonly ParagraphRecord[], supposed: readonly Supposed[]): ReadonlyMap<Entity, Evidence[]> {
  const evidence = new Map<Entity, Evidence[]>();
  const add = (entity: Entity, one: Evidence): void => {
    const known = evidence.get(entity);
    if (!known) evidence.set(entity, [one]);
    else if (known.length < MOST_EVIDENCE) known.push(one);
  };
  for (const { outcome } of records) for (const { entity, why } of outcome.learnt) add(entity, evidenceOf(why));
  for (const { entity, evidence: one } of supposed) add(entity, one);
  return evidence;
}

const NONE: readonly Evidence[] = [];

/** All mentions in reading order. Up to the first paragraph that has moved or was read again, they are those of the version before. */
function* mentionsOf(records: readonly ParagraphRecord[], speakerOf: ToldOf['speakerOf'], isSame: boolean): Generator<void, Mention[], void> {
  const out: Mention[] = [];
  const pace = new Pace();
  let unmoved = isSame;
  for (const record of records) {
    const { outcome, start } = record;
    unmoved &&= outcome.told?.start === start && outcome.told.first === out.length;
    // Words that it looked ahead to may have moved.
    if (!unmoved || outcome.lookedAhead) outcome.told = { start, first: out.length, mentions: outcome.read.map((one, i) => mentionOf(one, outcome.told?.mentions[i], out.length + i, speakerOf.get(one.entity)!.id)) };
    for (const mention of outcome.told!.mentions) out.push(mention);
    if (pace.isDue(record)) yield;
  }
  return out;
}

/** The mention at its place; the same object as before, where it stands where it stood. */
function mentionOf(read: Read, before: Mention | undefined, number: number, speaker: string): Mention {
  const { seat, why } = read;
  if (!before) return firstTold(read, number, speaker);
  const start = seat.start + read.start;
  const id = `mention-${String(number)}`;
  if (before.start === start && before.id === id && before.speaker === speaker && before.evidence[0]!.span!.start === why.seat.start + why.start) return before;
  const { text, certainty, rules, evidence, form } = before;
  return { start, end: seat.start + read.end, id, text, certainty, rules, evidence: [evidenceAt(why, evidence[0]!.args)], speaker, form };
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

function speakerAs(before: Speaker | undefined, entity: Entity, number: number, mentions: number, evidence: readonly Evidence[]): Speaker {
  const { gender, honorific, roles, affiliation } = entity;
  const id = `speaker-${String(number)}`;
  const name = nameOf(entity);
  const kind = entity.kind ?? 'unnamed';
  const certainty = round(isNamed(entity) && (mentions > 1 || roles.length > 0) ? Math.min(0.97, entity.certainty + 0.04) : entity.certainty);
  const isSame = before?.id === id && before.name === name && before.kind === kind && before.gender === gender && before.honorific === honorific && before.roles === roles
    && before.affiliation === affiliation && before.certainty === certainty && before.evidence.length === 0 && evidence.length === 0;
  return isSame ? before : { id, name, kind, gender, honorific, roles, affiliation, certainty, evidence };
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

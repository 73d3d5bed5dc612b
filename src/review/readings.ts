/** Annotation ↔ reading: what a decision says of an annotation, and the annotation that follows from it. */
import type { Commitment, Deadline, Party, Quantity, Quote, Span, Speaker, TimeExpression } from '../engine';
import { anchorOf } from './anchoring/anchor';
import type { Finder } from './anchoring/find';
import { daysOf } from './days';
import type { AnyReading, CommitmentReading, DateReading, Layer, Person, QuantityReading, QuoteReading, Readings, Words } from './model';
import { describe, setMentionSpeaker, setQuoteSpeaker, speakerNamed, speakerOrNew } from './people';
import type { ByLayer, Item, Working } from './working';

/** What names of people are told from. */
export interface People {
  readonly text: string;
  readonly speakers: readonly Speaker[];
  readonly mentions: readonly ByLayer['speakers'][];
}

/** A speaker as a decision names them: with the place of a mention where another has the same name. */
export function personOf(people: People, id: string | null, name: string): Person {
  const alike = people.speakers.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const mention = id === null || alike.length < 2 ? undefined : people.mentions.find((one) => one.speaker === id);
  return mention === undefined ? { name } : { name, mention: anchorOf(people.text, mention) };
}

/** The reading of an annotation as it stands, whole: what a reader confirms. */
export function readingOf<L extends Layer>(people: People, layer: L, annotation: ByLayer[L]): Readings[L];
export function readingOf(people: People, layer: Layer, annotation: ByLayer[Layer]): Readings[Layer] {
  switch (layer) {
    case 'speakers': {
      const { speaker, form } = annotation as ByLayer['speakers'];
      return { speaker: personById(people, speaker) ?? { name: annotation.text }, form };
    }
    case 'quotes': {
      const { kind, speaker, negated, hypothetical } = annotation as Quote;
      return { kind, speaker: personById(people, speaker), negated, hypothetical };
    }
    case 'dates': {
      const { type, value, modifier } = annotation as TimeExpression;
      return { type, value, modifier };
    }
    case 'quantities': {
      const { value, low, high, unit, currency, dimension, modifier, counted } = annotation as Quantity;
      return { value, low, high, unit, currency, dimension, modifier, counted };
    }
    case 'commitments': return commitmentReading(people, annotation as Commitment);
  }
}

function personById(people: People, id: string | null): Person | null {
  const speaker = people.speakers.find((one) => one.id === id);
  return speaker === undefined ? null : personOf(people, speaker.id, speaker.name);
}

function commitmentReading(people: People, one: Commitment): CommitmentReading {
  const words = (span: Span): Words => wordsAt(people.text, one.start, span);
  const party = ({ speaker, name }: Party): Person => personOf(people, speaker, name);
  return {
    trigger: words(one.trigger), action: words(one.action), agents: one.agents.map(party), speaker: one.speaker && party(one.speaker),
    counterparty: one.counterparty && party(one.counterparty), deadline: one.deadline && words(one.deadline), condition: one.condition && words(one.condition),
    firmness: one.firmness, polarity: one.polarity,
  };
}

/** Words by where they stand behind the start of their annotation. */
export function wordsAt(text: string, start: number, span: Span): Words {
  return { text: text.slice(span.start, span.end), at: span.start - start };
}

export interface Applying {
  readonly working: Working;
  readonly finder: Finder;
  /** Of the decision: new speakers are named after it. */
  readonly id: string;
}

/** Puts a reading on an annotation, field by field; what the reading does not speak of stays. */
export function applyReading(applying: Applying, item: Item, reading: AnyReading): void {
  switch (item.layer) {
    case 'speakers': applyMention(applying, item as Item<'speakers'>, reading as Partial<Readings['speakers']>); break;
    case 'quotes': applyQuote(applying, item as Item<'quotes'>, reading as Partial<QuoteReading>); break;
    case 'dates': applyDate(item as Item<'dates'>, reading as Partial<DateReading>); break;
    case 'quantities': {
      item.annotation = { ...(item.annotation as Quantity), ...pick(reading as Partial<QuantityReading>, QUANTITY_FIELDS) };
      break;
    }
    case 'commitments': applyCommitment(applying, item as Item<'commitments'>, reading as Partial<CommitmentReading>); break;
  }
}

const QUANTITY_FIELDS = ['value', 'low', 'high', 'unit', 'currency', 'dimension', 'modifier', 'counted'] as const;

/** Only the fields that we know: a sidecar's line may hold more. */
function pick<T extends object, K extends keyof T>(reading: T, fields: readonly K[]): Pick<T, K> {
  return Object.fromEntries(fields.flatMap((field) => (reading[field] === undefined ? [] : [[field, reading[field]]]))) as Pick<T, K>;
}

function applyMention({ working, finder, id }: Applying, item: Item<'speakers'>, { speaker, form, person }: Partial<Readings['speakers']>): void {
  if (form !== undefined) item.annotation = { ...item.annotation, form };
  if (speaker !== undefined) setMentionSpeaker(working, item, speakerOrNew(working, finder, speaker, id));
  if (person !== undefined) describe(working, item.annotation.speaker, pick(person, ['name', 'kind', 'honorific', 'roles', 'affiliation']));
}

function applyQuote({ working, finder, id }: Applying, item: Item<'quotes'>, { speaker, ...rest }: Partial<QuoteReading>): void {
  item.annotation = { ...item.annotation, ...pick(rest, ['kind', 'negated', 'hypothetical']) };
  if (speaker !== undefined) setQuoteSpeaker(working, item, speaker && speakerOrNew(working, finder, speaker, id));
}

function applyDate(item: Item<'dates'>, reading: Partial<DateReading>): void {
  const { type, value = item.annotation.value, modifier } = reading;
  const changed = value !== item.annotation.value;
  item.annotation = {
    ...item.annotation, value, ...(type === undefined ? {} : { type }), ...(modifier === undefined ? {} : { modifier }),
    // What the reader gives was not counted from anything.
    ...(changed ? { interval: value === null ? null : daysOf(value), anchor: null } : {}),
  };
}

function applyCommitment({ working, finder, id }: Applying, item: Item<'commitments'>, reading: Partial<CommitmentReading>): void {
  const one = item.annotation;
  const find = (words: Words): Span | null => finder.nearest(words.text, one.start + words.at);
  const party = (person: Person, before: Party | null): Party => {
    const speaker = speakerNamed(working, finder, person) ?? (before?.name === person.name ? undefined : speakerOrNew(working, finder, person, id));
    if (speaker === undefined) return before!;
    return { name: speaker.name, speaker: speaker.id, span: before?.speaker === speaker.id ? before.span : null };
  };
  const { trigger, action, agents, speaker, counterparty, deadline, condition, firmness, polarity } = reading;
  const deadlineSpan = deadline && find(deadline);
  item.annotation = {
    ...one,
    ...(trigger === undefined ? {} : { trigger: find(trigger) ?? one.trigger }),
    ...(action === undefined ? {} : { action: find(action) ?? one.action }),
    ...(agents === undefined ? {} : { agents: agents.map((agent, index) => party(agent, one.agents.find((known) => known.name === agent.name) ?? one.agents[index] ?? null)) }),
    ...(speaker === undefined ? {} : { speaker: speaker && party(speaker, one.speaker) }),
    ...(counterparty === undefined ? {} : { counterparty: counterparty && party(counterparty, one.counterparty) }),
    ...(deadline === undefined ? {} : { deadline: deadlineSpan ? deadlineAt(working, deadlineSpan) : deadline === null ? null : one.deadline }),
    ...(condition === undefined ? {} : { condition: condition === null ? null : find(condition) ?? one.condition }),
    ...(firmness === undefined ? {} : { firmness }), ...(polarity === undefined ? {} : { polarity }),
  };
}

/** A deadline with the time expression that it speaks of. */
function deadlineAt(working: Working, span: Span): Deadline {
  const within = working.items.dates.filter(({ annotation, rejected }) => !rejected && annotation.start >= span.start && annotation.end <= span.end);
  const date = within[0]?.annotation;
  return { ...span, date: date?.id ?? null, interval: date?.interval ?? null };
}

/** Names of the fields in which two readings of one layer differ; people differ where they are not the same speaker. */
export function differences(applying: Applying, ours: AnyReading, theirs: AnyReading): string[] {
  return Object.keys(ours).filter((field) => {
    const [a, b] = [ours, theirs].map((one) => (one as Readonly<Record<string, unknown>>)[field]);
    return JSON.stringify(known(applying, field, a)) !== JSON.stringify(known(applying, field, b));
  });
}

function known({ working, finder }: Applying, field: string, value: unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => known(applyingOf(working, finder), field, one));
  if (typeof value !== 'object' || value === null) return value;
  // Words are the same wherever in the passage they stand.
  if ('at' in value && 'text' in value) return String(value.text).replace(/\s+/g, ' ');
  // A speaker is the same under any of their names; what is said of one ("person") has fields of its own.
  return 'name' in value && typeof value.name === 'string' && field !== 'person' ? speakerNamed(working, finder, value as Person)?.id ?? value.name : value;
}

function applyingOf(working: Working, finder: Finder): Applying {
  return { working, finder, id: '' };
}

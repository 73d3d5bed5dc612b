/** Which values are decisions. A sidecar may come from another hand or another version: nothing in it is trusted unseen. */
import { LAYERS, STATUSES, type AnyReading, type Decision, type Layer } from './model';
import { flag, isRecord, listOf, number, offset, oneOf, orNull, record, text, type Check } from './shape';

const ISO_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const DAY = /^\d{4}-\d\d-\d\d$/;

const anchor = record({ quote: text, prefix: text, suffix: text, start: offset });
const target = record({ layer: oneOf(...LAYERS), anchor });
const person = record({ name: text }, { mention: anchor });
const words = record({ text, at: offset });

export const FIRMNESS = ['agreed', 'pledged', 'intended', 'offered', 'aspired'] as const;
export const QUOTE_KINDS = ['direct', 'indirect', 'mixed'] as const;
export const TIME_TYPES = ['DATE', 'TIME', 'DURATION', 'SET'] as const;
export const TIME_MODIFIERS = [
  'BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER', 'LESS_THAN', 'MORE_THAN', 'EQUAL_OR_LESS', 'EQUAL_OR_MORE', 'START', 'MID', 'END', 'APPROX',
] as const;
export const QUANTITY_MODIFIERS = ['exact', 'approximate', 'more', 'less', 'up', 'down'] as const;
export const DIMENSIONS = [
  'count', 'money', 'ratio', 'length', 'area', 'volume', 'mass', 'speed', 'temperature', 'energy', 'power', 'data', 'time', 'angle', 'pressure', 'score', 'other',
] as const;
export const SPEAKER_KINDS = ['person', 'organisation', 'place', 'group', 'document', 'unnamed'] as const;
export const MENTION_FORMS = ['name', 'part-of-name', 'acronym', 'pronoun', 'description', 'role'] as const;

const whole = record({}, { name: text, kind: oneOf(...SPEAKER_KINDS), honorific: orNull(text), roles: listOf(text), affiliation: orNull(text) });

const FIELDS: Readonly<Record<Layer, Readonly<Record<string, Check>>>> = {
  speakers: { speaker: person, form: oneOf(...MENTION_FORMS), person: whole },
  quotes: { kind: oneOf(...QUOTE_KINDS), speaker: orNull(person), negated: flag, hypothetical: flag },
  dates: { type: oneOf(...TIME_TYPES), value: orNull(text), modifier: orNull(oneOf(...TIME_MODIFIERS)) },
  quantities: {
    value: orNull(number), low: orNull(number), high: orNull(number), unit: orNull(text), currency: orNull(text),
    dimension: oneOf(...DIMENSIONS), modifier: oneOf(...QUANTITY_MODIFIERS), counted: orNull(text),
  },
  commitments: {
    trigger: words, action: words, agents: listOf(person), speaker: orNull(person), counterparty: orNull(person), deadline: orNull(words),
    condition: orNull(words), firmness: oneOf(...FIRMNESS), polarity: oneOf('positive', 'negative'),
  },
};

/**
 * What a value says of an annotation of this layer: the fields that we know and no others; some may be missing.
 * Null for what no annotation can be.
 */
export function readingFrom(layer: Layer, value: unknown): AnyReading | null {
  if (!record({}, FIELDS[layer])(value)) return null;
  const given = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.keys(FIELDS[layer]).flatMap((field) => (given[field] === undefined ? [] : [[field, given[field]]])));
}

const readingOfItsLayer: Check = (value) => {
  const { target: of, reading } = value as { target: { layer: Layer }; reading: unknown };
  return record({}, FIELDS[of.layer])(reading);
};

const seenOfItsLayer: Check = (value) => {
  const { target: of, seen } = value as { target: { layer: Layer }; seen?: unknown };
  return seen === undefined || record({}, FIELDS[of.layer])(seen);
};

const both = (...checks: readonly Check[]): Check => (value) => checks.every((check) => check(value));
const day: Check = (value) => typeof value === 'string' && DAY.test(value);

const DRAFTS: Readonly<Record<Decision['kind'], Check>> = {
  accept: both(record({ target }), readingOfItsLayer, seenOfItsLayer),
  reject: record({ target }),
  correct: both(record({ target }, { extent: anchor }), readingOfItsLayer),
  add: both(record({ target }), readingOfItsLayer),
  merge: record({ speakers: listOf(person), into: text }),
  split: record({ mentions: listOf(anchor), name: text }),
  note: record({ target, text }),
  status: record({ target, status: oneOf(...STATUSES), date: orNull(day), note: orNull(text), link: orNull(text) }),
  undo: record({ decision: text }),
  redo: record({ decision: text }),
  place: record({ decision: text, anchor }),
};

const stamp = record({ id: (id) => typeof id === 'string' && id !== '', at: (at) => typeof at === 'string' && ISO_TIME.test(at), author: orNull(text), engine: text });

export function isDecision(value: unknown): value is Decision {
  if (!stamp(value) || !isRecord(value) || typeof value.kind !== 'string' || !Object.hasOwn(DRAFTS, value.kind)) return false;
  return DRAFTS[value.kind as Decision['kind']](value);
}

/** "Always" decisions: what holds for every article of a project. They stand in a file of their own, to be read and changed by hand. */
import type { PersonReading } from './model';
import { SPEAKER_KINDS } from './validate';
import { parsedJson } from './parse';
import { isRecord, listOf, oneOf, orNull, record, text } from './shape';

/** The project's file, in the workspace folder. */
export const RULES_FILE = '.on-the-record.json';
export const RULES_VERSION = 1;

/** Somebody, by the names that they go by. */
export interface PersonRule {
  /** The fullest name; all of `names` and this one are one person. */
  readonly name: string;
  readonly names?: readonly string[];
  readonly kind?: PersonReading['kind'];
  readonly role?: string | null;
  readonly affiliation?: string | null;
}

export interface Rules {
  readonly people: readonly PersonRule[];
  /** Words that are never a speaker, whatever they look like. */
  readonly neverSpeakers: readonly string[];
}

export const NO_RULES: Rules = { people: [], neverSpeakers: [] };

const person = record({ name: (value) => typeof value === 'string' && value.trim() !== '' }, {
  names: listOf(text), kind: oneOf(...SPEAKER_KINDS), role: orNull(text), affiliation: orNull(text),
});

/** Reads the project's file. @throws Error with a message for the reader */
export function readRules(content: string): Rules {
  let value: unknown;
  try {
    value = parsedJson(content);
  } catch (error) {
    throw new Error(`not JSON: ${(error as Error).message}`, { cause: error });
  }
  if (!isRecord(value)) throw new Error('not an object');
  const { schemaVersion = RULES_VERSION, people = [], neverSpeakers = [] } = value;
  if (typeof schemaVersion !== 'number' || schemaVersion > RULES_VERSION) throw new Error('written by a newer version of On the Record');
  if (!listOf(person)(people)) throw new Error('“people” must be a list of { "name", "names", "kind", "role", "affiliation" }');
  if (!listOf(text)(neverSpeakers)) throw new Error('“neverSpeakers” must be a list of words');
  return { people: people as PersonRule[], neverSpeakers: neverSpeakers as string[] };
}

export function writeRules({ people, neverSpeakers }: Rules): string {
  return `${JSON.stringify({ schemaVersion: RULES_VERSION, people, neverSpeakers }, null, 2)}\n`;
}

const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** Adds a person, or what is now known of one: two entries with the same name are one. */
export function withPerson(rules: Rules, added: PersonRule): Rules {
  const known = rules.people.find((one) => same(one.name, added.name));
  const names = [...new Set([...(known?.names ?? []), ...(added.names ?? [])])].filter((name) => !same(name, added.name));
  const joined: PersonRule = { ...known, ...added, ...(names.length === 0 ? {} : { names }) };
  return { ...rules, people: [...rules.people.filter((one) => one !== known), joined] };
}

export function withoutSpeaker(rules: Rules, word: string): Rules {
  return rules.neverSpeakers.some((one) => same(one, word)) ? rules : { ...rules, neverSpeakers: [...rules.neverSpeakers, word.trim()] };
}

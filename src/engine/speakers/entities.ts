import type { SpeakerKind } from '../model';
import { remembered } from '../text/memo';
import type { Gender, LocalMention } from './local';

/** Somebody while the article is being read: what is known grows with every mention. */
export interface Entity extends Knowledge {
  /** Words of the fullest name; empty for somebody known only by description. */
  words: readonly string[];
  /** "a senior official": the words of the first description of somebody without a name. */
  description: string | null;
  kind: SpeakerKind | null;
  /** Certainty that the kind is right. */
  certainty: number;
  /** Whose body or group it is, where that was told with it; keeps "their parents" apart from "her parents". */
  owner: Entity | null;
}

/** What paragraphs tell of somebody. Its values are never changed in place: each paragraph's knowledge can be had again. */
export interface Knowledge {
  gender: Gender;
  /** What the first name lets suppose; never told as known. */
  supposedGender: Gender;
  honorific: string | null;
  roles: readonly string[];
  affiliation: string | null;
  /** The one told as "his counterpart": each is the other's. */
  counterpart: Entity | null;
  /** Nouns under which it was described, singular ("airline"), and the last description with each. */
  nouns: ReadonlyMap<string, LocalMention>;
}

const NONE: readonly string[] = [];
const NO_NOUNS: ReadonlyMap<string, LocalMention> = new Map();

export function newEntity(words: readonly string[], kind: SpeakerKind | null): Entity {
  return { words, description: null, kind, gender: null, supposedGender: null, honorific: null, roles: NONE, affiliation: null, counterpart: null, nouns: NO_NOUNS, owner: null, certainty: 0.9 };
}

/** What is known of somebody now. */
export const knowledgeOf = ({ gender, supposedGender, honorific, roles, affiliation, counterpart, nouns }: Entity): Knowledge => ({ gender, supposedGender, honorific, roles, affiliation, counterpart, nouns });

/** Forgets what was learnt since. */
export function recall(entity: Entity, known: Knowledge): void {
  entity.gender = known.gender;
  entity.supposedGender = known.supposedGender;
  entity.honorific = known.honorific;
  entity.roles = known.roles;
  entity.affiliation = known.affiliation;
  entity.counterpart = known.counterpart;
  entity.nouns = known.nouns;
}

/** Nothing that is read off knowledge tells the two apart. */
export function sameKnowledge(a: Knowledge, b: Knowledge): boolean {
  return a.gender === b.gender && a.supposedGender === b.supposedGender && a.honorific === b.honorific && a.affiliation === b.affiliation && a.counterpart === b.counterpart && sameWords(a.roles, b.roles) && sameNouns(a.nouns, b.nouns);
}

/** Two lists of the same words in the same order. */
export const sameWords = (a: readonly string[], b: readonly string[]): boolean => a === b || (a.length === b.length && a.every((word, i) => word === b[i]));

function sameNouns(a: Knowledge['nouns'], b: Knowledge['nouns']): boolean {
  if (a === b) return true;
  if (a.size !== b.size) return false;
  for (const [noun, one] of a) {
    const other = b.get(noun);
    if (other === undefined || (one !== other && !(one.country === other.country && one.determiner === other.determiner && sameWords(one.modifiers, other.modifiers)))) return false;
  }
  return true;
}

/** The fullest name as the reader sees it; the description of somebody unnamed. */
export const nameOf = (entity: Entity): string => (entity.words.length > 0 ? nameOfWords(entity.words) : (entity.description ?? ''));

const nameOfWords = remembered((words: readonly string[]) => words.join(' ').replace(/ (?=['’]s\b|['’]$|,)/g, '').replace(/ (['’]) /g, '$1 '));

/** The name's words in lower case. */
export const lowerWords = remembered((words: readonly string[]) => words.map((word) => word.toLowerCase()));

export const isNamed = (entity: Entity): boolean => entity.words.length > 0;

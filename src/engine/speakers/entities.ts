import type { Evidence, SpeakerKind } from '../model';
import { remembered } from '../text/memo';
import type { Gender, LocalMention } from './local';

/** Somebody while the article is being read: what is known grows with every mention. */
export interface Entity {
  /** Words of the fullest name; empty for somebody known only by description. */
  words: readonly string[];
  /** "a senior official": the words of the first description of somebody without a name. */
  description: string | null;
  kind: SpeakerKind | null;
  gender: Gender;
  /** What the first name lets suppose; never told as known. */
  supposedGender: Gender;
  honorific: string | null;
  readonly roles: string[];
  affiliation: string | null;
  /** Whose body or group it is, where that was told with it; keeps "their parents" apart from "her parents". */
  owner: Entity | null;
  /** The one told as "his counterpart": each is the other's. */
  counterpart: Entity | null;
  /** Nouns under which it was described, singular ("airline"), and the last description with each. */
  readonly nouns: Map<string, LocalMention>;
  mentions: number;
  /** Certainty that the kind is right. */
  certainty: number;
  readonly evidence: Evidence[];
}

export function newEntity(words: readonly string[], kind: SpeakerKind | null): Entity {
  return {
    words, description: null, kind, gender: null, supposedGender: null, honorific: null, roles: [], affiliation: null, owner: null, counterpart: null, nouns: new Map(), mentions: 0, certainty: 0.9, evidence: [],
  };
}

/** The fullest name as the reader sees it; the description of somebody unnamed. */
export const nameOf = (entity: Entity): string => (entity.words.length > 0 ? nameOfWords(entity.words) : (entity.description ?? ''));

const nameOfWords = remembered((words: readonly string[]) => words.join(' ').replace(/ (?=['’]s\b|['’]$|,)/g, '').replace(/ (['’]) /g, '$1 '));

/** The name's words in lower case. */
export const lowerWords = remembered((words: readonly string[]) => words.map((word) => word.toLowerCase()));

export const isNamed = (entity: Entity): boolean => entity.words.length > 0;

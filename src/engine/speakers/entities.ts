import type { Evidence, Span, Speaker, SpeakerKind } from '../model';

/** Somebody while the article is being read: what is known grows with every mention. */
export interface Entity {
  readonly id: string;
  words: readonly string[];
  kind: SpeakerKind | null;
  gender: 'female' | 'male' | null;
  honorific: string | null;
  roles: string[];
  affiliation: string | null;
  /** Place in the order of mentions at which it was told last, and as the subject. */
  lastTold: number;
  lastSalient: number;
  mentions: number;
  evidence: Evidence[];
}

const norm = (s: string): string => s.toLowerCase().replace(/[’']s$/, '').replace(/\.$/, '');

/** All entities of one article, found again by name, surname, acronym and role; every look-up is a hash look-up. */
export class Entities {
  readonly all: Entity[] = [];
  private readonly byName = new Map<string, Entity>();
  /** Last (and for organisations first) word of a name to those who bear it, in the order of their first mention. */
  private readonly byWord = new Map<string, Entity[]>();

  create(words: readonly string[], kind: SpeakerKind | null): Entity {
    const entity: Entity = {
      id: `speaker-${String(this.all.length)}`, words, kind, gender: null, honorific: null, roles: [], affiliation: null, lastTold: -1, lastSalient: -1, mentions: 0, evidence: [],
    };
    this.all.push(entity);
    this.learnName(entity, words);
    return entity;
  }

  learnName(entity: Entity, words: readonly string[]): void {
    this.byName.set(words.map(norm).join(' '), entity);
    for (const word of new Set([words[0], words.at(-1)])) {
      if (word === undefined) continue;
      const bearers = this.byWord.get(norm(word)) ?? [];
      if (!bearers.includes(entity) && bearers.length < 16) this.byWord.set(norm(word), [...bearers, entity]);
    }
  }

  alias(entity: Entity, name: string): void {
    this.byName.set(norm(name), entity);
  }

  named(words: readonly string[]): Entity | undefined {
    return this.byName.get(words.map(norm).join(' '));
  }

  /** Those with this word at an edge of their name, the most recent first. */
  bearing(word: string): Entity[] {
    return [...(this.byWord.get(norm(word)) ?? [])].sort((a, b) => b.lastTold - a.lastTold);
  }
}

/** What the reader is told of an entity. */
export function speakerOf(entity: Entity): Speaker {
  return {
    id: entity.id, name: entity.words.join(' ').replace(/ (?=['’]s\b)/g, ''), kind: entity.kind ?? 'unnamed', gender: entity.gender, honorific: entity.honorific,
    roles: [...entity.roles].sort((a, b) => b.length - a.length), affiliation: entity.affiliation,
    certainty: entity.kind === null ? 0.5 : entity.mentions > 1 || entity.roles.length > 0 ? 0.9 : 0.75, evidence: entity.evidence.slice(0, 8),
  };
}

export const at = (span: Span): Span => ({ start: span.start, end: span.end });

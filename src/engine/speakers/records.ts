/** What the pass over the article made of each paragraph, kept to the next version. */
import type { Evidence, Mention, MentionForm } from '../model';
import type { Paragraph, PlacedParagraph } from '../text/paragraph';
import { knowledgeOf, type Entity, type Knowledge } from './entities';
import type { Seat, Telling } from './history';
import type { LocalMention } from './local';
import { initialsOf } from './name-starts';
import type { Ahead } from './named-later';
import type { PlacedName } from './placed-name';

/** Words that led to a reading, where they stand in their paragraph, and of whom they tell. */
export interface Why {
  readonly code: string;
  readonly seat: Seat;
  readonly start: number;
  readonly end: number;
  readonly about: Entity | null;
  readonly where: 'sentence' | 'paragraph' | 'before' | null;
}

/** A mention that was read; offsets are its paragraph's. */
export interface Read {
  readonly entity: Entity;
  readonly seat: ParagraphRecord;
  readonly start: number;
  readonly end: number;
  readonly form: MentionForm;
  readonly code: string;
  readonly certainty: number;
  readonly why: Why;
}

/** The mentions of a paragraph as they were told last. */
export interface ToldMentions {
  /** Where the paragraph began, and how many mentions stood above it. */
  readonly start: number;
  readonly first: number;
  /** `mentions[i]` is the telling of `read[i]`. */
  readonly mentions: readonly Mention[];
}

/** What a paragraph told of somebody: his knowledge before and after it. */
export interface Change {
  readonly entity: Entity;
  readonly before: Knowledge;
  after: Knowledge;
}

/** What was supposed of somebody at the end, with the evidence. */
export interface Supposed extends Change {
  readonly evidence: Evidence;
}

/** What reading one paragraph came to, and what it was made from beside the paragraph and the tellings before. */
export interface Outcome {
  readonly tellings: Telling[];
  readonly read: Read[];
  readonly changes: Change[];
  /** Who came in by a description, by its mention. */
  readonly created: Map<LocalMention, Entity>;
  /** What the article tells of somebody beside names, offices and sides: how his gender became known. */
  readonly learnt: { readonly entity: Entity; readonly why: Why }[];
  /** Names that were looked up in the book, and whom they meant. */
  readonly asked: Map<string, Entity | null>;
  /** Looked for a name in the next paragraph, or among all holders of offices. */
  lookedAhead: boolean;
  told: ToldMentions | null;
}

export const newOutcome = (): Outcome => ({ tellings: [], read: [], changes: [], created: new Map(), learnt: [], asked: new Map(), lookedAhead: false, told: null });

/** A paragraph at its place in the article, with its names. */
export interface ParagraphRecord extends Seat {
  readonly paragraph: Paragraph;
  readonly local: readonly LocalMention[];
  /** Of those the names that the start of a sentence may have made. */
  readonly initials: readonly LocalMention[];
  /** By the index of the mention. */
  readonly names: (PlacedName | null)[];
  /** How the head of the article bears on its names. */
  head: string;
  /** What it shows to those who look ahead; null before that was read. */
  shown: Ahead | null;
  outcome: Outcome;
}

/** A paragraph that came, before anything is read in it. */
export const recordOf = ({ index, start, paragraph }: PlacedParagraph, local: readonly LocalMention[]): ParagraphRecord =>
  ({ index, start, sentences: 0, paragraph, local, initials: initialsOf(local), names: [], head: '', shown: null, outcome: newOutcome() });

/** Notes what is known of somebody before a paragraph tells of him; once a paragraph. */
export class Changes {
  private readonly noted = new Map<Entity, Change>();

  note(entity: Entity): void {
    if (this.noted.has(entity)) return;
    const before = knowledgeOf(entity);
    this.noted.set(entity, { entity, before, after: before });
  }

  /** What did change. */
  take(): Change[] {
    const out: Change[] = [];
    for (const change of this.noted.values()) {
      const { entity, before } = change;
      if (entity.gender === before.gender && entity.supposedGender === before.supposedGender && entity.honorific === before.honorific && entity.roles === before.roles && entity.affiliation === before.affiliation && entity.counterpart === before.counterpart && entity.nouns === before.nouns) continue;
      change.after = knowledgeOf(entity);
      out.push(change);
    }
    return out;
  }
}

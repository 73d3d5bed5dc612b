import { recall, sameKnowledge, type Entity, type Knowledge } from './entities';
import { FARTHEST, tellsAlike } from './history';
import type { Change, Outcome, ParagraphRecord } from './records';
import type { Reader } from './resolve';

/**
 * Goes along the paragraphs of a new version beside the version before. What a paragraph comes to depends on its own mentions and names, on the tellings
 * within reach before it, and on what is known of those told there: where all of that is what it was, so is the outcome, which is taken over.
 */
export class Rereading {
  /** Of whom something else is known here than was known here in the version before, with what was known then. */
  private readonly differing = new Map<Entity, Knowledge>();
  /** The number of tellings up to the last one that is not what it was. */
  private changedUpTo = -Infinity;
  /** The paragraphs that came for those that are gone; compared when both are over. */
  private readonly came: ParagraphRecord[] = [];
  /** The number of tellings up to the last of them. */
  private cameUpTo = -Infinity;
  private readonly goneEntities: Entity[];
  private isPending: boolean;
  /** Every paragraph that was read again mentions the same as it did. */
  private readsSame = true;

  /** Of those `touched`, names alone tell otherwise than in the version before. */
  constructor(private readonly reader: Reader, private readonly gone: readonly ParagraphRecord[], private readonly touched: ReadonlyMap<Entity, unknown>) {
    this.goneEntities = gone.flatMap(({ outcome }) => [...outcome.created.values()]);
    this.isPending = gone.length > 0;
  }

  /** A paragraph before anything that differs: all that it told is known. */
  skip({ outcome }: ParagraphRecord): void {
    for (const telling of outcome.tellings) this.reader.history.add(telling);
  }

  /** A paragraph that was not there before. */
  readNew(record: ParagraphRecord): void {
    record.outcome = this.reader.read(record, this.goneEntities);
    this.came.push(record);
    this.isPending = true;
  }

  /** A paragraph that was there before; `isBehind`: behind those that are gone or new. */
  readOld(record: ParagraphRecord, next: ParagraphRecord | undefined, isStale: boolean, isBehind: boolean): void {
    if (isBehind && this.isPending) this.compareEdited();
    if (!isStale && this.holds(record, next)) {
      this.skip(record);
      for (const { entity, after } of record.outcome.changes) recall(entity, after);
      return;
    }
    const old = record.outcome;
    record.outcome = this.reader.read(record, [...old.created.values()]);
    this.compare(old.changes, record.outcome.changes);
    this.readsSame &&= mentionSame([old], [record.outcome]);
    if (!sameTellings(old, record.outcome) || this.tellsOfDiffering(record.outcome)) this.changedUpTo = this.reader.history.length;
  }

  /** Whether the article, when all of it has been gone along, mentions the same in the same order as the version before. */
  mentionsSame(): boolean {
    return this.readsSame && mentionSame(this.gone.map(({ outcome }) => outcome), this.came.map(({ outcome }) => outcome));
  }

  /** Behind what was edited: a word changed in a sentence mostly changes nobody whom the rest could mean, nor what is known of him. */
  private compareEdited(): void {
    const { gone, came } = this;
    this.isPending = false;
    this.compare(gone.flatMap(({ outcome }) => outcome.changes), came.flatMap(({ outcome }) => outcome.changes));
    this.cameUpTo = this.reader.history.length;
    const same = this.differing.size === 0 && gone.length === came.length && came.every((record, i) => tellAlike(gone[i]!, record) && !this.tellsOfDiffering(record.outcome));
    if (!same) this.changedUpTo = this.cameUpTo;
  }

  /** All that the outcome of a paragraph depends on is what it was. */
  private holds({ outcome }: ParagraphRecord, next: ParagraphRecord | undefined): boolean {
    const told = this.reader.history.length;
    if (told - this.changedUpTo < FARTHEST || this.tellsOfDiffering(outcome)) return false;
    if (told - this.cameUpTo < FARTHEST && this.pointsToGone(outcome)) return false;
    return !outcome.lookedAhead || !next?.names.some((name) => name?.reading && this.differing.has(name.reading.entity));
  }

  /** Its evidence stands in a paragraph that another has come for, where words may stand elsewhere. */
  private pointsToGone({ read }: Outcome): boolean {
    return read.some(({ why }) => this.gone.some((record) => record === why.seat));
  }

  private tellsOfDiffering({ tellings }: Outcome): boolean {
    return this.differing.size + this.touched.size > 0 && tellings.some(({ entity }) => entity !== null && (this.differing.has(entity) || this.touched.has(entity)));
  }

  /** Compares what is known of those of whom paragraphs told, there and here, behind them. */
  private compare(there: readonly Change[], here: readonly Change[]): void {
    const was = new Map<Entity, Knowledge>();
    for (const { entity, after } of there) was.set(entity, after);
    for (const { entity, before } of here) if (!was.has(entity)) was.set(entity, this.differing.get(entity) ?? before);
    for (const [entity, known] of was) {
      if (sameKnowledge(entity, known)) this.differing.delete(entity);
      else this.differing.set(entity, known);
    }
  }
}

const sameTellings = (a: Outcome, b: Outcome): boolean => a.tellings.length === b.tellings.length && a.tellings.every(({ entity, mention }, i) => entity === b.tellings[i]!.entity && mention === b.tellings[i]!.mention);

/** Nobody whom a paragraph behind could mean stands otherwise in the one than in the other. */
const tellAlike = (a: ParagraphRecord, b: ParagraphRecord): boolean =>
  a.paragraph.sentences.length === b.paragraph.sentences.length && a.outcome.tellings.length === b.outcome.tellings.length && a.outcome.tellings.every((one, i) => tellsAlike(one, b.outcome.tellings[i]!));

function mentionSame(a: readonly Outcome[], b: readonly Outcome[]): boolean {
  const [one, other] = [a, b].map((outcomes) => outcomes.flatMap(({ read }) => read));
  return one!.length === other!.length && one!.every(({ entity }, i) => entity === other![i]!.entity);
}

import { recall, sameKnowledge, type Entity, type Knowledge } from './entities';
import { FARTHEST } from './history';
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
  /** What the paragraphs that are gone, and those that came for them, told; compared when both are over. */
  private readonly goneChanges: readonly Change[];
  private readonly newChanges: Change[] = [];
  private readonly goneEntities: Entity[];
  private isPending = false;

  /** Of those `touched`, names alone tell otherwise than in the version before. */
  constructor(private readonly reader: Reader, gone: readonly ParagraphRecord[], private readonly touched: ReadonlyMap<Entity, unknown>) {
    this.goneChanges = gone.flatMap(({ outcome }) => outcome.changes);
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
    for (const change of record.outcome.changes) this.newChanges.push(change);
    this.isPending = true;
  }

  /** A paragraph that was there before; `isBehind`: behind those that are gone or new. */
  readOld(record: ParagraphRecord, next: ParagraphRecord | undefined, isStale: boolean, isBehind: boolean): void {
    if (isBehind && this.isPending) {
      this.isPending = false;
      this.compare(this.goneChanges, this.newChanges);
      this.changedUpTo = this.reader.history.length;
    }
    if (!isStale && this.holds(record, next)) {
      this.skip(record);
      for (const { entity, after } of record.outcome.changes) recall(entity, after);
      return;
    }
    const old = record.outcome;
    record.outcome = this.reader.read(record, [...old.created.values()]);
    this.compare(old.changes, record.outcome.changes);
    if (!sameTellings(old, record.outcome) || this.tellsOfDiffering(record.outcome)) this.changedUpTo = this.reader.history.length;
  }

  /** All that the outcome of a paragraph depends on is what it was. */
  private holds({ outcome }: ParagraphRecord, next: ParagraphRecord | undefined): boolean {
    if (this.reader.history.length - this.changedUpTo < FARTHEST) return false;
    if (this.tellsOfDiffering(outcome)) return false;
    return !outcome.lookedAhead || !next?.names.some((name) => name?.reading && this.differing.has(name.reading.entity));
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

/** The journal: decisions are added and never changed or taken out; what holds follows from all of them. */
import type { Decision, Draft, Journal, Stamp } from './model';

/** Decisions by time; of the same millisecond by id, so that everybody who merges gets the same order. */
export function inOrder(decisions: Iterable<Decision>): Journal {
  return [...decisions].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The union of two journals. Of two decisions with one id the first journal's is taken: they cannot differ unless a file was tampered with. */
export function mergeJournals(ours: Journal, theirs: Journal): Journal {
  const byId = new Map(theirs.map((one) => [one.id, one]));
  for (const one of ours) byId.set(one.id, one);
  return inOrder(byId.values());
}

/** Whether `journal` holds every decision of `other`. */
export function includes(journal: Journal, other: Journal): boolean {
  const ids = new Set(journal.map((one) => one.id));
  return other.every((one) => ids.has(one.id));
}

/** Makes a decision out of a draft. It comes after all others of the journal, whatever this machine's clock says. */
export function stampDraft(draft: Draft, journal: Journal, stamp: Omit<Stamp, 'at'>, now: number): Decision {
  const last = Date.parse(journal.at(-1)?.at ?? '');
  const at = new Date(Number.isNaN(last) || last < now ? now : last + 1).toISOString();
  return { id: stamp.id, at, author: stamp.author, engine: stamp.engine, ...draft };
}

type Undoable = Exclude<Decision, { kind: 'undo' | 'redo' }>;

const isUndoable = (one: Decision): one is Undoable => one.kind !== 'undo' && one.kind !== 'redo';

/** Those who decided, in the order of their first decision; null for somebody without a name. */
export function authorsOf(journal: Journal): readonly (string | null)[] {
  return [...new Set(journal.map((one) => one.author))];
}

/** What one person decided, as if nobody else had. */
export function decisionsBy(journal: Journal, author: string | null): Journal {
  return journal.filter((one) => one.author === author);
}

/** Ids of the decisions that were undone and not redone since. Whichever of undo and redo was told last holds. */
function undone(journal: Journal): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const one of journal) {
    if (one.kind === 'undo') ids.add(one.decision);
    else if (one.kind === 'redo') ids.delete(one.decision);
  }
  return ids;
}

/** The decisions that hold, in order. */
export function activeDecisions(journal: Journal): readonly Undoable[] {
  const gone = undone(journal);
  return journal.filter(isUndoable).filter((one) => !gone.has(one.id));
}

/** The newest decision of this author that holds. */
export function lastToUndo(journal: Journal, author: string | null): Undoable | undefined {
  return activeDecisions(journal).filter((one) => one.author === author).at(-1);
}

/** The decision that this author undid last, if they decided nothing since. */
export function lastToRedo(journal: Journal, author: string | null): Undoable | undefined {
  const gone = undone(journal);
  const mine = journal.filter((one) => one.author === author);
  for (const one of mine.reverse()) {
    if (isUndoable(one) && !gone.has(one.id)) return undefined;
    if (one.kind === 'undo' && gone.has(one.decision)) return journal.filter(isUndoable).find((other) => other.id === one.decision);
  }
  return undefined;
}

/** What is different between two tellings of one undertaking. */
import type { Figure, Item } from './model';

/** `withdrawn`: what was undertaken is refused later; `renewed`: what was refused is undertaken later. `firmness` and `agent` are told of versions alone. */
export const CHANGES = ['deadline', 'figure', 'withdrawn', 'renewed', 'firmness', 'agent'] as const;
export type ChangeKind = (typeof CHANGES)[number];

export interface Change {
  readonly kind: ChangeKind;
  /** The words of the earlier telling and of the later. */
  readonly before: string;
  readonly after: string;
}

export function deadlineChange(before: Item, after: Item): Change | null {
  const [a, b] = [before.deadline, after.deadline];
  if (a === null || b === null || a.from === null || a.to === null || b.from === null || b.to === null) return null;
  // "This year" and "in June" of the same year agree.
  return a.to < b.from || b.to < a.from ? { kind: 'deadline', before: a.words, after: b.words } : null;
}

/** Loose figures ("about 500") may be so far from others and mean the same. */
const NEAR = 0.1;

export function figureChanges(before: Item, after: Item): Change[] {
  const changes: Change[] = [];
  for (const b of after.figures) {
    const comparable = before.figures.filter((a) => isComparable(a, b));
    const other = comparable[0];
    if (other !== undefined && !comparable.some((a) => isEqual(a, b))) changes.push({ kind: 'figure', before: other.words, after: b.words });
  }
  return changes;
}

/** The same unit and, as far as both tell, the same thing. */
function isComparable(a: Figure, b: Figure): boolean {
  if (a.dimension !== b.dimension || a.unit !== b.unit) return false;
  if (a.counted === '' || b.counted === '') return a.dimension !== 'count' || a.counted === b.counted;
  const things = new Set(a.counted.split(' '));
  return b.counted.split(' ').some((stem) => things.has(stem));
}

function isEqual(a: Figure, b: Figure): boolean {
  if (a.low === b.low && a.high === b.high) return true;
  if (a.low <= b.high && b.low <= a.high) return true;
  return (a.loose || b.loose) && Math.abs(a.high - b.high) <= NEAR * Math.max(Math.abs(a.high), Math.abs(b.high));
}

export function polarityChange(before: Item, after: Item): Change | null {
  if (before.polarity === after.polarity) return null;
  return { kind: after.polarity === 'negative' ? 'withdrawn' : 'renewed', before: before.words, after: after.words };
}

/** The words are the codes of the model: the host has words for them. */
export function firmnessChange(before: Item, after: Item): Change | null {
  return before.firmness === after.firmness ? null : { kind: 'firmness', before: before.firmness, after: after.firmness };
}

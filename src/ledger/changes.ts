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

/** An undertaking as an article of that day tells it; null where the day is not known. */
export interface Telling {
  readonly item: Item;
  /** `YYYY-MM-DD`. */
  readonly day: string | null;
}

export function deadlineChange(before: Telling, after: Telling): Change | null {
  const [a, b] = [dueOf(before), dueOf(after)];
  if (a === null || b === null) return null;
  // "This year" and "in June" of the same year agree.
  return a.to < b.from || b.to < a.from ? { kind: 'deadline', before: before.item.deadline!.words, after: after.item.deadline!.words } : null;
}

const LAST_PART = /\bend(?:ing)? of\b|\b(?:year|month|quarter|decade)[’']s end\b|\b(?:late|end)-/i;
const MILLISECONDS_A_DAY = 86_400_000;

/**
 * The days on which it is due; null where none are known, or they are over on the day of the article: "ruled it out on Thursday" is when it was said.
 * "By the end of the year" is its last sixth: then "by October" is another day, and "by December" is not.
 */
function dueOf({ item: { deadline }, day }: Telling): { readonly from: string; readonly to: string } | null {
  const { from, to, words } = deadline ?? { from: null, to: null, words: '' };
  if (from === null || to === null || (day !== null && to <= day)) return null;
  if (!LAST_PART.test(words)) return { from, to };
  const [first, last] = [Date.parse(`${from}T00:00:00Z`), Date.parse(`${to}T00:00:00Z`)];
  const sixth = Math.floor((last - first) / 6 / MILLISECONDS_A_DAY) * MILLISECONDS_A_DAY;
  return { from: new Date(last - sixth).toISOString().slice(0, 10), to };
}

/** Loose figures ("about 500") may be so far from others and mean the same. */
const NEAR = 0.1;

/** "20 prisoners this week and the rest before the vote": a part of what was told. */
const IN_PART = /\b(?:the rest|the remaining|the others|of (?:them|these|those|which)|the first (?:\d|few|batch)|initially|to begin with)\b/i;

/** Figures of the later telling that the earlier has otherwise. One that tells the same figure and another besides ("1,200 jobs here and 400 there") changes nothing. */
export function figureChanges(before: Item, after: Item): Change[] {
  if (IN_PART.test(before.words) !== IN_PART.test(after.words)) return [];
  const changes: Change[] = [];
  for (const b of after.figures) {
    const other = before.figures.find((a) => isComparable(a, b));
    if (other === undefined) continue;
    const again = after.figures.filter((one) => isComparable(other, one));
    if (!before.figures.some((a) => again.some((one) => isComparable(a, one) && isEqual(a, one)))) changes.push({ kind: 'figure', before: other.words, after: b.words });
  }
  return changes;
}

/** Both tell a figure or a day, and it is the same: more than words in common. */
export function agreeOnMore(before: Telling, after: Telling): boolean {
  const [a, b] = [dueOf(before), dueOf(after)];
  if (a !== null && b !== null && a.to === b.to) return true;
  return after.item.figures.some((one) => before.item.figures.some((other) => isComparable(one, other) && one.low === other.low && one.high === other.high));
}

/** Both count something, and nothing that the other counts: "hire 2,000 nurses", "hire 300 doctors". */
export function countOthers(a: Item, b: Item): boolean {
  const [these, those] = [a, b].map(({ figures }) => figures.filter((one) => one.dimension === 'count' && one.counted !== '')) as [Figure[], Figure[]];
  return these.length > 0 && those.length > 0 && !these.some((one) => those.some((other) => isComparable(one, other)));
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

/** "Promised to dismiss nobody" refuses, whatever its verb says: beside another wording it tells nothing of what changed. */
const DENIES = /\b(?:no(?! (?:later|more|fewer|less|earlier) than)|nobody|nothing|none|neither)\b/i;

export function polarityChange(before: Item, after: Item): Change | null {
  if (before.polarity === after.polarity || DENIES.test(before.words) !== DENIES.test(after.words)) return null;
  return { kind: after.polarity === 'negative' ? 'withdrawn' : 'renewed', before: before.words, after: after.words };
}

/** The words are the codes of the model: the host has words for them. */
export function firmnessChange(before: Item, after: Item): Change | null {
  return before.firmness === after.firmness ? null : { kind: 'firmness', before: before.firmness, after: after.firmness };
}

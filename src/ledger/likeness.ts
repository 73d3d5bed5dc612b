/**
 * Whether two tellings are of one undertaking: the same agent, mostly the same words, rare ones counting for more, and nothing that tells them apart.
 * What changed (another deadline, another figure, a refusal) asks for more shared words than what stayed.
 */
import { deadlineChange, figureChanges, polarityChange, type Change } from './changes';
import type { Item } from './model';
import type { Rarity } from './rarity';

/** An undertaking with what it is compared by. */
export interface Told {
  readonly item: Item;
  /** `YYYY-MM-DD` of its article. */
  readonly day: string | null;
  /** Who is to act, by identity. */
  readonly who: readonly string[];
  readonly stems: readonly string[];
  /** How much each of them tells (`Rarity`), and all together. */
  readonly weights: readonly number[];
  readonly weight: number;
}

/** Weighs the words of an undertaking. */
export function toldOf(item: Item, day: string | null, who: readonly string[], rarity: Rarity): Told {
  const stems = stemsOf(item);
  const weights = stems.map((stem) => rarity.of(stem));
  return { item, day, who, stems, weights, weight: weights.reduce((sum, one) => sum + one, 0) };
}

export const stemsOf = ({ stems }: Item): string[] => (stems === '' ? [] : stems.split(' '));

export interface Likeness {
  /** The share of the shorter telling's words that the other has too, rare ones counting more, 0 to 1. */
  readonly share: number;
  /** The words that both have, as the later telling writes them. */
  readonly words: readonly string[];
  readonly agents: readonly string[];
  readonly counterparty: boolean;
  readonly deadline: boolean;
  readonly changes: readonly Change[];
  /** So much is shared that it is no guess. */
  readonly sure: boolean;
}

const LEAST_SHARE = 0.6;
const LEAST_WORDS = 2;
/** Where the leading word of neither ("build", "travel") is shared, so much else must be: names of places and people recur in what has nothing to do with it. */
const HEADLESS = { share: 0.75, words: 3 } as const;
/** Tellings that are of two words at most ("resign", "hold talks") are one undertaking only where their articles are near. */
const SHORT = 2;
const NEAR_DAYS = 30;
/** What shared words must weigh together (`Rarity`): two that one undertaking in a hundred has. */
const LEAST_WEIGHT = 8;
/** In so few undertakings a word's rarity says nothing. */
const FEW = 200;
/** With each thing that changed, a larger share must have stayed. */
const CHANGED = [LEAST_SHARE, 0.7, 0.8] as const;
/** And so many words, or else so much of all words of both. */
const CHANGED_WORDS = 3;
const CHANGED_OF_BOTH = 0.6;
/** What was due and is told with a new day afterwards is a new meeting or a new match, unless so much is the same. */
const AGAIN = { share: 0.8, words: 4 } as const;

/** @param count how many undertakings there are @returns null where they are not taken for one */
export function likeness(earlier: Told, later: Told, count: number): Likeness | null {
  const agents = later.who.filter((id) => earlier.who.includes(id));
  return agents.length === 0 ? null : sameDeed(earlier, later, count, agents);
}

/** The same without a look at who is to act. */
export function sameDeed(earlier: Told, later: Told, count: number, agents: readonly string[]): Likeness | null {
  if (apart(earlier.item, later.item)) return null;
  const overlap = overlapOf(earlier, later);
  const [withDeadline, changes] = changesOf(earlier.item, later.item);
  if (!isEnough(earlier, later, overlap, count) || !isEnoughFor(changes.length, overlap)) return null;
  if (withDeadline && isOver(earlier, later) && (overlap.share < AGAIN.share || overlap.shared.length < AGAIN.words)) return null;
  const content = later.item.content.split(' ');
  return {
    share: overlap.share, sure: isSure(overlap), words: overlap.shared.map((index) => content[index] ?? later.stems[index]!), agents, changes,
    counterparty: earlier.item.counterparty !== null && later.item.counterparty !== null, deadline: !withDeadline && isDue(earlier.item) && isDue(later.item),
  };
}

interface Overlap {
  /** Indexes of the later telling's words that the earlier has. */
  readonly shared: readonly number[];
  readonly weight: number;
  /** Of the shorter telling's words by weight, and of the words of both. */
  readonly share: number;
  readonly ofBoth: number;
  /** The word that leads one of them is shared. */
  readonly head: boolean;
}

function overlapOf(earlier: Told, later: Told): Overlap {
  const shared: number[] = [];
  let weight = 0;
  for (const [index, stem] of later.stems.entries()) {
    if (!earlier.stems.includes(stem)) continue;
    shared.push(index);
    weight += later.weights[index]!;
  }
  const head = shared[0] === 0 || (earlier.stems[0] !== undefined && later.stems.includes(earlier.stems[0]));
  if (shared.length === 0) return { shared, weight, share: 0, ofBoth: 0, head };
  return { shared, weight, share: weight / Math.min(earlier.weight, later.weight), ofBoth: weight / (earlier.weight + later.weight - weight), head };
}

function isEnough(earlier: Told, later: Told, { shared, share, weight, head }: Overlap, count: number): boolean {
  const [few, many] = [Math.min(earlier.stems.length, later.stems.length), Math.max(earlier.stems.length, later.stems.length)];
  if (many <= SHORT) return few === many && share === 1 && few > 0 && near(earlier.day, later.day);
  if (shared.length < LEAST_WORDS || share < LEAST_SHARE) return false;
  if (!head && (share < HEADLESS.share || shared.length < HEADLESS.words)) return false;
  return count < FEW || weight >= LEAST_WEIGHT || (share === 1 && near(earlier.day, later.day));
}

/** Below, a link is a guess. */
const SURE = { share: 0.8, words: 3, ofBoth: 0.6 } as const;

const isSure = ({ share, shared, ofBoth }: Overlap): boolean => share >= SURE.share && (shared.length >= SURE.words || ofBoth >= SURE.ofBoth);

function isEnoughFor(changes: number, { shared, share, ofBoth }: Overlap): boolean {
  if (changes === 0) return true;
  return share >= CHANGED[Math.min(changes, CHANGED.length - 1)]! && (shared.length >= CHANGED_WORDS || ofBoth >= CHANGED_OF_BOTH);
}

function changesOf(earlier: Item, later: Item): [deadline: boolean, changes: Change[]] {
  const deadline = deadlineChange(earlier, later);
  const changes = [deadline, ...figureChanges(earlier, later).slice(0, 1), polarityChange(earlier, later)].filter((one) => one !== null);
  return [deadline !== null, changes];
}

/** Two counterparties that are not the same. */
function apart({ counterparty: a }: Item, { counterparty: b }: Item): boolean {
  return a !== null && b !== null && a.key !== b.key && !a.key.includes(b.key) && !b.key.includes(a.key);
}

const isDue = ({ deadline }: Item): boolean => deadline !== null && deadline.to !== null;

/** The earlier one's day had passed when the later was told. */
function isOver({ item: { deadline } }: Told, { day }: Told): boolean {
  return day !== null && deadline?.to !== undefined && deadline.to !== null && deadline.to < day && deadline.from === deadline.to;
}

function near(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  return Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) <= NEAR_DAYS * 86_400_000;
}

/**
 * Whether two tellings are of one undertaking: the same agent, mostly the same words, rare ones counting for more, and nothing that tells them apart.
 * What changed (another deadline, another figure, a refusal) asks for more shared words than what stayed.
 */
import { agreeOnMore, countOthers, deadlineChange, figureChanges, polarityChange, type Change, type Telling } from './changes';
import type { Item } from './model';
import type { Rarity } from './rarity';

/** An undertaking with what it is compared by. */
export interface Told extends Telling {
  /** Who is to act, by identity. */
  readonly who: readonly string[];
  /** The people who speak for those who are to act, or act themselves, by identity. */
  readonly tellers: readonly string[];
  readonly stems: readonly string[];
  /** Those of them that are names: of places, of people, of what things are called. */
  readonly names: readonly string[];
  /** How much each of them tells (`Rarity`), and all together. */
  readonly weights: readonly number[];
  readonly weight: number;
}

/** Weighs the words of an undertaking. */
export function toldOf(item: Item, day: string | null, who: readonly string[], tellers: readonly string[], rarity: Rarity): Told {
  const stems = stemsOf(item);
  const weights = stems.map((stem) => rarity.of(stem));
  return { item, day, who, tellers, stems, names: namesIn(item, stems), weights, weight: weights.reduce((sum, one) => sum + one, 0) };
}

/** The first word is a verb's, or begins a headline; where every word has a capital, none tells a name. */
function namesIn({ content }: Item, stems: readonly string[]): string[] {
  const words = content.split(' ');
  const names = stems.filter((_, index) => index > 0 && /^\p{Lu}/u.test(words[index]!));
  return names.length === stems.length - 1 && names.length > 1 ? [] : names;
}

export const stemsOf = ({ stems }: Item): string[] => (stems === '' ? [] : stems.split(' '));

export interface Likeness {
  /** The share of the shorter telling's words that the other has too, rare ones counting more, 0 to 1. */
  readonly share: number;
  /** The words that both have, as the later telling writes them. */
  readonly words: readonly string[];
  /** Who is to act, where that is known to be the same. */
  readonly agents: readonly string[];
  /** Whose word it is, where only that is: "the city would", "Calder Bay will", both times said by its mayor. */
  readonly tellers: readonly string[];
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

/** Where only who tells it is the same, so much of the deed must be, its leading word too; less where a figure or a day is the same. */
const BY_TELLER = { share: 0.8, agreed: 0.65, words: 3 } as const;

/** @param count how many undertakings there are @returns null where they are not taken for one */
export function likeness(earlier: Told, later: Told, count: number): Likeness | null {
  const agents = common(earlier.who, later.who);
  if (agents.length > 0) return sameDeed(earlier, later, count, agents);
  const tellers = common(earlier.tellers, later.tellers);
  // Two bodies that are both named are two, whoever speaks for them.
  const isSpeaker = ({ who }: Told): boolean => who.every((id) => tellers.includes(id));
  if (tellers.length === 0 || !(isSpeaker(earlier) || isSpeaker(later))) return null;
  const because = sameDeed(earlier, later, count, []);
  const enough = because !== null && because.share >= (agreeOnMore(earlier, later) ? BY_TELLER.agreed : BY_TELLER.share) && because.words.length >= BY_TELLER.words && earlier.stems[0] === later.stems[0];
  return enough ? { ...because, tellers, sure: false } : null;
}

const common = (earlier: readonly string[], later: readonly string[]): string[] => later.filter((id) => earlier.includes(id));

/** The same without a look at who is to act. */
export function sameDeed(earlier: Told, later: Told, count: number, agents: readonly string[]): Likeness | null {
  if (apart(earlier, later)) return null;
  const overlap = overlapOf(earlier, later);
  const [withDeadline, changes] = changesOf(earlier, later);
  if (!isEnough(earlier, later, overlap, count) || !isEnoughFor(changes.length, overlap)) return null;
  if (withDeadline && isOver(earlier, later) && (overlap.share < AGAIN.share || overlap.shared.length < AGAIN.words)) return null;
  if (changes.length > 0 && changes.every((one) => one.kind === 'figure') && isOld(earlier, later)) return null;
  const content = later.item.content.split(' ');
  return {
    share: overlap.share, sure: isSure(overlap), words: overlap.shared.map((index) => content[index] ?? later.stems[index]!), agents, tellers: [], changes,
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

function changesOf(earlier: Told, later: Told): [deadline: boolean, changes: Change[]] {
  const deadline = deadlineChange(earlier, later);
  const changes = [deadline, ...figureChanges(earlier.item, later.item).slice(0, 1), polarityChange(earlier.item, later.item)].filter((one) => one !== null);
  return [deadline !== null, changes];
}

/** "Another 500 homes", "visit Tamland again": not what was told before. */
const ANEW = /\b(?:again|another|additional|extra|a further|\d [\p{L} ]{0,12}more(?! than))\b/iu;

/** What tells two deeds apart, however many words they share: other counterparties, other names, other things that are counted, and that one comes on top. */
function apart(a: Told, b: Told): boolean {
  return otherCounterparties(a.item, b.item) || otherNames(a, b) || countOthers(a.item, b.item) || ANEW.test(a.item.words) !== ANEW.test(b.item.words);
}

/** "The Fenn Valley line", "the Osk Valley line"; one that names a place more agrees with one that leaves it out. */
function otherNames(a: Told, b: Told): boolean {
  return a.names.some((name) => !b.stems.includes(name)) && b.names.some((name) => !a.stems.includes(name));
}

function otherCounterparties({ counterparty: a }: Item, { counterparty: b }: Item): boolean {
  return a !== null && b !== null && a.key !== b.key && !a.key.includes(b.key) && !b.key.includes(a.key);
}

const isDue = ({ deadline }: Item): boolean => deadline !== null && deadline.to !== null;

const LAST_MOMENT = /\b(?:by|before|until|till|within|no later than|end of|ahead of)(?: the)? $/i;

/** The earlier one's day had passed when the later was told; what was due by then, not at that time, is late and no other one. */
function isOver({ item: { deadline, words } }: Told, { day }: Told): boolean {
  const to = deadline?.to ?? null;
  if (day === null || deadline === null || to === null || to >= day) return false;
  return deadline.from === deadline.to || !LAST_MOMENT.test(words.slice(0, Math.max(0, words.indexOf(deadline.words))));
}

/** What recurs each year, dividends and budgets, has another figure each time: a figure alone changes as long as the earlier telling is fresh or its deadline ahead. */
const FRESH_DAYS = 240;

function isOld({ item: { deadline }, day: before }: Told, { day }: Told): boolean {
  if (before === null || day === null) return false;
  return (deadline?.to ?? before) < day && daysBetween(before, day) > FRESH_DAYS;
}

const near = (a: string | null, b: string | null): boolean => a !== null && b !== null && daysBetween(a, b) <= NEAR_DAYS;

const daysBetween = (a: string, b: string): number => Math.abs(Date.parse(`${a}T00:00:00Z`) - Date.parse(`${b}T00:00:00Z`)) / 86_400_000;

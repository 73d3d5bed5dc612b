/**
 * Which tellings are of one undertaking, and which tell the opposite. A headline, a paraphrase and a quotation of one promise share its agent and
 * most of its words; times are left aside, since one telling has them and another has not.
 */
import { LIGHT_WORDS } from '../lexicon/light-words';
import type { Commitment, Span, TimeExpression } from '../model';
import { remembered } from '../text/memo';
import { movedSpan } from '../text/moved';
import type { Around } from './around';
import type { LocalCommitment } from './local';

/** Of the shorter telling's words, the other must have this share … */
const LEAST_SHARE = 0.6;
/** … and at least so many of them, unless the shorter one is only a verb ("will resign"). */
const LEAST_WORDS = 2;
/** No article tells one commitment over longer distances than this many others; keeps the work linear. */
const LOOK_BACK = 64;
/** Commitments compared between two steps. */
const COMMITMENTS_A_STEP = 500;
/** A letter count at which inflections of one word meet: "exercises", "exercise"; "withdraw", "withdrawal". */
const STEM = 6;

interface Telling {
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Those of the words that are names, as far as capitals tell. */
  readonly names: readonly string[];
  readonly parties: ReadonlySet<string>;
  /** The one day on which it falls due; a stretch of days tells nothing apart. */
  readonly day: string | null;
}

/** A commitment whose entry is still to be found. */
export type Numbered = Omit<Commitment, 'entry' | 'contradicts'> & { entry: number; contradicts: readonly number[] };

/** A commitment and what its paragraph shows of it. */
export interface Told {
  readonly local: LocalCommitment;
  readonly commitment: Numbered;
}

/** Numbers the entries in place: tellings of one undertaking get the first one's number; opposite ones name each other's. Yields on the way. */
export function* linkEntries(all: readonly Told[], dates: Around<TimeExpression>): Generator<void, Commitment[], void> {
  const found = all.map(({ commitment }) => commitment);
  const told: Telling[] = [];
  const first = found.map((_, i) => i);
  const opposite: [number, number][] = [];
  for (let i = 0; i < found.length; i++) {
    told.push(tellingOf(all[i]!, dates));
    if (i % COMMITMENTS_A_STEP === 0) yield;
    for (let j = Math.max(0, i - LOOK_BACK); j < i; j++) {
      if (!sameAct(told[i]!, told[j]!)) continue;
      if (found[i]!.polarity !== found[j]!.polarity) opposite.push([j, i]);
      else if (first[i] === i) first[i] = first[j]!;
    }
  }
  return numbered(found, first, opposite);
}

function numbered(found: Numbered[], first: readonly number[], opposite: readonly (readonly [number, number])[]): Commitment[] {
  const numbers = new Map<number, number>();
  for (const one of first) if (!numbers.has(one)) numbers.set(one, numbers.size);
  const entryOf = (i: number): number => numbers.get(first[i]!)!;
  const against = new Map<number, Set<number>>();
  const note = (a: number, b: number): void => { against.set(a, (against.get(a) ?? new Set<number>()).add(b)); };
  for (const [a, b] of opposite) {
    note(entryOf(a), entryOf(b));
    note(entryOf(b), entryOf(a));
  }
  for (const [i, one] of found.entries()) {
    one.entry = entryOf(i);
    const others = against.get(one.entry);
    if (others) one.contradicts = [...others].sort((a, b) => a - b);
  }
  return found;
}

// ------------------------------------------------------------ one telling

function tellingOf({ local, commitment }: Told, dates: Around<TimeExpression>): Telling {
  const { words, numbers, names } = contentOf(local, commitment, dates.within(commitment.action));
  const parties = new Set(commitment.agents.flatMap(({ name, speaker }) => [speaker ?? '', name.toLowerCase()]).filter((key) => key !== ''));
  return { words, numbers, names, parties, day: dayOf(commitment) };
}

/** What an action says beside its times. */
type Content = Pick<Telling, 'words' | 'numbers' | 'names'>;

/** The same as in the version before where an action's words and its times are, wherever they stand now. */
function contentOf(local: LocalCommitment, { text, start, action }: Numbered, times: readonly TimeExpression[]): Content {
  const kept = keptContent(local);
  const said = text.slice(action.start - start);
  const where = times.map((time) => `${String(time.start - action.start)}-${String(time.end - action.start)}`).join(' ');
  if (kept.content === null || kept.said !== said || kept.where !== where) Object.assign(kept, { said, where, content: readContent(said, times.map((time) => movedSpan(time, -action.start))) });
  return kept.content!;
}

const keptContent = remembered((_: LocalCommitment): { said: string; where: string; content: Content | null } => ({ said: '', where: '', content: null }));

function readContent(said: string, times: readonly Span[]): Content {
  const words = new Set<string>();
  const numbers = new Set<string>();
  const names: string[] = [];
  for (const { 0: written, index: at } of said.matchAll(/\p{L}+|\p{N}+(?:[.,]\p{N}+)*/gu)) {
    const word = written.toLowerCase();
    if (times.some((time) => time.start <= at && at < time.end)) continue;
    if (/^\p{N}/u.test(word)) numbers.add(word);
    if (LIGHT_WORDS.has(word)) continue;
    words.add(word.slice(0, STEM));
    if (at > 0 && /^\p{Lu}/u.test(written)) names.push(word.slice(0, STEM));
  }
  return { words, numbers, names: names.length > 1 && names.length >= words.size - 1 ? [] : names };
}

function dayOf({ deadline }: Numbered): string | null {
  const interval = deadline?.interval;
  return interval && interval.from === interval.to ? interval.from : null;
}

/** The same agent, mostly the same words, and no name, figure or day that tells them apart: "reopen the Fenn Valley line", "reopen the Osk Valley line". */
function sameAct(a: Telling, b: Telling): boolean {
  if (!meet(a.parties, b.parties) || !sameWords(a.words, b.words) || (lacks(b, a.names) && lacks(a, b.names))) return false;
  if (a.numbers.size > 0 && b.numbers.size > 0 && !meet(a.numbers, b.numbers)) return false;
  return a.day === null || b.day === null || a.day === b.day;
}

function sameWords(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return small.size > 0 && shared >= Math.min(LEAST_WORDS, small.size) && shared / small.size >= LEAST_SHARE;
}

/** Whether the telling is without one of these names. */
const lacks = ({ words }: Telling, names: readonly string[]): boolean => names.some((name) => !words.has(name));

function meet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  for (const one of a) if (b.has(one)) return true;
  return false;
}

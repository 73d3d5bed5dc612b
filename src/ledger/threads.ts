/**
 * The undertakings of many articles, each once: its tellings in the order of their articles' dates, with what changed from one to the next and why they
 * are taken for one. In the order of time each telling joins the undertaking that it is most like, or begins one of its own (leader clustering), so that
 * every link can be told by two passages. Cost is linear in the tellings: a telling is compared with a few that share its rarest words.
 */
import { deadlineChange, figureChanges, polarityChange, type Change, type Telling } from './changes';
import { likeness, stemsOf, toldOf, type Likeness, type Told } from './likeness';
import type { ArticleRecord, Item } from './model';
import { Rarity } from './rarity';
import { Who } from './who';

export interface Article {
  /** Address; articles of one day stand in the order of their addresses. */
  readonly key: string;
  readonly record: ArticleRecord;
}

export interface Step {
  readonly article: Article;
  readonly item: Item;
  /** Why it is taken for the same undertaking as an earlier telling; null for the first. */
  readonly because: Likeness | null;
  /** What is other than it was told before. */
  readonly changes: readonly Change[];
  /** Not sure that it is the same, or whose it is. */
  readonly guess: boolean;
}

export interface Thread {
  /** The same as long as its first telling is. */
  readonly id: string;
  /** The names of those who are to act, as most articles have them; empty where nobody is named. */
  readonly agents: readonly string[];
  /** Oldest first; articles whose date is not known come last. */
  readonly steps: readonly Step[];
}

const STEMS_LOOKED_UP = 6;
/** Undertakings that share a word are looked at from the newest on, so many at most. */
const LOOK_BACK = 40;
const COMPARED = 20;
const TELLINGS_A_STEP = 25;

interface Growing {
  readonly steps: Step[];
  readonly told: Told[];
  readonly who: readonly string[];
}

interface Placed {
  readonly article: Article;
  readonly item: Item;
  readonly told: Told;
  readonly guess: boolean;
}

/** Yields every few milliseconds. The articles may come in any order; the result does not depend on it. */
export function* threadsOf(articles: readonly Article[], aspirations = true): Generator<void, Thread[], void> {
  const inOrder = [...articles].sort(compareByDay);
  const who = new Who();
  const rarity = new Rarity();
  const listed = (item: Item): boolean => aspirations || item.firmness !== 'aspired';
  let count = 0;
  for (const [index, { record }] of inOrder.entries()) {
    who.learn(record);
    for (const item of record.items) {
      if (!listed(item)) continue;
      rarity.add(stemsOf(item));
      count++;
    }
    if (index % TELLINGS_A_STEP === 0) yield;
  }
  const weaver = new Weaver(count);
  let done = 0;
  for (const article of inOrder) {
    for (const item of article.record.items) {
      if (!listed(item)) continue;
      weaver.add(place(article, item, who, rarity));
      if (++done % TELLINGS_A_STEP === 0) yield;
    }
  }
  return yield* weaver.finish(who);
}

/** Those without a day last. */
export function compareByDay(a: Article, b: Article): number {
  return compare(a.record.day ?? '~', b.record.day ?? '~') || compare(a.key, b.key);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function place(article: Article, item: Item, who: Who, rarity: Rarity): Placed {
  const identities = item.agents.flatMap((agent) => {
    const identity = who.of(agent);
    if (identity !== null) who.write(identity.id, agent.name);
    return identity ?? [];
  });
  const told = toldOf(item, article.record.day, identities.map((one) => one.id), who.tellers(item), rarity);
  return { article, item, told, guess: identities.some((one) => one.guess) };
}

class Weaver {
  private readonly threads: Growing[] = [];
  /** Indexes of undertakings by agent and word, oldest first. */
  private readonly postings = new Map<string, Map<string, number[]>>();

  constructor(private readonly count: number) {}

  add(placed: Placed): void {
    const best = this.best(placed);
    const index = best === null ? this.threads.length : best.index;
    const thread = this.threads[index] ?? { steps: [], told: [], who: placed.told.who };
    this.threads[index] = thread;
    const guess = best !== null && (placed.guess || !best.because.sure);
    thread.steps.push({ article: placed.article, item: placed.item, because: best?.because ?? null, changes: changesIn(thread.told, placed.told), guess });
    thread.told.push(placed.told);
    this.index(placed.told, index);
  }

  *finish(who: Who): Generator<void, Thread[], void> {
    const taken = new Map<string, number>();
    const finished: Thread[] = [];
    for (const { steps } of this.threads) {
      const first = steps[0]!;
      // As it is told last by somebody who names them: "the city" is Calder Bay, which another article says.
      const { agents } = (last(steps, (one) => one.item.agents.some((agent) => agent.kind !== null)) ?? steps.at(-1)!).item;
      const names = agents.map((agent) => {
        const identity = who.of(agent);
        return identity === null ? agent.name : who.label(identity.id);
      });
      const words = hashed(`${first.article.key}\n${first.item.words}\n${first.item.agents.map((one) => one.name).join('\n')}`);
      const times = (taken.get(words) ?? 0) + 1;
      taken.set(words, times);
      finished.push({ id: times === 1 ? words : `${words}-${times}`, agents: [...new Set(names)], steps });
      if (finished.length % TELLINGS_A_STEP === 0) yield;
    }
    return finished;
  }

  private best({ article, told }: Placed): { readonly index: number; readonly because: Likeness } | null {
    let best: { index: number; because: Likeness } | null = null;
    for (const index of this.candidates(told)) {
      const thread = this.threads[index]!;
      // Two entries of one article are two: the engine has looked at that.
      if (thread.steps.at(-1)!.article === article) continue;
      const because = likeness(thread.told.at(-1)!, told, this.count) ?? (thread.told.length > 1 ? likeness(thread.told[0]!, told, this.count) : null);
      if (because !== null && (best === null || rank(because) > rank(best.because))) best = { index, because };
    }
    return best;
  }

  private candidates({ who, tellers, stems, weights }: Told): number[] {
    const rarest = stems.length <= STEMS_LOOKED_UP ? stems : stems.map((stem, index) => ({ stem, weight: weights[index]! })).sort((a, b) => b.weight - a.weight || compare(a.stem, b.stem)).slice(0, STEMS_LOOKED_UP).map((one) => one.stem);
    const hits = new Map<number, number>();
    for (const id of new Set([...who, ...tellers])) {
      for (const stem of rarest) {
        const list = this.postings.get(id)?.get(stem) ?? [];
        for (let at = Math.max(0, list.length - LOOK_BACK); at < list.length; at++) hits.set(list[at]!, (hits.get(list[at]!) ?? 0) + 1);
      }
    }
    if (hits.size <= 1) return [...hits.keys()];
    return [...hits].sort(([a, n], [b, m]) => m - n || b - a).slice(0, COMPARED).map(([index]) => index);
  }

  private index({ who, tellers, stems }: Told, index: number): void {
    for (const id of new Set([...who, ...tellers])) {
      const words = this.postings.get(id) ?? new Map<string, number[]>();
      this.postings.set(id, words);
      for (const stem of stems) {
        const list = words.get(stem);
        if (list === undefined) words.set(stem, [index]);
        else if (list.at(-1) !== index) list.push(index);
      }
    }
  }
}

/** The most that is shared; of equal ones, the one that changed least. */
const rank = ({ share, words, changes }: Likeness): number => share * 10 + Math.min(words.length, 9) - changes.length * 3;

/** Against what was told last of the same: an article that is silent on the day changes nothing. */
function changesIn(told: readonly Telling[], now: Telling): Change[] {
  if (told.length === 0) return [];
  const due = last(told, ({ item }) => (item.deadline?.to ?? null) !== null);
  const counted = last(told, ({ item }) => item.figures.length > 0)?.item;
  return [
    polarityChange(told.at(-1)!.item, now.item), due === undefined ? null : deadlineChange(due, now), ...(counted === undefined ? [] : figureChanges(counted, now.item)),
  ].filter((one) => one !== null);
}

function last<T>(all: readonly T[], wanted: (one: T) => boolean): T | undefined {
  for (let at = all.length - 1; at >= 0; at--) if (wanted(all[at]!)) return all[at];
  return undefined;
}

/** 53 bits in letters and digits (cyrb53 by bryc, public domain): a name, no secret. */
export function hashed(text: string): string {
  let [a, b] = [0xdeadbeef, 0x41c6ce57];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}

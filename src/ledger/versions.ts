/** Two versions of one article: what was added to its ledger, what is gone, and what changed. */
import { deadlineChange, figureChanges, firmnessChange, polarityChange, type Change, type Telling } from './changes';
import { sameDeed, stemsOf, toldOf, type Likeness, type Told } from './likeness';
import type { ArticleRecord, Item } from './model';
import { Rarity } from './rarity';

export interface Pair {
  /** Null for what was added. */
  readonly before: Item | null;
  /** Null for what is gone. */
  readonly after: Item | null;
  readonly changes: readonly Change[];
  /** Why the two are taken for one; null where their words are the same. */
  readonly because: Likeness | null;
  readonly guess: boolean;
}

/** So much of a deed must stay that it is the same with another agent. */
const OTHER_AGENT = { share: 0.9, words: 3 } as const;

/** In the order of the later version; what is gone stands where it was. */
export function compareVersions(earlier: ArticleRecord, later: ArticleRecord): Pair[] {
  const rarity = new Rarity();
  for (const item of [...earlier.items, ...later.items]) rarity.add(stemsOf(item));
  const [before, after] = [earlier, later].map((one) => toldIn(one, rarity)) as [Told[], Told[]];
  const links: { readonly i: number; readonly j: number; readonly because: Likeness; readonly same: boolean }[] = [];
  for (const [i, a] of before.entries()) {
    for (const [j, b] of after.entries()) {
      const same = a.item.words === b.item.words && a.who.join() === b.who.join();
      const agents = b.who.filter((id) => a.who.includes(id));
      const because = same ? verbatim(a, agents) : sameDeed(a, b, 0, agents);
      if (because !== null && (agents.length > 0 || same || a.who.length === 0 || b.who.length === 0 || enough(because))) links.push({ i, j, because, same });
    }
  }
  links.sort((x, y) => Number(y.same) - Number(x.same) || y.because.agents.length - x.because.agents.length || y.because.share - x.because.share || y.because.words.length - x.because.words.length || Math.abs(x.i - x.j) - Math.abs(y.i - y.j));
  const partner = new Map<number, (typeof links)[number]>();
  const taken = new Set<number>();
  for (const link of links) {
    if (partner.has(link.j) || taken.has(link.i)) continue;
    partner.set(link.j, link);
    taken.add(link.i);
  }
  const pairs = after.map(({ item }, j): Pair => {
    const link = partner.get(j);
    if (link === undefined) return { before: null, after: item, changes: [], because: null, guess: false };
    const old = before[link.i]!;
    return { before: old.item, after: item, changes: changesOf(old, after[j]!), because: link.same ? null : link.because, guess: !link.same && !link.because.sure };
  });
  const gone = before.flatMap(({ item }, i): Pair[] => (taken.has(i) ? [] : [{ before: item, after: null, changes: [], because: null, guess: false }]));
  return [...pairs, ...gone].map((pair, index) => ({ pair, index, at: (pair.after ?? pair.before)!.start })).sort((a, b) => a.at - b.at || a.index - b.index).map(({ pair }) => pair);
}

/** In one article's versions the same words mean the same somebody, named or not. */
function toldIn({ items, day }: ArticleRecord, rarity: Rarity): Told[] {
  return items.map((item) => toldOf(item, day, item.agents.map((one) => one.key), [], rarity));
}

const verbatim = ({ item }: Told, agents: readonly string[]): Likeness => ({ share: 1, sure: true, words: item.content.split(' '), agents, tellers: [], counterparty: true, deadline: true, changes: [] });

const enough = ({ share, words }: Likeness): boolean => share >= OTHER_AGENT.share && words.length >= OTHER_AGENT.words;

function changesOf(before: Told, after: Told): Change[] {
  const [a, b] = [before.item, after.item];
  const names = ({ item }: Told): string => item.agents.map((one) => one.name).join(', ');
  const agent = before.who.some((id) => after.who.includes(id)) || (before.who.length === 0 && after.who.length === 0) ? null : { kind: 'agent' as const, before: names(before), after: names(after) };
  return [polarityChange(a, b), ...otherDeadline(before, after), ...figureChanges(a, b), firmnessChange(a, b), agent].filter((one) => one !== null);
}

/** Between versions a deadline that came in or went out is a change too. */
function otherDeadline(a: Telling, b: Telling): Change[] {
  const change = deadlineChange(a, b);
  if (change !== null) return [change];
  const [before, after] = [a.item.deadline?.words ?? '', b.item.deadline?.words ?? ''];
  return (before === '') === (after === '') ? [] : [{ kind: 'deadline', before, after }];
}

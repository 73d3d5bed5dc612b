/** One somebody over many articles: where they speak and what they undertake. */
import { nameKey } from '../engine/comparing';
import type { Agent, Item, Voice } from './model';
import { compareByDay, type Article } from './threads';
import { conflictOf, Who, type Conflict } from './who';

/** Why an article may mean somebody else. */
export type Doubt =
  /** It has the surname alone, which nobody else bears in these articles. */
  | 'surname-alone'
  /** It has a short form that another article explains. */
  | 'short-form'
  /** It has the surname alone, which several bear. */
  | 'surname-shared'
  | Conflict;

/** What one article has of somebody. */
export interface Appearance {
  readonly article: Article;
  /** As the article knows them. */
  readonly as: Agent;
  readonly voice: Voice | null;
  readonly items: readonly Item[];
  readonly doubt: Doubt | null;
}

export interface Person {
  /** As they are written most. */
  readonly name: string;
  /** In the order of the articles' days, those without one last. */
  readonly appearances: readonly Appearance[];
  /** Articles that have the name too but may well mean somebody else; each says why. */
  readonly others: readonly Appearance[];
  /** Those whom the name that was asked for may mean, where it is a surname that several bear. */
  readonly namesakes: readonly string[];
}

/** Whom to look for. */
export interface Sought {
  readonly name: string;
  /** Key of the article in which they were met: there it is surely them. */
  readonly metIn: string | null;
}

const ARTICLES_A_STEP = 50;

/**
 * Whoever has the name in most articles. Yields every few milliseconds; the articles may come in any order.
 * @returns null where nobody of that name speaks or acts
 */
export function* personIn(articles: readonly Article[], { name, metIn }: Sought): Generator<void, Person | null, void> {
  const who = new Who();
  const asked = nameKey(name);
  const named = new Map<string, Pick<Agent, 'key' | 'kind'>>([['person', { key: asked, kind: 'person' }]]);
  let met: Agent | undefined;
  for (const [index, { key: address, record }] of articles.entries()) {
    who.learn(record);
    for (const one of everybodyIn(record)) {
      if (one.key !== asked || one.kind === null) continue;
      named.set(one.kind, one);
      if (address === metIn) met = one;
    }
    if (index % ARTICLES_A_STEP === 0) yield;
  }
  let best: Person | null = null;
  for (const one of met === undefined ? named.values() : [met]) {
    const identity = who.of(one);
    if (identity === null) continue;
    const found = yield* personOf(identity.id, articles, who, metIn);
    if (found.appearances.length > (best?.appearances.length ?? 0)) best = found;
  }
  return best;
}

function* personOf(id: string, articles: readonly Article[], who: Who, metIn: string | null): Generator<void, Person, void> {
  const named: Appearance[] = [];
  const surnames: Appearance[] = [];
  const surname = id.slice(id.lastIndexOf(' ') + 1);
  const bearers = who.bearersOf(surname);
  const shared = bearers.has(id) && bearers.size > 1;
  for (const [index, article] of articles.entries()) {
    for (const agent of everybodyIn(article.record)) {
      const called = who.of(agent)?.id;
      if (called !== undefined && (called === id || bearers.has(called))) who.write(called, agent.name);
    }
    const found = appearanceIn(article, who, id);
    const alone = shared && found === null ? appearanceIn(article, who, surname) : null;
    if (found !== null) named.push(found);
    if (alone !== null) surnames.push({ ...alone, doubt: 'surname-shared' });
    if (index % ARTICLES_A_STEP === 0) yield;
  }
  const { same, others } = compatible(named.sort(inOrder), metIn);
  const namesakes = id === surname ? [...bearers].map((one) => who.label(one)).sort() : [];
  return { name: who.label(id), appearances: same, others: [...others, ...surnames].sort(inOrder), namesakes };
}

const inOrder = (a: Appearance, b: Appearance): number => compareByDay(a.article, b.article);

/** All must agree with the one that was met, or else with the first that has most of the name. Cost is linear. */
function compatible(named: readonly Appearance[], metIn: string | null): { readonly same: Appearance[]; readonly others: Appearance[] } {
  const fullest = named.reduce<Appearance | undefined>((best, one) => (best === undefined || one.as.key.length > best.as.key.length ? one : best), undefined);
  const met = named.find((one) => one.article.key === metIn) ?? fullest;
  const same: Appearance[] = [];
  const others: Appearance[] = [];
  for (const one of named) {
    const conflict = met === undefined || one === met ? null : conflictOf(met.as, one.as);
    if (conflict === null) same.push(one);
    else others.push({ ...one, doubt: conflict });
  }
  return { same, others };
}

function appearanceIn(article: Article, who: Who, id: string): Appearance | null {
  const { voices, items } = article.record;
  const isThem = (one: Agent): boolean => who.of(one)?.id === id;
  const voice = voices.find(isThem) ?? null;
  const theirs = items.filter((one) => one.agents.some(isThem));
  const as = voice ?? theirs[0]?.agents.find(isThem);
  if (as === undefined) return null;
  return { article, as, voice, items: theirs, doubt: who.of(as)!.guess ? (as.kind === 'person' ? 'surname-alone' : 'short-form') : null };
}

/** Somebody who can be chosen. */
export interface Somebody {
  readonly name: string;
  /** In how many articles they speak or act. */
  readonly articles: number;
}

/** All who speak or act in the articles, those in most articles first. */
export function* everybody(articles: readonly Article[]): Generator<void, Somebody[], void> {
  const who = new Who();
  for (const { record } of articles) who.learn(record);
  yield;
  const seen = new Map<string, number>();
  for (const [index, { record }] of articles.entries()) {
    const here = new Set<string>();
    for (const agent of everybodyIn(record)) {
      const identity = who.of(agent);
      if (identity === null) continue;
      who.write(identity.id, agent.name);
      here.add(identity.id);
    }
    for (const id of here) seen.set(id, (seen.get(id) ?? 0) + 1);
    if (index % ARTICLES_A_STEP === 0) yield;
  }
  const all = [...seen].map(([id, count]) => ({ name: who.label(id), articles: count }));
  return all.sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1));
}

function* everybodyIn({ voices, items }: Article['record']): Generator<Agent, void, void> {
  yield* voices;
  for (const { agents } of items) yield* agents;
}

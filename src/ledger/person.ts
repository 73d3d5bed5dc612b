/** One somebody over many articles: where they speak and what they undertake. */
import { nameKey } from '../engine/comparing';
import type { Agent, Item, Voice } from './model';
import { compareByDay, type Article } from './threads';
import { Who } from './who';

/** What one article has of somebody. */
export interface Appearance {
  readonly article: Article;
  /** As the article knows them. */
  readonly as: Agent;
  readonly voice: Voice | null;
  readonly items: readonly Item[];
  /** The name alone did not settle that it is them. */
  readonly guess: boolean;
}

export interface Person {
  /** As they are written most. */
  readonly name: string;
  /** The name that was asked for does not settle by itself that they are meant. */
  readonly guess: boolean;
  /** In the order of the articles' days, those without one last. */
  readonly appearances: readonly Appearance[];
  /** Articles that have no more than a surname which others bear too: who is meant is not known. Empty for whom the surname alone was asked for. */
  readonly unclear: readonly Appearance[];
  /** Those whom the name that was asked for may mean, where they are several. */
  readonly namesakes: readonly string[];
}

const ARTICLES_A_STEP = 50;

/**
 * Whoever has the name in most articles. Yields every few milliseconds; the articles may come in any order.
 * @returns null where nobody of that name speaks or acts
 */
export function* personIn(articles: readonly Article[], name: string): Generator<void, Person | null, void> {
  const who = new Who();
  const asked = nameKey(name);
  const named = new Map<string, Pick<Agent, 'key' | 'kind'>>([['', { key: asked, kind: 'person' }]]);
  for (const [index, { record }] of articles.entries()) {
    who.learn(record);
    for (const { key, kind } of everybodyIn(record)) if (key === asked && kind !== null) named.set(kind === 'person' ? '' : kind, { key, kind });
    if (index % ARTICLES_A_STEP === 0) yield;
  }
  let best: Person | null = null;
  for (const one of named.values()) {
    const identity = who.of(one);
    if (identity === null) continue;
    const found = yield* appearancesOf(identity.id, articles, who);
    if (found.appearances.length > (best?.appearances.length ?? 0)) best = { name: who.label(identity.id), guess: identity.guess, ...found };
  }
  return best;
}

function* appearancesOf(id: string, articles: readonly Article[], who: Who): Generator<void, Pick<Person, 'appearances' | 'unclear' | 'namesakes'>, void> {
  const appearances: Appearance[] = [];
  const unclear: Appearance[] = [];
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
    if (found !== null) appearances.push(found);
    if (alone !== null) unclear.push(alone);
    if (index % ARTICLES_A_STEP === 0) yield;
  }
  const namesakes = id === surname ? [...bearers].map((one) => who.label(one)).sort() : [];
  return { appearances: appearances.sort(inOrder), unclear: unclear.sort(inOrder), namesakes };
}

const inOrder = (a: Appearance, b: Appearance): number => compareByDay(a.article, b.article);

function appearanceIn(article: Article, who: Who, id: string): Appearance | null {
  const { voices, items } = article.record;
  const isThem = (one: Agent): boolean => who.of(one)?.id === id;
  const voice = voices.find(isThem) ?? null;
  const theirs = items.filter((one) => one.agents.some(isThem));
  const as = voice ?? theirs[0]?.agents.find(isThem);
  if (as === undefined) return null;
  return { article, as, voice, items: theirs, guess: who.of(as)!.guess };
}

function* everybodyIn({ voices, items }: Article['record']): Generator<Agent, void, void> {
  yield* voices;
  for (const { agents } of items) yield* agents;
}

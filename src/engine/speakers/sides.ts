/** Descriptions of states and sides: "both sides", "the country", "the Slovenian side", "her government", "his office". */
import type { Token } from '../text/paragraph';
import { isNamed, nameOf, newEntity, type Entity } from './entities';
import type { History } from './history';
import type { LocalMention } from './local';
import { isCountry } from './roles';

export interface Side {
  readonly entity: Entity;
  readonly code: 'mention.both' | 'mention.country' | 'mention.government' | 'mention.owned';
  readonly certainty: number;
  /** Whom the evidence is about, where not the entity itself. */
  readonly about?: Entity;
}

/** Whoever bears just this name. */
export type Named = (name: string) => Entity | null;

/** Whom such a description means; null where it is none of them, or nobody fits. */
export function sideMeant(one: LocalMention, tokens: readonly Token[], owner: Entity | null, history: History, named: Named): Side | null {
  if (one.kind === 'group' && SIDES.test(one.noun)) return isPair(one, tokens) ? bothSides(one, history) : tokens[one.head]!.lower === 'side' ? sideOfCountry(one, named) : null;
  if (one.kind === 'place') return countryTold(one, history);
  if (one.noun === 'government') return owner && governmentOf(owner, named);
  return one.noun === 'office' && owner?.kind === 'person' ? officeOf(owner, history, named) : null;
}

const SIDES = /^(?:side|country|nation|party|leader|minister|president|government|neighbour|neighbor|ally|company|firm|club|team|union|man|woman|candidate)$/;
const PEOPLE = /^(?:leader|minister|president|man|woman|candidate)$/;
const BODIES = /^(?:company|firm|club|party|team|union)$/;
/** Tellings that are looked back over for the two of a pair. */
const REACH = 120;

function isPair(one: LocalMention, tokens: readonly Token[]): boolean {
  if (one.determiner !== 'definite' && tokens[one.first]!.lower !== 'both') return false;
  for (let i = Math.max(0, one.first - 1); i < one.head; i++) if (tokens[i]!.lower === 'both' || (i >= one.first && tokens[i]!.lower === 'two')) return true;
  return false;
}

/** "the two countries", "both sides": the two told last. Countries, not the towns in between: "both sides" are no Vienna and Austria. */
function bothSides(one: LocalMention, history: History): Side | null {
  const pair: Entity[] = [];
  for (const { entity } of history.back(REACH)) {
    if (!entity || pair.includes(entity) || pair.length === 2) continue;
    if (PEOPLE.test(one.noun) ? entity.kind === 'person' : BODIES.test(one.noun) ? entity.kind === 'organisation' && isNamed(entity) : isCountry(entity)) pair.unshift(entity);
  }
  if (pair.length < 2) return null;
  const name = `${nameOf(pair[0]!)} and ${nameOf(pair[1]!)}`;
  const entity = history.last((e) => e.kind === 'group' && e.words.join(' ') === name)?.entity ?? newEntity(name.split(' '), 'group');
  entity.certainty = 0.6;
  return { entity, code: 'mention.both', certainty: 0.6 };
}

/** "the Slovenian side": Slovenia. */
function sideOfCountry(one: LocalMention, named: Named): Side | null {
  const state = one.country === null ? null : named(one.country);
  return state ? { entity: state, code: 'mention.government', certainty: 0.8 } : null;
}

/** "the country", "the kingdom": the country told last. */
function countryTold(one: LocalMention, history: History): Side | null {
  if (one.determiner !== 'definite' || one.owner !== null || !/^(?:country|nation|kingdom|republic)$/.test(one.noun)) return null;
  const last = history.last((e) => isCountry(e));
  return last?.entity ? { entity: last.entity, code: 'mention.country', certainty: 0.7 } : null;
}

/** "her government", said of a foreign minister: her country. */
function governmentOf(owner: Entity, named: Named): Side | null {
  const state = isCountry(owner) ? owner : owner.kind === 'person' && owner.affiliation !== null ? named(owner.affiliation) : null;
  return state && isCountry(state) ? { entity: state, code: 'mention.government', certainty: 0.75 } : null;
}

/** "his office": the one of whoever "he" is, "the Prime Minister's Office" where the article calls it so. */
function officeOf(owner: Entity, history: History, named: Named): Side {
  const name = `${nameOf(owner)}'s Office`;
  const official = owner.roles.map((role) => named(`${role} 's Office`)).find((e) => e !== null);
  const entity = official ?? history.last((e) => e.words.join(' ') === name)?.entity ?? newEntity(name.split(' '), 'organisation');
  return { entity, code: 'mention.owned', certainty: 0.75, about: owner };
}

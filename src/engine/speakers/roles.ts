/** Offices and sides that mentions tell of somebody: "Foreign Minister", "Russia". */
import { COUNTRIES } from '../lexicon/countries';
import { KIN, NO_OFFICES, PERSON_NOUNS, ROLE_NOUNS } from '../lexicon/roles';
import type { Evidence } from '../model';
import { nounSingular } from '../text/lemma';
import { isNamed, nameOf, type Entity } from './entities';
import type { LocalMention } from './local';

/** Adds the role that a mention tells, unless it is told already or is none ("a man", "a Democrat"). */
export function learnRole(entity: Entity, role: string): void {
  // Of somebody unnamed the description says it all.
  if (!isNamed(entity)) return;
  const lower = role.toLowerCase();
  const noun = nounSingular(lower.slice(lower.lastIndexOf(' ') + 1));
  if (NO_OFFICES.has(noun) || (PERSON_NOUNS.has(noun) && !ROLE_NOUNS.has(noun) && !/(?:man|woman)$/.test(noun))) return;
  if (entity.roles.some((r) => r.toLowerCase() === lower || r.toLowerCase().endsWith(` ${lower}`))) return;
  const shorter = entity.roles.findIndex((r) => lower.endsWith(` ${r.toLowerCase()}`));
  entity.roles = shorter >= 0 ? entity.roles.map((r, i) => (i === shorter ? role : r)) : [...entity.roles, role];
}

/** For whom somebody acts by the mention's words: a country, a body, or a person whom he serves; not whose kin he is. */
export function learnSide(entity: Entity, mention: LocalMention, side: Entity | null): void {
  if (entity.affiliation !== null || (entity.kind !== 'person' && entity.kind !== 'unnamed')) return;
  if (mention.role === null && mention.shape === 'description') return;
  if (side && side !== entity && !KIN.has(mention.noun) && (mention.shape === 'description' || mention.role !== null || side.kind === 'organisation')) {
    if (side.kind === 'person' && OTHER_HOLDER.test(mention.noun)) return;
    if (!isNamed(side) && AREA.test(nameOf(side))) return;
    if (side.kind === 'document' || side.kind === 'group' || side.kind === null || (side.kind === 'unnamed' && !isNamed(side))) return;
    entity.affiliation = nameOf(side);
  } else if (mention.country !== null) entity.affiliation = mention.country;
}

const AREA = /\b(?:city|town|village|county|state|country|nation|region|island)$/i;
const OTHER_HOLDER = /^(?:predecessor|successor|counterpart|colleague|ally)$/;

/** Offices that are a state's own: one of no stated country, in an article filed from a capital, is that country's. */
const NATIONAL = /\b(?:prime minister|president|foreign minister|army chief|chancellor|minister|king|queen)\b/i;

/** The evidence that somebody's side is the country in which the article was filed; null where it is not. */
export function supposeHome(entity: Entity, home: string | null): Evidence | null {
  if (home === null || entity.kind !== 'person' || entity.affiliation !== null || !entity.roles.some((r) => NATIONAL.test(r))) return null;
  entity.affiliation = home;
  return { code: 'speaker.affiliation-dateline', args: { place: home } };
}

/** Offices of a company: who holds one in an article about a company, with no other named beside the office, is that company's. */
const CORPORATE = /\b(?:chief (?:executive|financial|operating|technology) ?(?:officer)?|ceo|cfo|coo|spokes(?:man|woman|person)|chairman|chairwoman|finance chief)$/i;

/** The enterprise told most often, by the number of mentions of each; null where another comes near. */
export function topicOf(mentions: ReadonlyMap<Entity, number>): Entity | null {
  const bodies = [...mentions].filter(([e]) => e.kind === 'organisation' && isNamed(e)).sort((a, b) => b[1] - a[1]);
  const [first, second] = bodies;
  return first && first[1] >= 4 && first[1] >= 2 * (second?.[1] ?? 0) ? first[0] : null;
}

/** The evidence that somebody's side is the enterprise the article is about; null where it is not. */
export function supposeCompany(entity: Entity, topic: Entity | null): Evidence | null {
  if (topic === null || entity.kind !== 'person' || entity.affiliation !== null || !entity.roles.some((r) => CORPORATE.test(r))) return null;
  entity.affiliation = nameOf(topic);
  return { code: 'speaker.affiliation-topic', args: { name: nameOf(topic) } };
}

export const isCountry = (entity: Entity): boolean => COUNTRIES.has(entity.words.join(' ').toLowerCase());

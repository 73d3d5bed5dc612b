/** Whom a description means that grammar ties to nobody: an office held by somebody told before, a body called by its noun, the same words again. */
import { ENTERPRISES } from '../lexicon/organisations';
import { nounSingular } from '../text/lemma';
import { remembered } from '../text/memo';
import { lowerWords, type Entity } from './entities';
import type { History, Telling } from './history';
import type { LocalMention } from './local';

export interface Taken {
  readonly telling: Telling & { readonly entity: Entity };
  readonly code: string;
  readonly certainty: number;
}

/** How far back an office, a body and the same words are remembered, in tellings. */
const OFFICE_REACH = 160;
const BODY_REACH = 60;
const NEAR_REACH = 14;

/** The one told before whom the description takes up; null where it brings in somebody new. `owner` is whoever it belongs to. */
export function takenUp(one: LocalMention, owner: Entity | null, history: History): Taken | null {
  if (one.determiner === 'indefinite') return null;
  if (one.determiner === 'bare') return one.plural ? sameWords(one, owner, history) : one.kind === 'person' && one.role !== null && owner !== null ? office(one, owner, history) : sameWords(one, owner, history);
  if (one.kind === 'person') return office(one, owner, history) ?? sameWords(one, owner, history);
  if (one.kind === 'organisation' && owner === null) return body(one, history) ?? sameWords(one, owner, history);
  return sameWords(one, owner, history);
}

const take = (telling: Telling | null, code: string, certainty: number): Taken | null => (telling?.entity ? { telling: telling as Telling & { readonly entity: Entity }, code, certainty } : null);

/** "the minister", "the Austrian foreign minister": whoever was told with that office, of that country where one is named, last. */
function office(one: LocalMention, owner: Entity | null, history: History): Taken | null {
  const found = history.last((e) => e.kind === 'person' && fitsOwner(e, one, owner) && agreesInGender(e, one) && (e.roles.some((r) => holds(r, one)) || (e.honorific !== null && holds(e.honorific, one)) || (owner === null && knownAs(e, one))), OFFICE_REACH);
  return take(found, 'mention.role', 0.82);
}

/** An office of somebody else's is another's: "Rome's mayor" is not the mayor of Paris. */
function fitsOwner(e: Entity, one: LocalMention, owner: Entity | null): boolean {
  const side = one.country ?? (owner ? owner.words.join(' ') : null);
  if (side === null || side === '') return true;
  return e.affiliation === null ? owner?.kind !== 'person' : e.affiliation === side || (owner !== null && e.affiliation.includes(owner.words[0] ?? '\0'));
}

const agreesInGender = (e: Entity, one: LocalMention): boolean => one.gender === null || e.gender === null || e.gender === one.gender;

/** Words of offices, singular: the same few are asked for again and again. */
const roleWords = new Map<string, readonly string[]>();
const MOST_ROLES = 2_000;

function wordsOfRole(role: string): readonly string[] {
  const known = roleWords.get(role);
  if (known) return known;
  if (roleWords.size >= MOST_ROLES) roleWords.clear();
  const words = role.toLowerCase().split(' ').map(nounSingular);
  roleWords.set(role, words);
  return words;
}

/** "foreign minister" is held by the "Foreign Minister", and "minister" too; "chief executive" not by the "Army chief". */
export function holds(role: string, one: LocalMention): boolean {
  const words = wordsOfRole(role);
  if (!words.includes(one.noun) && !words.some((w) => SAME_OFFICE.get(one.noun)?.includes(w))) return false;
  return one.modifiers.every((m) => words.includes(m) || VAGUE.has(m));
}

/** Words for one office: "the judge" is Mr Justice Roe, "the lawmaker" a senator. */
const SAME_OFFICE: ReadonlyMap<string, readonly string[]> = new Map([
  ['judge', ['justice']], ['lawmaker', ['senator', 'representative', 'congressman', 'congresswoman', 'rep', 'sen', 'mp']], ['lawyer', ['attorney', 'solicitor', 'barrister', 'counsel']], ['attorney', ['lawyer']],
]);

/** Adjectives that tell no two offices apart. */
const VAGUE = new Set('same young old new former late outgoing embattled popular then current first longtime veteran 14-year-old'.split(' '));

function knownAs(e: Entity, one: LocalMention): boolean {
  const told = e.nouns.get(one.noun);
  return told !== undefined && (one.country === null || told.country === null || told.country === one.country) && compatible(one, told);
}

/** "the union" for the Marine Pilots' Union, "the airline" for what was called one, "the company" for the enterprise told last. */
function body(one: LocalMention, history: History): Taken | null {
  const byName = history.last((e) => e.kind === 'organisation' && inName(e, one), OFFICE_REACH);
  const byNoun = history.last((e) => e.kind === 'organisation' && knownAs(e, one), OFFICE_REACH);
  if (byNoun && byNoun.entity !== byName?.entity) return take(byNoun, 'mention.same-noun', 0.84);
  if (byName) return take(byName, 'mention.noun-of-name', 0.75);
  if (!(ENTERPRISES.has(one.noun) && !WORKS.has(one.noun)) && !GENERAL.has(one.noun)) return null;
  const mayBe = (e: Entity, t: Telling): boolean => e.kind === 'organisation' && e.words.length > 0 && !isPublic(e) && !t.mention.quoted;
  // Whoever did something stands out over the one to whom it was done: "Acme sold its division, Orb. The company …".
  const last = history.last((e, t) => mayBe(e, t) && t.mention.salient && t.mention.shape !== 'description', NEAR_REACH) ?? history.last(mayBe, BODY_REACH);
  return take(last, 'mention.organisation', 0.62);
}

/** Works and places of a company rather than the company. */
const WORKS = new Set(['website', 'site', 'store', 'shop', 'restaurant', 'brand', 'channel', 'label', 'paper', 'outlet', 'platform', 'studio', 'app', 'network', 'chain']);
const GENERAL = new Set(['group', 'organization', 'organisation', 'agency', 'club', 'charity']);

const singularWords = remembered((words: readonly string[]) => lowerWords(words).map(nounSingular));

/** "union" ends the name; a modifier must be in it too ("the pilots' union"). */
function inName(e: Entity, one: LocalMention): boolean {
  const words = lowerWords(e.words);
  if (VAGUE_BODIES.has(one.noun) || words.length === 0) return false;
  const ends = words.length > 1 ? singularWords(e.words).includes(one.noun) : words[0]!.length > one.noun.length + 2 && words[0]!.endsWith(one.noun);
  return (ends || (NAMES_OF.get(one.noun)?.test(e.words.join(' ')) ?? false)) && one.modifiers.every((m) => words.includes(m) || VAGUE.has(m));
}

/** Too general to be the noun of a name: "the press" is not the Canadian Press. */
const VAGUE_BODIES = new Set(['press', 'media', 'public', 'state', 'house', 'city', 'town', 'village', 'county', 'region', 'community']);

/** What names of such bodies end in, where not in the noun itself: "the club" for Kelby Town, "the party" for the Social Democrats. */
const NAMES_OF: ReadonlyMap<string, RegExp> = new Map([
  ['party', /\b(?:Party|Democrats|Republicans|Conservatives|Liberals|Labou?r|Greens|Socialists|Tories|Congress)$/],
  ['club', /\b(?:FC|Town|City|United|Rovers|Wanderers|Athletic|Albion|County|Rangers|Hotspur|Villa|Wednesday|Club)$/],
  ['airline', /\b(?:Air|Airlines|Airways|Lufthansa|Ryanair|Aeroflot)\b/],
  ['carrier', /\b(?:Air|Airlines|Airways)\b/],
  ['newspaper', /\b(?:Times|Post|Tribune|Journal|Gazette|Herald|Guardian|Globe|Chronicle|Telegraph|News|Mail|Express|Daily)\b/],
  ['paper', /\b(?:Times|Post|Tribune|Journal|Gazette|Herald|Guardian|Globe|Chronicle|Telegraph|News|Mail|Express|Daily)\b/],
  ['union', /\b(?:Union|Teamsters|Workers|Federation|RMT|Unite|Unison)\b/],
  ['university', /\b(?:University|College|MIT|Harvard|Yale|Stanford)\b/],
]);

/** Bodies of the state are no company. */
export const isPublic = (e: Entity): boolean => lowerWords(e.words).some((w) => PUBLIC.has(w));
const PUBLIC = new Set('government ministry department senate congress parliament court commission council agency army navy police nations union nato house office bank'.split(' '));

/** "the survivors … the survivors", "officials … officials": the same noun of the same owner, with no modifier that tells them apart. */
function sameWords(one: LocalMention, owner: Entity | null, history: History): Taken | null {
  const found = history.last((e, t) => {
    const told = t.mention;
    // Nobody is their own: "Lee's counterpart" is not Lee.
    if (e === owner) return false;
    if (told.shape !== 'description' || told.noun !== one.noun || told.plural !== one.plural || e.words.length > 0 && one.determiner === 'bare') return false;
    if (one.determiner === 'bare' && told.determiner !== 'bare') return false;
    return compatible(one, told) && (e.owner === owner || e.words.length > 0);
  }, OFFICE_REACH);
  return take(found, 'mention.same-words', one.determiner === 'bare' ? 0.55 : 0.68);
}


/** What the later one says more closely, the earlier one said too. */
const compatible = (later: LocalMention, earlier: LocalMention): boolean =>
  later.modifiers.every((m) => earlier.modifiers.includes(m) || VAGUE.has(m)) && (later.country === null || later.country === earlier.country) && (later.determiner !== 'bare' || earlier.modifiers.length === later.modifiers.length);

/** What single words say: offices, countries, bodies. */
import { COUNTRIES, DEMONYMS } from '../lexicon/countries';
import { COLLECTIVES } from '../lexicon/groups';
import { ORGANISATION_NOUNS } from '../lexicon/organisations';
import { PEOPLE_NOUNS } from '../lexicon/people-nouns';
import { PERSON_NOUNS, ROLE_NOUNS } from '../lexicon/roles';
import { DOCUMENT_NOUNS } from '../lexicon/source-nouns';
import type { SpeakerKind } from '../model';
import { isUpper } from '../text/characters';
import { nounSingular } from '../text/lemma';
import { factOfForm } from '../text/forms';
import type { Token } from '../text/paragraph';

/** Lower case without the full stop of an abbreviation: "gen" for "Gen.". */
export const plain = (t: Token): string => plainForm(t.form);
export const plainForm = factOfForm(({ lower }) => (lower.endsWith('.') ? lower.slice(0, -1) : lower));
export const isCapitalised = (t: Token): boolean => t.kind === 'word' && isUpper(t.text.charCodeAt(0));
export const isRoleNoun = (lower: string): boolean => ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(nounSingular(lower));

/** "the Oslo-based firm", "French-born": no part of a name, nor is the place before it an owner. */
export const isSeated = factOfForm(({ lower }) => SEATED.test(lower));
const SEATED = /-(?:based|born|led|listed|backed|owned|area|style)$/;

/** "IMF", "AT&T", "U.N."; also a code such as "G20". */
export const isAcronym = (text: string): boolean => /^[A-Z][A-Z&.\d]{1,6}$/.test(text);

/** Country named by a word: "Pakistani", "Russian", "U.S."; null for any other word. */
export const countryOf = factOfForm(({ lower }) => DEMONYMS.get(lower) ?? COUNTRIES.get(lower) ?? null);

const PLURAL_ONLY = new Set(['people', 'police', 'authorities', 'officials', 'troops', 'forces', 'men', 'women', 'children', 'media', 'staff', 'both', 'others', 'many', 'some', 'several', 'most']);

/** What a common noun stands for; null where it names nobody who could speak. */
export function kindOfNoun(singular: string, lower: string): SpeakerKind | null {
  const plural = singular !== lower;
  if (COLLECTIVES.has(lower) && (plural || PLURAL_ONLY.has(lower) || !ORGANISATION_NOUNS.has(lower))) return 'group';
  if (PERSON_NOUNS.has(singular) || ROLE_NOUNS.has(singular)) return plural ? 'group' : 'person';
  if (ORGANISATION_NOUNS.has(singular) && !THINGS.has(singular)) return plural ? 'group' : 'organisation';
  if (DOCUMENT_NOUNS.has(lower)) return 'document';
  if (PEOPLE_NOUNS.has(singular) && !AMBIGUOUS.has(singular)) return plural ? 'group' : 'person';
  return COLLECTIVES.has(lower) ? 'group' : null;
}

/** Nouns for somebody or for a body: "the developer, Larkspur Homes" and "the developer, Jane Roe". */
export const isEither = (singular: string): boolean => (PERSON_NOUNS.has(singular) || ROLE_NOUNS.has(singular)) && ORGANISATION_NOUNS.has(singular);

/** Nouns of `organisations.ts` that more often are a thing or a place. */
const THINGS = new Set(['site', 'website', 'app', 'platform', 'store', 'shop', 'restaurant', 'label', 'wing', 'unit', 'program', 'programme']);

/** Words of the WordNet lists that news uses for things as often. */
const AMBIGUOUS = new Set('head minute second subject figure model object case party player presence character body face hand number page base star mark number issue plant power match date opposition sweep rating form control link key lead cut draw pick bid top bottom front back past present host line order set run drive draft'.split(' '));

/** Parts a run of capitalised words into whose it is, office, title and bare name: "Apple | CEO | – | Tim Cook". */
import { COMMON_WORDS } from '../lexicon/common-words';
import { FIRST_NAMES } from '../lexicon/first-names';
import { LEGAL_FORMS, NAME_NOUNS } from '../lexicon/organisations';
import { PLACE_NOUNS } from '../lexicon/places';
import { PERSON_NOUNS, ROLE_MODIFIERS } from '../lexicon/roles';
import { POST_NOMINALS, TITLES, TITLES_IN_NAMES, TITLES_OR_NAMES } from '../lexicon/titles';
import { nounSingular } from '../text/lemma';
import { factOfForm } from '../text/forms';
import type { Token, TokenRange } from '../text/paragraph';
import type { Gender } from './local';
import { countryOf, isAcronym, isRoleNoun, plain, plainForm } from './words';

export interface NameParts {
  /** The bare name; null where the run is an office alone ("Prime Minister", "the Apple Chief Executive Officer"). */
  readonly name: TokenRange | null;
  /** Words of office in front of it, and the titles among them. */
  readonly office: TokenRange | null;
  readonly honorific: string | null;
  readonly role: string | null;
  readonly gender: Gender;
  /** What stands before the office: the body or place where it is held ("Texas | Governor | Ann Lee"). */
  readonly prefix: TokenRange | null;
  readonly country: string | null;
}

/** Neither office nor title. Field by field, as elsewhere on the way of every name: V8 takes a microsecond for a spread. */
const nameAlone = (name: TokenRange, prefix: TokenRange | null): NameParts => ({ name, office: null, honorific: null, role: null, gender: null, prefix, country: null });

/** `run` without a leading "the". */
export function partName(tokens: readonly Token[], run: TokenRange): NameParts {
  const last = withoutPostNominals(tokens, run);
  const at = lastOffice(tokens, run.first, last);
  if (at < 0) {
    const person = personBehindBody(tokens, run.first, last);
    return person < 0 ? nameAlone({ first: run.first, last }, null) : nameAlone({ first: person, last }, { first: run.first, last: person });
  }
  const complement = endOfComplement(tokens, at, last);
  const nameFirst = complement > 0 ? complement : at + 1;
  const first = firstOfOffice(tokens, run.first, at);
  const country = first > run.first ? countryOf(tokens[first - 1]!.form) : null;
  const told = readOffice(tokens, first, complement > 0 ? complement : at + 1);
  const keepsTitle = nameFirst === last - 1 && TITLES_IN_NAMES.has(plain(tokens[at]!));
  return {
    name: nameFirst < last ? { first: keepsTitle ? at : nameFirst, last } : null, office: { first, last: nameFirst },
    honorific: keepsTitle ? null : told.honorific, role: told.role, gender: told.gender, prefix: country === null ? withoutTimes(tokens, run.first, first) : null, country,
  };
}

/** "Ohio State University | Ann Lee", "NASA | Bill Roe": where a person's name begins behind a body's; -1 where none does. */
function personBehindBody(tokens: readonly Token[], first: number, last: number): number {
  for (let i = first + 1; i < last - 1; i++) {
    const before = plain(tokens[i - 1]!);
    if (!FIRST_NAMES.has(plain(tokens[i]!)) || FIRST_NAMES.has(plain(tokens[first]!)) || NAME_NOUNS.has(plain(tokens[last - 1]!)) || PLACE_NOUNS.has(plain(tokens[last - 1]!))) continue;
    if ((NAME_NOUNS.has(before) && i - first > 1) || (i === first + 1 && isAcronym(tokens[first]!.text) && !tokens[first]!.text.includes('.'))) return i;
  }
  return -1;
}

/** "Rosalind Pike | KC", "John Roe, | MP": letters behind the name. */
function withoutPostNominals(tokens: readonly Token[], run: TokenRange): number {
  let { last } = run;
  while (last - run.first > 2 && POST_NOMINALS.has(plain(tokens[last - 1]!)) && tokens[last - 1]!.text === tokens[last - 1]!.text.toUpperCase()) {
    last--;
    if (tokens[last - 1]!.text === ',') last--;
  }
  return last;
}

/** "Former | Florida | Governor": words that say when, not where. Null where nothing else is left. */
function withoutTimes(tokens: readonly Token[], first: number, last: number): TokenRange | null {
  let i = first;
  while (i < last && ROLE_MODIFIERS.has(plain(tokens[i]!))) i++;
  return i < last ? { first: i, last } : null;
}

const AREAS = new Set(['city', 'county', 'state', 'district', 'party', 'university', 'school', 'hospital']);

/** Bodies whose office is named after them: "Army chief", "Council President". */
const BODIES_IN_ROLES = new Set('army navy council police union club party school board court house senate cabinet county city parish fire hospital prison bank company staff committee state'.split(' '));

const isOffice = factOfForm((form) => TITLES.has(plainForm(form)) || isRoleNoun(plainForm(form)) || PERSON_NOUNS.has(plainForm(form)));

/** Index of the last word of office in the run; -1 where it is a name throughout: "Stephen King", "General Motors", "Bishop Street". */
function lastOffice(tokens: readonly Token[], first: number, last: number): number {
  const opensWithFirstName = FIRST_NAMES.has(plain(tokens[first]!));
  // "Institute of Marine Research": a body and its field.
  if (NAME_NOUNS.has(plain(tokens[first]!)) && !isRoleNoun(plain(tokens[first]!)) && (tokens[first + 1]?.lower === 'of' || tokens[first + 1]?.lower === 'for')) return -1;
  for (let i = last - 1; i >= first; i--) {
    if (!isOffice(tokens[i]!.form) || tokens[i + 1]?.tag === 'POS' || tokens[i + 1]?.kind === 'quotation-mark') continue;
    const key = plain(tokens[i]!);
    const title = TITLES.get(key);
    // "Friends of Elm Street", "Social Democrats": several hold no office in a name.
    if (last - first > 1 && !title && nounSingular(key) !== key) continue;
    if (i === last - 1) {
      if (last - first > 1 && title?.type === 'form') continue;
      if (opensWithFirstName && i - first <= 2 && i > first && (TITLES_OR_NAMES.has(key) || !title)) continue;
      if (NAME_NOUNS.has(key) && last - first > 1 && !isRoleNoun(key)) continue;
      return i;
    }
    // "Justice Department", "Republican Party"; but "President Park".
    const behind = tokens[i + 1]!.lower;
    if (behind !== 'of' && behind !== 'for' && isBody(tokens, i + 1, last) && !(title && last - i === 2 && PLACE_NOUNS.has(plain(tokens[last - 1]!)))) continue;
    // "Dean Whitcomb", "Judge Reinhold": a first name as well as a title.
    if (opensWithFirstName && i === first && TITLES_OR_NAMES.has(key) && !TITLES_IN_NAMES.has(key) && last - first === 2) continue;
    if (opensWithFirstName && i > first && (TITLES_OR_NAMES.has(key) || title?.type === 'form')) continue;
    return i;
  }
  return -1;
}

/** What would be the name behind the office is the end of a body's or a place's: "Justice | Department", "General | Motors". */
function isBody(tokens: readonly Token[], first: number, last: number): boolean {
  const end = plain(tokens[last - 1]!);
  if (FIRST_NAMES.has(plain(tokens[first]!))) return LEGAL_FORMS.has(end);
  return NAME_NOUNS.has(end) || PLACE_NOUNS.has(end) || LEGAL_FORMS.has(end) || (last - first === 1 && COMMON_WORDS.has(end) && tokens[first]!.tag !== 'NNP');
}

/** "Secretary of State | John Kerry", "Governor of Virginia": where the phrase behind "of" ends; 0 where there is none. */
function endOfComplement(tokens: readonly Token[], at: number, last: number): number {
  const joint = tokens[at + 1];
  if (at + 2 >= last || !joint || (joint.lower !== 'of' && joint.lower !== 'for')) return 0;
  for (let i = at + 3; i < last; i++) if (FIRST_NAMES.has(plain(tokens[i]!)) && i < last - 1) return i;
  return last;
}

/** Office words before the last one: "deputy | prime | minister". */
function firstOfOffice(tokens: readonly Token[], first: number, at: number): number {
  let i = at;
  while (i > first) {
    const key = plain(tokens[i - 1]!);
    // "New York City | Mayor": of a longer name.
    if (AREAS.has(key) && i - 1 > first && !ROLE_MODIFIERS.has(plain(tokens[i - 2]!)) && !isOffice(tokens[i - 2]!.form)) break;
    if (!(ROLE_MODIFIERS.has(key) || isOffice(tokens[i - 1]!.form) || (i - 1 === first && BODIES_IN_ROLES.has(key)) || (tokens[i - 1]!.lower === 'of' && i - 2 >= first && isOffice(tokens[i - 2]!.form)))) break;
    i--;
  }
  return i;
}

/** Forms of address go with the name; "Mrs Justice | Roe" and "Lord Justice | Roe" are written so, "Chief Justice" is an office. */
function readOffice(tokens: readonly Token[], first: number, last: number): Pick<NameParts, 'honorific' | 'role' | 'gender'> {
  let honorific: string | null = null;
  let gender: Gender = null;
  const role: string[] = [];
  for (let i = first; i < last; i++) {
    const key = plain(tokens[i]!);
    const title = TITLES.get(key);
    gender ??= title?.gender ?? PERSON_NOUNS.get(key) ?? null;
    if (title?.type === 'form' && !(isRoleNoun(key) && role.length > 0)) honorific = tokens[i]!.text;
    else if (key === 'justice' && i === first + 1 && honorific !== null) honorific += ` ${tokens[i]!.text}`;
    else role.push(tokens[i]!.text);
  }
  return { honorific, role: role.length > 0 ? role.join(' ') : null, gender };
}

import { CAPITALS, COUNTRIES, DEMONYMS, GOVERNMENT_SEATS, PEOPLES } from '../lexicon/countries';
import { FIRST_NAMES } from '../lexicon/first-names';
import { LEGAL_FORMS, NAME_NOUNS, ORGANISATIONS } from '../lexicon/organisations';
import { PLACES, PLACE_NOUNS } from '../lexicon/places';
import { PERSON_NOUNS, ROLE_MODIFIERS, ROLE_NOUNS } from '../lexicon/roles';
import { TITLES } from '../lexicon/titles';
import type { SpeakerKind } from '../model';
import { nounSingular } from '../text/lemma';
import type { Paragraph, Token, TokenRange } from '../text/paragraph';
import { getLexicon } from '../text/tagger/lexicon';
import { plain } from './runs';

export interface Name {
  /** Tokens of the bare name. */
  readonly range: TokenRange;
  /** First token of the whole, title and role in. */
  readonly from: number;
  readonly words: readonly string[];
  readonly kind: SpeakerKind | null;
  readonly honorific: string | null;
  readonly role: string | null;
  readonly affiliation: string | null;
  readonly gender: 'female' | 'male' | null;
}

export const isRoleNoun = (lower: string): boolean => ROLE_NOUNS.has(lower) || ROLE_NOUNS.has(nounSingular(lower));

/** Country named by a word: "Pakistani", "Russian", "U.S."; null for any other word. */
export const countryOf = (lower: string): string | null => DEMONYMS.get(lower) ?? COUNTRIES.get(lower) ?? null;

/** Parts a run of capitalised words (and lower-case role words before it) into affiliation, role, title and bare name. */
export function readName(paragraph: Paragraph, run: TokenRange): Name {
  const { tokens } = paragraph;
  let first = run.first;
  if (tokens[first]!.lower === 'the') first++;
  const from = roleStart(tokens, first);
  let honorific: string | null = null;
  let gender: Name['gender'] = null;
  const role: string[] = [];
  let affiliation: string | null = null;
  let i = from;
  // Whatever stands before the name proper: "powerful | Army chief | Gen | Qamar Javed Bajwa".
  for (; i < run.last - 1; i++) {
    const word = tokens[i]!;
    const key = plain(word);
    const title = TITLES.get(key);
    const noun = isRoleNoun(key) || PERSON_NOUNS.has(key);
    const country = countryOf(word.lower);
    if (title && !noun) {
      if (title.type === 'form') honorific = word.text;
      else role.push(word.text);
      gender ??= title.gender;
    } else if (noun && leadsToName(tokens, i, run.last)) {
      role.push(word.text);
      gender ??= PERSON_NOUNS.get(key) ?? null;
    } else if (country !== null && roleAhead(tokens, i + 1, run.last)) affiliation = country;
    else if ((ROLE_MODIFIERS.has(key) || word.text === word.lower || isBodyWord(key)) && roleAhead(tokens, i + 1, run.last)) {
      if (word.kind === 'word' && word.tag !== 'POS' && !isAttitude(word)) role.push(word.text);
    } else break;
  }
  const start = i;
  const words = tokens.slice(start, run.last).map((t) => t.text);
  const named = role.length > 0 || honorific !== null;
  const kind = named ? 'person' : kindOf(tokens, { first: start, last: run.last });
  return { range: { first: start, last: run.last }, from: named ? from : first, words, kind, honorific, role: role.length > 0 ? role.join(' ') : null, affiliation, gender };
}

const isBodyWord = (key: string): boolean => NAME_NOUNS.has(key) || ORGANISATIONS.has(key);
/** "powerful", "veteran": says what the writer thinks, not what the office is. */
const isAttitude = (t: Token): boolean => t.text === t.lower && (t.tag === 'JJ' || t.tag === 'DT' || t.tag === 'PRP$') && !ROLE_MODIFIERS.has(t.lower);

/** Lower-case role words directly before the run: "chief executive | Jane Roe", "his Pakistani counterpart | Shah Qureshi". */
function roleStart(tokens: readonly Token[], first: number): number {
  let i = first - 1;
  const sentence = tokens[first]!.sentence;
  const before = tokens[i];
  if (before?.sentence !== sentence || before.text !== before.lower || !(isRoleNoun(before.lower) || PERSON_NOUNS.has(before.lower)) || before.tag === 'VBD' || before.tag === 'VBZ') return first;
  for (let steps = 0; i > 0 && steps < 6; i--, steps++) {
    const word = tokens[i - 1]!;
    if (word.sentence !== sentence || word.kind !== 'word') break;
    if (!(word.tag === 'JJ' || word.tag === 'NN' || word.tag === 'NNP' || ROLE_MODIFIERS.has(word.lower))) break;
  }
  return i;
}

function roleAhead(tokens: readonly Token[], from: number, last: number): boolean {
  for (let i = from; i < last - 1 && i < from + 5; i++) {
    const key = plain(tokens[i]!);
    if (isRoleNoun(key) || TITLES.has(key)) return true;
  }
  return false;
}

/** A role noun that a name follows; "Bank President" alone is no name. */
const leadsToName = (tokens: readonly Token[], i: number, last: number): boolean => i < last - 1 && tokens[i + 1]!.tag !== 'POS';

function kindOf(tokens: readonly Token[], { first, last }: TokenRange): SpeakerKind | null {
  const whole = tokens.slice(first, last).map((t) => t.lower).join(' ');
  const end = plain(tokens[last - 1]!);
  if (COUNTRIES.has(whole) || CAPITALS.has(whole) || GOVERNMENT_SEATS.has(whole)) return ORGANISATIONS.has(whole) ? 'organisation' : 'place';
  if (PEOPLES.has(whole) || (DEMONYMS.has(whole) && tokens[last - 1]!.tag !== 'JJ')) return 'group';
  if (ORGANISATIONS.has(whole)) return 'organisation';
  if (PLACES.has(whole) || PLACE_NOUNS.has(end)) return 'place';
  const opening = plain(tokens[first]!);
  if (last - first > 1 && FIRST_NAMES.has(opening) && !LEGAL_FORMS.has(end)) return 'person';
  if (NAME_NOUNS.has(end) || LEGAL_FORMS.has(end) || (last - first > 2 && NAME_NOUNS.has(opening))) return 'organisation';
  if (last - first === 1) return isAcronym(tokens[first]!.text) ? 'organisation' : null;
  // Two or three words that are no common words: a person's name, as far as anybody can tell.
  for (let i = first; i < last; i++) if (getLexicon().known(plain(tokens[i]!)) !== undefined || tokens[i]!.kind !== 'word') return null;
  return last - first <= 4 ? 'person' : null;
}

export const isAcronym = (text: string): boolean => /^[A-Z][A-Z&.]{1,5}$/.test(text);

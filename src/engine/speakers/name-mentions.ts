import { COUNTRIES, DEMONYMS, PEOPLES } from '../lexicon/countries';
import { ORGANISATIONS } from '../lexicon/organisations';
import { PERSON_NOUNS, ROLE_MODIFIERS } from '../lexicon/roles';
import { TITLES } from '../lexicon/titles';
import type { Token, TokenRange } from '../text/paragraph';
import type { LocalMention } from './local';
import { partName, type NameParts } from './names';
import { findRuns, type Run } from './runs';
import type { Scene } from './scene';
import { signsAround, signsInName } from './signs';
import { countryOf, isAcronym, isRoleNoun, plain } from './words';

/** A run that is an office alone: a description, whose phrase is looked at later. */
export interface OfficeRun {
  readonly parts: NameParts;
  readonly run: Run;
  /** Index of its noun: "Governor" of "Governor of Virginia". */
  readonly head: number;
}

/** Adds the names of a paragraph; returns the runs that are offices alone ("the Prime Minister"). */
export function addNames(scene: Scene): OfficeRun[] {
  const { tokens } = scene.paragraph;
  const offices: OfficeRun[] = [];
  for (const run of findRuns(scene.paragraph)) {
    const the = tokens[run.first]!.lower === 'the' && run.last - run.first > 1;
    const bare = { first: run.first + (the ? 1 : 0), last: run.last };
    const parts = partName(tokens, bare);
    if (parts.name === null) {
      offices.push({ parts, run, head: headOf(tokens, parts.office!) });
      if (parts.prefix) addName(scene, parts.prefix, { last: parts.prefix.last, initial: run.initial && !the }, null);
      const complement = parts.office && complementOf(tokens, parts.office);
      if (complement) addName(scene, complement, { last: run.last, initial: false }, null);
    } else addName(scene, parts.name, { last: run.last, initial: run.initial && parts.office === null && !the }, parts);
  }
  return offices;
}

function headOf(tokens: readonly Token[], office: TokenRange): number {
  for (let i = office.first + 1; i < office.last; i++) if (tokens[i]!.lower === 'of' || tokens[i]!.lower === 'for') return i - 1;
  return office.last - 1;
}

/** "Governor of | Virginia". */
function complementOf(tokens: readonly Token[], office: TokenRange): TokenRange | null {
  for (let i = office.first + 1; i < office.last - 1; i++) {
    if (tokens[i]!.lower === 'of' || tokens[i]!.lower === 'for') return { first: tokens[i + 1]!.lower === 'the' ? i + 2 : i + 1, last: office.last };
  }
  return null;
}

function addName(scene: Scene, name: TokenRange, run: Pick<Run, 'last' | 'initial'>, parts: NameParts | null): LocalMention | null {
  const { tokens } = scene.paragraph;
  if (isNobody(tokens, name, parts)) return null;
  const office = parts?.office ?? null;
  const prefix = parts?.prefix ?? null;
  const begin = prefix?.first ?? office?.first ?? name.first;
  const ahead = parts !== null && !(name.last - name.first === 1 && (ORGANISATIONS.has(tokens[name.first]!.lower) || isAcronym(tokens[name.first]!.text))) && (office === null || prefix !== null || parts.honorific !== null) ? officeAhead(scene, begin) : null;
  const from = ahead?.first ?? begin;
  const the = tokens[from - 1]?.lower === 'the' || tokens[name.first - 1]?.lower === 'the';
  const titled = ahead !== null || office !== null || prefix !== null;
  const mention = scene.add({ first: from, last: run.last > name.last ? run.last : name.last }, name.last - 1, {
    shape: 'name', words: tokens.slice(name.first, name.last).map((t) => t.text), initial: run.initial && ahead === null, second: name.last - name.first > 1 ? tokens[name.first + 1]!.start : -1,
    signs: titled ? [{ kind: 'person', weight: 5 }] : [...signsInName(tokens, name), ...signsAround(scene.paragraph, name, the)],
    honorific: parts?.honorific ?? null, role: parts?.role ?? ahead?.role ?? null, otherRole: (parts?.role ?? null) === null ? null : (ahead?.role ?? null), country: parts?.country ?? countryAhead(scene, from), gender: ahead?.gender ?? parts?.gender ?? null,
    acronym: acronymBehind(tokens, name.last),
  });
  // "Pentagon | spokesman Kenneth Bacon": the body just before is whose spokesman he is.
  const body = ahead ? scene.before(ahead.first) : null;
  if (body?.shape === 'name' && body.sentence === mention.sentence) {
    mention.owner = body;
    mention.first = body.first;
    mention.start = body.start;
  }
  if (prefix) {
    mention.owner = addName(scene, prefix, { last: prefix.last, initial: run.initial }, null);
    mention.owner?.signs.push({ kind: 'organisation', weight: 1 });
  }
  return mention;
}

/** An adjective of a country is nobody ("Austrian customs officers"); neither is a title alone. */
function isNobody(tokens: readonly Token[], { first, last }: TokenRange, parts: NameParts | null): boolean {
  if (last - first !== 1) return false;
  const { lower, tag } = tokens[first]!;
  const alone = (parts?.office ?? null) === null;
  if (alone && PARTISAN.has(lower) && tag !== 'NNPS') return true;
  if (DEMONYMS.has(lower) && !COUNTRIES.has(lower) && (tag === 'JJ' || !PEOPLES.has(lower)) && alone) return true;
  return alone && (isRoleNoun(lower) || TITLES.has(plain(tokens[first]!)));
}

/** Adjectives of parties and faiths, written with a capital: "Democratic strategist". */
const PARTISAN = new Set('democratic republican islamic muslim christian catholic jewish protestant conservative liberal socialist communist lgbt african-american hispanic latino'.split(' '));

interface Ahead { readonly first: number; readonly role: string; readonly gender: LocalMention['gender'] }

/** Words of office in lower case before a name: "chief executive | Jane Roe", "Army chief | Gen Bajwa", "student | Ahmed Ali". */
function officeAhead(scene: Scene, first: number): Ahead | null {
  const { tokens } = scene.paragraph;
  const noun = tokens[first - 1];
  if (noun?.sentence !== tokens[first]!.sentence || noun.text !== noun.lower || !(noun.tag === 'NN' || noun.tag === 'JJ') || !(isRoleNoun(noun.lower) || PERSON_NOUNS.has(noun.lower))) return null;
  if (scene.isCovered(first - 1)) return null;
  let i = first - 1;
  while (i > 0 && first - i < 6 && belongsToOffice(scene, i - 1, tokens[first]!.sentence)) i--;
  const words = tokens.slice(i, first).map((t) => t.text);
  return { first: i, role: words.join(' '), gender: PERSON_NOUNS.get(noun.lower) ?? null };
}

function belongsToOffice(scene: Scene, i: number, sentence: number): boolean {
  const word = scene.paragraph.tokens[i]!;
  if (word.sentence !== sentence || word.kind !== 'word') return false;
  if (ROLE_MODIFIERS.has(word.lower)) return true;
  return word.text === word.lower && (word.tag === 'NN' || (word.tag === 'JJ' && (ROLE_ADJECTIVE.test(word.lower)))) && !scene.isCovered(i);
}

/** Adjectives of trade, not of praise: "marine biologist", "regional director"; not "powerful chief". */
const ROLE_ADJECTIVE = /(?:al|ic|ine|ary|tive|cal)$/;

/** "his Pakistani | counterpart Qureshi": the country of an adjective just before. */
function countryAhead(scene: Scene, from: number): string | null {
  const { tokens } = scene.paragraph;
  const word = tokens[from - 1];
  return word?.sentence === tokens[from]!.sentence && scene.phrase(from - 1) === scene.phrase(from) ? countryOf(word.form) : null;
}

/** "International Monetary Fund (IMF)". */
function acronymBehind(tokens: readonly Token[], at: number): string | null {
  const inner = tokens[at + 1];
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && inner && isAcronym(inner.text) ? inner.text : null;
}

import { COUNTRY_NOUNS } from '../lexicon/organisations';
import { PERSON_NOUNS, ROLE_MODIFIERS } from '../lexicon/roles';
import type { SpeakerKind } from '../model';
import { factOfForm } from '../text/forms';
import { nounSingular } from '../text/lemma';
import type { NounPhrase, TokenRange } from '../text/paragraph';
import { isAdjective, isNoun } from '../text/tagset';
import type { Determiner, LocalMention } from './local';
import type { OfficeRun } from './name-mentions';
import type { Scene } from './scene';
import { countryOf, isSeated, kindOfNoun } from './words';

/**
 * Adds what noun phrases describe: "the minister", "her deputy", "a spokesman for the bank", "officials". A possessor is a mention of its own, and
 * owns what follows: in "the company's founder", the company.
 */
export function addDescriptions(scene: Scene, offices: readonly OfficeRun[]): void {
  const officeAt = new Map(offices.map((one) => [one.head, one]));
  for (const np of scene.paragraph.nounPhrases) {
    let owner: LocalMention | null = null;
    let first = np.first;
    for (const last of segmentEnds(scene, np)) {
      owner = addSegment(scene, { first, last }, np, owner, officeAt);
      first = last + 1;
    }
  }
  for (const one of offices) if (!scene.at(one.head) && (scene.phrase(one.head)?.head ?? one.head) === one.head) addOffice(scene, one.parts.office!, one, null);
}

/** "the attorney | general": an adjective behind its noun belongs to the office. */
const POSTPOSED = new Set(['general', 'elect', 'designate']);
const OFFICES_BEFORE = new Set(['attorney', 'secretary', 'solicitor', 'governor', 'surgeon', 'inspector', 'president', 'director', 'consul']);

/** Where the possessors of a phrase end, and the phrase itself: "the firm | 's chief | ". */
function segmentEnds(scene: Scene, np: NounPhrase): number[] {
  const out: number[] = [];
  for (let i = np.first; i < np.last; i++) if (scene.paragraph.tokens[i]!.tag === 'POS' && i > np.first) out.push(i);
  if (scene.paragraph.tokens[np.last - 1]!.tag !== 'POS') out.push(np.last);
  return out;
}

function addSegment(scene: Scene, segment: TokenRange, np: NounPhrase, owner: LocalMention | null, officeAt: ReadonlyMap<number, OfficeRun>): LocalMention | null {
  const noun = segment.last === np.last ? np.head : lastNoun(scene, segment);
  if (noun < segment.first) return null;
  const head = POSTPOSED.has(scene.paragraph.tokens[noun + 1]?.lower ?? '') && OFFICES_BEFORE.has(scene.paragraph.tokens[noun]!.lower) ? noun + 1 : noun;
  const possessor = owner ?? possessivePronoun(scene, segment);
  const range = { first: possessor && owner ? owner.first : segment.first, last: segment.last };
  const office = officeAt.get(head);
  if (office) return addOffice(scene, range, office, possessor);
  const named = nameOver(scene, head);
  if (named) {
    if (named.role !== null) takeIn(scene, named, possessor);
    addBodyAhead(scene, segment, named);
    return named;
  }
  return describe(scene, range, head, possessor);
}

/** "Kenya's | foreign minister Paula Rey": whose office it is begins the mention. */
function takeIn(scene: Scene, named: LocalMention, owner: LocalMention | null): void {
  if (!owner || named.owner) return;
  named.owner = owner;
  if (owner.first >= named.first) return;
  named.first = owner.first;
  named.start = scene.span({ first: owner.first, last: owner.first + 1 }).start;
}

function lastNoun(scene: Scene, { first, last }: TokenRange): number {
  for (let i = last - 1; i >= first; i--) if (isNoun(scene.paragraph.tokens[i]!.tag)) return i;
  return -1;
}

/** The name that has its head at or behind this token of its phrase. */
function nameOver(scene: Scene, head: number): LocalMention | null {
  if (!scene.isCovered(head)) return null;
  for (let i = head; i < head + 8; i++) {
    const one = scene.at(i);
    if (one?.shape === 'name' && one.first <= head) return one;
    if (!scene.isCovered(i)) return null;
  }
  return null;
}

const POSSESSIVE = new Set(['his', 'her', 'its', 'their', 'my', 'our', 'your', 'whose']);

function possessivePronoun(scene: Scene, { first, last }: TokenRange): LocalMention | null {
  for (let i = first; i < last && i < first + 2; i++) {
    const one = scene.at(i);
    if (one?.shape === 'pronoun' && POSSESSIVE.has(one.noun)) return one;
  }
  return null;
}

/** "the conciliation service | Acas", "U.S. automaker | GM": the noun before a name says what it is, and may take it up later. */
function addBodyAhead(scene: Scene, segment: TokenRange, named: LocalMention): void {
  const noun = scene.paragraph.tokens[named.first - 1];
  if (named.first - 1 < segment.first || noun?.tag !== 'NN' || noun.text !== noun.lower || named.role !== null) return;
  if (kindOfNoun(noun.lower, noun.lower) !== 'organisation') return;
  const body = describe(scene, { first: segment.first, last: named.first }, named.first - 1, null);
  if (!body) return;
  body.same = { mention: named, rule: 'mention.close-apposition' };
  named.signs.push({ kind: 'organisation', weight: 4 });
}

function addOffice(scene: Scene, range: TokenRange, { parts, head }: OfficeRun, owner: LocalMention | null): LocalMention | null {
  const office = parts.office!;
  const prefix = scene.before(office.first);
  return describe(scene, { first: Math.min(range.first, office.first), last: head + 1 }, head, owner ?? (prefix?.shape === 'name' ? prefix : null));
}

const SMALL = new Set(['DT', 'PRP$', 'POS', 'PDT', 'CD']);

function describe(scene: Scene, range: TokenRange, head: number, owner: LocalMention | null): LocalMention | null {
  const { tokens } = scene.paragraph;
  const word = tokens[head]!;
  const { noun, kind } = bearerOf(word.form);
  if (kind === null || word.kind !== 'word') return null;
  const modifiers: string[] = [];
  const role: string[] = [];
  let country: string | null = null;
  let named: LocalMention | null = null;
  for (let i = owner && owner.last <= head ? Math.max(owner.last, range.first) : range.first; i < head; i++) {
    const one = tokens[i]!;
    const own = countryOf(one.form);
    if (own !== null) country = own;
    else if (isSeated(one.form)) named = null;
    else if (scene.isCovered(i)) named = scene.at(i) ?? named;
    else if (one.kind === 'word' && !SMALL.has(one.tag)) {
      modifiers.push(one.lower);
      if (isNoun(one.tag) || ROLE_MODIFIERS.has(one.lower) || isRoleAdjective(one.lower, one.tag)) role.push(one.text);
    }
  }
  const plural = noun !== word.lower || kind === 'group';
  // "both the sides": the phrase begins before what the chunker took.
  const first = range.first > 0 && tokens[range.first - 1]!.lower === 'both' && tokens[range.first - 1]!.sentence === word.sentence ? range.first - 1 : range.first;
  const ofField = kind === 'person' ? field(scene, head) : [];
  return scene.add({ first, last: Math.max(range.last, head + 1 + ofField.length) }, head, {
    shape: 'description', noun, modifiers, determiner: determinerOf(scene, range, owner), kind, plural, country, owner: owner ?? named,
    role: kind === 'person' ? [...role, word.text, ...ofField].join(' ') : null, gender: plural ? null : (PERSON_NOUNS.get(noun) ?? null),
  });
}

/** "secretary | of state", "chief | of emergency services": the field of an office, in small letters and without an article. */
function field(scene: Scene, head: number): string[] {
  const { tokens } = scene.paragraph;
  const np = tokens[head + 1]?.lower === 'of' ? scene.phrase(head + 2) : null;
  if (np?.first !== head + 2 || np.last - np.first > 3) return [];
  const words = tokens.slice(np.first, np.last);
  return words.every((t) => t.kind === 'word' && t.text === t.lower && (isNoun(t.tag) || isAdjective(t.tag))) ? ['of', ...words.map((t) => t.text)] : [];
}

/** "foreign minister", "former chairman"; opinions such as "powerful" are no part of an office. */
const isRoleAdjective = (lower: string, tag: string): boolean => isAdjective(tag as never) && /(?:al|ic|ine|ary|ign|ior|me|ty|tive|cal|ief)$/.test(lower);

/** A noun in the singular, and what it stands for. */
const bearerOf = factOfForm(({ lower }) => {
  const noun = nounSingular(lower);
  return { noun, kind: kindOf(noun, lower) };
});

function kindOf(noun: string, lower: string): SpeakerKind | null {
  if (COUNTRY_NOUNS.has(noun) && noun !== 'government') return noun === lower ? 'place' : 'group';
  return kindOfNoun(noun, lower);
}

const DEFINITE = new Set(['the', 'this', 'that', 'these', 'those', 'both']);

function determinerOf(scene: Scene, range: TokenRange, owner: LocalMention | null): Determiner {
  const { tag, lower } = scene.paragraph.tokens[range.first]!;
  if (owner?.shape === 'pronoun' || tag === 'PRP$') return 'possessive';
  if (DEFINITE.has(lower)) return 'definite';
  if (owner && scene.paragraph.tokens[owner.last]?.tag === 'POS') return 'definite';
  return tag === 'DT' || tag === 'CD' || tag === 'PDT' ? 'indefinite' : 'bare';
}

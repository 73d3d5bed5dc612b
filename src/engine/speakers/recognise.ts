import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { COUNTRIES, DEMONYMS, PEOPLES } from '../lexicon/countries';
import { COLLECTIVES } from '../lexicon/groups';
import { COUNTRY_NOUNS, ORGANISATION_NOUNS } from '../lexicon/organisations';
import { PERSON_NOUNS, ROLE_NOUNS } from '../lexicon/roles';
import { TITLES } from '../lexicon/titles';
import type { SpeakerKind } from '../model';
import { nounSingular } from '../text/lemma';
import type { NounPhrase, Paragraph, TokenRange } from '../text/paragraph';
import type { LocalMention } from './local';
import { countryOf, isAcronym, isRoleNoun, readName, type Name } from './names';
import { findRuns, type Run } from './runs';

const PRONOUNS = new Set(['he', 'she', 'they', 'it', 'him', 'her', 'them', 'his', 'their', 'its']);
const DEFINITE = new Set(['the', 'this', 'that', 'both', 'these', 'those']);
const OWNING = new Set(['his', 'her', 'its', 'their']);

/** Names, descriptions and pronouns of one paragraph, in their order; they do not overlap, save possessive pronouns in descriptions. */
export function recogniseMentions(paragraph: Paragraph): readonly LocalMention[] {
  const salient = salientTokens(paragraph);
  const out: LocalMention[] = [];
  const covered = new Set<number>();
  for (const run of findRuns(paragraph)) {
    const one = ofRun(paragraph, run, salient);
    if (!one) continue;
    for (let i = run.first; i < run.last; i++) covered.add(i);
    out.push(one);
  }
  for (const np of paragraph.nounPhrases) {
    if (covered.has(np.head)) continue;
    const one = ofDescription(paragraph, np, salient);
    if (one) out.push(one);
  }
  for (const [i, token] of paragraph.tokens.entries()) {
    if (token.kind === 'word' && PRONOUNS.has(token.lower) && !covered.has(i)) out.push(ofPronoun(paragraph, i, salient));
  }
  return out.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** Heads that stand as subjects, or beside a verb of speech ("said Ms Ito"). */
function salientTokens(paragraph: Paragraph): Set<number> {
  const out = new Set<number>();
  const ending = new Map(paragraph.nounPhrases.map((np) => [np.last, np.head]));
  const starting = new Map(paragraph.nounPhrases.map((np) => [np.first, np.head]));
  for (const group of paragraph.verbGroups) {
    if (group.form !== 'finite') continue;
    const subject = ending.get(group.first);
    if (subject !== undefined) out.add(subject);
    const after = SPEECH_VERBS.has(group.lemma) ? starting.get(group.last) : undefined;
    if (after !== undefined) out.add(after);
  }
  return out;
}

const spanOf = (paragraph: Paragraph, { first, last }: TokenRange): { start: number; end: number } => ({ start: paragraph.tokens[first]!.start, end: paragraph.tokens[last - 1]!.end });

function ofRun(paragraph: Paragraph, run: Run, salient: ReadonlySet<number>): LocalMention | null {
  const { tokens } = paragraph;
  const name = readName(paragraph, run);
  const only = name.words.length === 1 ? tokens[name.range.first]! : null;
  // "Prime Minister", "President": an office alone is a description.
  if (only && name.role === null && (isRoleNoun(only.lower) || TITLES.has(only.lower))) return null;
  // "the Austrian customs officers": an adjective is nobody; "Austrians" are.
  if (only && DEMONYMS.has(only.lower) && !PEOPLES.has(only.lower) && !COUNTRIES.has(only.lower)) return null;
  const behind = appositionBehind(paragraph, run.last);
  const acronym = acronymBehind(paragraph, run.last);
  return {
    ...spanOf(paragraph, { first: name.from, last: run.last }), shape: 'name', head: run.last - 1, words: name.words,
    kind: name.kind ?? (behind?.role ? 'person' : null), honorific: name.honorific, role: name.role ?? behind?.role ?? null,
    affiliation: name.affiliation ?? possessorCountry(paragraph, name) ?? behind?.affiliation ?? null, gender: name.gender ?? behind?.gender ?? null, noun: '', owner: ownerOf(paragraph, name), plural: false, acronym,
    salient: salient.has(run.last - 1),
  };
}

/** "Kenya's foreign minister, Paula Rey", "Pakistan's Prime Minister Khan": the country that owns the office. */
function possessorCountry(paragraph: Paragraph, name: Name): string | null {
  const { tokens } = paragraph;
  const pos = name.from - 1;
  if (name.role === null || tokens[pos]?.tag !== 'POS') return null;
  return countryOf(tokens[pos - 1]!.lower) ?? tokens[pos - 1]!.text;
}

function ownerOf(paragraph: Paragraph, name: Name): string | null {
  for (let i = name.from - 1; i >= 0 && i >= name.from - 3; i--) if (OWNING.has(paragraph.tokens[i]!.lower)) return paragraph.tokens[i]!.lower;
  return null;
}

interface Apposition { readonly role: string; readonly affiliation: string | null; readonly gender: 'female' | 'male' | null }

/** ", the mayor of Northfield,", ", a spokesman for the company", ", 54, the first Russian foreign minister to …". */
function appositionBehind(paragraph: Paragraph, at: number): Apposition | null {
  const { tokens, nounPhrases } = paragraph;
  if (tokens[at]?.text !== ',') return null;
  let from = at + 1;
  if (tokens[from]?.kind === 'number' && tokens[from + 1]?.text === ',') from += 2;
  const np = nounPhrases.find((n) => n.first === from);
  if (!np || !isRoleNoun(tokens[np.head]!.lower)) return null;
  const words: string[] = [];
  let affiliation: string | null = null;
  for (let i = np.first; i <= np.head; i++) {
    const word = tokens[i]!;
    const country = countryOf(word.lower);
    if (country !== null) affiliation = country;
    else if (word.tag === 'POS') {
      affiliation ??= words.join(' ');
      words.length = 0;
    } else if (!(word.tag === 'DT' || word.tag === 'PRP$' || word.lower === 'first' || word.lower === 'former')) words.push(word.text);
  }
  const joint = tokens[np.last]?.lower;
  if (affiliation === null && (joint === 'of' || joint === 'for' || joint === 'at')) {
    const body = nounPhrases.find((n) => n.first === np.last + 1);
    if (body) affiliation = countryOf(tokens[body.head]!.lower) ?? tokens.slice(tokens[body.first]!.tag === 'DT' ? body.first + 1 : body.first, body.last).map((t) => t.text).join(' ').replace(/ (?=['’])/g, '');
  }
  return { role: words.join(' '), affiliation, gender: PERSON_NOUNS.get(nounSingular(tokens[np.head]!.lower)) ?? null };
}

/** "International Monetary Fund (IMF)". */
function acronymBehind(paragraph: Paragraph, at: number): string | null {
  const { tokens } = paragraph;
  const inner = tokens[at + 1];
  return tokens[at]?.text === '(' && tokens[at + 2]?.text === ')' && inner && isAcronym(inner.text) ? inner.text : null;
}

/** "the minister", "the company", "his office", "both sides"; not "a minister", whom nobody has met. */
function ofDescription(paragraph: Paragraph, np: NounPhrase, salient: ReadonlySet<number>): LocalMention | null {
  const { tokens } = paragraph;
  const head = tokens[np.head]!;
  const first = tokens[np.first]!;
  const office = head.tag === 'NNP' && isRoleNoun(head.lower);
  if (!(DEFINITE.has(first.lower) || OWNING.has(first.lower) || office) || np.head !== np.last - 1) return null;
  const noun = nounSingular(head.lower);
  const kind = kindOfNoun(noun, head.lower);
  if (kind === null) return null;
  let affiliation: string | null = null;
  const role: string[] = [];
  for (let i = np.first; i <= np.head; i++) {
    const word = tokens[i]!;
    const country = countryOf(word.lower);
    if (country !== null && i < np.head) affiliation = country;
    else if (!(word.tag === 'DT' || word.tag === 'PRP$' || word.tag === 'POS')) role.push(word.text);
  }
  return {
    ...spanOf(paragraph, np), shape: 'description', head: np.head, words: [], kind, honorific: null, role: kind === 'person' ? role.join(' ') : null, affiliation,
    gender: PERSON_NOUNS.get(noun) ?? null, noun, owner: OWNING.has(first.lower) ? first.lower : null, plural: noun !== head.lower || first.lower === 'both', acronym: null, salient: salient.has(np.head),
  };
}

function kindOfNoun(singular: string, lower: string): SpeakerKind | null {
  if (lower === 'sides' || lower === 'countries' || lower === 'nations' || lower === 'parties') return 'group';
  if (COUNTRY_NOUNS.has(singular)) return 'place';
  if (ORGANISATION_NOUNS.has(singular)) return 'organisation';
  if (ROLE_NOUNS.has(singular) || PERSON_NOUNS.has(singular)) return singular === lower ? 'person' : 'group';
  return COLLECTIVES.has(lower) ? 'group' : null;
}

function ofPronoun(paragraph: Paragraph, i: number, salient: ReadonlySet<number>): LocalMention {
  const token = paragraph.tokens[i]!;
  const gender = token.lower === 'he' || token.lower === 'him' || token.lower === 'his' ? 'male' : token.lower === 'she' || token.lower === 'her' ? 'female' : null;
  return {
    start: token.start, end: token.end, shape: 'pronoun', head: i, words: [], kind: gender ? 'person' : null, honorific: null, role: null, affiliation: null, gender, noun: token.lower, owner: null,
    plural: token.lower.startsWith('th'), acronym: null, salient: salient.has(i),
  };
}

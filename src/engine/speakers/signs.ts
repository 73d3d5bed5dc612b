/** What speaks for the kind of a name: its own words, and the words around it. Weights are set by hand; 2 and more decide alone. */
import { COMMON_WORDS } from '../lexicon/common-words';
import { SPEECH_VERBS } from '../lexicon/cue-verbs';
import { CAPITALS, COUNTRIES, DEMONYMS, GOVERNMENT_SEATS, PEOPLES } from '../lexicon/countries';
import { FIRST_NAMES } from '../lexicon/first-names';
import { COLLECTIVES } from '../lexicon/groups';
import { LEGAL_FORMS, NAME_NOUNS, ORGANISATIONS } from '../lexicon/organisations';
import { PLACES, PLACE_NOUNS } from '../lexicon/places';
import { PERSON_NOUNS } from '../lexicon/roles';
import { NOBILIARY, SUFFIXES } from '../lexicon/titles';
import type { SpeakerKind } from '../model';
import { nounSingular, verbLemma } from '../text/lemma';
import type { Paragraph, Token, TokenRange } from '../text/paragraph';
import type { Sign } from './local';
import { isAcronym, isRoleNoun, plain } from './words';

/** What the bare name's own words say. */
export function signsInName(tokens: readonly Token[], { first, last }: TokenRange): Sign[] {
  const whole = wholeOf(tokens, first, last);
  const opening = plain(tokens[first]!);
  const end = plain(tokens[last - 1]!);
  const length = last - first;
  if (COUNTRIES.has(whole) || CAPITALS.has(whole)) return [sign('place', 4)];
  if (PEOPLES.has(whole) || DEMONYMS.has(whole) || isPeople(tokens, first, last)) return [sign('group', 4)];
  if (ORGANISATIONS.has(whole) || GOVERNMENT_SEATS.has(whole)) return [sign('organisation', 4)];
  if (PLACES.has(whole) || (length > 1 && COMPASS.has(opening) && isPlace(tokens.slice(first + 1, last).map((t) => t.lower).join(' ')))) return [sign('place', 3)];
  const out: Sign[] = [];
  if (length > 1 && LEGAL_FORMS.has(end)) out.push(sign('organisation', 6));
  else if (length > 1 && FIRST_NAMES.has(opening)) out.push(sign('person', 3));
  // "Friends of Elm Street": the word in front says what it is.
  if (length > 2 && tokens[first + 1]!.lower === 'of' && SOCIETIES.has(opening)) return [sign('organisation', 4)];
  if (length > 1 && (PLACE_NOUNS.has(end) || PLACE_OPENINGS.has(opening))) out.push(sign('place', 2.5));
  else if (length > 1 && (NAME_NOUNS.has(end) || NAME_NOUNS.has(nounSingular(end)))) out.push(sign('organisation', INSTITUTIONS.has(end) ? 4.5 : 2.5));
  if (length > 2 && NAME_NOUNS.has(opening) && tokens[first + 1]!.text === tokens[first + 1]!.lower) out.push(sign('organisation', 2.5));
  if (tokens.slice(first, last).some((t) => t.text === '&' || t.lower === 'and')) out.push(sign('organisation', 2));
  if (length > 1 && (ORGANISATIONS.has(opening) || COUNTRIES.has(opening) || DEMONYMS.has(opening) || COUNTRIES.has(end))) out.push(sign('organisation', 1.5));
  if (length > 1 && (SUFFIXES.has(end) || hasInitial(tokens, first, last) || hasParticle(tokens, first, last))) out.push(sign('person', 2));
  if (length === 1 && isAcronym(tokens[first]!.text)) out.push(sign('organisation', 1.5));
  if (length === 1 && COMPOUND.test(opening)) out.push(sign('organisation', 1.5));
  if (length === 1 && FIRST_NAMES.has(opening)) out.push(sign('person', 1));
  if (length > 1 && length <= 4 && isOfRareWords(tokens, first, last)) out.push(sign('person', 1));
  else if (length > 1 && COMMON_WORDS.has(end) && !FIRST_NAMES.has(opening)) out.push(sign('organisation', 0.5));
  return out;
}

/** In lower case, a possessive mark at its word. */
function wholeOf(tokens: readonly Token[], first: number, last: number): string {
  let whole = tokens[first]!.lower;
  for (let i = first + 1; i < last; i++) whole += /^['’]/.test(tokens[i]!.lower) ? tokens[i]!.lower : ` ${tokens[i]!.lower}`;
  return whole;
}

const COMPASS = new Set('north south east west northern southern eastern western central upper lower greater downtown'.split(' '));
const isPlace = (lower: string): boolean => COUNTRIES.has(lower) || CAPITALS.has(lower) || PLACES.has(lower);

/** "Muslims", "Republicans", "Jewish Democrats": many people; not "Social Democrats", a party, nor "Northgate Rovers". */
function isPeople(tokens: readonly Token[], first: number, last: number): boolean {
  const { lower } = tokens[last - 1]!;
  return (last - first === 1 || DEMONYMS.has(tokens[first]!.lower) || FAITHS.has(tokens[first]!.lower)) && lower.endsWith('s') && (COLLECTIVES.has(lower) || PERSON_NOUNS.has(nounSingular(lower)));
}

const FAITHS = new Set('jewish muslim christian catholic evangelical black white asian hispanic latino arab'.split(' '));

/** Named after people: "George Mason University". */
const INSTITUTIONS = new Set('university college school hospital foundation institute center centre company corporation bank museum library society trust fund prize association committee commission council department ministry agency party union'.split(' '));

/** "Riksbank", "Brightsoft": a body by the end of the word. */
const COMPOUND = /[a-z]{3}(?:bank|soft|tech|corp|media|air)$/;
const SOCIETIES = new Set('friends sons daughters mothers doctors knights society league order voice house'.split(' '));

/** "Lake Victoria", "Mount Kenya": names of places that say so first. */
const PLACE_OPENINGS = new Set('lake mount mt fort cape gulf port river'.split(' '));

const sign = (kind: SpeakerKind, weight: number): Sign => ({ kind, weight });

/** "J. K. Rowling", "George W. Bush". */
function hasInitial(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last - 1; i++) if (/^\p{Lu}\.$/u.test(tokens[i]!.text)) return true;
  return false;
}

/** "Joost van Aalst", "Osama bin Laden". */
function hasParticle(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first + 1; i < last - 1; i++) if (NOBILIARY.has(tokens[i]!.text)) return true;
  return false;
}

/** None of the words is a common one. */
function isOfRareWords(tokens: readonly Token[], first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (tokens[i]!.kind !== 'word' || COMMON_WORDS.has(plain(tokens[i]!))) return false;
  return true;
}

/** "Kustkrant | newspaper". */
const KINDS_OF_BODIES = new Set('newspaper magazine airline airlines company firm agency website bank chain retailer carmaker automaker'.split(' '));
const PLACING = new Set(['in', 'near', 'across', 'outside', 'throughout']);
/** Things that only a body has, behind its name: "Halvorsen | shares", "Tessel's | customers". */
const OF_BODIES = new Set('share stock profit revenue sale employee worker customer headquarters subsidiary board shareholder investor chief executive director spokesperson lawyer warehouse dealership factory plant product website staff chairman chairwoman founder co-founder ceo chief executive spokesman spokeswoman president manager striker captain goalkeeper fan bond debt merger acquisition takeover'.split(' '));
/** "the port of | Den Helder". */
const PLACED = new Set('city town village port island state province region district suburb county republic'.split(' '));
/** Verbs that their subject follows: "said Moen". */
const INVERTED = new Set('say add explain write recall warn argue conclude ask joke note'.split(' '));
const HUMAN_VERBS = new Set('smile laugh nod shrug marry die born resign grin cry weep recall remember think sit stand walk sleep graduate retire joke'.split(' '));

/** "Harlow said on Monday that | its drug works", "Harlow said | it would pay": the clause behind the verb begins with a neuter. */
function isIts(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb + 1; i < verb + 6; i++) {
    const t = tokens[i];
    if (t?.sentence !== tokens[verb]!.sentence || t.kind === 'punctuation') return false;
    if (t.lower === 'its') return true;
    if (t.lower === 'it') return tokens[i + 1]?.tag === 'MD' || tokens[i + 1]?.lower === 'had' || tokens[i + 1]?.lower === 'has';
    if (t.tag === 'DT' || t.tag === 'PRP' || t.tag === 'PRP$' || (t.tag === 'NNP' && !DAYS.has(t.lower))) return false;
  }
  return false;
}

const DAYS = new Set('monday tuesday wednesday thursday friday saturday sunday'.split(' '));

/** What the words around the name say; `whole` takes in what stands before the bare name. */
export function signsAround(paragraph: Paragraph, name: TokenRange, the: boolean): Sign[] {
  const { tokens } = paragraph;
  const out: Sign[] = [];
  const before = tokens[name.first - 1];
  const after = tokens[name.last];
  const next = tokens[name.last + 1];
  // "the Rockefeller" is none, but "the Rockefeller fortune" has its article from the fortune.
  if (the && !(after && (after.tag === 'NN' || after.tag === 'NNS')) && !isAcronym(tokens[name.last - 1]!.text)) out.push(sign('organisation', 1.5), sign('person', -2));
  // "its Elm Mill works", "their River Park home".
  if (before?.tag === 'PRP$' && after?.kind === 'word') out.push(sign('place', 1), sign('person', -2));
  if (before && PLACING.has(before.lower)) out.push(sign('place', 0.8), sign('person', -0.8));
  const isComplement = before?.lower === 'of' || before?.lower === 'at' || before?.lower === 'for' || before?.lower === 'from';
  if (isComplement) {
    // "Ruth Roe of Corbel Research, who": the one behind whom the complement stands.
  } else if (after?.lower === 'who' || (after?.text === ',' && (next?.lower === 'who' || next?.kind === 'number'))) out.push(sign('person', 1.2));
  if (after?.lower === 'which' || (after?.text === ',' && next?.lower === 'which')) out.push(sign('organisation', 0.8), sign('person', -1));
  if (after?.tag === 'POS' && next) {
    const noun = tokens.slice(name.last + 1, name.last + 4).find((t) => OF_BODIES.has(nounSingular(t.lower)));
    if (noun) out.push(sign('organisation', 1.5));
  } else if (after && (after.tag === 'NN' || after.tag === 'NNS') && OF_BODIES.has(nounSingular(after.lower))) out.push(sign('organisation', 1.2));
  if (before && (before.lower === 'of' || before.lower === 'for' || before.lower === 'at') && isRoleNoun(tokens[name.first - 2]?.lower ?? '')) out.push(sign('organisation', 1.2));
  if (before?.lower === 'by' && tokens[name.first - 2]?.lower === 'employed') out.push(sign('organisation', 1));
  if (after?.tag === 'NN' && KINDS_OF_BODIES.has(after.lower)) out.push(sign('organisation', 2.5));
  const verb = after && (after.tag === 'VBD' || after.tag === 'VBZ') ? verbLemma(after.lower, after.tag) : null;
  if (verb !== null && isIts(tokens, name.last)) out.push(sign('organisation', 1.5));
  // A single word nobody has told in full before is seldom a person who speaks.
  if (verb !== null && SPEECH_VERBS.has(verb)) out.push(...(name.last - name.first > 1 ? [sign('person', 0.3), sign('organisation', 0.3)] : [sign('organisation', 0.8)]));
  if (verb !== null && HUMAN_VERBS.has(verb)) out.push(sign('person', 1));
  if (before && (before.tag === 'VBD' || before.tag === 'VBZ') && INVERTED.has(verbLemma(before.lower, before.tag))) out.push(sign('person', 0.8));
  if (before?.lower === 'of' && PLACED.has(tokens[name.first - 2]?.lower ?? '')) out.push(sign('place', 2.2), sign('person', -1));
  return out;
}

/** Who is to act: subjects, possessors and understood agents to parties, through the mentions, the quote and its speaker. */
import { isChooser } from '../lexicon/choosers';
import { INSTRUMENTS } from '../lexicon/instruments';
import { ORGANISATION_NOUNS } from '../lexicon/organisations';
import { PEOPLE_NOUNS } from '../lexicon/people-nouns';
import { MONTHS } from '../lexicon/months';
import { WEEKDAYS } from '../lexicon/weekdays';
import type { Mention, Party, Quote, Span, Speaker } from '../model';
import { nounSingular } from '../text/lemma';
import { spanOfTokens, type PlacedParagraph, type Token } from '../text/paragraph';
import type { Subject } from '../text/subjects';
import { isNoun, isProperNoun } from '../text/tagset';
import { ownParty, sideOf, speaksFor } from './allegiance';
import type { LocalCommitment } from './local';
import type { People } from './people';

export interface Agents {
  readonly parties: readonly Party[];
  /** Somebody who can choose: a person, an organisation, a state, a group. */
  readonly choose: boolean;
  readonly firstPerson: boolean;
  /** The one who says it, or for whom it is said. */
  readonly own: boolean;
  /** A passive that does not say by whom: the parties are inferred. */
  readonly understood: boolean;
}

const NOBODY: Agents = { parties: [], choose: false, firstPerson: false, own: false, understood: false };

/** The agents of a local commitment; `quote` is the innermost quote around its trigger, `home` who issues the text, if anybody does. */
export function agentsOf(placed: PlacedParagraph, local: LocalCommitment, quote: Quote | null, people: People, home: Party | null): Agents {
  const scene = { placed, quote, people, home };
  if (local.possessor) return ofSubject(scene, local.possessor, local);
  if (local.by) return ofSubject(scene, local.by, null);
  if (local.inner) {
    const inner = ofSubject(scene, local.inner, null);
    if (inner.choose) return inner;
  }
  if (local.needs.agent === 'statement' || local.needs.agent === 'understood') return understood(scene, local);
  return local.subject ? ofSubject(scene, local.subject, local) : NOBODY;
}

interface Scene {
  readonly placed: PlacedParagraph;
  readonly quote: Quote | null;
  readonly people: People;
  readonly home: Party | null;
}

const FIRST = new Set(['i', 'we', 'us', 'our', 'my', 'me']);
const CHOOSING_PRONOUN = new Set(['he', 'she', 'they', 'who', 'his', 'her', 'their']);

/** Whom a pronoun may mean that is no mention of anybody known. */
type Antecedents = Pick<LocalCommitment, 'outer' | 'earlier'>;

function ofSubject(scene: Scene, subject: Subject, antecedents: Antecedents | null): Agents {
  const { placed, people } = scene;
  const only = placed.paragraph.tokens[subject.head]!;
  // "The firm said it would", "Norway and Finland said they would": the clause around tells better than coreference does.
  const unknown = isUnknown(people.speaker(people.at(absolute(placed, only), absolute(placed, only))?.speaker ?? null));
  const told = antecedents?.outer && (PLURAL_OR_THING.has(only.lower) || unknown || isReported(scene)) ? fitting(scene, only.lower, antecedents.outer) : null;
  if (told) return told;
  const side = antecedents?.outer && THING.has(only.lower) ? sideSpeaking(scene) : null;
  if (side) return side;
  if (antecedents && unknown) {
    const meant = antecedents.earlier ? fitting(scene, only.lower, antecedents.earlier) : THING.has(only.lower) ? topicOf(scene, absolute(placed, only).start) : null;
    if (meant) return meant;
  }
  const readings = subject.heads.map((head) => ofHead(scene, subject, head));
  return {
    parties: readings.flatMap((r) => apart(r.party, people)), choose: readings.some((r) => r.choose), firstPerson: readings.some((r) => r.firstPerson), own: readings.some((r) => r.own), understood: false,
  };
}

/** "Norway and Finland", known together, are two where each is known by itself. */
function apart(party: Party, people: People): Party[] {
  if (!party.name.includes(' and ')) return [party];
  const both = party.name.split(' and ').map((name) => people.named(name));
  return both.length === 2 && both.every((one) => one !== null) ? both.map((one) => ({ name: one.name, speaker: one.id, span: null })) : [party];
}

/** Nobody, or a pronoun that found no name. */
const isUnknown = (speaker: Speaker | null): boolean => speaker === null || /^(?:it|they|s?he|him|her|them|its|his|their)$/i.test(speaker.name);

/** In indirect speech "he" is the one who speaks, whoever else is named ("the prosecutor told the judge he would"). */
const isReported = ({ quote }: Scene): boolean => quote !== null && quote.kind !== 'direct';

const THING = new Set(['it', 'its']);
const PLURAL_OR_THING = new Set(['it', 'its', 'they', 'their']);

/** "A spokesman for the bank said it would": whom the one who says so speaks for. */
function sideSpeaking({ people, quote }: Scene): Agents | null {
  const voice = people.speaker(quote?.speaker ?? null);
  const side = voice && sideOf(voice, people);
  return side && { parties: [side], choose: true, firstPerson: false, own: true, understood: false };
}

function fitting(scene: Scene, pronoun: string, antecedent: Subject): Agents | null {
  const told = ofSubject(scene, antecedent, null);
  return fitsPronoun(pronoun, told, antecedent, scene) ? { ...told, choose: true } : null;
}

function topicOf({ people, quote }: Scene, at: number): Agents | null {
  const topic = people.topic(at);
  return topic && { parties: [{ name: topic.speaker.name, speaker: topic.speaker.id, span: topic.span }], choose: true, firstPerson: false, own: quote?.speaker === topic.speaker.id, understood: false };
}

function fitsPronoun(pronoun: string, told: Agents, outer: Subject, { placed, people }: Scene): boolean {
  const head = placed.paragraph.tokens[outer.head]!;
  // "Lindqvist said he will": who says so is somebody, known or not.
  if (!(told.choose || isProperNoun(head.tag)) || told.firstPerson) return false;
  const speaker = people.speaker(told.parties[0]?.speaker ?? null);
  const kind = speaker?.kind ?? null;
  const person = (speaker !== null && isSurelyPerson(speaker)) || (kind !== 'organisation' && PEOPLE_NOUNS.has(nounSingular(head.lower)) && !ORGANISATION_NOUNS.has(nounSingular(head.lower)));
  if (pronoun === 'they' || pronoun === 'their') return outer.heads.length > 1 || head.tag === 'NNS' || kind === 'group' || kind === 'organisation';
  if (THING.has(pronoun)) return outer.heads.length === 1 && !person && head.tag !== 'NNS' && kind !== 'group';
  return PERSON_PRONOUN.test(pronoun) && outer.heads.length === 1 && (person || kind === null || kind === 'person' || isBareName(head)) && agrees(pronoun, speaker);
}

/** "Lindqvist" by itself may be a firm or a man; "Lindqvist Lines" not. */
const isBareName = (head: Token): boolean => isProperNoun(head.tag) && !ORGANISATION_NOUNS.has(nounSingular(head.lower));

/** "He" is no woman. */
const agrees = (pronoun: string, speaker: Speaker | null): boolean => (speaker?.gender ?? null) === null || speaker?.gender === (MALE.test(pronoun) ? 'male' : 'female');

const MALE = /^(?:he|him|his)$/;

/** A name alone may be a firm's as well; a title, a role or a "she" tells. */
const isSurelyPerson = (speaker: Speaker): boolean => speaker.kind === 'person' && (speaker.roles.length > 0 || speaker.honorific !== null || speaker.gender !== null);

const PERSON_PRONOUN = /^(?:s?he|his|her)$/;

interface Reading {
  readonly party: Party;
  readonly choose: boolean;
  readonly firstPerson: boolean;
  readonly own: boolean;
}

function ofHead({ placed, quote, people, home }: Scene, subject: Subject, head: number): Reading {
  const token = placed.paragraph.tokens[head]!;
  if (FIRST.has(token.lower)) {
    const known = quote ? ownParty(token.lower, quote, people) : token.lower === 'i' ? null : home;
    return { party: known ?? { name: token.text, speaker: null, span: absolute(placed, token) }, choose: true, firstPerson: true, own: true };
  }
  const whole = conjunctOf(placed, subject, head);
  const mention = people.at(absolute(placed, token), whole);
  const speaker = people.speaker(mention?.speaker ?? null);
  const voice = people.speaker(quote?.speaker ?? null);
  return {
    party: { name: nameOf(placed, whole, mention, speaker), speaker: speaker?.id ?? null, span: whole }, choose: chooses(token, speaker) || (mention === null && isUnknownName(placed, token, people)), firstPerson: false,
    own: quote !== null && voice !== null && (isOwnBody(placed, subject, token) || (speaker === null ? CHOOSING_PRONOUN.has(token.lower) : speaksFor(voice, speaker))),
  };
}

/** "Her party would": the body is the speaker's own; not "her rival would". */
const isOwnBody = ({ paragraph }: PlacedParagraph, { first }: Subject, head: Token): boolean => paragraph.tokens[first]!.tag === 'PRP$' && ORGANISATION_NOUNS.has(nounSingular(head.lower));

/** The fullest name; where nobody is named, the article's words. */
function nameOf(placed: PlacedParagraph, whole: Span, mention: Mention | null, speaker: Speaker | null): string {
  return speaker && mention ? speaker.name : placed.paragraph.text.slice(whole.start - placed.start, whole.end - placed.start).replace(/\s+/g, ' ');
}

function chooses(token: Token, speaker: Speaker | null): boolean {
  if (speaker?.kind !== 'person' && !isProperNoun(token.tag) && INSTRUMENTS.has(nounSingular(token.lower))) return false;
  if (speaker && speaker.kind !== 'document') return true;
  if (CHOOSING_PRONOUN.has(token.lower)) return true;
  return isNoun(token.tag) && isChooser(nounSingular(token.lower));
}

/** A name that nobody knows; not the capital of a sentence's first word ("Construction is set to begin"). */
function isUnknownName(placed: PlacedParagraph, token: Token, people: People): boolean {
  return token.tag.startsWith('NNP') && !WEEKDAYS.has(token.lower) && !MONTHS.has(token.lower) && people.isName(token.lower, absolute(placed, token).start);
}

/** "The shares will be sold", the company said: whoever says so, its side, or whom the text is about; else the thing itself. */
function understood(scene: Scene, local: LocalCommitment): Agents {
  const { placed, quote, people, home } = scene;
  const thing = local.subject ? ofSubject(scene, local.subject, null) : NOBODY;
  const voice = people.speaker(quote?.speaker ?? null);
  // "The driver will be charged": told of the one who undergoes it, who does it stays open; "members will be balloted", their union said.
  if (local.rule === 'commitment.modal-passive' && isOfPersons(scene, local, thing) && !(voice && isOtherBody(voice, thing, people))) return { ...thing, choose: false };
  const own = quote !== null;
  if (voice && voice.kind !== 'document') {
    return { parties: [sideOf(voice, people) ?? { name: voice.name, speaker: voice.id, span: quote?.source ?? null }], choose: true, firstPerson: false, own, understood: true };
  }
  if (home && !quote) return { parties: [home], choose: true, firstPerson: false, own, understood: true };
  const topic = people.topic(placed.start + local.start);
  if (topic) return { parties: [{ name: topic.speaker.name, speaker: topic.speaker.id, span: topic.span }], choose: true, firstPerson: false, own, understood: true };
  // Nobody can be named: what only a will can do is undertaken all the same.
  return local.needs.agent === 'understood' ? { parties: [], choose: true, firstPerson: false, own, understood: true } : { ...thing, own, understood: true };
}

const isOfPersons = ({ placed, people }: Scene, local: LocalCommitment, thing: Agents): boolean =>
  thing.firstPerson || thing.parties.some((p) => isPerson(people.speaker(p.speaker))) || startsWithPerson(placed, local);

/** A body, or one who speaks for one, that tells of somebody else. */
function isOtherBody(voice: Speaker, thing: Agents, people: People): boolean {
  const body = voice.kind === 'organisation' || sideOf(voice, people) !== null;
  return body && !thing.firstPerson && thing.parties.every((p) => p.speaker !== voice.id);
}

const isPerson = (speaker: Speaker | null): boolean => speaker?.kind === 'person' || speaker?.kind === 'group' || speaker?.kind === 'unnamed';

function startsWithPerson(placed: PlacedParagraph, local: LocalCommitment): boolean {
  const head = local.subject && placed.paragraph.tokens[local.subject.head]!;
  return head !== null && (CHOOSING_PRONOUN.has(head.lower) || head.lower === 'you' || (isNoun(head.tag) && PEOPLE_NOUNS.has(nounSingular(head.lower))));
}

const absolute = (placed: PlacedParagraph, token: Span): Span => ({ start: placed.start + token.start, end: placed.start + token.end });

/** The conjunct around one head of "Norway, Finland and the city of Turku". */
function conjunctOf(placed: PlacedParagraph, subject: Subject, head: number): Span {
  if (subject.heads.length === 1) return spanOfTokens(placed, subject);
  const np = placed.paragraph.nounPhrases.find((n) => n.head === head && n.first >= subject.first && n.last <= subject.last);
  return spanOfTokens(placed, np ?? { first: head, last: head + 1 });
}

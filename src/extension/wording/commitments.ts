import { l10n } from 'vscode';
import type { Commitment, Firmness, Party } from '../../engine';
import { wordsOf, type Lookup } from '../lookup';
import { list } from './numbers';
import { roleInWords } from './speakers';
import { capital } from './capital';
import { actedOn, isPassive } from './passives';

export function firmnessInWords(firmness: Firmness): string {
  switch (firmness) {
    case 'agreed': return l10n.t('agreed');
    case 'pledged': return l10n.t('pledged');
    case 'intended': return l10n.t('intended');
    case 'offered': return l10n.t('offered');
    case 'aspired': return l10n.t('hoped for');
  }
}

export function firmnessExplained(firmness: Firmness): string {
  switch (firmness) {
    case 'agreed': return l10n.t('parties bind themselves to each other');
    case 'pledged': return l10n.t('a promise');
    case 'intended': return l10n.t('a plan');
    case 'offered': return l10n.t('ready to, if others want');
    case 'aspired': return l10n.t('a wish, not binding');
  }
}

/** The firmer, the fuller the mark; a refusal is crossed out. */
export function commitmentIcon(commitment: Commitment): string {
  if (commitment.polarity === 'negative') return 'circle-slash';
  switch (commitment.firmness) {
    case 'agreed': return 'pass-filled';
    case 'pledged': return 'circle-filled';
    case 'intended': return 'circle-large-outline';
    case 'offered': return 'comment';
    case 'aspired': return 'star-empty';
  }
}

/** Firmest first. */
export const FIRMNESS_ORDER: readonly Firmness[] = ['agreed', 'pledged', 'intended', 'offered', 'aspired'];

export function agentsInWords(commitment: Commitment): string {
  return namesInWords(commitment.agents.map((agent) => agent.name));
}

export function namesInWords(names: readonly string[]): string {
  return names.length === 0 ? l10n.t('Nobody named') : names.length === 1 ? names[0]! : list(names);
}

/** "Jonas Adeyemi (Foreign Minister · Tamland)". */
export function partyInFull(lookup: Lookup, party: Pick<Party, 'name' | 'speaker'>): string {
  const speaker = lookup.speaker(party.speaker);
  const role = speaker?.kind === 'person' ? roleInWords(speaker) : '';
  return role === '' ? party.name : `${party.name} (${role})`;
}

// Triggers that need a verb before them, and ones that hang on their owner. The article is English; so are these.
const ADJECTIVES = /^(?:not )?(?:ready|prepared|willing|committed|keen|eager|set|due|scheduled|determined|bound|poised|obliged|happy|open)\b/i;
const NOUNS = /^(?:promise|pledge|vow|resolve|refusal|commitment|decision|offer|plan|intention|readiness|willingness|determination|agreement|undertaking|guarantee)s? (?:to|that|of|for|not)\b/i;
const INFINITIVES = /^(?:not )?to \w/i;
const PLAIN_VERBS = /^(?:intend|plan|hope|want|promise|pledge|vow|agree|stand|expect|aim|mean|seek|wish|refuse|decline|offer|undertake|guarantee|swear|resolve|propose|volunteer|accept|commit|remain|decide|prepare|aspire)(?= )/i;

/** An undertaking as far as a sentence is made of it. */
export interface Worded {
  /** The words of its span, on one line. */
  readonly words: string;
  /** What stands right before them, up to forty code units. */
  readonly before: string;
  readonly agents: readonly string[];
}

/** A readable sentence out of the article's own words: "Russia stands ready to strengthen …", "The council's decision to …". */
export function sentenceOf(lookup: Lookup, commitment: Commitment): string {
  return sentenceFrom(wordedOf(lookup, commitment));
}

function wordedOf(lookup: Lookup, commitment: Commitment): Worded {
  // No farther than its line: what stands above belongs to other paragraphs.
  const from = Math.max(commitment.start - BEFORE, lookup.text.lastIndexOf('\n', commitment.start - 1) + 1);
  return { words: oneLine(wordsOf(lookup, commitment)), before: lookup.text.slice(from, commitment.start), agents: commitment.agents.map((agent) => agent.name) };
}

const BEFORE = 40;

export function sentenceFrom(worded: Worded): string {
  return capital(wordedBy(worded));
}

function wordedBy({ words, before, agents: names }: Worded): string {
  if (names.length === 0) return words;
  const agents = namesInWords(names);
  if (isPassive(words)) return passiveOf(words, before, names, agents);
  if (INFINITIVES.test(words)) return `${agents}: ${words}`;
  if (NOUNS.test(words) && isNoun(before)) return `${agents}${agents.endsWith('s') ? '’' : '’s'} ${words}`;
  const many = names.length > 1 || isPlural(agents);
  if (ADJECTIVES.test(words)) return `${agents} ${many ? 'are' : 'is'} ${words}`;
  // "did not plan to": the span begins behind the helping verb.
  if (/^not /i.test(words)) return `${agents} ${helpingVerb(before) ?? (many ? 'do' : 'does')} ${words}`;
  if (!many && !/^(?:I|you|we|they)$/i.test(agents)) return `${agents} ${words.replace(PLAIN_VERBS, thirdPerson)}`;
  return `${agents} ${words}`;
}

/** "Halden Motors: no jobs will be cut"; "Ann Lee will be sworn in", where it is she who undertakes it. */
function passiveOf(words: string, before: string, names: readonly string[], agents: string): string {
  const thing = actedOn(before, BEFORE);
  if (thing !== null && names.some((name) => thing.endsWith(name))) return `${agents} ${words}`;
  return `${agents}: ${thing === null ? '' : `${thing} `}${words}`;
}

/** The words alone, where the agent stands above them. */
export function deedOf(lookup: Lookup, commitment: Commitment): string {
  return deedFrom(wordedOf(lookup, commitment));
}

export function deedFrom({ words, before }: Pick<Worded, 'words' | 'before'>): string {
  const thing = isPassive(words) ? actedOn(before, BEFORE) : null;
  return capital(thing === null ? words : `${thing} ${words}`);
}

const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** "their promise to pay" against "they promise to pay": what stands before the trigger tells. */
function isNoun(before: string): boolean {
  return /(?:\b(?:a|an|the|its|his|her|their|our|my|your|no|any|this|that)|['’]s?)(?:\s+[a-z]+)?\s+$/i.test(before);
}

/** The form of "do" that stands right before the words. */
function helpingVerb(before: string): string | undefined {
  return /\b(do|does|did)\s+$/i.exec(before.slice(-12))?.[1]?.toLowerCase();
}

function isPlural(name: string): boolean {
  return /^(?:they|both|all|the two)\b/i.test(name) || /\band\b/.test(name) || /\b(?:people|police|officials|members|workers|leaders|ministers|residents|farmers|teachers|countries|sides|parties|companies)$/i.test(name);
}

function thirdPerson(verb: string): string {
  return /(?:s|sh|ch|x)$/i.test(verb) ? `${verb}es` : `${verb}s`;
}

/**
 * Words that undertake. Firmness follows the project's definition of a commitment (after Searle's commissives, 1976, and the
 * commissive classes of Ballmer & Brennenstuhl 1981 and VerbNet 3.x "promise-37.13"); the lists were compiled for this project
 * from those classes and from general knowledge of news English.
 */
import type { Firmness, Polarity } from '../model';

/** What may follow a commissive word as the thing undertaken. */
export type Complement =
  | 'to' // "agreed to sell"
  | 'that' // "promised (that) it would": a clause whose own "would" is then no second trigger
  | 'noun' // "offered support", "signed a deal"
  | 'gerund' // "ruled out raising"
  | 'for' // "volunteered for"
  | 'on'; // "agreed on a plan"

export interface Commissive {
  readonly firmness: Firmness;
  readonly polarity: Polarity;
  readonly complements: readonly Complement[];
  /** For noun complements: the object must be one of these nouns (singular), or any noun where absent. */
  readonly objects?: ReadonlySet<string>;
}

/** Undertakings as things: "signed a deal", "made a pledge", "reached an agreement". */
export const UNDERTAKINGS: ReadonlySet<string> = new Set([
  'accord', 'agreement', 'deal', 'contract', 'pact', 'treaty', 'memorandum', 'protocol', 'convention', 'compact', 'truce', 'ceasefire', 'cease-fire', 'settlement', 'partnership', 'plan', 'charter', 'lease', 'declaration', 'compromise',
]);

/** Things that one holds or carries out: "plans a rally", "is planning a tour". */
export const EVENTS: ReadonlySet<string> = new Set([
  'rally', 'march', 'trip', 'visit', 'meeting', 'summit', 'vote', 'strike', 'campaign', 'launch', 'sale', 'offering', 'expansion', 'event', 'tour', 'protest', 'appeal', 'announcement', 'investment', 'cut', 'increase', 'conference',
  'talk', 'speech', 'referendum', 'exhibition', 'festival', 'ceremony', 'concert', 'merger', 'takeover', 'acquisition', 'overhaul', 'review', 'inquiry', 'demonstration', 'walkout', 'fundraiser', 'closure', 'split', 'buyback', 'hearing', 'briefing', 'boycott',
]);

const of = (firmness: Firmness, complements: readonly Complement[], polarity: Polarity = 'positive', objects?: ReadonlySet<string>): Commissive =>
  objects ? { firmness, polarity, complements, objects } : { firmness, polarity, complements };

export const COMMISSIVE_VERBS: ReadonlyMap<string, Commissive> = new Map([
  ['agree', of('agreed', ['to', 'on'])],
  ['sign', of('agreed', ['noun'], 'positive', UNDERTAKINGS)],
  ['ink', of('agreed', ['noun'], 'positive', UNDERTAKINGS)],
  ['accept', of('agreed', ['noun'], 'positive', new Set(['offer', 'proposal', 'invitation', 'deal', 'plan', 'condition', 'term', 'demand', 'bid']))],
  ['consent', of('agreed', ['to'])],
  ['promise', of('pledged', ['to', 'that', 'noun'])],
  ['pledge', of('pledged', ['to', 'that', 'noun', 'gerund'])],
  ['vow', of('pledged', ['to', 'that', 'noun'])],
  ['swear', of('pledged', ['to'])],
  ['undertake', of('pledged', ['to'])],
  ['guarantee', of('pledged', ['to', 'that'])],
  ['commit', of('pledged', ['to', 'gerund'])],
  ['recommit', of('pledged', ['to', 'gerund'])],
  ['threaten', of('pledged', ['to'])],
  ['assure', of('pledged', ['that'])],
  ['plan', of('intended', ['to', 'noun'], 'positive', EVENTS)],
  ['intend', of('intended', ['to'])],
  ['aim', of('intended', ['to'])],
  ['mean', of('intended', ['to'])],
  ['decide', of('intended', ['to', 'on'])],
  ['resolve', of('intended', ['to'])],
  ['prepare', of('intended', ['to'])],
  ['propose', of('intended', ['to'])],
  ['opt', of('intended', ['to'])],
  ['choose', of('intended', ['to'])],
  ['arrange', of('intended', ['to'])],
  ['expect', of('intended', ['to'])],
  ['schedule', of('intended', ['to'])],
  ['offer', of('offered', ['to', 'noun'])],
  ['volunteer', of('offered', ['to', 'for'])],
  ['consider', of('offered', ['gerund'])],
  ['mull', of('offered', ['gerund'])],
  ['contemplate', of('offered', ['gerund'])],
  ['want', of('aspired', ['to'])],
  ['hope', of('aspired', ['to'])],
  ['seek', of('aspired', ['to'])],
  ['wish', of('aspired', ['to'])],
  ['try', of('aspired', ['to'])],
  ['attempt', of('aspired', ['to'])],
  ['strive', of('aspired', ['to'])],
  ['refuse', of('pledged', ['to'], 'negative')],
  ['decline', of('pledged', ['to'], 'negative')],
  ['forgo', of('pledged', ['noun', 'gerund'], 'negative')],
  ['renounce', of('pledged', ['noun', 'gerund'], 'negative')],
]);

/** Adjectives behind a form of be (or a verb like it): "is ready to", "remain committed to", "stand prepared to". */
export const COMMISSIVE_ADJECTIVES: ReadonlyMap<string, Commissive> = new Map([
  ['ready', of('offered', ['to'])],
  ['willing', of('offered', ['to'])],
  ['prepared', of('offered', ['to'])],
  ['unwilling', of('offered', ['to'], 'negative')],
  ['committed', of('pledged', ['to', 'gerund', 'noun'])],
  ['determined', of('intended', ['to'])],
  ['resolved', of('intended', ['to'])],
  ['set', of('intended', ['to'])],
  ['due', of('intended', ['to'])],
  ['scheduled', of('intended', ['to'])],
  ['slated', of('intended', ['to'])],
  ['poised', of('intended', ['to'])],
  ['keen', of('aspired', ['to'])],
  ['eager', of('aspired', ['to'])],
  ['anxious', of('aspired', ['to'])],
]);

/** Nouns that name an undertaking: "its decision to sell", "plans for a split", "a pledge of $2 million". */
export const COMMISSIVE_NOUNS: ReadonlyMap<string, Commissive> = new Map([
  ['promise', of('pledged', ['to', 'that', 'noun'])],
  ['pledge', of('pledged', ['to', 'that', 'noun'])],
  ['vow', of('pledged', ['to', 'that'])],
  ['commitment', of('pledged', ['to', 'gerund'])],
  ['guarantee', of('pledged', ['that'])],
  ['assurance', of('pledged', ['that'])],
  ['undertaking', of('pledged', ['to'])],
  ['plan', of('intended', ['to', 'for'])],
  ['intention', of('intended', ['to', 'noun'])],
  ['decision', of('intended', ['to'])],
  ['resolve', of('intended', ['to'])],
  ['determination', of('intended', ['to'])],
  ['proposal', of('intended', ['to'])],
  ['agreement', of('agreed', ['to'])],
  ['deal', of('agreed', ['to'])],
  ['accord', of('agreed', ['to'])],
  ['contract', of('agreed', ['to'])],
  ['pact', of('agreed', ['to'])],
  ['offer', of('offered', ['to', 'noun'])],
  ['readiness', of('offered', ['to'])],
  ['willingness', of('offered', ['to'])],
  ['refusal', of('pledged', ['to'], 'negative')],
]);

/** Answers to a reporter: over when told, so never commitments. */
export const ANSWER_VERBS: ReadonlySet<string> = new Set([
  'comment', 'say', 'answer', 'elaborate', 'discuss', 'disclose', 'specify', 'identify', 'confirm', 'respond', 'speculate', 'give', 'provide', 'name', 'reveal', 'talk', 'speak', 'be', 'detail', 'divulge', 'explain', 'describe', 'predict', 'reply',
]);

/** Verbs whose subject undergoes or is in a state: with *will* they forecast ("will face questions", "would own 70 %"). */
export const STATIVE_VERBS: ReadonlySet<string> = new Set([
  'be', 'become', 'seem', 'appear', 'look', 'feel', 'have', 'own', 'need', 'know', 'like', 'love', 'hate', 'want', 'hope', 'believe', 'think', 'expect', 'see', 'hear', 'find', 'learn', 'realize', 'realise', 'understand',
  'remember', 'forget', 'face', 'suffer', 'lose', 'fall', 'rise', 'gain', 'grow', 'decline', 'drop', 'increase', 'happen', 'occur', 'emerge', 'result', 'depend', 'benefit', 'cost', 'get', 'receive', 'earn', 'inherit', 'die', 'survive',
  'struggle', 'fail', 'succeed', 'prevail', 'win', 'exceed', 'reach', 'qualify', 'deserve', 'enjoy', 'experience', 'regret', 'miss', 'mean', 'matter', 'include', 'contain', 'belong', 'cause', 'lead', 'affect', 'make', 'allow', 'enable', 'help', 'prove', 'come', 'end', 'turn', 'tend', 'wonder', 'worry', 'fear', 'recover', 'wait', 'agree', 'say', 'argue', 'suggest', 'note', 'claim', 'post', 'strengthen', 'weaken', 'hurt', 'boost', 'threaten', 'harm', 'force', 'require', 'remind', 'surprise', 'shock', 'please', 'disappoint',
]);

/** Of the stative ones, those that a chooser may well undertake in the first person or in reported speech ("we will make", "it would help"). */
export const CHOSEN_IN_SPEECH: ReadonlySet<string> = new Set(['make', 'help', 'allow', 'come', 'lead', 'end', 'increase', 'include', 'wait', 'get', 'see', 'find', 'look', 'turn', 'win', 'agree', 'enable', 'reach', 'boost', 'strengthen', 'require', 'force']);

/** What somebody can only do by choice, so that even a passive without its agent is an undertaking ("will be sold", "would be paid"). */
export const DELIBERATE_VERBS: ReadonlySet<string> = new Set([
  'sell', 'pay', 'use', 'split', 'redeem', 'issue', 'offer', 'spend', 'invest', 'build', 'hold', 'release', 'publish', 'announce', 'launch', 'distribute', 'present', 'install', 'deploy', 'withdraw', 'appoint', 'hire', 'open', 'close',
  'fund', 'finance', 'donate', 'award', 'submit', 'introduce', 'allocate', 'transfer', 'convert', 'refund', 'repay', 'reveal', 'unveil', 'expand', 'replace', 'return', 'restore', 'provide', 'deliver', 'review', 'send',
]);

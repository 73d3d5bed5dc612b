/**
 * Words that undertake. Firmness follows the project's definition of a commitment (after Searle's commissives, 1976). The lists were
 * compiled for this project from the commissive classes of Ballmer & Brennenstuhl (1981) and Wierzbicka (1987), VerbNet 3.x (promise-37.13,
 * conspire-71, consider-29.9, want-32.1, try-61, refuse and avoid-52) and FrameNet (Commitment, Agree_or_refuse_to_act, Offering,
 * Purpose, Deciding, Willingness, Make_agreement_on_action), and from general knowledge of news English.
 */
import type { Firmness, Polarity } from '../model';

/** What may follow a commissive word as the thing undertaken. */
export type Complement =
  | 'to' // "agreed to sell"
  | 'that' // "promised (that) it would": a clause whose own "would" is then no second trigger
  | 'noun' // "offered support", "signed a deal"
  | 'gerund' // "ruled out raising", "committed to raising", "planning on raising"
  | 'for' // "volunteered for", "plans for a split"
  | 'on' // "agreed on a plan"
  | 'whether'; // "is considering whether to sell"

export interface Commissive {
  readonly firmness: Firmness;
  readonly polarity: Polarity;
  readonly complements: readonly Complement[];
  /** For noun complements: the object must be one of these nouns (singular), or any noun where absent. */
  readonly objects?: ReadonlySet<string>;
  /** A particle that belongs to the verb: "rule *out*", "set *out* to". */
  readonly particle?: string;
}

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Undertakings as things: "signed a deal", "made a pledge", "reached an agreement". */
export const UNDERTAKINGS: ReadonlySet<string> = words(`
  accord agreement deal contract pact treaty memorandum protocol convention compact truce ceasefire cease-fire settlement partnership plan charter lease declaration compromise armistice understanding arrangement concordat covenant entente
  communique extension loan
`);

/** Things that one holds or carries out: "plans a rally", "plans for a split", "its planned merger". */
export const EVENTS: ReadonlySet<string> = words(`
  rally march trip visit meeting summit vote strike campaign launch sale offering expansion event tour protest appeal announcement investment cut increase conference talk speech referendum exhibition festival ceremony concert merger takeover
  acquisition overhaul review inquiry demonstration walkout fundraiser closure split buyback hearing briefing boycott takeover buyout flotation listing divestiture disposal spinoff spin-off layoff redundancy restructuring reorganisation
  reorganization renovation demolition construction extension upgrade refurbishment redevelopment withdrawal pullout pullback deployment drill exercise test operation offensive raid attack invasion blockade embargo sanction reform rollout
  roll-out trial pilot study survey census audit investigation probe crackdown purge election debate session parade vigil funeral memorial wedding celebration party picnic gala auction show performance production film book album single
  release publication broadcast special series season screening premiere debut opening reopening inauguration transfer signing loan swap exchange purchase bid move relocation return retirement resignation departure mission flight landing
  expedition voyage journey pilgrimage shutdown outage stoppage sit-in blockade hike reduction freeze ban moratorium levy surcharge tax rebate refund payment dividend issue placement stake bonus recall redesign makeover ad buy blitz push
  speech address appearance interview statement rallies stop swing fine penalty tariff lawsuit curfew lockdown restriction quota
`);

const of = (firmness: Firmness, complements: readonly Complement[], more: Partial<Omit<Commissive, 'firmness' | 'complements'>> = {}): Commissive => ({ firmness, complements, polarity: 'positive', ...more });
const not = (firmness: Firmness, complements: readonly Complement[], more: Partial<Omit<Commissive, 'firmness' | 'complements'>> = {}): Commissive => of(firmness, complements, { polarity: 'negative', ...more });
const all = (verbs: string, word: Commissive): [string, Commissive][] => verbs.trim().split(/\s+/).map((verb) => [verb, word]);

const ACCEPTED = words('offer proposal invitation deal plan condition term demand bid compromise settlement challenge ultimatum request');
const CALLS = words('call demand request plea appeal pressure suggestion idea prospect possibility');

export const COMMISSIVE_VERBS: ReadonlyMap<string, Commissive> = new Map([
  ['agree', of('agreed', ['to', 'on'])],
  ...all('sign ink clinch seal conclude finalise finalize strike reach forge negotiate', of('agreed', ['noun'], { objects: UNDERTAKINGS })),
  ['accept', of('agreed', ['noun'], { objects: ACCEPTED })],
  ...all('consent assent accede acquiesce concur', of('agreed', ['to'])),
  ...all('contract covenant', of('agreed', ['to'])),
  ['promise', of('pledged', ['to', 'that', 'noun'])],
  ['pledge', of('pledged', ['to', 'that', 'noun', 'gerund'])],
  ['vow', of('pledged', ['to', 'that', 'noun'])],
  ['swear', of('pledged', ['to'])],
  ...all('undertake threaten', of('pledged', ['to'])),
  ['guarantee', of('pledged', ['to', 'that', 'noun'])],
  ...all('commit recommit', of('pledged', ['to', 'gerund', 'noun'])),
  ['assure', of('pledged', ['that'])],
  ['plan', of('intended', ['to', 'noun', 'gerund'], { objects: EVENTS })],
  ['intend', of('intended', ['to', 'gerund'])],
  ...all('aim mean prepare propose opt choose elect arrange expect schedule plot conspire determine', of('intended', ['to'])),
  ['decide', of('intended', ['to', 'on'])],
  ['resolve', of('intended', ['to'])],
  ['set', of('intended', ['to'], { particle: 'out' })],
  ['gear', of('intended', ['to'], { particle: 'up' })],
  ['offer', of('offered', ['to', 'noun'])],
  ['volunteer', of('offered', ['to', 'for'])],
  ...all('consider mull contemplate weigh ponder explore', of('offered', ['gerund', 'noun', 'whether'], { objects: EVENTS })),
  ...all('want hope seek wish try attempt strive aspire endeavour endeavor yearn long', of('aspired', ['to'])),
  ['refuse', not('pledged', ['to'])],
  ['decline', not('pledged', ['to'])],
  ['rule', not('pledged', ['gerund', 'noun'], { particle: 'out' })],
  ...all('forgo forswear renounce', not('pledged', ['noun', 'gerund'])),
  ...all('reject resist rebuff', not('pledged', ['noun'], { objects: CALLS })),
]);

/** Adjectives behind a form of be (or a verb like it): "is ready to", "remain committed to", "stand prepared to". */
export const COMMISSIVE_ADJECTIVES: ReadonlyMap<string, Commissive> = new Map([
  ...all('ready willing prepared happy glad content', of('offered', ['to'])),
  ['open', of('offered', ['gerund'])],
  ...all('unwilling loath', not('offered', ['to'])),
  ['committed', of('pledged', ['to', 'gerund', 'noun'])],
  ['dedicated', of('pledged', ['gerund'])],
  ...all('sworn pledged', of('pledged', ['to'])),
  ...all('determined resolved set due scheduled slated poised booked', of('intended', ['to'])),
  ...all('intent bent set', of('intended', ['gerund'])),
  ['set', of('intended', ['to'])],
  ...all('keen eager anxious', of('aspired', ['to'])),
]);

/** Nouns that name an undertaking: "its decision to sell", "plans for a split", "a pledge of $2 million". */
export const COMMISSIVE_NOUNS: ReadonlyMap<string, Commissive> = new Map([
  ...all('promise pledge', of('pledged', ['to', 'that', 'noun'])),
  ...all('vow oath', of('pledged', ['to', 'that'])),
  ['commitment', of('pledged', ['to', 'gerund'])],
  ...all('guarantee assurance', of('pledged', ['that', 'to'])),
  ...all('undertaking threat', of('pledged', ['to'])),
  ['plan', of('intended', ['to', 'for'])],
  ['intention', of('intended', ['to', 'noun'])],
  ...all('intent decision resolve resolution determination proposal', of('intended', ['to'])),
  ...all('agreement deal accord contract pact', of('agreed', ['to'])),
  ['offer', of('offered', ['to', 'noun', 'for'])],
  ...all('readiness willingness', of('offered', ['to'])),
  ...all('refusal unwillingness', not('pledged', ['to'])),
]);

/** Answers to a reporter: over when told, so never commitments. */
export const ANSWER_VERBS: ReadonlySet<string> = words(`
  comment say answer elaborate discuss disclose specify identify confirm respond speculate give provide name reveal talk speak be detail divulge explain describe predict reply address clarify deny acknowledge admit state tell characterize
  characterise estimate quantify add
`);

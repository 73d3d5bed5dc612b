/** The proofs of will that a commissive expression still owes when the article is known: whether it stands as a commitment. */
import { FORESEEING } from '../lexicon/foreseeing';
import { FIXTURE_VERBS } from '../lexicon/will-verbs';
import type { Quote, Speaker } from '../model';
import type { Agents } from './agents';
import { speaksFor } from './allegiance';
import type { LocalCommitment } from './local';
import type { People } from './people';
import type { Voice } from './voice';

/** What the report around it alone tells: nothing stands in one that nobody made, and some words bind in indirect speech only. */
export const mayStand = ({ needs }: LocalCommitment, quote: Quote | null): boolean => !quote?.hypothetical && !quote?.negated && (quote !== null || needs.report !== 'indirect');

/** `quote` is the report around it, if any; that it may stand there is known. */
export function stands(local: LocalCommitment, agents: Agents, quote: Quote | null, people: People, voice: Voice): boolean {
  const { needs } = local;
  if (!isReported(local, agents, quote, voice)) return false;
  if (needs.agent !== 'owner' && !agents.choose) return false;
  const home = agents.parties.some((party) => voice.isHome(party.name));
  if (needs.self && !(agents.own || agents.firstPerson || (home && !quote))) return false;
  return home || !isForecastOfOther(local, agents, quote, people, voice);
}

function isReported({ needs, condition }: LocalCommitment, agents: Agents, quote: Quote | null, voice: Voice): boolean {
  // "I would go there at once", in her own mouth; not "we would go if they asked us".
  if (needs.report === 'indirect') return quote !== null && (quote.kind !== 'direct' || (agents.firstPerson && condition === null));
  if (needs.report === 'retold') return quote !== null && quote.kind !== 'direct';
  return needs.report === 'none' || quote !== null || agents.firstPerson || (agents.understood && voice.statement);
}

/** "Novak said Weiss would ruin the town": of somebody else one can only foretell, save what stands on a calendar and what one says on his behalf. */
function isForecastOfOther(local: LocalCommitment, agents: Agents, quote: Quote | null, people: People, voice: Voice): boolean {
  if (local.verb === null || FIXTURE_VERBS.has(local.verb) || agents.own || agents.firstPerson || agents.understood) return false;
  if (quote === null) return voice.home !== null && agents.parties.some((party) => isRival(people.speaker(party.speaker), party.name));
  if (quote.cue && FORESEEING.has(quote.cue.lemma)) return true;
  const said = people.speaker(quote.speaker);
  if (said?.kind !== 'person') return false;
  return agents.parties.some((party) => {
    const agent = people.speaker(party.speaker);
    if (agent === null) return isRival(null, party.name);
    if (speaksFor(said, agent)) return false;
    return isRival(agent, agent.name) || (agent.kind === 'place' && said.affiliation !== null);
  });
}

/** Somebody, or a party, that stands for itself. */
const isRival = (agent: Speaker | null, name: string): boolean => agent?.kind === 'person' || (PARTISAN.test(name) && !/\bgovernment\b/i.test(name));

const PARTISAN = /\b(?:party|labor|labour|republicans?|democrats?|liberals?|conservatives?|tories|coalition|greens|campaign|opposition|opponents?|rivals?|critics?|enem(?:y|ies))\b/i;

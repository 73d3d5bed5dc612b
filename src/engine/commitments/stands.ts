/** The proofs of will that a commissive expression still owes when the article is known: whether it stands as a commitment. */
import { FIXTURE_VERBS } from '../lexicon/will-verbs';
import type { Quote } from '../model';
import type { Agents } from './agents';
import { speaksFor } from './allegiance';
import type { LocalCommitment } from './local';
import type { People } from './people';

/** `quote` is the report around it, if any. */
export function stands(local: LocalCommitment, agents: Agents, quote: Quote | null, people: People): boolean {
  const { needs } = local;
  if (quote?.hypothetical || quote?.negated) return false;
  if (needs.report && !quote && !agents.firstPerson) return false;
  if (needs.agent !== 'owner' && !agents.choose) return false;
  if (needs.self && !(agents.own || agents.firstPerson)) return false;
  return !isForecastOfOther(local, agents, quote, people);
}

/** "Novak said Weiss would ruin the town": of somebody else one can only foretell, save what stands on a calendar and what one says on his behalf. */
function isForecastOfOther(local: LocalCommitment, agents: Agents, quote: Quote | null, people: People): boolean {
  if (local.verb === null || quote === null || FIXTURE_VERBS.has(local.verb)) return false;
  if (agents.own || agents.understood) return false;
  if (quote.cue && FORESEEING.has(quote.cue.lemma)) return true;
  const voice = people.speaker(quote.speaker);
  if (voice?.kind !== 'person') return false;
  return agents.parties.some((party) => {
    const agent = people.speaker(party.speaker);
    if (agent === null || speaksFor(voice, agent)) return false;
    return agent.kind === 'person' || PARTISAN.test(agent.name) || (agent.kind === 'place' && voice.affiliation !== null);
  });
}

/** Cues of opinion: what others will do is foreseen, not undertaken. */
const FORESEEING = new Set(['warn', 'warning', 'predict', 'prediction', 'forecast', 'fear', 'expect', 'believe', 'think', 'argue', 'doubt', 'hope', 'speculate', 'estimate', 'anticipate', 'worry', 'suspect', 'bet', 'guess', 'suppose', 'imagine', 'conclude', 'suggest']);

const PARTISAN = /\b(?:party|labor|labour|republicans?|democrats?|liberals?|conservatives?|tories|coalition|greens|campaign|opposition)\b/i;

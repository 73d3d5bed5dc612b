import type { Certainty, Quote } from '../model';
import type { Agents } from './agents';
import type { LocalCommitment } from './local';

/** How sure: the rule's own share of right ones, more in a report or in the first person, less where nobody is named or the agent is inferred. */
export function certaintyOf(local: LocalCommitment, agents: Agents, report: Quote | null): Certainty {
  const named = agents.parties.some((p) => p.speaker !== null);
  const sure = local.certainty + (report || agents.firstPerson ? 0.05 : 0) - (named || agents.firstPerson ? 0 : 0.1) - (agents.understood ? 0.1 : 0);
  return Math.round(Math.min(0.95, Math.max(0.3, sure)) * 100) / 100;
}

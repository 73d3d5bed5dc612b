import type { Certainty, Quote } from '../model';
import type { Agents } from './agents';
import type { LocalCommitment } from './local';

/** A pronoun that found nobody: who is to act stays open. */
const OPEN = /^(?:i|we|us|our|my|me|it|its|they|their|he|she|his|her)$/i;

/** How sure: the rule's own share of right ones, more in a report or in the first person, less where nobody is named or the agent is inferred. */
export function certaintyOf(local: LocalCommitment, agents: Agents, report: Quote | null): Certainty {
  const known = agents.parties.some((p) => p.speaker !== null);
  const open = agents.parties.length === 0 || agents.parties.every((p) => OPEN.test(p.name));
  const sure = local.certainty + (report || agents.firstPerson ? 0.05 : 0) - (open ? 0.15 : known ? 0 : 0.05) - (agents.understood ? 0.05 : 0);
  return Math.round(Math.min(0.95, Math.max(0.3, sure)) * 100) / 100;
}

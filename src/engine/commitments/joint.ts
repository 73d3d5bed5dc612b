/** "We have agreed", says one of two: the agreement is theirs together. */
import type { Party } from '../model';
import type { Standing } from './standing';

/** Goes along the article's agreements in their order. */
export class Agreements {
  private parties: readonly Party[] = [];

  /** A "we have agreed" gets the parties of the last agreement told that its own side is one of; everything else stays. */
  join(standing: Standing): Standing {
    const { local, agents } = standing;
    if (local.firmness !== 'agreed') return standing;
    if (agents.parties.length > 1) this.parties = agents.parties;
    const [own] = agents.parties;
    if (!agents.firstPerson || agents.parties.length !== 1 || own === undefined || !this.parties.some(({ name }) => name === own.name)) return standing;
    return { ...standing, agents: { ...agents, parties: this.parties.map((party) => ({ ...party, span: party.name === own.name ? own.span : null })) } };
  }
}

import type { Quote } from '../model';
import type { Agents } from './agents';
import type { LocalList } from './lists';
import type { LocalCommitment } from './local';

/** A local commitment with what the article tells of it. */
export interface Standing {
  readonly local: LocalCommitment;
  readonly agents: Agents;
  /** The report in which it is told, if any. */
  readonly report: Quote | null;
}

/** Paragraphs that may stand between two items: a remark, a heading. */
const LONGEST_PAUSE = 3;

/** Carries a list's lead from paragraph to paragraph, until one is no item of it. */
export class Lists {
  private lead: Standing | null = null;
  /** Paragraphs since the last item. */
  private since = 0;

  /** The items that a paragraph adds; `resolve` tells whether a lead stands, and who its agents are. */
  read(list: LocalList, resolve: (lead: LocalCommitment) => Standing | null): Standing[] {
    if (list.lead) {
      this.lead = resolve(list.lead);
      this.since = 0;
      return this.under(list.behindLead);
    }
    const goesOn = list.items.length > 0 && (this.since === 0 || list.resumes);
    this.since = goesOn ? 0 : this.since + 1;
    if (this.since > LONGEST_PAUSE) this.lead = null;
    return goesOn ? this.under(list.items) : [];
  }

  /** Items are as firm as their lead, and its agents' own. */
  private under(items: readonly LocalCommitment[]): Standing[] {
    const { lead } = this;
    if (!lead) return [];
    const { firmness, polarity } = lead.local;
    return items.map((item) => ({ local: { ...item, firmness, polarity, needs: lead.local.needs }, agents: lead.agents, report: lead.report }));
  }
}

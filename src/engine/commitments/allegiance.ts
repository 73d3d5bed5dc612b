/** For whom somebody speaks. */
import { ORGANISATION_NOUNS } from '../lexicon/organisations';
import type { Party, Quote, Speaker } from '../model';
import type { People } from './people';

/** Those whose "we" is not the place they come from or the house they sit in. */
const FOR_THEMSELVES = /\b(?:sen|senator|rep|representative|congress(?:man|woman)|professor|analyst|economist|voter|resident|student|native|author|historian|player|candidate|nominee|critic|lawmaker|legislator)\b/i;
/** Those who speak for somebody else by trade. */
const MOUTHPIECE = /\b(?:spokes(?:man|woman|person)|press secretary|aide|adviser|advisor|lawyer|attorney|solicitor|agent|manager|coach|strategist|surrogate|chief of staff|secretary|official|director|deputy|counsel|representative)s?\b/i;

/** Offices of a state: whoever holds one speaks for it. */
const OF_STATE = /\b(?:president|minister|secretary of state|premier|chancellor|ambassador|foreign secretary|home secretary)\b/i;

/** "I" is the speaker, "we" the party for which the speaker speaks: a foreign minister's country, a spokesman's company. Null where nobody is known. */
export function ownParty(pronoun: string, quote: Quote | null, people: People): Party | null {
  const speaker = people.speaker(quote?.speaker ?? null);
  if (!speaker) return null;
  return (PLURAL.has(pronoun) ? sideOf(speaker, people) : null) ?? { name: speaker.name, speaker: speaker.id, span: quote?.source ?? null };
}

const PLURAL = new Set(['we', 'us', 'our', 'ours']);

/** The country, organisation or party in whose name somebody speaks; null for one who speaks for nobody else. */
export function sideOf(speaker: Speaker, people: People): Party | null {
  if ((speaker.kind !== 'person' && speaker.kind !== 'unnamed') || speaker.roles.some((role) => FOR_THEMSELVES.test(role))) return null;
  const name = speaker.affiliation ?? sharedSide(speaker, people) ?? bodyOf(speaker, people);
  if (name === null) return null;
  const known = people.named(name);
  return { name: known?.name ?? name, speaker: known?.id ?? null, span: null };
}

/** "A palace spokesman said … 'We will …', said spokesman Lee": the side of others in the same office, where there is only one. */
function sharedSide({ roles }: Speaker, people: People): string | null {
  for (const role of roles) {
    const same = OF_STATE.test(role) ? people.sidesOf((other) => OF_STATE.test(other)) : MOUTHPIECE.test(role) ? people.sidesOf((other) => other.toLowerCase() === role.toLowerCase()) : [];
    if (same.length === 1) return same[0]!;
  }
  return null;
}

/** "council leader Lee", "the bank chief": the one council, the one bank of the article; null where the role names no body, or there are several. */
function bodyOf({ roles }: Speaker, people: People): string | null {
  for (const role of roles) {
    const body = OF_BODY.exec(role)?.[1]!.toLowerCase();
    const named = body !== undefined && ORGANISATION_NOUNS.has(body) ? people.bodiesNamed(body) : [];
    if (named.length === 1) return named[0]!;
  }
  return null;
}

const OF_BODY = /^(\p{L}+) (?:leader|chief|boss|head|chair(?:man|woman|person)?|president|director|executive|spokes(?:man|woman|person))$/u;

/** Whether what `speaker` says of `agent` is said on the agent's behalf: its own, its side's, or by trade. */
export function speaksFor(speaker: Speaker, agent: Speaker): boolean {
  if (speaker.id === agent.id) return true;
  if (speaker.kind === 'organisation') return agent.kind !== 'place' && agent.affiliation?.toLowerCase() === speaker.name.toLowerCase();
  if (speaker.kind !== 'person') return true;
  if (speaker.roles.some((role) => MOUTHPIECE.test(role))) return true;
  const side = speaker.affiliation?.toLowerCase();
  return side !== undefined && (side === agent.name.toLowerCase() || side === agent.affiliation?.toLowerCase());
}

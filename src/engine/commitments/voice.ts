/**
 * In whose name a text is written. A release, a speech or a manifesto undertakes in its own voice ("we will", "the party will"); what it
 * says that its rivals will do is foretold, as in anybody's mouth. A report in a newspaper has no such voice.
 */
import type { Party, Speaker } from '../model';
import type { Agents } from './agents';
import type { LocalCommitment } from './local';

export interface Voice {
  /** The text says "we will" or "I will" outside quotations, or tells again and again what one body will do. */
  readonly statement: boolean;
  /** In whose name, where one is told more often than others. */
  readonly home: Party | null;
  /** Whether the name is of the side that issues the text. */
  isHome(name: string): boolean;
}

/** The voice of a newspaper. */
export const NO_VOICE: Voice = { statement: false, home: null, isHome: () => false };

/** Before it is known who speaks: whoever acts may be the one. */
export const ANY_VOICE: Voice = { statement: false, home: null, isHome: () => true };

/** Who issues a statement without a name in it. */
export const AUTHOR: Party = { name: 'we', speaker: null, span: null };

/** Told that often in its own voice, a text is a statement. */
const LEAST_OWN = 2;
/** … and for at least this share of what it says that anybody will do. */
const LEAST_SHARE = 0.5;

/** A plain future: by those the voice of a text is told. */
export const tellsVoice = ({ rule }: LocalCommitment): boolean => rule === 'commitment.modal';

/** `wills`: the plain futures that the article tells outside quotations and reports. */
export function voiceOf(wills: readonly { readonly agents: Agents }[], speakerOf: (id: string | null) => Speaker | null): Voice {
  const own = wills.filter(({ agents }) => agents.firstPerson).length;
  const counts = new Map<string, number>();
  const partyOf = new Map<string, Party>();
  for (const { agents } of wills) {
    for (const party of agents.firstPerson ? [] : agents.parties) {
      if (speakerOf(party.speaker)?.kind === 'person') continue;
      for (const word of sideWords(party.name)) {
        counts.set(word, (counts.get(word) ?? 0) + 1);
        if (!partyOf.has(word) || partyOf.get(word)!.name.length < party.name.length) partyOf.set(word, party);
      }
    }
  }
  const [word, times] = [...counts].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
  const named = word !== null && times >= 2 && times + own >= LEAST_OWN && times + own >= wills.length * LEAST_SHARE;
  if (!named && own < 2) return NO_VOICE;
  return {
    statement: true, home: named ? { ...partyOf.get(word)!, span: null } : null,
    isHome: (name) => named && sideWords(name).includes(word),
  };
}

const GENERAL = new Set(['the', 'a', 'an', 'new', 'government', 'party', 'council', 'company', 'group', 'ministry', 'department', 're-elected', 'and', 'of', 'for', 'national', 'federal', 'state', 'this', 'our', 'every', 'each', 'any', 'all', 'it', 'they', 'people']);

/** Words of a name that tell one side from another: "a Shorten Labor Government" has "shorten" and "labor". */
const sideWords = (name: string): string[] => name.toLowerCase().split(/[^\p{L}-]+/u).filter((word) => word.length > 1 && !GENERAL.has(word));

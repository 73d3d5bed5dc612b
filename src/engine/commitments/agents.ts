/** Who is to act: subjects and possessors to parties, through the mentions, the quote and its speaker. */
import { isChooser } from '../lexicon/choosers';
import type { Mention, Party, Quote, Span, Speaker } from '../model';
import { spanOfTokens, type PlacedParagraph, type TokenRange } from '../text/paragraph';
import { nounSingular } from '../text/lemma';
import { isNoun } from '../text/tagset';
import type { LocalCommitment } from './local';

/** Mentions and speakers by place and by id; spans are looked up by bisection. */
export class People {
  private readonly byId = new Map<string, Speaker>();
  private readonly sorted: readonly Mention[];

  constructor(speakers: readonly Speaker[], mentions: readonly Mention[]) {
    for (const s of speakers) this.byId.set(s.id, s);
    this.sorted = [...mentions].sort((a, b) => a.start - b.start || b.end - a.end);
  }

  speaker(id: string | null): Speaker | null {
    return id === null ? null : (this.byId.get(id) ?? null);
  }

  /** The mention that covers `head` (the longest one, unless it reaches far beyond `phrase`). */
  at(head: Span, phrase: Span): Mention | null {
    let lo = 0;
    let hi = this.sorted.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.sorted[mid]!.start <= head.start) lo = mid + 1;
      else hi = mid;
    }
    let best: Mention | null = null;
    for (let i = lo - 1; i >= 0 && i >= lo - 8; i--) {
      const m = this.sorted[i]!;
      if (m.end >= head.end && (m.start >= phrase.start - 1 || best === null)) best = m;
    }
    return best;
  }
}

export interface Agents {
  readonly parties: readonly Party[];
  /** Somebody who can choose: a person, an organisation, a state, a group. */
  readonly choose: boolean;
  readonly firstPerson: boolean;
}

const FIRST = new Set(['i', 'we', 'us', 'our', 'my', 'me']);
const PLURAL_FIRST = new Set(['we', 'us', 'our']);
const CHOOSING_PRONOUN = new Set(['he', 'she', 'they', 'who', 'his', 'her', 'their']);

/** The agents of a local commitment; `quote` is the innermost quote around its trigger. */
export function agentsOf(placed: PlacedParagraph, local: LocalCommitment, quote: Quote | null, people: People): Agents {
  if (local.possessor) return ofRange(placed, local.possessor, [local.possessor.last - 1], quote, people);
  if (!local.subject) return { parties: [], choose: false, firstPerson: false };
  return ofRange(placed, local.subject, local.subject.heads, quote, people);
}

function ofRange(placed: PlacedParagraph, range: TokenRange, heads: readonly number[], quote: Quote | null, people: People): Agents {
  const parties: Party[] = [];
  let choose = false;
  let firstPerson = false;
  for (const head of heads) {
    const token = placed.paragraph.tokens[head]!;
    if (FIRST.has(token.lower)) {
      firstPerson = choose = true;
      const party = ownParty(token.lower, quote, people);
      parties.push(party ?? { name: token.text, speaker: null, span: absolute(placed, token) });
      continue;
    }
    const whole = conjunctOf(placed, range, head, heads);
    const mention = people.at(absolute(placed, token), whole);
    const speaker = people.speaker(mention?.speaker ?? null);
    if (speaker && speaker.kind !== 'document') choose = true;
    if (!mention && token.tag.startsWith("NNP")) choose = true;
    if (CHOOSING_PRONOUN.has(token.lower) || (isNoun(token.tag) && isChooser(nounSingular(token.lower)))) choose = true;
    parties.push({ name: speaker && mention ? speaker.name : textOf(placed, whole), speaker: speaker?.id ?? null, span: whole });
  }
  return { parties, choose, firstPerson };
}

/** "I" is the speaker, "we" the party for which the speaker speaks: a foreign minister's country, a spokesman's company. */
function ownParty(pronoun: string, quote: Quote | null, people: People): Party | null {
  const speaker = people.speaker(quote?.speaker ?? null);
  if (!speaker) return null;
  if (PLURAL_FIRST.has(pronoun) && speaker.kind === 'person' && speaker.affiliation !== null) return { name: speaker.affiliation, speaker: null, span: null };
  return { name: speaker.name, speaker: speaker.id, span: quote?.source ?? null };
}

const absolute = (placed: PlacedParagraph, token: Span): Span => ({ start: placed.start + token.start, end: placed.start + token.end });

const textOf = (placed: PlacedParagraph, span: Span): string => placed.paragraph.text.slice(span.start - placed.start, span.end - placed.start);

/** The conjunct around one head of "Norway, Finland and the city of Turku". */
function conjunctOf(placed: PlacedParagraph, range: TokenRange, head: number, heads: readonly number[]): Span {
  if (heads.length === 1) return spanOfTokens(placed, range);
  const np = placed.paragraph.nounPhrases.find((n) => n.head === head && n.first >= range.first && n.last <= range.last);
  return spanOfTokens(placed, np ?? { first: head, last: head + 1 });
}

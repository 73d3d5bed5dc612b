/** Over the whole article: which commissive expressions stand, who binds themselves, in whose words, by when. */
import type { Document } from '../document';
import { CHOSEN_IN_SPEECH } from '../lexicon/commissives';
import type { Commitment, Evidence, Firmness, Mention, Party, Quote, Span, Speaker, TimeExpression } from '../model';
import { spanOfTokens, type PlacedParagraph, type TokenRange } from '../text/paragraph';
import { agentsOf, People, type Agents } from './agents';
import { deadlineIn } from './deadline';
import { linkEntries } from './entries';
import type { LocalCommitment } from './local';
import { Around } from './around';

export interface Known {
  readonly speakers: readonly Speaker[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly TimeExpression[];
}

/** `local[i]` belongs to `document.paragraphs[i]`. */
export function resolveCommitments(document: Document, local: readonly (readonly LocalCommitment[])[], known: Known): Commitment[] {
  const people = new People(known.speakers, known.mentions);
  const quotes = new Around(known.quotes);
  const dates = new Around(known.dates);
  const found: Commitment[] = [];
  for (const placed of document.paragraphs) {
    for (const one of local[placed.index] ?? []) {
      const made = resolveOne(document, placed, one, { people, quotes, dates }, found.length);
      if (made) found.push(made);
    }
  }
  return linkEntries(found);
}

interface Lookup {
  readonly people: People;
  readonly quotes: Around<Quote>;
  readonly dates: Around<TimeExpression>;
}

function resolveOne(document: Document, placed: PlacedParagraph, local: LocalCommitment, look: Lookup, number: number): Commitment | null {
  const trigger = spanOfTokens(placed, local.trigger);
  const quote = look.quotes.innermost(trigger);
  const report = quote !== null && !isOwnContent(quote, trigger);
  const agents = agentsOf(placed, local, report ? quote : null, look.people);
  if (!stands(local, agents, quote, report)) return null;
  const span = { start: placed.start + local.start, end: placed.start + local.end };
  const action = spanOfTokens(placed, local.action);
  const speaker = report ? partyOf(look.people.speaker(quote.speaker), quote.source) : null;
  return {
    ...span, id: `commitment-${number}`, text: document.text.slice(span.start, span.end),
    certainty: certaintyOf(local, agents, report), rules: [local.rule], evidence: evidenceOf(local, trigger, agents, quote, report),
    trigger, action, agents: agents.parties, speaker, quote: report ? quote.id : null,
    counterparty: counterpartyOf(placed, local, look.people), deadline: deadlineIn(document.text, action, look.dates),
    condition: spanOrNull(placed, local.condition), firmness: firmnessOf(local, report), polarity: local.polarity, entry: number,
  };
}

/** A quote whose cue is the trigger itself ("promised | to resign") is the commitment's own content, not a report around it. */
const isOwnContent = (quote: Quote, trigger: Span): boolean => quote.cue !== null && quote.cue.start < trigger.end && trigger.start < quote.cue.end;

/** The proofs of will that the expression still owes. */
function stands(local: LocalCommitment, agents: Agents, quote: Quote | null, report: boolean): boolean {
  const { needs } = local;
  if (report && (quote?.hypothetical ?? false)) return false;
  if (needs.report && !report && !agents.firstPerson) return false;
  if (needs.chooser && !agents.choose) return false;
  if (needs.speech && !(report && agents.choose && isChosenInSpeech(local))) return false;
  return true;
}

const isChosenInSpeech = (local: LocalCommitment): boolean => local.verb !== null && CHOSEN_IN_SPEECH.has(local.verb);

/** An unattributed *will* tells of a fixture, one in reported speech binds (definition of a commitment, "Settled cases"). */
function firmnessOf(local: LocalCommitment, report: boolean): Firmness {
  if (local.rule === 'commitment.modal' || local.rule === 'commitment.modal-passive') return report ? 'pledged' : 'intended';
  return local.firmness;
}

function certaintyOf(local: LocalCommitment, agents: Agents, report: boolean): number {
  const named = agents.parties.some((p) => p.speaker !== null);
  const base = local.certainty + (report || agents.firstPerson ? 0.05 : 0) - (named ? 0 : 0.15);
  return Math.round(Math.min(0.95, Math.max(0.3, base)) * 100) / 100;
}

function evidenceOf(local: LocalCommitment, trigger: Span, agents: Agents, quote: Quote | null, report: boolean): Evidence[] {
  const out: Evidence[] = [{ code: local.rule, span: trigger, args: { firmness: local.firmness } }];
  for (const party of agents.parties) if (party.span) out.push({ code: 'commitment.agent', span: party.span, args: { name: party.name } });
  if (agents.firstPerson) out.push({ code: 'commitment.first-person', args: { name: agents.parties[0]?.name ?? '' } });
  if (report && quote?.cue) out.push({ code: 'commitment.reported', span: { start: quote.cue.start, end: quote.cue.end } });
  return out;
}

const partyOf = (speaker: Speaker | null, span: Span | null): Party | null => (speaker ? { name: speaker.name, speaker: speaker.id, span } : null);

const spanOrNull = (placed: PlacedParagraph, range: TokenRange | null): Span | null => (range ? spanOfTokens(placed, range) : null);

function counterpartyOf(placed: PlacedParagraph, local: LocalCommitment, people: People): Party | null {
  if (!local.counterparty) return null;
  const span = spanOfTokens(placed, local.counterparty);
  const head = placed.paragraph.tokens[local.counterparty.last - 1]!;
  const mention = people.at({ start: placed.start + head.start, end: placed.start + head.end }, span);
  const speaker = people.speaker(mention?.speaker ?? null);
  return { name: speaker?.name ?? placed.paragraph.text.slice(span.start - placed.start, span.end - placed.start), speaker: speaker?.id ?? null, span };
}

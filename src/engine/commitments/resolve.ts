/** Over the whole article: which commissive expressions stand, who binds themselves, in whose words, by when. */
import { parseDay } from '../dates/calendar';
import type { Document } from '../document';
import type { Commitment, Deadline, Evidence, Firmness, Mention, Party, Quote, Span, Speaker, TimeExpression } from '../model';
import { Pace } from '../text/steps';
import { spanOfTokens, type PlacedParagraph, type TokenRange } from '../text/paragraph';
import { agentsOf, type Agents } from './agents';
import { Around } from './around';
import { certaintyOf } from './certainty';
import { deadlineBefore, deadlineIn } from './deadline';
import { linkEntries, type Numbered, type Told } from './entries';
import { Agreements } from './joint';
import type { LocalCommitment } from './local';
import { People } from './people';
import type { LocalCommitments } from './recognise';
import { Lists, type Standing } from './standing';
import { mayStand, stands } from './stands';
import { ANY_VOICE, AUTHOR, tellsVoice, voiceOf, type Voice } from './voice';

export interface Known {
  readonly speakers: readonly Speaker[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly TimeExpression[];
}

interface Lookup {
  readonly document: Document;
  /** Agents that were found already where nobody issues the text, by paragraph. */
  readonly found: Map<PlacedParagraph, Map<LocalCommitment, Agents>>;
  readonly people: People;
  readonly quotes: Around<Quote>;
  readonly dates: Around<TimeExpression>;
}

/** `local[i]` belongs to `document.paragraphs[i]`. */
export function* resolveCommitments(document: Document, local: readonly LocalCommitments[], known: Known): Generator<void, Commitment[], void> {
  const people = new People(known.speakers, known.mentions, document.article.sentences, local);
  yield;
  const look: Lookup = { document, found: new Map(), people, quotes: new Around(known.quotes), dates: new Around(known.dates) };
  yield;
  const voice = yield* listen(look, local);
  const found: Told[] = [];
  const lists = new Lists();
  const agreements = new Agreements();
  const pace = new Pace();
  for (const placed of document.paragraphs) {
    const own = local[placed.index];
    if (!own) continue;
    const listed = lists.read(own.list, (lead) => read(look, placed, lead, voice));
    const standing = [...readAll(look, placed, own.found, voice), ...listed];
    if (standing.length > 0) standing.sort((a, b) => a.local.start - b.local.start || b.local.end - a.local.end);
    for (const one of withoutNested(standing)) found.push({ local: one.local, commitment: write(look, placed, agreements.join(one), found.length) });
    if (pace.isDue(placed)) yield;
  }
  return yield* linkEntries(found, look.dates);
}

/** In whose name the text is written: from the futures that it tells outside reports. */
function* listen(look: Lookup, local: readonly LocalCommitments[]): Generator<void, Voice, void> {
  const told: Standing[] = [];
  const pace = new Pace();
  for (const placed of look.document.paragraphs) {
    for (const one of local[placed.index]?.found ?? []) {
      if (!tellsVoice(one) || reportAround(look, placed, one) !== null) continue;
      const standing = read(look, placed, one, ANY_VOICE);
      if (standing) told.push(standing);
    }
    if (pace.isDue(placed)) yield;
  }
  return voiceOf(told, (id) => look.people.speaker(id));
}

function readAll(look: Lookup, placed: PlacedParagraph, locals: readonly LocalCommitment[], voice: Voice): Standing[] {
  const out: Standing[] = [];
  for (const local of locals) {
    const standing = read(look, placed, local, voice);
    if (standing) out.push(standing);
  }
  return out;
}

function read(look: Lookup, placed: PlacedParagraph, local: LocalCommitment, voice: Voice): Standing | null {
  const report = reportAround(look, placed, local);
  if (!mayStand(local, report)) return null;
  const agents = agentsFor(look, placed, local, report, voice);
  return stands(local, agents, report, look.people, voice) && !isHistory(look, placed, local) ? { local, agents, report } : null;
}

/** The agents; in a text that nobody issues they are those that were found when it was listened to. */
function agentsFor({ people, found }: Lookup, placed: PlacedParagraph, local: LocalCommitment, report: Quote | null, { home, statement }: Voice): Agents {
  if (home || statement) return agentsOf(placed, local, report, people, home ?? AUTHOR);
  const own = found.get(placed) ?? new Map<LocalCommitment, Agents>();
  const agents = own.get(local) ?? agentsOf(placed, local, report, people, null);
  if (own.size === 0) found.set(placed, own);
  own.set(local, agents);
  return agents;
}

/** The innermost quote around a trigger that is not its own content. */
function reportAround({ quotes }: Lookup, placed: PlacedParagraph, local: LocalCommitment): Quote | null {
  const trigger = spanOfTokens(placed, local.trigger);
  const quote = quotes.innermost(trigger);
  return quote !== null && !isOwnContent(quote, trigger) ? quote : null;
}

/** "Signed the treaty in 1998": a thing agreed on, with a day more than a year before the article's. */
function isHistory({ document, dates }: Lookup, placed: PlacedParagraph, local: LocalCommitment): boolean {
  const today = parseDay(document.article.date?.value ?? '');
  if (local.firmness !== 'agreed' || today === null || placed.paragraph.tokens[local.action.first]!.lower === 'to') return false;
  return dates.within(spanOfTokens(placed, local.core)).some(({ interval }) => interval !== null && (parseDay(interval.to) ?? today) < today - 365);
}

/** A quote whose cue is the trigger itself ("promised | to resign") is the commitment's own content, not a report around it. */
const isOwnContent = (quote: Quote, trigger: Span): boolean => quote.cue !== null && quote.cue.start < trigger.end && trigger.start < quote.cue.end;

/** "promised that it would": the "would" is the promise's own words. Two triggers otherwise are two commitments. */
function withoutNested(found: readonly Standing[]): Standing[] {
  const out: Standing[] = [];
  for (const one of found) {
    const around = out.at(-1);
    const inside = around !== undefined && one.local.trigger.first < around.local.action.last;
    if (!inside || one.local.subject?.via === 'coordinated') out.push(one);
  }
  return out;
}

function write({ document, people, dates }: Lookup, placed: PlacedParagraph, standing: Standing, number: number): Numbered {
  const { local, agents, report } = standing;
  const trigger = spanOfTokens(placed, local.trigger);
  const whole = spanOfTokens(placed, local.action);
  const action = { start: whole.start, end: endInReport(placed, local, whole, report) };
  const start = placed.start + local.start;
  const { end } = action;
  // Field by field: a spread makes objects that are slow to read (V8).
  return {
    start, end, id: `commitment-${number}`, text: placed.paragraph.text.slice(start - placed.start, end - placed.start),
    certainty: certaintyOf(local, agents, report), rules: [local.rule], evidence: evidenceOf(local, trigger, agents, report),
    trigger, action, agents: agents.parties, speaker: report ? partyOf(people.speaker(report.speaker), report.source) : null, quote: report?.id ?? null,
    counterparty: counterpartyOf(placed, local, people), deadline: deadlineOf(document, placed, local, dates),
    condition: local.condition ? spanOfTokens(placed, local.condition) : null, firmness: firmnessOf(local, agents, report), polarity: local.polarity, entry: number, contradicts: [],
  };
}

/** "Said the state would buy the ferries, | after islanders protested": the article's own words are no part of what was undertaken, save a condition. */
function endInReport(placed: PlacedParagraph, { condition }: LocalCommitment, action: Span, report: Quote | null): number {
  const told = report?.spans.find(({ start, end }) => start <= action.start && action.start < end);
  if (!told || told.end >= action.end || (condition && spanOfTokens(placed, condition).end > told.end)) return action.end;
  return told.end - closingMarks(placed, action, told);
}

/** "“We are considering fines,” | he said": the comma and the mark that close the speech are no words of the action. */
function closingMarks(placed: PlacedParagraph, { start }: Span, { start: from, end }: Span): number {
  const whole = placed.paragraph.text.slice(start - placed.start, end - placed.start);
  return from < start && /^[^“"«‘]*$/.test(whole.replace(CLOSING, '')) ? (CLOSING.exec(whole)?.[0].length ?? 0) : 0;
}

const CLOSING = /[,.]?['’"”»]$/;

function deadlineOf({ text, article }: Document, placed: PlacedParagraph, local: LocalCommitment, dates: Around<TimeExpression>): Deadline | null {
  const today = article.date?.value.slice(0, 10) ?? null;
  const inside = deadlineIn(text, spanOfTokens(placed, local.core), dates, today, { condition: local.condition && spanOfTokens(placed, local.condition), undated: local.polarity === 'positive' });
  // A time before "agreed" is when they agreed; one before "will" is when they will.
  if (inside || local.verb === null || !local.subject) return inside;
  const { tokens, sentences } = placed.paragraph;
  const subject = tokens[local.subject.first]!;
  return deadlineBefore(text, placed.start + sentences[subject.sentence]!.start, placed.start + subject.start, dates, today);
}

/** An unattributed *will* tells of a fixture; in reported speech and in the first person it binds (definition of a commitment, "Settled cases"). */
function firmnessOf(local: LocalCommitment, agents: Agents, report: Quote | null): Firmness {
  const modal = local.rule === 'commitment.modal' || local.rule === 'commitment.modal-passive';
  return modal && !report && !agents.firstPerson ? 'intended' : local.firmness;
}

function evidenceOf(local: LocalCommitment, trigger: Span, agents: Agents, report: Quote | null): Evidence[] {
  const out: Evidence[] = [{ code: local.rule, span: trigger, args: { firmness: local.firmness } }];
  for (const party of agents.parties) if (party.span) out.push({ code: agents.understood ? 'commitment.agent-understood' : 'commitment.agent', span: party.span, args: { name: party.name } });
  if (agents.firstPerson) out.push({ code: 'commitment.first-person', args: { name: agents.parties[0]?.name ?? '' } });
  if (report?.cue) out.push({ code: 'commitment.reported', span: { start: report.cue.start, end: report.cue.end } });
  return out;
}

const partyOf = (speaker: Speaker | null, span: Span | null): Party | null => (speaker ? { name: speaker.name, speaker: speaker.id, span } : null);

function counterpartyOf(placed: PlacedParagraph, local: LocalCommitment, people: People): Party | null {
  if (!local.counterparty) return null;
  const range: TokenRange = local.counterparty;
  const span = spanOfTokens(placed, range);
  const mention = people.at(spanOfTokens(placed, { first: range.last - 1, last: range.last }), span);
  const speaker = people.speaker(mention?.speaker ?? null);
  return { name: speaker?.name ?? placed.paragraph.text.slice(span.start - placed.start, span.end - placed.start), speaker: speaker?.id ?? null, span };
}

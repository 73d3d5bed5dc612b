/** From a quote in the making to the quote: its places in the article, its speaker, its certainty and evidence. */
import type { Document } from '../document';
import type { Cue, Evidence, Quote, Span } from '../model';
import { spanOfTokens, type PlacedParagraph } from '../text/paragraph';
import { movedEvidence, movedSpan } from '../text/moved';
import { certaintyOf } from './certainty';
import type { Draft } from './draft';
import type { Role, Roles } from './interview';
import type { Link, Sources } from './linking';
import type { Passage } from './passages';
import type { PlacedDraft } from './resolve';

/** What is told of a quote by more than its passage. */
type Around = Pick<Quote, 'speaker' | 'unattributed' | 'continues' | 'within' | 'negated' | 'hypothetical'>;

/** Where the words stand that tell whose a quote is. */
interface Places {
  readonly cue: Cue | null;
  readonly source: Span | null;
  readonly named: Span | null;
  readonly heads: readonly Span[];
}

/** A quote as it was finished last, and where its passage stood then. */
export interface Finished {
  readonly quote: Quote;
  readonly places: Places;
  readonly start: number;
  /** It lies in one paragraph: what parts two may have changed. */
  readonly inOne: boolean;
}

export class Finishing {
  /** The quotes so far, by their drafts. */
  private readonly quotes = new Map<Draft, Quote>();

  constructor(private readonly document: Document, private readonly sources: Sources, private readonly roles: Roles) {}

  /** The quote; the same object as in an earlier version, where it stands where it stood and nothing else is told of it. */
  finish({ draft, passage }: PlacedDraft, id: string): Quote {
    const placed = this.document.paragraphs[passage.first + draft.paragraph];
    // The speakers of an interview's turns, and what tells of them, stand elsewhere.
    const before = draft.part === null ? draft.finished : null;
    const by = before ? passage.start - before.start : 0;
    const places = before ? movedPlaces(before.places, by) : placesOf(draft, placed);
    const role = draft.part && this.roles[draft.part];
    const around = this.around(draft, places, role, placed);
    const inOne = before ? before.inOne : liesInOne(draft, passage);
    const quote = before?.inOne ? moved(before.quote, by, id, places, around) : this.made({ draft, passage }, placed, places, role, id, around);
    draft.finished = { quote, places, start: passage.start, inOne };
    this.quotes.set(draft, quote);
    return quote;
  }

  private around(draft: Draft, { source, named, heads }: Places, role: Role | null, placed: PlacedParagraph | undefined): Around {
    const { attribution, part } = draft;
    const before = draft.continues ? this.quotes.get(draft.continues) ?? null : null;
    const link: Link | null = named && heads.length > 0 && !part ? this.sources.speakerOf(named, heads, attribution!, placed!.paragraph) : null;
    const outer = draft.within ? this.quotes.get(draft.within) ?? null : null;
    const self = source && draft.within ? selfIn(draft.within, this.document.text.slice(source.start, source.end).toLowerCase(), outer, this.roles) : null;
    const speaker = before ? before.speaker : role?.speaker ?? self ?? link?.speaker ?? null;
    return {
      speaker, unattributed: speaker !== null ? null : before ? before.unattributed : draft.unattributed ?? link?.reason ?? (attribution?.passive ? 'passive' : 'no-source'),
      continues: before?.id ?? null, within: outer?.id ?? null,
      negated: attribution?.negated ?? before?.negated ?? false, hypothetical: attribution?.hypothetical ?? before?.hypothetical ?? false,
    };
  }

  private made({ draft, passage }: PlacedDraft, placed: PlacedParagraph | undefined, { cue, source, named }: Places, role: Role | null, id: string, around: Around): Quote {
    const spans = draft.spans.map((span) => movedSpan(span, passage.start));
    const { start } = spans[0]!;
    const { end } = spans.at(-1)!;
    const text = liesInOne(draft, passage) ? textIn(draft, passage) : this.document.text.slice(start, end);
    const evidence = [...evidenceOf(draft, placed, cue, named, spans[0]!), ...(role ? [role.evidence] : [])];
    return {
      id, start, end, text, certainty: round(certaintyOf(draft)), rules: draft.rules, evidence, kind: draft.kind, spans, source, cue, speaker: around.speaker,
      unattributed: around.unattributed, continues: around.continues, within: around.within, negated: around.negated, hypothetical: around.hypothetical,
    };
  }
}

function liesInOne({ spans, reaches }: Draft, { paragraphs }: Passage): boolean {
  const last = paragraphs[reaches]!;
  return spans[0]!.start >= last.start && spans.at(-1)!.end <= last.end;
}

/** A slice of the paragraph: one of the article would keep that version of it alive (V8). */
function textIn({ spans, reaches }: Draft, { paragraphs }: Passage): string {
  const { start, paragraph } = paragraphs[reaches]!;
  return paragraph.text.slice(spans[0]!.start - start, spans.at(-1)!.end - start);
}

const FIRST_PERSON = new Set(['i', 'me', 'my']);
const SECOND_PERSON = new Set(['you', 'your']);

/** "I" in somebody's turn is the one who has it, "you" in a question the one who answers. */
function selfIn(turn: Draft, source: string, told: Quote | null, roles: Roles): string | null {
  if (FIRST_PERSON.has(source)) return told?.speaker ?? null;
  return turn.part === 'question' && SECOND_PERSON.has(source) ? roles.answer?.speaker ?? null : null;
}

function placesOf({ attribution }: Draft, placed: PlacedParagraph | undefined): Places {
  if (!attribution || !placed) return { cue: null, source: null, named: null, heads: [] };
  return {
    cue: { ...spanOfTokens(placed, attribution.cue), lemma: attribution.lemma },
    source: attribution.source && spanOfTokens(placed, attribution.source),
    named: attribution.named && spanOfTokens(placed, attribution.named),
    heads: attribution.heads.map((head) => spanOfTokens(placed, { first: head, last: head + 1 })),
  };
}

function evidenceOf({ attribution, rules, part, kind }: Draft, placed: PlacedParagraph | undefined, cue: Cue | null, source: Span | null, first: Span): Evidence[] {
  const out: Evidence[] = [];
  if (rules.includes('quote.credit')) return [{ code: 'quote.credit', ...(source && { span: source }) }];
  if (part) out.push({ code: `quote.${part}`, ...(cue && { span: { start: cue.start, end: cue.end } }) });
  else if (cue) out.push({ code: `quote.cue-${attribution!.cueKind}`, span: { start: cue.start, end: cue.end }, args: { lemma: cue.lemma } });
  if (source && !part) out.push({ code: `quote.source-${attribution!.relation}`, span: source });
  if (attribution?.retold) out.push({ code: 'quote.retold', span: spanOfTokens(placed!, attribution.retold) });
  if (kind !== 'indirect' && !rules.includes('quote.turn')) out.push({ code: 'quote.marks', span: first });
  return out;
}

// ------------------------------------------------------------ what has moved

function movedPlaces(places: Places, by: number): Places {
  if (by === 0) return places;
  const { cue, source, named, heads } = places;
  return {
    cue: cue && { start: cue.start + by, end: cue.end + by, lemma: cue.lemma }, source: source && movedSpan(source, by), named: named && movedSpan(named, by), heads: heads.map((head) => movedSpan(head, by)),
  };
}

function moved(quote: Quote, by: number, id: string, { source, cue }: Places, { speaker, unattributed, continues, within, negated, hypothetical }: Around): Quote {
  const isSame = by === 0 && quote.id === id && quote.speaker === speaker && quote.unattributed === unattributed && quote.continues === continues && quote.within === within
    && quote.negated === negated && quote.hypothetical === hypothetical;
  if (isSame) return quote;
  const { start, end, text, certainty, rules, kind } = quote;
  const spans = by === 0 ? quote.spans : quote.spans.map((span) => movedSpan(span, by));
  const evidence = by === 0 ? quote.evidence : quote.evidence.map((one) => movedEvidence(one, by));
  return { id, start: start + by, end: end + by, text, certainty, rules, evidence, kind, spans, source, cue, speaker, unattributed, continues, within, negated, hypothetical };
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

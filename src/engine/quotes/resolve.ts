import type { Document } from '../document';
import type { Cue, Evidence, Mention, Notice, Quote, Span, Speaker } from '../model';
import { spanOfTokens } from '../text/paragraph';
import { certaintyOf } from './certainty';
import type { Draft } from './draft';
import { draftQuotes } from './drafts';
import type { LocalQuotes } from './local';
import { Sources } from './linking';
import { outsideMetadata } from './metadata';

export interface Told {
  readonly quotes: Quote[];
  /** The speakers and mentions that came in, and the unnamed sources that only the quotes brought up. */
  readonly speakers: readonly Speaker[];
  readonly mentions: readonly Mention[];
  readonly notices: Notice[];
}

/** Quotes finished between two steps. */
const QUOTES_A_STEP = 200;

/** The quotes of the article, each with its speaker, and what its marks leave open. */
export function* resolveQuotes(
  document: Document, local: readonly LocalQuotes[], who: { readonly speakers: readonly Speaker[]; readonly mentions: readonly Mention[] },
): Generator<void, Told, void> {
  const { drafts, unclosed } = draftQuotes(document, local);
  const sources = new Sources(document, who.speakers, who.mentions);
  const ids = new Map<Draft, Quote>();
  const quotes: Quote[] = [];
  for (const draft of outsideMetadata(document, drafts)) {
    const quote = finish(document, draft, `quote-${String(quotes.length)}`, sources, ids);
    ids.set(draft, quote);
    quotes.push(quote);
    if (quotes.length % QUOTES_A_STEP === 0) yield;
  }
  return { quotes, speakers: sources.speakers, mentions: sources.mentions, notices: unclosed.map((span) => ({ code: 'quote.unclosed', span })) };
}

function finish(document: Document, draft: Draft, id: string, sources: Sources, known: ReadonlyMap<Draft, Quote>): Quote {
  const { start } = draft.spans[0]!;
  const { end } = draft.spans.at(-1)!;
  const before = draft.continues ? known.get(draft.continues) ?? null : null;
  const { cue, source, named, head } = placesOf(document, draft);
  const link = named && head ? sources.speakerOf(named, head, draft.attribution!, document.paragraphs[draft.paragraph]!.paragraph) : null;
  const speaker = before ? before.speaker : link?.speaker ?? null;
  return {
    id, start, end, text: document.text.slice(start, end), certainty: round(certaintyOf(draft)), rules: draft.rules,
    evidence: evidenceOf(document, draft, cue, named), kind: draft.kind, spans: draft.spans, source, cue, speaker,
    unattributed: speaker !== null ? null : before ? before.unattributed : draft.unattributed ?? link?.reason ?? (draft.attribution?.passive ? 'passive' : 'no-source'),
    continues: before?.id ?? null, within: draft.within ? known.get(draft.within)?.id ?? null : null,
    negated: draft.attribution?.negated ?? before?.negated ?? false, hypothetical: draft.attribution?.hypothetical ?? before?.hypothetical ?? false,
  };
}

function placesOf(document: Document, { attribution, paragraph }: Draft): { cue: Cue | null; source: Span | null; named: Span | null; head: Span | null } {
  if (!attribution) return { cue: null, source: null, named: null, head: null };
  const placed = document.paragraphs[paragraph]!;
  return {
    cue: { ...spanOfTokens(placed, attribution.cue), lemma: attribution.lemma },
    source: attribution.source && spanOfTokens(placed, attribution.source),
    named: attribution.named && spanOfTokens(placed, attribution.named),
    head: attribution.head < 0 ? null : spanOfTokens(placed, { first: attribution.head, last: attribution.head + 1 }),
  };
}

function evidenceOf(document: Document, draft: Draft, cue: Cue | null, source: Span | null): Evidence[] {
  const out: Evidence[] = [];
  if (cue) out.push({ code: `quote.cue-${draft.attribution!.cueKind}`, span: { start: cue.start, end: cue.end }, args: { lemma: cue.lemma } });
  if (source) out.push({ code: `quote.source-${draft.attribution!.relation}`, span: source });
  if (draft.attribution?.retold) out.push({ code: 'quote.retold', span: spanOfTokens(document.paragraphs[draft.paragraph]!, draft.attribution.retold) });
  if (draft.kind !== 'indirect') out.push({ code: 'quote.marks', span: draft.spans[0]! });
  return out;
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

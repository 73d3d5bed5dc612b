import type { Document } from '../document';
import type { Cue, Evidence, Mention, Notice, Quote, Span, Speaker } from '../model';
import { spanOfTokens } from '../text/paragraph';
import { certaintyOf } from './certainty';
import type { Draft } from './draft';
import { draftQuotes } from './drafts';
import { withHeadline } from './headline';
import { interviewRoles, type Roles } from './interview';
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
  const { drafts, unclosed } = yield* draftQuotes(document, local);
  yield;
  const sources = new Sources(document, who.speakers, who.mentions);
  yield;
  const told = outsideMetadata(document, drafts);
  yield;
  const roles = yield* interviewRoles(document, told, who.speakers, who.mentions);
  yield;
  const ids = new Map<Draft, Quote>();
  const quotes: Quote[] = [];
  for (const draft of told) {
    const quote = finish(document, draft, `quote-${String(quotes.length)}`, { sources, roles, known: ids });
    ids.set(draft, quote);
    quotes.push(quote);
    if (quotes.length % QUOTES_A_STEP === 0) yield;
  }
  return { quotes: withHeadline(document, quotes), speakers: sources.speakers, mentions: sources.mentions, notices: unclosed.map((span) => ({ code: 'quote.unclosed', span })) };
}

/** What the quotes of an article share while they are finished. */
interface Finishing {
  readonly sources: Sources;
  readonly roles: Roles;
  /** The quotes before, by their drafts. */
  readonly known: ReadonlyMap<Draft, Quote>;
}

function finish(document: Document, draft: Draft, id: string, { sources, roles, known }: Finishing): Quote {
  const { start } = draft.spans[0]!;
  const { end } = draft.spans.at(-1)!;
  const before = draft.continues ? known.get(draft.continues) ?? null : null;
  const { cue, source, named, heads } = placesOf(document, draft);
  const link = named && heads.length > 0 && !draft.part ? sources.speakerOf(named, heads, draft.attribution!, document.paragraphs[draft.paragraph]!.paragraph) : null;
  const role = draft.part && roles[draft.part];
  const outer = draft.within ? known.get(draft.within) ?? null : null;
  const self = source && draft.within ? selfIn(draft.within, document.text.slice(source.start, source.end).toLowerCase(), outer, roles) : null;
  const speaker = before ? before.speaker : role?.speaker ?? self ?? link?.speaker ?? null;
  return {
    id, start, end, text: document.text.slice(start, end), certainty: round(certaintyOf(draft)), rules: draft.rules,
    evidence: [...evidenceOf(document, draft, cue, named), ...(role ? [role.evidence] : [])], kind: draft.kind, spans: draft.spans, source, cue, speaker,
    unattributed: speaker !== null ? null : before ? before.unattributed : draft.unattributed ?? link?.reason ?? (draft.attribution?.passive ? 'passive' : 'no-source'),
    continues: before?.id ?? null, within: outer?.id ?? null,
    negated: draft.attribution?.negated ?? before?.negated ?? false, hypothetical: draft.attribution?.hypothetical ?? before?.hypothetical ?? false,
  };
}

const FIRST_PERSON = new Set(['i', 'me', 'my']);
const SECOND_PERSON = new Set(['you', 'your']);

/** "I" in somebody's turn is the one who has it, "you" in a question the one who answers. */
function selfIn(turn: Draft, source: string, told: Quote | null, roles: Finishing['roles']): string | null {
  if (FIRST_PERSON.has(source)) return told?.speaker ?? null;
  return turn.part === 'question' && SECOND_PERSON.has(source) ? roles.answer?.speaker ?? null : null;
}

function placesOf(document: Document, { attribution, paragraph }: Draft): { cue: Cue | null; source: Span | null; named: Span | null; heads: readonly Span[] } {
  if (!attribution) return { cue: null, source: null, named: null, heads: [] };
  const placed = document.paragraphs[paragraph]!;
  return {
    cue: { ...spanOfTokens(placed, attribution.cue), lemma: attribution.lemma },
    source: attribution.source && spanOfTokens(placed, attribution.source),
    named: attribution.named && spanOfTokens(placed, attribution.named),
    heads: attribution.heads.map((head) => spanOfTokens(placed, { first: head, last: head + 1 })),
  };
}

function evidenceOf(document: Document, draft: Draft, cue: Cue | null, source: Span | null): Evidence[] {
  const out: Evidence[] = [];
  if (draft.rules.includes('quote.credit')) return [{ code: 'quote.credit', ...(source && { span: source }) }];
  if (draft.part) out.push({ code: `quote.${draft.part}`, ...(cue && { span: { start: cue.start, end: cue.end } }) });
  else if (cue) out.push({ code: `quote.cue-${draft.attribution!.cueKind}`, span: { start: cue.start, end: cue.end }, args: { lemma: cue.lemma } });
  if (source && !draft.part) out.push({ code: `quote.source-${draft.attribution!.relation}`, span: source });
  if (draft.attribution?.retold) out.push({ code: 'quote.retold', span: spanOfTokens(document.paragraphs[draft.paragraph]!, draft.attribution.retold) });
  if (draft.kind !== 'indirect' && !draft.rules.includes('quote.turn')) out.push({ code: 'quote.marks', span: draft.spans[0]! });
  return out;
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

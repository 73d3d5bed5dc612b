import type { Document } from '../document';
import type { QuoteKind, Span, UnattributedReason } from '../model';
import type { PlacedParagraph } from '../text/paragraph';
import { spanOfTokens } from '../text/paragraph';
import type { LocalAttribution, LocalQuotes } from './local';

/** A quote in the making, at its place in the article. */
export interface Draft {
  /** The paragraph of its attribution, and the last one that it reaches into. */
  readonly paragraph: number;
  reaches: number;
  readonly attribution: LocalAttribution | null;
  readonly spans: Span[];
  kind: QuoteKind;
  readonly rules: string[];
  /** The draft whose attribution this one takes over. */
  readonly continues: Draft | null;
  readonly unattributed: UnattributedReason | null;
}

/** A quotation that a paragraph leaves open, and the draft it belongs to. */
interface Open {
  readonly draft: Draft | null;
  readonly span: Span;
}

/** Quotes with their parts, over the whole article: quotations that run over paragraphs and those without a cue of their own. */
export function draftQuotes(document: Pick<Document, 'paragraphs'>, local: readonly LocalQuotes[]): { drafts: Draft[]; unclosed: Span[] } {
  const all: Draft[] = [];
  const unclosed: Span[] = [];
  let last: Draft | null = null;
  let lead: LocalAttribution | null = null;
  let open: Open | null = null;
  for (const placed of document.paragraphs) {
    const read = local[placed.index]!;
    const told = read.attributions.map((a) => draftOf(placed, a));
    const drafts = [...told];
    let resumed = false;
    for (const q of read.unclaimed) {
      const span = spanOfTokens(placed, q);
      const before: Draft | null = told[q.behind] ?? null;
      if (q.first === 0 && open?.draft) {
        join(open.draft, placed, span, 'quote.next-paragraph');
        resumed = true;
      } else if (!q.speech) continue;
      else if (before && (before.kind !== 'indirect' || q.touches)) join(before, placed, span, 'quote.next-sentence');
      else if (q.first === 0 && lead) drafts.push(led(placed, span, lead));
      else if (q.whole && last && last.kind !== 'indirect' && placed.index - last.reaches <= 1) join(last, placed, span, 'quote.next-paragraph');
      else drafts.push(alone(placed, span, before ?? (q.first === 0 ? last : null)));
    }
    // A paragraph that opens with a mark goes on with what was left open, its own attribution or not.
    const reopened = read.unclaimed[0]?.first === 0 || told.some((d) => d.spans[0]!.start === placed.start && d.kind !== 'indirect');
    if (open && !resumed && !reopened) unclosed.push(open.span);
    all.push(...drafts);
    last = drafts.at(-1) ?? last;
    lead = read.lead;
    const leaves: LocalQuotes['open'] = read.open;
    open = leaves && { draft: told[leaves.attribution] ?? (resumed && leaves.at === 0 ? open!.draft : drafts.at(-1) ?? null), span: spanOfTokens(placed, { first: leaves.at, last: leaves.at + 1 }) };
  }
  if (open) unclosed.push(open.span);
  for (const draft of all) draft.spans.sort((a, b) => a.start - b.start);
  return { drafts: all.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start), unclosed };
}

/** One more part for a quote that is told already: PolNeAR has what goes on without a cue of its own as the same attribution. */
function join(draft: Draft, placed: PlacedParagraph, span: Span, rule: string): void {
  draft.spans.push(span);
  draft.reaches = placed.index;
  if (draft.kind === 'indirect') draft.kind = 'mixed';
  if (!draft.rules.includes(rule)) draft.rules.push(rule);
}

function draftOf(placed: PlacedParagraph, a: LocalAttribution): Draft {
  return {
    paragraph: placed.index, reaches: placed.index, attribution: a, spans: a.parts.map((p) => spanOfTokens(placed, p)), kind: a.kind,
    rules: [`quote.${a.cueKind}`], continues: null, unattributed: null,
  };
}

/** "The minister went on:" before a paragraph that is a quotation. */
function led(placed: PlacedParagraph, span: Span, lead: LocalAttribution): Draft {
  return {
    paragraph: placed.index - 1, reaches: placed.index, attribution: lead, spans: [span], kind: 'direct', rules: [`quote.${lead.cueKind}`, 'quote.lead'],
    continues: null, unattributed: null,
  };
}

/** A quotation with no attribution of its own: the speaker before goes on, where that is near, or nobody is named. */
function alone(placed: PlacedParagraph, span: Span, before: Draft | null): Draft {
  const near = before !== null && placed.index - before.reaches <= 1 && before.kind !== 'indirect';
  return {
    paragraph: placed.index, reaches: placed.index, attribution: null, spans: [span], kind: 'direct', rules: [near ? 'quote.continued' : 'quote.marks'],
    continues: near ? before : null, unattributed: near ? null : 'no-source',
  };
}

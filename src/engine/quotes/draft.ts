import type { QuoteKind, Span, UnattributedReason } from '../model';
import type { PlacedParagraph } from '../text/paragraph';
import { spanOfTokens } from '../text/paragraph';
import type { Finished } from './finish';
import type { Part } from './interview';
import type { LocalAttribution } from './local';

/** A quote in the making; paragraphs and offsets count from the beginning of its passage. */
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
  /** The turn or block quote in which it is told. */
  within: Draft | null;
  /** Of an interview's turn whose label names nobody ("Q:", "A:"), what it is. */
  readonly part: Part | null;
  /** What it came to in the version before. */
  finished: Finished | null;
}

/** What a cue of the paragraph tells. */
export function draftOf(placed: PlacedParagraph, a: LocalAttribution, within: Draft | null): Draft {
  return {
    paragraph: placed.index, reaches: placed.index, attribution: a, spans: a.parts.map((p) => spanOfTokens(placed, p)), kind: a.kind,
    rules: [a.cueKind === 'dash' ? 'quote.credit' : `quote.${a.cueKind}`], continues: null, unattributed: null, within, part: null, finished: null,
  };
}

/** "The minister went on:" before a paragraph that is a quotation. */
export function led(placed: PlacedParagraph, span: Span, lead: LocalAttribution): Draft {
  return {
    paragraph: placed.index - 1, reaches: placed.index, attribution: lead, spans: [span], kind: 'direct', rules: [`quote.${lead.cueKind}`, 'quote.lead'],
    continues: null, unattributed: null, within: null, part: null, finished: null,
  };
}

/** Block quotes or a quotation above "— Ann Lee"; null for none. */
export function credited(placed: PlacedParagraph, spans: readonly Span[], credit: LocalAttribution): Draft | null {
  return spans.length === 0 ? null : {
    paragraph: placed.index, reaches: placed.index, attribution: credit, spans: [...spans], kind: 'direct', rules: ['quote.credit'], continues: null, unattributed: null, within: null, part: null, finished: null,
  };
}

/** A quotation with no attribution of its own: the speaker before goes on, where that is near, or nobody is named. */
export function alone(placed: PlacedParagraph, span: Span, before: Draft | null): Draft {
  const near = before !== null && placed.index - before.reaches <= 1 && before.kind !== 'indirect';
  return {
    paragraph: placed.index, reaches: placed.index, attribution: null, spans: [span], kind: 'direct', rules: [near ? 'quote.continued' : 'quote.marks'],
    continues: near ? before : null, unattributed: near ? null : 'no-source', within: null, part: null, finished: null,
  };
}

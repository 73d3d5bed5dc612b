import type { Evidence, Quantity, Span } from '../model';

/** A quantity as one paragraph shows it; offsets are the paragraph's. The pass over the article fills in what `open` says is missing. */
export interface LocalQuantity extends Omit<Quantity, 'id' | 'text'> {
  readonly open: Opening | null;
}

/** What the words leave to the rest of the article. */
export type Opening =
  /** "150,000 more": the unit and the thing counted of a figure told before. */
  | 'more'
  /** "half of them", "two of these": what a figure before counted. */
  | 'pronoun'
  /** "compared with 63 last year", "the four billion it received": a bare number beside a figure with a unit. */
  | 'bare'
  /** "twice that", "half that amount": a multiple of a figure told before; `value` holds the factor until then. */
  | 'multiple';

export const evidence = (code: string, span: Span | undefined, args?: Readonly<Record<string, string | number>>): Evidence =>
  ({ code, ...(span ? { span } : {}), ...(args ? { args } : {}) });

import type { Evidence, Quantity, Span } from '../model';

/** A quantity as one paragraph shows it; offsets are the paragraph's. The pass over the article completes it by its hints. */
export interface LocalQuantity extends Omit<Quantity, 'id' | 'text'> {
  readonly hints: Hints;
}

/** What one paragraph's quantities leave to the pass over the article. */
export interface LocalQuantities {
  readonly quantities: readonly LocalQuantity[];
  /** Figures of three digits and more that stand in a name here ("Boeing 787"): elsewhere they are the same name. */
  readonly names: readonly string[];
  /** The currencies of the places that are named here, as often as they are. */
  readonly monies: readonly string[];
}

export interface Hints {
  readonly open: Opening | null;
  /** Where the word of change begins: figures that share it tell one change. */
  readonly cue: number | null;
  /** The digits of a bare figure, which may turn out to be a name. */
  readonly figure: string | null;
  /** "not 12", "up from 63", "compared with 40": whatever the figure before it measures, this one does. */
  readonly compared: boolean;
  /** "12 were killed": people, where nothing else says who. */
  readonly people: boolean;
  /** The verb right before it, where the sentence or clause ends right behind: "They had four." */
  readonly verb: string | null;
  /** It stands in brackets, as a conversion does: not what a later figure takes its unit from. */
  readonly aside: boolean;
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

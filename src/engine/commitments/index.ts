import type { Document } from '../document';
import type { Commitment, Mention, Quote, Span, Speaker, TimeExpression } from '../model';
import type { Paragraph } from '../text/paragraph';

/** A commissive expression and its action as one paragraph shows them. Offsets are the paragraph's. */
export type LocalCommitment = Span;

export function recogniseCommitments(_paragraph: Paragraph): readonly LocalCommitment[] {
  return [];
}

export interface Known {
  readonly speakers: readonly Speaker[];
  readonly mentions: readonly Mention[];
  readonly quotes: readonly Quote[];
  readonly dates: readonly TimeExpression[];
}

export function resolveCommitments(_document: Document, _local: readonly (readonly LocalCommitment[])[], _known: Known): Commitment[] {
  return [];
}

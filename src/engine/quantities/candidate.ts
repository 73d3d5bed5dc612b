import type { Amount } from './amounts';
import type { CountedReading } from './counted';
import type { Piece } from './pieces';
import type { Scan } from './scan';

/** A number that is about to become a quantity: what stands before and behind decides whether it counts anything. */
export interface Candidate {
  readonly scan: Scan;
  readonly amount: Amount;
  readonly counted: CountedReading | null;
  /** "one voter in 12", "one in five": said of a share, "one" counts. */
  readonly share: boolean;
  /** Two sides of a score or vote. */
  readonly score: boolean;
  /** "about", "more than", "or so": words that only quantities take. */
  readonly modified: boolean;
  /** A range, which no other word modifies. */
  readonly ranged: boolean;
}

export type Guard = (candidate: Candidate) => boolean;

export const startsUpper = (piece: Piece): boolean => {
  const c = piece.text.charCodeAt(0);
  return c >= 65 && c <= 90;
};

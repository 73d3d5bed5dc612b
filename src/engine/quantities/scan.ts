import type { Span, TimeType } from '../model';
import { phraseAt, type NounPhrase, type Paragraph } from '../text/paragraph';
import { piecesOf, type Piece } from './pieces';

/** A time expression that was read before; durations are measured in numbers, dates and clock times only hold some. */
export interface TakenTime extends Span {
  readonly type: TimeType;
}

/** One paragraph while its quantities are read. */
export interface Scan {
  readonly paragraph: Paragraph;
  readonly pieces: readonly Piece[];
  /** The noun phrase that a token stands in. */
  nounPhraseAt(token: number): NounPhrase | undefined;
  /** Whether times or dates hold part of the pieces from `first` up to `last`. */
  isTaken(first: number, last: number): boolean;
  /** Whether some of these pieces belong to a duration or a set ("three years", "every 9 weeks"), and none to a place in time. */
  isDuration(first: number, last: number): boolean;
  textOf(first: number, last: number): string;
}

const POINT = 1;
const LENGTH = 2;

export function scanOf(paragraph: Paragraph, taken: readonly TakenTime[]): Scan {
  const pieces = piecesOf(paragraph);
  const busy = new Uint8Array(pieces.length);
  for (let i = 0, t = 0; i < pieces.length && t < taken.length; i++) {
    const piece = pieces[i]!;
    while (t < taken.length && taken[t]!.end <= piece.start) t++;
    if (t < taken.length && taken[t]!.start < piece.end) busy[i] = taken[t]!.type === 'DURATION' || taken[t]!.type === 'SET' ? LENGTH : POINT;
  }
  const holds = (kind: number, first: number, last: number): boolean => {
    for (let i = first; i < last; i++) if (busy[i] === kind) return true;
    return false;
  };
  return {
    paragraph, pieces,
    nounPhraseAt: (token) => phraseAt(paragraph, token),
    isTaken: (first, last) => holds(POINT, first, last) || holds(LENGTH, first, last),
    isDuration: (first, last) => holds(LENGTH, first, last) && !holds(POINT, first, last),
    textOf: (first, last) => paragraph.text.slice(pieces[first]!.start, pieces[last - 1]!.end),
  };
}

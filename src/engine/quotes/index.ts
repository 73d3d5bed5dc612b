import type { Document } from '../document';
import type { Mention, Notice, Quote, Speaker } from '../model';
import type { Paragraph } from '../text/paragraph';

/** Quotation marks, cues and candidate contents as one paragraph shows them. Offsets are the paragraph's. */
export type LocalQuotes = object;

export function recogniseQuotes(_paragraph: Paragraph): LocalQuotes {
  return {};
}

export interface Told {
  readonly quotes: Quote[];
  /** The speakers and mentions that came in, and the unnamed sources that only the quotes brought up. */
  readonly speakers: readonly Speaker[];
  readonly mentions: readonly Mention[];
  readonly notices: Notice[];
}

export function resolveQuotes(
  _document: Document, _local: readonly LocalQuotes[], who: { readonly speakers: readonly Speaker[]; readonly mentions: readonly Mention[] },
): Told {
  return { quotes: [], ...who, notices: [] };
}

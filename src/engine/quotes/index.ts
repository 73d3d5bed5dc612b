import type { Paragraph } from '../text/paragraph';
import { readParagraph, type LocalQuotes } from './local';

export type { LocalQuotes } from './local';
export { Quotations, type Told } from './resolve';

/** Quotation marks, cues, sources and contents as one paragraph shows them. Offsets are the paragraph's tokens. */
export function recogniseQuotes(paragraph: Paragraph): LocalQuotes {
  return readParagraph(paragraph);
}

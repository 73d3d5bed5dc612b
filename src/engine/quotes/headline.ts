/** Quotations in a headline, which seldom says whose they are: the article does. */
import type { Document } from '../document';
import type { Quote } from '../model';

/** Fewest letters and digits that are told as somebody's own where they come back; fewer come back by chance. */
const LEAST = 12;

/** Words may come back by chance, from another mouth. */
const SURE = 0.85;

/** Letters and digits alone: marks and capitals differ between a headline and its article. */
const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/**
 * "‘The river cannot speak’: firm to pay": in the article a judge says “The river cannot speak for itself”, so the headline's words are the judge's. Words that do not
 * come back stay without a speaker, since it is a headline. `quotes` are in the order of the text.
 */
export function withHeadline({ article: { headline } }: Pick<Document, 'article'>, quotes: readonly Quote[]): readonly Quote[] {
  if (!headline) return quotes;
  return quotes.map((quote) => {
    if (quote.start < headline.start || quote.end > headline.end || quote.speaker !== null || quote.source !== null) return quote;
    const words = bare(quote.text);
    const told = words.length < LEAST ? undefined : quotes.find((other) => other.start >= headline.end && other.speaker !== null && bare(other.text).includes(words));
    if (!told) return { ...quote, unattributed: 'headline' };
    return { ...quote, speaker: told.speaker, unattributed: null, certainty: Math.min(SURE, told.certainty), evidence: [...quote.evidence, { code: 'quote.same-words', span: { start: told.start, end: told.end } }] };
  });
}

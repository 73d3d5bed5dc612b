/** The headline: a short first paragraph that is no sentence of the story. */
import type { Passage, Span } from '../model';

const LONGEST_HEADLINE = 200;
const LONGEST_HEADLINE_WITH_STOP = 130;
const STOP = /[.!?…]["'”’)]*$/;
/** News tells in the past, headlines in the present. */
const PAST = /\b(?:was|were|had|said|today|yesterday)\b|\w{3}ed\s(?:an?|the|to|its|his|her|all|\d)\b/i;
/** Words that stay small in titles. */
const SMALL = /^(?:a|an|the|of|in|on|at|to|for|from|by|with|and|or|but|as|is|over|into|after|vs?\.?|not|it|its|up|that|if|than|about|against)$/;

/**
 * Reads a paragraph as the headline of what follows, or null. Markdown's `#` is left out of it. Some archives end
 * headlines with a full stop ("Judge Refuses to Unseal File."); a short first sentence of a story ("The vote was close.")
 * is told from those by its articles and small letters.
 */
export function readHeadline(text: string, span: Span, next: Span | undefined): Passage | null {
  const heading = /^#{1,6}\s+/.exec(text.slice(span.start, span.start + 12));
  const start = span.start + (heading?.[0].length ?? 0);
  const words = text.slice(start, span.end);
  if (heading && words !== '') return { start, end: span.end, text: words };
  if (!next || words.length > LONGEST_HEADLINE || !/^["'“‘`(]{0,2}[\p{Lu}\p{N}]/u.test(words) || /[,:]$/.test(words)) return null;
  if (STOP.test(words) && !isHeadlinese(words, next.end - next.start)) return null;
  return words.includes(' ') || words.length > 12 ? { start, end: span.end, text: words } : null;
}

/** Ends with a stop like a sentence, but is written like a headline: capitals throughout, or in the present, with a longer paragraph behind it. */
function isHeadlinese(words: string, lengthOfNext: number): boolean {
  if (words.length > LONGEST_HEADLINE_WITH_STOP) return false;
  const all = words.split(/\s+/);
  const large = all.filter((w) => !SMALL.test(w) && /\p{L}/u.test(w));
  const capitals = large.filter((w) => /^\P{L}*\p{Lu}/u.test(w)).length;
  if (all.length > 2 && capitals >= large.length * 0.75) return true;
  return all.length > 3 && lengthOfNext > words.length * 1.2 && !PAST.test(words);
}

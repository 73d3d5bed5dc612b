/** The headline and the subheads of an article, as an outline has them. Pure: spans in, spans out. */
import type { Article, Span } from '../engine';

export interface Section {
  readonly title: string;
  /** The words of the title. */
  readonly heading: Span;
  /** From the title to the next one of its level, or to the end. */
  readonly extent: Span;
  readonly children: readonly Section[];
}

const LONGEST_SUBHEAD = 80;
/** So much longer must the paragraph below be: a list has short lines too. */
const TIMES_LONGER = 2;
const MARKDOWN = /^#{1,6}\s+/;
/** "What happens next", "‘Nobody asked us’", "Why now?"; not "The vote was close." nor "Source: city records" nor "ADVERTISEMENT". */
const SUBHEAD = /^["'“‘]?[\p{Lu}\p{N}][^\n:;]*[\p{L}\p{N}?!"'”’)]$/u;
const SHOUTED = /^\P{Ll}+$/u;

/** The headline over all that follows it, the subheads in it; the subheads alone where there is no headline. */
export function sectionsOf(text: string, { headline, byline, dateline, metadata, paragraphs }: Article): Section[] {
  const taken = [headline, byline, dateline, ...metadata].filter((one) => one !== null);
  const from = headline?.end ?? 0;
  const subheads = paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1];
    if (index === 0 || next === undefined || paragraph.start < from || taken.some((one) => one.start < paragraph.end && paragraph.start < one.end)) return [];
    return subheadIn(text, paragraph, next) ?? [];
  });
  const sections = subheads.map((heading, index): Section => (
    { title: text.slice(heading.start, heading.end), heading, extent: { start: heading.start, end: subheads[index + 1]?.start ?? text.length }, children: [] }
  ));
  if (headline === null) return sections;
  return [{ title: headline.text, heading: { start: headline.start, end: headline.end }, extent: { start: headline.start, end: text.length }, children: sections }];
}

function subheadIn(text: string, { start, end }: Span, next: Span): Span | null {
  const words = text.slice(start, end);
  const mark = MARKDOWN.exec(words);
  if (mark !== null) return { start: start + mark[0].length, end };
  const short = words.length <= LONGEST_SUBHEAD && next.end - next.start >= TIMES_LONGER * words.length;
  return short && SUBHEAD.test(words) && !SHOUTED.test(words) ? { start, end } : null;
}

/** Day before month or month before day: the reader's word, else the article's own habits, else its place. */
import { MONTH_FIRST_PLACES } from '../../lexicon/month-first-places';
import type { Document } from '../../document';
import type { LocalTime } from '../recognise';

/** Decides for the whole article. A figure above twelve settles it, as does "7 April" against "April 7"; the dateline's place comes last. */
export function decideDayFirst(document: Document, local: readonly (readonly LocalTime[])[], told: boolean | undefined): { dayFirst: boolean; sure: boolean } {
  if (told !== undefined) return { dayFirst: told, sure: true };
  let votes = 0;
  for (const [p, times] of local.entries()) {
    for (const time of times) votes += voteOf(time, document.paragraphs[p]!.paragraph.text);
  }
  if (votes !== 0) return { dayFirst: votes > 0, sure: Math.abs(votes) >= 5 };
  const place = document.article.dateline?.place?.toLowerCase();
  if (place === undefined || place === '') return { dayFirst: false, sure: false };
  return { dayFirst: !MONTH_FIRST_PLACES.has(place.split(/[,(]/, 1)[0]!.trim()), sure: false };
}

function voteOf({ reading, start, end }: LocalTime, text: string): number {
  if (reading.kind === 'numeric') return reading.first > 12 ? 5 : reading.second > 12 ? -5 : 0;
  if (reading.kind === 'fixed' || reading.day === undefined || reading.month === undefined) return 0;
  const words = text.slice(start, end);
  if (/^\d{1,2}(?:st|nd|rd|th)?\s+[A-Z]/.test(words)) return 1;
  return /^[A-Z][a-z]+\.?\s\d{1,2}(?!\d)/.test(words) ? -1 : 0;
}

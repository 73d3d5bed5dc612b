import { l10n } from 'vscode';
import type { Quote } from '../../engine';
import { wordsOf, type Lookup } from '../lookup';
import { dayInWords } from './days';
import { fullName, roleInWords } from './speakers';

/** How a quote is copied: on one line, as a quotation for Markdown, or as a note with the place where it stands. */
export type QuoteStyle = 'line' | 'markdown' | 'note';
export const QUOTE_STYLES: readonly QuoteStyle[] = ['line', 'markdown', 'note'];

/**
 * What was said, who said it, and when.
 * - line: `“We will pay by May.” – Anna Berg, Harbour Minister · Norland, 7 April 2021`
 * - markdown: the words behind `>`, the speaker in the line below
 * - note: `Anna Berg, Harbour Minister · Norland: “We will pay by May.” (pier.news, line 3, 7 April 2021)`
 * @param place the article's name and the line on which the quote begins, from 1
 */
export function attributedQuote(lookup: Lookup, quote: Quote, style: QuoteStyle, place: { readonly file: string; readonly line: number }): string {
  const words = quote.spans.map((span) => wordsOf(lookup, span).replace(/\s+/g, ' ').trim()).join(' […] ');
  const source = sourceInWords(lookup, quote);
  const date = lookup.annotations.article.date?.value;
  const day = date === undefined ? [] : [dayInWords(date, 'long')];
  switch (style) {
    case 'line': return `${words} – ${[source, ...day].join(', ')}`;
    case 'markdown': return `> ${plainInMarkdown(words)}\n>\n> – ${plainInMarkdown([source, ...day].join(', '))}`;
    case 'note': return `${source}: ${words} (${[place.file, l10n.t('line {0}', place.line), ...day].join(', ')})`;
  }
}

/** Words that stay words in somebody's Markdown file, with no more backslashes than that takes: people read the source too. */
function plainInMarkdown(words: string): string {
  return words.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/^(?:[-+]|\d+(?=[.)]))/, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

function sourceInWords(lookup: Lookup, quote: Quote): string {
  const speaker = lookup.speaker(quote.speaker);
  if (speaker === undefined) return l10n.t('Nobody named');
  const role = roleInWords(speaker);
  return role === '' ? fullName(speaker) : `${fullName(speaker)}, ${role}`;
}

export function quoteStyleInWords(style: QuoteStyle): string {
  switch (style) {
    case 'line': return l10n.t('On one line');
    case 'markdown': return l10n.t('As a quotation for Markdown');
    case 'note': return l10n.t('As a note with the place');
  }
}

import { l10n } from 'vscode';
import type { Quote } from '../../engine';
import { wordsOf, type Lookup } from '../lookup';
import { dayInWords } from './days';
import { fullName, roleInWords } from './speakers';

/** "“We will pay by May.” – Anna Berg, Harbour Minister · Norland, 7 April 2021" */
export function attributedQuote(lookup: Lookup, quote: Quote): string {
  const words = quote.spans.map((span) => wordsOf(lookup, span).replace(/\s+/g, ' ').trim()).join(' […] ');
  const speaker = lookup.speaker(quote.speaker);
  const role = speaker === undefined ? '' : roleInWords(speaker);
  const day = lookup.annotations.article.date?.value;
  return `${words} – ${[
    speaker === undefined ? l10n.t('Nobody named') : fullName(speaker),
    ...(role === '' ? [] : [role]), ...(day === undefined ? [] : [dayInWords(day, 'long')]),
  ].join(', ')}`;
}

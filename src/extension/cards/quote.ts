import { l10n } from 'vscode';
import type { Quote } from '../../engine';
import { wordsOf } from '../lookup';
import { Markdown } from '../markdown';
import { quoteKindExplained, quoteKindInWords, quoteStanding, unattributedInWords } from '../wording/quotes';
import { fullName, roleInWords } from '../wording/speakers';
import { fact, linkTo, why, type CardContext } from './card';

/** Who said it, in which way, and why we think so. */
export function quoteCard(context: CardContext, quote: Quote): string {
  const { lookup } = context;
  const card = new Markdown().icon('quote');
  const speaker = lookup.speaker(quote.speaker);
  if (speaker === undefined) {
    card.strong(l10n.t('Nobody named')).text(` · ${unattributedInWords(quote.unattributed)}`).line();
  } else {
    const role = roleInWords(speaker);
    card.strong(fullName(speaker)).text(role === '' ? '' : ` · ${role}`).line();
  }
  card.text(`${quoteKindInWords(quote.kind)}: ${quoteKindExplained(quote.kind)}`).line();
  attribution(card, context, quote);
  for (const standing of quoteStanding(quote)) card.icon('warning').strong(standing).line();
  const outer = lookup.quote(quote.within);
  const outerSpeaker = lookup.speaker(outer?.speaker ?? null);
  if (outer !== undefined) {
    card.text(l10n.t('{0}: ', l10n.t('As told by')));
    linkTo(card, context, outerSpeaker?.name ?? l10n.t('another quote'), outer).line();
  }
  return why(card, context, quote).value;
}

/** The article's own words for who said it, with a link: "Qureshi said". */
function attribution(card: Markdown, context: CardContext, quote: Quote): void {
  const { lookup } = context;
  const before = lookup.quote(quote.continues);
  if (before !== undefined) {
    card.text(l10n.t('{0}: ', l10n.t('Goes on from')));
    linkTo(card, context, l10n.t('the quote before'), before).line();
    return;
  }
  const parts = [quote.source, quote.cue].filter((one) => one !== null).sort((a, b) => a.start - b.start);
  if (parts.length === 0) return;
  const words = parts.map((part) => wordsOf(lookup, part)).join(' ');
  if (quote.cue === null) {
    fact(card, l10n.t('Source'), words);
    return;
  }
  card.text(l10n.t('{0}: ', l10n.t('Attributed by')));
  linkTo(card, context, words, { start: parts[0]!.start, end: parts.at(-1)!.end }).line();
}

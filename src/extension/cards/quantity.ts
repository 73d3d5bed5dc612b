import { l10n } from 'vscode';
import type { Quantity } from '../../engine';
import type { Conversion } from '../conversions';
import { wordsOf } from '../lookup';
import { Markdown, shorten } from '../markdown';
import { numberInWords } from '../wording/numbers';
import { amountInWords } from '../wording/quantities';
import { fact, linkTo, why, type CardContext } from './card';

/** How much of what, in digits that can be read, and in the units of the other system. */
export function quantityCard(context: CardContext, quantity: Quantity, conversion: Conversion | null): string {
  const card = new Markdown().icon('symbol-numeric').strong(amountInWords(quantity)).line();
  if (quantity.counted !== null && quantity.counted !== quantity.unit) fact(card, l10n.t('Of what'), quantity.counted);
  if (conversion !== null) fact(card, l10n.t('Converted'), conversionInWords(conversion));
  if (quantity.change !== null) fact(card, l10n.t('Change'), changeInWords(quantity.change));
  if (quantity.elliptic) fact(card, l10n.t('Unit'), l10n.t('taken from what was said before'));
  disagreements(card, context, quantity);
  const words = shorten(wordsOf(context.lookup, quantity), 80);
  if (/[a-z]/i.test(words)) fact(card, l10n.t('As written'), words);
  return why(card, context, quantity).value;
}

/** "Elsewhere: 14 people": other figures for the same thing, each with a link to its place. */
function disagreements(card: Markdown, context: CardContext, { disagrees }: Quantity): void {
  const others = context.lookup.annotations.quantities.filter(({ id }) => disagrees.includes(id));
  if (others.length === 0) return;
  card.icon('info').text(l10n.t('{0}: ', l10n.t('The article also says')));
  for (const [index, other] of others.entries()) linkTo(index === 0 ? card : card.text(', '), context, wordsOf(context.lookup, other), other);
  card.line();
}

export function conversionInWords(conversion: Conversion): string {
  const { low, high, unit } = conversion;
  return low === high ? l10n.t('about {0} {1}', numberInWords(low), unit) : l10n.t('about {0} to {1} {2}', numberInWords(low), numberInWords(high), unit);
}

function changeInWords(change: NonNullable<Quantity['change']>): string {
  const up = change.direction === 'up';
  switch (change.role) {
    case 'by': return up ? l10n.t('rises by this') : l10n.t('falls by this');
    case 'from': return up ? l10n.t('rises from this') : l10n.t('falls from this');
    case 'to': return up ? l10n.t('rises to this') : l10n.t('falls to this');
  }
}

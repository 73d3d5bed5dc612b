/** One card for each kind of annotation; several where annotations overlap, the most specific first. */
import type { Annotations } from '../../engine';
import { convert } from '../conversions';
import type { Marked } from '../lookup';
import { joinCards } from '../markdown';
import type { ConversionSystem } from '../services/settings';
import type { CardContext } from './card';
import { commitmentCard } from './commitment';
import { dateCard } from './date';
import { quantityCard } from './quantity';
import { quoteCard } from './quote';
import { reviewLines } from './review';
import { speakerCard } from './speaker';

/** Cards shown together at most. */
const CARDS = 3;

export async function cardsFor(context: CardContext, marked: readonly Marked[], conversions: ConversionSystem): Promise<string> {
  const cards = await Promise.all(distinct(marked).slice(0, CARDS).map((one) => cardFor(context, one, conversions)));
  return joinCards(cards);
}

export async function cardFor(context: CardContext, one: Marked, conversions: ConversionSystem): Promise<string> {
  const card = await annotationCard(context, one, conversions);
  return card === '' ? '' : `${card}  \n${reviewLines(context, one)}`;
}

async function annotationCard(context: CardContext, one: Marked, conversions: ConversionSystem): Promise<string> {
  switch (one.layer) {
    case 'speakers': {
      const speaker = context.lookup.speaker(one.annotation.speaker);
      return speaker === undefined ? '' : speakerCard(context, speaker, one.annotation);
    }
    case 'quotes': return quoteCard(context, one.annotation);
    case 'dates': return dateCard(context, one.annotation);
    case 'quantities': return quantityCard(context, one.annotation, await convert(one.annotation, conversions));
    case 'commitments': return commitmentCard(context, one.annotation);
  }
}

/** The article's day, without its time. */
export function articleDayOf(annotations: Annotations): string | null {
  return annotations.article.date?.value.slice(0, 10) ?? null;
}

/** Of two mentions one in the other ("Pakistan's defence minister"), the shorter is meant; of quotes, each is told. */
function distinct(marked: readonly Marked[]): Marked[] {
  let mention = false;
  return marked.filter((one) => {
    if (one.layer !== 'speakers') return true;
    const first = !mention;
    mention = true;
    return first;
  });
}

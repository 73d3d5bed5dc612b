/** An annotation in a few plain words, as reports and other programs' notes show it. */
import type { Commitment, Quantity, Quote, Speaker, TimeExpression } from '../engine';
import { namesOf, standing, type Told } from './reviewed-article';

export type FindSpeaker = (id: string | null) => Speaker | undefined;

export function speakerInWords({ honorific, name, roles, affiliation }: Speaker): string {
  return [honorific === null ? name : `${honorific} ${name}`, ...roles.slice(0, 1), ...(affiliation === null ? [] : [affiliation])].join(', ');
}

export function inWords(told: Told, speaker: FindSpeaker): string {
  const mark = standing(told);
  return `${reading(told, speaker)}${mark === '' ? '' : ` (${mark})`}`;
}

function reading({ layer, annotation }: Told, speaker: FindSpeaker): string {
  switch (layer) {
    case 'speakers': {
      const who = speaker(annotation.speaker);
      return who ? speakerInWords(who) : annotation.text;
    }
    case 'quotes': return quoteInWords(annotation, speaker);
    case 'dates': return dateInWords(annotation);
    case 'quantities': return quantityInWords(annotation);
    case 'commitments': return commitmentInWords(annotation);
  }
}

export function quoteInWords(quote: Quote, speaker: FindSpeaker): string {
  const who = speaker(quote.speaker);
  const signs = [...(quote.negated ? ['denied'] : []), ...(quote.hypothetical ? ['hypothetical'] : [])];
  return `${[`${quote.kind} quote`, ...signs].join(', ')}: ${who ? speakerInWords(who) : 'nobody named'}`;
}

export function dateInWords({ modifier, value, type }: TimeExpression): string {
  const words = [...(type === 'DATE' ? [] : [type.toLowerCase()]), ...(modifier === null ? [] : [modifier.toLowerCase().replaceAll('_', ' ')]), value ?? 'day not known'];
  return words.join(' ');
}

export function quantityInWords({ value, low, high, unit, modifier, counted }: Quantity): string {
  const number = value ?? ([low, high].filter((bound) => bound !== null).join(' to ') || 'number not known');
  const words = [...(modifier === 'exact' ? [] : [modifier]), String(number), ...(unit === null ? [] : [unit])].join(' ');
  return counted === null || counted === unit ? words : `${words} (${counted.replace(/\s+/g, ' ')})`;
}

export function commitmentInWords({ agents, firmness, polarity, counterparty, deadline }: Commitment): string {
  const due = deadline?.interval;
  return [
    `${namesOf(agents) || 'nobody named'}: ${firmness}${polarity === 'negative' ? ' not to act' : ''}`,
    ...(counterparty ? [`towards ${counterparty.name}`] : []), ...(due ? [`due ${due.from === due.to ? due.to : `${due.from} to ${due.to}`}`] : []),
  ].join(', ');
}

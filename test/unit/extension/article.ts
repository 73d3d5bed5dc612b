import type { Annotations, Mention } from '../../../src/engine';
import { lookUp, type Lookup } from '../../../src/extension/lookup';
import { commitment, date, NOTHING, quantity, quote, spanOf, speaker } from '../../support/model';

/** A small article and its annotations made by hand, for what the extension makes of them. */
export const TEXT = [
  'date 2022-03-16 Velmar: Sorvia and Tamland agreed to share the Lenn until 2032.',
  '“We are ready to pay $1.4 billion by Friday if parliament agrees,” said Foreign Minister Jonas Adeyemi, adding that Tamland would not wait.',
  'He hopes to win. He resolved in 2014 to stay 120 kilometres north. He refused to talk.',
].join('\n');

const mention = (part: string, id: string, who: string, more: Partial<Mention> = {}): Mention => ({
  ...spanOf(TEXT, part), id, text: part, certainty: 0.9, rules: ['made-up'], evidence: [], speaker: who, form: 'name', ...more,
});

export const ANNOTATIONS: Annotations = {
  ...NOTHING,
  textLength: TEXT.length,
  article: { ...NOTHING.article, date: { value: '2022-03-16', source: 'metadata', span: spanOf(TEXT, '2022-03-16'), certainty: 1 } },
  speakers: [
    speaker('speaker-0', 'Sorvia', { kind: 'place' }), speaker('speaker-1', 'Tamland', { kind: 'place' }),
    speaker('speaker-2', 'Jonas Adeyemi', { roles: ['Foreign Minister'], affiliation: 'Tamland' }), speaker('speaker-3', 'Velmar', { kind: 'place' }),
  ],
  mentions: [
    mention('Velmar', 'mention-0', 'speaker-3'), mention('Sorvia', 'mention-1', 'speaker-0'), mention('Tamland', 'mention-2', 'speaker-1'),
    mention('Jonas Adeyemi', 'mention-3', 'speaker-2'), mention('He', 'mention-4', 'speaker-2', { form: 'pronoun', certainty: 0.5 }),
  ],
  quotes: [
    quote(TEXT, '“We are ready to pay $1.4 billion by Friday if parliament agrees,”', { speaker: 'speaker-2' }),
    quote(TEXT, 'that Tamland would not wait', { id: 'quote-1', kind: 'indirect', speaker: 'speaker-2', certainty: 0.5 }),
  ],
  dates: [
    date(TEXT, '2022-03-16', { value: '2022-03-16', interval: { from: '2022-03-16', to: '2022-03-16' }, function: 'publication' }),
    date(TEXT, '2032', { id: 'date-1', value: '2032', interval: { from: '2032-01-01', to: '2032-12-31' } }),
    date(TEXT, 'Friday', {
      id: 'date-2', value: '2022-03-18', interval: { from: '2022-03-18', to: '2022-03-18' }, anchor: { value: '2022-03-16', source: 'article' },
    }),
    date(TEXT, '2014', { id: 'date-3', value: '2014', interval: { from: '2014-01-01', to: '2014-12-31' } }),
  ],
  quantities: [
    quantity(TEXT, '$1.4 billion', { value: 1_400_000_000, unit: 'us dollar', dimension: 'money', currency: 'USD' }),
    quantity(TEXT, '120 kilometres', { id: 'quantity-1', value: 120, unit: 'kilometre', dimension: 'length' }),
  ],
  commitments: [
    commitment(TEXT, 'agreed to share the Lenn until 2032', 'agreed', {
      firmness: 'agreed', agents: [party('Sorvia', 'speaker-0'), party('Tamland', 'speaker-1')], deadline: { ...spanOf(TEXT, '2032'), date: 'date-1', interval: { from: '2032-01-01', to: '2032-12-31' } },
    }),
    commitment(TEXT, 'ready to pay $1.4 billion by Friday if parliament agrees', 'ready', {
      id: 'commitment-1', entry: 1, firmness: 'offered', agents: [party('Tamland', 'speaker-1')], deadline: { ...spanOf(TEXT, 'Friday'), date: 'date-2', interval: { from: '2022-03-18', to: '2022-03-18' } },
      condition: spanOf(TEXT, 'parliament agrees'), speaker: party('Jonas Adeyemi', 'speaker-2'), quote: 'quote-0',
    }),
    commitment(TEXT, 'hopes to win', 'hopes', { id: 'commitment-2', entry: 2, firmness: 'aspired', agents: [party('Jonas Adeyemi', 'speaker-2')] }),
    commitment(TEXT, 'refused to talk', 'refused', { id: 'commitment-3', entry: 3, polarity: 'negative', agents: [party('Jonas Adeyemi', 'speaker-2')] }),
  ],
};

export const LOOKUP: Lookup = lookUp(TEXT, ANNOTATIONS);

function party(name: string, who: string): { name: string; speaker: string; span: null } {
  return { name, speaker: who, span: null };
}

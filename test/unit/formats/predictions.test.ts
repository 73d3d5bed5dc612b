import assert from 'node:assert/strict';
import { toPredictions } from '../../../src/formats/predictions';
import { commitment, date, NOTHING, quantity, quote, speaker, spanOf } from '../../support/model';

const TEXT = '“We will pay,” Mayor Ada Holm said on Monday, “by May.” “All 300 boats will sail.” She did not promise more.';
const at = (part: string) => spanOf(TEXT, part);

describe('predictions', () => {
  it('give a broken quotation its parts and its speaker the fullest name', () => {
    const whole = '“We will pay,” Mayor Ada Holm said on Monday, “by May.”';
    const broken = quote(TEXT, whole, {
      spans: [at('“We will pay,”'), at('“by May.”')], speaker: 'speaker-0', source: at('Mayor Ada Holm'), cue: { ...at('said'), lemma: 'say' },
    });
    assert.deepEqual(toPredictions({ ...NOTHING, speakers: [speaker('speaker-0', 'Ada Holm')], quotes: [broken] }), [{
      layer: 'quote', ...at(whole), spans: [[0, 14], [46, 55]], kind: 'direct', speaker: { ...at('Mayor Ada Holm'), name: 'Ada Holm' }, cue: at('said'),
      certainty: 0.9, negated: false, continued: false,
    }]);
  });

  it('give a continued quote the source and cue of the one before', () => {
    const first = quote(TEXT, '“We will pay,”', { id: 'quote-0', speaker: 'speaker-0', source: at('Mayor Ada Holm'), cue: { ...at('said'), lemma: 'say' } });
    const second = quote(TEXT, '“All 300 boats will sail.”', { id: 'quote-1', speaker: 'speaker-0', continues: 'quote-0' });
    const [, prediction] = toPredictions({ ...NOTHING, speakers: [speaker('speaker-0', 'Ada Holm')], quotes: [first, second] });
    assert.ok(prediction?.layer === 'quote');
    assert.deepEqual([prediction.speaker, prediction.cue, prediction.continued], [{ ...at('Mayor Ada Holm'), name: 'Ada Holm' }, at('said'), true]);
  });

  it('leave an unattributed quote without speaker, and quotes that continue each other in a circle too', () => {
    const one = quote(TEXT, '“We will pay,”', { id: 'quote-0', continues: 'quote-1' });
    const other = quote(TEXT, '“by May.”', { id: 'quote-1', continues: 'quote-0' });
    const predictions = toPredictions({ ...NOTHING, quotes: [one, other] });
    assert.deepEqual(predictions.map((p) => p.layer === 'quote' && p.speaker), [null, null]);
  });

  it('count the measure of a duration among the quantities, in the order of the text', () => {
    const text = 'For three years 40 boats sailed.';
    const measure = quantity(text, 'three years', { id: 'quantity-0', value: 3, unit: 'year', dimension: 'time' });
    const predictions = toPredictions({
      ...NOTHING, dates: [date(text, 'three years', { type: 'DURATION', value: 'P3Y', measures: [measure] })],
      quantities: [quantity(text, '40 boats', { id: 'quantity-1', value: 40, unit: 'boat' })],
    });
    assert.deepEqual(predictions.map((p) => p.layer === 'quantity' && [p.value, p.unit]), [false, [3, 'year'], [40, 'boat']]);
  });

  it('give "more than" a lower end, "at most" an upper one, and a fraction what it is taken from as unit', () => {
    const text = 'more than 5 boats, at most 9, a third of the voters';
    const predictions = toPredictions({
      ...NOTHING, quantities: [
        quantity(text, 'more than 5 boats', { value: 5, unit: 'boat', modifier: 'more' }), quantity(text, 'at most 9', { value: 9, modifier: 'less' }),
        quantity(text, 'a third of the voters', { value: 1 / 3, dimension: 'ratio', counted: 'the voters' }),
      ],
    });
    assert.deepEqual(predictions.map((p) => p.layer === 'quantity' && [p.value, p.low, p.high, p.unit]), [[5, 5, null, 'boat'], [9, null, 9, null], [1 / 3, null, null, 'voters']]);
  });

  it('give dates, quantities, commitments and mentions their attributes and nothing else', () => {
    const predictions = toPredictions({
      ...NOTHING,
      dates: [date(TEXT, 'Monday', { value: '2024-03-04', modifier: 'START' })],
      quantities: [quantity(TEXT, 'All 300 boats', { value: 300, unit: 'boat', counted: 'boats' })],
      commitments: [commitment(TEXT, 'will pay', 'will', {
        agents: [{ name: 'Ada Holm', speaker: 'speaker-0', span: null }], speaker: { name: 'Ada Holm', speaker: 'speaker-0', span: null },
        deadline: { ...at('May'), date: null, interval: null },
      })],
      mentions: [{ ...at('She'), id: 'mention-0', text: 'She', certainty: 0.8, rules: [], evidence: [], speaker: 'speaker-0', form: 'pronoun' }],
    });
    assert.deepEqual(predictions, [
      { layer: 'date', ...at('Monday'), type: 'DATE', value: '2024-03-04', mod: 'START', certainty: 0.9 },
      { layer: 'quantity', ...at('All 300 boats'), value: 300, unit: 'boat', low: null, high: null, modifier: 'exact', counted: 'boats', certainty: 0.9 },
      {
        layer: 'commitment', ...at('will pay'), trigger: at('will'), agent: ['Ada Holm'], speaker: 'Ada Holm', firmness: 'pledged', polarity: 'positive',
        deadline: at('May'), counterparty: null, condition: null, certainty: 0.9,
      },
      { layer: 'mention', ...at('She'), speaker: 'speaker-0', certainty: 0.8 },
    ]);
  });
});

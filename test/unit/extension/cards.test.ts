import './vscode-stand-in';
import assert from 'node:assert/strict';
import { createAnnotator, type Quantity, type QuantityDimension } from '../../../src/engine';
import { cardsFor } from '../../../src/extension/cards';
import type { CardContext } from '../../../src/extension/cards/card';
import { convert } from '../../../src/extension/conversions';
import { lookUp, markedAt } from '../../../src/extension/lookup';
import { highlightSpans } from '../../../src/extension/features/highlights/ranges';
import { quantity } from '../../support/model';
import { ANNOTATIONS, LOOKUP, TEXT } from './article';

const CONTEXT: CardContext = { lookup: LOOKUP, document: 4, articleDay: '2022-03-16', evidence: true, atPassage: true };
const plain = (card: string): string => card.replace(/\\((?![a-z0-9\s])[\x20-\x7E])/gi, '$1');
const cardAt = async (words: string): Promise<string> => plain(await cardsFor(CONTEXT, markedAt(LOOKUP, TEXT.indexOf(words) + 1), 'both'));

describe('cards', () => {
  it('for a date: the day, its weekday, how far from the article’s date, and which date that is', async () => {
    const card = await cardAt('Friday');
    assert.match(card, /\*\*Friday, 18 March 2022\*\* · 2022-03-18/);
    assert.match(card, /2 days after the article \(Wednesday, 16 March 2022, read from the metadata line\)/);
    assert.match(card, /Counted from: the article’s date · 2022-03-16/);
  });

  it('for a figure: the value in digits', async () => {
    assert.match(await cardAt('1.4 billion'), /\*\*US\$1,400,000,000 \(1\.4 billion\)\*\*/);
    assert.match(await cardAt('120 kilometres'), /Converted: about 74\.6 mi/);
  });

  it('for a figure that another one in the article contradicts: that one, with a link', async () => {
    const text = 'The blast killed 12 people. Police said 14 people were killed.';
    const annotations = createAnnotator().annotate(text);
    const lookup = lookUp(text, annotations);
    const card = plain(await cardsFor({ ...CONTEXT, lookup }, markedAt(lookup, text.indexOf('12')), 'both'));
    assert.match(card, /The article also says: \[14 people\]/);
  });

  it('for an undertaking: who, how firmly, by when, on which condition, told by whom', async () => {
    const card = await cardAt('ready to pay');
    assert.match(card, /\*\*Tamland is ready to pay \$1\.4 billion by Friday if parliament agrees\*\*/);
    assert.match(card, /Firmness: offered/);
    assert.match(card, /By when: Friday, 18 March 2022, 2 days after the article/);
    assert.match(card, /On condition: parliament agrees/);
    assert.match(card, /Told by: Jonas Adeyemi \(Foreign Minister · Tamland\)/);
  });

  it('for a refusal: says so', async () => {
    assert.match(await cardAt('refused'), /a refusal: not to act/);
  });

  it('for a speaker: name, role, side, counts, and a link to each mention', async () => {
    const card = await cardAt('Jonas');
    assert.match(card, /\*\*Jonas Adeyemi\*\* · Foreign Minister · Tamland/);
    assert.match(card, /\[2 quotes · 2 commitments\]\(command:onTheRecord\.speakerCard\?%5B4%2C\d+%2C\d+%5D "All that they said and undertook"\) · 2 mentions/);
    const links = [...card.matchAll(/\(command:onTheRecord\.goTo\?([^ )]+)/g)].map(([, args]) => JSON.parse(decodeURIComponent(args!)) as number[]);
    assert.deepEqual(links.map(([document, start, end]) => [document, TEXT.slice(start, end)]), [[4, 'Jonas Adeyemi'], [4, 'He']]);
  });

  it('stand one below the other where annotations overlap, the most specific first', async () => {
    const card = await cardAt('Friday');
    assert.ok(card.indexOf('2022-03-18') < card.indexOf('Firmness: offered'), card);
    assert.ok(card.indexOf('Firmness: offered') < card.indexOf('direct quote'), card);
    assert.equal(card.split('\n---\n').length, 3);
  });

  it('say of a guess that it is one', async () => {
    assert.match(await cardAt('would not wait'), /\*A guess \(50 %\)\*/);
    assert.doesNotMatch(await cardAt('refused'), /guess/i);
  });

  it('never let the article’s words become Markdown', async () => {
    const evil = { ...ANNOTATIONS.speakers[2]!, name: '[x](command:workbench.action.quit) <img src=x>', roles: ['`**`'] };
    const lookup = lookUp(TEXT, { ...ANNOTATIONS, speakers: [...ANNOTATIONS.speakers.slice(0, 2), evil] });
    const card = await cardsFor({ ...CONTEXT, lookup }, markedAt(lookup, TEXT.indexOf('Jonas') + 1), 'both');
    assert.doesNotMatch(card, /(?<!\\)\]\(command:(?!onTheRecord\.(?:goTo|speakerCard|accept|reject|correct|note)\?)/);
    assert.doesNotMatch(card, /(?<!\\)<img/);
  });
});

describe('conversions', () => {
  const measure = (value: number, unit: string, dimension: QuantityDimension): Quantity =>
    quantity(TEXT, 'Lenn', { value, unit, dimension });
  it('gives the other system’s measure, no more exact than the text', async () => {
    assert.deepEqual(await convert(measure(10, 'mile', 'length'), 'both'), { low: 16.1, high: 16.1, unit: 'km' });
    assert.deepEqual(await convert(measure(100, 'square kilometre', 'area'), 'both'), { low: 38.6, high: 38.6, unit: 'sq mi' });
    assert.deepEqual(await convert(measure(30, 'degree Celsius', 'temperature'), 'both'), { low: 86, high: 86, unit: '°F' });
    assert.deepEqual(await convert(measure(20, 'knot', 'speed'), 'both'), { low: 37, high: 37, unit: 'km/h' });
    assert.deepEqual(await convert(measure(31.5, 'degree Fahrenheit', 'temperature'), 'both'), { low: 0, high: 0, unit: '°C' });
    assert.deepEqual(await convert(measure(8849, 'metre', 'length'), 'both'), { low: 29_030, high: 29_030, unit: 'ft' });
    assert.deepEqual(await convert(measure(500, 'tonne', 'mass'), 'both'), { low: 551, high: 551, unit: 'US tons' });
    assert.deepEqual(await convert(measure(0.405, 'hectare', 'area'), 'both'), { low: 1, high: 1, unit: 'acre' });
  });
  it('does as the reader wants', async () => {
    assert.equal(await convert(measure(10, 'mile', 'length'), 'us'), null);
    assert.equal(await convert(measure(10, 'kilometre', 'length'), 'metric'), null);
    assert.equal(await convert(measure(10, 'mile', 'length'), 'off'), null);
  });
  it('leaves counts and differences of temperature alone', async () => {
    assert.equal(await convert(measure(10, 'foot', 'count'), 'both'), null);
    assert.equal(await convert({ ...measure(2, 'degree Celsius', 'temperature'), modifier: 'up' }, 'both'), null);
    assert.equal(await convert(measure(2, 'constructor', 'length'), 'both'), null);
  });
});

describe('highlights', () => {
  const on = { speakers: true, quotes: true, dates: true, quantities: true, commitments: true };
  const marked = (settings: Partial<Parameters<typeof highlightSpans>[1]>, focus?: { start: number; end: number }): Record<string, string[]> =>
    Object.fromEntries(Object.entries(highlightSpans(LOOKUP, { highlights: true, layers: on, guesses: true, density: 'all', ...settings }, focus)).filter(([, spans]) => spans.length > 0).map(([name, spans]) => [name, spans.map(({ start, end }) => TEXT.slice(start, end))]));

  it('mark each kind in a style of its own, guesses in another', () => {
    const all = marked({ highlights: true, layers: on, guesses: true });
    assert.deepEqual(all.speaker, ['Jonas Adeyemi']);
    assert.deepEqual(all['speaker-stand-in'], ['Sorvia', 'Tamland']);
    assert.deepEqual(all['speaker-guess'], ['He']);
    assert.deepEqual(all['quote-indirect-guess'], ['that Tamland would not wait']);
    assert.deepEqual(all.date, ['2022-03-16', '2032', 'Friday', '2014']);
    assert.deepEqual(all['commitment-trigger'], ['agreed', 'ready', 'hopes', 'refused']);
  });

  it('leave those unmarked who neither speak nor act', () => {
    assert.ok(!marked({ highlights: true, layers: on, guesses: true }).speaker?.includes('Velmar'));
  });

  it('go with the layer, the guesses, or all at once', () => {
    assert.equal(marked({ highlights: true, layers: { ...on, dates: false }, guesses: true }).date, undefined);
    assert.equal(marked({ highlights: true, layers: on, guesses: false })['speaker-guess'], undefined);
    assert.deepEqual(marked({ highlights: false, layers: on, guesses: true }), {});
  });

  it('grow fewer away from the cursor, as the reader likes', () => {
    const start = TEXT.indexOf('He');
    const here = { start, end: start + 2 };
    const essentials = marked({ density: 'focus' }, here);
    assert.deepEqual(essentials.speaker, ['Jonas Adeyemi']);
    assert.deepEqual(essentials['commitment-trigger'], ['agreed', 'ready', 'hopes', 'refused']);
    assert.deepEqual(essentials['speaker-guess'], ['He']);
    assert.equal(essentials.date, undefined);
    assert.deepEqual(marked({ density: 'paragraph' }, here)['speaker-guess'], ['He']);
    assert.equal(marked({ density: 'paragraph' }, here).speaker, undefined);
    assert.deepEqual(marked({ density: 'paragraph' }), {});
  });
});

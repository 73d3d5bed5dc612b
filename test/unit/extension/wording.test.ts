import './vscode-stand-in';
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { hasWording, evidenceInWords } from '../../../src/extension/wording/evidence';
import { attributedQuote } from '../../../src/extension/wording/attribution';
import { sentenceOf } from '../../../src/extension/wording/commitments';
import { durationInWords, resolvedInShort, timeInWords } from '../../../src/extension/wording/dates';
import { dayInWords, daysBetween, distanceInWords, isDay, spanOfDays } from '../../../src/extension/wording/days';
import { amountInWords } from '../../../src/extension/wording/quantities';
import { meantInShort } from '../../../src/extension/wording/speakers';
import type { Mention, MentionForm, Speaker } from '../../../src/engine';
import { lookUp } from '../../../src/extension/lookup';
import { commitment, date, NOTHING, quantity } from '../../support/model';
import { ANNOTATIONS, LOOKUP, TEXT } from './article';

describe('days in words', () => {
  it('knows the calendar', () => {
    assert.ok(isDay('2024-02-29'));
    for (const none of ['2023-02-29', '2023-13-01', '2023-00-10', '7 April', '']) assert.ok(!isDay(none), none);
    assert.equal(daysBetween('2021-12-31', '2022-01-01'), 1);
    assert.equal(daysBetween('2022-03-28', '2022-03-26'), -2);
    assert.equal(daysBetween('0099-12-31', '0100-01-01'), 1);
  });

  it('tells how far a day is from the article’s, whichever is earlier', () => {
    const away = (from: string, to = from): string | null => distanceInWords('2021-04-07', from, to);
    assert.equal(away('2021-04-07'), 'the day of the article');
    assert.equal(away('2021-04-06'), 'the day before the article');
    assert.equal(away('2021-04-08'), 'the day after the article');
    assert.equal(away('2021-04-17'), '10 days after the article');
    assert.equal(away('2021-03-01'), 'about 5 weeks (37 days) before the article');
    assert.equal(away('2016-01-01', '2016-12-31'), 'about 4 years before the article');
    assert.equal(away('2021-01-01', '2021-12-31'), 'the day of the article lies in it');
    assert.equal(spanOfDays(200), 'about 7 months');
  });

  it('gives what is no day back as it is', () => {
    assert.equal(dayInWords('some day'), 'some day');
    assert.equal(dayInWords('2021-04-07'), 'Wednesday, 7 April 2021');
  });
});

describe('times in words', () => {
  const cases: [string | null, string][] = [
    ['2021-04-07', 'Wednesday, 7 April 2021'], ['2021-04', 'April 2021'], ['2021', '2021'], ['202', 'the 2020s'], ['19', 'the years 1900 to 1999'],
    ['2021-Q2', 'quarter 2 of 2021'], ['2021-SU', 'summer 2021'], ['2021-04-07TMO', 'Wednesday, 7 April 2021, morning'],
    ['2021-04-07T15:30', 'Wednesday, 7 April 2021, 15:30'], ['P2D', '2 days'], ['P1Y', '1 year'], ['PXD', 'some days'], ['PT90M', '90 minutes'],
    ['PAST_REF', 'some time ago'], ['PRESENT_REF', 'now'], [null, 'not known'],
  ];
  for (const [value, words] of cases) {
    it(`${String(value)} is “${words}”`, () => { assert.equal(timeInWords(date(TEXT, '2014', { value })), words); });
  }

  it('says what modifies it', () => {
    assert.equal(timeInWords(date(TEXT, '2014', { value: 'P1DE', type: 'DURATION', modifier: 'LESS_THAN' })), 'less than 1 decade');
    assert.equal(durationInWords('P1Y6M'), '1 year 6 months');
    assert.equal(durationInWords('nonsense'), 'nonsense');
  });
});

describe('hints behind dates', () => {
  const hint = (changes: Parameters<typeof date>[2]): string | null => resolvedInShort(date(TEXT, '2014', { interval: { from: '2021-04-07', to: '2021-04-07' }, certainty: 0.9, ...changes }), 0.6);
  const anchor = { value: '2021-04-09', source: 'article' } as const;

  it('tell the day that a relative date means, shortly', () => {
    assert.equal(hint({ value: '2021-04-07', anchor }), '7 Apr 2021');
    assert.equal(hint({ value: '2021-04-07TMO', anchor, type: 'TIME' }), '7 Apr 2021, morning');
    assert.equal(hint({ value: '2021-04', anchor }), 'April 2021');
    assert.equal(hint({ value: '2021-04-04', anchor: null, rules: ['date.holiday'] }), '4 Apr 2021');
  });

  it('look like a guess where it is one, and own up where nothing is known', () => {
    assert.equal(hint({ value: '2021-04-07', anchor, certainty: 0.5 }), '7 Apr 2021?');
    assert.equal(hint({ value: null, anchor: null, interval: null }), '?');
  });

  it('say nothing that the words say themselves', () => {
    assert.equal(hint({ value: '2021-04-07', anchor: null }), null);
    assert.equal(hint({ value: 'P2W', type: 'DURATION', anchor: null, interval: null }), null);
    assert.equal(hint({ value: '2021-04-07', anchor, function: 'dateline' }), null);
  });
});

describe('figures in words', () => {
  const words = (more: Parameters<typeof quantity>[2]): string => amountInWords(quantity(TEXT, '120 kilometres', more));
  it('groups digits, and adds what a long number is called', () => {
    assert.equal(words({ value: 150_000, unit: 'dose' }), '150,000 doses');
    assert.equal(words({ value: 2_400_000, unit: 'person', modifier: 'approximate' }), 'about 2,400,000 people (2.4 million)');
    assert.equal(words({ value: 1, unit: 'city' }), '1 city');
    assert.equal(words({ value: 3, unit: 'kilometre per hour', dimension: 'speed' }), '3 kilometres per hour');
    assert.equal(words({ value: 12.5, unit: 'percentage', dimension: 'ratio' }), '12.5 %');
  });

  it('tells a bound that may be met from one that may not', () => {
    const bound = (text: string, modifier: 'more' | 'less'): string => amountInWords(quantity(text, text, { value: 400, unit: 'boat', modifier }));
    assert.equal(bound('at least 400 boats', 'more'), 'at least 400 boats');
    assert.equal(bound('more than 400 boats', 'more'), 'more than 400 boats');
    assert.equal(bound('up to 400 boats', 'less'), 'at most 400 boats');
    assert.equal(bound('fewer than 400 boats', 'less'), 'less than 400 boats');
  });

  it('tells a fraction in per cent, and a multiple in times', () => {
    assert.equal(words({ value: 1 / 3, dimension: 'ratio', modifier: 'down' }), 'down by 33.3 %');
    assert.equal(words({ value: 2, dimension: 'ratio', rules: ['number.multiple'] }), '2 times');
  });

  it('knows the plurals that no “s” makes', () => {
    assert.equal(words({ value: 12, unit: 'aircraft' }), '12 aircraft');
    assert.equal(words({ value: 40, unit: 'volunteer fireman' }), '40 volunteer firemen');
    assert.equal(words({ value: 20, unit: 'German' }), '20 Germans');
    assert.equal(words({ value: 38, unit: 'degree Celsius', dimension: 'temperature' }), '38 degrees Celsius');
    assert.equal(words({ value: 2, unit: 'percentage point', dimension: 'ratio' }), '2 percentage points');
  });

  it('keeps what money is paid for, and leaves out the digits of a division', () => {
    assert.equal(words({ value: 3.5, unit: 'us dollar per gallon', currency: 'USD', dimension: 'money' }), 'US$3.50 per gallon');
    assert.equal(words({ value: 6 + 4 / 12, unit: 'foot', dimension: 'length' }), '6.33 feet');
    assert.equal(words({ value: 0.125, unit: 'inch', dimension: 'length' }), '0.125 inches');
  });

  it('tells both ends of a range', () => {
    assert.equal(words({ low: 20, high: 30, unit: 'boat' }), '20 to 30 boats');
  });

  it('writes money with its sign, and survives a currency that is none', () => {
    assert.equal(words({ value: 9.5, unit: 'euro', currency: 'EUR', dimension: 'money' }), '€9.50');
    assert.equal(words({ value: 9, unit: 'shell', currency: '??', dimension: 'money' }), '9');
  });
});

describe('undertakings as sentences', () => {
  const sentence = (text: string, part: string, trigger: string, ...agents: string[]): string => {
    const one = commitment(text, part, trigger, { agents: agents.map((name) => ({ name, speaker: null, span: null })) });
    return sentenceOf(lookUp(text, { ...NOTHING, commitments: [one] }), one);
  };
  it('keeps a finite verb', () => {
    assert.equal(sentence('The board will pay.', 'will pay', 'will', 'The board'), 'The board will pay');
  });
  it('puts a verb before an adjective', () => {
    assert.equal(sentence('Both sides, ready to talk, left.', 'ready to talk', 'ready', 'Sorvia', 'Tamland'), 'Sorvia and Tamland are ready to talk');
  });
  it('bends a verb of the first person to the name', () => {
    assert.equal(sentence('“We intend to stay.”', 'intend to stay', 'intend', 'Tamland'), 'Tamland intends to stay');
    assert.equal(sentence('“We promise to stay.”', 'promise to stay', 'promise', 'Tamland'), 'Tamland promises to stay');
  });
  it('keeps the helping verb of what is denied', () => {
    assert.equal(sentence('Tamland did not plan to stay.', 'not plan to stay', 'not plan', 'Tamland'), 'Tamland did not plan to stay');
    assert.equal(sentence('“We have resolved not to stay.”', 'not to stay', 'not', 'Tamland'), 'Tamland: not to stay');
    assert.equal(sentence('Tamland was not ready to stay.', 'not ready to stay', 'not ready', 'Tamland'), 'Tamland is not ready to stay');
  });
  it('leaves the verb to several in one name', () => {
    assert.equal(sentence('The two sides intend to stay.', 'intend to stay', 'intend', 'Sorvia and Tamland'), 'Sorvia and Tamland intend to stay');
  });
  it('says of a passive what is acted on, which is not the agent', () => {
    const text = 'Halden said on Monday that no jobs will be cut. “Nobody would be pushed out,” it added. Its shares will be sold in May.';
    assert.equal(sentence(text, 'will be cut', 'will', 'Halden'), 'Halden: no jobs will be cut');
    assert.equal(sentence(text, 'would be pushed out', 'would', 'Halden'), 'Halden: nobody would be pushed out');
    assert.equal(sentence(text, 'will be sold in May', 'will', 'Halden'), 'Halden: its shares will be sold in May');
    assert.equal(sentence('Lee will be sworn in.', 'will be sworn in', 'will', 'Lee'), 'Lee will be sworn in');
    assert.equal(sentence('Lee will be ready.', 'will be ready', 'will', 'Lee'), 'Lee will be ready');
    assert.equal(sentence('The farms of the valley which lie below the dam will be bought.', 'will be bought', 'will', 'Halden'), 'Halden: will be bought');
  });
  it('gives a noun its owner', () => {
    assert.equal(sentence('He told of its promise to stay.', 'promise to stay', 'promise', 'Tamland'), 'Tamland’s promise to stay');
  });
  it('tells what is undertaken even where nobody is named', () => {
    assert.equal(sentence('It was agreed to wait.', 'agreed to wait', 'agreed'), 'Agreed to wait');
  });
});

describe('evidence in words', () => {
  it('tells the words that led to it', () => {
    const words = evidenceInWords(LOOKUP, { code: 'commitment.verb', span: { start: TEXT.indexOf('agreed'), end: TEXT.indexOf('agreed') + 6 } });
    assert.equal(words, '“agreed” is a verb of undertaking');
  });

  it('makes something readable of a code that it does not know', () => {
    assert.equal(evidenceInWords(LOOKUP, { code: 'quote.brand-new_rule' }), 'brand new_rule');
    assert.equal(evidenceInWords(LOOKUP, { code: 'constructor' }), 'constructor');
  });

  it('has words for every code that the engine writes down', () => {
    const written = codesIn(path.resolve('src/engine'));
    assert.ok(written.length >= 5, 'no codes found: has the way to write them changed?');
    assert.deepEqual(written.filter((code) => !hasWording(code)), []);
  });
});

/** Codes in `evidence('…')` calls and `code: '…'` properties, notices left out. */
function codesIn(folder: string): string[] {
  const notices = new Set(['language.not-english', 'date.unknown', 'quote.unclosed', 'article.truncated', 'quantity.disagrees']);
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const codes = files.flatMap((name) => [...readFileSync(path.join(folder, name), 'utf8').matchAll(/(?:code: |evidence\()(?:[a-zA-Z.= ]+\? )?'([a-z]+\.[a-z.-]+)'(?: : '([a-z]+\.[a-z.-]+)')?/g)]
    .flatMap(([, first, second]) => [first!, ...(second === undefined ? [] : [second])]));
  return [...new Set(codes)].filter((code) => !notices.has(code));
}

describe('a copied quote', () => {
  const copied = (style: Parameters<typeof attributedQuote>[2]): string => attributedQuote(LOOKUP, ANNOTATIONS.quotes[0]!, style, { file: 'lenn.news', line: 3 });

  it('has its words, who said it, and when', () => {
    assert.equal(copied('line'), '“We are ready to pay $1.4 billion by Friday if parliament agrees,” – Jonas Adeyemi, Foreign Minister · Tamland, 16 March 2022');
  });

  it('can be a quotation for Markdown, its words still words', () => {
    assert.equal(copied('markdown'), '> “We are ready to pay $1.4 billion by Friday if parliament agrees,”\n>\n> – Jonas Adeyemi, Foreign Minister · Tamland, 16 March 2022');
    const text = '1. [Pay](command:x) *now*';
    const quote = { ...ANNOTATIONS.quotes[0]!, start: 0, end: text.length, text, spans: [{ start: 0, end: text.length }] };
    const copiedText = attributedQuote(lookUp(text, ANNOTATIONS), quote, 'markdown', { file: 'x.md', line: 1 });
    assert.equal(copiedText.split('\n')[0], '> 1\\. \\[Pay\\](command:x) \\*now\\*');
  });

  it('can be a note that says where it stands', () => {
    assert.equal(copied('note'), 'Jonas Adeyemi, Foreign Minister · Tamland: “We are ready to pay $1.4 billion by Friday if parliament agrees,” (lenn.news, line 3, 16 March 2022)');
  });
});

describe('small print behind words that stand for somebody', () => {
  const speaker = { name: 'Ada Holm' } as Speaker;
  const said = (text: string, form: MentionForm, certainty = 0.9): string | null => meantInShort({ text, form, certainty } as Mention, speaker, 0.6);

  it('tells who is meant, with a question mark where that is a guess', () => {
    assert.equal(said('she', 'pronoun'), 'Ada Holm');
    assert.equal(said('the minister', 'description', 0.5), 'Ada Holm?');
  });

  it('is not there where the words say it themselves, nor behind “who”, which follows the name', () => {
    assert.equal(said('Holm', 'part-of-name'), null);
    assert.equal(said('Ada Holm of Sorvia', 'description'), null);
    assert.equal(said('who', 'pronoun'), null);
  });
});

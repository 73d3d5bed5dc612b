/** A ledger with one of everything, made by hand. */
import type { Entry, Ledger } from '../../src/panel/messages';
import { due, entry, ledger } from '../unit/panel/entries';

const resolved = (to: string, days: number, words: string, passed = false): Entry['deadline'] => due(to, days, {
  words: `by ${words}`, resolved: words, left: `${days} days left`, fromArticle: `${days} days left from the article’s date`, passed, fromToday: passed ? 'passed 14 days ago, counted from today' : 'many days left from today',
});

export const ENTRIES: readonly Entry[] = [
  entry('Sorvia agreed to share the water of the river Lenn until 2032', { firmness: 'agreed', agents: 'Sorvia and Tamland', agentsInFull: 'Sorvia and Tamland', deadline: resolved('2032-12-31', 3943, '2032'), counterparty: 'the farmers of both banks' }),
  entry('Tamland is ready to pay $1.4 billion', {
    firmness: 'offered', speaker: 'Jonas Adeyemi (Foreign Minister · Tamland)', condition: 'parliament agrees', deadline: resolved('2022-03-18', 2, 'Friday, 18 March 2022', true), evidence: ['“ready” is a word of willingness'],
    status: { value: 'kept', date: '2022-03-18', note: 'the bank says so', link: 'https://example.org/', words: 'kept, 18 March 2022' }, verdict: 'confirmed',
  }),
  entry('Adeyemi hopes to win', { firmness: 'aspired', guess: true, certainty: 'a guess (54 %)', deadline: due('x', null, { words: 'soon', resolved: null, from: null, to: null, left: null, fromToday: null }) }),
  entry('Adeyemi refused to talk', { refusal: true, passages: [{ start: 4, end: 80, words: 'refused to talk' }, { start: 90, end: 99, words: 'would not talk' }], note: 'ask again', contradicts: [] }),
  entry('Tamland plans to visit the region with <img src=x onerror=alert(1)> and <b>more</b>', { firmness: 'intended', deadline: resolved('2022-07-01', 107, '1 July 2022') }),
];

export const LEDGER: Ledger = ledger(ENTRIES, { title: 'river-accord.news' });

export function many(count: number): Ledger {
  return ledger(Array.from({ length: count }, (_, index) => entry(`Agent${index % 40} will do thing number ${index} for the good of all`, {
    firmness: (['agreed', 'pledged', 'intended', 'offered'] as const)[index % 4]!, passages: [{ start: index * 20, end: index * 20 + 10, words: `thing ${index}` }],
  })));
}

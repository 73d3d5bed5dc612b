/** The ledger of a folder, and of two versions, made by hand: something of everything. */
import type { Change, Entry, Ledger, Step } from '../../src/panel/messages';
import { due, entry, ledger } from '../unit/panel/entries';

const step = (name: string, day: string | null, more: Partial<Step> = {}): Step => ({ name, headline: null, day, date: day, deadline: null, changes: [], why: null, guess: false, ...more });
const passages = (count: number, words: string): Entry['passages'] => Array.from({ length: count }, (_, index) => ({ start: index * 10, end: index * 10 + 5, words: `${words} ${index + 1}` }));
const later: Change = { flag: 'deadline', before: 'June 2024', after: 'December 2024' };

export const HOMES = entry('Acme will build 500 homes in Lendal by December 2024', {
  whole: false, passages: passages(3, 'would build 500 homes in Lendal'), flags: ['deadline', 'figure'], deadline: due('2024-12-31', 480, { words: 'by December 2024', resolved: 'December 2024' }),
  trail: [
    step('2023/harbour.news', '2023-03-01', { headline: 'Homes for Lendal', deadline: 'June 2024' }),
    step('2023/council.news', '2023-07-05', { why: 'who acts is the same (Acme); the same words: build, homes, Lendal', changes: [{ flag: 'figure', before: '400 homes', after: '500 homes' }] }),
    step('2023/a-very-long-name-of-a-file-that-does-not-fit-anywhere.news', '2023-09-01', { why: 'who acts is the same (Acme); the same words: build, homes', changes: [later], deadline: 'December 2024', guess: true }),
  ],
});
export const MARKET = entry('Lund vowed never to close the market', { refusal: true, whole: false, trail: [step('c.story', null)], passages: passages(1, 'vowed never to close the market') });
export const MILL = entry('Acme will not close the mill after all', {
  whole: false, flags: ['withdrawn'], passages: passages(2, 'close the mill'), status: { value: 'broken', date: '2024-01-01', note: null, link: null, words: 'broken, 1 January 2024' },
  trail: [step('2023/mill.news', '2023-05-01'), step('2024/mill.news', '2024-02-01', { why: 'the same words: close, mill', changes: [{ flag: 'withdrawn', before: 'will close the mill', after: 'will not close the mill' }] })],
});

export const FOLDER: Ledger = ledger([HOMES, MARKET, MILL], {
  kind: 'folder', title: 'desk', articleDay: null, articleDate: null, about: '4 articles, 4 with commitments', nothing: 'nothing here', unread: [{ name: 'binary.txt', reason: 'it is no text' }],
});

export function manyArticles(count: number): Ledger {
  return { ...FOLDER, entries: Array.from({ length: count }, (_, index) => entry(`Agent${index % 900} will do thing number ${index} for the good of all`, { whole: false, trail: [step(`article-${index}.news`, '2023-05-01')] })) };
}

export const VERSIONS: Ledger = ledger([
  entry('Acme will build 450 homes', { whole: false, flags: ['figure'], passages: passages(2, 'homes'), trail: [step('v1.news', '2023-03-01'), step('v2.news', '2023-03-01', { changes: [{ flag: 'figure', before: '500 homes', after: '450 homes' }] })] }),
  entry('Weiss promised to repair the bridge', { whole: false, flags: ['removed'], trail: [step('v1.news', '2023-03-01')] }),
  entry('Lund vowed never to close the market', { whole: false, flags: ['added'], trail: [step('v2.news', '2023-03-01')] }),
  entry('Holm will open the pier', { whole: false, flags: ['unchanged'], passages: passages(2, 'pier'), trail: [step('v1.news', '2023-03-01'), step('v2.news', '2023-03-01')] }),
], { kind: 'versions', title: 'v1 ↔ v2', articleDay: null, articleDate: null, about: 'From v1.news to v2.news' });

import { WORDS, type Deadline, type Entry, type Ledger, type Words } from '../../../src/panel/messages';

/** The page's words as their own keys, so that tests say which word they expect. */
export const KEYS = Object.fromEntries(WORDS.map((key) => [key, key])) as Words;

let count = 0;

export function entry(sentence: string, more: Partial<Entry> = {}): Entry {
  count += 1;
  const [agents = '', ...deed] = sentence.split(' ');
  return {
    id: sentence, sentence, deed: deed.join(' '), agents, agentsInFull: agents, counterparty: null, firmness: 'pledged', firmnessInFull: 'pledged (a promise)', refusal: false,
    deadline: null, condition: null, speaker: null, evidence: [], certainty: null, guess: false, passages: [{ start: count, end: count + 10, words: sentence }], contradicts: [],
    status: null, note: null, verdict: null, trail: [], flags: [], whole: true, ...more,
  };
}

export const due = (to: string, days: number | null, more: Partial<Deadline> = {}): Deadline => ({
  words: `by ${to}`, resolved: to, from: to, to, days, left: days === null ? null : `${days} days left`, fromArticle: days === null ? null : `${days} days`, fromToday: 'some days', passed: false, ...more,
});

export function ledger(entries: readonly Entry[], more: Partial<Ledger> = {}): Ledger {
  return {
    kind: 'article', about: null, nothing: null, unread: [], state: 'read', title: 'river.news', articleDay: '2022-03-16', articleDate: '16 March 2022', today: '2022-04-01', todayInWords: '1 April 2022', partial: null, entries, ...more,
  };
}

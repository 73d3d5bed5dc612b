import './vscode-stand-in';
import assert from 'node:assert/strict';
import type { Annotations } from '../../../src/engine';
import { countEntries, entryAt, ledgerOf, type LedgerEntry } from '../../../src/extension/ledger/entries';
import { tableOf } from '../../../src/extension/ledger/table';
import { lookUp } from '../../../src/extension/lookup';
import { pageWords } from '../../../src/extension/wording/panel';
import { isToPage, WORDS } from '../../../src/panel/messages';
import { applyDecisions } from '../../../src/review/apply';
import type { Decision, Draft } from '../../../src/review/model';
import { targetOf } from '../../../src/review/target';
import { commitment, spanOf } from '../../support/model';
import { ANNOTATIONS, LOOKUP, TEXT } from './article';

const COUNTED = { articleDay: '2022-03-16', today: '2022-04-01', aspirations: true };
const read = (more: Partial<Annotations> = {}, drafts: readonly Draft[] = []): LedgerEntry[] => {
  const annotations = { ...ANNOTATIONS, ...more };
  const journal = drafts.map((draft, index): Decision => ({ id: `d${index}`, at: `2022-04-0${index + 1}T00:00:00.000Z`, author: 'AB', engine: '0', ...draft }));
  const reviewed = applyDecisions(TEXT, annotations, journal);
  return ledgerOf({ lookup: lookUp(TEXT, reviewed.annotations, reviewed), ...COUNTED });
};
const sentences = (entries: readonly LedgerEntry[]): string[] => entries.map((entry) => entry.sentence);

describe('the ledger of an article', () => {
  it('tells each undertaking as a sentence, in the order of the text', () => {
    assert.deepEqual(sentences(read()), [
      'Sorvia and Tamland agreed to share the Lenn until 2032', 'Tamland is ready to pay $1.4 billion by Friday if parliament agrees', 'Jonas Adeyemi hopes to win', 'Jonas Adeyemi refused to talk',
    ]);
  });

  it('tells by when, and counts the days from the article’s date and from today', () => {
    const [share, pay] = read();
    assert.deepEqual(pay?.deadline, {
      words: 'Friday', resolved: 'Friday, 18 March 2022', from: '2022-03-18', to: '2022-03-18', days: 2, left: '2 days left',
      fromArticle: '2 days left from the article’s date', fromToday: 'passed 14 days ago, counted from today', passed: true,
    });
    assert.equal(share?.deadline?.fromArticle, '3,943 days (about 11 years) left from the article’s date');
    assert.equal(share.deadline.passed, false);
  });

  it('takes over what the reader put right in the date', () => {
    const correct: Draft = { kind: 'correct', target: targetOf(TEXT, 'dates', ANNOTATIONS.dates[2]!), reading: { value: '2022-03-25' } };
    assert.equal(read({}, [correct])[1]?.deadline?.to, '2022-03-25');
  });

  it('counts nothing from a date that is not known', () => {
    const [, pay] = ledgerOf({ lookup: LOOKUP, ...COUNTED, articleDay: null });
    assert.deepEqual([pay?.deadline?.days, pay?.deadline?.fromArticle, pay?.deadline?.fromToday], [null, null, 'passed 14 days ago, counted from today']);
  });

  it('tells who tells it, the condition, refusals, and why it is listed', () => {
    const [share, pay, , talk] = read();
    assert.equal(pay?.speaker, 'Jonas Adeyemi (Foreign Minister · Tamland)');
    assert.equal(pay.condition, 'parliament agrees');
    assert.equal(share?.speaker, null);
    assert.deepEqual([share.refusal, talk?.refusal], [false, true]);
    assert.equal(share.firmnessInFull, 'agreed (parties bind themselves to each other)');
  });

  it('leaves hopes out when the reader wants it so', () => {
    assert.equal(ledgerOf({ lookup: LOOKUP, ...COUNTED, aspirations: false }).length, 3);
    assert.deepEqual([countEntries(LOOKUP, true), countEntries(LOOKUP, false)], [4, 3]);
  });

  it('has one entry for what is told twice, with what only one of the tellings knows', () => {
    const again = commitment(TEXT, 'Tamland would not wait', 'would', { id: 'commitment-9', entry: 0, firmness: 'agreed', counterparty: { name: 'Velmar', speaker: 'speaker-3', span: null } });
    const [share, ...rest] = read({ commitments: [...ANNOTATIONS.commitments, again] });
    assert.deepEqual(share?.passages.map((passage) => passage.words), ['agreed to share the Lenn until 2032', 'Tamland would not wait']);
    assert.equal(share.counterparty, 'Velmar');
    assert.equal(rest.length, 3);
  });

  it('shows the telling below first where the headline tells it too', () => {
    const headline = { ...spanOf(TEXT, 'agreed to share the Lenn until 2032'), text: '' };
    const again = commitment(TEXT, 'Tamland would not wait', 'would', { id: 'commitment-9', entry: 0 });
    const [share] = read({ article: { ...ANNOTATIONS.article, headline }, commitments: [...ANNOTATIONS.commitments, again] });
    assert.equal(share?.passages[0]?.words, 'Tamland would not wait');
  });

  it('names the opposite that is told elsewhere, on both sides', () => {
    const opposite = ANNOTATIONS.commitments.map((one) => ({ ...one, contradicts: one.entry === 1 ? [3] : one.entry === 3 ? [1] : [] }));
    const [, pay, , talk] = read({ commitments: opposite });
    assert.deepEqual(pay?.contradicts, [{ id: talk?.id, sentence: 'Jonas Adeyemi refused to talk' }]);
    assert.deepEqual(talk?.contradicts.map((one) => one.id), [pay.id]);
  });

  it('gives each entry an id of its own that outlives edits elsewhere', () => {
    const twin = commitment(TEXT, 'refused to talk', 'refused', { id: 'commitment-8', entry: 8, polarity: 'negative', agents: ANNOTATIONS.commitments[3]!.agents });
    const ids = read({ commitments: [...ANNOTATIONS.commitments, twin] }).map((entry) => entry.id);
    assert.equal(new Set(ids).size, 5);
    const shifted = `\n\n${TEXT}`;
    const moved = ANNOTATIONS.commitments.map((one) => ({ ...one, start: one.start + 2, end: one.end + 2, deadline: null, condition: null }));
    assert.deepEqual(ledgerOf({ lookup: lookUp(shifted, { ...ANNOTATIONS, commitments: moved }), ...COUNTED }).map((entry) => entry.id), ids.slice(0, 4));
  });

  it('finds the entry at an offset, the innermost where several overlap', () => {
    const entries = read();
    assert.equal(entryAt(entries, TEXT.indexOf('billion'))?.deed, 'Ready to pay $1.4 billion by Friday if parliament agrees');
    assert.equal(entryAt(entries, 0), undefined);
  });
});

describe('a status in the ledger', () => {
  const target = targetOf(TEXT, 'commitments', ANNOTATIONS.commitments[1]!);
  const kept: Draft = { kind: 'status', target, status: 'kept', date: '2022-03-18', note: 'the bank says so', link: 'https://example.org/' };

  it('is told with its day and its author', () => {
    const [, pay] = read({}, [kept]);
    assert.deepEqual(pay?.status, { value: 'kept', date: '2022-03-18', note: 'the bank says so', link: 'https://example.org/', words: 'kept, 18 March 2022, says AB' });
  });

  it('gives way to the one before it when it is taken back', () => {
    const [, pay] = read({}, [kept, { ...kept, status: 'broken', date: null }, { kind: 'undo', decision: 'd1' }]);
    assert.equal(pay?.status?.value, 'kept');
    assert.equal(read({}, [kept, { kind: 'undo', decision: 'd0' }])[1]?.status, null);
  });
});

describe('the ledger as a table of words', () => {
  it('has a row for each entry, and no column that is empty throughout', () => {
    const table = tableOf({ title: 'river.news', articleDate: '16 March 2022' }, read());
    assert.deepEqual(table.columns, ['Commitment', 'Who acts', 'By when', 'Days left', 'On condition', 'Firmness', 'Told by', 'In the article']);
    assert.equal(table.title, 'river.news, 16 March 2022');
    assert.deepEqual(table.rows[3]?.slice(0, 6), ['Jonas Adeyemi refused to talk', 'Jonas Adeyemi (Foreign Minister · Tamland)', '', '', '', 'pledged, a refusal']);
  });
});

describe('what the page is told', () => {
  it('is a message, words and all', () => {
    const entries = read().map(({ tellings: _, ...entry }) => entry);
    const ledger = { kind: 'article', about: null, nothing: null, unread: [], state: 'read', title: '', articleDay: '2022-03-16', articleDate: null, today: '2022-04-01', todayInWords: '', partial: null, entries };
    assert.ok(isToPage({ type: 'ledger', ledger }));
    assert.ok(isToPage({ type: 'setup', words: pageWords(), group: 'agent' }));
    for (const key of WORDS) assert.notEqual(pageWords()[key].trim(), '', key);
  });
});

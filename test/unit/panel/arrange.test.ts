import assert from 'node:assert/strict';
import { arrange, bucketOf, filled, sortEntries, termsOf } from '../../../src/panel/model/arrange';
import { arrangementFrom, filtersOn, NO_FILTERS, PLAIN, toggled, type Arrangement } from '../../../src/panel/model/arrangement';
import { due, entry, KEYS } from './entries';

const told = (value: 'open' | 'kept') => ({ value, date: null, note: 'see the minutes', link: null, words: value });
const ENTRIES = [
  entry('Sorvia agreed to share the water', { firmness: 'agreed', deadline: due('2032-12-31', 3943), speaker: 'Jonas Adeyemi' }),
  entry('Tamland is ready to pay', { firmness: 'offered', deadline: due('2022-03-18', 2, { passed: true }), status: told('kept'), speaker: 'Jonas Adeyemi' }),
  entry('Córdoba hopes to win', { firmness: 'aspired', guess: true, deadline: due('x', null, { from: null, to: null, words: 'soon' }) }),
  entry('Tamland will not wait', { refusal: true, status: told('open') }),
];
const shown = (more: Partial<Arrangement>): string[] => arrange(ENTRIES, { ...PLAIN, ...more }, KEYS).entries.map((one) => one.sentence);
const outline = (more: Partial<Arrangement>): unknown[] => arrange(ENTRIES, { ...PLAIN, ...more }, KEYS).groups.map((group) => [group.label, ...group.entries.map((one) => one.deed)]);

describe('the ledger, searched', () => {
  it('finds words in any order, without minding case and accents', () => {
    assert.deepEqual(shown({ query: 'WATER sorvia' }), ['Sorvia agreed to share the water']);
    assert.deepEqual(shown({ query: 'cordoba' }), ['Córdoba hopes to win']);
    assert.deepEqual(shown({ query: 'water tamland' }), []);
  });

  it('finds what the reader wrote and what a mark stands for', () => {
    assert.deepEqual(shown({ query: 'minutes' }), ['Tamland is ready to pay', 'Tamland will not wait']);
    assert.deepEqual(shown({ query: 'refusal' }), ['Tamland will not wait']);
    assert.deepEqual(shown({ query: 'guess' }), ['Córdoba hopes to win']);
  });

  it('takes what is typed for words, never for a pattern', () => {
    for (const query of ['.*', '(', '[', '\\', '(a+)+$', '$&', '^', '|']) assert.doesNotThrow(() => termsOf(query), query);
    assert.deepEqual(termsOf('(A+)+$  .*'), ['(a+)+$', '.*']);
  });

  it('is whole where nothing is looked for', () => {
    assert.equal(shown({ query: '  ' }).length, 4);
  });
});

describe('the ledger, filtered', () => {
  it('leaves what has one of the firmnesses and one of the statuses', () => {
    assert.deepEqual(shown({ filters: { ...NO_FILTERS, firmness: ['agreed', 'aspired'] } }), ['Sorvia agreed to share the water', 'Córdoba hopes to win']);
    assert.deepEqual(shown({ filters: { ...NO_FILTERS, status: ['none', 'kept'], dated: true } }).length, 3);
    assert.deepEqual(shown({ filters: { ...NO_FILTERS, passed: true } }), ['Tamland is ready to pay']);
  });

  it('says how many filters are on', () => {
    assert.equal(filtersOn(NO_FILTERS), 0);
    assert.equal(filtersOn({ firmness: ['agreed'], status: ['none', 'open'], flags: [], dated: true, passed: false }), 4);
  });
});

describe('the ledger, sorted', () => {
  const order = (sort: Arrangement['sort'], descending = false): string[] => sortEntries(ENTRIES, sort, descending).map((one) => one.agents);

  it('puts the nearest deadline first, then what has no day, then what has no deadline', () => {
    assert.deepEqual(sortEntries(ENTRIES, 'deadline', false).map((one) => one.deadline?.words ?? 'none'), ['by 2022-03-18', 'by 2032-12-31', 'soon', 'none']);
  });

  it('puts the firmest first, or last when turned', () => {
    assert.deepEqual(sortEntries(ENTRIES, 'firmness', false).map((one) => one.firmness), ['agreed', 'pledged', 'offered', 'aspired']);
    assert.deepEqual(sortEntries(ENTRIES, 'firmness', true).map((one) => one.firmness), ['aspired', 'offered', 'pledged', 'agreed']);
  });

  it('keeps the order of the text among equals', () => {
    assert.deepEqual(order('agent'), ['Córdoba', 'Sorvia', 'Tamland', 'Tamland']);
    assert.deepEqual(sortEntries(ENTRIES, 'agent', true).map((one) => one.deed).slice(0, 2), ['is ready to pay', 'will not wait']);
    assert.equal(order('status')[0], 'Tamland');
  });
});

describe('the ledger, in groups', () => {
  it('groups by who acts in the order of the text', () => {
    assert.deepEqual(outline({ group: 'agent' }), [['Sorvia', 'agreed to share the water'], ['Tamland', 'is ready to pay', 'will not wait'], ['Córdoba', 'hopes to win']]);
  });

  it('groups by how far the deadline lies from the article’s day', () => {
    assert.deepEqual(outline({ group: 'deadline' }).map((group) => (group as string[])[0]), ['bucket.week', 'bucket.later', 'bucket.unresolved', 'bucket.none']);
    assert.deepEqual([-1, 0, 7, 8, 31, 32, 366, 367].map((days) => bucketOf({ deadline: due('2022-01-01', days) })), ['before', 'week', 'week', 'month', 'month', 'year', 'year', 'later']);
    assert.equal(bucketOf({ deadline: due('2022-01-01', null) }), 'dated');
  });

  it('groups by firmness, status and speaker, or not at all', () => {
    assert.deepEqual(outline({ group: 'firmness' }).map((group) => (group as string[])[0]), ['firmness.agreed', 'firmness.pledged', 'firmness.offered', 'firmness.aspired']);
    assert.deepEqual(outline({ group: 'status' }).map((group) => (group as string[])[0]), ['status.open', 'status.kept', 'status.none']);
    assert.deepEqual(outline({ group: 'speaker' }).map((group) => (group as string[])[0]), ['Jonas Adeyemi', 'ownVoice']);
    assert.deepEqual(outline({ group: 'none' }).length, 1);
    assert.deepEqual(outline({ group: 'none', query: 'zzz' }), []);
  });
});

describe('an arrangement that was kept', () => {
  it('is taken back as it was', () => {
    const kept: Arrangement = { ...PLAIN, query: 'tunnel', open: ['a'], draft: { id: 'a', status: 'kept', date: '', note: 'x', link: '' } };
    assert.deepEqual(arrangementFrom(JSON.parse(JSON.stringify({ arrangement: kept }))), kept);
  });

  it('is forgotten where it is of another shape', () => {
    for (const kept of [undefined, null, {}, { arrangement: { ...PLAIN, group: 'colour' } }, { arrangement: { ...PLAIN, more: 1 } }, { arrangement: { query: '' } }]) {
      assert.equal(arrangementFrom(kept), undefined);
    }
  });

  it('has values put in and taken out', () => {
    assert.deepEqual(toggled(['a', 'b'], 'a'), ['b']);
    assert.deepEqual(toggled(['b'], 'a'), ['b', 'a']);
  });
});

describe('the page’s words', () => {
  it('are filled, with whatever is in the fillers', () => {
    assert.equal(filled({ ...KEYS, 'count.shown': '{0} of {1}' }, 'count.shown', 3, '$& {0}'), '3 of $& {0}');
  });
});

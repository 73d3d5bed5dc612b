import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { at } from '../../../src/development/paths';
import type { Step } from '../../../src/ledger/threads';
import { article, threads } from './told';

/** A year of five invented outlets that tell the same promises, in their own words: kept to, moved, doubled, withdrawn; beside others of the same people that are like them. */
const FOLDER = at('test/fixtures/newsroom');

const NEWSROOM = threads(...readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.news')).map((name) => article(name, null, readFileSync(path.join(FOLDER, name), 'utf8'))));

const day = ({ article: { record } }: Step): string => record.day ?? '';

/** Every change that is told, with the day of the article that tells it. */
const CHANGES = NEWSROOM.flatMap(({ steps }) => steps.flatMap((step) => step.changes.map((one) => (one.kind === 'withdrawn' || one.kind === 'renewed' ? `${day(step)} ${one.kind}: ${step.item.words.slice(0, 28)}` : `${day(step)} ${one.kind}: ${one.before} → ${one.after}`))));

const TRUE_CHANGES = [
  '2025-04-03 figure: 1,200 affordable homes → 900 affordable homes', '2025-07-22 deadline: the end of 2026 → the end of 2028', '2025-11-05 withdrawn: will not build affordable ho',
  '2025-02-11 deadline: March 2025 → September 2025', '2025-09-15 deadline: 2030 → 2032', '2025-05-19 figure: 400 million euros → 800 million euros', '2025-05-19 deadline: 2030 → 2028', '2025-05-20 deadline: 2030 → 2028',
  '2025-06-12 deadline: October → the end of the year', '2025-09-23 renewed: would raise value-added tax ', '2025-04-29 figure: 50,000 tons of grain → 100,000 tons of grain', '2024-12-03 figure: 1,200 jobs → 1,500 jobs',
  '2025-03-18 withdrawn: would not build electric car', '2025-04-07 deadline: May 14 → June 28', '2025-06-16 figure: 500 Velian soldiers → 800 Velian soldiers', '2025-09-01 renewed: will send six fighter jets t',
  '2025-06-05 figure: 14 euros → 13.50 euros', '2025-08-13 figure: 300 million euros → 500 million euros', '2025-11-20 withdrawn: will not build a flood wall ',
];

/** Of whom more than one article tells this: the days of those articles. */
const told = (agent: string, words: string): string[][] =>
  NEWSROOM.filter(({ agents, steps }) => agents.join().includes(agent) && steps.some(({ item }) => item.words.includes(words))).map(({ steps }) => steps.map(day));

describe('the ledger of a newsroom’s folder', () => {
  it('tells no change that is none', () => {
    assert.deepEqual(CHANGES.filter((one) => !TRUE_CHANGES.includes(one)), []);
  });

  it('tells most of those that there are', () => {
    const missed = TRUE_CHANGES.filter((one) => !CHANGES.includes(one));
    assert.ok(missed.length <= 4, missed.join('\n'));
  });

  it('follows a promise over a year: told by two outlets, made smaller, put off, given up', () => {
    assert.deepEqual(told('Calder Bay', 'affordable homes'), [['2025-01-14', '2025-01-15', '2025-04-03', '2025-07-22', '2025-11-05']]);
  });

  it('keeps apart what the same people promise of other things', () => {
    assert.deepEqual(told('Norway', 'tanks'), [['2025-05-12'], ['2025-06-16']], 'another 20 tanks');
    assert.deepEqual(told('Northern Rail Authority', 'Osk Valley'), [['2024-11-20']]);
    assert.deepEqual(told('Halden', '400 jobs at its gearbox plant'), [['2024-12-03']]);
    assert.deepEqual(told('Lomax', 'offices'), [['2024-05-15'], ['2025-05-14']]);
    assert.deepEqual(told('Lomax', 'dividend'), [['2024-05-15'], ['2025-05-14']], 'each year has its own');
    assert.deepEqual(told('National Bank', 'forecast'), [['2025-01-23'], ['2025-04-24']]);
    assert.deepEqual(told('Ravik', 'visit Tamland'), [['2025-03-11'], ['2025-04-29']]);
  });

  it('keeps two towns apart whose mayors have one surname', () => {
    assert.deepEqual(told('town', 'flood wall'), [['2025-10-02', '2025-11-20'], ['2025-10-02']]);
  });

  it('flags nothing for a part, for a second place, or for a figure in an aside', () => {
    const changesOf = (date: string, words: string): number => NEWSROOM.flatMap(({ steps }) => steps).find((step) => day(step) === date && step.item.words.includes(words))!.changes.length;
    assert.equal(changesOf('2025-04-07', '20 political prisoners this week and the rest'), 0);
    assert.equal(changesOf('2024-09-24', '1,200 jobs in Torsby and 400 jobs in Lysk'), 0);
    assert.equal(changesOf('2025-04-03', '300 fewer than announced'), 1);
  });
});

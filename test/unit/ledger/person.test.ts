import assert from 'node:assert/strict';
import { personIn, type Appearance, type Person } from '../../../src/ledger/person';
import type { Article } from '../../../src/ledger/threads';
import { article } from './told';

function find(name: string, articles: readonly Article[], metIn: string | null = null): Person | null {
  const steps = personIn(articles, { name, metIn });
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** "key: quotes and undertakings, what is doubtful". */
const told = (all: readonly Appearance[]): string[] => all.map(({ article: { key }, voice, items, doubt }) => `${key}: ${voice?.quotes.length ?? 0} and ${items.length}${doubt === null ? '' : `, ${doubt}`}`);

const PIER = article('pier', '2023-05-02', 'Foreign Minister Ada Holm said the pier would open.', '"I will pay for it," Holm told reporters.');
const FERRY = article('ferry', '2023-04-02', '"Nobody was hurt," Ada Holm said.');
const SCHOOL = article('school', '2023-03-01', '"The school is old," Peter Holm told reporters.');
const BARE = article('bare', '2023-06-01', '"We met on Monday," Mr. Holm said in the harbour.');

describe('one somebody over many articles', () => {
  it('is told in the order of the articles’ days', () => {
    const found = find('Ada Holm', [PIER, FERRY])!;
    assert.equal(found.name, 'Ada Holm');
    assert.deepEqual(told(found.appearances), ['ferry: 1 and 0', 'pier: 2 and 1']);
  });

  it('is another than one of the same surname, and a surname alone is set apart where several bear it', () => {
    const found = find('Ada Holm', [PIER, FERRY, SCHOOL, BARE])!;
    assert.deepEqual(told(found.appearances), ['ferry: 1 and 0', 'pier: 2 and 1']);
    assert.deepEqual(told(found.others), ['bare: 1 and 0, surname-shared']);
  });

  it('is meant by a surname alone where nobody else bears it, as a guess', () => {
    const found = find('Ada Holm', [FERRY, BARE])!;
    assert.deepEqual(told(found.appearances), ['ferry: 1 and 0', 'bare: 1 and 0, surname-alone']);
    const asked = find('Holm', [FERRY, BARE])!;
    assert.deepEqual([asked.name, asked.appearances.length], ['Ada Holm', 2]);
  });

  it('says whom a surname may mean where it was asked for by itself', () => {
    const found = find('Holm', [FERRY, SCHOOL, BARE])!;
    assert.deepEqual(found.namesakes, ['Ada Holm', 'Peter Holm']);
    assert.deepEqual(told(found.appearances), ['bare: 1 and 0, surname-alone']);
  });

  it('is not one whom another article calls by another middle name; who has none there may be either', () => {
    const [father, son, either] = [
      article('father', '1990-01-01', '"The wall is gone," George H. W. Holm said.'), article('son', '2004-01-01', '"The bridge is gone," George W. Holm said.'), article('either', '2005-01-01', '"The road is gone," George Holm said.'),
    ];
    const met = find('George W. Holm', [father, son, either], 'son')!;
    assert.deepEqual(told(met.appearances), ['son: 1 and 0', 'either: 1 and 0']);
    assert.deepEqual(told(met.others), ['father: 1 and 0, middle-name']);
    assert.deepEqual(told(find('George Walker Holm', [father, son, article('x', null, '"No," said George Walker Holm.')], 'x')!.appearances), ['son: 1 and 0', 'x: 1 and 0']);
  });

  it('is not one whom another article calls “he” where this one has “she”', () => {
    const she = article('she', '2020-01-01', 'Mrs. Alex Holm spoke in Lendal. "Nobody is to blame," she said.');
    const he = article('he', '2020-02-01', 'Mr. Alex Holm spoke in Lendal. "The pier is old," he said.');
    const found = find('Alex Holm', [she, he], 'she')!;
    assert.deepEqual(told(found.appearances), ['she: 1 and 0']);
    assert.deepEqual(told(found.others), ['he: 1 and 0, gender']);
  });

  it('is a body by its name with or without its legal form', () => {
    const found = find('Acme', [article('a', '2023-01-01', 'Acme Corp. said on Monday that sales had doubled.'), article('b', null, 'Acme promised to build 500 homes in Lendal.')])!;
    assert.deepEqual(told(found.appearances), ['a: 1 and 0', 'b: 1 and 1']);
  });

  it('is nobody where nobody has the name', () => {
    assert.equal(find('Nobody Here', [PIER, FERRY]), null);
  });
});

describe('the voices of a record', () => {
  it('are those who have a name, with where their words stand', () => {
    const { record } = article('a', null, '"We are late," Ada Holm said. "Nobody is to blame," a spokesman said.');
    assert.deepEqual(record.voices.map(({ name, quotes }) => [name, quotes.map(({ at }) => at)]), [['Ada Holm', [[0, 14]]]]);
  });
});

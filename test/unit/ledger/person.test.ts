import assert from 'node:assert/strict';
import { personIn, type Appearance, type Person } from '../../../src/ledger/person';
import type { Article } from '../../../src/ledger/threads';
import { article } from './told';

function find(name: string, articles: readonly Article[]): Person | null {
  const steps = personIn(articles, name);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** "key: quotes and undertakings, a guess". */
const told = (all: readonly Appearance[]): string[] => all.map(({ article: { key }, voice, items, guess }) => `${key}: ${voice?.quotes.length ?? 0} and ${items.length}${guess ? ', a guess' : ''}`);

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
    assert.deepEqual(told(found.unclear), ['bare: 1 and 0, a guess']);
  });

  it('is meant by a surname alone where nobody else bears it, as a guess', () => {
    const found = find('Ada Holm', [FERRY, BARE])!;
    assert.deepEqual(told(found.appearances), ['ferry: 1 and 0', 'bare: 1 and 0, a guess']);
    const asked = find('Holm', [FERRY, BARE])!;
    assert.deepEqual([asked.name, asked.guess, asked.appearances.length], ['Ada Holm', true, 2]);
  });

  it('says whom a surname may mean where it was asked for by itself', () => {
    const found = find('Holm', [FERRY, SCHOOL, BARE])!;
    assert.deepEqual(found.namesakes, ['Ada Holm', 'Peter Holm']);
    assert.deepEqual(told(found.appearances), ['bare: 1 and 0, a guess']);
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

import assert from 'node:assert/strict';
import { article, threads, told } from './told';

const homes = (key: string, day: string | null, sentence: string) => article(key, day, `LENDAL — ${sentence}`);

describe('the same undertaking in several articles', () => {
  it('is one, its tellings in the order of their dates', () => {
    const all = threads(
      homes('late', '2023-09-01', 'Acme will build 500 homes in Lendal, the company said.'),
      homes('early', '2023-03-01', 'Acme Corp. said it would build 500 homes in Lendal.'),
      homes('undated', null, 'Acme promised to build 500 homes in Lendal.'),
    );
    assert.deepEqual(told(all), ['early, late, undated']);
    assert.deepEqual(all[0]!.agents, ['Acme']);
  });

  it('does not depend on the order in which the articles come', () => {
    const articles = [
      homes('a', '2023-03-01', 'Acme Corp. said it would build 500 homes in Lendal.'), homes('b', '2023-03-01', 'Acme said it would build 500 homes in Lendal.'),
      homes('c', '2023-04-01', 'Acme vowed to clean the river Lenn.'), homes('d', '2023-05-01', 'Acme promised to clean the Lenn, a river in Lendal.'),
    ];
    const ids = (of: typeof articles): string => JSON.stringify(threads(...of).map((one) => [one.id, one.steps.map((step) => step.article.key)]));
    assert.equal(ids([...articles].reverse()), ids(articles));
  });

  it('says by which words it was known again', () => {
    const [first] = threads(homes('a', '2023-03-01', 'Acme Corp. said it would build 500 homes in Lendal.'), homes('b', '2023-09-01', 'Acme will build homes in Lendal, the company said.'));
    assert.deepEqual(first!.steps[1]!.because!.words, ['build', 'homes', 'Lendal']);
    assert.equal(first!.steps[1]!.guess, false);
  });

  it('is another one of somebody else, and of another thing', () => {
    assert.deepEqual(told(threads(
      homes('a', '2023-03-01', 'Acme said it would build 500 homes in Lendal.'), homes('b', '2023-03-02', 'Borland Group said it would build 500 homes in Lendal.'),
      homes('c', '2023-03-03', 'Acme said it would build a bridge in Sorvia.'), homes('d', '2023-03-04', 'Acme said it would close the old mill in Lendal.'),
    )), []);
  });

  it('keeps two people of one surname apart, and takes a surname for the only one who bears it', () => {
    const weiss = (key: string, day: string, who: string) => article(key, day, `LENDAL — ${who} promised to repair the harbour bridge.`);
    assert.deepEqual(told(threads(weiss('a', '2023-03-01', 'Anna Weiss'), weiss('b', '2023-04-01', 'Peter Weiss'))), []);
    const all = threads(weiss('a', '2023-03-01', 'Anna Weiss'), weiss('b', '2023-04-01', 'Mrs. Weiss'));
    assert.deepEqual(told(all), ['a, b']);
    assert.equal(all[0]!.steps[1]!.guess, true);
  });

  it('knows an acronym where an article explains it', () => {
    const all = threads(
      article('a', '2023-03-01', 'LENDAL — The Lendal Housing Authority (LHA) said on Monday it would build 500 homes beside the river.'),
      article('b', '2023-05-01', 'LENDAL — The LHA said it would build 500 homes beside the river.'),
    );
    assert.deepEqual(told(all), ['a, b']);
  });

  it('leaves words apart that may mean anybody', () => {
    assert.deepEqual(told(threads(homes('a', '2023-03-01', 'The company said it would build 500 homes in Lendal.'), homes('b', '2023-03-02', 'The company said it would build 500 homes in Lendal.'))), []);
  });

  it('asks for more than the name of a place in common', () => {
    assert.deepEqual(told(threads(homes('a', '2023-03-01', 'Anna Weiss promised to visit the schools of North Sorvia.'), homes('b', '2023-03-02', 'Anna Weiss promised to lower taxes in North Sorvia.'))), []);
  });
});

describe('an undertaking that changed', () => {
  it('is flagged for another deadline, with both wordings', () => {
    assert.deepEqual(told(threads(
      homes('a', '2023-03-01', 'Acme said it would build 500 homes in Lendal by June 2024.'), homes('b', '2023-09-01', 'Acme said it would build 500 homes in Lendal by December 2024.'),
    )), ['a, b [deadline: June 2024 → December 2024]']);
  });

  it('is not where one deadline lies in the other, or only one article has one', () => {
    assert.deepEqual(told(threads(
      homes('a', '2023-03-01', 'Acme said it would build 500 homes in Lendal by 2024.'), homes('b', '2023-09-01', 'Acme said it would build 500 homes in Lendal by June 2024.'),
      homes('c', '2023-10-01', 'Acme said it would build 500 homes in Lendal.'),
    )), ['a, b, c']);
  });

  it('remembers the deadline over an article that is silent on it', () => {
    assert.deepEqual(told(threads(
      homes('a', '2023-03-01', 'Acme said it would build 500 homes in Lendal by June 2024.'), homes('b', '2023-09-01', 'Acme said it would build 500 homes in Lendal.'),
      homes('c', '2023-10-01', 'Acme said it would build 500 homes in Lendal by May 2025.'),
    )), ['a, b, c [deadline: June 2024 → May 2025]']);
  });

  it('is flagged for another figure, but not for a rounded one', () => {
    assert.deepEqual(told(threads(
      homes('a', '2023-03-01', 'Acme said it would build 500 homes in Lendal.'), homes('b', '2023-09-01', 'Acme said it would build 300 homes in Lendal.'),
      homes('c', '2023-10-01', 'Acme said it would build about 310 homes in Lendal.'),
    )), ['a, b [figure: 500 homes → 300 homes], c']);
  });

  it('is flagged when it is withdrawn', () => {
    const [line] = told(threads(homes('a', '2023-03-01', 'Acme said it would build 500 homes in Lendal.'), homes('b', '2023-09-01', 'Acme said it will not build homes in Lendal after all.')));
    assert.match(line!, /^a, b \[withdrawn: would build 500 homes in Lendal → will not build homes/);
  });

  it('is a new one where the day had passed: a meeting that comes again', () => {
    const all = threads(
      article('a', '2023-03-01', 'LENDAL — Anna Weiss will meet the teachers on Thursday.'), article('b', '2023-05-03', 'LENDAL — Anna Weiss will meet the teachers on Friday.'),
    );
    assert.equal(all.length, 2);
  });
});

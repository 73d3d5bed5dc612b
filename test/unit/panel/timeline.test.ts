import assert from 'node:assert/strict';
import { timelineOf } from '../../../src/panel/model/timeline';
import { due, entry, ledger } from './entries';

const line = (days: readonly [from: string, to: string][], more = {}) =>
  timelineOf(days.map(([from, to], index) => entry(`A does ${index}`, { deadline: due(to, 0, { from }) })), ledger([], more), 0.1);

describe('the time line of deadlines', () => {
  it('is none where no deadline has a day', () => {
    assert.equal(timelineOf([entry('A waits'), entry('B waits', { deadline: due('x', null, { from: null, to: null }) })], ledger([]), 0.1), null);
  });

  it('puts earlier days before later ones, within its ends', () => {
    const { marks } = line([['2023-01-01', '2023-12-31'], ['2022-03-18', '2022-03-18'], ['2055-01-01', '2055-12-31']])!;
    const places = marks.flatMap(({ from, to }) => [from, to]);
    assert.deepEqual(places, [...places].sort((a, b) => a - b));
    assert.ok(places.every((place) => place >= 0 && place <= 1));
  });

  it('is straight over months and bent over decades, and says so', () => {
    const near = line([['2022-03-26', '2022-03-26'], ['2022-04-05', '2022-04-05']], { today: '2022-03-16' })!;
    assert.equal(near.bent, false);
    const [first, second] = near.marks.map((mark) => mark.to);
    assert.ok(Math.abs((second! - 0.03) - 2 * (first! - 0.03)) < 1e-9, 'twice as far');
    assert.equal(line([['2032-01-01', '2032-12-31']])!.bent, true);
  });

  it('puts marks that would lie on one another into lanes', () => {
    const { marks, lanes } = line([['2022-03-18', '2022-03-18'], ['2022-03-18', '2022-03-18'], ['2022-09-18', '2022-09-18']])!;
    assert.deepEqual(marks.map((mark) => mark.lane), [0, 1, 0]);
    assert.equal(lanes, 2);
  });

  it('keeps labels off one another and off the stretches, and leaves out those for which there is no room', () => {
    const { marks, lanes } = line(Array.from({ length: 30 }, (): [string, string] => ['2022-03-18', '2022-03-18']))!;
    assert.equal(marks.filter((mark) => mark.label !== null).length, 6);
    assert.ok(lanes <= 8);
    const late = line([['2022-03-01', '2022-03-01'], ['2022-08-01', '2022-08-31']], { today: '2022-03-20' })!;
    assert.deepEqual(late.marks.map((mark) => mark.label), ['behind', 'before']);
    assert.equal(line([['2022-03-01', '2022-03-01'], ['2022-03-10', '2022-08-31']], { today: '2022-03-20' })!.marks[1]!.label, 'over');
  });

  it('names the article’s day and today, and no two days too near each other', () => {
    const { ticks } = line([['2022-03-18', '2030-03-18']])!;
    assert.deepEqual(ticks.filter((tick) => tick.kind === 'article' || tick.kind === 'today').map((tick) => tick.day), ['2022-03-16', '2022-04-01']);
    const rest = ticks.filter((tick) => tick.kind === 'year' || tick.kind === 'month');
    for (const [index, tick] of rest.entries()) if (index > 0) assert.ok(tick.at - rest[index - 1]!.at >= 0.09);
  });

  it('has a middle where there is only one day, and no article’s day where none is known', () => {
    const { marks, ticks } = line([['2022-04-01', '2022-04-01']], { articleDay: null })!;
    assert.equal(marks[0]!.to, 0.5);
    assert.ok(ticks.every((tick) => tick.kind !== 'article'));
  });

  it('does not count out the years of a time to come that is absurdly far', () => {
    assert.ok(line([['9999-01-01', '9999-12-31']])!.ticks.length < 40);
  });
});

import assert from 'node:assert/strict';
import { createAnnotator } from '../../../src/engine';

const annotator = createAnnotator();
/** Pairs of figures that are said to disagree, the later first. */
const found = (text: string): unknown[] => annotator.annotate(text, { date: '2024-03-05' }).notices.filter((n) => n.code === 'quantity.disagrees').map((n) => [n.args?.figure, n.args?.other]);

describe('figures that disagree', () => {
  it('are found where the same is told of the same things', () => {
    assert.deepEqual(found('The blast killed 12 people in Harlow.\n\nPolice said 14 people were killed in the blast.'), [['14 people', '12 people']]);
    assert.deepEqual(found('The ferry carried 310 passengers. The owner said the ferry had carried 287 passengers.'), [['287 passengers', '310 passengers']]);
    assert.deepEqual(found('The flood left 63 dead. Rescuers said 58 people had died.'), [['58 people', '63 dead']]);
    assert.deepEqual(found('The mayor said 300 homes were destroyed. A map shows that 240 homes were destroyed.'), [['240 homes', '300 homes']]);
    assert.deepEqual(found('The union represents 4,000 workers. The union, which represents 5,200 workers, will vote soon.'), [['5,200 workers', '4,000 workers']]);
    assert.deepEqual(found('Some 80 firefighters fought the blaze. The chief said 140 firefighters had fought the blaze.'), [['140 firefighters', 'Some 80 firefighters']]);
  });
  it('know each other', () => {
    const [a, b] = annotator.annotate('The blast killed 12 people. Police said 14 people were killed.').quantities;
    assert.deepEqual([a!.disagrees, b!.disagrees], [[b!.id], [a!.id]]);
  });
  for (const [why, text] of [
    ['one allows the other', 'The blast killed at least 12 people. Police said 14 people were killed.'],
    ['one is rounded', 'The flood displaced about 60 people. Officials said 63 people were displaced.'],
    ['one is rounded by its millions', 'The fair drew 1.2 million visitors. It drew 1,214,000 visitors, the organisers said.'],
    ['they are told of other times', 'The blast on Friday killed 12 people. A blast in 2019 killed 14 people.'],
    ['they are told of other places', 'The storm killed 12 people in Harlow. It killed 14 people in Dover.'],
    ['something else brought it about', 'The blast killed 12 people. A fire killed 14 people.'],
    ['something else crashed', 'Five people were killed when a bus crashed. Seven people were killed when a train crashed.'],
    ['one is the sum', 'The flood killed 40 people. In all, 44 people were killed.'],
    ['a rival did it', 'The party won 12 seats. The rival party won 14 seats.'],
    ['it happened on the way back', 'The ferry carried 310 passengers. On the way back, the ferry carried 287 passengers.'],
    ['it was worse for some', 'Nine people were injured. Three people were seriously injured.'],
    ['they did it to other things', 'Some 80 firefighters fought the blaze. The chief said 140 firefighters had fought the flood.'],
    ['nobody says who does it', 'It takes 12 votes to win. In Harlow it takes 14 votes.'],
    ['one is part of the other', 'The blast killed 12 people. Among them, 5 people were killed in a bus.'],
    ['one is of another event', 'The blast killed 12 people. Another blast killed 14 people.'],
    ['one is a change', 'The firm cut 40 jobs. Jobs fell by 60 jobs.'],
    ['one may come true', 'The firm cut 40 jobs. It could cut 60 jobs.'],
    ['one is denied', 'The blast killed 12 people. It has not killed 14 people.'],
    ['something else happened to them', 'The blast killed 12 people. It injured 14 people.'],
    ['other things are counted', 'The firm built 12 ferries. The firm built 14 tugs.'],
    ['they are far apart', 'The firm sold 12 boats. The firm sold 900 boats.'],
    ['they are the same', 'The blast killed 12 people. Police said 12 people were killed.'],
  ] as const) it(`are not found where ${why}`, () => { assert.deepEqual(found(text), []); });
});

import assert from 'node:assert/strict';
import { createAnnotator, type Commitment } from '../../../src/engine';

const annotator = createAnnotator();
const commitments = (text: string): readonly Commitment[] => annotator.annotate(text, { date: '2024-05-08' }).commitments;
const one = (text: string): Commitment => {
  const all = commitments(text);
  assert.equal(all.length, 1, `${all.length} commitments in: ${text}`);
  return all[0]!;
};
const words = (text: string, span: { start: number; end: number } | null): string | null => span && text.slice(span.start, span.end);

describe('commitments: the span', () => {
  it('runs from the trigger to the end of the action, without the clause that tells who says it', () => {
    assert.equal(one('The board agreed to sell the mill to its workers, the union said.').text, 'agreed to sell the mill to its workers');
  });
  it('ends before a coordinate clause with another subject', () => {
    assert.equal(one('The board will sell the mill and shares fell at once.').text, 'will sell the mill');
  });
  it('ends before another clause behind a comma, and before one that begins with that', () => {
    assert.equal(one('The firm will pay every fine on time, and none of it will come from fares.').text, 'will pay every fine on time');
    assert.equal(commitments('Berg said the army would close the breach on Monday and that every family had lost its house.')[0]!.text, 'would close the breach on Monday');
    assert.equal(one('The agency would keep the lamp burning, a spokesman said.').text, 'would keep the lamp burning');
  });
  it('takes in a trailing condition behind a comma', () => {
    assert.equal(one('Slovenia is ready to begin work in May, provided that parliament agrees.').text, 'ready to begin work in May, provided that parliament agrees');
  });
  it('begins with the word that denies a plan', () => {
    const found = one('The firm has no plans to reopen the mine.');
    assert.deepEqual([found.text, found.polarity, found.firmness], ['no plans to reopen the mine', 'negative', 'intended']);
  });
  it('holds coordinated actions under one trigger', () => {
    assert.equal(one('The council will cut fares and repair the buses.').text, 'will cut fares and repair the buses');
  });
  it('gives two triggers two commitments', () => {
    assert.deepEqual(commitments('The council agreed to cut fares and will repair the buses.').map((c) => c.text), ['agreed to cut fares', 'will repair the buses']);
  });
  it('leaves auxiliaries out and takes the words of refusal in', () => {
    assert.equal(one('The guards have refused to open the gate.').text, 'refused to open the gate');
    assert.equal(one('The owners are not going to sell the ship.').text, 'not going to sell the ship');
  });
});

describe('commitments: the span in a report', () => {
  it('ends where the reported words end', () => {
    assert.equal(one('The minister said on Thursday the state would buy two ferries to keep them in service, after islanders warned they faced a “lost winter”.').text, 'would buy two ferries to keep them in service');
  });
  it('goes on over a mark that closes a quotation inside the verb group', () => {
    const found = one('Its chief, Jo Park, told a conference that Hartwell Electric “would never” move the plant.');
    assert.deepEqual([found.polarity, found.agents[0]?.name], ['negative', 'Hartwell Electric']);
  });
  it('knows a verb with a particle behind will', () => {
    assert.equal(one('“If they walk away, we will claw back every dollar,” Governor Tom Brandt said.').text, 'will claw back every dollar');
  });
});

describe('commitments: whose they are', () => {
  it('are the speaker’s side where it is called his own; of a rival one can only foretell', () => {
    assert.equal(one('Friedrich Anders said his party would table a motion of no confidence.').agents[0]?.name, 'his party');
    assert.equal(commitments('Friedrich Anders said the Labour Party would table a motion of no confidence.').length, 0);
  });
  it('are not those of a time in a relative clause that is over', () => {
    const found = commitments('Acme said it would repay the loan by June, which surprised analysts, and that it would sell two ships.');
    assert.deepEqual(found.map((c) => c.agents[0]?.name), ['Acme', 'Acme']);
  });
  it('are nobody’s where something is left open', () => {
    for (const text of ['Okafor declined to rule out further closures.', 'Okafor would not rule out a sale, she said.', 'The ministry refused to be drawn.']) assert.equal(commitments(text).length, 0, text);
    assert.equal(one('Okafor ruled out further closures.').polarity, 'negative');
  });
});

describe('commitments: denied and left open', () => {
  it('are not to act where the subject denies it, and to act where nobody will hesitate', () => {
    assert.equal(one('Minister Grace Wanjiru assured residents that nobody would be evicted without compensation.').polarity, 'negative');
    const found = one('Senator Flores said lawmakers would not hesitate to step in.');
    assert.deepEqual([found.polarity, found.text], ['positive', 'would not hesitate to step in']);
  });
  it('are none in a question told indirectly', () => {
    assert.equal(commitments('Salas declined to say how much the alliance would spend. Uganda has yet to announce when it will begin work.').length, 0);
  });
  it('are found behind a relative clause, and over “in principle”', () => {
    assert.equal(one('Pat Duong, who wrote the bill, agreed to drop a clause.').agents[0]?.name, 'Pat Duong');
    assert.deepEqual(commitments('Sen. Pat Duong, D-Fresno, who wrote the bill, agreed to drop a clause, and promised to help.').map((c) => c.agents[0]?.name), ['Pat Duong', 'Pat Duong']);
    assert.equal(one('Kenya and Uganda have agreed in principle to share rolling stock.').firmness, 'agreed');
  });
});

describe('commitments: in a headline', () => {
  it('are read though every word has a capital', () => {
    const found = one('Mayor Refuses to Sign Bill');
    assert.deepEqual([found.text, found.polarity, found.agents[0]?.name], ['Refuses to Sign Bill', 'negative', 'Mayor']);
  });
});

describe('commitments: the deadline', () => {
  const deadline = (text: string): string | null => words(text, one(text).deadline);
  it('is the time by which the action is due', () => {
    assert.equal(deadline('The airline promised to refund the tickets by Friday.'), 'Friday');
    assert.equal(deadline('The minister promised to publish the report within a week.'), 'a week');
  });
  it('is the time at which it takes place', () => {
    assert.equal(deadline('The ministers will meet in Geneva on 14 May.'), '14 May');
  });
  it('is not how long the action lasts, nor a time of something else', () => {
    assert.equal(deadline('The troops will patrol the border for three months.'), null);
    assert.equal(deadline('The board agreed to release the minutes of last year.'), null);
    assert.equal(deadline('The mill plans to release third-quarter results.'), null);
    assert.equal(deadline('The ferry firm agreed to pay the passengers who were hurt when its ship struck the pier on Monday.'), null);
    assert.equal(deadline('The ferry firm agreed to pay for the crash last November.'), null);
  });
  it('may stand before the subject of what will be done', () => {
    assert.equal(deadline('By the end of June, the council will reopen the library.'), 'the end of June');
    assert.equal(deadline('If the money is not there by June, the council will close the library.'), null);
  });
  it('is not by how much', () => {
    assert.equal(deadline('The council agreed to delay the work by a year.'), null);
  });
  it('may be "as soon as possible"', () => {
    assert.equal(deadline('The owners promised to repair the roof as soon as possible.'), 'as soon as possible');
  });
  it('links to the resolved date', () => {
    const text = 'The airline promised to refund the tickets by Friday.';
    const result = annotator.annotate(text, { date: '2024-05-08' });
    const date = result.dates.find((d) => d.id === result.commitments[0]!.deadline!.date);
    assert.equal(date?.value, '2024-05-10');
  });
});

describe('commitments: the days on which it is due', () => {
  const due = (text: string): string => {
    const interval = one(text).deadline?.interval;
    return interval ? `${interval.from} ${interval.to}` : 'none';
  };
  for (const [text, days] of [
    ['The airline promised to refund the tickets by Friday.', '2024-05-10 2024-05-10'],
    ['The airline promised to refund the tickets before Friday.', '2024-05-08 2024-05-09'],
    ['The minister promised to publish the report within a week.', '2024-05-08 2024-05-15'],
    ['The firm plans to close the mill in three weeks.', '2024-05-29 2024-05-29'],
    ['The court agreed to hear the case within 48 hours.', '2024-05-08 2024-05-10'],
    ['The council promised to reopen the library in June.', '2024-06-01 2024-06-30'],
    ['The council promised to reopen the library within months.', 'none'],
  ] as const) it(`${days}: ${text}`, () => { assert.equal(due(text), days); });

  it('are none where nobody knows the day of the article', () => {
    assert.equal(annotator.annotate('The minister promised to publish the report within a week.').commitments[0]!.deadline?.interval, null);
  });
});

describe('commitments: the condition', () => {
  it('is what stands behind if, unless, once, subject to', () => {
    const text = 'The union agreed to call off the strike if the company reinstates the drivers.';
    assert.equal(words(text, one(text).condition), 'the company reinstates the drivers');
    const other = 'The bank agreed to lend the money subject to approval by the regulator.';
    assert.equal(words(other, one(other).condition), 'approval by the regulator');
  });
  it('is no "once again" and no "even if"', () => {
    assert.equal(one('The union will strike once again.').condition, null);
    assert.equal(one('The union will strike even if the company reinstates the drivers.').condition, null);
  });
  it('is null where there is none', () => {
    assert.equal(one('The union agreed to call off the strike.').condition, null);
  });
});

describe('commitments: the parties', () => {
  it('tell to whom it was promised', () => {
    assert.equal(one('The director promised staff that no jobs would go.').counterparty?.name, 'staff');
  });
  it('are several where several bind themselves', () => {
    assert.deepEqual(one('Norway and Finland agreed to patrol the strait.').agents.map((a) => a.name), ['Norway', 'Finland']);
  });
});

describe('commitments: their condition', () => {
  it('may be told by word order', () => {
    const text = 'The minister said the government was ready to support households with 2 billion crowns should electricity prices rise again.';
    const { condition, text: words } = one(text);
    assert.equal(condition && text.slice(condition.start, condition.end), 'electricity prices rise again');
    assert.ok(words.endsWith('should electricity prices rise again'));
    assert.equal(one('The board agreed to pay what members should have had.').condition, null);
  });
});

describe('commitments: when they are due', () => {
  it('is not told by the time of a condition', () => {
    assert.equal(one('The union said it would go to court unless the government published the survey within four weeks.').deadline, null);
  });
  it('may have no day of its own yet', () => {
    const text = 'The minister promised to answer the letter before the summer recess.';
    const { deadline } = one(text);
    assert.equal(deadline && text.slice(deadline.start, deadline.end), 'the summer recess');
    assert.equal(deadline?.interval, null);
    assert.equal(one('The minister promised to appear before the court.').deadline, null);
    assert.equal(one('Austria does not plan to do so before the autumn elections.').deadline, null);
  });
});

describe('commitments: entries', () => {
  it('are shared by two tellings of one undertaking', () => {
    const [a, b] = commitments('Norway agreed to close two ferry lines next year.\n\nNorway will close the two ferry lines in the spring.');
    assert.equal(a!.entry, b!.entry);
  });
  it('are apart for different undertakings and for opposite ones', () => {
    const [a, b] = commitments('Norway agreed to close two ferry lines.\n\nNorway will not close the two ferry lines.');
    assert.notEqual(a!.entry, b!.entry);
    const [c, d] = commitments('Norway agreed to close two ferry lines.\n\nNorway plans to build a harbour.');
    assert.notEqual(c!.entry, d!.entry);
  });
});

describe('commitments: tellings', () => {
  const told = (text: string): string[] => commitments(text).map((c) => `${String(c.entry)}${c.contradicts.length > 0 ? ` against ${c.contradicts.join(', ')}` : ''}`);

  it('name each other where one says what another denies', () => {
    assert.deepEqual(told('Norway agreed to close two ferry lines.\n\nNorway will not close the ferry lines.\n\nNorway will build a harbour.'), ['0 against 1', '1 against 0', '2']);
  });
  it('are one where the shorter one is a verb alone', () => {
    assert.deepEqual(told('Ana Reyes will resign. Reyes said she would resign if the vote fails.'), ['0', '0']);
  });
  it('are apart on other days and with other figures', () => {
    assert.deepEqual(told('The council will meet the families on Monday. The council will meet the families on Friday.'), ['0', '1']);
    assert.deepEqual(told('Norway will buy 40 electric buses. Norway will buy 12 electric buses.'), ['0', '1']);
  });
  it('are apart where only small words are shared', () => {
    assert.deepEqual(told('Norway will take part in the talks. Norway will take over the mill.'), ['0', '1']);
  });
});

describe('commitments: what is none', () => {
  for (const text of [
    'Shares in the ferry line will fall on Monday.', 'The envoy urged China to cut its output.', 'The company declined to comment.', 'If the board agrees to the sale, the mill could close.',
    'Will the government publish the report?', 'The lender may offer to buy the branch.', 'The minister has not promised to resign.', 'The club sold its ground last year.', 'Our staff are committed, the manager said.',
    'Perhaps the board will sell the mill.', 'The board will probably sell the mill.', 'It is unlikely that the board will sell the mill.', 'Officials fear the rebels will attack the town.', 'There were hopes that Rome will send help.',
    'Nobody knows who they will sue.', 'It shows how hard it is to leave the town.', '“I’ll tell you, this town is proud,” Ana Reyes said.', 'The mill expects to post a loss this year.', 'Construction is set to begin in May.',
    '“If they had asked us, we would sell the club,” Ana Reyes said.', 'The village will be hit by floods, the ministry said.', 'The richest tenth would owe $2 billion more, researchers said.', 'The court rejected the appeal.', 'The twins are going to school in Turku.',
  ]) {
    it(text, () => { assert.deepEqual(commitments(text).map((c) => c.text), []); });
  }
});

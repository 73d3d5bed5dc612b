import assert from 'node:assert/strict';
import fc from 'fast-check';
import { quantitiesOf, read, spans, table } from './reading';

describe('numbers', () => {
  describe('in digits', () => { table({
    'The dam holds back 1,250,000 litres of water.': ['1,250,000 litres of water | 1250000 | litre'],
    'The state counted 12,34,567 voters.': ['12,34,567 voters | 1234567 | voter'],
    'The port sold 300 fewer boats.': ['300 fewer boats | 300 | boat'],
    'Some 10 000 pilgrims came.': ['Some 10 000 pilgrims | 10000 | pilgrim | approximate'],
    'The plant makes 1.1 million cars.': ['1.1 million cars | 1100000 | car'],
    'The boat is 2½ metres wide.': ['2½ metres | 2.5 | metre'],
    'The mine employs 3.4m people.': ['3.4m people | 3400000 | people'],
    'The £1.5m-a-year contract ended.': ['£1.5m-a-year | 1500000 | pound sterling per year'],
    'The 5km-long tunnel was shut.': ['5km | 5 | kilometre'],
    'The wall is 30m long.': ['30m | 30 | metre'],
    'Mix ⅓ cup of sugar in.': ['⅓ cup of sugar | 0.3333333333333333 | cup'],
  'It was 20 degrees below zero.': ['20 degrees below zero | -20 | degree'],
  'The order is worth 30 MUSD.': ['30 MUSD | 30000000 | us dollar'],
  'The guard is 6\'2" and jumps from 30\' up.': ['6\'2" | 6.166666666666667 | foot', "30' | 30 | foot"],
  "He said 'we need 30' and left.": ['30 | 30 | –'],
  'Temperatures fell to -12C in the valley.': ['-12C | -12 | degree Celsius'],
  }); });
  describe('in words', () => { table({
    'The choir has twenty-five singers.': ['twenty-five singers | 25 | singer'],
    'She inherited two and a half million euros.': ['two and a half million euros | 2500000 | euro'],
    'The fair drew one hundred and three thousand visitors.': ['one hundred and three thousand visitors | 103000 | visitor'],
    'They ordered half a million masks.': ['half a million masks | 500000 | mask'],
    'He sold a dozen paintings.': ['a dozen paintings | 12 | painting'],
    'A quarter of a million voters stayed away.': ['A quarter of a million voters | 250000 | voter'],
    'She walked a mile and a half.': ['a mile and a half | 1.5 | mile'],
    'The bridge is two miles and a half long.': ['two miles and a half | 2.5 | mile'],
    'The herd has three dozen goats.': ['three dozen goats | 36 | goat'],
    'Two thousand and ten miners were freed.': ['Two thousand and ten miners | 2010 | miner'],
  }); });
  describe('vague ones keep their order of magnitude', () => { table({
    'Hundreds of thousands of bees escaped.': ['Hundreds of thousands of bees | 100000..1000000 | bee | approximate'],
    'Several hundred people and a few thousand sheep came.': ['Several hundred people | 200..1000 | people | approximate', 'a few thousand sheep | 2000..10000 | sheep | approximate'],
    'Few people and many birds came.': [],
    'Dozens of sheds burned.': ['Dozens of sheds | 24.. | shed | approximate'],
  }); });
  describe('fractions', () => { table({
    'Two-thirds of the members voted.': ['Two-thirds of the members | 0.6666666666666666 | –'],
    'Nearly a third of farmers agreed.': ['Nearly a third of farmers | 0.3333333333333333 | – | approximate'],
    'Output shrank by a quarter.': ['a quarter | 0.25 | – | down'],
  }); });
});

describe('money', () => { table({
  'The ferry cost US$40bn.': ['US$40bn | 40000000000 | us dollar'],
  'It raised €3m and £1.2bn.': ['€3m | 3000000 | euro', '£1.2bn | 1200000000 | pound sterling'],
  'The bridge will cost Rs 5 crore.': ['Rs 5 crore | 50000000 | rupee'],
  'Tickets are RM79.50 each.': ['RM79.50 each | 79.5 | malaysian ringgit'],
  'A fine of 10 million Australian dollars was set.': ['10 million Australian dollars | 10000000 | australian dollar'],
  'The bank lent 7.5 million Danish crowns.': ['7.5 million Danish crowns | 7500000 | danish krone'],
  'Oil fetched $52 a barrel.': ['$52 a barrel | 52 | us dollar per barrel'],
  'It offered a $70-a-share price.': ['$70-a-share | 70 | us dollar per share'],
  'The shares closed at 164p.': ['164p | 164 | pence'],
  'A stamp costs 68 cents.': ['68 cents | 68 | cent'],
  'The deficit was $-50.8bn.': ['$-50.8bn | -50800000000 | us dollar'],
  'They sent $5 billion in aid.': ['$5 billion in aid | 5000000000 | us dollar'],
  'The thieves took £400 worth of stamps.': ['£400 worth of stamps | 400 | pound sterling'],
  'He paid 20 pounds for it.': ['20 pounds | 20 | pound'],
  'The fish weighs 20 pounds.': ['20 pounds | 20 | pound'],
}); });

describe('per cent and units of measure', () => { table({
  'Turnout was 61.5 per cent.': ['61.5 per cent | 61.5 | percentage'],
  'The lead shrank by 3 percentage points.': ['3 percentage points | 3 | percentage point | down'],
  'The bank moved its rate by 25 basis points.': ['25 basis points | 25 | basis point'],
  'Winds reached 140 km/h.': ['140 km/h | 140 | kilometre per hour'],
  'The train does 200 miles per hour.': ['200 miles per hour | 200 | mile per hour'],
  'The hall has 4,500 square feet.': ['4,500 square feet | 4500 | square foot'],
  'The field yields 325,000 barrels per day.': ['325,000 barrels per day | 325000 | barrel per day'],
  'The 27-kilometre tunnel opened.': ['27-kilometre | 27 | kilometre'],
  'A 500mg tablet is enough.': ['500mg | 500 | milligram'],
  'Under the plan 14 trains an hour will pass.': ['14 trains an hour | 14 | train per hour'],
  'The fire killed 40 people a year ago.': ['40 people | 40 | people'],
  'It takes 1/16 of a US pint.': ['1/16 of a US pint | 0.0625 | pint'],
  'The comet passed at 7.2 km s−1.': ['7.2 km s−1 | 7.2 | kilometre per second'],
  'The team gave up 90 rushing yards.': ['90 rushing yards | 90 | yard'],
  'The county owns 40 soccer pitches.': ['40 soccer pitches | 40 | soccer pitch'],
  'The new line is 3x faster and the lens magnifies 40×.': ['3x | 3 | time', '40× | 40 | time'],
  'The screens are 15" or 17" wide.': ['15" | 15 | inch', '17" | 17 | inch'],
  'Players over the age of 21 may enter.': ['21 | 21 | year'],
  'She turned 70 on the boat and turned 12 pages.': ['70 | 70 | year', '12 pages | 12 | page'],
  'A magnitude 6.4 earthquake and a 5.1-magnitude aftershock hit the town.': ['6.4 | 6.4 | magnitude', '5.1-magnitude | 5.1 | magnitude'],
  'Wheat rose 4-1/2 cents to $6.12-3/4 a bushel.': ['4-1/2 cents | 4.5 | cent | up', '$6.12-3/4 a bushel | 6.87 | us dollar per bushel'],
  'It charges 0.75% p.a.': ['0.75% p.a. | 0.75 | percentage per year'],
  'Income is $4,100 per capita.': ['$4,100 per capita | 4100 | us dollar per capita'],
}); });

describe('what is counted', () => {
  it('keeps the thing apart from its portions', () => {
    const [q] = quantitiesOf('Chile bought 50,000 doses of flu vaccine from Brazil.');
    assert.equal(q!.unit, 'dose');
    assert.equal(q!.counted, 'flu vaccine');
    assert.equal(q!.text, '50,000 doses of flu vaccine');
    assert.deepEqual(q!.number, { start: 13, end: 19 });
  });
  it('leaves words of degree out of the unit, not out of what is counted', () => {
    const [q] = quantitiesOf('The state needs 20 decently sized harbours.');
    assert.deepEqual([q!.unit, q!.counted], ['harbour', 'decently sized harbours']);
  });
  it('names the whole noun phrase in the singular', () => {
    assert.deepEqual(read('The council owns 1,100 public housing properties.'), ['1,100 public housing properties | 1100 | public housing property']);
    assert.deepEqual(read('About 460 Kia and Hyundai vans were stolen.'), ['About 460 Kia and Hyundai vans | 460 | Kia and Hyundai van | approximate']);
  });
  it('ends before a second number', () => {
    assert.deepEqual(spans('Half of the 300 guests left.'), ['Half', '300 guests']);
    assert.equal(quantitiesOf('Half of the 300 guests left.')[0]!.counted, 'the 300 guests');
  });
  it('counts the plural where a verb looks like a noun', () => { assert.deepEqual(read('Two customers account for it.'), ['Two customers | 2 | customer']); });
  it('sees through the number and the stretch of time behind "of"', () => {
    assert.deepEqual(read('About 140 of the 175 workers left.'), ['About 140 | 140 | worker | approximate', '175 workers | 175 | worker']);
    assert.deepEqual(read('Rovers won in four of the past six seasons.'), ['four | 4 | season', 'six seasons | 6 | season']);
  });
  it('takes in the words that count on', () => {
    assert.deepEqual(read('It ordered the first 20 turbines and another 2% of the cable.'), ['first 20 turbines | 20 | turbine', 'another 2% of the cable | 2 | percentage']);
  });
  it('counts the people that an adjective names', () => { assert.deepEqual(read('The blast left 12 dead and 40 injured.'), ['12 dead | 12 | dead', '40 injured | 40 | injured']); });
  it('reads the members in a compound', () => { assert.deepEqual(read('A 15-member panel will meet.'), ['15-member | 15 | member']); });
});

describe('ranges', () => { table({
  'They will pay between $12 million and $20 million.': ['between $12 million and $20 million | 12000000..20000000 | us dollar'],
  'Sales rose from 24.2 to 33 billion euros.': ['24.2 | 24200000000 | euro', '33 billion euros | 33000000000 | euro'],
  'The course has 3 through 9 holes.': ['3 through 9 holes | 3..9 | hole'],
  'Growth of 3 to 5 per cent is likely.': ['3 to 5 per cent | 3..5 | percentage'],
  'The bus takes 10-15 people.': ['10-15 people | 10..15 | people'],
  'Five to 10 million trees died.': ['Five to 10 million trees | 5000000..10000000 | tree'],
  'The house has two or three rooms.': ['two or three rooms | 2..3 | room'],
  'The current slowed by 70% to 80%.': ['70% to 80% | 70..80 | percentage | down'],
  'It has an 8- to 16-metre mirror.': ['8- to 16-metre | 8..16 | metre'],
  'Prices run from RM120,000 to RM300,000.': ['RM120,000 to RM300,000 | 120000..300000 | malaysian ringgit'],
}); });

describe('modifiers', () => { table({
  'Nearly 70kg of gold vanished.': ['Nearly 70kg of gold | 70 | kilogram | approximate'],
  'More than 1,000 homes flooded.': ['More than 1,000 homes | 1000 | home | more'],
  'At least 12 people drowned.': ['At least 12 people | 12 | people | more'],
  'Grants of up to $8 million are planned.': ['up to $8 million | 8000000 | us dollar | less'],
  'An estimated 5 million children starve.': ['An estimated 5 million children | 5000000 | child | approximate'],
  'No more than 20 guests may come.': ['No more than 20 guests | 20 | guest | less'],
  'About 30 or so boats sank.': ['About 30 or so boats | 30 | boat | approximate'],
  'The margin is plus or minus 3.4 points.': ['plus or minus 3.4 points | 3.4 | point'],
  'The club has 50-plus members.': ['50-plus members | 50 | member | more'],
}); });

describe('scores and votes', () => {
  it('reads both sides', () => {
    const [q] = quantitiesOf('The senate passed the bill 89-52.');
    assert.deepEqual([q!.low, q!.high, q!.value, q!.dimension], [89, 52, null, 'score']);
    assert.equal(quantitiesOf('Rovers lost 1-3 at home.')[0]!.dimension, 'score');
  });
  it('reads one between two names', () => { assert.deepEqual(spans('Harlow beat the Red Sox 7-3 on Tuesday.'), ['7-3']); });
  it('leaves a range a range', () => { assert.equal(quantitiesOf('It has 20-30 seats.')[0]!.dimension, 'count'); });
});

describe('change', () => {
  const changes = (text: string): (string | null)[] => quantitiesOf(text).map((q) => q.change && `${q.change.direction} ${q.change.role} ${q.text}`);
  it('tells by, from and to', () => {
    assert.deepEqual(changes('Sales rose 3 % to 4.2 million.'), ['up by 3 %', 'up to 4.2 million']);
    assert.deepEqual(changes('The fare fell from $9 to $7.'), ['down from $9', 'down to $7']);
    assert.deepEqual(changes('Profit reached $3 million, down 9.2% from $3.3 million.'), [null, 'down by 9.2%', 'down from $3.3 million']);
  });
  it('reads nouns of change', () => { assert.deepEqual(changes('A 4.2 per cent drop followed an increase of 600 jobs.'), ['down by 4.2 per cent', 'up by 600 jobs']); });
  it('tells a change said twice, and one that stands behind its figure', () => {
    assert.deepEqual(changes('The share rose $6, or 7.3%, to $89.'), ['up by $6', 'up by 7.3%', 'up to $89']);
    assert.deepEqual(read('It closed 6.2 percent lower.'), ['6.2 percent | 6.2 | percentage | down']);
  });
  it('leaves verbs alone that only end in "up" or "off"', () => { assert.deepEqual(changes('Rail makes up 30% of it, and the coach took off two players.'), [null, null]); });
  it('leaves the verb of another clause alone', () => { assert.deepEqual(changes('About 46 inmates fall under that law.'), [null]); });
  it('leaves figures without change alone', () => { assert.deepEqual(changes('The town has 600 shops.'), [null]); });
});

describe('what another passage leaves out', () => {
  it('finds the unit of "more" in the figure before', () => {
    const [, more] = quantitiesOf('The firm sent 50,000 doses of flu vaccine and will send 150,000 more.');
    assert.equal(more!.text, '150,000 more');
    assert.deepEqual([more!.unit, more!.counted, more!.elliptic, more!.value], ['dose', 'flu vaccine', true, 150000]);
  });
  it('finds the unit behind the second of two figures', () => {
    assert.deepEqual(read('Spain cut 1,600 and 400 jobs, in 1.8 and 2 GHz chips.').map((one) => one.split(' | ')[2]), ['job', 'job', 'gigahertz', 'gigahertz']);
  });
  it('finds what "them" are where nothing was counted before', () => {
    const [some, more] = quantitiesOf('Tickets go on sale today. The club was given 11,500 of them and wants 3,000 more.');
    assert.deepEqual([some!.unit, more!.unit, some!.elliptic], ['ticket', 'ticket', true]);
    assert.equal(quantitiesOf('The vote came late. He saw 30 of them.')[0]!.unit, null);
  });
  it('leaves a factor without what it multiplies a factor', () => { assert.deepEqual(read('It will send twice as much.'), ['twice as much | 2 | –']); });
  it('finds what "them" are', () => {
    const [, half] = quantitiesOf('Police held 40 protesters. Half of them were minors.');
    assert.deepEqual([half!.value, half!.counted, half!.elliptic], [0.5, '40 protesters'.slice(3), true]);
  });
  it('counts on in the unit before', () => {
    const last = quantitiesOf('It built 20 turbines and plans another 40.').at(-1)!;
    assert.deepEqual([last.text, last.unit, last.elliptic], ['another 40', 'turbine', true]);
  });
  it('measures what is set beside a measure in the same unit', () => {
    const last = quantitiesOf('The leak lasted 412 days, not 12 as the firm said.').at(-1)!;
    assert.deepEqual([last.text, last.unit, last.elliptic], ['12', 'day', true]);
  });
  it('leaves a figure of its own alone', () => {
    assert.deepEqual(read('It comes in two colours, 1.83 and 4 high.').slice(1).map((one) => one.split(' | ')[2]), ['–', 'colour']);
  });
  it('works out a multiple', () => {
    const [, twice] = quantitiesOf('The club asked for $3 million. It got twice that.');
    assert.deepEqual([twice!.value, twice!.unit, twice!.elliptic], [6_000_000, 'us dollar', true]);
  });
  it('does not borrow from another paragraph far away', () => {
    const [last] = quantitiesOf('The club wanted more.\n\nIt got twice that.');
    assert.equal(last?.elliptic ?? false, false);
  });
});

describe('any text', () => {
  it('is read without error, in spans that lie in it', () => {
    const word = fc.constantFrom('$', '5', '1,000', 'million', '-', '–', 'to', 'and', 'a', 'half', 'of', '%', 'per', 'RM3.5', '½', '.', ',', '\ud800', 'km', '/', 'twice', 'that', '"', '10-', 'minus', 'one', 'hundred', '00', '(', ')');
    fc.assert(fc.property(fc.array(word, { maxLength: 40 }), fc.constantFrom(' ', ''), (list, gap) => {
      const text = list.join(gap);
      let last = 0;
      for (const q of quantitiesOf(text)) {
        assert.equal(q.text, text.slice(q.start, q.end));
        assert.ok(q.start <= q.number.start && q.number.end <= q.end && q.start < q.end, JSON.stringify([text, q]));
        assert.ok(q.start >= last, `overlap in ${JSON.stringify(text)}`);
        last = q.end;
      }
    }), { numRuns: 500 });
  });
});

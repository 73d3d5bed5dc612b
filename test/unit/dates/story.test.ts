/** Against what a date is resolved, whether it says so, and what stays open. */
import assert from 'node:assert/strict';
import type { TimeExpression } from '../../../src/engine';
import { check, datesOf, TODAY } from './marked';

const one = (text: string, words: string, context = { date: TODAY }): TimeExpression => {
  const found = datesOf(text, context).find((date) => date.text === words);
  assert.ok(found, `“${words}” is found`);
  return found;
};

describe('dates: what they are counted from', () => {
  it('counts from the time told before, not from the article', () => {
    check('The flood came on [March 3|DATE|2021-03-03]. [A week earlier|DATE|2021-W08], it had been dry.'.replace('2021-W08', '2021-02-24'));
    check('The crash was on [Friday|DATE|2021-04-02]. [The same day|DATE|2021-04-02] the line was shut.');
    check('The flood came on [Friday|DATE|2021-04-02]. [A week earlier|DATE|2021-03-24], on [March 24|DATE|2021-03-24], it had been dry.');
    check('The deal was struck in [2014|DATE|2014] and ended [three years later|DATE|2017].');
  });

  it('leaves what lies ahead out of what is told of the past', () => {
    check('The vote is on [May 3|DATE|2021-05-03], he said. He was ill [the next morning|TIME|2021-04-08TMO].');
  });

  it('gives a clock time the day told of, and one that heads an entry of a running report the article’s', () => {
    check('The fire began on [Monday|DATE|2021-04-05]. Crews came at [3 a.m.|TIME|2021-04-05T03:00]');
    check('The fire began on [Monday|DATE|2021-04-05].\n\n[3:25 p.m.|TIME|2021-04-07T15:25]\n\nThe mayor is on the way.');
    check('The quake struck at [10:35 a.m.|TIME|2021-04-02T10:35] ([0735 GMT|TIME|2021-04-02T07:35Z]) [Friday|DATE|2021-04-02].');
  });

  it('tells the base, with the expression it leans on', () => {
    const text = 'The flood came on March 3. A week earlier, it had been dry. She spoke on Monday.';
    const leaning = one(text, 'A week earlier');
    assert.deepEqual(leaning.anchor, { value: '2021-03-03', source: 'expression', expression: one(text, 'March 3').id });
    assert.ok(leaning.evidence.some(({ code }) => code === 'date.against-expression'));
    const weekday = one(text, 'Monday');
    assert.deepEqual(weekday.anchor, { value: TODAY, source: 'article' });
    assert.deepEqual(weekday.evidence.map(({ code }) => code), ['date.against-article', 'date.looks-back']);
  });

  it('leaves relative dates open without an article’s date, and says so', () => {
    const [day, year] = datesOf('She spoke on Monday. It opened in 2014.', {});
    assert.deepEqual([day!.value, day!.interval, day!.anchor], [null, null, null]);
    assert.ok(day!.evidence.some(({ code }) => code === 'date.no-article-date'));
    assert.equal(year!.value, '2014');
  });

  it('is less sure where the verb leaves it open, and where day and month could be either', () => {
    const sure = (text: string, words: string): number => one(text, words).certainty;
    assert.ok(sure('She resigned on Monday.', 'Monday') > sure('She may resign on Monday.', 'Monday'));
    assert.ok(sure('Filed 28/04/2020.', '28/04/2020') > sure('Filed 03/04/2020.', '03/04/2020'));
    assert.ok(sure('It closed on May 3, 2020.', 'May 3, 2020') > sure('It closed a few years ago.', 'a few years ago'));
  });
});

describe('dates: company reports', () => {
  it('compare a quarter with its quarter, and nine months with the year', () => {
    check('Acme earned more in [the third quarter of 2020|DATE|2020-Q3] than [a year earlier|DATE|2019-Q3].');
    check('Acme lost money in [the third quarter|DATE|2020-Q3]. For [the nine months|DURATION|P9M], it earned 3 million euros, against 2 million [a year earlier|DATE|2019].');
  });

  it('speak of a quarter that the calendar has not ended when they have closed it', () => {
    check('Acme reported a loss for its [fiscal-second quarter|DATE|2021-Q2]. [A year earlier|DATE|2020-Q2] it had a gain.');
  });

  it('count the days of the year-ago quarter in its year', () => {
    check('Acme lost money in [the third quarter|DATE|2020-Q3]. In [the year-ago quarter|DATE|2019-Q3] ended [Sept. 30|DATE|2019-09-30], it had a gain.');
    check('Acme lost money in [the third quarter|DATE|2020-Q3]. In the comparable [year-ago quarter|DATE|2019-Q3], [the second quarter|DATE|2019-Q2], it had a gain.');
    check('In [the third quarter|DATE|2020-Q3] ended [Sept. 30|DATE|2020-09-30], Acme had a gain.');
  });

  it('speak of one quarter, whichever they mention in passing', () => {
    check('Acme earned more in [the third quarter|DATE|2020-Q3], after a flat [second quarter|DATE|2021-Q2]. [A year ago|DATE|2019-Q3] it lost money.');
    check('Acme lost money in [the third quarter|DATE|2020-Q3]. [This quarter|DATE|2020-Q3]\'s loss includes a charge; [this quarter|DATE|2021-Q2] it will earn more.');
  });

  it('know a quarter by its last day', () => {
    check('In [the quarter|DATE|2020-Q2] ended [July 31|DATE|2020-07-31], Acme had a gain.');
    check('In [the quarter|DATE|2021-Q1] it had a gain.');
  });

  it('close their books at year-end, and finish by the end of the year', () => {
    check('It will finish by [year\'s end|DATE|2021|END]; the books close at [year-end|DATE|2021-12-31].');
  });

  it('cut a coming quarter in the past tense', () => {
    check('Acme cut its output in [the fourth quarter|DATE|2021-Q4].', { date: '2021-08-19' });
    check('Acme cut its output in [the fourth quarter|DATE|2020-Q4].', { date: '2021-05-19' });
  });

  it('count decades in years', () => {
    check('It was the lowest in [two decades|DURATION|P20Y], after a [decades-long|DURATION|PXY] fall and [a decade|DURATION|P10Y] of rain.');
    check('The average daily volume rose, the [daily|SET|P1D] count fell.');
  });
});

describe('dates: day first or month first', () => {
  it('goes by the article’s habits', () => {
    check('Filed [03/04/2020|DATE|2020-04-03] and [25/04/2020|DATE|2020-04-25].');
    check('Filed [03/04/2020|DATE|2020-03-04] and [04/25/2020|DATE|2020-04-25].');
    check('It met on [7 May 2019|DATE|2019-05-07]. Filed [03/04/2020|DATE|2020-04-03].');
  });

  it('goes by the place of the dateline where there are none', () => {
    check('LEEDS, England (Wire) - The claim was filed [03/04/2020|DATE|2020-04-03] by the clerk, who said little of it.');
    check('CHICAGO (Wire) - The claim was filed [03/04/2020|DATE|2020-03-04] by the clerk, who said little of it.');
  });

  it('goes by the reader’s word before all', () => {
    check('Filed [03/04/2020|DATE|2020-04-03] and [04/25/2020|DATE|2020-04-25].', { date: TODAY, dayFirst: true });
  });

  it('reads years in two figures as the latest up to ten years from now', () => {
    check('Filed [28/04/19|DATE|2019-04-28]. She left in [\'98|DATE|1998].');
  });
});

describe('dates: ranges', () => {
  it('are two expressions, tied', () => {
    const text = 'It ran from 2014–16 and rose between March and May.';
    const dates = datesOf(text);
    assert.deepEqual(dates.map((date) => [date.text, date.value, date.range?.role]), [['2014', '2014', 'from'], ['16', '2016', 'to'], ['March', '2020-03', 'from'], ['May', '2020-05', 'to']]);
    for (const date of dates) assert.equal(dates.find(({ id }) => id === date.range!.other)!.range!.other, date.id);
  });

  it('share what one of them says', () => {
    check('They met from [Monday|DATE|2021-04-05] to [Wednesday|DATE|2021-04-07].');
    check('It was open [May 7|DATE|2019-05-07]-[9, 2019|DATE|2019-05-09].');
    check('It lasted from [November|DATE|2018-11] to [March 2019|DATE|2019-03].');
  });
});

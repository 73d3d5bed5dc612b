import { check } from './marked';

/** Each family with its sentences, and with what looks like one of it and is none. The article is of Wednesday, 7 April 2021. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'calendar dates': [
    'The treaty was signed on [7 April 2020|DATE|2020-04-07] in Oslo.',
    'The treaty was signed on [April 7, 2020|DATE|2020-04-07], in Oslo.',
    'Ministers met on [Apr 5|DATE|2021-04-05] to talk.',
    'She was born on [the 4th of July|DATE|2020-07-04].',
    'It opened in [October 2016|DATE|2016-10].',
    'On [Thursday, April 1|DATE|2021-04-01], the bridge fell.',
    'The market reopened on [Friday, 26 March 2021|DATE|2021-03-26].',
    'It closed on [Sept. 30, 1989|DATE|1989-09-30].',
    'Broadcast on [March eighth|DATE|2021-03-08] they heard it.',
    'He retired in [January nineteen ninety-seven|DATE|1997-01].',
  ],
  'months that are none': [
    'They may march on the capital.',
    'May said the plan was dead.',
    'Theresa May will resign.',
    'The decision may come.',
    'The march drew thousands.',
    'Jan de Vries and Dec Murphy won.',
    'It returned in [May|DATE|2020-05] with a new name.',
  ],
  'dates in figures': [
    'Filed [2021-04-07|DATE|2021-04-07].',
    'Filed [04/28/2020|DATE|2020-04-28] by the clerk.',
    'Filed [28.04.2020|DATE|2020-04-28] by the clerk.',
    'Logged at [2021-04-07T15:30|TIME|2021-04-07T15:30] exactly.',
    'Since [9/11|DATE|2001-09-11] much has changed.',
  ],
  'figures that are none': [
    'Call 555-2016-1999 or 0800 1990 1990.',
    'The Senate voted 52-48 for it.',
    'Version 10.15.7 costs $1999 and weighs 2000 kg.',
    'Some 2000 people and 1950 cows were saved.',
    'Use 3/4 of the dough.',
    'Add 1/2 cup and stir 24/7.',
    'Flight 1990 carried 3/4 of them.',
    'The code is 2024-13-01.',
  ],
  'weekdays by tense': [
    'The two sides on [Wednesday|DATE|2021-04-07] agreed to talk.',
    'She resigned [Monday|DATE|2021-04-05].',
    'She will meet him [Monday|DATE|2021-04-12].',
    'The court is scheduled to rule [Friday|DATE|2021-04-09].',
    'They have until [Friday|DATE|2021-04-09] to answer.',
    '[Last Tuesday|DATE|2021-04-06] it rained.',
    'The vote is [next Tuesday|DATE|2021-04-13].',
    'The parade is [this coming Sunday|DATE|2021-04-11].',
    'It opens [every Thursday|SET|XXXX-WXX-4].',
    'They close on [Mondays|SET|XXXX-WXX-1].',
  ],
  'weekdays that are none': [
    'He read the Sunday Times and sat in the sun.',
    'She will wed a man who sat there.',
  ],
  'days told from today': [
    '[Yesterday|DATE|2021-04-06] it rained, [today|DATE|2021-04-07] it does not.',
    'We leave [tomorrow morning|TIME|2021-04-08TMO].',
    'They met [the day before yesterday|DATE|2021-04-05].',
    'He spoke [last night|TIME|2021-04-06TNI] and speaks [tonight|TIME|2021-04-07TNI].',
    'The story ran in USA Today.',
  ],
  'relative units': [
    'Prices rose [last year|DATE|2020] and fell [this month|DATE|2021-04].',
    'It ends [next week|DATE|2021-W15].',
    'It began [two years ago|DATE|2019].',
    'It began [six weeks ago|DATE|2021-W08].',
    'It began [nearly a decade ago|DATE|2011|LESS_THAN].',
    'The bank failed [a week ago|DATE|2021-03-31].',
    'He quit [earlier this year|DATE|2021|START].',
    'In [recent years|DATE|PAST_REF] it grew.',
    'It was the last time this team won.',
  ],
  'durations': [
    'The first visit in [nearly a decade|DURATION|P1DE|LESS_THAN] was short.',
    'A [two-day|DURATION|P2D] visit took [more than three hours|DURATION|PT3H|MORE_THAN].',
    'They talked for [two and a half hours|DURATION|PT2H30M] and [a couple of days|DURATION|P2D|APPROX].',
    'He worked there for [the past twenty years|DURATION|P20Y].',
    'After a [three hour|DURATION|PT3H] meeting they left.',
    'It will take [several months|DURATION|PXM].',
    'It took [at least 30 days|DURATION|P30D|EQUAL_OR_MORE].',
    'The [years-long|DURATION|PXY] dispute is over.',
  ],
  'durations that are none': [
    'The 24-year-old and the man, 52 years old, won a second chance.',
    'It costs four flights a week and $5 a share.',
    'A quarter of them left, half stayed.',
  ],
  'sets': [
    'They drill [annually|SET|P1Y] and meet [every month|SET|P1M].',
    'She runs [twice a week|SET|P1W].',
    'The [daily|SET|P1D] count rose.',
    'He reads the Daily Mail.',
  ],
  'years, decades, centuries': [
    'It was founded in [1996|DATE|1996] and closed by [2010|DATE|2010].',
    'In [the early 1990s|DATE|199|START] it boomed.',
    'Music of [the \'80s|DATE|198] is back.',
    'It dates from [the 19th century|DATE|18].',
    'In [mid-1996|DATE|1996|MID] it moved.',
    'She is in her 60s, he in his fifties.',
  ],
  'quarters and seasons': [
    'Profit fell in [the third quarter|DATE|2020-Q3].',
    '[Third-quarter|DATE|2020-Q3] profit fell.',
    'It grew in [the third quarter of 1984|DATE|1984-Q3].',
    'Sales rose in [Q3 2020|DATE|2020-Q3].',
    'They married [last summer|DATE|2020-SU].',
    'It ended in [the spring of 1996|DATE|1996-SP].',
    'Prices are going to fall and water springs up.',
    'It ran through [the first half of 2020|DATE|2020-H1].',
  ],
  'clock times and zones': [
    'The train left at [4 p.m.|TIME|2021-04-07T16:00] and was late.',
    'Polls will close at [9 p.m. EDT Thursday|TIME|2021-04-08T21:00].',
    'It struck at [08:30 GMT|TIME|2021-04-07T08:30Z].',
    'They will meet at [noon Friday|TIME|2021-04-09T12:00].',
    'It was passed in a 3:2 ratio.',
  ],
  'holidays': [
    'Shops closed on [Christmas Day|DATE|2020-12-25].',
    'It happened [last Thanksgiving|DATE|2020-11-26].',
    'Mass on [Easter Sunday|DATE|2021-04-04] drew many.',
    'Since [Easter 2019|DATE|2019-04-21] it was shut.',
    'They sailed to Christmas Island with Johnnie Christmas.',
  ],
  'yearly months and feasts': [
    'They march [each July|SET|XXXX-07] and drink [every New Year\'s Eve|SET|XXXX-12-31].',
    'It floods [every spring|SET|XXXX-SP].',
  ],
  'things named after feasts': [
    'They sold Christmas trees, Easter eggs and a Halloween costume.',
    'The [Labor Day|DATE|2020-09-07] parade drew thousands.',
  ],
  'hours and days': [
    'They walked out at [six o\'clock on Monday morning|TIME|2021-04-05T06:00].',
    'The gates will open at [six on Friday|TIME|2021-04-09T06:00].',
    'It begins at [nine in the evening|TIME|2021-04-07T21:00].',
    'The six on the list and seven on average are none.',
  ],
  'how long': [
    'The door stayed open for [another year|DURATION|P1Y] and they talked [all day|DURATION|P1D].',
    'The [8-month-old|DURATION|P8M] truce held, a [200-year-old|DURATION|P200Y] bridge fell.',
    'The 24-year-old striker and a 13-year-old [last week|DATE|2021-W13] are people.',
    'Another day, another dollar: all day students are in.',
  ],
  'the nth of something': [
    'The council meets on [the third Monday in May|DATE|2021-05-17].',
    'It closed on [the last Friday of March|DATE|2021-03-26].',
    'The rent is due on [the 15th of next month|DATE|2021-05-15].',
    'It was the third Monday they met in a row.'.replace('Monday', '[Monday|DATE|2021-04-05]'),
  ],
  'lengths of two units': [
    'He got [two years and three months|DURATION|P2Y3M] for it.',
    'She ran it in [1 hour 23 minutes|DURATION|PT1H23M].',
    'It lasted [two years|DURATION|P2Y], [three years|DURATION|P3Y] at most.',
  ],
  'short and old-fashioned dates': [
    'Filed [05-Aug-2016|DATE|2016-08-05], stamped [3 Aug 96|DATE|1996-08-03].',
    'The second edition ([04/2016|DATE|2016-04]) is out.',
    'On [Aug 9|DATE|2020-08-09], 96 people came; it was born on [29 February|DATE|2020-02-29].',
  ],
  'headlines with capitals all over': [
    'Storm That Hit Two Towns [Last Week|DATE|2021-W13] Kills Nine More in [the Past Two Days|DURATION|P2D]',
    'The Daily Mail and the Sunday Times Greet USA TODAY and The Today Show at Black History Month',
  ],
  'days of history': [
    'After the [Sept. 11|DATE|2001-09-11] attacks the law was changed.',
    'He left a memorial on [Sept. 11|DATE|2020-09-11] early.',
  ],
  'vague words': [
    'The mine is [now|DATE|PRESENT_REF] shut and was [recently|DATE|PAST_REF] sold.',
    'It may reopen in [the near future|DATE|FUTURE_REF].',
    'It could [one day|DATE|FUTURE_REF] be the largest; it burnt down in [one day|DURATION|P1D].',
    'It helps [now|DATE|PRESENT_REF] that the road is open.',
    'The recent storm and the current owner are known.',
  ],
  'edges': [
    'It will expire at [the end of November|DATE|2021-11|END].',
    'He left at [the beginning of 2010|DATE|2010|START].',
    'They met [late Tuesday|DATE|2021-04-06|END].',
    'It rained in [the first week of March|DATE|2021-W09].',
  ],
};

describe('dates: what is found, and as what', () => {
  for (const [family, sentences] of Object.entries(FAMILIES)) {
    describe(family, () => {
      for (const sentence of sentences) it(sentence, () => { check(sentence); });
    });
  }
});

import { check } from './marked';

/** Which way a date lies, by the words around it. The article is of Wednesday, 7 April 2021. */
const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  'what may come to pass looks ahead': [
    'He will be in charge if he wins in [November|DATE|2021-11].',
    'Talks go on once the count ends on [Friday|DATE|2021-04-09].',
    'She would be the first if she won the vote on [Sept. 8|DATE|2021-09-08].',
    'He left the party when it lost in [November|DATE|2020-11].',
  ],
  'what is asked or undertaken looks ahead': [
    'He urged the crowd to vote [Tuesday|DATE|2021-04-13].',
    'She agreed with two firms to bring in crews on [Friday|DATE|2021-04-09].',
    'The mayor has to win back the young in [November|DATE|2021-11].',
    'As the mayor prepared to speak in Leeds on [Tuesday|DATE|2021-04-06], a window broke.',
    'They had been scheduled to leave [Friday|DATE|2021-04-02].',
  ],
  'what is agreed or prolonged comes in the month told': [
    'The brewer announced an agreement to acquire the lake shipping company in [January|DATE|2022-01].',
    'The bank has extended the brewer its revolving loans through [February|DATE|2022-02].',
    'Sales of ferries rose through [February|DATE|2021-02].',
    'The brewer sold its ships in [January|DATE|2021-01].',
  ],
  'deadlines look ahead, what was done by then looks back': [
    'Engineers had been told to submit a plan by [Sept. 30|DATE|2021-09-30].',
    'The judge ordered that the papers be released by [Thursday|DATE|2021-04-08].',
    'By [Sunday|DATE|2021-04-04], the town had buried its dead.',
    'By [Christmas|DATE|2021-12-25] the rate will be lower.',
    'They planned a rally for [Saturday|DATE|2021-04-10].',
  ],
  'possessive days': [
    'He will attend [Friday|DATE|2021-04-09]\'s summit.',
    'The union will appeal [Friday|DATE|2021-04-02]\'s ruling.',
    'He is raising doubts about his microphone at [Monday|DATE|2021-04-05]\'s debate.',
  ],
  'forecasts and plans in the past': [
    'Growth was lower than forecast in [January|DATE|2021-01].',
    'Members planned a march in [May|DATE|2021-05].',
  ],
  'one article, one Monday': [
    'The rivals will debate on [Monday|DATE|2021-04-12]. Viewers may tune in. A large crowd at [Monday|DATE|2021-04-12]\'s debate is likely.',
    'Ahead of [Friday|DATE|2021-04-02]\'s meeting, France unveiled a plan. The ministers gathered on [Friday|DATE|2021-04-02] and dined. They left late on [Friday|DATE|2021-04-02].',
  ],
  'feasts and elections': [
    'They raised the money by [Election Day|DATE|2020-11-03].',
    'She is up for re-election in [November|DATE|2021-11].',
    'Voters decide on [Nov. 2|DATE|2021-11-02].',
  ],
};

describe('dates: back or ahead', () => {
  for (const [family, sentences] of Object.entries(FAMILIES)) {
    describe(family, () => {
      for (const sentence of sentences) it(sentence, () => { check(sentence); });
    });
  }

  it('takes a weekday in a headline for one to come', () => {
    check('Council meets on [Monday|DATE|2021-04-12]\n\nLEEDS, April 7 (Wire) - The town\'s councillors were divided over the budget, their leader said, and a long night was in store for all of them.'.replace('April 7', '[April 7|DATE|2021-04-07]'));
  });
});

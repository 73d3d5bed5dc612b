import { table } from './reading';

describe('a letter between a figure and money', () => {
  table({
    'The dam has cost 412m kroner in Norway.': ['412m kroner | 412000000 | norwegian krone'],
    'They lent 5m Danish kroner, 30k euros and 2bn yen.': ['5m Danish kroner | 5000000 | danish krone', '30k euros | 30000 | euro', '2bn yen | 2000000000 | yen'],
    'The mast is 412m tall.': ['412m | 412 | metre'],
    'She swam 100m and won the race.': ['100m | 100 | metre'],
  });
});

describe('a multiple of a thing', () => {
  table({
    'The bill is nearly twice the original budget.': ['nearly twice | 2 | time | approximate'],
    'It costs double the usual fare.': ['double | 2 | time'],
    'They paid more than three times the price.': ['more than three times | 3 | time | more'],
    'The board will double the fee.': [],
    'The bell rang twice the next day.': [],
    'She won twice the Turner Prize.': [],
  });
});

describe('a multiple of what was told', () => {
  table({
    'It costs between 2 and 3 million euros, payable over seven years. It could cost twice that.': ['between 2 and 3 million euros | 2000000..3000000 | euro', 'twice that | 4000000..6000000 | euro'],
    'The first stage took three years. The second took twice that.': ['twice that | 6 | year'],
  });
});

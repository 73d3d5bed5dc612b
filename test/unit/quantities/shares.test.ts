import { table } from './reading';

describe('a share told in whole numbers', () => {
  describe('is read as one', () => { table({
    'Nine in 10 farmers agreed.': ['Nine in 10 farmers | 0.9 | –'],
    'About four in 10 said so.': ['About four in 10 | 0.4 | – | approximate'],
    'One in five children walks to school.': ['One in five children | 0.2 | –'],
    'One child in eight has asthma.': ['One child in eight | 0.125 | –'],
    'Seven out of ten passed.': ['Seven out of ten | 0.7 | –'],
    'Three in 4 pay monthly.': ['Three in 4 | 0.75 | –'],
    'About 35 of every 1,000 patients die.': ['About 35 of every 1,000 patients | 0.035 | – | approximate'],
    'It kills one in every 200.': ['one in every 200 | 0.005 | –'],
  }); });
  describe('but not where the lower number counts something else', () => { table({
    'Kelby won two in five matches.': ['two | 2 | –', 'five matches | 5 | match'],
    'One man in a boat crossed.': ['One man | 1 | man'],
    'One diver in 30 countries holds the badge.': ['One diver | 1 | diver', '30 countries | 30 | country'],
    'He scored 8 in 2016.': ['8 | 8 | –'],
  }); });
});

import { table } from './reading';

describe('a rate that has a figure of its own', () => {
  table({
    'The region has 3.2 doctors per 1,000 people.': ['3.2 doctors per 1,000 people | 3.2 | doctor per 1,000 people'],
    'The car burns 5 litres per 100 km.': ['5 litres per 100 km | 5 | litre per 100 kilometre'],
    'There were 12 beds per million.': ['12 beds per million | 12 | bed per million'],
    'The firm has 12 beds and 1,000 people.': ['12 beds | 12 | bed', '1,000 people | 1000 | people'],
  });
});

describe('what a bare figure counts', () => {
  table({
    'Nine miners were killed and some 14,000 were driven from their homes.': ['Nine miners | 9 | miner', 'some 14,000 | 14000 | people | approximate'],
    'The blast killed 12 and injured 30, and at least 40 were missing.': ['12 | 12 | people', '30 | 30 | people', 'at least 40 | 40 | people | more'],
    'Of 40 miners, 12 were rescued.': ['40 miners | 40 | miner', '12 | 12 | miner'],
    'Some 12 were sold and the wolves killed 30 cows.': ['Some 12 | 12 | – | approximate', '30 cows | 30 | cow'],
    'Ministers want to double the number of river inspectors to 180.': ['180 | 180 | river inspector'],
    'The number of visitors rose to 4,000 from 3,500.': ['4,000 | 4000 | visitor', '3,500 | 3500 | visitor'],
    'The sum of the fees rose to 4,000.': ['4,000 | 4000 | –'],
    'Economists had been divided. Of 24 polled by the wire, 15 agreed.': ['24 | 24 | economist', '15 | 15 | economist'],
    'We had 19 shots. They had four.': ['19 shots | 19 | shot', 'four | 4 | shot'],
    'The farm was to have 68 turbines. Now it will have 60.': ['68 turbines | 68 | turbine', '60 | 60 | turbine'],
    'We had 19 shots. They saw four.': ['19 shots | 19 | shot', 'four | 4 | –'],
    'About half the voters stayed away.': ['About half the voters | 0.5 | – | approximate'],
  });
});

describe('figures that identify', () => {
  table({
    'Call +1 (212) 555-0199 or (020) 7946 0958 for it.': [],
    'Some 30 (40) and 50 cows left.': ['Some 30 | 30 | – | approximate', '40 | 40 | –', '50 cows | 50 | cow'],
    'The boy, 12, was found.': [],
    'Of the boys, 12, or more, were found.': ['12 | 12 | –'],
    'He is 6ft 2in tall.': ['6ft 2in | 6.166666666666667 | foot'],
  });
});

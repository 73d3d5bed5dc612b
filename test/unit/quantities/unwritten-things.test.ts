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
    'The firm has 1,200 staff; the car sold 2,000.': ['1,200 staff | 1200 | staff', '2,000 | 2000 | –'],
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

describe('money in one letter', () => {
  table({
    'The naira fell to N1,550, and N2.3trn was lent.': ['N1,550 | 1550 | naira', 'N2.3trn | 2300000000000 | naira'],
    'The bank lent R5 million for it.': ['R5 million | 5000000 | rand'],
    'The N95 masks and the R21 road are new.': [],
    'The budget rose from 4.5 to 6 billion dirhams.': ['4.5 | 4500000000 | dirham', '6 billion dirhams | 6000000000 | dirham'],
  });
});

describe('a change that the tagger hides', () => {
  table({
    'The FTSE 100 fell 0.8%, or 61 points, to 7,512.': ['0.8% | 0.8 | percentage | down', '61 points | 61 | point | down', '7,512 | 7512 | point'],
    'Root made 112 off 180 balls and the shares were off 3%.': ['112 | 112 | –', '180 balls | 180 | ball', '3% | 3 | percentage | down'],
    'The shop has 4 drop boxes.': ['4 drop boxes | 4 | drop box'],
    'A fall of rock hurt 3 men.': ['3 men | 3 | man'],
    'Deaths tripled from 30 to 90 and the rate was halved to 2%.': ['30 | 30 | –', '90 | 90 | –', '2% | 2 | percentage'],
  });
});

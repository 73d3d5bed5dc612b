/** The names of the rules that put a quantity together. Each tells what it was made for, and what it must leave alone. */
import type { StatedModifier } from '../lexicon/approximators';
import type { ChangeReading } from './changes';
import type { Opening } from './local';
import type { Numeral } from './numeral';

/** How the number is written. */
export const NUMBER_RULES: Readonly<Record<Numeral['form'] | 'proportion' | 'multiple', string>> = {
  /** "1,250 litres", "3.4m people". Not "Boeing 737", "Room 1250". */
  digits: 'number.digits',
  /** "two and a half million euros", "a dozen paintings". Not "one another", "on the one hand". */
  words: 'number.words',
  /** "two-thirds of the members", "½". Not "the third member", "the second half". */
  fraction: 'number.fraction',
  /** "dozens of sheds", "hundreds of thousands of bees": between two numbers. Not "a hundred bees", "many sheds". */
  vague: 'number.vague',
  /** "one voter in 12": a share told around what it is of. Not "one voter in Leeds", "two goals in 12 matches". */
  proportion: 'number.proportion',
  /** "twice as many", "half that amount", "nearly double the budget". Not "twice as fast", "double standards", "half that country". */
  multiple: 'number.multiple',
};

/** How exact the words around it call the number. */
export const MODIFIER_RULES: Readonly<Record<StatedModifier, string>> = {
  /** "exactly 12 boats", "a total of 300". Not "12 exact copies". */
  exact: 'modifier.exact',
  /** "about 300 people", "300 or so". Not "spoke about it to 300 people". */
  approximate: 'modifier.approximate',
  /** "more than 300 people", "300 or more". Not "took over 12 shops", "300 more people". */
  more: 'modifier.more',
  /** "fewer than 300 people", "up to 40". Not "edged up to 40", "300 fewer people". */
  less: 'modifier.less',
};

/** Two numbers that are the ends of one. */
export const RANGE_RULES = {
  /** "3 to 5 per cent", "from 20 to 30 boats". Not "sent 3 to 5 Pine Street", "fell from 4.8 to 4.7 per cent". */
  to: 'range.to',
  /** "between 20 and 30 boats". Not "between the 20 and the others", "20 and 30 boats". */
  between: 'range.between',
  /** "two or three people": close together. Not "25,000 or 40,000 people". */
  or: 'range.or',
  /** "10-15 boats", "$5-$10 million", "8- to 16-metre". Not "555-0123", "an 89-52 vote". */
  dash: 'range.dash',
} as const;

/** Two numbers that are the sides of a match or a vote. */
export const SCORE_RULES = {
  /** "won 3-1", "an 89-52 vote". Not "10-15 boats", "2014-16". */
  dash: 'score.dash',
  /** "won 5 to 2": whole numbers that run downwards. Not "2 to 5 votes". */
  to: 'score.to',
} as const;

/** What the number is measured in, or what it counts. */
export const UNIT_RULES = {
  /** "$40bn", "5 million euros". Not "5 million people", "five pounds of flour". */
  money: 'unit.money',
  /** "30 metres", "4 per cent", "two hours". Not "30 boats", "Metre 30". */
  measure: 'unit.measure',
  /** "rose from 24 to 33 billion euros": the unit stands behind the end alone. Not "rose from 24 to 33". */
  shared: 'unit.shared',
  /** "50,000 doses of vaccine", "12 fishing boats". Not "30 metres", "12 May". */
  noun: 'count.noun',
} as const;

/** For each what the number holds. */
export const RATE_RULES = {
  /** "$90 a barrel", "12 cases per day". Not "paid $90 a week ago", "a man of 90 a neighbour knew". */
  per: 'rate.per',
  /** "$5 each", "40 euros apiece". Not "gave $5; each thanked her", "each paid $5". */
  each: 'rate.each',
} as const;

/** What the number has to do with a rise or a fall. */
export const CHANGE_RULES: Readonly<Record<ChangeReading['role'], string>> = {
  /** "rose 3 per cent", "a 4 per cent drop", "fell by 20". Not "makes up 30 per cent", "4 drop boxes". */
  by: 'change.by',
  /** "up from 3.9 million", "fell from 63 to 40". Not "came from 63 countries". */
  from: 'change.from',
  /** "rose to 4.2 million". Not "spoke to 4.2 million viewers", "up to 40". */
  to: 'change.to',
};

/** What the words leave to a figure told before. */
export const ELLIPSIS_RULES: Readonly<Record<Opening, string>> = {
  /** "50,000 tents were sent. Another 20,000 are on the way": tents. Not "another 20,000 blankets". */
  more: 'ellipsis.more',
  /** "The fleet has 40 boats. Half of them leak": boats. Not "half of the boats". */
  pronoun: 'ellipsis.pronoun',
  /** "killed 63 miners, compared with 40 last year": miners. Not "compared with 40 sailors". */
  bare: 'ellipsis.bare',
  /** "It cost 3 million euros, and could cost twice that": 6 million euros. Not "twice as much". */
  multiple: 'ellipsis.multiple',
};

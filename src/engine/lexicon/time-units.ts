/** Units of time, parts of the day and seasons. Source: compiled for this project; codes as TIMEX3 has them (TimeML 1.2.1). */

export type TimeUnit =
  | 'second' | 'minute' | 'hour' | 'day' | 'night' | 'weekend' | 'week' | 'fortnight' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

export interface UnitWord {
  readonly unit: TimeUnit;
  readonly plural: boolean;
}

const FORMS: readonly (readonly [TimeUnit, readonly string[], readonly string[]])[] = [
  ['second', ['second'], ['seconds', 'secs']],
  ['minute', ['minute'], ['minutes', 'mins', 'mins.']],
  ['hour', ['hour', 'hr', 'hr.'], ['hours', 'hrs', 'hrs.']],
  ['day', ['day'], ['days']],
  ['night', ['night'], ['nights']],
  ['weekend', ['weekend'], ['weekends']],
  ['week', ['week'], ['weeks']],
  ['fortnight', ['fortnight'], ['fortnights']],
  ['month', ['month'], ['months']],
  ['quarter', ['quarter'], ['quarters']],
  ['half', ['half'], ['halves']],
  ['season', ['season'], ['seasons']],
  ['year', ['year', 'yr', 'yr.'], ['years', 'yrs', 'yrs.']],
  ['decade', ['decade'], ['decades']],
  ['century', ['century'], ['centuries']],
  ['millennium', ['millennium'], ['millennia', 'millenniums']],
];

export const TIME_UNITS: ReadonlyMap<string, UnitWord> = new Map(FORMS.flatMap(([unit, singular, plural]) => [
  ...singular.map((w): [string, UnitWord] => [w, { unit, plural: false }]),
  ...plural.map((w): [string, UnitWord] => [w, { unit, plural: true }]),
]));

/** How a period of so many units is written: `P` + number + code, or `PT` + number + code below the day. */
export const PERIOD_CODES: Readonly<Record<TimeUnit, string>> = {
  second: 'TS', minute: 'TM', hour: 'TH', day: 'D', night: 'NI', weekend: 'WE', week: 'W', fortnight: 'FN', month: 'M', quarter: 'Q', half: 'H',
  season: 'SE', year: 'Y', decade: 'DE', century: 'CE', millennium: 'ML',
};

export const DAY_PARTS: ReadonlyMap<string, string> = new Map([
  ['morning', 'MO'], ['afternoon', 'AF'], ['evening', 'EV'], ['night', 'NI'], ['dawn', 'MO'], ['sunrise', 'MO'], ['daybreak', 'MO'], ['lunchtime', 'MI'],
  ['dusk', 'EV'], ['sunset', 'EV'], ['nightfall', 'NI'], ['overnight', 'NI'],
]);

export const SEASONS: ReadonlyMap<string, string> = new Map([
  ['spring', 'SP'], ['summer', 'SU'], ['fall', 'FA'], ['autumn', 'FA'], ['winter', 'WI'], ['springtime', 'SP'], ['summertime', 'SU'], ['wintertime', 'WI'],
]);

/** Adverbs and adjectives of recurrence, with the period at which it comes back. */
export const RECURRENCES: ReadonlyMap<string, string> = new Map([
  ['hourly', 'PT1H'], ['daily', 'P1D'], ['nightly', 'P1D'], ['weekly', 'P1W'], ['fortnightly', 'P2W'], ['biweekly', 'P2W'], ['monthly', 'P1M'], ['bimonthly', 'P2M'],
  ['quarterly', 'P3M'], ['yearly', 'P1Y'], ['annually', 'P1Y'], ['biannually', 'P6M'], ['biennially', 'P2Y'],
]);

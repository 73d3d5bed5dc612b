/** Which recognisers a token calls: one look-up by its word, or by the shape of a figure. The first that finds something wins. */
import { MONTHS } from '../lexicon/months';
import { HOLIDAYS } from '../lexicon/holidays';
import { TIME_REFERENCES } from '../lexicon/time-references';
import { DAY_PARTS, RECURRENCES, SEASONS, TIME_UNITS, type UnitWord } from '../lexicon/time-units';
import { WEEKDAY_PLURALS, WEEKDAYS } from '../lexicon/weekdays';
import { SHARED_NOUNS, sharedNoun } from './coordinated-parts';
import type { Found } from './reading';
import { clockFigure, clockPast, clockWord, hourWord } from './recognisers/clock';
import { allUnit, bareUnits, countedUnit, oneDay } from './recognisers/counted';
import { dayBeforeAfter, dayPart, deicticDay, tonight } from './recognisers/days';
import { monthDate } from './recognisers/month-dates';
import { hyphenDate, isoDate, slashDate } from './recognisers/numeric-dates';
import { comparedPeriod, half, nthUnit, quarter, season, shortQuarter, unitEnd } from './recognisers/parts-of-year';
import { annoDomini, beforeChrist, figureQuarter, FISCAL_YEARS, fiscalYear, shortHalf, spacedFiscalYear } from './recognisers/short-forms';
import { bareUnit, placedUnit, recurringUnit } from './recognisers/relative';
import { compound, holiday, recurrence, reference, SOLID_DURATIONS, solidDuration } from './recognisers/single-words';
import { weekday, weekdayParts, weekdays } from './recognisers/weekdays';
import { apostropheYear, century, decade, decadeWord, spokenYearAt, year } from './recognisers/years';
import { factOfForm, signOf } from '../text/forms';
import type { Tokens } from './words';

export type Recogniser = (tokens: Tokens, i: number) => Found | null;
type UnitRecogniser = (tokens: Tokens, i: number, word: UnitWord) => Found | null;

const BY_WORD: ReadonlyMap<string, readonly Recogniser[]> = byWord();

function byWord(): Map<string, Recogniser[]> {
  const map = new Map<string, Recogniser[]>();
  const add = (words: Iterable<string>, ...recognisers: Recogniser[]): void => {
    for (const word of words) map.set(word, [...(map.get(word) ?? []), ...recognisers]);
  };
  const forUnit = (recogniser: UnitRecogniser): Recogniser => (tokens, i) => {
    const word = TIME_UNITS.get(tokens[i]!.lower);
    return word === undefined ? null : recogniser(tokens, i, word);
  };
  add(MONTHS.keys(), monthDate);
  add(WEEKDAYS.keys(), weekday);
  add(WEEKDAY_PLURALS.keys(), weekdays);
  add(['mornings', 'afternoons', 'evenings', 'nights'], weekdayParts);
  add(['today', 'yesterday', 'tomorrow'], deicticDay);
  add(['tonight'], tonight);
  add(['quarter', 'period', 'month', 'week'], comparedPeriod);
  add(['quarter'], forUnit(quarter));
  add(['half'], half);
  add(['century'], century);
  add(SHARED_NOUNS, sharedNoun);
  add(['day'], dayBeforeAfter, oneDay);
  add(TIME_UNITS.keys(), ...[unitEnd, nthUnit, allUnit, countedUnit, recurringUnit, placedUnit, bareUnit, bareUnits].map(forUnit));
  add(DAY_PARTS.keys(), dayPart);
  add(SEASONS.keys(), season);
  add(RECURRENCES.keys(), recurrence);
  add(TIME_REFERENCES.keys(), reference);
  add(HOLIDAYS.keys(), holiday);
  add(SOLID_DURATIONS, solidDuration);
  add(['noon', 'midnight', 'midday', "o'clock", 'a.m.', 'p.m.', 'a.m', 'p.m', 'pm'], clockWord);
  add(['past', 'to'], clockPast);
  add(['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'], hourWord);
  add(['q1', 'q2', 'q3', 'q4'], shortQuarter);
  add(['h1', 'h2'], shortHalf);
  add(['q', 'h'], figureQuarter);
  add(['fy'], spacedFiscalYear);
  add(FISCAL_YEARS, fiscalYear);
  add(['bc', 'bce', 'b.c.', 'b.c.e.', 'b.c', 'b.c.e'], beforeChrist);
  add(['ad', 'a.d.', 'ce', 'c.e.'], annoDomini);
  add(['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'], decadeWord);
  add(['nineteen', 'twenty', 'eighteen', 'two'], spokenYearAt);
  return map;
}

const FIGURES: readonly Recogniser[] = [isoDate, hyphenDate, slashDate, clockFigure, hourWord, decade, apostropheYear, year];

/** The recognisers of one token; none for most words. */
export const recognisersFor = factOfForm(({ kind, lower }): readonly Recogniser[] => {
  if (kind === 'word') {
    const known = BY_WORD.get(lower);
    if (known !== undefined) return known;
    return lower.length > 5 && hasHyphen(lower) ? COMPOUND : NONE;
  }
  // "24-hour", "30-day" begin with a figure and are one token too.
  return kind === 'number' ? (hasHyphen(lower) ? COMPOUND : FIGURES) : NONE;
});

/** A word or figure that calls any recogniser. */
export const CALLS = signOf((form) => recognisersFor(form) !== NONE);

const hasHyphen = (word: string): boolean => word.includes('-') || word.includes('‐') || word.includes('‑');

const COMPOUND: readonly Recogniser[] = [compound];
const NONE: readonly Recogniser[] = [];

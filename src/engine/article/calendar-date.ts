/** Full dates as the heads of articles write them, read into `YYYY-MM-DD`. Dates in running text are the business of `dates/`. */
import { MONTHS } from '../lexicon/months';
import { WEEKDAYS } from '../lexicon/weekdays';
import type { Certainty, Span } from '../model';

/** A day of some year: `Nov. 3`; the year is null where it isn't written. */
export interface WrittenDay extends Span {
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Below 1 where the order of day and month had to be guessed, or the century. */
  readonly certainty: Certainty;
}

/** A full date; the span takes in a weekday before it and a clock time behind it. */
export interface CalendarDate extends Span {
  /** `YYYY-MM-DD`, or `YYYY-MM-DDThh:mm` where a clock time is written beside it. */
  readonly value: string;
  readonly certainty: Certainty;
}

const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether the calendar has that day; without a year, whether it has it in some year. */
export function isDay(year: number | null, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1 || day > LENGTHS[month - 1]!) return false;
  return year === null || month !== 2 || day < 29 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
}

export function formatDay(year: number, month: number, day: number): string {
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

const WEEKDAY = /([A-Z]{3,9})(?:\.,?|,)?\s+/iy;
const YEAR_FIRST = /(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/y;
const FIGURES = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/y;
const DAY_MONTH = /(\d{1,2})(?:st|nd|rd|th)?(?:\sof)?[\s-]{1,3}([A-Za-z]{3,9})\b\.?/y;
const MONTH_DAY = /([A-Za-z]{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?(?!\d)/y;
const YEAR_BEHIND = /,?[\s-]{1,3}(\d{4})(?!\d)/y;
const CLOCK = /(?:T|,?\s{1,3}(?:at\s)?)(\d{1,2})[:.](\d{2})(?!\d)(?::\d{2}(?:\.\d{1,9})?)?(?:\s?([ap])\.?m\b\.?)?/iy;

/**
 * Reads the day written at `at`, by figures or by name, with or without its year. `03/04/2021` is 4 March unless `dayFirst`
 * says otherwise or a figure is above twelve; undecided, its certainty is 0.5. Null where there is no such day.
 */
export function readDay(text: string, at: number, dayFirst?: boolean): WrittenDay | null {
  const start = skipWeekday(text, at);
  const day = readYearFirst(text, start) ?? readFigures(text, start, dayFirst) ?? readNamed(text, start);
  return day && { ...day, start: at };
}

/** Reads the full date written at `at`, with the clock time behind it if there is one. */
export function readDate(text: string, at: number, dayFirst?: boolean): CalendarDate | null {
  const day = readDay(text, at, dayFirst);
  if (typeof day?.year !== 'number') return null;
  const value = formatDay(day.year, day.month, day.day);
  const clock = readClock(text, day.end);
  return { start: at, end: clock?.end ?? day.end, value: clock ? `${value}T${clock.value}` : value, certainty: day.certainty };
}

const CLOCK_FIRST = /\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,5})?(?:,\s|\s(?:on\s)?)/iy;

/** The same of a line that may tell the hour first: `11:32 GMT, 7 May 2021`. The hour is left out of the value. */
export function readDateOfLine(text: string, at: number, dayFirst?: boolean): CalendarDate | null {
  const date = readDate(text, at, dayFirst);
  if (date) return date;
  CLOCK_FIRST.lastIndex = at;
  return CLOCK_FIRST.test(text) ? readDate(text, CLOCK_FIRST.lastIndex, dayFirst) : null;
}

/** The first full date between two offsets. */
export function findDate(text: string, from: number, to: number, dayFirst?: boolean): CalendarDate | null {
  for (let at = from; at < to; at++) {
    if (!beginsWord(text, at)) continue;
    const date = readDate(text, at, dayFirst);
    if (date && date.end <= to) return date;
  }
  return null;
}

function beginsWord(text: string, at: number): boolean {
  return isWordCharacter(text.charCodeAt(at)) && (at === 0 || !isWordCharacter(text.charCodeAt(at - 1)));
}

function isWordCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function skipWeekday(text: string, at: number): number {
  WEEKDAY.lastIndex = at;
  const m = WEEKDAY.exec(text);
  return m && WEEKDAYS.has(m[1]!.toLowerCase()) ? WEEKDAY.lastIndex : at;
}

function readYearFirst(text: string, at: number): WrittenDay | null {
  YEAR_FIRST.lastIndex = at;
  const m = YEAR_FIRST.exec(text);
  if (!m) return null;
  return checked({ start: at, end: YEAR_FIRST.lastIndex, year: Number(m[1]), month: Number(m[3]), day: Number(m[4]), certainty: 1 });
}

function readFigures(text: string, at: number, dayFirst: boolean | undefined): WrittenDay | null {
  FIGURES.lastIndex = at;
  const m = FIGURES.exec(text);
  if (!m) return null;
  const [one, two] = [Number(m[1]), Number(m[3])];
  // Full stops between figures are a European habit, and Europe puts the day first.
  const first = one > 12 || (two <= 12 && (dayFirst ?? m[2] === '.'));
  const settled = one > 12 || two > 12 || one === two || dayFirst !== undefined;
  const short = m[4]!.length === 2;
  const year = short ? Number(m[4]) + (Number(m[4]) < 70 ? 2000 : 1900) : Number(m[4]);
  const certainty = (settled ? 1 : m[2] === '.' ? 0.8 : 0.5) * (short ? 0.9 : 1);
  return checked({ start: at, end: FIGURES.lastIndex, year, month: first ? two : one, day: first ? one : two, certainty });
}

function readNamed(text: string, at: number): WrittenDay | null {
  DAY_MONTH.lastIndex = at;
  MONTH_DAY.lastIndex = at;
  const m = DAY_MONTH.exec(text);
  const named = m ? { day: m[1]!, month: m[2]!, end: DAY_MONTH.lastIndex } : readMonthDay(text);
  const month = named && MONTHS.get(named.month.toLowerCase());
  if (!named || !month) return null;
  YEAR_BEHIND.lastIndex = named.end;
  const year = YEAR_BEHIND.exec(text);
  return checked({ start: at, end: year ? YEAR_BEHIND.lastIndex : named.end, year: year ? Number(year[1]) : null, month, day: Number(named.day), certainty: 1 });
}

function readMonthDay(text: string): { day: string; month: string; end: number } | null {
  const m = MONTH_DAY.exec(text);
  return m && { month: m[1]!, day: m[2]!, end: MONTH_DAY.lastIndex };
}

/** Years of newspapers only: `4821` is no year. */
function checked(day: WrittenDay): WrittenDay | null {
  if (day.year !== null && (day.year < 1600 || day.year > 2199)) return null;
  return isDay(day.year, day.month, day.day) ? day : null;
}

function readClock(text: string, at: number): { value: string; end: number } | null {
  CLOCK.lastIndex = at;
  const m = CLOCK.exec(text);
  if (!m) return null;
  const half = m[3]?.toLowerCase();
  const hour = Number(m[1]);
  if (Number(m[2]) > 59 || hour > (half ? 12 : 23)) return null;
  const hours = half ? (hour % 12) + (half === 'p' ? 12 : 0) : hour;
  return { value: `${String(hours).padStart(2, '0')}:${m[2]!}`, end: CLOCK.lastIndex };
}

/** A calendar reading becomes a point: offsets from their base, gaps filled by side, tense and nearness. */
import { besideOf } from '../beside';
import { civil, dayNumber, monthLength, nthWeekday, weekdayOf } from '../calendar';
import { holidayIn } from '../holidays';
import { dayPoint, daysOf, grainOf, pointAt, seasonIndex, shifted, type Point } from '../points';
import type { CalendarReading, Offset } from '../reading';
import type { Direction } from '../tense';
import { chooseWeekday, chooseYear } from './choose';
import type { Story, Told } from './story';

/** Against what one expression may be resolved. */
export interface Setting {
  /** The article's day, or null. */
  readonly today: number | null;
  readonly story: Story;
  readonly paragraph: number;
  readonly sentence: number;
  readonly direction: Direction;
  readonly rules: readonly string[];
  /** It stands at the very beginning of its paragraph. */
  readonly heads: boolean;
}

/** Where it lies, and what it leans on; null when nothing fixes it. */
export interface Resolved {
  readonly point: Point;
  /** The expression it was counted from. */
  readonly told: Told | null;
  /** The article's date was used. */
  readonly byArticle: boolean;
}

const absolute = (point: Point): Resolved => ({ point, told: null, byArticle: false });
const byArticle = (point: Point): Resolved => ({ point, told: null, byArticle: true });

export function resolveCalendar(r: CalendarReading, s: Setting): Resolved | null {
  const { beside } = r;
  if (beside === undefined) return resolvePoint(r, s);
  const day = resolvePoint(r, s);
  return day === null ? null : { ...day, point: besideOf(day.point, beside) };
}

function resolvePoint(r: CalendarReading, s: Setting): Resolved | null {
  if (r.offset !== undefined) return resolveOffset(r, r.offset, s);
  const year = yearOf(r, s);
  if (r.century !== undefined) return absolute({ grain: 'century', year: r.century * 100, index: 0 });
  if (r.decade !== undefined) return absolute({ grain: 'decade', year: r.decade * 10, index: 0 });
  if (r.shortDecade !== undefined) return shortDecade(r.shortDecade, s);
  if (r.weekday !== undefined && r.base === 'narrative') return weekdayAround(r.weekday, r.side, s);
  if (r.weekday !== undefined && r.day === undefined && r.nth === undefined) {
    return s.today === null ? null : byArticle(dayPoint(chooseWeekday(r.weekday, s.today, s.direction, r.side)));
  }
  if (hasPartOfYear(r)) {
    const make = (y: number): Point | null => within(r, y);
    if (year !== null) {
      const point = make(year);
      return point === null ? null : absolute(point);
    }
    const beside = besideTold(make, s);
    if (beside !== null) return beside;
    if (s.today === null) return null;
    const here = civil(s.today).year;
    const near = [here - 1, here, here + 1].map(make);
    // A 29 February lives in leap years only.
    const candidates = near.every((point) => point !== null) ? near : LEAP_REACH.map((years) => make(here + years)).filter((point) => point !== null);
    if (candidates.length === 0) return null;
    return byArticle(chooseYear(candidates, s.today, here, s.direction, r.side, r.holiday !== undefined));
  }
  if (year !== null) {
    // "the 1988 quarter" beside "third-quarter profit": the same quarter of that year.
    const quarter = s.rules.includes('date.year-quarter') || s.rules.includes('date.year-period') ? reportedQuarter(s) : null;
    return quarter === null ? absolute({ grain: 'year', year, index: 0 }) : { point: { ...quarter.point, year }, told: quarter, byArticle: false };
  }
  return r.part !== undefined || r.clock !== undefined ? dayOfClock(s) : null;
}

/** "in the second quarter and … in the third", "the year-ago quarter ended July 31": of the year that the expression before it lies in; null for all that stands alone. */
function besideTold(make: (year: number) => Point | null, s: Setting): Resolved | null {
  const ending = s.rules.includes('date.ending');
  if (!ending && !s.rules.includes('date.beside-told')) return null;
  const told = s.story.lastSaid(s.paragraph, s.sentence);
  // A fiscal quarter is named for a year that its own days need not lie in: only the past is sure.
  if (told === null || (ending && s.today !== null && told.point.year >= civil(s.today).year)) return null;
  const point = make(told.point.year);
  return point === null ? null : { point, told, byArticle: false };
}

/** Years around this one in which a day of leap years may be found. */
const LEAP_REACH = [-8, -7, -6, -5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 5, 6, 7, 8];

/** "the previous Friday", "the following Monday": the nearest one before or after the day told of. */
function weekdayAround(weekday: number, side: 'last' | 'this' | 'next' | undefined, s: Setting): Resolved | null {
  const told = s.story.last(s.paragraph, 'day');
  const from = told === null ? s.today : daysOf(told.point).from;
  if (from === null) return null;
  const day = side === 'next' ? from + 1 + ((weekday - weekdayOf(from + 1) + 7) % 7) : from - 1 - ((weekdayOf(from - 1) - weekday + 7) % 7);
  return { point: dayPoint(day), told, byArticle: told === null };
}

const hasPartOfYear = (r: CalendarReading): boolean => r.month !== undefined || r.quarter !== undefined || r.half !== undefined || r.season !== undefined || r.holiday !== undefined || r.nth !== undefined;

function yearOf(r: CalendarReading, s: Setting): number | null {
  if (r.year !== undefined) return r.year;
  if (r.shortYear === undefined) return null;
  // Two figures mean the latest such year up to ten years from now; without a date, the pivot is 50.
  const here = s.today === null ? 2040 : civil(s.today).year + 10;
  const year = Math.floor(here / 100) * 100 + r.shortYear;
  return year > here ? year - 100 : year;
}

/** "the '90s": the latest such decade that has begun. */
function shortDecade(digit: number, s: Setting): Resolved {
  const here = s.today === null ? 2019 : civil(s.today).year;
  let year = Math.floor(here / 100) * 100 + digit * 10;
  if (year > here) year -= 100;
  return absolute({ grain: 'decade', year, index: 0 });
}

/** The finest thing a reading says of a year; null for a day that the year does not have. */
export function within(r: CalendarReading, year: number): Point | null {
  if (r.holiday !== undefined) {
    const day = holidayIn(r.holiday, year);
    return day === null ? null : dayOrAround(day, r);
  }
  const frame: Point = r.month !== undefined ? { grain: 'month', year, index: r.month }
    : r.quarter !== undefined ? { grain: 'quarter', year, index: r.quarter }
      : r.half !== undefined ? { grain: 'half', year, index: r.half }
        : r.season !== undefined ? { grain: 'season', year, index: seasonIndex(r.season) }
          : { grain: 'year', year, index: 0 };
  if (r.nth !== undefined) return nthWithin(r, frame);
  if (r.month === undefined || r.day === undefined) return frame;
  if (r.day > monthLength(year, r.month)) return null;
  return dayOrAround(dayNumber({ year, month: r.month, day: r.day }), r);
}

/** A day by itself, the week that holds it, or the weekend it belongs to: a Monday's or Tuesday's is the one before, "Thanksgiving weekend" the one behind. */
function dayOrAround(day: number, { around }: CalendarReading): Point {
  if (around === undefined) return dayPoint(day);
  return pointAt(around, around === 'weekend' && weekdayOf(day) <= 2 ? day - 2 : day);
}

/** "the first week of March", "the last day of 2010", "the third Monday in January". */
function nthWithin({ nth, weekday }: CalendarReading, frame: Point): Point | null {
  const { from, to } = daysOf(frame);
  if (nth === undefined) return null;
  const { count, of } = nth;
  if (of === 'weekday') {
    const { year, month } = civil(from);
    return dayPoint(nthWeekday(year, month, weekday ?? 1, count));
  }
  if (of === 'day') return dayPoint(count < 0 ? to : Math.min(from + count - 1, to));
  if (of === 'week') return pointAt('week', count < 0 ? to - 3 : from + (count - 1) * 7 + 3);
  if (of === 'month') {
    const first = civil(from);
    return count < 0 ? pointAt('month', to) : shifted(pointAt('month', dayNumber({ ...first, day: 1 })), 'month', count - 1);
  }
  if (of === 'weekend') return pointAt('weekend', count < 0 ? to : from + (count - 1) * 7 + 6);
  return null;
}

/** The units that a quarter told of before makes quarters: "a year earlier" beside "third-quarter profit". */
const LEANS_ON_QUARTER = new Set(['date.ago', 'date.earlier', 'date.year-ago']);

/** The quarter that a company's report is about: the latest one told of that is over. */
function reportedQuarter(s: Setting, reach?: number): Told | null {
  const quarter = s.story.lastOver(s.paragraph, 'quarter', s.today ?? Infinity, reach);
  return quarter !== null && s.story.isOfQuarter(quarter, s.paragraph) ? quarter : null;
}

const COUNTED_AWAY = new Set(['date.ago', 'date.earlier', 'date.later', 'date.from-now']);

function resolveOffset(r: CalendarReading, offset: Offset, s: Setting): Resolved | null {
  if (!(Math.abs(offset.count) < 9000)) return null;
  const grain = grainOf(offset.unit);
  if (offset.unit === 'year' && offset.count === -1 && s.rules.some((rule) => LEANS_ON_QUARTER.has(rule)) && !hasPartOfYear(r)) {
    // "fell in December from a year earlier", "in the same period last year": the month of the sentence, else the quarter of the report.
    const month = s.story.lastOver(s.paragraph, 'month', s.today ?? Infinity, 0, s.rules.includes('date.compared') ? undefined : s.sentence);
    const told = month ?? reportedQuarter(s, 3);
    if (told !== null) return { point: shifted(told.point, 'year', offset.count, told.point.grain), told, byArticle: false };
  }
  let anchor: Point | null = s.today === null ? null : dayPoint(s.today);
  let told: Told | null = null;
  if (offset.base === 'narrative') {
    // "the year-earlier results": of the year before the report's, whatever year was told last.
    const bare = s.rules.includes('date.bare-unit') || (s.rules.includes('date.year-ago') && grain === 'year');
    told = grain === 'quarter' ? reportedQuarter(s) : bare ? null : s.story.last(s.paragraph, grain, storyEnd(s));
    if (told !== null) anchor = told.point;
    // "that day" of a story that told none: nobody knows.
    else if (offset.unit === 'day' && s.rules.includes('date.narrative-unit')) return null;
    // "the quarter ended July 31" of a company whose quarters nobody named: May to July lies mostly in the second.
    else if (grain === 'quarter' && s.today !== null && r.endsIn !== undefined) anchor = quarterEndedIn(r.endsIn, s.today);
    // Companies report on the quarter that is over.
    else if (grain === 'quarter' && s.today !== null) anchor = shifted(pointAt('quarter', s.today), 'quarter', -1);
  }
  if (anchor === null) return null;
  // "a decade ago" is ten years ago, not the decade before this one.
  const away = s.rules.some((rule) => COUNTED_AWAY.has(rule)) && (grain === 'decade' || grain === 'century');
  // "a week ago" is a day like this one; "six weeks ago" a week.
  const weekday = offset.unit === 'week' && Math.abs(offset.count) === 1 && s.rules.some((rule) => COUNTED_AWAY.has(rule)) && anchor.grain === 'day';
  let point = shifted(anchor, offset.unit, offset.count, away ? 'year' : weekday ? 'day' : grain);
  if (r.weekend === true) point = weekendOf(point, s, offset);
  if (r.day !== undefined && point.grain === 'month') point = r.day <= monthLength(point.year, point.index) ? dayPoint(dayNumber({ year: point.year, month: point.index, day: r.day })) : point;
  if (r.weekday !== undefined && point.grain === 'week') point = dayPoint(daysOf(point).from + r.weekday - 1);
  else if (hasPartOfYear(r)) {
    const inside = offset.unit === 'month' || offset.unit === 'week' || offset.unit === 'quarter' ? nthWithin(r, point) : within(r, point.year);
    if (inside !== null) point = inside;
  }
  return { point, told, byArticle: told === null };
}

/** The calendar's quarter that holds most of the three months up to the end of `month`, the latest such month before today. */
function quarterEndedIn(month: number, today: number): Point {
  const now = civil(today);
  const year = month <= now.month ? now.year : now.year - 1;
  return month === 1 ? { grain: 'quarter', year: year - 1, index: 4 } : { grain: 'quarter', year, index: Math.ceil((month - 1) / 3) };
}

/** What lies ahead of the article is no base for a sentence that looks back ("the vote is Friday … the next morning he said"). */
const storyEnd = (s: Setting): number => (s.direction === 'past' && s.today !== null ? s.today : Infinity);

/** "the weekend", "this weekend" of an article that looks back from a weekday is the one just over. */
function weekendOf(week: Point, s: Setting, offset: Offset): Point {
  const weekend: Point = { ...week, grain: 'weekend' };
  if (s.today === null || offset.count !== 0) return weekend;
  // From Wednesday on, "this weekend" is the coming one unless the verb looks back.
  const back = s.rules.includes('date.relative-unit') && weekdayOf(s.today) >= 3 ? s.direction === 'past' : s.direction !== 'future';
  return back && daysOf(weekend).from > s.today ? shifted(weekend, 'week', -1, 'weekend') : weekend;
}

/** A clock time without a day belongs to the day told of, else to the article's, as does one that heads an entry of a running report. */
function dayOfClock(s: Setting): Resolved | null {
  const told = s.heads ? null : s.story.last(s.paragraph, 'day', storyEnd(s));
  if (told !== null) return { point: told.point, told, byArticle: false };
  return s.today === null ? null : byArticle(dayPoint(s.today));
}

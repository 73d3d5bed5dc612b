/** From local expressions to values: against the article's date, the times told before, and the reader's habits. */
import type { Document } from '../../document';
import type { AnnotateContext } from '../../index';
import type { Evidence, TimeAnchor, TimeExpression } from '../../model';
import { Pace } from '../../text/steps';
import { monthLength, parseDay } from '../calendar';
import { intervalOf, valueOf, type Point } from '../points';
import type { Clock, NumericReading } from '../reading';
import type { LocalTime } from '../recognise';
import { resolveCalendar, type Resolved, type Setting } from './calendar';
import { renamedBy } from './apposition';
import { functionOf } from './functions';
import { certaintyOf } from './certainty';
import { decideDayFirst } from './numeric';
import { endOfRange } from './range-ends';
import { Story, type Told } from './story';
import { Agenda } from './agenda';
import type { Glance } from '../tense';

/** `local[i]` belongs to `document.paragraphs[i]`. Values stay null where nothing fixes them; the evidence says so. */
export function* resolveTimes(document: Document, local: readonly (readonly LocalTime[])[], context: AnnotateContext): Generator<void, TimeExpression[], void> {
  const date = document.article.date;
  const today = date === null ? null : parseDay(date.value);
  const order = decideDayFirst(document, local, context.dayFirst);
  yield;
  const story = new Story();
  const agenda = new Agenda(document, local);
  yield;
  const out: TimeExpression[] = [];
  const pace = new Pace();
  for (const [paragraph, times] of local.entries()) {
    const placed = document.paragraphs[paragraph];
    if (placed === undefined) continue;
    if (pace.isDue(placed)) yield;
    const first = out.length;
    for (const [k, time] of times.entries()) {
      const id = `date-${out.length}`;
      const glance = agenda.glance(nearEnd(time, times), placed.start + time.start);
      const setting: Setting = { today, story, paragraph, sentence: time.sentence, direction: glance.direction, rules: time.rules, heads: time.start === 0 };
      const role = functionOf(document.article, placed.start + time.start, placed.start + time.end);
      const resolved = role?.point ? { point: role.point, told: null, byArticle: false }
        : renamed(renamedBy(time, times[k + 1], placed.paragraph.text), setting, order.dayFirst, `date-${out.length + 1}`)
          ?? endOfRange(time, times, glance.direction === 'past', (end) => resolve(end, setting, order.dayFirst));
      const outcome = valueFor(time, resolved);
      if (resolved !== null && role === null) {
        const told: Told = { id, point: resolved.point, paragraph, sentence: time.sentence, past: glance.direction === 'past' };
        story.say(told);
        if (tellsTheStory(time)) story.tell(told);
      }
      if (isLongerStretch(time)) story.tellLonger(paragraph);
      out.push({
        id, start: placed.start + time.start, end: placed.start + time.end, text: document.text.slice(placed.start + time.start, placed.start + time.end),
        type: time.type, value: outcome, modifier: time.modifier, frequency: time.frequency, quantifier: time.quantifier,
        function: role?.name ?? null,
        interval: resolved === null || time.reading.kind === 'fixed' ? null : intervalOf(resolved.point),
        anchor: anchorOf(resolved, date?.value ?? null),
        range: time.range === null ? null : { role: time.range.role, other: `date-${first + time.range.other}` },
        measures: [],
        rules: time.rules, certainty: certaintyOf(time, glance, resolved, outcome, order.sure),
        evidence: evidenceOf(time, glance, resolved, outcome, order, date?.value ?? null),
      });
    }
  }
  return out;
}

/** The day that renames an expression, with its id; null where none does or it has no place in time. */
function renamed(day: LocalTime | null, setting: Setting, dayFirst: boolean, id: string): Resolved | null {
  const resolved = day && resolve(day, { ...setting, direction: day.direction ?? setting.direction, rules: day.rules }, dayFirst);
  return resolved && { point: resolved.point, told: { id, point: resolved.point, paragraph: setting.paragraph, sentence: setting.sentence, past: false }, byArticle: false };
}

/** The far end of a range looks where the near end looks. */
function nearEnd(time: LocalTime, times: readonly LocalTime[]): LocalTime {
  const other = time.range === null || time.direction !== null ? undefined : times[time.range.other];
  return other === undefined ? time : { ...time, direction: other.direction, directionSure: other.directionSure };
}

/** "the nine months", "the first six months", "the year ended Sept. 30": what companies report beside the quarter. */
const isLongerStretch = ({ reading, rules }: LocalTime): boolean =>
  reading.kind === 'fixed' && (rules[0] === 'date.period-ended' || rules[0] === 'date.duration') && /^P(?:[69]M|12M|1Y)$/.test(reading.value);

/** Vague words and the day of writing move no story on. */
const tellsTheStory = (time: LocalTime): boolean => time.reading.kind !== 'fixed' && !time.rules.some((rule) => COMPARISONS.has(rule));

const COMPARISONS = new Set(['date.indefinite', 'date.ago', 'date.earlier', 'date.year-ago', 'date.year-period', 'date.year-quarter']);

function resolve(time: LocalTime, setting: Setting, dayFirst: boolean): Resolved | null {
  const { reading } = time;
  if (reading.kind === 'fixed') return null;
  if (reading.kind === 'calendar') return resolveCalendar(reading, setting);
  return resolveCalendar({ kind: 'calendar', ...dayAndMonth(reading, dayFirst), ...(reading.year !== null && { year: reading.year }) }, setting);
}

/** The order told, unless it makes no date. */
function dayAndMonth({ first, second, year }: NumericReading, dayFirst: boolean): { day: number; month: number } {
  const [day, month] = dayFirst ? [first, second] : [second, first];
  const possible = month <= 12 && day <= monthLength(year ?? 2000, month);
  return possible ? { day, month } : { day: month, month: day };
}

function valueFor(time: LocalTime, resolved: Resolved | null): string | null {
  const { reading } = time;
  if (reading.kind === 'fixed') return reading.value;
  if (resolved === null || !isCommonEra(resolved.point)) return null;
  const value = valueOf(resolved.point);
  if (reading.kind === 'numeric') return value;
  if (resolved.point.grain !== 'day') return value;
  if (reading.clock !== undefined) return `${value}T${clock(reading.clock)}`;
  return reading.part === undefined ? value : `${value}T${reading.part}`;
}

const isCommonEra = ({ year }: Point): boolean => year >= 1 && year <= 9999;

/** Clock times are written as the place has them; only UTC is marked. Other zones are told in the evidence. */
const clock = ({ hour, minute, zone }: Clock): string => `${String(hour).padStart(2, '0')}:${String(minute ?? 0).padStart(2, '0')}${zone === 'Z' ? 'Z' : ''}`;

function anchorOf(resolved: Resolved | null, article: string | null): TimeAnchor | null {
  if (resolved === null) return null;
  if (resolved.told !== null) return { value: valueOf(resolved.told.point), source: 'expression', expression: resolved.told.id };
  return resolved.byArticle && article !== null ? { value: article, source: 'article' } : null;
}

function evidenceOf(time: LocalTime, glance: Glance, resolved: Resolved | null, value: string | null, order: { dayFirst: boolean; sure: boolean }, article: string | null): Evidence[] {
  const out: Evidence[] = [];
  if (time.reading.kind === 'numeric' && time.reading.first <= 12 && time.reading.second <= 12) out.push({ code: order.dayFirst ? 'date.day-first' : 'date.month-first' });
  if (resolved?.told) out.push({ code: 'date.against-expression', args: { value: valueOf(resolved.told.point), expression: resolved.told.id } });
  else if (resolved?.byArticle === true && article !== null) out.push({ code: 'date.against-article', args: { value: article } });
  if (resolved?.byArticle === true && glance.direction !== null && time.reading.kind === 'calendar' && time.reading.offset === undefined) out.push({ code: glance.direction === 'past' ? 'date.looks-back' : 'date.looks-ahead' });
  if (time.reading.kind === 'calendar' && time.reading.clock?.zone) out.push({ code: 'date.time-zone', args: { zone: time.reading.clock.zone } });
  if (value === null) out.push({ code: article === null ? 'date.no-article-date' : 'date.unresolved' });
  return out;
}

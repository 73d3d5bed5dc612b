/** How sure a value is: how often such an expression is one at all and means what it is taken for, not how plainly it is written. */
import type { LocalTime } from '../recognise';
import type { Glance } from '../tense';
import type { Resolved } from './calendar';

/**
 * Share of values right by the rule that found them (`:unit` where it matters), measured on news annotated by hand (TimeBank, AQUAINT, MEANTIME), drawn
 * towards 0.9 where few were met and where annotators, not readers, disagree ("last week" without its number, "Wednesday night" as a day).
 */
const SHARES: Readonly<Record<string, number>> = {
  'date.weekday': 0.93, 'date.weekday-side': 0.9, 'date.month-date': 0.97, 'date.month': 0.94, 'date.deictic-day': 0.95, 'date.iso': 0.98, 'date.numeric': 0.93,
  'date.nth-weekday': 0.9, 'date.day-of-month': 0.9, 'date.year': 0.87, 'date.quarter': 0.94, 'date.season': 0.85, 'date.holiday': 0.8, 'date.decade': 0.8, 'date.century': 0.8,
  'date.relative-unit': 0.85, 'date.relative-unit:week': 0.6, 'date.relative-unit:month': 0.93,
  'date.narrative-unit': 0.65, 'date.narrative-weekday': 0.7, 'date.bare-unit': 0.62, 'date.bare-unit:week': 0.5,
  'date.ago': 0.6, 'date.earlier': 0.58, 'date.later': 0.5, 'date.from-now': 0.7, 'date.year-ago': 0.66, 'date.year-period': 0.5, 'date.year-quarter': 0.6, 'date.year-end': 0.55,
  'date.duration': 0.81, 'date.hyphen-duration': 0.84, 'date.stretch': 0.5, 'date.bare-plural': 0.42, 'date.vague-plural': 0.5, 'date.ahead': 0.6, 'date.period-ended': 0.8,
  'date.reference': 0.69, 'date.recurrence': 0.64, 'date.clock': 0.7, 'date.day-part': 0.75, 'date.any-weekday': 0.6,
};
const ELSE = 0.85;

/** Placed by the tense of a verb that leaves doubt, or by none. */
const UNSURE_TENSE = 0.88;
/** Counted from a time told before, which may be the wrong one. */
const BY_STORY = 0.95;
/** Day and month in an order that nothing settles. */
const UNSURE_ORDER = 0.7;
/** "Wednesday night": a night, or the day it belongs to. */
const PART_OF_DAY = 0.75;
const UNRESOLVED = 0.8;

export function certaintyOf(time: LocalTime, glance: Glance, resolved: Resolved | null, value: string | null, orderSure: boolean): number {
  const { reading } = time;
  let certainty = Math.min(time.certainty, shareOf(time));
  if (resolved !== null && resolved.told !== null) certainty *= BY_STORY;
  if (reading.kind === 'numeric' && !orderSure && reading.first <= 12 && reading.second <= 12) certainty *= UNSURE_ORDER;
  if (resolved?.byArticle === true && !glance.sure && reading.kind === 'calendar' && reading.offset === undefined && reading.side === undefined) certainty *= UNSURE_TENSE;
  if (reading.kind === 'calendar' && reading.part !== undefined && reading.offset === undefined) certainty *= PART_OF_DAY;
  if (value === null) certainty *= UNRESOLVED;
  return Math.round(certainty * 100) / 100;
}

function shareOf({ rules, reading }: LocalTime): number {
  const rule = rules[0]!;
  const unit = reading.kind === 'calendar' ? reading.offset?.unit : undefined;
  return SHARES[`${rule}:${unit ?? ''}`] ?? SHARES[rule] ?? ELSE;
}

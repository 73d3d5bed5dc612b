/** Does the sentence look back or ahead at a place? Read off the words before it and the verb groups around it, the nearest first. */
import { MONTHS } from '../lexicon/months';
import { AGREEMENTS, COMING_EVENTS, DATED_EVENTS, OUTCOMES, PROLONGING } from '../lexicon/verbs-ahead';
import { WEEKDAYS } from '../lexicon/weekdays';
import type { Paragraph } from '../text/paragraph';
import { isToDo, outlookOf, type Outlook } from './outlook';
import { isAttributive, isDash, lower, tagOf, type Tokens } from './words';

export type Direction = 'past' | 'future' | null;

/** Where a sentence looks; not `sure` where the words would bear the other reading too ("may", a present, "Monday's debate"). */
export interface Glance {
  readonly direction: Direction;
  readonly sure: boolean;
}

/** How far to look on either side, in tokens. */
const REACH = 30;
/** Commas behind which a verb to the left belongs to another clause. */
const COMMAS = 2;

const OPEN: Glance = { direction: null, sure: false };
const AHEAD: Glance = { direction: 'future', sure: true };
const BEHIND: Glance = { direction: 'past', sure: true };
const RATHER_AHEAD: Glance = { direction: 'future', sure: false };
const RATHER_BEHIND: Glance = { direction: 'past', sure: false };

/** What the words around tokens `first`–`last` say: "on Wednesday agreed" looks back, "will meet Wednesday" ahead. */
export function glanceAt(paragraph: Paragraph, first: number, last: number): Glance {
  const { tokens } = paragraph;
  const before = lower(tokens, first - 1);
  if (before === 'since') return BEHIND;
  if (isDue(tokens, first)) return AHEAD;
  const possessive = lower(tokens, last) === "'s";
  const event = possessive ? last + 1 : last;
  // "the Nov. 8 election": the verb tells when it was spoken of, not when it is held.
  const weekday = WEEKDAYS.has(lower(tokens, first));
  if (isEvent(tokens, event, COMING_EVENTS) && !(weekday && before === 'after')) return weekday ? RATHER_AHEAD : AHEAD;
  // "under a June agreement": the noun is dated, not the verb.
  if (MONTHS.has(lower(tokens, last - 1)) && isAttributive(tokens, last)) return OPEN;
  if (isBareMonth(tokens, first, last) && isAgreedToDo(paragraph, first)) return RATHER_AHEAD;
  const told = nearestOutlook(paragraph, first, last);
  // "ahead of Friday's meeting, France unveiled a plan": mostly the meeting is still to come.
  if (isAheadOf(tokens, first)) return told.direction === 'past' ? RATHER_AHEAD : AHEAD;
  if (before === 'until' || before === 'till') return told.pluperfect ? BEHIND : AHEAD;
  if (before === 'by') return deadline(told);
  // "called a meeting for Monday", "planned for Saturday": for what comes, unless it was once planned so.
  if (before === 'for' && !possessive && isDay(tokens, first) && !told.pluperfect) return RATHER_AHEAD;
  return possessive ? ofEvent(tokens, event, told) : told;
}

/** "submit a plan by Jan. 31", "is to end by June" look ahead; "had risen by Friday" and "By Friday, 40 had died" back. */
function deadline(told: Told): Glance {
  if (told.toDo) return AHEAD;
  return told.direction === 'past' ? { direction: 'past', sure: told.pluperfect } : AHEAD;
}

/** "will attend Friday's summit" looks ahead, "will appeal Wednesday's ruling" does not. */
function ofEvent(tokens: Tokens, event: number, told: Told): Glance {
  if (told.direction !== 'future') return told;
  if (isEvent(tokens, event, OUTCOMES)) return BEHIND;
  if (!told.sure) return RATHER_BEHIND;
  return isEvent(tokens, event, DATED_EVENTS) ? AHEAD : RATHER_BEHIND;
}

/** "ahead of the March 15 vote", "in advance of". */
function isAheadOf(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i > first - 5; i--) if (lower(tokens, i) === 'of' && /^(?:ahead|advance)$/.test(lower(tokens, i - 1))) return true;
  return false;
}

/** "due Tuesday", "effective Feb. 1", "as soon as Friday", "up for re-election in November". */
function isDue(tokens: Tokens, first: number): boolean {
  const before = lower(tokens, first - 1);
  if (/^(?:due|effective|deadline|upcoming|payable)$/.test(before) || (/^(?:due|effective)$/.test(lower(tokens, first - 2)) && tagOf(tokens, first - 1) === 'IN')) return true;
  if (before === 'as' && lower(tokens, first - 2) === 'soon') return true;
  return before === 'in' && lower(tokens, first - 3) === 'for' && lower(tokens, first - 4) === 'up';
}

const isBareMonth = (tokens: Tokens, first: number, last: number): boolean => last === first + 1 && MONTHS.has(lower(tokens, first));

/**
 * "announced an agreement to acquire it in January", "extended the loan through January": what is agreed comes in the month, what is prolonged lasts so
 * long. A weekday mostly tells when it was announced ("agreed a deal to buy it Monday").
 */
function isAgreedToDo(paragraph: Paragraph, first: number): boolean {
  const { tokens, verbGroups } = paragraph;
  let k = lastGroupBefore(paragraph, first);
  // "revolving loans", "a holding company" stand inside the object.
  while (k >= 0 && verbGroups[k]!.form === 'gerund') k--;
  const group = verbGroups[k];
  if (group === undefined || tokens[group.first]!.sentence !== tokens[first]!.sentence || first - group.last > REACH) return false;
  if (lower(tokens, first - 1) === 'through') return PROLONGING.has(group.lemma);
  return group.form === 'infinitive' && AGREEMENTS.has(lower(tokens, group.first - 1));
}

const isDay = (tokens: Tokens, first: number): boolean => WEEKDAYS.has(lower(tokens, first)) || (MONTHS.has(lower(tokens, first)) && tokens[first + 1]?.kind === 'number');

/** The noun itself, or behind one adjective: "the June 5 general election". */
const isEvent = (tokens: Tokens, i: number, events: ReadonlySet<string>): boolean =>
  events.has(lower(tokens, i)) || (events.has(lower(tokens, i + 1)) && tokens[i]?.kind === 'word' && !isDash(tokens, i) && /^(?:JJ|NN)/.test(tagOf(tokens, i)));

interface Told extends Outlook {
  /** The nearest verb on the left is an infinitive of what is to be done: "told to submit a plan". */
  readonly toDo: boolean;
}

/** The nearest verb group on the left that tells something, else the nearest on the right. */
function nearestOutlook(paragraph: Paragraph, first: number, last: number): Told {
  const { tokens, verbGroups } = paragraph;
  const { sentence } = tokens[first]!;
  const left = lastGroupBefore(paragraph, first);
  const nearest = verbGroups[left];
  const toDo = nearest !== undefined && tokens[nearest.first]!.sentence === sentence && first - nearest.last <= REACH && isToDo(paragraph, left);
  let commas = 0;
  let at = first;
  for (let k = left; k >= 0; k--) {
    const group = verbGroups[k]!;
    if (tokens[group.first]!.sentence !== sentence || first - group.last > REACH) break;
    for (; at > group.last; at--) if (lower(tokens, at - 1) === ',' || lower(tokens, at - 1) === ';') commas++;
    if (commas > COMMAS) break;
    const outlook = outlookOf(paragraph, k, first);
    if (outlook !== null) return { ...outlook, toDo };
  }
  for (let k = lastGroupBefore(paragraph, last) + 1; k < verbGroups.length; k++) {
    const group = verbGroups[k]!;
    if (tokens[group.first]!.sentence !== sentence || group.first - last > REACH) break;
    const outlook = outlookOf(paragraph, k, first);
    if (outlook !== null) return { ...outlook, toDo: false };
  }
  return { ...OPEN, pluperfect: false, toDo };
}

/** Index of the last group that ends at or before a token; −1 for none. */
function lastGroupBefore({ verbGroups }: Paragraph, token: number): number {
  let low = 0;
  let high = verbGroups.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (verbGroups[middle]!.last <= token) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

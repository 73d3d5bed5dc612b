import { l10n } from 'vscode';
import type { ArticleDate, TimeExpression, TimeModifier } from '../../engine';
import { dayInWords, intervalInWords, monthInWords } from './days';

export function articleDateSource(source: ArticleDate['source']): string {
  switch (source) {
    case 'given': return l10n.t('set by you');
    case 'metadata': return l10n.t('read from the metadata line');
    case 'front-matter': return l10n.t('read from the front matter');
    case 'dateline': return l10n.t('read from the dateline');
    case 'byline': return l10n.t('read from the byline');
    case 'published-line': return l10n.t('read from the line that tells when it was published');
    case 'name': return l10n.t('read from the file’s name');
    case 'presumed': return l10n.t('from your settings, for articles that tell none');
    case 'first-date': return l10n.t('the first full date in the text');
  }
}

export function modifierInWords(modifier: TimeModifier): string {
  switch (modifier) {
    case 'BEFORE': return l10n.t('before');
    case 'AFTER': return l10n.t('after');
    case 'ON_OR_BEFORE': return l10n.t('on or before');
    case 'ON_OR_AFTER': return l10n.t('on or after');
    case 'LESS_THAN': return l10n.t('less than');
    case 'MORE_THAN': return l10n.t('more than');
    case 'EQUAL_OR_LESS': return l10n.t('at most');
    case 'EQUAL_OR_MORE': return l10n.t('at least');
    case 'START': return l10n.t('the beginning of');
    case 'MID': return l10n.t('the middle of');
    case 'END': return l10n.t('the end of');
    case 'APPROX': return l10n.t('about');
  }
}

/** What an expression stands for, as a reader would say it: "Tuesday 6 April 2021", "the spring of 2022", "10 years". */
export function timeInWords(time: TimeExpression): string {
  const { value } = time;
  if (value === null) return l10n.t('not known');
  const words = valueInWords(value, time);
  return time.modifier === null ? words : `${modifierInWords(time.modifier)} ${words}`;
}

/**
 * What a hint behind an expression says: the day that "Wednesday" or "Easter" means, "April 2021" for "last month", with a question mark for a guess.
 * Null where the words say it themselves ("7 April 2021", "two weeks").
 */
export function resolvedInShort(time: TimeExpression, guess: number): string | null {
  if (time.function !== null) return null;
  if (time.value === null) return time.type === 'DATE' || time.type === 'TIME' ? '?' : null;
  if (time.interval === null || (time.anchor === null && !time.rules.includes('date.holiday'))) return null;
  const day = /^(\d{4}-\d\d-\d\d)(?:T(.*))?$/.exec(time.value);
  const words = day === null ? valueInWords(time.value, time)
    : day[2] === undefined ? dayInWords(day[1]!, 'medium') : valueInWords(time.value, time).replace(dayInWords(day[1]!), dayInWords(day[1]!, 'medium'));
  return time.certainty < guess ? l10n.t('{0}?', words) : words;
}

function valueInWords(value: string, time: TimeExpression): string {
  if (value === 'PAST_REF') return l10n.t('some time ago');
  if (value === 'PRESENT_REF') return l10n.t('now');
  if (value === 'FUTURE_REF') return l10n.t('some time to come');
  if (value.startsWith('P') || /^T\d/.test(value)) return time.type === 'SET' ? repeated(value) : durationInWords(value);
  const clock = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(value);
  if (clock !== null) return l10n.t('{0}, {1}', dayInWords(clock[1]!), clock[2]!);
  const part = /^(\d{4}-\d\d-\d\d)T(MO|MI|AF|EV|NI|DT)$/.exec(value);
  if (part !== null) return l10n.t('{0}, {1}', dayInWords(part[1]!), partOfDay(part[2]!));
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return dayInWords(value);
  if (/^\d{4}-\d\d$/.test(value)) return monthInWords(value);
  if (/^\d{3}$/.test(value)) return l10n.t('the {0}0s', value);
  if (/^\d{2}$/.test(value)) return l10n.t('the years {0}00 to {0}99', value);
  const named = /^(\d{4})-(SP|SU|FA|WI|Q[1-4]|H[12])$/.exec(value);
  if (named !== null) return l10n.t('{0} {1}', seasonOrQuarter(named[2]!), named[1]!);
  if (time.interval !== null && time.interval.from !== time.interval.to && !/^\d{4}$/.test(value)) {
    return intervalInWords(time.interval.from, time.interval.to);
  }
  return value;
}

function repeated(value: string): string {
  const length = durationInWords(value);
  return l10n.t('every {0}', length.replace(/^1 /, ''));
}

/** "2 days" for `P2D`, "1 year 6 months" for `P1Y6M`, "some weeks" for `PXW`. */
export function durationInWords(value: string): string {
  const [days, hours] = value.replace(/^P/, '').split('T');
  const parts = [...pieces(days ?? '', false), ...pieces(hours ?? '', true)];
  return parts.length === 0 ? value : parts.join(' ');
}

function pieces(text: string, clock: boolean): string[] {
  return [...text.matchAll(/(X|\d{1,9}(?:\.\d{1,9})?)([A-Z]{1,2})/g)].map(([, amount, unit]) => amountOf(amount!, unit!, clock));
}

function amountOf(amount: string, unit: string, clock: boolean): string {
  const one = amount === '1';
  const n = amount === 'X' ? l10n.t('some') : amount;
  switch (unit) {
    case 'D': return one ? l10n.t('1 day') : l10n.t('{0} days', n);
    case 'W': return one ? l10n.t('1 week') : l10n.t('{0} weeks', n);
    case 'M': return clock ? (one ? l10n.t('1 minute') : l10n.t('{0} minutes', n)) : one ? l10n.t('1 month') : l10n.t('{0} months', n);
    case 'Q': return one ? l10n.t('1 quarter') : l10n.t('{0} quarters', n);
    case 'Y': return one ? l10n.t('1 year') : l10n.t('{0} years', n);
    case 'DE': return one ? l10n.t('1 decade') : l10n.t('{0} decades', n);
    case 'CE': return one ? l10n.t('1 century') : l10n.t('{0} centuries', n);
    case 'H': return one ? l10n.t('1 hour') : l10n.t('{0} hours', n);
    case 'S': return one ? l10n.t('1 second') : l10n.t('{0} seconds', n);
    default: return `${n} ${unit}`;
  }
}

function partOfDay(code: string): string {
  switch (code) {
    case 'MO': return l10n.t('morning');
    case 'MI': return l10n.t('midday');
    case 'AF': return l10n.t('afternoon');
    case 'EV': return l10n.t('evening');
    case 'NI': return l10n.t('night');
    default: return l10n.t('daytime');
  }
}

function seasonOrQuarter(code: string): string {
  switch (code) {
    case 'SP': return l10n.t('spring');
    case 'SU': return l10n.t('summer');
    case 'FA': return l10n.t('autumn');
    case 'WI': return l10n.t('winter');
    case 'H1': return l10n.t('first half of');
    case 'H2': return l10n.t('second half of');
    default: return l10n.t('quarter {0} of', code.slice(1));
  }
}

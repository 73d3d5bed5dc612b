/** Days of the calendar in words. Days are `YYYY-MM-DD` throughout and know no time zone. */
import { l10n } from 'vscode';
import { formats } from './formatters';

const MILLISECONDS_A_DAY = 86_400_000;

/** Days from `from` to `to`, negative when `to` is earlier; null when either is no day. */
export function daysBetween(from: string, to: string): number | null {
  const a = timeOf(from);
  const b = timeOf(to);
  return a === null || b === null ? null : Math.round((b - a) / MILLISECONDS_A_DAY);
}

/** "Wednesday 7 April 2021". What is no day is given back as it is. */
export function dayInWords(day: string, style: 'full' | 'long' | 'medium' = 'full'): string {
  const time = timeOf(day);
  if (time === null) return day;
  return formats[style]().format(time);
}

/** "April 2021" for `2021-04`. */
export function monthInWords(month: string): string {
  const time = timeOf(`${month}-01`);
  return time === null ? month : formats.month().format(time);
}

/** "7 April 2021", or "7 April 2021 to 9 April 2021". */
export function intervalInWords(from: string, to: string): string {
  return from === to ? dayInWords(from) : l10n.t('{0} to {1}', dayInWords(from, 'long'), dayInWords(to, 'long'));
}

/** A stretch of days as it is told shortest: "2024", "September 2024", "7 April 2021", "7 April 2021 to 9 April 2021". */
export function stretchInWords(from: string, to: string): string {
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  if (from.endsWith('-01') && from.slice(0, 7) === to.slice(0, 7) && daysBetween(from, to) !== null && dayAfter(to).endsWith('-01')) return monthInWords(from.slice(0, 7));
  return from === to ? dayInWords(from, 'long') : intervalInWords(from, to);
}

function dayAfter(day: string): string {
  const time = timeOf(day);
  return time === null ? day : new Date(time + MILLISECONDS_A_DAY).toISOString().slice(0, 10);
}

/** Where a stretch of days lies from the article's own day, in words. */
export function distanceInWords(articleDay: string, from: string, to: string): string | null {
  const first = daysBetween(articleDay, from);
  const last = daysBetween(articleDay, to);
  if (first === null || last === null) return null;
  if (first === 0 && last === 0) return l10n.t('the day of the article');
  if (first <= 0 && last >= 0) return l10n.t('the day of the article lies in it');
  return first > 0 ? after(first) : before(-last);
}

function after(days: number): string {
  if (days === 1) return l10n.t('the day after the article');
  return l10n.t('{0} after the article', spanOfDays(days));
}

function before(days: number): string {
  if (days === 1) return l10n.t('the day before the article');
  return l10n.t('{0} before the article', spanOfDays(days));
}

/** "9 days", "6 weeks (45 days)", "4 years": no more exact than a reader has use for. */
export function spanOfDays(days: number): string {
  if (days < 14) return days === 1 ? l10n.t('1 day') : l10n.t('{0} days', days);
  if (days < 60) return l10n.t('about {0} weeks ({1} days)', Math.round(days / 7), days);
  const months = Math.round(days / 30.44);
  if (months < 24) return l10n.t('about {0} months', months);
  return l10n.t('about {0} years', Math.round(days / 365.25));
}

/** "9 days", "139 days (about 5 months)": exact, for those who count. */
export function countedDays(days: number): string {
  if (days === 1) return l10n.t('1 day');
  return days < 60 ? l10n.t('{0} days', days) : l10n.t('{0} days ({1})', formats.count().format(days), spanOfDays(days));
}

/** The calendar's day where the reader is. */
export function today(now: Date): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Whether a text is a day that the calendar has, `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return timeOf(text) !== null;
}

function timeOf(day: string): number | null {
  const parts = /^(\d{4})-(\d\d)-(\d\d)/.exec(day);
  if (parts === null) return null;
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const at = new Date(0);
  at.setUTCFullYear(year, month - 1, date);
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === date ? at.getTime() : null;
}

import { l10n } from 'vscode';
import { countedDays } from './days';
import { formats } from './formatters';

/** How long there was to go when the article was written. */
export function leftFromArticle(days: number): string {
  if (days === 0) return l10n.t('due on the day of the article');
  return days > 0 ? l10n.t('{0} left from the article’s date', countedDays(days)) : l10n.t('{0} before the article’s date', countedDays(-days));
}

/** The same for a line that has no room, where the date from which it is counted stands elsewhere. */
export function leftInShort(days: number): string {
  const count = formats.count().format(Math.abs(days));
  if (days === 0) return l10n.t('due the same day');
  if (days < 0) return days === -1 ? l10n.t('the day before') : l10n.t('{0} days before', count);
  return days === 1 ? l10n.t('1 day left') : l10n.t('{0} days left', count);
}

/** How long there is to go today. */
export function leftFromToday(days: number): string {
  if (days === 0) return l10n.t('due today');
  return days > 0 ? l10n.t('{0} left from today', countedDays(days)) : l10n.t('passed {0} ago, counted from today', countedDays(-days));
}

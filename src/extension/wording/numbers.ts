import { l10n } from 'vscode';
import { formats, money } from './formatters';

/** "1,400,000,000": a plain number with its digits grouped, no more decimals than it was told with. */
export function numberInWords(value: number, currency: string | null = null): string {
  if (currency !== null && /^[A-Z]{3}$/.test(currency)) {
    return money(currency, Number.isInteger(value)).format(value);
  }
  return formats.number().format(value);
}

/** "1.4 billion": how a number too long to be read at a glance is said; null for others. */
export function roundNumber(value: number): string | null {
  if (Math.abs(value) < 1_000_000) return null;
  return formats.round().format(value);
}

/** Counts of what was found, singular and plural. */
export const counts = {
  quotes: (n: number): string => (n === 1 ? l10n.t('1 quote') : l10n.t('{0} quotes', n)),
  commitments: (n: number): string => (n === 1 ? l10n.t('1 commitment') : l10n.t('{0} commitments', n)),
  mentions: (n: number): string => (n === 1 ? l10n.t('1 mention') : l10n.t('{0} mentions', n)),
  passages: (n: number): string => (n === 1 ? l10n.t('1 passage') : l10n.t('{0} passages', n)),
  articles: (n: number): string => (n === 1 ? l10n.t('1 article') : l10n.t('{0} articles', numberInWords(n))),
  files: (n: number): string => (n === 1 ? l10n.t('1 file') : l10n.t('{0} files', numberInWords(n))),
  dates: (n: number): string => (n === 1 ? l10n.t('1 date') : l10n.t('{0} dates', n)),
};

/** "A, B and C". */
export function list(words: readonly string[]): string {
  return words.length === 1 ? words[0]! : formats.list().format(words);
}

import { l10n } from 'vscode';
import { locale } from './days';

/** "1,400,000,000": a plain number with its digits grouped, no more decimals than it was told with. */
export function numberInWords(value: number, currency: string | null = null): string {
  if (currency !== null && /^[A-Z]{3}$/.test(currency)) {
    return formatter({ style: 'currency', currency, minimumFractionDigits: Number.isInteger(value) ? 0 : 2, maximumFractionDigits: 2 }).format(value);
  }
  return formatter({ maximumFractionDigits: 6 }).format(value);
}

/** "1.4 billion": how a number too long to be read at a glance is said; null for others. */
export function roundNumber(value: number): string | null {
  if (Math.abs(value) < 1_000_000) return null;
  return formatter({ notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 }).format(value);
}

/** Made once each: making one costs many times what using it does. */
const formatters = new Map<string, Intl.NumberFormat>();

function formatter(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${locale()} ${JSON.stringify(options)}`;
  let found = formatters.get(key);
  if (found === undefined) {
    found = new Intl.NumberFormat(locale(), options);
    formatters.set(key, found);
  }
  return found;
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
  if (words.length === 1) return words[0]!;
  return new Intl.ListFormat(locale(), { style: 'long', type: 'conjunction' }).format(words);
}

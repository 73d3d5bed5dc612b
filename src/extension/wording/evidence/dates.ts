import { l10n } from 'vscode';
import { dayInWords } from '../days';
import type { EvidenceWordings } from '../evidence';

export const dateEvidence: EvidenceWordings = {
  'date.against-article': (_words, { value }) => l10n.t('counted from the article’s date, {0}', dayInWords(String(value), 'long')),
  'date.against-expression': (_words, { value }) => l10n.t('counted from a date told before, {0}', dayInWords(String(value), 'long')),
  'date.looks-back': () => l10n.t('the verb beside it tells of what has happened'),
  'date.looks-ahead': () => l10n.t('the verb beside it tells of what is to come'),
  'date.day-first': () => l10n.t('read with the day first'),
  'date.month-first': () => l10n.t('read with the month first'),
  'date.time-zone': (_words, { zone }) => l10n.t('the clock time is in {0}', String(zone)),
  'date.no-article-date': () => l10n.t('the article’s date is not known, so nothing fixes it'),
  'date.unresolved': () => l10n.t('nothing in the text fixes it'),
};

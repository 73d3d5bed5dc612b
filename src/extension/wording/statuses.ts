import { l10n } from 'vscode';
import type { Stamp, Status, StatusSet } from '../../review/model';
import { dayInWords } from './days';

export function statusInWords(status: Status): string {
  switch (status) {
    case 'open': return l10n.t('open');
    case 'kept': return l10n.t('kept');
    case 'broken': return l10n.t('broken');
    case 'overtaken': return l10n.t('overtaken by events');
  }
}

/** "kept, 1 October 2024, says AB". */
export function statusTold({ status, date, author }: Pick<Stamp & StatusSet, 'status' | 'date' | 'author'>): string {
  return [statusInWords(status), ...(date === null ? [] : [dayInWords(date, 'long')]), ...(author === null ? [] : [l10n.t('says {0}', author)])].join(', ');
}

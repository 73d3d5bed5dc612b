/** How far the reading of a folder is. */
import { l10n } from 'vscode';
import type { Progress } from '../../panel/messages';
import type { FolderIndex } from '../services/folder';
import { counts, numberInWords } from './numbers';

/** Null when all is read. */
export function progressOf({ phase, done, total }: Pick<FolderIndex, 'phase' | 'done' | 'total'>): Progress | null {
  switch (phase) {
    case 'done': return null;
    case 'looking': return { words: l10n.t('Looking for articles…'), done: 0, total: 0, stopped: false };
    case 'reading': return { words: l10n.t('Reading: {0} of {1}', numberInWords(done), counts.files(total)), done, total, stopped: false };
    case 'stopped': return { words: l10n.t('Stopped: {0} of {1} are read', numberInWords(done), counts.files(total)), done, total, stopped: true };
  }
}

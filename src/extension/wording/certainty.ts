import { l10n } from 'vscode';
import { GUESS } from '../lookup';

/** Said of what may be wrong; null for what is as good as sure. */
export function certaintyInWords(certainty: number): string | null {
  if (certainty < GUESS) return l10n.t('a guess');
  if (certainty < 0.8) return l10n.t('likely');
  return null;
}

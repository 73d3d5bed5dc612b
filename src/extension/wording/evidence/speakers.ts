import { l10n } from 'vscode';
import type { EvidenceWordings } from '../evidence';

export const speakerEvidence: EvidenceWordings = {
  'speaker.described': (words) => l10n.t('known only by the description {0}', words),
};

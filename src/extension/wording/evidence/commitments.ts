import { l10n } from 'vscode';
import type { EvidenceWordings } from '../evidence';

export const commitmentEvidence: EvidenceWordings = {
  'commitment.verb': (words) => l10n.t('{0} is a verb of undertaking', words),
  'commitment.modal': (words) => l10n.t('{0}, said of somebody who can choose', words),
  'commitment.modal-passive': (words) => l10n.t('{0}, with somebody behind it who can choose', words),
  'commitment.going-to': (words) => l10n.t('{0} tells what somebody means to do', words),
  'commitment.be-to': (words) => l10n.t('{0} tells what is arranged', words),
  'commitment.adjective': (words) => l10n.t('{0} tells that somebody stands ready or is bound', words),
  'commitment.noun': (words) => l10n.t('{0} names an undertaking', words),
  'commitment.participle': (words) => l10n.t('{0} names an undertaking to come', words),
  'commitment.list-item': (words) => l10n.t('{0} begins an item under a lead that undertakes it', words),
  'commitment.agent-understood': (words, { name }) => l10n.t('who is to act is not said here; the text is about {1} ({0})', words, String(name)),
  'commitment.agent': (words, { name }) => l10n.t('{0} is who is to act: {1}', words, String(name)),
  'commitment.first-person': (_words, { name }) => l10n.t('“I” or “we” stands for {0}', String(name)),
  'commitment.reported': (words) => l10n.t('reported speech after {0}', words),
};

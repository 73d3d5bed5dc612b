import { l10n } from 'vscode';
import type { EvidenceWordings } from '../evidence';

export const speakerEvidence: EvidenceWordings = {
  'speaker.described': (words) => l10n.t('known only by the description {0}', words),
  'speaker.affiliation-dateline': (_words, args) => l10n.t('the office is taken to be that of {0}, where the article was filed', String(args.place ?? '')),
  'mention.name': (words) => l10n.t('named in full: {0}', words),
  'mention.part-of-name': (words) => l10n.t('{0} is the short form of a name told before', words),
  'mention.acronym': (words) => l10n.t('{0} is the acronym of a name told before', words),
  'mention.both': (words) => l10n.t('{0} are taken to be the two countries or people told last', words),
  'mention.owned': (words) => l10n.t('{0} belongs to the person told last', words),
  'mention.role': (words) => l10n.t('{0} is the office of somebody told before', words),
  'mention.organisation': (words) => l10n.t('{0} is taken to be the organisation told last', words),
  'mention.pronoun-last-person': (words) => l10n.t('{0} is taken to be the last person who did or said something', words),
  'mention.pronoun-gender': (words) => l10n.t('{0} is the last person of that gender who did or said something', words),
  'mention.pronoun-thing': (words) => l10n.t('{0} is taken to be the organisation or country told last', words),
  'mention.pronoun-plural': (words) => l10n.t('{0} are taken to be the group told last', words),
};

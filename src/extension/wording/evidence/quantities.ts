import { l10n } from 'vscode';
import type { EvidenceWordings } from '../evidence';

export const quantityEvidence: EvidenceWordings = {
  'quantity.unit': (words) => l10n.t('{0} is the unit', words),
  'quantity.currency': (words) => l10n.t('{0} is the currency', words),
  'quantity.counted': (_words, { counted }) => l10n.t('“{0}” is what is counted', String(counted)),
  'quantity.modifier': (words) => l10n.t('{0} tells how exact it is', words),
  'quantity.change': (words) => l10n.t('{0} tells of a change', words),
  'quantity.range': (words) => l10n.t('{0} are the two ends', words),
  'quantity.score': (words) => l10n.t('{0} are the two sides', words),
  'quantity.proportion': (words) => l10n.t('{0}: so many of so many', words),
  'quantity.money-of-place': (_words, { unit }) => l10n.t('the article tells of the country whose money this is: {0}', String(unit)),
  'quantity.rate': (words) => l10n.t('{0} makes it a rate', words),
  'quantity.each': (words) => l10n.t('{0}: for each one', words),
  'quantity.multiple': (words) => l10n.t('{0} multiplies', words),
  'quantity.antecedent': (words) => l10n.t('the thing counted is taken from {0}', words),
};

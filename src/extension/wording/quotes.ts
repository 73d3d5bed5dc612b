import { l10n } from 'vscode';
import type { Quote, QuoteKind, UnattributedReason } from '../../engine';

export function quoteKindInWords(kind: QuoteKind): string {
  switch (kind) {
    case 'direct': return l10n.t('direct quote');
    case 'indirect': return l10n.t('indirect quote');
    case 'mixed': return l10n.t('partly quoted');
  }
}

/** What the kind means, for those who don't know the term. */
export function quoteKindExplained(kind: QuoteKind): string {
  switch (kind) {
    case 'direct': return l10n.t('the words themselves');
    case 'indirect': return l10n.t('told in the reporter’s words');
    case 'mixed': return l10n.t('told in the reporter’s words, some of them the speaker’s own');
  }
}

export function unattributedInWords(reason: UnattributedReason | null): string {
  switch (reason) {
    case 'passive': return l10n.t('the text says that it was said, not by whom');
    case 'ambiguous': return l10n.t('several could have said it');
    case 'headline': return l10n.t('the headline names nobody');
    case 'no-source':
    case null: return l10n.t('the text names nobody');
  }
}

/** What a reader must not miss: denied, or only imagined. */
export function quoteStanding(quote: Quote): string[] {
  return [
    ...(quote.negated ? [l10n.t('not said: the text denies it')] : []),
    ...(quote.hypothetical ? [l10n.t('not said yet: the text only imagines it')] : []),
  ];
}

import { l10n } from 'vscode';
import type { EvidenceWordings } from '../evidence';

export const quoteEvidence: EvidenceWordings = {
  'quote.cue-verb': (words) => l10n.t('{0} reports speech or thought', words),
  'quote.cue-noun': (words) => l10n.t('{0} names a thing said', words),
  'quote.cue-adjective': (words) => l10n.t('{0} tells of a thing said or thought', words),
  'quote.cue-according': (words) => l10n.t('{0} names a source', words),
  'quote.cue-per': (words) => l10n.t('{0} names a source', words),
  'quote.cue-adverb': (words) => l10n.t('{0} marks hearsay', words),
  'quote.cue-colon': () => l10n.t('a name and a colon stand before it'),
  'quote.source-subject': (words) => l10n.t('{0} is the subject of that verb', words),
  'quote.source-inverted': (words) => l10n.t('{0} is its subject, standing behind it', words),
  'quote.source-relative': (words) => l10n.t('{0} is what “who” or “which” stands for', words),
  'quote.source-coordinated': (words) => l10n.t('{0} is the subject of the verb before, and of this one', words),
  'quote.source-parenthesis': (words) => l10n.t('{0} stands before an inserted clause', words),
  'quote.source-agent': (words) => l10n.t('said by {0}', words),
  'quote.source-earlier-subject': (words) => l10n.t('{0} is the subject of a clause before', words),
  'quote.source-before': (words) => l10n.t('{0} stands before it', words),
  'quote.source-possessor': (words) => l10n.t('it is that of {0}', words),
  'quote.source-complement': (words) => l10n.t('{0} is the source named', words),
  'quote.source-label': (words) => l10n.t('{0} stands before the colon', words),
  'quote.source-object': (words) => l10n.t('{0} was asked or told to say it', words),
  'quote.retold': (words) => l10n.t('passed on by others: {0}', words),
  'quote.marks': () => l10n.t('quotation marks'),
  'quote.continued': () => l10n.t('it goes on from the quote before'),
  'quote.next-sentence': () => l10n.t('the sentence before names who speaks'),
  'quote.next-paragraph': () => l10n.t('the paragraph before names who speaks'),
};

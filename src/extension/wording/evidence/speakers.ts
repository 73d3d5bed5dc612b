import { l10n } from 'vscode';
import type { EvidenceWordings } from '../evidence';

type Args = Readonly<Record<string, string | number>>;

const name = (args: Args): string => String(args.name ?? '');

/** Where the antecedent stands, seen from the pronoun. */
function where(args: Args): string {
  switch (args.where) {
    case 'sentence': return l10n.t('same sentence');
    case 'paragraph': return l10n.t('same paragraph');
    default: return l10n.t('a paragraph before');
  }
}

export const speakerEvidence: EvidenceWordings = {
  'speaker.described': (words) => l10n.t('known only by the description {0}', words),
  'speaker.affiliation-dateline': (_words, args) => l10n.t('the office is taken to be that of {0}, where the article was filed', String(args.place ?? '')),
  'speaker.affiliation-topic': (_words, args) => l10n.t('the office is taken to be that of {0}, which the article is about', name(args)),
  'speaker.gender-pronoun': (words) => l10n.t('the gender is that of the pronoun {0}', words),
  'mention.name': (words) => l10n.t('named in full: {0}', words),
  'mention.part-of-name': (words) => l10n.t('{0} is the short form of a name told in full elsewhere', words),
  'mention.first-name': (words) => l10n.t('{0} is the first name of somebody told in full elsewhere', words),
  'mention.shared-surname': (words) => l10n.t('{0} fits more than one name; the one told last is meant', words),
  'mention.acronym': (words) => l10n.t('{0} is the acronym of a name told elsewhere', words),
  'mention.capital': (words) => l10n.t('{0} stands for its country’s government', words),
  'mention.both': (words) => l10n.t('{0} are taken to be the two told last', words),
  'mention.country': (words, args) => l10n.t('{1} is the country told last: {0}', words, name(args)),
  'mention.government': (words, args) => l10n.t('{0} acts for {1}', words, name(args)),
  'mention.owned': (words, args) => l10n.t('{0} is that of {1}', words, name(args)),
  'mention.apposition': (_words, args) => l10n.t('stands beside the name {0}', name(args)),
  'mention.close-apposition': (_words, args) => l10n.t('says what {0} is', name(args)),
  'mention.predicate': (_words, args) => l10n.t('the sentence says that this is {0}', name(args)),
  'mention.naming': (_words, args) => l10n.t('is named {0}', name(args)),
  'mention.relative': (_words, args) => l10n.t('belongs to {0}, just before', name(args)),
  'mention.role': (_words, args) => l10n.t('is the office of {0}', name(args)),
  'mention.counterpart': (_words, args) => l10n.t('{0} holds the same office on the other side', name(args)),
  'mention.noun-of-name': (_words, args) => l10n.t('the word ends the name {0}', name(args)),
  'mention.same-noun': (_words, args) => l10n.t('{0} was called so before', name(args)),
  'mention.same-words': (words) => l10n.t('the same words as before: {0}', words),
  'mention.organisation': (_words, args) => l10n.t('is taken to be {0}, the organisation told last', name(args)),
  'mention.pronoun-only-person': (_words, args) => l10n.t('is {0}: the only one who fits, {1}', name(args), where(args)),
  'mention.pronoun-gender': (_words, args) => l10n.t('is {0}: the last of that gender who did or said something, {1}', name(args), where(args)),
  'mention.pronoun-first-name': (_words, args) => l10n.t('is taken to be {0}: a guess from the first name, {1}', name(args), where(args)),
  'mention.pronoun-last-person': (_words, args) => l10n.t('is taken to be {0}: the last who did or said something, {1}', name(args), where(args)),
  'mention.pronoun-ahead': (_words, args) => l10n.t('is {0}, named just after it', name(args)),
  'mention.title-ahead': (_words, args) => l10n.t('is {0}, the only one with this title in the article', name(args)),
  'mention.named-later': (_words, args) => l10n.t('is taken to be {0}, named next: a guess', name(args)),
  'mention.pronoun-thing': (_words, args) => l10n.t('is taken to be {0}: told last, {1}', name(args), where(args)),
  'mention.pronoun-plural': (_words, args) => l10n.t('are taken to be {0}: told last, {1}', name(args), where(args)),
  'mention.source': (words) => l10n.t('named as the source: {0}', words),
};

import { l10n } from 'vscode';
import type { Mention, MentionForm, Speaker, SpeakerKind } from '../../engine';

export function speakerKindInWords(kind: SpeakerKind): string {
  switch (kind) {
    case 'person': return l10n.t('person');
    case 'organisation': return l10n.t('organisation');
    case 'place': return l10n.t('place');
    case 'group': return l10n.t('group');
    case 'document': return l10n.t('document');
    case 'unnamed': return l10n.t('unnamed source');
  }
}

export function speakerIcon(kind: SpeakerKind): string {
  switch (kind) {
    case 'person': return 'person';
    case 'organisation': return 'organization';
    case 'place': return 'globe';
    case 'group': return 'organization';
    case 'document': return 'file-text';
    case 'unnamed': return 'question';
  }
}

export function mentionFormInWords(form: MentionForm): string {
  switch (form) {
    case 'name': return l10n.t('named in full');
    case 'part-of-name': return l10n.t('part of the name');
    case 'acronym': return l10n.t('short for the name');
    case 'pronoun': return l10n.t('a pronoun');
    case 'description': return l10n.t('a description');
    case 'role': return l10n.t('by role');
  }
}

/** "Foreign Minister · Russia"; the kind of source where neither is told. */
export function roleInWords(speaker: Speaker): string {
  const told = [speaker.roles[0], speaker.affiliation].filter((one) => one !== undefined && one !== null);
  return told.length > 0 ? told.join(' · ') : speaker.kind === 'person' ? '' : speakerKindInWords(speaker.kind);
}

/** "Gen Qamar Javed Bajwa": the name with the title that the article gives. */
export function fullName(speaker: Speaker): string {
  return speaker.honorific === null || speaker.name.startsWith(speaker.honorific) ? speaker.name : `${speaker.honorific} ${speaker.name}`;
}

const RELATIVE = /^(?:who|whom|whose|which|that)$/;

/** For small print behind "he" or "the minister": who is meant, with a question mark where it is a guess; null where the words say it themselves. */
export function meantInShort(mention: Mention, speaker: Speaker | undefined, guess: number): string | null {
  if (speaker === undefined || mention.form === 'name' || mention.form === 'part-of-name' || mention.form === 'acronym') return null;
  // An unnamed source is called by its own description, and what stands right before "who" needs no telling.
  const words = mention.text.toLowerCase();
  if (words.startsWith(speaker.name.toLowerCase()) || RELATIVE.test(words)) return null;
  return mention.certainty < guess ? l10n.t('{0}?', speaker.name) : speaker.name;
}

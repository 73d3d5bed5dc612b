import { l10n } from 'vscode';
import type { Mention, Speaker } from '../../engine';
import { Markdown } from '../markdown';
import { counts } from '../wording/numbers';
import { fullName, mentionFormInWords, roleInWords, speakerIcon } from '../wording/speakers';
import { ALL_OF, fact, linkTo, why, type CardContext } from './card';

const MENTIONS_SHOWN = 12;

/** Who is meant, what is known of them, and how much they said and undertook. */
export function speakerCard(context: CardContext, speaker: Speaker, mention?: Mention): string {
  const { lookup } = context;
  const card = new Markdown().icon(speakerIcon(speaker.kind)).strong(fullName(speaker));
  const role = roleInWords(speaker);
  if (role !== '') card.text(` · ${role}`);
  card.line();
  if (speaker.roles.length > 1) fact(card, l10n.t('Also'), speaker.roles.slice(1).join(', '));
  const mentions = lookup.mentionsOf(speaker.id);
  const [quotes, commitments] = [lookup.quotesOf(speaker.id).length, lookup.commitmentsOf(speaker.id).length];
  // None of one kind goes without saying where there are some of the other.
  const told = [...(quotes > 0 || commitments === 0 ? [counts.quotes(quotes)] : []), ...(commitments > 0 || quotes === 0 ? [counts.commitments(commitments)] : [])].join(' · ');
  const named = mention ?? mentions[0];
  if (quotes + commitments === 0 || named === undefined) card.text(told);
  else card.link(told, ALL_OF, [context.document, named.start, named.end], l10n.t('All that they said and undertook'));
  card.text(` · ${counts.mentions(mentions.length)}`).line();
  if (mentions.length > 1) mentionLinks(card, context, mentions);
  if (mention === undefined) return why(card, context, speaker).value;
  if (mention.form === 'pronoun' || mention.form === 'description' || mention.form === 'role') {
    card.emphasis(l10n.t('Here {0}.', mentionFormInWords(mention.form))).line();
  }
  return why(card, context, mention).value;
}

function mentionLinks(card: Markdown, context: CardContext, mentions: readonly Mention[]): void {
  card.text(l10n.t('{0}: ', l10n.t('Mentioned')));
  mentions.slice(0, MENTIONS_SHOWN).forEach((mention, index) => {
    if (index > 0) card.text(' ');
    linkTo(card, context, String(index + 1), mention, mention.text);
  });
  if (mentions.length > MENTIONS_SHOWN) card.text(` ${l10n.t('and {0} more', mentions.length - MENTIONS_SHOWN)}`);
  card.line();
}

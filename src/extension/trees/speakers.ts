/** Who speaks in the article, with what each of them said and where they are mentioned. */
import { l10n } from 'vscode';
import type { Mention, Quote, Speaker } from '../../engine';
import type { Lookup } from '../lookup';
import { shorten } from '../markdown';
import { counts } from '../wording/numbers';
import { quoteKindInWords, unattributedInWords } from '../wording/quotes';
import { fullName, mentionFormInWords, roleInWords, speakerIcon } from '../wording/speakers';
import type { TreeNode } from './node';
import { capital } from '../wording/capital';

const LABEL = 160;

/** Those who say something come first, in the order of the text; then quotes of nobody in particular; then who is only named. */
export function speakerTree(lookup: Lookup): TreeNode[] {
  const { speakers, quotes } = lookup.annotations;
  const heard = speakers.filter((one) => lookup.quotesOf(one.id).length > 0);
  const silent = speakers.filter((one) => lookup.quotesOf(one.id).length === 0 && lookup.mentionsOf(one.id).some(isByName));
  const unattributed = quotes.filter((one) => one.speaker === null);
  const nodes = heard.map((speaker) => speakerNode(lookup, speaker));
  if (unattributed.length > 0) nodes.push(unattributedNode(unattributed));
  if (silent.length > 0) nodes.push(silentNode(lookup, silent));
  return nodes;
}

const isByName = ({ form }: Mention): boolean => form === 'name' || form === 'part-of-name' || form === 'acronym';

function speakerNode(lookup: Lookup, speaker: Speaker): TreeNode {
  const quotes = lookup.quotesOf(speaker.id);
  const mentions = lookup.mentionsOf(speaker.id);
  const role = roleInWords(speaker);
  const first = mentions[0] ?? quotes[0];
  return {
    key: `speaker ${speaker.id}`, label: fullName(speaker), icon: speakerIcon(speaker.kind), collapsed: quotes.length === 0,
    ...(role === '' ? {} : { description: role }),
    ...(first === undefined ? {} : { target: { start: first.start, end: first.end } }),
    ...(mentions[0] === undefined ? {} : { subject: { layer: 'speakers', annotation: mentions[0] } }),
    spoken: [fullName(speaker), role, counts.quotes(quotes.length), counts.mentions(mentions.length)].filter((one) => one !== '').join(', '),
    children: [...quotes.map(quoteNode), ...(mentions.length > 0 ? [mentionsNode(speaker, mentions)] : [])],
  };
}

function quoteNode(quote: Quote): TreeNode {
  const kind = quoteKindInWords(quote.kind);
  return {
    key: quote.id, label: shorten(quote.text, LABEL), description: kind, icon: quote.kind === 'direct' ? 'quote' : 'comment',
    target: { start: quote.start, end: quote.end }, subject: { layer: 'quotes', annotation: quote },
    spoken: l10n.t('{0}: {1}', kind, quote.text),
  };
}

function mentionsNode(speaker: Speaker, mentions: readonly Mention[]): TreeNode {
  const label = counts.mentions(mentions.length);
  return {
    key: `mentions ${speaker.id}`, label: capital(label), icon: 'list-flat', collapsed: true,
    spoken: l10n.t('{0} of {1}', label, speaker.name),
    children: mentions.map((mention) => ({
      key: mention.id, label: mention.text, description: mentionFormInWords(mention.form),
      target: { start: mention.start, end: mention.end }, subject: { layer: 'speakers', annotation: mention },
      spoken: l10n.t('{0}, {1}', mention.text, mentionFormInWords(mention.form)),
    })),
  };
}

function unattributedNode(quotes: readonly Quote[]): TreeNode {
  const label = l10n.t('Nobody named');
  return {
    key: 'unattributed', label, icon: 'question', description: counts.quotes(quotes.length),
    spoken: l10n.t('{0}, {1}', label, counts.quotes(quotes.length)),
    children: quotes.map((quote) => ({ ...quoteNode(quote), description: `${quoteKindInWords(quote.kind)} · ${unattributedInWords(quote.unattributed)}` })),
  };
}

function silentNode(lookup: Lookup, speakers: readonly Speaker[]): TreeNode {
  const label = l10n.t('Named, not quoted');
  return {
    key: 'silent', label, description: String(speakers.length), icon: 'list-unordered', collapsed: true,
    spoken: l10n.t('{0}, {1}', label, speakers.length),
    children: speakers.map((speaker) => ({ ...speakerNode(lookup, speaker), collapsed: true })),
  };
}

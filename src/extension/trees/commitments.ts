/** The ledger: who undertook what, under the heading that the reader chose. */
import { l10n } from 'vscode';
import type { Commitment } from '../../engine';
import { deadlineInWords } from '../cards/commitment';
import { articleDayOf } from '../cards';
import { wordsOf, type Lookup } from '../lookup';
import { shorten } from '../markdown';
import { certaintyInWords } from '../wording/certainty';
import { agentsInWords, commitmentIcon, deedOf, FIRMNESS_ORDER, firmnessExplained, firmnessInWords, sentenceOf } from '../wording/commitments';
import { timeInWords } from '../wording/dates';
import { counts } from '../wording/numbers';
import { speakerIcon } from '../wording/speakers';
import { groupBy, type TreeNode } from './node';

export type CommitmentGrouping = 'agent' | 'firmness' | 'deadline';

const LABEL = 160;

export function commitmentTree(lookup: Lookup, grouping: CommitmentGrouping, aspirations: boolean): TreeNode[] {
  const entries = firstPassages(lookup.annotations.commitments.filter((one) => aspirations || one.firmness !== 'aspired'));
  switch (grouping) {
    case 'agent': return byAgent(lookup, entries);
    case 'firmness': return byFirmness(lookup, entries);
    case 'deadline': return byDeadline(lookup, entries);
  }
}

/** Undertakings, not passages: what is told twice counts once. */
export function countEntries(nodes: readonly TreeNode[]): number {
  return nodes.reduce((sum, group) => sum + (group.children?.length ?? 0), 0);
}

interface Entry {
  readonly commitment: Commitment;
  readonly others: readonly Commitment[];
}

function firstPassages(commitments: readonly Commitment[]): Entry[] {
  return [...groupBy(commitments, (one) => one.entry).values()].map(([commitment, ...others]) => ({ commitment: commitment!, others }));
}

function byAgent(lookup: Lookup, entries: readonly Entry[]): TreeNode[] {
  return [...groupBy(entries, ({ commitment }) => agentsInWords(commitment))].map(([agents, group]) => {
    const first = group[0]!.commitment.agents;
    const kind = first.length > 1 ? 'group' : lookup.speaker(first[0]?.speaker ?? null)?.kind ?? 'unnamed';
    return heading(`agent ${agents}`, agents, group, (entry) => row(lookup, entry, deedOf(lookup, entry.commitment)), speakerIcon(kind));
  });
}

function byFirmness(lookup: Lookup, entries: readonly Entry[]): TreeNode[] {
  const groups = groupBy(entries, ({ commitment }) => commitment.firmness);
  return FIRMNESS_ORDER.flatMap((firmness) => {
    const group = groups.get(firmness);
    if (group === undefined) return [];
    const label = l10n.t('{0}: {1}', capital(firmnessInWords(firmness)), firmnessExplained(firmness));
    return [heading(`firmness ${firmness}`, label, group, (entry) => row(lookup, entry, sentenceOf(lookup, entry.commitment)))];
  });
}

function byDeadline(lookup: Lookup, entries: readonly Entry[]): TreeNode[] {
  const dayOf = ({ commitment }: Entry): string => lookup.date(commitment.deadline?.date ?? null)?.interval?.to ?? '';
  const dated = entries.filter((entry) => dayOf(entry) !== '').sort((a, b) => dayOf(a).localeCompare(dayOf(b)));
  const vague = entries.filter((entry) => dayOf(entry) === '' && entry.commitment.deadline !== null);
  const open = entries.filter((entry) => entry.commitment.deadline === null);
  const asRow = (entry: Entry): TreeNode => row(lookup, entry, sentenceOf(lookup, entry.commitment));
  const groups = [...groupBy(dated, (entry) => deadlineHeading(lookup, entry.commitment))]
    .map(([label, group]) => heading(`deadline ${label}`, label, group, asRow, 'calendar'));
  if (vague.length > 0) groups.push(heading('deadline vague', l10n.t('Some time, not fixed to a day'), vague, asRow, 'calendar'));
  if (open.length > 0) groups.push(heading('deadline none', l10n.t('No deadline'), open, asRow, 'dash'));
  return groups;
}

function deadlineHeading(lookup: Lookup, commitment: Commitment): string {
  const time = lookup.date(commitment.deadline?.date ?? null);
  return time === undefined ? '' : capital(timeInWords(time));
}

function heading(key: string, label: string, entries: readonly Entry[], asRow: (entry: Entry) => TreeNode, icon?: string): TreeNode {
  return {
    key, label, description: String(entries.length), children: entries.map(asRow),
    spoken: l10n.t('{0}, {1}', label, counts.commitments(entries.length)), ...(icon === undefined ? {} : { icon }),
  };
}

function row(lookup: Lookup, { commitment, others }: Entry, label: string): TreeNode {
  const deadline = commitment.deadline === null ? null : wordsOf(lookup, commitment.deadline);
  const said = [
    firmnessInWords(commitment.firmness),
    ...(commitment.polarity === 'negative' ? [l10n.t('a refusal')] : []),
    ...(deadline === null ? [] : [l10n.t('deadline: {0}', deadline)]),
    ...(commitment.condition === null ? [] : [l10n.t('on a condition')]),
    ...(others.length > 0 ? [l10n.t('told {0} times', others.length + 1)] : []),
    ...[certaintyInWords(commitment.certainty)].filter((one) => one === l10n.t('a guess')),
  ];
  const article = articleDayOf(lookup.annotations);
  const due = deadlineInWords({ lookup, articleDay: article }, commitment);
  const firmness = l10n.t('Firmness: {0}, {1}', firmnessInWords(commitment.firmness), firmnessExplained(commitment.firmness));
  return {
    key: `commitment ${commitment.id}`, label: shorten(label, LABEL), description: said.join(' · '),
    icon: commitmentIcon(commitment), colour: 'onTheRecord.commitment',
    target: { start: commitment.start, end: commitment.end }, subject: { layer: 'commitments', annotation: commitment },
    spoken: [sentenceOf(lookup, commitment), firmness, ...said.slice(1), ...(due === null ? [] : [l10n.t('By when: {0}', due)])].join('. '),
    ...(others.length === 0 ? {} : { collapsed: true, children: others.map((other, index) => passage(lookup, other, index + 2)) }),
  };
}

function passage(lookup: Lookup, commitment: Commitment, number: number): TreeNode {
  const words = deedOf(lookup, commitment);
  return {
    key: `commitment ${commitment.id}`, label: shorten(words, LABEL), description: firmnessInWords(commitment.firmness), icon: 'arrow-small-right',
    target: { start: commitment.start, end: commitment.end }, subject: { layer: 'commitments', annotation: commitment },
    spoken: l10n.t('Passage {0}: {1}', number, words),
  };
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

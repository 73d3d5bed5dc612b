/**
 * The outline: an article as it runs, in sections, in them who speaks with what they say, and what is undertaken. It nests as the
 * text does, so that the path of the passage at the cursor (breadcrumbs) can be read off it.
 */
import { l10n } from 'vscode';
import type { Quote, Span } from '../../engine';
import { shorten } from '../markdown';
import { wordsOf, type Lookup } from '../lookup';
import { groupBy } from './node';
import { sectionsOf, type Section } from '../sections';
import { FIRMNESS_ORDER, firmnessInWords, sentenceOf } from '../wording/commitments';
import { quoteKindInWords } from '../wording/quotes';
import { roleInWords } from '../wording/speakers';

export interface OutlineNode {
  readonly kind: 'section' | 'speaker' | 'quote' | 'commitment';
  readonly name: string;
  readonly detail: string;
  /** All that it stands for. */
  readonly extent: Span;
  /** Where one goes for it; inside the extent. */
  readonly place: Span;
  readonly children: OutlineNode[];
}

export interface OutlineOptions {
  /** Left out where the editor has headings of its own. */
  readonly sections: boolean;
  readonly aspirations: boolean;
}

/** Three of them have to find room side by side in the breadcrumbs. */
const LABEL = 60;

export function outlineOf(lookup: Lookup, { sections, aspirations }: OutlineOptions): OutlineNode[] {
  const headings = sections ? sectionsOf(lookup.text, lookup.annotations.article).flatMap(flat) : [];
  const quotes = [...lookup.annotations.quotes].sort(byPlace);
  return nested([
    ...headings.map(sectionNode), ...turns(lookup, quotes, headings), ...quotes.map((one) => quoteNode(lookup, one)), ...commitmentNodes(lookup, aspirations),
  ]);
}

const flat = (section: Section): Section[] => [section, ...section.children.flatMap(flat)];

const sectionNode = ({ title, extent, heading }: Section): OutlineNode => node('section', title, '', extent, heading);

/** One node for all that somebody says before somebody else does, or before the next section: "Petrel", with two quotes. */
function turns(lookup: Lookup, quotes: readonly Quote[], sections: readonly Section[]): OutlineNode[] {
  const runs: Quote[][] = [];
  for (const quote of quotes) {
    const last = runs.at(-1)?.at(-1);
    const goesOn = last?.speaker === quote.speaker && !sections.some(({ heading }) => heading.start > last.start && heading.start <= quote.start);
    if (goesOn) runs.at(-1)!.push(quote);
    else runs.push([quote]);
  }
  return runs.flatMap((run) => {
    const speaker = lookup.speaker(run[0]!.speaker);
    if (speaker === undefined) return [];
    const extent = { start: run[0]!.start, end: Math.max(...run.map((one) => one.end)) };
    return node('speaker', speaker.name, roleInWords(speaker), extent, run[0]!);
  });
}

function quoteNode(lookup: Lookup, quote: Quote): OutlineNode {
  const kind = quoteKindInWords(quote.kind);
  return node('quote', quote.spans.map((span) => wordsOf(lookup, span)).join(' … '), lookup.speaker(quote.speaker) === undefined ? `${kind} · ${l10n.t('Nobody named')}` : kind, quote, quote);
}

/** Of several passages that tell of one commitment, the firmest. */
function commitmentNodes(lookup: Lookup, aspirations: boolean): OutlineNode[] {
  const byFirmness = lookup.annotations.commitments.filter((one) => aspirations || one.firmness !== 'aspired')
    .sort((a, b) => FIRMNESS_ORDER.indexOf(a.firmness) - FIRMNESS_ORDER.indexOf(b.firmness));
  return [...groupBy(byFirmness, (one) => one.entry).values()].map(([one]) => one!)
    .map((one) => node('commitment', sentenceOf(lookup, one), firmnessInWords(one.firmness), one, one));
}

function node(kind: OutlineNode['kind'], name: string, detail: string, extent: Span, place: Span): OutlineNode {
  return { kind, name: shorten(name, LABEL) || '…', detail, extent: { start: extent.start, end: extent.end }, place: { start: place.start, end: place.end }, children: [] };
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;
const RANK: readonly OutlineNode['kind'][] = ['section', 'speaker', 'quote', 'commitment'];

/** Each in the smallest that holds it whole; what only overlaps stands beside. */
function nested(nodes: readonly OutlineNode[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: OutlineNode[] = [];
  for (const one of [...nodes].sort((a, b) => byPlace(a.extent, b.extent) || RANK.indexOf(a.kind) - RANK.indexOf(b.kind))) {
    while (open.length > 0 && open.at(-1)!.extent.end < one.extent.end) open.pop();
    (open.at(-1)?.children ?? roots).push(one);
    open.push(one);
  }
  return roots;
}

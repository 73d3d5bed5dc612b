import type { Anchor } from './anchors';
import { behindCleft, behindPostposed, endOfFronted, isOnlyTime } from './frames';
import type { SourceOption } from './sources';
import type { View } from './view';

/** Where the content may be: behind the cue, beginning with token `at`, or before it, its last token `at`. */
export interface PlaceOption {
  readonly side: 'right' | 'left';
  readonly at: number;
}

/** How far behind the cue a content may begin, and how far one may reach, in tokens. */
const START_REACH = 14;
const END_REACH = 160;
const MOST_STARTS = 12;
const MOST_LEFT = 5;
const MOST_EDGES = 28;

/** Places where a content may begin or end, cue and source known; the choice is the model's. */
export function placeOptions(view: View, anchor: Anchor, source: SourceOption): PlaceOption[] {
  const cleft = behindCleft(view, anchor, source);
  if (cleft >= 0) return [{ side: 'right', at: cleft }];
  const fronted = endOfFronted(view, anchor);
  if (fronted >= 0) return [{ side: 'right', at: fronted + 1 }];
  if (behindPostposed(view, anchor, source) >= 0) return endsBefore(view, anchor, source);
  return [...startsBehind(view, behindCue(view, anchor, source)), ...endsBefore(view, anchor, source)];
}

/** The token behind the cue, and behind the source where that follows the cue: "said Ann Lee | that". */
export function behindCue(view: View, anchor: Anchor, source: SourceOption): number {
  const group = anchor.kind === 'verb' && anchor.group >= 0 ? view.paragraph.verbGroups[anchor.group]! : anchor;
  const end = Math.max(group.last, anchor.last);
  return source.relation !== 'none' && source.first >= end && source.first <= end + 1 ? source.last : end;
}

/** The token before cue and source. */
export function beforeCue(view: View, anchor: Anchor, source: SourceOption): number {
  const group = anchor.kind === 'verb' && anchor.group >= 0 ? view.paragraph.verbGroups[anchor.group]! : anchor;
  const first = Math.min(group.first, anchor.first);
  const near = source.relation === 'subject' || source.relation === 'relative' || source.relation === 'parenthesis' || source.relation === 'before' || source.relation === 'possessor' || source.relation === 'label';
  return (near && source.first >= 0 && source.first < first ? source.first : first) - 1;
}

/** Each phrase or mark that something may begin with, from `from` on, to the end of the sentence; a quotation may begin the next. */
export function startsBehind(view: View, from: number): PlaceOption[] {
  const out: PlaceOption[] = [];
  const { tokens } = view;
  if (from >= tokens.length) return out;
  const sentence = view.sentenceOf(Math.max(0, from - 1));
  const end = Math.min(sentence.last, from + START_REACH);
  for (let i = from; i < end && out.length < MOST_STARTS; i++) {
    if (beginsPhrase(view, i) && !isOnlyTime(view, i, sentence.last)) out.push({ side: 'right', at: i });
    const quoted = view.quoted(i);
    if (quoted?.open === i) break;
  }
  if (end === sentence.last && end < tokens.length && view.opensQuotation(end)) out.push({ side: 'right', at: end });
  return out;
}

function beginsPhrase(view: View, i: number): boolean {
  const t = view.tokens[i]!;
  if (view.opensQuotation(i)) return true;
  if (t.kind === 'punctuation' || t.kind === 'quotation-mark') return t.text === '[' || t.text === '(';
  const np = view.phraseOf(i);
  if (np && np.first !== i) return false;
  const group = view.groupOf(i);
  return group === undefined || group.first === i;
}

/** Commas, dashes and closing marks before cue and source, nearest first: the content ends in front of them (marks go with it). */
function endsBefore(view: View, anchor: Anchor, source: SourceOption): PlaceOption[] {
  const out: PlaceOption[] = [];
  const from = beforeCue(view, anchor, source);
  if (from < 0) return out;
  const { first } = view.sentenceOf(anchor.first);
  for (let i = from; i >= Math.max(0, first - 1, from - END_REACH) && out.length < MOST_LEFT; i--) {
    const t = view.tokens[i]!;
    // "…!" he said, "…" he said.
    if (view.closesQuotation(i)) out.push({ side: 'left', at: i });
    else if (i === from && i >= first && t.kind !== 'punctuation') out.push({ side: 'left', at: i });
    else if (i > first && isBreak(t.text) && i - 1 >= first && !view.closesQuotation(i - 1)) out.push({ side: 'left', at: i - 1 });
    const quoted = view.quoted(i);
    if (quoted?.close === i) i = quoted.open;
  }
  return out;
}

export const isBreak = (text: string): boolean => text === ',' || text === ';' || text === ':' || text === '—' || text === '–' || text === '?' || text === '!' || text.startsWith('-');

/** Tokens before which a content that begins at `start` may end, nearest first (exclusive ends). A quotation that opens inside closes inside. */
export function endOptions(view: View, start: number): number[] {
  const out: number[] = [];
  const { tokens } = view;
  const outer = view.quoted(start);
  const inside = outer !== null && outer.open < start;
  const limit = inside ? (outer.close ?? tokens.length) : tokens.length;
  let sentenceEnd = view.sentenceOf(start).last;
  for (let i = start; i < limit && i < start + END_REACH && out.length < MOST_EDGES; i++) {
    const quoted = view.quoted(i);
    if (!inside && quoted?.open === i) {
      i = quoted.close ?? tokens.length - 1;
      sentenceEnd = Math.max(sentenceEnd, view.sentenceOf(i).last);
    }
    const end = i + 1;
    if (end >= sentenceEnd || end >= limit || mayEndAt(view, end)) addNew(out, withoutStop(view, start, end, inside));
    if (end >= sentenceEnd) break;
  }
  return out;
}

function addNew(out: number[], i: number): void {
  if (!out.includes(i)) out.push(i);
}

/** Something new begins with token `i`: a mark, a conjunction, a preposition, another phrase. */
function mayEndAt(view: View, i: number): boolean {
  const t = view.tokens[i]!;
  if (t.kind === 'punctuation' || t.kind === 'quotation-mark') return t.text !== '/' && t.text !== '%';
  if (view.opensQuotation(i - 1)) return false;
  switch (t.tag) {
    case 'CC': case 'IN': case 'TO': case 'WDT': case 'WP': case 'WRB': case 'WP$': case 'RB': case 'MD': return view.nounPhraseAt[i]! < 0 || view.nounPhraseAt[i] !== view.nounPhraseAt[i - 1];
    default: return beginsPhrase(view, i);
  }
}

/** The full stop is not part of the content, unless a closing mark follows it. */
function withoutStop(view: View, start: number, end: number, inside: boolean): number {
  let e = end;
  while (e > start + 1 && isStop(view, e - 1) && !(inside && view.closesQuotation(e))) e--;
  return e;
}

/** A run of dots is one token, and so is one of hyphens. */
const isStop = (view: View, i: number): boolean => {
  const { kind, text } = view.tokens[i]!;
  return kind === 'punctuation' && (STOPS.has(text) || text.startsWith('..'));
};

const STOPS = new Set(['.', ',', ';', ':', '!', '?']);

/** Where a content that ends with token `last` may begin, nearest first. */
export function edgeOptions(view: View, last: number): number[] {
  const out: number[] = [];
  const outer = view.quoted(last);
  const inside = outer !== null && outer.close !== last;
  const floor = inside ? outer.open + 1 : 0;
  let sentenceStart = view.sentenceOf(last).first;
  for (let i = last; i >= floor && i > last - END_REACH * 2 && out.length < MOST_EDGES; i--) {
    const quoted = view.quoted(i);
    if (!inside && quoted?.close === i) {
      i = quoted.open;
      sentenceStart = Math.min(sentenceStart, view.sentenceOf(i).first);
      addNew(out, i);
    } else if (i === floor || i <= sentenceStart || mayBeginAt(view, i)) addNew(out, i);
    if (i <= sentenceStart) break;
  }
  return out;
}

function mayBeginAt(view: View, i: number): boolean {
  const before = view.tokens[i - 1]!;
  if (view.tokens[i]!.kind === 'punctuation') return false;
  if (before.kind === 'punctuation' || before.tag === 'CC') return true;
  const { tag } = view.tokens[i]!;
  return (tag === 'IN' || tag === 'WDT' || tag === 'WP' || tag === 'WRB' || view.nounPhraseAt[i]! >= 0) && beginsPhrase(view, i);
}

/** The second part of a content that the cue breaks: none, or where it begins (behind the cue) or what it is (the subject before it). */
export type MoreOption = { readonly side: 'none' } | { readonly side: 'right'; readonly at: number } | { readonly side: 'left'; readonly first: number; readonly last: number };

/** For a content before its cue: where it may go on behind. "…," he said, | "…"; "The talks, he said, | have failed". */
export function continuations(view: View, anchor: Anchor, source: SourceOption): MoreOption[] {
  const out: MoreOption[] = [{ side: 'none' }];
  const from = Math.max(behindCue(view, anchor, source), behindPostposed(view, anchor, source));
  if (from >= view.tokens.length) return out;
  const end = view.sentenceOf(Math.max(0, from - 1)).last;
  let commas = 0;
  for (let i = from; i < Math.min(end, from + 60) && out.length < 7; i++) {
    const opens = view.opensQuotation(i);
    if (opens || (i === from && beginsPhrase(view, i)) || (i > from && isBreak(view.tokens[i - 1]!.text) && commas++ < 4)) out.push({ side: 'right', at: i });
    if (opens) return out;
  }
  if (end < view.tokens.length && view.opensQuotation(end)) out.push({ side: 'right', at: end });
  return out;
}

/** For a content behind its cue: the subject in front may belong to it. "| The board | is expected | to resign |". */
export function subjectPart(view: View, anchor: Anchor): MoreOption[] {
  const out: MoreOption[] = [{ side: 'none' }];
  if (view.lower(anchor.group < 0 ? -1 : (view.subjectOf(anchor.group)?.first ?? 0) - 1) === 'what') return out;
  const subject = anchor.group >= 0 ? view.subjectOf(anchor.group) : null;
  if (subject) out.push({ side: 'left', first: subject.first, last: subject.last });
  return out;
}

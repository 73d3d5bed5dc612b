import type { Span } from '../model';
import { Pace } from '../text/steps';
import type { PlacedParagraph } from '../text/paragraph';
import { spanOfTokens } from '../text/paragraph';
import { alone, credited, draftOf, led, type Draft } from './draft';
import type { LocalAttribution, LocalQuotes } from './local';
import { wholeParagraphs } from './wholes';

/** A quotation that a paragraph leaves open, and the draft it belongs to. */
interface Open {
  readonly draft: Draft | null;
  readonly span: Span;
}

/**
 * Quotes with their parts, in the order of the text: quotations that run over paragraphs and those without a cue of their own. `local[i]` belongs to `paragraphs[i]`,
 * whose index is `i`. `inConversation`: paragraphs that begin with a label are turns.
 */
export function* draftQuotes(paragraphs: readonly PlacedParagraph[], local: readonly LocalQuotes[], inConversation: boolean): Generator<void, { drafts: Draft[]; unclosed: Span[] }, void> {
  const wholes = wholeParagraphs(paragraphs, local, inConversation);
  const all: Draft[] = [...new Set(wholes.values())];
  const unclosed: Span[] = [];
  let last: Draft | null = null;
  let lead: LocalAttribution | null = null;
  let open: Open | null = null;
  const pace = new Pace();
  for (const placed of paragraphs) {
    if (pace.isDue(placed)) yield;
    const read = local[placed.index]!;
    const whole = wholes.get(placed.index) ?? null;
    const told = read.attributions.filter((a) => whole === null || (a.cueKind !== 'colon' && a.cueKind !== 'dash')).map((a) => draftOf(placed, a, whole));
    if (whole) {
      if (open) unclosed.push(open.span);
      all.push(...told);
      last = whole;
      ({ lead } = read);
      open = null;
      continue;
    }
    const drafts = [...told];
    let resumed = false;
    for (const q of read.unclaimed) {
      const span = spanOfTokens(placed, q);
      const before: Draft | null = told[q.behind] ?? null;
      if (q.first === 0 && open?.draft) {
        join(open.draft, placed, span, 'quote.next-paragraph');
        resumed = true;
      } else if (q.whole && creditBelow(local, placed)) drafts.push(credited(paragraphs[placed.index + 1]!, [span], creditBelow(local, placed)!)!);
      else if (!q.speech) continue;
      else if (before && (before.kind !== 'indirect' || q.touches)) join(before, placed, span, 'quote.next-sentence');
      else if (q.first === 0 && lead) drafts.push(led(placed, span, lead));
      else if (q.whole && last && last.kind !== 'indirect' && placed.index - last.reaches <= 1) join(last, placed, span, 'quote.next-paragraph');
      else if (q.beginsSentence) drafts.push(alone(placed, span, before ?? (q.first === 0 ? last : null)));
    }
    // A paragraph that opens with a mark goes on with what was left open, its own attribution or not.
    const reopened = read.unclaimed[0]?.first === 0 || told.some((d) => d.spans[0]!.start === placed.start && d.kind !== 'indirect');
    if (open && !resumed && !reopened) unclosed.push(open.span);
    all.push(...drafts);
    last = drafts.at(-1) ?? last;
    lead = read.lead;
    const leaves: LocalQuotes['open'] = read.open;
    open = leaves && { draft: told[leaves.attribution] ?? (resumed && leaves.at === 0 ? open!.draft : drafts.at(-1) ?? null), span: spanOfTokens(placed, { first: leaves.at, last: leaves.at + 1 }) };
  }
  if (open) unclosed.push(open.span);
  for (const draft of all) draft.spans.sort((a, b) => a.start - b.start);
  return { drafts: all.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start || b.spans.at(-1)!.end - a.spans.at(-1)!.end), unclosed };
}

/** "- Ann Lee", the next paragraph. */
const creditBelow = (local: readonly LocalQuotes[], { index }: PlacedParagraph): LocalAttribution | null => (local[index + 1]?.block ? null : local[index + 1]?.credit ?? null);

/** One more part for a quote that is told already: PolNeAR has what goes on without a cue of its own as the same attribution. */
function join(draft: Draft, placed: PlacedParagraph, span: Span, rule: string): void {
  draft.spans.push(span);
  draft.reaches = placed.index;
  if (draft.kind === 'indirect') draft.kind = 'mixed';
  if (!draft.rules.includes(rule)) draft.rules.push(rule);
}

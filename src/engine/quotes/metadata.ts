import type { Document } from '../document';
import type { MetadataLine, Span } from '../model';
import { movedSpan } from '../text/moved';
import type { PlacedDraft } from './resolve';

const holds = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/**
 * Leaves out what stands in lines of metadata: in `title: "The sponges puzzle"` nobody called "title" says so. What a title tells that stands nowhere
 * else as a headline stays: `title: Mayor says bridge is safe`.
 */
export function outsideMetadata({ article: { metadata, headline }, paragraphs }: Document, drafts: readonly PlacedDraft[]): readonly PlacedDraft[] {
  if (metadata.length === 0) return drafts;
  const isTitle = ({ valueSpan }: MetadataLine): boolean => headline !== null && holds(valueSpan, headline);
  return drafts.filter(({ draft: { spans, attribution, paragraph }, passage }) => {
    const first = movedSpan(spans[0]!, passage.start);
    const line = metadata.find((one) => holds(one, first));
    if (!line) return true;
    const placed = paragraphs[passage.first + paragraph]!;
    return attribution !== null && isTitle(line) && placed.start + placed.paragraph.tokens[attribution.cue.first]!.start >= line.valueSpan.start;
  });
}

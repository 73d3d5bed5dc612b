import type { Document } from '../document';
import type { MetadataLine, Span } from '../model';
import type { Draft } from './draft';

const holds = (outer: Span, inner: Span): boolean => inner.start >= outer.start && inner.end <= outer.end;

/**
 * Leaves out what stands in lines of metadata: in `title: "The sponges puzzle"` nobody called "title" says so. What a title tells that stands nowhere
 * else as a headline stays: `title: Mayor says bridge is safe`.
 */
export function outsideMetadata({ article: { metadata, headline }, paragraphs }: Document, drafts: readonly Draft[]): readonly Draft[] {
  if (metadata.length === 0) return drafts;
  const isTitle = ({ valueSpan }: MetadataLine): boolean => headline !== null && holds(valueSpan, headline);
  return drafts.filter(({ spans, attribution, paragraph }) => {
    const line = metadata.find((one) => holds(one, spans[0]!));
    if (!line) return true;
    const placed = paragraphs[paragraph]!;
    return attribution !== null && isTitle(line) && placed.start + placed.paragraph.tokens[attribution.cue.first]!.start >= line.valueSpan.start;
  });
}

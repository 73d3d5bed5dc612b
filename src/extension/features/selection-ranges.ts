import { Disposable, languages, SelectionRange, type Range, type TextDocument } from 'vscode';
import type { Annotations, Span } from '../../engine';
import { markedAt, type Lookup } from '../lookup';
import type { Services } from '../services';
import { rangeOf } from './range';
import { ARTICLES } from './selector';

/** "Expand selection": the word, what is annotated there, the sentence, the paragraph. */
export function register({ articles }: Services): Disposable {
  return languages.registerSelectionRangeProvider(ARTICLES, {
    async provideSelectionRanges(document, positions, token) {
      const article = await articles.fresh(document);
      if (article === undefined || token.isCancellationRequested) return undefined;
      return positions.map((position) => {
        const spans = spansAround(article.lookup, document.offsetAt(position));
        return nest(document, document.getWordRangeAtPosition(position), spans) ?? new SelectionRange(rangeOf(document, { start: 0, end: 0 }));
      });
    },
  });
}

/** From the narrowest to the widest; none crosses another. */
export function spansAround(lookup: Lookup, offset: number): Span[] {
  const { article }: Annotations = lookup.annotations;
  const around = (spans: readonly Span[]): Span[] => spans.filter((one) => one.start <= offset && offset <= one.end);
  const candidates = [...markedAt(lookup, offset).map((one) => one.annotation), ...around(article.sentences), ...around(article.paragraphs)]
    .sort((a, b) => (a.end - a.start) - (b.end - b.start));
  const nested: Span[] = [];
  for (const one of candidates) {
    const inner = nested.at(-1);
    if (inner === undefined || (one.start <= inner.start && inner.end <= one.end && one.end - one.start > inner.end - inner.start)) {
      nested.push({ start: one.start, end: one.end });
    }
  }
  return nested;
}

function nest(document: TextDocument, word: Range | undefined, spans: readonly Span[]): SelectionRange | undefined {
  const ranges = spans.map((span) => rangeOf(document, span)).filter((range) => word === undefined || (range.contains(word) && !range.isEqual(word)));
  if (word !== undefined) ranges.unshift(word);
  return ranges.reduceRight<SelectionRange | undefined>((parent, range) => new SelectionRange(range, parent), undefined);
}

import { Disposable, FoldingRange, languages } from 'vscode';
import type { Services } from '../services';
import { rangeOf } from './range';
import { ARTICLES } from './selector';

/** Lines that a quote must run over to be worth folding. */
const LONG = 3;

/** Long quotes fold to their first line. */
export function register({ articles }: Services): Disposable {
  return languages.registerFoldingRangeProvider(ARTICLES, {
    async provideFoldingRanges(document, _context, token) {
      const article = await articles.settled(document, token);
      if (article === undefined) return undefined;
      return article.annotations.quotes
        .map((quote) => rangeOf(document, quote))
        .filter(({ start, end }) => end.line - start.line >= LONG)
        .map(({ start, end }) => new FoldingRange(start.line, end.line));
    },
  });
}

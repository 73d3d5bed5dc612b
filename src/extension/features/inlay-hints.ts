import { Disposable, EventEmitter, InlayHint, languages, Position, type TextDocument } from 'vscode';
import type { TimeExpression } from '../../engine';
import { articleDayOf, cardFor } from '../cards';
import { GUESS } from '../lookup';
import type { AnnotatedArticle } from '../services/annotations';
import type { Services } from '../services';
import { resolvedInShort } from '../wording/dates';
import { cardMarkdown } from './hovers';
import { ARTICLES } from './selector';

/** A hint keeps what its card is made of, for the moment somebody looks at it. */
class DateHint extends InlayHint {
  constructor(readonly article: AnnotatedArticle, readonly time: TimeExpression, position: Position, label: string) {
    super(position, label);
    this.paddingLeft = true;
  }
}

/** Behind "Wednesday" and "last month", in small print, the day they mean. Off unless the reader switches it on. */
export function register({ articles, settings }: Services): Disposable {
  const changed = new EventEmitter<void>();
  const fire = (): void => { changed.fire(); };
  return Disposable.from(
    changed, articles.onDidChange(fire), settings.onDidChange(fire),
    languages.registerInlayHintsProvider(ARTICLES, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        const wanted = settings.of(document.uri);
        if (!wanted.dateHints || !wanted.layers.dates) return undefined;
        const article = await articles.fresh(document);
        if (article === undefined || token.isCancellationRequested) return undefined;
        const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
        return article.annotations.dates
          .filter(({ end, certainty }) => end >= from && end <= to && (wanted.guesses || certainty >= GUESS))
          .flatMap((time) => hintOf(document, article, time));
      },
      async resolveInlayHint(hint) {
        if (!(hint instanceof DateHint)) return hint;
        const { article, time } = hint;
        const context = { lookup: article.lookup, document: article.number, articleDay: articleDayOf(article.annotations), evidence: true, atPassage: true };
        hint.tooltip = cardMarkdown(await cardFor(context, { layer: 'dates', annotation: time }, 'off'));
        return hint;
      },
    }),
  );
}

function hintOf(document: TextDocument, article: AnnotatedArticle, time: TimeExpression): InlayHint[] {
  const words = resolvedInShort(time, GUESS);
  return words === null ? [] : [new DateHint(article, time, document.positionAt(time.end), words)];
}

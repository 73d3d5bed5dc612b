import { Disposable, EventEmitter, InlayHint, languages, Position } from 'vscode';
import { articleDayOf, cardFor } from '../cards';
import { GUESS, type Marked } from '../lookup';
import type { AnnotatedArticle } from '../services/annotations';
import type { Services } from '../services';
import type { Settings } from '../services/settings';
import { resolvedInShort } from '../wording/dates';
import { meantInShort } from '../wording/speakers';
import { cardMarkdown } from './hovers';
import { ARTICLES } from './selector';

/** A hint keeps what its card is made of, for the moment somebody looks at it. */
class Hint extends InlayHint {
  constructor(readonly article: AnnotatedArticle, readonly marked: Marked, position: Position, label: string) {
    super(position, label);
    this.paddingLeft = true;
  }
}

/** In small print, behind "Wednesday" the day it means, behind "he" who that is. Off unless the reader switches it on. */
export function register({ articles, settings }: Services): Disposable {
  const changed = new EventEmitter<void>();
  const fire = (): void => { changed.fire(); };
  return Disposable.from(
    changed, articles.onDidChange(fire), settings.onDidChange(fire),
    languages.registerInlayHintsProvider(ARTICLES, {
      onDidChangeInlayHints: changed.event,
      async provideInlayHints(document, range, token) {
        const wanted = settings.of(document.uri);
        if (!wanted.inlayHints.dates && !wanted.inlayHints.speakers) return undefined;
        const article = await articles.settled(document, token);
        if (article === undefined) return undefined;
        const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)];
        return article.lookup.all
          .filter(({ annotation: { end, certainty } }) => end >= from && end <= to && (wanted.guesses || certainty >= GUESS))
          .flatMap((one) => {
            const words = hintOf(article, one, wanted);
            return words === null ? [] : [new Hint(article, one, document.positionAt(one.annotation.end), words)];
          });
      },
      async resolveInlayHint(hint) {
        if (!(hint instanceof Hint)) return hint;
        const { article, marked } = hint;
        const context = { lookup: article.lookup, document: article.number, articleDay: articleDayOf(article.annotations), evidence: true, atPassage: true };
        hint.tooltip = cardMarkdown(await cardFor(context, marked, 'off'));
        return hint;
      },
    }),
  );
}

function hintOf({ lookup }: AnnotatedArticle, one: Marked, { inlayHints, layers }: Settings): string | null {
  if (one.layer === 'dates') return inlayHints.dates && layers.dates ? resolvedInShort(one.annotation, GUESS) : null;
  if (one.layer === 'speakers') return inlayHints.speakers && layers.speakers ? meantInShort(one.annotation, lookup.speaker(one.annotation.speaker), GUESS) : null;
  return null;
}

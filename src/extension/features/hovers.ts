import { Disposable, Hover, languages, MarkdownString, Position, type TextDocument } from 'vscode';
import { articleDayOf, cardsFor } from '../cards';
import { ALL_OF, DECIDE, GO_TO } from '../cards/card';
import { GUESS, markedAt, type Marked } from '../lookup';
import type { AnnotatedArticle } from '../services/annotations';
import type { Services } from '../services';
import type { Settings } from '../services/settings';
import { rangeOf } from './range';
import { ARTICLES } from './selector';

/** A card for what is under the pointer: who, what, when, how much, and why we think so. */
export function register(services: Services): Disposable {
  const { articles, settings } = services;
  return languages.registerHoverProvider(ARTICLES, {
    async provideHover(document, position, token) {
      const wanted = settings.of(document.uri);
      if (!wanted.hovers) return undefined;
      const article = await articles.fresh(document);
      if (article === undefined || token.isCancellationRequested) return undefined;
      return hoverAt(article, document, position, wanted);
    },
  });
}

async function hoverAt(article: AnnotatedArticle, document: TextDocument, position: Position, wanted: Settings): Promise<Hover | undefined> {
  const here = markedAt(article.lookup, document.offsetAt(position)).filter((one) => isWanted(one, wanted));
  if (here.length === 0) return undefined;
  const value = await cardsFor(
    { lookup: article.lookup, document: article.number, articleDay: articleDayOf(article.annotations), evidence: wanted.evidence, atPassage: true },
    here, wanted.conversions,
  );
  return new Hover(cardMarkdown(value), rangeOf(document, here[0]!.annotation));
}

function isWanted({ layer, annotation }: Marked, wanted: Settings): boolean {
  return wanted.layers[layer] && (wanted.guesses || annotation.certainty >= GUESS);
}

/** Escaped by its builder; of commands, only our own that lead to a passage, tell more of somebody or decide may be linked. */
export function cardMarkdown(value: string): MarkdownString {
  const card = new MarkdownString(value, true);
  card.isTrusted = { enabledCommands: [GO_TO, ALL_OF, ...Object.values(DECIDE)] };
  card.supportHtml = false;
  return card;
}

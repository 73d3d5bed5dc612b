import { Disposable, DocumentHighlight, DocumentHighlightKind, languages, type CancellationToken, type Position, type TextDocument } from 'vscode';
import type { Mention } from '../../engine';
import { markedAt, type Lookup } from '../lookup';
import type { Services } from '../services';
import { locationOf, rangeOf } from './range';
import { ARTICLES } from './selector';

/** Go to definition (where a speaker is introduced), find all references and highlights (all mentions of one speaker). */
export function register({ articles }: Services): Disposable {
  const mentionsAt = async (document: TextDocument, position: Position, token: CancellationToken): Promise<readonly Mention[]> => {
    const article = await articles.settled(document, token);
    if (article === undefined) return [];
    const here = markedAt(article.lookup, document.offsetAt(position)).find((one) => one.layer === 'speakers');
    return here?.layer === 'speakers' ? article.lookup.mentionsOf(here.annotation.speaker) : [];
  };
  return Disposable.from(
    languages.registerDefinitionProvider(ARTICLES, {
      async provideDefinition(document, position, token) {
        const introduced = introductionIn(await mentionsAt(document, position, token));
        return introduced && locationOf(document, introduced);
      },
    }),
    languages.registerReferenceProvider(ARTICLES, {
      async provideReferences(document, position, { includeDeclaration }, token) {
        const mentions = await mentionsAt(document, position, token);
        const left = includeDeclaration ? undefined : introductionIn(mentions);
        return mentions.filter((one) => one !== left).map((one) => locationOf(document, one));
      },
    }),
    languages.registerDocumentHighlightProvider(ARTICLES, {
      async provideDocumentHighlights(document, position, token) {
        const mentions = await mentionsAt(document, position, token);
        // None of ours: the editor then goes on to highlight the word, as in any text.
        return mentions.length === 0 ? undefined : mentions.map((one) => new DocumentHighlight(rangeOf(document, one), DocumentHighlightKind.Text));
      },
    }),
  );
}

/** The first mention by the full name; of those who are never named, the first mention. */
export function introductionIn(mentions: ReturnType<Lookup['mentionsOf']>): Mention | undefined {
  return mentions.find((one) => one.form === 'name') ?? mentions[0];
}

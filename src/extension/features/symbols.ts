import { Disposable, DocumentSymbol, languages, SymbolKind, type TextDocument } from 'vscode';
import type { Services } from '../services';
import { outlineOf, type OutlineNode } from '../trees/outline';
import { pause } from '../services/pause';
import { rangeOf } from './range';
import { ARTICLES } from './selector';

const KINDS: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  section: SymbolKind.Module, speaker: SymbolKind.Class, quote: SymbolKind.String, commitment: SymbolKind.Event,
};

/** The outline and the breadcrumbs. Markdown has its headings from the editor itself. */
export function register({ articles, settings, context }: Services): Disposable {
  return languages.registerDocumentSymbolProvider(ARTICLES, {
    async provideDocumentSymbols(document, token) {
      const article = await articles.settled(document, token);
      // Who else waited for the reading comes first.
      await pause();
      if (article === undefined || token.isCancellationRequested) return undefined;
      const { aspirations } = settings.of(document.uri);
      return outlineOf(article.lookup, { aspirations, sections: document.languageId !== 'markdown' }).map((node) => symbolOf(document, node));
    },
  }, { label: String((context.extension.packageJSON as { displayName?: unknown }).displayName) });
}

function symbolOf(document: TextDocument, { kind, name, detail, extent, place, children }: OutlineNode): DocumentSymbol {
  const symbol = new DocumentSymbol(name, detail, KINDS[kind], rangeOf(document, extent), rangeOf(document, place));
  symbol.children = children.map((child) => symbolOf(document, child));
  return symbol;
}

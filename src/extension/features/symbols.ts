import { Disposable, DocumentSymbol, languages, SymbolKind, type TextDocument } from 'vscode';
import { shorten } from '../markdown';
import type { Services } from '../services';
import type { TreeNode } from '../trees/node';
import { speakerTree } from '../trees/speakers';
import { FIRMNESS_ORDER, firmnessInWords, sentenceOf } from '../wording/commitments';
import { rangeOf } from './range';
import { ARTICLES } from './selector';

const LABEL = 80;

/** The outline: who speaks and what they say, and what was undertaken. */
export function register({ articles, settings, context }: Services): Disposable {
  return languages.registerDocumentSymbolProvider(ARTICLES, {
    async provideDocumentSymbols(document, token) {
      const article = await articles.fresh(document);
      if (article === undefined || token.isCancellationRequested) return undefined;
      const { aspirations } = settings.of(document.uri);
      const speakers = speakerTree(article.lookup)
        .filter((node) => node.key.startsWith('speaker '))
        .flatMap((node) => symbolOf(document, node, SymbolKind.Class, (child) => (child.key.startsWith('mentions ') ? null : SymbolKind.String)));
      const undertaken = article.annotations.commitments.filter((one) => aspirations || one.firmness !== 'aspired')
        .sort((a, b) => FIRMNESS_ORDER.indexOf(a.firmness) - FIRMNESS_ORDER.indexOf(b.firmness))
        .filter((one, index, all) => all.findIndex((other) => other.entry === one.entry) === index)
        .map((one) => {
          const range = rangeOf(document, one);
          return new DocumentSymbol(shorten(sentenceOf(article.lookup, one), LABEL) || '…', firmnessInWords(one.firmness), SymbolKind.Event, range, range);
        });
      return [...speakers, ...undertaken];
    },
  }, { label: String((context.extension.packageJSON as { displayName?: unknown }).displayName) });
}

function symbolOf(document: TextDocument, node: TreeNode, kind: SymbolKind, childKind: (child: TreeNode) => SymbolKind | null): DocumentSymbol[] {
  if (node.target === undefined) return [];
  const range = rangeOf(document, node.target);
  const symbol = new DocumentSymbol(shorten(node.label, LABEL) || '…', node.description ?? '', kind, range, range);
  symbol.children = (node.children ?? []).flatMap((child) => {
    const itsKind = childKind(child);
    return itsKind === null ? [] : symbolOf(document, child, itsKind, () => null);
  });
  return [symbol];
}

import { Diagnostic, DiagnosticSeverity, Disposable, l10n, languages, type TextDocument } from 'vscode';
import type { Notice } from '../../engine';
import type { Services } from '../services';
import { rangeOf } from './range';

/** Hints on the article's own integrity, and on nothing else: a quotation mark that is never closed. */
export function register({ articles, settings }: Services): Disposable {
  const collection = languages.createDiagnosticCollection('on-the-record');
  const update = (document: TextDocument): void => {
    const article = articles.current(document);
    const shown = article !== undefined && settings.of(document.uri).layers.quotes;
    collection.set(document.uri, shown ? article.annotations.notices.flatMap((notice) => hintOf(document, notice)) : undefined);
  };
  return Disposable.from(collection, articles.onDidChange(update));
}

function hintOf(document: TextDocument, { code, span }: Notice): Diagnostic[] {
  if (code !== 'quote.unclosed' || span === undefined) return [];
  const hint = new Diagnostic(rangeOf(document, span), l10n.t('This quotation mark is never closed.'), DiagnosticSeverity.Hint);
  hint.source = 'On the Record';
  hint.code = code;
  return [hint];
}

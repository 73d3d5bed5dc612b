import { Diagnostic, DiagnosticSeverity, Disposable, l10n, languages, type TextDocument } from 'vscode';
import type { Notice } from '../../engine';
import type { Services } from '../services';
import { rangeOf } from './range';

/** Hints on the article's own integrity, and on nothing else: a quotation mark that is never closed, figures that disagree. */
export function register({ articles, settings }: Services): Disposable {
  const collection = languages.createDiagnosticCollection('on-the-record');
  const update = (document: TextDocument): void => {
    const article = articles.current(document);
    const { layers } = settings.of(document.uri);
    const notices = (article?.annotations.notices ?? []).filter(({ code }) => (code.startsWith('quantity.') ? layers.quantities : layers.quotes));
    collection.set(document.uri, notices.flatMap((notice) => hintOf(document, notice)));
  };
  return Disposable.from(collection, articles.onDidChange(update));
}

function hintOf(document: TextDocument, notice: Notice): Diagnostic[] {
  const { code, span } = notice;
  const message = messageOf(notice);
  if (message === null || span === undefined) return [];
  const hint = new Diagnostic(rangeOf(document, span), message, DiagnosticSeverity.Hint);
  hint.source = 'On the Record';
  hint.code = code;
  return [hint];
}

function messageOf({ code, args }: Notice): string | null {
  switch (code) {
    case 'quote.unclosed': return l10n.t('This quotation mark is never closed.');
    case 'quantity.disagrees': return l10n.t('“{0}” here, “{1}” above: two figures for the same thing.', String(args?.figure), String(args?.other));
    default: return null;
  }
}

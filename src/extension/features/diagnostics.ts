import { Diagnostic, DiagnosticSeverity, Disposable, l10n, languages, type TextDocument } from 'vscode';
import type { Notice, Span } from '../../engine';
import type { Orphan } from '../../review/apply';
import { shorten } from '../markdown';
import type { AnnotatedArticle } from '../services/annotations';
import type { Services } from '../services';
import { decisionInWords } from '../wording/review';
import { rangeOf } from './range';

/**
 * Hints on the integrity of the article and of the reader's decisions, and on nothing else: a quotation mark that is never closed,
 * figures that disagree, a decision that lost its place.
 */
export function register({ articles, settings }: Services): Disposable {
  const collection = languages.createDiagnosticCollection('on-the-record');
  const update = (document: TextDocument): void => {
    const article = articles.current(document);
    const { layers } = settings.of(document.uri);
    collection.set(document.uri, article === undefined ? undefined : [
      ...article.annotations.notices.filter(({ code }) => (code.startsWith('quantity.') ? layers.quantities : layers.quotes)).flatMap((notice) => noticeHint(document, notice)),
      ...article.lookup.review.orphans.flatMap((orphan) => orphanHint(article, orphan)),
    ]);
  };
  return Disposable.from(collection, articles.onDidChange(update));
}

function noticeHint(document: TextDocument, { code, args, span }: Notice): Diagnostic[] {
  if (span === undefined) return [];
  switch (code) {
    case 'quote.unclosed': return [hint(document, code, span, l10n.t('This quotation mark is never closed.'))];
    case 'quantity.disagrees':
      return [hint(document, code, span, l10n.t('“{0}” here, “{1}” above: two figures for the same thing.', String(args?.figure), String(args?.other)))];
    default: return [];
  }
}

/** Stands where the decision most likely belongs; where nothing is like its passage, at the beginning of the article. */
function orphanHint({ document, lookup }: AnnotatedArticle, { decision, quote, candidates }: Orphan): Diagnostic[] {
  const [first = lookup.annotations.article.sentences[0]] = candidates;
  if (first === undefined) return [];
  return [hint(document, 'decision.orphaned', first, l10n.t('A decision lost its place: “{0}” ({1}). See “Decisions to Look At”.', shorten(quote, QUOTED), decisionInWords(decision)))];
}

const QUOTED = 60;

function hint(document: TextDocument, code: string, span: Span, message: string): Diagnostic {
  const made = new Diagnostic(rangeOf(document, span), message, DiagnosticSeverity.Hint);
  made.source = 'On the Record';
  made.code = code;
  return made;
}

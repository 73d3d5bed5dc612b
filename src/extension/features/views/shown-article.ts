import { window } from 'vscode';
import type { AnnotatedArticle } from '../../services/annotations';
import type { Services } from '../../services';

/** The article that a view shows: the active editor's. Where something else has the focus, what was shown stays as long as it is open. */
export function articleToShow({ articles, files }: Services, shown: AnnotatedArticle | undefined): AnnotatedArticle | undefined {
  const active = window.activeTextEditor?.document;
  if (active !== undefined) return files.isArticle(active) ? articles.newest(active) : undefined;
  return shown === undefined ? undefined : articles.newest(shown.document);
}

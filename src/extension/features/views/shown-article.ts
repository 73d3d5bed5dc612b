import { window } from 'vscode';
import type { AnnotatedArticle } from '../../services/annotations';
import type { Services } from '../../services';
import { isOwnPage } from '../../services/article-files';

/** The article that a view shows: the active editor's. Where something else has the focus, a page about an article among it, what was shown stays as long as it is open. */
export function articleToShow({ articles, files, front }: Services, shown: AnnotatedArticle | undefined): AnnotatedArticle | undefined {
  const active = window.activeTextEditor?.document;
  if (active !== undefined && !isOwnPage(active)) return files.isArticle(active) ? articles.newest(active) : undefined;
  const document = shown?.document ?? front.article;
  return document && articles.newest(document);
}

import { l10n, window } from 'vscode';
import type { AnnotatedArticle } from '../../services/annotations';
import type { Services } from '../../services';
import { articleToShow } from '../views/shown-article';

/** The article that is meant: the active editor's, or where a view has the focus, the one beside it. As it stands, with all decisions. */
export async function articleMeant(services: Services): Promise<AnnotatedArticle | undefined> {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  const document = articleToShow(services, undefined)?.document ?? editors.find((one) => one !== undefined && services.files.isArticle(one.document))?.document;
  const article = document && await services.articles.fresh(document);
  if (article === undefined) window.setStatusBarMessage(l10n.t('Open an article first.'), 4_000);
  return article;
}

/** What a script or a test gives instead of being asked. */
export function givenIn(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

import { Disposable, window } from 'vscode';
import type { Services } from '../services';

/** Has every article read that comes into sight. */
export function register({ articles }: Services): Disposable {
  const readVisible = (): void => {
    for (const editor of window.visibleTextEditors) articles.request(editor.document);
  };
  readVisible();
  return window.onDidChangeVisibleTextEditors(readVisible);
}

import { commands, Disposable, window } from 'vscode';
import type { AnnotatedArticle } from '../services/annotations';
import type { Services } from '../services';

type State = 'none' | 'reading' | 'read' | 'not-english';

/** The context keys behind `when` clauses and welcome texts. They speak of the active editor. */
export function register({ articles, files }: Services): Disposable {
  const shown = new Map<string, unknown>();
  const set = (key: string, value: unknown): void => {
    if (shown.get(key) === value) return;
    shown.set(key, value);
    void commands.executeCommand('setContext', `onTheRecord.${key}`, value);
  };
  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const article = document !== undefined && files.isArticle(document);
    set('isArticle', article);
    set('canAnnotate', document !== undefined && !article && files.canBeArticle(document));
    const reading = article ? articles.newest(document) : undefined;
    set('state', article ? stateOf(reading) : 'none');
    set('dateKnown', reading !== undefined && reading.annotations.article.date !== null);
  };
  update();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(update),
    files.onDidChange(update),
    articles.onDidChange(update),
  );
}

function stateOf(reading: AnnotatedArticle | undefined): State {
  if (reading === undefined) return 'reading';
  return reading.annotations.article.language.code === 'other' ? 'not-english' : 'read';
}

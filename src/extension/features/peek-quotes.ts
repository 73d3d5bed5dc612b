import { commands, Disposable, l10n, window } from 'vscode';
import { markedAt } from '../lookup';
import type { Services } from '../services';
import { locationOf } from './range';

/** "Peek Quotes of This Speaker": all that the one under the cursor says, in the editor's peek view. */
export function register({ articles }: Services): Disposable {
  return commands.registerCommand('onTheRecord.peekQuotes', async () => {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const { document } = editor;
    const article = await articles.fresh(document);
    if (article === undefined) return;
    const here = markedAt(article.lookup, document.offsetAt(editor.selection.active));
    const speaker = here.map((one) => (one.layer === 'speakers' || one.layer === 'quotes' ? one.annotation.speaker : null)).find((id) => id !== null);
    const quotes = speaker === undefined ? [] : article.lookup.quotesOf(speaker);
    await commands.executeCommand(
      'editor.action.peekLocations', document.uri, editor.selection.active, quotes.map((quote) => locationOf(document, quote)), 'peek',
    );
    if (quotes.length === 0) window.setStatusBarMessage(l10n.t('No quotes of anybody here.'), 3_000);
  });
}

import { commands, Disposable, env, l10n, window } from 'vscode';
import { markedAt } from '../lookup';
import type { Services } from '../services';
import { attributedQuote } from '../wording/attribution';

/** "Copy Quote with Attribution": what was said, who said it, and when the article says so. */
export function register({ articles }: Services): Disposable {
  return commands.registerCommand('onTheRecord.copyQuote', async () => {
    const editor = window.activeTextEditor;
    if (editor === undefined) return;
    const article = await articles.fresh(editor.document);
    if (article === undefined) return;
    const here = markedAt(article.lookup, editor.document.offsetAt(editor.selection.active)).find((one) => one.layer === 'quotes');
    if (here?.layer !== 'quotes') {
      window.setStatusBarMessage(l10n.t('No quote here.'), 3_000);
      return;
    }
    await env.clipboard.writeText(attributedQuote(article.lookup, here.annotation));
    window.setStatusBarMessage(l10n.t('Quote copied.'), 3_000);
  });
}

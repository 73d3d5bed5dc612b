import { commands, Disposable, env, l10n, window } from 'vscode';
import { markedAt } from '../lookup';
import type { Services } from '../services';
import { attributedQuote, QUOTE_STYLES, quoteStyleInWords, type QuoteStyle } from '../wording/attribution';

/** "Copy Quote with Attribution": what was said, who said it, and when the article says so; "Copy Quote As…" in the style of one's choice. */
export function register(services: Services): Disposable {
  return Disposable.from(
    commands.registerCommand('onTheRecord.copyQuote', () => copy(services, 'line')),
    commands.registerCommand('onTheRecord.copyQuoteAs', async (asked?: unknown) => {
      const style = QUOTE_STYLES.find((one) => one === asked) ?? await chooseStyle();
      if (style !== undefined) await copy(services, style);
    }),
  );
}

async function chooseStyle(): Promise<QuoteStyle | undefined> {
  const items = QUOTE_STYLES.map((style) => ({ style, label: quoteStyleInWords(style) }));
  return (await window.showQuickPick(items, { title: l10n.t('Copy the quote') }))?.style;
}

async function copy({ articles }: Services, style: QuoteStyle): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const { document } = editor;
  const article = await articles.fresh(document);
  if (article === undefined) return;
  const here = markedAt(article.lookup, document.offsetAt(editor.selection.active)).find((one) => one.layer === 'quotes');
  if (here?.layer !== 'quotes') {
    window.setStatusBarMessage(l10n.t('No quote here.'), 3_000);
    return;
  }
  const place = { file: document.uri.path.split('/').at(-1)!, line: document.positionAt(here.annotation.start).line + 1 };
  await env.clipboard.writeText(attributedQuote(article.lookup, here.annotation, style, place));
  window.setStatusBarMessage(l10n.t('Quote copied.'), 3_000);
}

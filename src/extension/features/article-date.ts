import { commands, Disposable, l10n, window } from 'vscode';
import type { Services } from '../services';
import { articleDateSource } from '../wording/dates';
import { dayInWords, isDay } from '../wording/days';

/** "Set Article Date…": the day against which "Wednesday" and "last month" are resolved. */
export function register({ articles }: Services): Disposable {
  return commands.registerCommand('onTheRecord.setArticleDate', async (given?: unknown) => {
    const document = window.activeTextEditor?.document;
    if (document === undefined) return;
    const article = await articles.fresh(document);
    if (article === undefined) return;
    const known = article.annotations.article.date;
    const day = typeof given === 'string' ? given : await window.showInputBox({
      title: l10n.t('Set the article’s date'),
      prompt: known === null
        ? l10n.t('Year, month, day, for example 2021-04-07. Relative dates are counted from it.')
        : l10n.t('Now {0}, {1}. Leave empty to take what the article says.', dayInWords(known.value), articleDateSource(known.source)),
      value: known?.value.slice(0, 10) ?? '',
      placeHolder: 'YYYY-MM-DD',
      validateInput: (value) => (isAcceptable(value) ? undefined : l10n.t('This is no day of the calendar. Write it as year-month-day, for example 2021-04-07.')),
    });
    if (day === undefined || !isAcceptable(day)) return;
    await articles.setDate(document, day.trim() === '' ? undefined : day.trim());
  });
}

function isAcceptable(value: string): boolean {
  const day = value.trim();
  return day === '' || (/^\d{4}-\d\d-\d\d$/.test(day) && isDay(day));
}

import { Disposable, l10n, languages, LanguageStatusSeverity, window, type LanguageStatusItem } from 'vscode';
import type { AnnotatedArticle } from '../services/annotations';
import type { Services } from '../services';
import { articleDateSource } from '../wording/dates';
import { dayInWords } from '../wording/days';
import { counts } from '../wording/numbers';

/** Language status: the article's date and where it comes from; what could not be read. */
export function register({ articles, files }: Services): Disposable {
  const date = languages.createLanguageStatusItem('onTheRecord.date', []);
  date.name = l10n.t('Article date');
  date.command = { command: 'onTheRecord.setArticleDate', title: l10n.t('Change') };
  const reading = languages.createLanguageStatusItem('onTheRecord.reading', []);
  reading.name = l10n.t('Annotations');
  reading.command = { command: 'onTheRecord.commitments.focus', title: l10n.t('Commitments') };

  const update = (): void => {
    const document = window.activeTextEditor?.document;
    const isArticle = document !== undefined && files.isArticle(document);
    const selector = isArticle ? [{ language: document.languageId, scheme: document.uri.scheme }] : [];
    date.selector = selector;
    reading.selector = selector;
    if (!isArticle) return;
    const article = articles.newest(document);
    date.busy = reading.busy = article === undefined;
    if (article === undefined) return;
    showDate(date, article);
    showReading(reading, article);
  };
  update();
  return Disposable.from(date, reading, window.onDidChangeActiveTextEditor(update), files.onDidChange(update), articles.onDidChange(update));
}

function showDate(item: LanguageStatusItem, { annotations }: AnnotatedArticle): void {
  const { date } = annotations.article;
  item.text = date === null ? l10n.t('Article date unknown') : dayInWords(date.value, 'medium');
  item.detail = date === null ? l10n.t('relative dates can’t be resolved') : l10n.t('article date, {0}', articleDateSource(date.source));
  item.severity = date === null && annotations.dates.some((one) => one.value === null) ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information;
}

function showReading(item: LanguageStatusItem, { annotations }: AnnotatedArticle): void {
  const truncated = annotations.notices.find((one) => one.code === 'article.truncated');
  if (annotations.article.language.code === 'other') {
    item.text = l10n.t('Not in English');
    item.detail = l10n.t('only English articles are annotated');
    item.severity = LanguageStatusSeverity.Warning;
  } else if (truncated !== undefined) {
    item.text = l10n.t('Read in part');
    item.detail = l10n.t('the file is longer than what is read of it');
    item.severity = LanguageStatusSeverity.Warning;
  } else {
    item.text = counts.commitments(annotations.commitments.length);
    item.detail = `${counts.quotes(annotations.quotes.length)}, ${counts.dates(annotations.dates.length)}`;
    item.severity = LanguageStatusSeverity.Information;
  }
}

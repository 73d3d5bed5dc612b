/** "Open Articles of This Digest…": each article of a file that holds several as a document of its own, with its own date and ledger. */
import { l10n, window } from 'vscode';
import { articlesIn } from '../../../formats/press-digest';
import { shorten } from '../../markdown';
import type { Services } from '../../services';
import { openCompanion } from './companion';

const TITLE_LENGTH = 100;

/** @param given the numbers of the articles, from 1; without them the reader chooses */
export async function openFromDigest(services: Services, given: unknown): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined) return;
  const text = document.getText();
  const { createAnnotator } = await services.engine.load();
  const articles = articlesIn(text, createAnnotator());
  if (articles.length < 2) {
    void window.showInformationMessage(l10n.t('Only one article was found in this file.'));
    return;
  }
  const items = articles.map(({ start, end }, index) => {
    const [first = '', ...rest] = text.slice(start, end).split('\n').map((line) => line.trim()).filter((line) => line !== '');
    return { number: index + 1, label: shorten(first, TITLE_LENGTH), detail: shorten(rest.join(' '), TITLE_LENGTH), description: l10n.t('line {0}', document.positionAt(start).line + 1) };
  });
  const chosen = Array.isArray(given) ? items.filter((one) => given.includes(one.number))
    : await window.showQuickPick(items, { title: l10n.t('{0} articles in this file: which ones?', articles.length), canPickMany: true, matchOnDetail: true });
  for (const { number } of chosen ?? []) {
    const { start, end } = articles[number - 1]!;
    await openCompanion(services, document.uri, `.${number}.news`, () => Promise.resolve(`${text.slice(start, end)}\n`));
  }
}

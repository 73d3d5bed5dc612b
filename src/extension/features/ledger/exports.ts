/** The ledger on the clipboard and in files. */
import { env, l10n, Uri, window, workspace } from 'vscode';
import { toPrintablePage } from '../../../formats/printable';
import { toCsv, toMarkdownTable, toPlainText } from '../../../formats/table';
import type { CopyFormat, Entry, Ledger } from '../../../panel/messages';
import { tableOf } from '../../ledger/table';
import { counts } from '../../wording/numbers';

export async function copyEntries(ledger: Ledger, entries: readonly Entry[], format: CopyFormat): Promise<void> {
  if (entries.length === 0) return;
  const table = tableOf(ledger, entries);
  await env.clipboard.writeText(format === 'markdown' ? toMarkdownTable(table) : toPlainText(table));
  window.setStatusBarMessage(format === 'markdown' ? l10n.t('Copied as a Markdown table: {0}', counts.commitments(entries.length)) : l10n.t('Copied as text: {0}', counts.commitments(entries.length)), 4_000);
}

export const EXPORT_FORMATS = ['csv', 'markdown', 'text', 'printable', 'json'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** The ledger as the content of a file. A byte order mark tells spreadsheets that CSV is UTF-8. */
export function exported(ledger: Ledger, entries: readonly Entry[], format: ExportFormat): string {
  const table = tableOf(ledger, entries);
  switch (format) {
    case 'csv': return `\uFEFF${toCsv(table)}`;
    case 'markdown': return `# ${l10n.t('Commitments')}: ${table.title.replace(/[\\`*_[\]<>#]/g, '\\$&')}\n\n${toMarkdownTable(table)}`;
    case 'text': return toPlainText(table);
    case 'printable': return toPrintablePage(table, about(ledger, entries.length), env.language);
    case 'json': return `${JSON.stringify(entries.map(plainEntry), null, 1)}\n`;
  }
}

function about({ todayInWords }: Ledger, count: number): string {
  return l10n.t('{0}. Days left from today are counted from {1}.', counts.commitments(count), todayInWords);
}

/** What a program wants to know of an entry: codes and days, no words of the interface. */
function plainEntry({ sentence, deed, agents, counterparty, firmness, refusal, guess, deadline, condition, speaker, status, note, flags, trail, passages }: Entry): object {
  return {
    sentence, agents, action: deed, counterparty, firmness, polarity: refusal ? 'negative' : 'positive', guess, deadline: deadline && { words: deadline.words, from: deadline.from, to: deadline.to }, condition, speaker,
    status: status && { value: status.value, date: status.date, note: status.note, link: status.link }, note, changes: flags,
    passages: passages.map((passage, index) => {
      const step = trail[index];
      return { ...passage, ...(step === undefined ? {} : { article: step.name, date: step.day, deadline: step.deadline, changes: step.changes, guess: step.guess }) };
    }),
  };
}

const ENDINGS: Readonly<Record<ExportFormat, string>> = { csv: 'csv', markdown: 'md', text: 'txt', printable: 'html', json: 'json' };

/** Asks for the format and the file; both may be given. */
export async function exportLedger(ledger: Ledger, entries: readonly Entry[], beside: Uri, given?: { readonly format?: unknown; readonly to?: unknown }): Promise<void> {
  if (entries.length === 0) {
    window.setStatusBarMessage(l10n.t('There is no commitment to export.'), 4_000);
    return;
  }
  const items = [
    { format: 'csv' as const, label: l10n.t('CSV'), description: l10n.t('for spreadsheets') }, { format: 'markdown' as const, label: l10n.t('Markdown table') },
    { format: 'text' as const, label: l10n.t('Plain text') }, { format: 'printable' as const, label: l10n.t('Page to print'), description: 'HTML' },
    { format: 'json' as const, label: l10n.t('JSON'), description: l10n.t('for programs') },
  ];
  const format = EXPORT_FORMATS.find((one) => one === given?.format) ?? (await window.showQuickPick(items, { title: l10n.t('Export the ledger as') }))?.format;
  if (format === undefined) return;
  const to = given?.to instanceof Uri ? given.to : await window.showSaveDialog({ defaultUri: placeFor(beside, ENDINGS[format]), filters: { [items.find((one) => one.format === format)!.label]: [ENDINGS[format]] } });
  if (to === undefined) return;
  await workspace.fs.writeFile(to, new TextEncoder().encode(exported(ledger, entries, format)));
  const open = format === 'printable' && to.scheme === 'file' ? l10n.t('Open in Browser') : l10n.t('Open');
  const chosen = await window.showInformationMessage(l10n.t('The ledger was saved as {0}.', to.path.slice(to.path.lastIndexOf('/') + 1)), open);
  if (chosen === undefined) return;
  if (format === 'printable' && to.scheme === 'file') await env.openExternal(to);
  else await window.showTextDocument(to);
}

function placeFor(article: Uri, ending: string): Uri {
  if (article.scheme === 'untitled') return Uri.joinPath(workspace.workspaceFolders?.[0]?.uri ?? article.with({ scheme: 'file', path: '/' }), `commitments.${ending}`);
  return article.with({ path: `${article.path.replace(/\.\w+$/, '')}.commitments.${ending}` });
}

/** "Export Annotations…": one of the formats, to a file or, for brat, to a folder. */
import { env, l10n, Uri, window, workspace } from 'vscode';
import type { ExportedFile, ExportFormatName } from '../../../formats/export';
import type { AnnotatedArticle } from '../../services/annotations';
import { editorFiles } from '../../services/decisions/files';
import type { Services } from '../../services';
import { articleMeant, givenIn } from './subject';

interface Choice {
  readonly format: ExportFormatName;
  readonly label: string;
  readonly description: string;
}

function choices(): Choice[] {
  return [
    { format: 'html', label: l10n.t('HTML report'), description: l10n.t('the article with its marks, the ledger, the sources; to read, send and print') },
    { format: 'markdown', label: l10n.t('Markdown report'), description: l10n.t('the ledger and the other layers as tables') },
    { format: 'csv-ledger', label: l10n.t('CSV: ledger'), description: l10n.t('for spreadsheets') },
    { format: 'csv-quotes', label: l10n.t('CSV: quotes'), description: l10n.t('for spreadsheets') },
    { format: 'csv-dates', label: l10n.t('CSV: dates'), description: l10n.t('for spreadsheets') },
    { format: 'csv-quantities', label: l10n.t('CSV: figures'), description: l10n.t('for spreadsheets') },
    { format: 'json', label: l10n.t('JSON'), description: l10n.t('everything, with your decisions; can be imported again') },
    { format: 'jsonl', label: l10n.t('JSON Lines'), description: l10n.t('one annotation a line') },
    { format: 'brat', label: l10n.t('brat standoff'), description: l10n.t('.ann, .txt and annotation.conf in a folder; can be imported again') },
    { format: 'web-annotation', label: l10n.t('W3C Web Annotation'), description: l10n.t('JSON-LD; can be imported again') },
    { format: 'tei', label: l10n.t('TEI'), description: l10n.t('XML with said, date, measure, persName') },
    { format: 'conll', label: l10n.t('CoNLL'), description: l10n.t('one token a line') },
  ];
}

const REMEMBERED = 'export.format';

/** @param asked `{ format, to }`: either may be given; `to` is the file, for brat the folder */
export async function exportArticle(services: Services, asked: unknown): Promise<void> {
  const given = givenIn(asked);
  const article = await articleMeant(services);
  if (article === undefined) return;
  const choice = choices().find((one) => one.format === given.format) ?? await choose(services);
  if (choice === undefined) return;
  await services.storage.setView(REMEMBERED, choice.format);
  const { exportFormat } = await import('../../../formats/export');
  const files = exportFormat(choice.format).files({ name: editorFiles.nameOf(article.document.uri), text: article.lookup.text, reviewed: article.lookup.review });
  try {
    const saved = files.length > 1 ? await saveAll(article, files, given.to) : await saveOne(article, files[0]!, choice.label, given.to);
    if (saved !== undefined) void offerToOpen(saved);
  } catch (error) {
    void window.showErrorMessage(l10n.t('The export could not be saved: {0}', error instanceof Error ? error.message : String(error)));
  }
}

/** The format that was chosen last comes first. */
async function choose({ storage }: Services): Promise<Choice | undefined> {
  const last = storage.view(REMEMBERED);
  const all = choices();
  const items = [...all.filter((one) => one.format === last), ...all.filter((one) => one.format !== last)];
  return window.showQuickPick(items, { title: l10n.t('Export annotations as'), matchOnDescription: true });
}

async function saveOne({ document }: AnnotatedArticle, { name, content }: ExportedFile, label: string, given: unknown): Promise<Uri | undefined> {
  const ending = name.slice(name.lastIndexOf('.') + 1);
  const to = given instanceof Uri ? given : await window.showSaveDialog({ defaultUri: Uri.joinPath(folderOf(document.uri), name), filters: { [label]: [ending] } });
  if (to !== undefined) await write(to, content);
  return to;
}

/** Into a folder of the reader's choice. The article itself is never written over. */
async function saveAll({ document }: AnnotatedArticle, files: readonly ExportedFile[], given: unknown): Promise<Uri | undefined> {
  const picked = given instanceof Uri ? [given] : await window.showOpenDialog({ canSelectFolders: true, canSelectFiles: false, defaultUri: folderOf(document.uri), openLabel: l10n.t('Export Here') });
  const [folder] = picked ?? [];
  if (folder === undefined) return undefined;
  const targets = files.map(({ name, content }) => ({ to: Uri.joinPath(folder, name), content })).filter(({ to }) => to.toString() !== document.uri.toString());
  const there = (await Promise.all(targets.map(async ({ to }) => ((await editorFiles.read(to)) === undefined ? [] : [editorFiles.nameOf(to)])))).flat();
  if (there.length > 0 && !(given instanceof Uri)) {
    const replace = l10n.t('Replace');
    if ((await window.showWarningMessage(l10n.t('Replace {0}?', there.join(', ')), { modal: true }, replace)) !== replace) return undefined;
  }
  for (const { to, content } of targets) await write(to, content);
  return targets[0]!.to;
}

const write = (to: Uri, content: string): Thenable<void> => workspace.fs.writeFile(to, new TextEncoder().encode(content));

/** Beside the article; of one that is in no file yet, the workspace. */
function folderOf(article: Uri): Uri {
  if (article.scheme !== 'untitled') return Uri.joinPath(article, '..');
  return workspace.workspaceFolders?.[0]?.uri ?? article.with({ scheme: 'file', path: '/' });
}

async function offerToOpen(saved: Uri): Promise<void> {
  const outside = saved.scheme === 'file' && saved.path.endsWith('.html');
  const open = outside ? l10n.t('Open in Browser') : l10n.t('Open');
  const chosen = await window.showInformationMessage(l10n.t('Exported as {0}.', editorFiles.nameOf(saved)), open);
  if (chosen === undefined) return;
  if (outside) await env.openExternal(saved);
  else await window.showTextDocument(saved);
}

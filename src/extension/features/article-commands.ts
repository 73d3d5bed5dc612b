import { commands, Disposable, FileType, l10n, Uri, window, workspace } from 'vscode';
import type { Services } from '../services';

/** Annotate this file, or stop; a sample article; the log. */
export function register({ articles, files, context, log }: Services): Disposable {
  const choose = async (article: boolean): Promise<void> => {
    const document = window.activeTextEditor?.document;
    if (document === undefined) return;
    if (!files.canBeArticle(document)) {
      await window.showInformationMessage(l10n.t('This kind of document can’t be annotated.'));
      return;
    }
    await files.choose(document, article);
    if (article) articles.request(document);
  };
  return Disposable.from(
    commands.registerCommand('onTheRecord.annotateFile', () => choose(true)),
    commands.registerCommand('onTheRecord.stopAnnotating', () => choose(false)),
    commands.registerCommand('onTheRecord.openSample', (name?: unknown) => openSample(Uri.joinPath(context.extensionUri, 'media', 'samples'), name)),
    commands.registerCommand('onTheRecord.showLog', () => { log.show(); }),
  );
}

/** Opens the sample of that name, or asks which one. */
async function openSample(folder: Uri, asked: unknown): Promise<void> {
  const names = (await workspace.fs.readDirectory(folder)).filter(([, type]) => type === FileType.File).map(([name]) => name).sort();
  const name = names.find((one) => one === asked) ?? await window.showQuickPick(names, { title: l10n.t('Open a sample article') });
  if (name !== undefined) await window.showTextDocument(Uri.joinPath(folder, name), { preview: false });
}

import { l10n, window, workspace, type Uri } from 'vscode';
import { readSidecar } from '../../../review/sidecar';
import type { Services } from '../../services';
import { editorFiles } from '../../services/decisions/files';
import { allSidecars } from '../../services/decisions/places';
import { SidecarFile, sidecarText } from '../../services/decisions/sidecar-file';

/** "Forget My Decisions on This Article". The file is kept under another name. A script that says `{ sure: true }` is not asked. */
export async function forgetArticle({ decisions, articles }: Services, args: readonly unknown[]): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document === undefined || !articles.newest(document)) return;
  const count = (await decisions.load(document)).length;
  if (count === 0) {
    void window.showInformationMessage(l10n.t('There are no decisions on this article.'));
    return;
  }
  if (!isSure(args) && !await confirmed(l10n.t('Forget all decisions on {0}?', editorFiles.nameOf(document.uri)), l10n.t('They are moved to a copy, which you can delete or bring back by renaming it.'))) return;
  await decisions.forget(document).then(tell, failed);
}

/** The same for all articles of the workspace. */
export async function forgetWorkspace({ decisions }: Services, args: readonly unknown[]): Promise<void> {
  const files = await filesWithDecisions(decisions.storageFolder);
  if (files.length === 0) {
    void window.showInformationMessage(l10n.t('There are no decisions in this workspace.'));
    return;
  }
  if (!isSure(args) && !await confirmed(l10n.t('Forget all decisions in this workspace? {0} files hold some.', files.length), l10n.t('Each file is kept under another name.'))) return;
  const open = workspace.textDocuments.filter((document) => decisions.of(document).length > 0);
  const copies: Uri[] = [];
  try {
    for (const document of open) copies.push(...await decisions.forget(document));
    for (const file of files) {
      const copy = await new SidecarFile(editorFiles, file, 'forget').retire('forgotten');
      if (copy !== undefined) copies.push(copy);
    }
    tell(copies);
  } catch (error) {
    failed(error);
  }
}

/** Other programs may call their files so too. */
async function filesWithDecisions(storageFolder: Uri): Promise<readonly Uri[]> {
  const found = await Promise.all((await allSidecars(storageFolder)).map(async (file) => {
    const bytes = await editorFiles.read(file).catch(() => undefined);
    return bytes !== undefined && readSidecar(sidecarText(bytes)).sidecar.journal.length > 0 ? [file] : [];
  }));
  return found.flat();
}

const isSure = ([given]: readonly unknown[]): boolean => typeof given === 'object' && given !== null && 'sure' in given && given.sure === true;

async function confirmed(question: string, detail: string): Promise<boolean> {
  const forget = l10n.t('Forget');
  return (await window.showWarningMessage(question, { modal: true, detail }, forget)) === forget;
}

function tell(copies: readonly Uri[]): void {
  if (copies.length === 1) void window.showInformationMessage(l10n.t('Forgotten. A copy is in {0}.', editorFiles.nameOf(copies[0]!)));
  else void window.showInformationMessage(l10n.t('Forgotten. {0} copies are left.', copies.length));
}

function failed(error: unknown): void {
  void window.showErrorMessage(l10n.t('The decisions could not be forgotten: {0}', error instanceof Error ? error.message : String(error)));
}

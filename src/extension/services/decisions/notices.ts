/** What the reader is told of the files with their decisions. */
import { l10n, window, type Uri } from 'vscode';
import { editorFiles } from './files';
import { ForeignFile, NewerSidecar, type Loaded } from './sidecar-file';

/** A file was damaged, or had two versions in it. */
export function tellOf({ setAside, conflict, sidecar }: Loaded<Uri>, file: Uri): void {
  if (conflict) {
    void window.showInformationMessage(l10n.t('Git had left a conflict in {0}. Nothing is lost: {1} decisions of both sides were put together, and the file was written anew.', editorFiles.nameOf(file), sidecar.journal.length));
  }
  if (setAside === undefined) return;
  const show = l10n.t('Show File');
  const saved = l10n.t('{0} decisions in it were whole and are kept.', sidecar.journal.length);
  void window.showWarningMessage(l10n.t('A file with decisions is damaged ({0}). It was set aside as {1}. {2}', setAside.reason, editorFiles.nameOf(setAside.file), saved), show)
    .then((chosen) => (chosen === show ? window.showTextDocument(setAside.file) : undefined));
}

export function tellUnread(article: Uri, error: unknown): void {
  void window.showWarningMessage(l10n.t('The decisions on {0} could not be read: {1}', editorFiles.nameOf(article), reasonOf(error)));
}

/** @param cause undefined where no file can be beside it */
export function tellKeptElsewhere(article: Uri, cause: unknown): void {
  void window.showInformationMessage(l10n.t('Your decisions on {0} are kept in the storage of this workspace, not in a file beside it: {1}.', editorFiles.nameOf(article), cause === undefined ? l10n.t('there is no file beside it to write to') : reasonOf(cause)));
}

export function tellUnwritten(article: Uri, error: unknown, tryAgain: () => Promise<void>): void {
  const again = l10n.t('Try Again');
  void window.showErrorMessage(l10n.t('Your decisions on {0} could not be written: {1}. They hold as long as this window is open.', editorFiles.nameOf(article), reasonOf(error)), again)
    .then((chosen) => (chosen === again ? tryAgain() : undefined));
}

export function tellLeftBehind(from: Uri, to: Uri, error: unknown): void {
  void window.showWarningMessage(l10n.t('The decisions on {0} did not follow it to {1}: {2}', editorFiles.nameOf(from), editorFiles.nameOf(to), reasonOf(error)));
}

export function tellCopied(from: Uri, to: Uri): void {
  window.setStatusBarMessage(l10n.t('On the Record: {0} has the decisions on {1} too', editorFiles.nameOf(to), editorFiles.nameOf(from)), 8_000);
}

export function reasonOf(error: unknown): string {
  if (error instanceof NewerSidecar) return l10n.t('it was written by a newer version of this extension');
  if (error instanceof ForeignFile) return l10n.t('the file of that name is another program’s');
  return error instanceof Error ? error.message : String(error);
}

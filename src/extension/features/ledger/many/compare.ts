/** "Compare Ledger With…": another file, the version on disk against the one in the editor, or an earlier commit. */
import { l10n, Uri, window, workspace, type QuickPickItem, type TextDocument } from 'vscode';
import type { Services } from '../../../services';
import { editorFiles } from '../../../services/decisions/files';
import { dayInWords, today } from '../../../wording/days';
import { commitsOf, type Commit } from './commits';
import type { ManyTabs } from './tabs';
import { edited, VersionsSource, type Side } from './versions';

interface Choice extends QuickPickItem {
  /** The other version, and whether it is the older of the two. */
  readonly side: () => Promise<Side | undefined>;
}

/** @param given the article, and the other version's file; what is not given is the active article, and is asked for */
export async function compareLedger(services: Services, tabs: ManyTabs, given: readonly unknown[]): Promise<void> {
  const uri = given[0] instanceof Uri ? given[0] : window.activeTextEditor?.document.uri;
  if (uri === undefined) {
    window.setStatusBarMessage(l10n.t('No article is open.'), 4_000);
    return;
  }
  const document = await workspace.openTextDocument(uri);
  const earlier = given[1] instanceof Uri ? await onFile(given[1]) : await ask(services, document);
  if (earlier === undefined) return;
  const name = editorFiles.nameOf(uri);
  const later = edited(document, earlier.uri.toString() === uri.toString() || earlier.uri.path === uri.path ? l10n.t('{0} in the editor', name) : name);
  tabs.openVersions(`${earlier.uri.toString()}\n${uri.toString()}`, () => new VersionsSource(services, earlier, later));
}

async function ask(services: Services, document: TextDocument): Promise<Side | undefined> {
  const name = editorFiles.nameOf(document.uri);
  const open = workspace.textDocuments.filter((one) => one !== document && services.files.isArticle(one));
  const commits = await commitsOf(document.uri);
  const [last] = commits;
  const choices: Choice[] = [
    ...(document.isDirty && !document.isUntitled ? [{ label: l10n.t('$(save) The saved version'), description: name, side: () => Promise.resolve(saved(document)) }] : []),
    ...(last === undefined ? [] : [{ label: l10n.t('$(git-commit) The last commit'), description: toldOf(last), detail: last.subject, side: () => atCommit(last, name) }]),
    ...(commits.length < 2 ? [] : [{ label: l10n.t('$(history) An earlier commit…'), side: () => chooseCommit(commits, name) }]),
    ...open.map((one) => ({ label: `$(file) ${editorFiles.nameOf(one.uri)}`, description: workspace.asRelativePath(one.uri), side: () => Promise.resolve(edited(one, editorFiles.nameOf(one.uri))) })),
    { label: l10n.t('$(folder-opened) Another file…'), side: () => chooseFile(document) },
  ];
  const chosen = choices.length === 1 ? choices[0] : await window.showQuickPick(choices, { title: l10n.t('Compare the ledger of {0} with which earlier version?', name) });
  return chosen?.side();
}

function saved(document: TextDocument): Side {
  return {
    name: l10n.t('{0} as saved', editorFiles.nameOf(document.uri)), uri: document.uri,
    text: async () => workspace.decode(await workspace.fs.readFile(document.uri), { uri: document.uri }),
  };
}

/** "3f2a1b9 · 3 March 2024 · Nora Fenwick". */
function toldOf({ hash, date, author }: Commit): string {
  return [hash, ...(date === null ? [] : [dayInWords(today(date), 'long')]), ...(author === null ? [] : [author])].join(' · ');
}

async function chooseCommit(commits: readonly Commit[], name: string): Promise<Side | undefined> {
  const items = commits.map((commit) => ({ label: commit.subject, description: toldOf(commit), commit }));
  const chosen = await window.showQuickPick(items, { title: l10n.t('Compare the ledger of {0} with which earlier version?', name), matchOnDescription: true });
  return chosen && atCommit(chosen.commit, name);
}

/** Undefined where it can't be opened: then the reader has been told. */
async function atCommit({ uri, hash, date }: Commit, name: string): Promise<Side | undefined> {
  return onFile(uri, date === null ? l10n.t('{0} at {1}', name, hash) : l10n.t('{0} at {1} ({2})', name, hash, dayInWords(today(date), 'medium')));
}

async function chooseFile(document: TextDocument): Promise<Side | undefined> {
  const [file] = await window.showOpenDialog({ title: l10n.t('The earlier version of this article'), defaultUri: Uri.joinPath(document.uri, '..') }) ?? [];
  return file && onFile(file);
}

async function onFile(uri: Uri, name = editorFiles.nameOf(uri)): Promise<Side | undefined> {
  try {
    return edited(await workspace.openTextDocument(uri), name);
  } catch (error) {
    void window.showErrorMessage(l10n.t('{0} could not be opened: {1}', name, error instanceof Error ? error.message : String(error)));
    return undefined;
  }
}

/**
 * "Open as Article": the text of a web page, a Word document or a PDF as a plain document beside it. Marks stand on that
 * text and not on the document's own view: there the offsets are sure, edits and decisions have a file to be kept with, and it
 * is the same for all three, on the desktop and in the browser.
 */
import { commands, l10n, Range, Uri, window, workspace, WorkspaceEdit, type Disposable, type TextDocument } from 'vscode';
import { articleText, documentKind } from '../../../formats/documents/article-text';
import { editorFiles } from '../../services/decisions/files';
import type { Services } from '../../services';
import { loadReader } from './load';

const ENDINGS = ['html', 'htm', 'xhtml', 'docx', 'pdf'];
/** Longest document that is taken into memory, in bytes. */
const LONGEST = 64_000_000;

export function register(services: Services): Disposable {
  return commands.registerCommand('onTheRecord.openAsArticle', (given?: unknown) => openAsArticle(services, given));
}

/** @param given the document; without it the active one, or one that is asked for */
async function openAsArticle({ context, files, articles }: Services, given: unknown): Promise<void> {
  const source = given instanceof Uri ? given : activeDocument() ?? await ask();
  if (source === undefined) return;
  const name = editorFiles.nameOf(source);
  const kind = documentKind(name);
  if (kind === undefined) {
    void window.showInformationMessage(l10n.t('Only HTML, Word (.docx) and PDF documents can be opened as articles.'));
    return;
  }
  try {
    const document = await openBefore(source) ?? await extracted(source, async () => {
      const bytes = await workspace.fs.readFile(source);
      if (bytes.length > LONGEST) throw new Error(l10n.t('it is longer than {0} MB', LONGEST / 1_000_000));
      return articleText(name, await (await loadReader(context.extensionUri, kind)).extract(bytes));
    });
    await window.showTextDocument(document, { preview: false });
    if (!files.isArticle(document)) await files.choose(document, true);
    articles.request(document);
  } catch (error) {
    void window.showErrorMessage(l10n.t('{0} could not be opened as an article: {1}', name, error instanceof Error ? error.message : String(error)));
  }
}

function activeDocument(): Uri | undefined {
  const tab = window.tabGroups.activeTabGroup.activeTab?.input as { readonly uri?: unknown } | undefined;
  return tab?.uri instanceof Uri && documentKind(tab.uri.path) !== undefined ? tab.uri : undefined;
}

async function ask(): Promise<Uri | undefined> {
  return (await window.showOpenDialog({ title: l10n.t('Open as article'), filters: { [l10n.t('Documents')]: ENDINGS } }))?.[0];
}

const companionOf = (source: Uri): Uri => source.with({ path: `${source.path}.news`, query: '', fragment: '' });

/** The text that was saved beside the document before, with the decisions on it. */
async function openBefore(source: Uri): Promise<TextDocument | undefined> {
  const companion = companionOf(source);
  const there = await editorFiles.read(companion).then((bytes) => bytes !== undefined, () => false);
  return there ? workspace.openTextDocument(companion) : undefined;
}

/** An unsaved text that will be saved beside its document; where no file can be beside it, one without a place. */
async function extracted(source: Uri, read: () => Promise<string>): Promise<TextDocument> {
  if (source.scheme !== 'file' && source.scheme !== 'vscode-remote') return workspace.openTextDocument({ language: 'news', content: await read() });
  const document = await workspace.openTextDocument(companionOf(source).with({ scheme: 'untitled' }));
  // It may be open already, with the reader's changes in it.
  if (document.getText() !== '') return document;
  const edit = new WorkspaceEdit();
  edit.insert(document.uri, new Range(0, 0, 0, 0).start, await read());
  await workspace.applyEdit(edit);
  return document;
}

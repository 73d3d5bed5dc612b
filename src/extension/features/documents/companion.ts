/** The plain text that belongs to a document: unsaved beside it, or as it was saved there before. */
import { Position, window, workspace, WorkspaceEdit, type TextDocument, type Uri } from 'vscode';
import { editorFiles } from '../../services/decisions/files';
import type { Services } from '../../services';

/** @param ending what the text is called beside its document: `report.pdf` and `.news` make `report.pdf.news` */
export async function openCompanion({ files, articles }: Services, source: Uri, ending: string, read: () => Promise<string>): Promise<void> {
  const companion = source.with({ path: source.path + ending, query: '', fragment: '' });
  const document = await savedBefore(companion) ?? await unsaved(companion, read);
  await window.showTextDocument(document, { preview: false });
  if (!files.isArticle(document)) await files.choose(document, true);
  articles.request(document);
}

/** With the decisions on it. */
async function savedBefore(companion: Uri): Promise<TextDocument | undefined> {
  const there = await editorFiles.read(companion).then((bytes) => bytes !== undefined, () => false);
  return there ? workspace.openTextDocument(companion) : undefined;
}

/** A text that will be saved under this name; where no file can be, one without a place. */
async function unsaved(companion: Uri, read: () => Promise<string>): Promise<TextDocument> {
  if (companion.scheme !== 'file' && companion.scheme !== 'vscode-remote') return workspace.openTextDocument({ language: 'news', content: await read() });
  const uri = companion.with({ scheme: 'untitled' });
  // It may be open already, with the reader's changes in it.
  const open = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  if (open !== undefined && open.getText() !== '') return open;
  // What can't be read opens nothing.
  const content = await read();
  const document = open ?? await workspace.openTextDocument(uri);
  const edit = new WorkspaceEdit();
  edit.insert(uri, new Position(0, 0), content);
  await workspace.applyEdit(edit);
  return document;
}

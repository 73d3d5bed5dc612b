import assert from 'node:assert/strict';
import {
  commands, EventEmitter, FileSystemError, FileType, NotebookCellData, NotebookCellKind, NotebookData, Uri, window, workspace,
  type FileChangeEvent, type FileStat, type FileSystemProvider, type TextEditor,
} from 'vscode';
import type { Probe } from '../../src/extension/probe';
import { LAYERS } from '../../src/review/model';
import { open, probe, readingOf, until } from './probe';

const RIVER = 'river-accord.news';

/** Files in memory: what a repository on a server, an archive or a database is to the editor. */
class Memory implements FileSystemProvider {
  readonly files = new Map<string, Uint8Array>();
  private readonly changed = new EventEmitter<FileChangeEvent[]>();
  readonly onDidChangeFile = this.changed.event;
  watch = () => ({ dispose: () => undefined });
  stat = ({ path }: Uri): FileStat => {
    const content = this.files.get(path);
    if (content === undefined && path !== '/') throw FileSystemError.FileNotFound(path);
    return { type: content === undefined ? FileType.Directory : FileType.File, ctime: 0, mtime: 0, size: content?.length ?? 0 };
  };
  readDirectory = (): [string, FileType][] => [...this.files.keys()].map((path) => [path.slice(1), FileType.File]);
  readFile = ({ path }: Uri): Uint8Array => {
    const content = this.files.get(path);
    if (content === undefined) throw FileSystemError.FileNotFound(path);
    return content;
  };
  writeFile = ({ path }: Uri, content: Uint8Array): void => { this.files.set(path, content); };
  createDirectory = (): void => undefined;
  delete = ({ path }: Uri): void => { this.files.delete(path); };
  rename = (from: Uri, to: Uri): void => {
    this.files.set(to.path, this.readFile(from));
    this.files.delete(from.path);
  };
}

describe('wherever an article stands', () => {
  let it$: Probe;
  const textOf = async (name: string): Promise<Uint8Array> => workspace.fs.readFile(Uri.joinPath(workspace.workspaceFolders![0]!.uri, name));
  const isPainted = (editor: TextEditor): boolean => Object.values(it$.decorationsOf(editor)).some((spans) => spans.length > 0);
  before(async () => { it$ = await probe(); });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('both sides of a comparison of two articles are marked, each with its own', async () => {
    const [left, right] = [RIVER, 'pier-crlf.news'].map((name) => Uri.joinPath(workspace.workspaceFolders![0]!.uri, name));
    await commands.executeCommand('vscode.diff', left, right, 'then and now');
    await until('both are painted', () => {
      const sides = window.visibleTextEditors.filter((one) => [left!.path, right!.path].includes(one.document.uri.path));
      return sides.length === 2 && sides.every(isPainted);
    });
  });

  it('the side of a comparison that only shows what was, and the cells of a notebook, are left alone', async () => {
    const text = new TextDecoder().decode(await textOf('harbour.txt'));
    const notebook = await workspace.openNotebookDocument('jupyter-notebook', new NotebookData([new NotebookCellData(NotebookCellKind.Markup, text, 'markdown')]));
    await window.showNotebookDocument(notebook);
    const { document } = notebook.cellAt(0);
    assert.equal(document.getText(), text);
    assert.equal(await it$.annotationsOf(document.uri), undefined);
    assert.deepEqual(await commands.executeCommand('vscode.executeHoverProvider', document.uri, document.positionAt(text.indexOf('Monday') + 1)), []);
    for (const scheme of ['git', 'review', 'vscode-local-history', 'output']) {
      const provided = workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: () => text });
      try {
        const shown = await workspace.openTextDocument(Uri.from({ scheme, path: `/${scheme}/harbour.txt` })).then((one) => one, () => undefined);
        if (shown !== undefined) assert.equal(await it$.annotationsOf(shown.uri), undefined, scheme);
      } finally {
        provided.dispose();
      }
    }
  });

  it('one in a virtual file system is read, and what is decided on it is kept beside it', async () => {
    const memory = new Memory();
    const registered = workspace.registerFileSystemProvider('memory', memory, { isCaseSensitive: true });
    try {
      const uri = Uri.from({ scheme: 'memory', path: `/${RIVER}` });
      memory.files.set(uri.path, await textOf(RIVER));
      const editor = await window.showTextDocument(uri);
      assert.ok((await readingOf(editor.document)).commitments.length > 0);
      await until('it is painted', () => isPainted(editor));
      const [date] = (await readingOf(editor.document)).dates.filter((one) => one.text === 'April 30');
      await commands.executeCommand('onTheRecord.accept', [uri, date!.start, date!.end, LAYERS.indexOf('dates')]);
      await until('the decision is written', () => [...memory.files.keys()].some((name) => name.endsWith('.annotations.json')));
    } finally {
      await commands.executeCommand('workbench.action.closeAllEditors');
      registered.dispose();
    }
  });

  it('one in a second folder is read with that folder’s settings', async function () {
    const second = workspace.workspaceFolders?.[1];
    if (second === undefined) this.skip();
    const { document } = await window.showTextDocument(Uri.joinPath(second.uri, 'pier.news'));
    const day = (await readingOf(document)).dates.find((one) => one.text === '03/04/2021');
    assert.equal(day?.value, '2021-04-03', 'the day comes first there');
    const { document: first } = await open(RIVER);
    assert.ok((await readingOf(first)).quotes.length > 0);
  });
});

import { FileSystemError, Uri, workspace } from 'vscode';
import { TEMPORARY, type Files } from './sidecar-file';

/** The editor's file system: desktop, remote and web alike. */
export const editorFiles: Files<Uri> = {
  read: async (file) => {
    try {
      return await workspace.fs.readFile(file);
    } catch (error) {
      if (isMissing(error)) return undefined;
      throw error;
    }
  },
  write: async (file, content) => {
    await workspace.fs.createDirectory(Uri.joinPath(file, '..'));
    await workspace.fs.writeFile(file, content);
  },
  rename: async (from, to, options) => {
    await workspace.fs.createDirectory(Uri.joinPath(to, '..'));
    if (!options.overwrite || !await renamedByNode(from, to)) await workspace.fs.rename(from, to, options);
  },
  remove: async (file) => { await workspace.fs.delete(file); },
  leftovers: async (file) => {
    const folder = Uri.joinPath(file, '..');
    const name = `${editorFiles.nameOf(file)}.`;
    const beside = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
    const left = beside.map(([one]) => one).filter((one) => one.startsWith(name) && one.endsWith(TEMPORARY)).map((one) => Uri.joinPath(folder, one));
    return Promise.all(left.map(async (one) => ({ file: one, age: Date.now() - await Promise.resolve(workspace.fs.stat(one)).then(({ mtime }) => mtime, () => Date.now()) })));
  },
  sibling: (file, name) => Uri.joinPath(file, '..', name),
  pathOf: (file) => file.path,
  nameOf: (file) => file.path.slice(file.path.lastIndexOf('/') + 1),
};

function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');
}

/**
 * Puts a file in another's place in one step. The editor takes the other away first: for a moment there is none, and for good
 * where the power goes at that moment. Returns false where there is no Node, or it can't.
 */
async function renamedByNode(from: Uri, to: Uri): Promise<boolean> {
  if (from.scheme !== 'file' || to.scheme !== 'file') return false;
  try {
    const { rename } = await import('node:fs/promises');
    await rename(from.fsPath, to.fsPath);
    return true;
  } catch {
    return false;
  }
}

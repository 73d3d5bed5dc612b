import { FileSystemError, Uri, workspace } from 'vscode';
import type { Files } from './sidecar-file';

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
    await workspace.fs.rename(from, to, options);
  },
  remove: async (file) => { await workspace.fs.delete(file); },
  sibling: (file, name) => Uri.joinPath(file, '..', name),
  pathOf: (file) => file.path,
  nameOf: (file) => file.path.slice(file.path.lastIndexOf('/') + 1),
};

function isMissing(error: unknown): boolean {
  return error instanceof FileSystemError && (error.code === 'FileNotFound' || error.code === 'FileNotADirectory');
}

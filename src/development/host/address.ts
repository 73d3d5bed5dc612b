import path from 'node:path';

/** What a page of VS Code's server is to open. */
export interface WorkbenchAddress {
  readonly authority: string;
  /** A folder or a `.code-workspace` file; none for an empty window. */
  readonly folder: string | null;
  /** A file to open in the editor. */
  readonly file?: string;
  /** The server's connection token, where it asks for one. */
  readonly token?: string;
  /** Folders of extensions under development. */
  readonly extensions: readonly string[];
  /** Module to run inside the extension host, as `extensionTestsPath` has it. */
  readonly tests?: string;
}

/** The address that opens a workbench as VS Code's own browser tests do. */
export function addressOf({ authority, folder, file, token, extensions, tests }: WorkbenchAddress): string {
  const remote = (local: string): string => `vscode-remote://${authority}${encodeURI(path.resolve(local))}`;
  const payload = [
    ...extensions.map((extension) => ['extensionDevelopmentPath', remote(extension)]),
    ...(file === undefined ? [] : [['openFile', remote(file)]]),
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
    ['skipWelcome', 'true'], ['skipReleaseNotes', 'true'],
  ];
  const query = new URLSearchParams({ payload: JSON.stringify(payload) });
  if (token !== undefined) query.set('tkn', token);
  if (folder === null) query.set('ew', 'true');
  else query.set(folder.endsWith('.code-workspace') ? 'workspace' : 'folder', path.resolve(folder));
  return `http://${authority}/?${query.toString()}`;
}

import { Uri, workspace, type ExtensionContext } from 'vscode';

export const SIDECAR_ENDING = '.annotations.json';

/**
 * Where the decisions on an article are kept: beside it, or in the folder that the setting names (relative to the workspace
 * folder), in which the articles' own folders are repeated. Undefined where no file can be.
 */
export function sidecarOf(article: Uri, folder: string): Uri | undefined {
  if (article.scheme === 'untitled' || workspace.fs.isWritableFileSystem(article.scheme) !== true) return undefined;
  const root = workspace.getWorkspaceFolder(article);
  const inside = folder.trim().split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  // A path that climbs out of the workspace is none; a backslash parts folders on Windows.
  if (root === undefined || inside.length === 0 || inside.includes('..')) return article.with({ path: article.path + SIDECAR_ENDING, query: '', fragment: '' });
  return Uri.joinPath(root.uri, ...inside, article.path.slice(root.uri.path.length) + SIDECAR_ENDING);
}

/** Where they are kept when no file can be written there: in the workspace's storage, or the user's where no folder is open. */
export function storageOf(context: ExtensionContext, article: Uri): Uri {
  return Uri.joinPath(storageFolder(context), `${hashed(article.toString())}${SIDECAR_ENDING}`);
}

function storageFolder({ storageUri, globalStorageUri }: ExtensionContext): Uri {
  return Uri.joinPath(storageUri ?? globalStorageUri, 'decisions');
}

/** All files of the workspace that hold decisions: beside articles, in the folder that a setting names, and in the workspace's storage; hidden ones too. */
export async function allSidecars(context: ExtensionContext): Promise<readonly Uri[]> {
  const folder = storageFolder(context);
  const stored = await Promise.resolve(workspace.fs.readDirectory(folder)).catch(() => []);
  return [...await workspace.findFiles(`**/*${SIDECAR_ENDING}`, null), ...stored.filter(([name]) => name.endsWith(SIDECAR_ENDING)).map(([name]) => Uri.joinPath(folder, name))];
}

/** FNV-1a, 64 bits by two of 32: a name for a file, no secret. */
function hashed(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

/** The files of a folder that may be articles, and those that hold the reader's decisions on them. */
import { FileType, RelativePattern, Uri, workspace, type CancellationToken } from 'vscode';
import { SIDECAR_ENDING } from '../decisions/places';

/** Files that are looked at where a file system has no search that could apply the setting's pattern. */
const ENDINGS = /\.(?:news|article|story|txt|md)$/i;
export const SIDECARS = `**/*${SIDECAR_ENDING}`;
/** Files that are looked at in one workspace. */
export const MOST_FILES = 50_000;

export interface Found {
  readonly articles: readonly Uri[];
  /** Addresses of the files with decisions. */
  readonly sidecars: ReadonlySet<string>;
}

export interface Root {
  readonly uri: Uri;
  readonly pattern: string;
  /** The folder in which decisions on its articles may lie. */
  readonly decisions: Uri;
}

/**
 * Files of the patterns below the roots, without what `files.exclude` hides, each once, in the order of their addresses; decisions wherever they are hidden.
 * @param storage where decisions are kept that have no place beside their article
 */
export async function findArticles(roots: readonly Root[], storage: Uri, token: CancellationToken): Promise<Found> {
  const articles = new Map<string, Uri>();
  const sidecars = new Set<string>();
  for (const { uri, pattern, decisions } of roots) {
    let found = await workspace.findFiles(new RelativePattern(uri, pattern), undefined, MOST_FILES, token);
    let decided = await workspace.findFiles(new RelativePattern(decisions, SIDECARS), null, MOST_FILES, token);
    // A file system of another extension may have no search: it says nothing and finds nothing.
    if (found.length === 0 && uri.scheme !== 'file') [found, decided] = await walk(uri, token);
    for (const one of found) if (!one.path.endsWith(SIDECAR_ENDING)) articles.set(one.toString(), one);
    for (const one of decided) sidecars.add(one.toString());
  }
  const kept = await workspace.fs.stat(storage).then(() => workspace.fs.readDirectory(storage)).then((all) => all, () => []);
  for (const [name] of kept) sidecars.add(Uri.joinPath(storage, name).toString());
  return { articles: [...articles].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, uri]) => uri), sidecars };
}

/** Folder by folder; nothing hidden, no `node_modules`, no linked folder: it may lead round in a circle. */
async function walk(root: Uri, token: CancellationToken): Promise<[articles: Uri[], sidecars: Uri[]]> {
  const articles: Uri[] = [];
  const sidecars: Uri[] = [];
  const folders = [root];
  for (let folder = folders.pop(); folder !== undefined && !token.isCancellationRequested && articles.length < MOST_FILES; folder = folders.pop()) {
    for (const [name, type] of await workspace.fs.readDirectory(folder).then((all) => all, () => [])) {
      if (name.startsWith('.') || name === 'node_modules') continue;
      const uri = Uri.joinPath(folder, name);
      if (type === FileType.Directory) folders.push(uri);
      else if (name.endsWith(SIDECAR_ENDING)) sidecars.push(uri);
      else if (ENDINGS.test(name)) articles.push(uri);
    }
  }
  return [articles, sidecars];
}

/** Where the decisions on an article are kept. */
import { Uri, workspace, type ExtensionContext } from 'vscode';
import type { SettingsService } from '../settings';

export const SIDECAR_ENDING = '.annotations.json';

/** Folders that the setting named, and articles whose decisions are in the storage: kept with the workspace. */
const FOLDERS = 'decisions.folders';
const STORED = 'decisions.stored';
const MOST_REMEMBERED = 1000;

/**
 * Beside an article, or in the folder that the setting names (relative to the workspace folder), in which the articles' own
 * folders are repeated. Undefined where no file can be.
 */
export function sidecarOf(article: Uri, folder: string): Uri | undefined {
  if (article.scheme === 'untitled' || workspace.fs.isWritableFileSystem(article.scheme) !== true) return undefined;
  const root = workspace.getWorkspaceFolder(article);
  const inside = folder.trim().split(/[/\\]/).filter((part) => part !== '' && part !== '.');
  // A path that climbs out of the workspace is none; a backslash parts folders on Windows.
  if (root === undefined || inside.length === 0 || inside.includes('..')) return article.with({ path: article.path + SIDECAR_ENDING, query: '', fragment: '' });
  return Uri.joinPath(root.uri, ...inside, article.path.slice(root.uri.path.length) + SIDECAR_ENDING);
}

/** All files of the workspace that may hold decisions: beside articles, in the folder that a setting names, and in the workspace's storage; hidden ones too. */
export async function allSidecars(storageFolder: Uri): Promise<readonly Uri[]> {
  const stored = await Promise.resolve(workspace.fs.readDirectory(storageFolder)).catch(() => []);
  return [...await workspace.findFiles(`**/*${SIDECAR_ENDING}`, null), ...stored.filter(([name]) => name.endsWith(SIDECAR_ENDING)).map(([name]) => Uri.joinPath(storageFolder, name))];
}

/** The places of this workspace, by its settings as they are and as they were. */
export class Places {
  constructor(private readonly context: ExtensionContext, private readonly settings: SettingsService) {}

  /** The file that decisions on an article are written to. Undefined where no file can be. */
  sidecarOf(article: Uri): Uri | undefined {
    return this.sidecarsOf(article)[0];
  }

  /** All files in which they may stand: first the one that is written to; then beside the article, and in folders that the setting named before. */
  sidecarsOf(article: Uri): readonly Uri[] {
    const now = this.settings.of(article).decisionsFolder;
    this.remember(FOLDERS, now);
    return this.inFolders(article, [now, '', ...this.known(FOLDERS)]);
  }

  /** In the workspace's storage, or the user's where no folder is open: for what can't be written elsewhere. */
  storageOf(article: Uri): Uri {
    return Uri.joinPath(this.storageFolder, `${hashed(article.toString())}${SIDECAR_ENDING}`);
  }

  get storageFolder(): Uri {
    const { storageUri, globalStorageUri } = this.context;
    return Uri.joinPath(storageUri ?? globalStorageUri, 'decisions');
  }

  /** The storage's names do not tell whose decisions they are. */
  noteStored(article: Uri): void {
    this.remember(STORED, article.toString());
  }

  /** From where to where decisions go with an article that is renamed or moved. */
  moves(from: Uri, to: Uri): readonly Move[] {
    return [...this.mirrors(from, to), { from: this.storageOf(from), to: this.storageOf(to) }];
  }

  /** The same for a folder: those that repeat it, with the decisions on what is in it, and the storage's files on what was in it. */
  movesOfFolder(from: Uri, to: Uri): { readonly folders: readonly Move[]; readonly files: readonly Move[] } {
    const folders = this.mirrors(from, to).map((one): Move => ({ from: withoutEnding(one.from), to: withoutEnding(one.to) })).filter((one) => one.from.toString() !== from.toString());
    const below = `${from.toString()}/`;
    const files = this.known(STORED).filter((one) => one.startsWith(below)).map((one): Move => {
      const now = Uri.parse(`${to.toString()}/${one.slice(below.length)}`, true);
      this.noteStored(now);
      return { from: this.storageOf(Uri.parse(one, true)), to: this.storageOf(now) };
    });
    return { folders, files };
  }

  private mirrors(from: Uri, to: Uri): readonly Move[] {
    const [was, is] = [from, to].map((one) => this.settings.of(one).decisionsFolder);
    const pairs: readonly (readonly [string, string])[] = [[was!, is!], ['', ''], ...this.known(FOLDERS).map((one) => [one, one] as const)];
    const moves = pairs.flatMap(([a, b]) => {
      const [source, target] = [sidecarOf(from, a), sidecarOf(to, b)];
      return source === undefined || target === undefined ? [] : [{ from: source, to: target }];
    });
    return [...new Map(moves.reverse().map((one) => [one.from.toString(), one])).values()];
  }

  private inFolders(article: Uri, folders: readonly string[]): readonly Uri[] {
    const files = folders.flatMap((folder) => sidecarOf(article, folder) ?? []);
    return [...new Map(files.map((one) => [one.toString(), one])).values()];
  }

  private known(what: string): readonly string[] {
    return this.context.workspaceState.get<readonly string[]>(what, []);
  }

  private remember(what: string, value: string): void {
    const known = this.known(what);
    if (value.trim() !== '' && !known.includes(value)) void this.context.workspaceState.update(what, [...known, value].slice(-MOST_REMEMBERED));
  }
}

export interface Move {
  readonly from: Uri;
  readonly to: Uri;
}

const withoutEnding = (sidecar: Uri): Uri => sidecar.with({ path: sidecar.path.slice(0, -SIDECAR_ENDING.length) });

/** FNV-1a, 64 bits by two of 32: a name for a file, no secret. */
function hashed(text: string): string {
  let [a, b] = [0x811c9dc5, 0x1000193];
  for (let i = 0; i < text.length; i++) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(text.length - 1 - i), 0x01000193);
  }
  return (a >>> 0).toString(16).padStart(8, '0') + (b >>> 0).toString(16).padStart(8, '0');
}

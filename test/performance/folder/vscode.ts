/** As much of the `vscode` module as the ledger of a folder needs, over Node's own files: so it can be measured outside the editor. */
import { promises as fs } from 'node:fs';
import path from 'node:path';

export class Uri {
  private constructor(readonly scheme: string, readonly authority: string, readonly path: string) {}
  static file(file: string): Uri { return new Uri('file', '', file); }
  static parse(text: string): Uri { return new Uri('file', '', decodeURIComponent(text.slice('file://'.length))); }
  static joinPath(base: Uri, ...parts: readonly string[]): Uri { return new Uri(base.scheme, base.authority, path.posix.join(base.path, ...parts)); }
  get fsPath(): string { return this.path; }
  with({ path: other = this.path }: { readonly path?: string }): Uri { return new Uri(this.scheme, this.authority, other); }
  toString(): string { return `file://${encodeURI(this.path)}`; }
}

type Listener<T> = (value: T) => unknown;

export class EventEmitter<T> {
  private readonly listeners = new Set<Listener<T>>();
  readonly event = (listener: Listener<T>): { dispose(): void } => {
    this.listeners.add(listener);
    return { dispose: () => { this.listeners.delete(listener); } };
  };

  fire(value: T): void { for (const one of this.listeners) one(value); }
  dispose(): void { this.listeners.clear(); }
}

export class Disposable {
  static from(...all: readonly { dispose(): unknown }[]): Disposable { return new Disposable(all); }
  private constructor(private readonly all: readonly { dispose(): unknown }[]) {}
  dispose(): void { for (const one of this.all) one.dispose(); }
}

export class CancellationTokenSource {
  readonly token = { isCancellationRequested: false };
  cancel(): void { this.token.isCancellationRequested = true; }
}

export class RelativePattern {
  constructor(readonly base: Uri, readonly pattern: string) {}
}

export const FileType = { File: 1, Directory: 2 } as const;
export const l10n = { t: (message: string, ...args: readonly (string | number)[]): string => message.replace(/\{(\d)\}/g, (hole, index: string) => String(args[Number(index)] ?? hole)) };
export const env = { language: 'en' };

async function filesBelow(folder: string, found: Uri[]): Promise<Uri[]> {
  for (const entry of await fs.readdir(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) await filesBelow(inside, found);
    else found.push(Uri.file(inside));
  }
  return found;
}

const nothing = (): { dispose(): void } => ({ dispose: () => undefined });

export const workspace = {
  workspaceFolders: [] as { uri: Uri }[],
  getWorkspaceFolder: (uri: Uri): { uri: Uri } | undefined => workspace.workspaceFolders.find((one) => uri.path.startsWith(one.uri.path)),
  asRelativePath: (uri: Uri): string => uri.path,
  onDidChangeWorkspaceFolders: nothing,
  createFileSystemWatcher: () => ({ dispose: () => undefined, onDidChange: nothing, onDidCreate: nothing, onDidDelete: nothing }),
  findFiles: async ({ base, pattern }: RelativePattern): Promise<Uri[]> => {
    const decisions = pattern.includes('annotations.json');
    return (await filesBelow(base.path, [])).filter((one) => one.path.endsWith('.annotations.json') === decisions);
  },
  decode: (bytes: Uint8Array): Promise<string> => Promise.resolve(new TextDecoder('utf-8').decode(bytes)),
  fs: {
    isWritableFileSystem: () => true,
    stat: async (uri: Uri): Promise<{ mtime: number; size: number }> => {
      const { mtimeMs, size } = await fs.stat(uri.path);
      return { mtime: mtimeMs, size };
    },
    readFile: (uri: Uri): Promise<Uint8Array> => fs.readFile(uri.path),
    writeFile: (uri: Uri, content: Uint8Array): Promise<void> => fs.writeFile(uri.path, content),
    rename: (from: Uri, to: Uri): Promise<void> => fs.rename(from.path, to.path),
    createDirectory: async (uri: Uri): Promise<void> => { await fs.mkdir(uri.path, { recursive: true }); },
    readDirectory: async (uri: Uri): Promise<[string, number][]> => (await fs.readdir(uri.path, { withFileTypes: true })).map((one) => [one.name, one.isDirectory() ? 2 : 1]),
  },
};

export class FileSystemError extends Error {}

import { Uri, workspace, type Disposable, type Memento } from 'vscode';

/** Files remembered at most; the longest untouched are forgotten first. */
const CAPACITY = 500;

/** Kinds of what is chosen for single files: their keys in the workspace's storage. */
const KINDS = ['articleDates', 'articleFiles'] as const;
export type Kind = (typeof KINDS)[number];

/** What the reader chose for single files, and how the views are arranged. Kept with the workspace. */
export class Storage implements Disposable {
  // An untitled document's name is given to another one later: what was chosen for it lives as long as the window.
  private readonly passing = new Map<string, unknown>();
  // Before the file is opened under its new name; where it is not renamed after all, the old name still has it.
  private readonly subscription = workspace.onWillRenameFiles((event) => {
    event.waitUntil(Promise.all(event.files.flatMap(({ oldUri, newUri }) => KINDS.map((kind) => this.follow(kind, oldUri.toString(), newUri.toString())))));
  });

  constructor(private readonly memento: Memento) {}

  ofFile(kind: Kind, uri: Uri): unknown {
    const key = uri.toString();
    if (uri.scheme === 'untitled') return this.passing.get(`${kind} ${key}`);
    return this.memento.get<Record<string, unknown>>(kind, {})[key];
  }

  /** `undefined` forgets. */
  async setOfFile(kind: Kind, uri: Uri, value: unknown): Promise<void> {
    const key = uri.toString();
    if (uri.scheme === 'untitled') {
      if (value === undefined) this.passing.delete(`${kind} ${key}`);
      else this.passing.set(`${kind} ${key}`, value);
      return;
    }
    const others = Object.entries(this.memento.get<Record<string, unknown>>(kind, {})).filter(([one]) => one !== key);
    const all = value === undefined ? others : [...others, [key, value] as const];
    await this.memento.update(kind, Object.fromEntries(all.slice(-CAPACITY)));
  }

  forgetUntitled(uri: Uri): void {
    for (const key of this.passing.keys()) if (key.endsWith(` ${uri.toString()}`)) this.passing.delete(key);
  }

  view(key: string): unknown {
    return this.memento.get(`view.${key}`);
  }

  async setView(key: string, value: unknown): Promise<void> {
    await this.memento.update(`view.${key}`, value);
  }

  dispose(): void {
    this.subscription.dispose();
    this.passing.clear();
  }

  /** A renamed file keeps what was chosen for it, and so do those in a renamed folder. */
  private async follow(kind: Kind, from: string, to: string): Promise<void> {
    for (const [key, value] of Object.entries(this.memento.get<Record<string, unknown>>(kind, {}))) {
      if (key === from || key.startsWith(`${from}/`)) await this.setOfFile(kind, Uri.parse(to + key.slice(from.length), true), value);
    }
  }
}

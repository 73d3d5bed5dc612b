import type { Disposable, Memento, Uri } from 'vscode';

/** Files remembered at most; the longest untouched are forgotten first. */
const CAPACITY = 500;

/** What the reader chose for single files, and how the views are arranged. Kept with the workspace. */
export class Storage implements Disposable {
  // An untitled document's name is given to another one later: what was chosen for it lives as long as the window.
  private readonly passing = new Map<string, unknown>();

  constructor(private readonly memento: Memento) {}

  ofFile(kind: string, uri: Uri): unknown {
    const key = uri.toString();
    if (uri.scheme === 'untitled') return this.passing.get(`${kind} ${key}`);
    return this.memento.get<Record<string, unknown>>(kind, {})[key];
  }

  /** `undefined` forgets. */
  async setOfFile(kind: string, uri: Uri, value: unknown): Promise<void> {
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
    this.passing.clear();
  }
}

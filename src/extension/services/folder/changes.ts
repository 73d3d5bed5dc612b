/** What happens to the files below some folders, and to what is decided about them: gathered, and told at once when it is quiet again. */
import { Disposable, RelativePattern, Uri, workspace } from 'vscode';
import { SIDECARS } from './find';
import type { Needs } from './records';

/** Milliseconds: a change of many files comes as many changes. */
const AFTER_CHANGE = 500;

export class Changes implements Disposable {
  private readonly watchers: Disposable[] = [];
  private readonly subscriptions: Disposable;
  private readonly pending = new Map<string, Uri>();
  private timer: number | undefined;

  /** @param tell returns whether it took what was touched; else it is told again later */
  constructor(private readonly needs: Needs, private readonly roots: () => readonly Uri[], private readonly tell: (touched: readonly Uri[]) => boolean) {
    const look = ({ uri }: { readonly uri: Uri }): void => { this.look(uri); };
    // Decisions that have no file beside the article, its date, and whether it is one, are known here first.
    this.subscriptions = Disposable.from(needs.decisions.onDidChange(look), needs.articles.onDidChange(look), needs.files.onDidChange(look));
  }

  /** Watches the roots as they are by now. */
  watch(): void {
    for (const one of this.watchers.splice(0)) one.dispose();
    for (const root of this.roots()) {
      for (const pattern of [this.needs.settings.of(root).articleFiles, SIDECARS]) {
        const watcher = workspace.createFileSystemWatcher(new RelativePattern(root, pattern));
        const look = (uri: Uri): void => { this.look(uri); };
        this.watchers.push(watcher, watcher.onDidChange(look), watcher.onDidCreate(look), watcher.onDidDelete(look));
      }
    }
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
    for (const one of this.watchers) one.dispose();
  }

  private look(uri: Uri): void {
    if (!this.roots().some((root) => isBelow(root, uri))) return;
    this.pending.set(uri.toString(), uri);
    this.tellLater();
  }

  private tellLater(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      if (this.tell([...this.pending.values()])) this.pending.clear();
      else this.tellLater();
    }, AFTER_CHANGE);
  }
}

function isBelow(root: Uri, uri: Uri): boolean {
  return uri.scheme === root.scheme && uri.authority === root.authority && (uri.path === root.path || uri.path.startsWith(root.path.endsWith('/') ? root.path : `${root.path}/`));
}

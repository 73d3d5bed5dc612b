/**
 * The articles of folders as records, read in threads of their own and kept in a cache. One index for each folder, whoever looks at it; there are
 * neither indexes nor threads where nobody does.
 */
import type { Disposable, Uri } from 'vscode';
import { FolderIndex } from './folder-index';
import { FileRecords, type Needs } from './records';

export type { FolderIndex, IndexedArticle } from './folder-index';

/** An index as long as somebody looks at it. */
export interface Lease {
  readonly index: FolderIndex;
  dispose(): void;
}

interface Shared {
  readonly index: FolderIndex;
  leases: number;
}

export class Folders implements Disposable {
  private readonly indexes = new Map<string, Shared>();
  private records: Promise<FileRecords> | undefined;

  constructor(private readonly needs: Needs) {}

  /**
   * Begins to read, or to go on with what was stopped, where that is not under way or done.
   * @param scope a folder; undefined: all folders of the workspace
   */
  open(scope: Uri | undefined): Lease {
    const name = scope?.toString() ?? '';
    const known = this.indexes.get(name);
    const shared = known ?? { index: new FolderIndex(this.needs, () => this.records ??= FileRecords.open(this.needs), scope), leases: 0 };
    this.indexes.set(name, shared);
    shared.leases++;
    if (known === undefined || shared.index.phase === 'stopped') void shared.index.start();
    let open = true;
    return {
      index: shared.index,
      dispose: () => {
        if (open && --shared.leases === 0) this.close(name, shared);
        open = false;
      },
    };
  }

  dispose(): void {
    for (const [name, shared] of [...this.indexes]) this.close(name, shared);
  }

  private close(name: string, { index }: Shared): void {
    if (!this.indexes.delete(name)) return;
    index.dispose();
    if (this.indexes.size > 0) return;
    void this.records?.then((records) => { records.dispose(); }, () => undefined);
    this.records = undefined;
  }
}

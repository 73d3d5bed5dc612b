import { Disposable, EventEmitter, l10n, RelativePattern, Uri, window, workspace, type Event, type FileSystemWatcher, type LogOutputChannel, type WorkspaceFolder } from 'vscode';
import { NO_RULES, readRules, RULES_FILE, writeRules, type Rules } from '../../review/rules';
import { editorFiles } from './decisions/files';

interface Folder {
  rules: Rules;
  loaded: Promise<void>;
  readonly watcher: FileSystemWatcher;
}

/** "Always" decisions of each workspace folder, in a file that people may read and change themselves. */
export class ProjectRules implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange: Event<void> = this.changed.event;
  private readonly folders = new Map<string, Folder>();

  constructor(private readonly log: LogOutputChannel) {}

  of(article: Uri): Rules {
    const folder = workspace.getWorkspaceFolder(article);
    return (folder && this.folders.get(folder.uri.toString())?.rules) ?? NO_RULES;
  }

  /** The same; null where the folder has none. */
  known(article: Uri): Rules | null {
    const rules = this.of(article);
    return rules.people.length === 0 && rules.neverSpeakers.length === 0 ? null : rules;
  }

  /** Whether there is a folder to keep rules in. */
  canKeep(article: Uri): boolean {
    return workspace.getWorkspaceFolder(article) !== undefined;
  }

  async load(article: Uri): Promise<void> {
    const folder = workspace.getWorkspaceFolder(article);
    if (folder !== undefined) await (this.folders.get(folder.uri.toString()) ?? this.track(folder)).loaded;
  }

  /** Changes the rules of the article's folder, as they stand in the file by now. Rejects where the file can't be read or written. */
  async change(article: Uri, change: (rules: Rules) => Rules): Promise<void> {
    const folder = workspace.getWorkspaceFolder(article);
    if (folder === undefined) throw new Error(l10n.t('the article is in no folder of the workspace'));
    await this.load(article);
    const file = Uri.joinPath(folder.uri, RULES_FILE);
    const bytes = await editorFiles.read(file);
    const rules = change(bytes === undefined ? NO_RULES : readRules(new TextDecoder('utf-8').decode(bytes)));
    const beside = editorFiles.sibling(file, `${RULES_FILE}.tmp`);
    await editorFiles.write(beside, new TextEncoder().encode(writeRules(rules)));
    await editorFiles.rename(beside, file, { overwrite: true });
    this.folders.get(folder.uri.toString())!.rules = rules;
    this.changed.fire();
  }

  dispose(): void {
    for (const { watcher } of this.folders.values()) watcher.dispose();
    this.folders.clear();
    this.changed.dispose();
  }

  private track({ uri }: WorkspaceFolder): Folder {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(uri, RULES_FILE));
    const one: Folder = { rules: NO_RULES, loaded: Promise.resolve(), watcher };
    const again = (): void => {
      void this.read(one, uri).then((changed) => { if (changed) this.changed.fire(); });
    };
    watcher.onDidChange(again);
    watcher.onDidCreate(again);
    watcher.onDidDelete(again);
    one.loaded = this.read(one, uri).then(() => undefined);
    this.folders.set(uri.toString(), one);
    return one;
  }

  /** A file that is wrong is told and changes nothing. */
  private async read(one: Folder, folder: Uri): Promise<boolean> {
    const file = Uri.joinPath(folder, RULES_FILE);
    const before = JSON.stringify(one.rules);
    try {
      const bytes = await editorFiles.read(file);
      one.rules = bytes === undefined ? NO_RULES : readRules(new TextDecoder('utf-8').decode(bytes));
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.log.warn(`${RULES_FILE}: ${reason}`);
      void window.showWarningMessage(l10n.t('{0} could not be read: {1}', RULES_FILE, reason));
    }
    return JSON.stringify(one.rules) !== before;
  }
}

/** The ledger of a folder, or of the whole workspace. */
import { Disposable, EventEmitter, l10n, Uri, workspace } from 'vscode';
import { threadsOf, type Thread } from '../../../../ledger/threads';
import type { Entry, Ledger, Progress } from '../../../../panel/messages';
import { entryOfThread } from '../../../ledger/folder-entries';
import type { Services } from '../../../services';
import type { FolderIndex } from '../../../services/folder';
import { inSlices } from '../../../services/folder/slices';
import { counts, list, numberInWords } from '../../../wording/numbers';
import { today } from '../../../wording/days';
import { progressOf } from '../../../wording/progress';
import type { ManySource, Place } from './source';

/** Files that are named with the reason why they could not be read. */
const NAMED = 100;
const ENTRIES_A_STEP = 100;

/** What an entry is made of. */
interface Made {
  readonly thread: Thread;
  readonly day: string;
}

export class FolderSource implements ManySource {
  readonly kind = 'folder';
  readonly index: FolderIndex;
  readonly onDidProgress;
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private made: ReadonlyMap<string, Made> = new Map();
  private aspirations: boolean;
  private readonly subscriptions: Disposable;

  /** @param scope undefined: all folders of the workspace */
  constructor(services: Services, readonly scope: Uri | undefined) {
    const lease = services.folders.open(scope);
    this.index = lease.index;
    this.aspirations = services.settings.of(scope).aspirations;
    this.onDidProgress = this.index.onDidProgress;
    this.subscriptions = Disposable.from(
      lease, this.changed, this.index.onDidChange(() => { this.changed.fire(); }),
      services.settings.onDidChange(() => {
        const { aspirations } = services.settings.of(scope);
        if (aspirations === this.aspirations) return;
        this.aspirations = aspirations;
        this.changed.fire();
      }),
    );
  }

  get title(): string {
    return list(this.index.roots.map((root) => root.path.slice(root.path.lastIndexOf('/') + 1)));
  }

  get beside(): Uri {
    return Uri.joinPath(this.index.roots[0] ?? Uri.file('/'), 'ledger');
  }

  progress(): Progress | null {
    return progressOf(this.index);
  }

  about(): Pick<Ledger, 'about' | 'nothing' | 'unread' | 'partial' | 'state'> {
    const { articles, unread, phase } = this.index;
    const told = articles.filter((one) => one.record.items.length > 0).length;
    const foreign = articles.filter((one) => one.record.language === 'other').length;
    const parts = [
      l10n.t('{0}, {1} with commitments', counts.articles(articles.length), numberInWords(told)), ...(foreign > 0 ? [l10n.t('{0} not in English', numberInWords(foreign))] : []),
    ];
    return {
      state: phase === 'done' || phase === 'stopped' || articles.length > 0 ? 'read' : 'reading', about: parts.join(' · '),
      partial: articles.some((one) => one.record.partial) ? l10n.t('Some files are longer than what is read of them: there may be more commitments further down.') : null,
      nothing: articles.length === 0 ? l10n.t('There are no articles in this folder, as far as can be told. Files of the kinds .news, .article and .story are articles; text and Markdown files are where they look like one.')
        : l10n.t('Nobody undertakes anything in these articles, as far as can be told.'),
      unread: unread.slice(0, NAMED).map(({ uri, reason }) => ({ name: this.nameOf(uri), reason })),
    };
  }

  async look(wanted: () => boolean): Promise<ReadonlyMap<string, object> | undefined> {
    const threads = await inSlices(threadsOf(this.index.articles, this.aspirations), wanted);
    if (threads === undefined) return undefined;
    const made = await inSlices(this.make(threads), wanted);
    if (made === undefined) return undefined;
    this.made = made;
    return made;
  }

  entry(id: string): Entry | undefined {
    const made = this.made.get(id);
    return made && entryOfThread(made.thread, { today: made.day, nameOf: (key) => this.nameOf(this.index.article(key)?.uri ?? Uri.parse(key, true)) });
  }

  private *make(threads: readonly Thread[]): Generator<void, ReadonlyMap<string, Made>, void> {
    const day = today(new Date());
    const made = new Map<string, Made>();
    for (const [index, thread] of threads.entries()) {
      const before = this.made.get(thread.id);
      made.set(thread.id, before?.day === day && isSame(before.thread, thread) ? before : { thread, day });
      if (index % ENTRIES_A_STEP === 0) yield;
    }
    return made;
  }

  place(id: string, passage: number): Place | undefined {
    const step = this.made.get(id)?.thread.steps[passage];
    return step && { uri: Uri.parse(step.article.key, true), start: step.item.start, end: step.item.end, words: step.item.words };
  }

  subject(id: string): Place | undefined {
    return this.place(id, (this.made.get(id)?.thread.steps.length ?? 0) - 1);
  }

  stop(): void {
    this.index.stop();
  }

  resume(): void {
    void this.index.start();
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** Below the folder that is looked at; with its name where there are several. */
  private nameOf(uri: Uri): string {
    const { roots } = this.index;
    if (roots.length === 1 && uri.path.startsWith(`${roots[0]!.path}/`)) return uri.path.slice(roots[0]!.path.length + 1);
    return workspace.asRelativePath(uri, roots.length > 1);
  }
}

/** The same tellings of articles that were read once, by the same names. */
function isSame(a: Thread, b: Thread): boolean {
  return a.steps.length === b.steps.length && a.agents.join('\n') === b.agents.join('\n')
    && a.steps.every((step, index) => step.item === b.steps[index]!.item && step.article === b.steps[index]!.article && step.changes.length === b.steps[index]!.changes.length && step.guess === b.steps[index]!.guess);
}

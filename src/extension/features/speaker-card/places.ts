/** Where a card looks for somebody: in the open articles, or in those of a folder. */
import { Disposable, l10n, Uri, workspace, type Event } from 'vscode';
import type { Agent, Item, Said } from '../../../ledger/model';
import type { Article } from '../../../ledger/threads';
import type { AnnotatedArticle } from '../../services/annotations';
import type { Services } from '../../services';
import type { EngineScript } from '../../services/engine';
import { Looks } from '../../services/folder/latest';
import { addressesInTabs } from '../../services/tabs';
import { counts, list } from '../../wording/numbers';
import { progressOf } from '../../wording/progress';

/** Somebody whom no other article can know again: "a spokesman". */
export interface Nameless {
  readonly as: Pick<Agent, 'name' | 'role' | 'affiliation'>;
  readonly article: Article;
  readonly quotes: readonly Said[];
  readonly items: readonly Item[];
}

export interface Place {
  /** There is more, or other, than before. */
  readonly onDidChange: Event<void>;
  articles(): readonly Article[];
  /** The text that an article's record was made of; undefined where it has changed since, or is gone. */
  textOf(article: Article): Promise<string | undefined>;
  nameOf(article: Article): string;
  nameless(name: string, metIn: string): Nameless | undefined;
  /** "12 articles looked through, found in 3 · desk/", and how far they are read. */
  about(found: number): string[];
  dispose(): void;
}

export class OpenArticles implements Place {
  readonly onDidChange: Event<void>;
  private readonly known = new WeakMap<AnnotatedArticle, Article>();

  /** @param metIn an article that counts as open in any case */
  constructor(private readonly services: Services, private readonly engine: EngineScript, private readonly metIn: string | null) {
    this.onDidChange = (listener, self, subscriptions) => services.articles.onDidChange(() => { listener.call(self, undefined); }, undefined, subscriptions);
  }

  articles(): Article[] {
    return this.read().map((one) => {
      const article = this.known.get(one) ?? { key: one.document.uri.toString(), record: this.engine.recordOf(one.lookup.text, one.lookup.review) };
      this.known.set(one, article);
      return article;
    });
  }

  textOf({ key }: Article): Promise<string | undefined> {
    return Promise.resolve(this.readingOf(key)?.lookup.text);
  }

  nameOf({ key }: Article): string {
    return workspace.asRelativePath(Uri.parse(key, true));
  }

  nameless(name: string, metIn: string): Nameless | undefined {
    const reading = this.readingOf(metIn);
    const speaker = reading?.annotations.speakers.find((one) => one.name === name);
    const article = this.articles().find((one) => one.key === metIn);
    if (reading === undefined || speaker === undefined || article === undefined) return undefined;
    return { as: { name, role: speaker.roles[0] ?? null, affiliation: speaker.affiliation }, article, ...this.engine.partOf(reading.lookup.text, reading.lookup.review, speaker) };
  }

  about(found: number): string[] {
    return found > 1 ? [l10n.t('Out of what is open: {0}', counts.articles(found))] : [];
  }

  dispose(): void {
    // It holds nothing.
  }

  private read(): AnnotatedArticle[] {
    const open = addressesInTabs().add(this.metIn ?? '');
    return workspace.textDocuments.filter(({ uri }) => open.has(uri.toString())).flatMap((document) => this.services.articles.newest(document) ?? []);
  }

  private readingOf(key: string): AnnotatedArticle | undefined {
    return this.read().find((one) => one.document.uri.toString() === key);
  }
}

export class FolderArticles implements Place {
  readonly onDidChange: Event<void>;
  private readonly lease;
  private readonly looks = new Looks();

  /** @param scope undefined: all folders of the workspace */
  constructor(services: Services, scope: Uri | undefined) {
    this.lease = services.folders.open(scope);
    const { index } = this.lease;
    this.onDidChange = (listener, self, subscriptions) => {
      const tell = (): void => { listener.call(self, undefined); };
      const both = Disposable.from(index.onDidChange(tell), index.onDidProgress(() => { if (this.looks.isDue()) tell(); }));
      subscriptions?.push(both);
      return both;
    };
  }

  articles(): readonly Article[] {
    return this.lease.index.articles;
  }

  async textOf({ key, record }: Article): Promise<string | undefined> {
    const uri = Uri.parse(key, true);
    const text = await workspace.fs.readFile(uri).then((bytes) => workspace.decode(bytes, { uri })).then((one) => one, () => undefined);
    return text?.length === record.length ? text : undefined;
  }

  nameOf({ key }: Article): string {
    const { roots } = this.lease.index;
    const uri = Uri.parse(key, true);
    if (roots.length === 1 && uri.path.startsWith(`${roots[0]!.path}/`)) return uri.path.slice(roots[0]!.path.length + 1);
    return workspace.asRelativePath(uri, roots.length > 1);
  }

  nameless(): undefined {
    return undefined;
  }

  about(found: number): string[] {
    const { index } = this.lease;
    const progress = progressOf(index);
    const folders = list(index.roots.map(({ path }) => `${path.slice(path.lastIndexOf('/') + 1)}/`));
    return [
      [l10n.t('{0} looked through, found in {1}', counts.articles(index.articles.length), found), folders].join(' · '), ...(progress === null ? [] : [progress.words]),
      ...(index.unread.length === 0 ? [] : [index.unread.length === 1 ? l10n.t('1 file could not be read') : l10n.t('{0} files could not be read', index.unread.length)]),
    ];
  }

  dispose(): void {
    this.lease.dispose();
  }
}

/** What changed in the ledger from one version of an article to another. */
import { Disposable, EventEmitter, l10n, workspace, type TextDocument, type Uri } from 'vscode';
import type { ArticleRecord, Item } from '../../../../ledger/model';
import { compareVersions, type Pair } from '../../../../ledger/versions';
import type { Entry, Ledger, Progress } from '../../../../panel/messages';
import { entryOfPair } from '../../../ledger/version-entries';
import type { Services } from '../../../services';
import { sidecarText } from '../../../services/decisions/sidecar-file';
import { readHere } from '../../../services/folder/readers';
import { today } from '../../../wording/days';
import type { ManySource, Place } from './source';

/** One side of the comparison. */
export interface Side {
  readonly name: string;
  /** Opened where a passage of it is shown. */
  readonly uri: Uri;
  /** Its text as it stands now. */
  text(): Promise<string>;
}

const AFTER_TYPING = 600;

export class VersionsSource implements ManySource {
  readonly kind = 'versions';
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange = this.changed.event;
  private readonly went = new EventEmitter<void>();
  readonly onDidProgress = this.went.event;
  private pairs = new Map<string, Pair>();
  private entries: ReadonlyMap<string, Entry> = new Map();
  private made = false;
  private timer: number | undefined;
  private readonly subscriptions: Disposable;

  constructor(private readonly services: Services, private readonly earlier: Side, private readonly later: Side) {
    const look = (uri: Uri): void => {
      if (![earlier.uri, later.uri].some((one) => one.toString() === uri.toString())) return;
      clearTimeout(this.timer);
      this.timer = setTimeout(() => { this.changed.fire(); }, AFTER_TYPING);
    };
    this.subscriptions = Disposable.from(
      this.changed, this.went,
      workspace.onDidChangeTextDocument(({ document }) => { look(document.uri); }), workspace.onDidSaveTextDocument(({ uri }) => { look(uri); }),
      services.decisions.onDidChange(({ uri }) => { look(uri); }),
    );
  }

  get title(): string {
    return l10n.t('{0} ↔ {1}', this.earlier.name, this.later.name);
  }

  get beside(): Uri {
    return this.later.uri;
  }

  progress(): Progress | null {
    return null;
  }

  about(): Pick<Ledger, 'about' | 'nothing' | 'unread' | 'partial' | 'state'> {
    return {
      state: this.made ? 'read' : 'reading', partial: null, unread: [], about: l10n.t('From {0} to {1}', this.earlier.name, this.later.name),
      nothing: l10n.t('Nobody undertakes anything in either version, as far as can be told.'),
    };
  }

  async look(wanted: () => boolean): Promise<ReadonlyMap<string, object> | undefined> {
    const sides = [await this.read(this.earlier), await this.read(this.later)] as const;
    if (!wanted()) return undefined;
    const now = today(new Date());
    const versions = [{ name: this.earlier.name, day: sides[0].day }, { name: this.later.name, day: sides[1].day }] as const;
    const entries = new Map<string, Entry>();
    const pairs = new Map<string, Pair>();
    for (const pair of compareVersions(sides[0], sides[1])) {
      const { key, ...entry } = entryOfPair(pair, versions, now);
      let id = key;
      for (let times = 2; entries.has(id); times++) id = `${key}-${times}`;
      entries.set(id, { ...entry, id });
      pairs.set(id, pair);
    }
    this.pairs = pairs;
    this.made = true;
    return this.entries = entries;
  }

  entry(id: string): Entry | undefined {
    return this.entries.get(id);
  }

  place(id: string, passage: number): Place | undefined {
    const pair = this.pairs.get(id);
    if (pair === undefined) return undefined;
    const told = [[this.earlier, pair.before], [this.later, pair.after]] as const;
    const [side, item] = told.filter(([, one]) => one !== null)[passage] ?? [];
    return side === undefined ? undefined : placeIn(side, item!);
  }

  subject(id: string): Place | undefined {
    const after = this.pairs.get(id)?.after;
    return after === undefined || after === null ? undefined : placeIn(this.later, after);
  }

  stop(): void {
    // Two articles are read in a moment.
  }

  resume(): void {
    this.changed.fire();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.subscriptions.dispose();
  }

  private async read(side: Side): Promise<ArticleRecord> {
    const { settings, articles, rules, decisions, engine } = this.services;
    const { uri } = this.later;
    const { dateOrder, presumedDate = null } = settings.of(uri);
    const sidecars = await Promise.all(decisions.filesFor(side.uri).map((file) => workspace.fs.readFile(file).then(sidecarText, () => '')));
    await rules.load(uri);
    return readHere(engine, {
      text: await side.text(), name: uri.path, date: articles.dateOf(side.uri) ?? null, presumedDate, dayFirst: dateOrder === 'fromArticle' ? null : dateOrder === 'dayFirst', rules: rules.known(uri), sidecars: sidecars.filter((one) => one !== ''),
    });
  }
}

const placeIn = ({ uri }: Side, { start, end, words }: Item): Place => ({ uri, start, end, words });

/** A document as it stands in its editor. */
export function edited(document: TextDocument, name: string): Side {
  return { name, uri: document.uri, text: async () => (document.isClosed ? await workspace.openTextDocument(document.uri) : document).getText() };
}

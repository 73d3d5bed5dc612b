import { ConfigurationTarget, EventEmitter, workspace, type Disposable, type Event, type Uri } from 'vscode';
import { LAYERS, type Layer } from '../lookup';
import { isDay } from '../wording/days';

/** The files that are taken for articles where the setting says nothing. */
export const ARTICLE_FILES = '**/*.{news,article,story,txt,md}';

/** How a date written in figures alone is read. */
export type DateOrder = 'fromArticle' | 'dayFirst' | 'monthFirst';
/** How much of an article is marked: everything; the essentials, and everything where the cursor is; nothing but where the cursor is. */
export type Density = 'all' | 'focus' | 'paragraph';
export type ConversionSystem = 'both' | 'metric' | 'us' | 'off';

export interface Settings {
  readonly detectArticles: boolean;
  readonly highlights: boolean;
  readonly layers: Readonly<Record<Layer, boolean>>;
  readonly density: Density;
  readonly guesses: boolean;
  readonly hovers: boolean;
  readonly evidence: boolean;
  readonly dateOrder: DateOrder;
  /** `YYYY-MM-DD`, for articles that tell no date; undefined for none. */
  readonly presumedDate: string | undefined;
  /** What is told in small print behind the words. */
  readonly inlayHints: { readonly dates: boolean; readonly speakers: boolean };
  readonly conversions: ConversionSystem;
  readonly aspirations: boolean;
  /** Glob of the files that the ledger of a folder takes for articles. */
  readonly articleFiles: string;
  /** Who decides, as it stands with each decision; empty for nobody in particular. */
  readonly author: string;
  /** Folder for the sidecars of a workspace folder; empty for beside the article. */
  readonly decisionsFolder: string;
}

const SECTION = 'onTheRecord';

/** What a hand-edited setting does not switch off is on. */
function layersIn(value: unknown): Record<Layer, boolean> {
  const said = (typeof value === 'object' && value !== null ? value : {}) as Partial<Record<Layer, unknown>>;
  return Object.fromEntries(LAYERS.map((layer) => [layer, said[layer] !== false])) as Record<Layer, boolean>;
}

/** What is no day of the calendar counts as nothing. */
function dayIn(value: unknown): string | undefined {
  const day = typeof value === 'string' ? value.trim() : '';
  return /^\d{4}-\d\d-\d\d$/.test(day) && isDay(day) ? day : undefined;
}

/** A pattern that would climb out of the folder is none. */
function within(pattern: string): string {
  return pattern.trim() === '' || pattern.split(/[/\\]/).includes('..') ? ARTICLE_FILES : pattern;
}

/** The reader's settings, by file. */
export class SettingsService implements Disposable {
  private readonly changed = new EventEmitter<void>();
  readonly onDidChange: Event<void> = this.changed.event;
  private readonly subscription = workspace.onDidChangeConfiguration((change) => {
    if (change.affectsConfiguration(SECTION)) this.changed.fire();
  });

  of(uri?: Uri): Settings {
    const found = workspace.getConfiguration(SECTION, uri ?? null);
    const read = <T>(key: string, fallback: T): T => found.get<T>(key) ?? fallback;
    return {
      detectArticles: read('detectArticles', true),
      highlights: read('highlights.enabled', true),
      layers: layersIn(found.get('layers')),
      density: read<Density>('density', 'all'),
      guesses: read('guesses', true),
      hovers: read('hovers.enabled', true),
      evidence: read('hovers.evidence', true),
      dateOrder: read<DateOrder>('dates.order', 'fromArticle'),
      presumedDate: dayIn(read('dates.article', '')),
      inlayHints: { dates: false, speakers: false, ...read<Partial<Settings['inlayHints']>>('inlayHints', {}) },
      conversions: read<ConversionSystem>('quantities.conversions', 'both'),
      aspirations: read('commitments.aspirations', true),
      articleFiles: within(read('folder.files', '')),
      author: read('review.author', ''),
      decisionsFolder: read('review.folder', ''),
    };
  }

  /** Changes a setting where the reader has it: in the folder or workspace if it is set there, else for the user. */
  async change(key: string, value: unknown, uri?: Uri): Promise<void> {
    const found = workspace.getConfiguration(SECTION, uri ?? null);
    const known = found.inspect(key);
    const target = known?.workspaceFolderValue !== undefined ? ConfigurationTarget.WorkspaceFolder
      : known?.workspaceValue !== undefined ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
    await found.update(key, value, target);
  }

  dispose(): void {
    this.subscription.dispose();
    this.changed.dispose();
  }
}

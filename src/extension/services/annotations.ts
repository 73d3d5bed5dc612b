import { Disposable, EventEmitter, workspace, type CancellationToken, type Event, type LogOutputChannel, type TextDocument, type Uri } from 'vscode';
import type { AnnotateContext, Annotations, Annotator } from '../../engine';
import { applyDecisions } from '../../review/apply';
import { lookUp, type Lookup } from '../lookup';
import type { ArticleFiles } from './article-files';
import type { Decisions } from './decisions';
import type { Engine } from './engine';
import { pause } from './pause';
import type { ProjectRules } from './project-rules';
import type { Settings, SettingsService } from './settings';
import type { Storage } from './storage';

/** Longest text that is read, in UTF-16 code units. */
const MAX_LENGTH = 5_000_000;
/** The editor gets its turn after so many milliseconds of reading. */
const SLICE = 8;
const AFTER_TYPING = 200;
const AFTER_TYPING_AT_MOST = 3_000;

export interface AnnotatedArticle {
  readonly document: TextDocument;
  /** The document's version that was read. */
  readonly version: number;
  /** Stands for the document in command links. */
  readonly number: number;
  /** As the engine reads the text. */
  readonly engine: Annotations;
  /** With the reader's decisions put on it: what is shown. */
  readonly annotations: Annotations;
  readonly lookup: Lookup;
}

interface Tracked {
  readonly document: TextDocument;
  readonly number: number;
  result: AnnotatedArticle | undefined;
  /** Raised with everything that makes a running or a finished reading out of date. */
  generation: number;
  /** The generation that `result` shows. */
  shown: number;
  reading: Promise<void> | undefined;
  timer: number | undefined;
  /** How long the last reading took, in milliseconds. */
  took: number;
  /** The settings with which the last reading began. */
  readWith: string | undefined;
}

/**
 * The open articles and what the engine says of them. Reading is done in short slices; a result belongs to one version of
 * its document, and one that is out of date before it is finished is dropped.
 */
export class ArticleAnnotations implements Disposable {
  private readonly changed = new EventEmitter<TextDocument>();
  /** A document has a new reading, or none any more. */
  readonly onDidChange: Event<TextDocument> = this.changed.event;
  private readonly tracked = new Map<TextDocument, Tracked>();
  private readonly subscriptions: Disposable;
  private annotator: Promise<Annotator> | undefined;
  private counter = 0;

  constructor(
    private readonly files: ArticleFiles, private readonly settings: SettingsService,
    private readonly storage: Storage, private readonly decisions: Decisions, private readonly rules: ProjectRules, private readonly engine: Engine, private readonly log: LogOutputChannel,
  ) {
    this.subscriptions = Disposable.from(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.outdated(document);
      }),
      workspace.onDidCloseTextDocument((document) => { this.drop(document); }),
      files.onDidChange((document) => {
        if (files.isArticle(document)) this.request(document);
        else this.drop(document);
      }),
      settings.onDidChange(() => {
        for (const [document, { readWith }] of this.tracked) if (readWith !== undefined && readWith !== howDatesAreRead(settings.of(document.uri))) this.outdated(document, 0);
      }),
      decisions.onDidChange((document) => { this.reviewAgain(document); }),
      rules.onDidChange(() => { for (const document of [...this.tracked.keys()]) this.reviewAgain(document); }),
    );
  }

  /** The newest reading, perhaps of an earlier version. Asks for none. */
  newest(document: TextDocument): AnnotatedArticle | undefined {
    return this.tracked.get(document)?.result;
  }

  /** The newest reading if it is of the document as it stands. */
  current(document: TextDocument): AnnotatedArticle | undefined {
    const one = this.tracked.get(document);
    return one !== undefined && isCurrent(one) ? one.result : undefined;
  }

  byNumber(number: number): AnnotatedArticle | undefined {
    for (const one of this.tracked.values()) if (one.number === number) return one.result;
    return undefined;
  }

  byUri(uri: Uri): AnnotatedArticle | undefined {
    for (const one of this.tracked.values()) if (one.document.uri.toString() === uri.toString()) return one.result;
    return undefined;
  }

  /** Has the article read, now and after every edit, until it is closed. */
  request(document: TextDocument): void {
    if (document.isClosed || !this.files.isArticle(document)) return;
    const one = this.tracked.get(document) ?? this.track(document);
    // A reading that is under way and out of date ends with its slice; its successor waits for that and for the typist's pause.
    void Promise.resolve(one.reading).then(() => {
      if (this.tracked.get(document) === one && !isCurrent(one) && one.timer === undefined && one.reading === undefined) void this.start(one);
    });
  }

  /** The reading of the document as it stands; undefined if it is no article or was closed meanwhile. */
  async fresh(document: TextDocument): Promise<AnnotatedArticle | undefined> {
    if (document.isClosed || !this.files.isArticle(document)) return undefined;
    const one = this.tracked.get(document) ?? this.track(document);
    while (!isCurrent(one)) {
      if (this.tracked.get(document) !== one) return undefined;
      await (one.reading ?? this.start(one));
    }
    return one.result;
  }

  /**
   * The same for what the editor asks by itself at every key and every move of the cursor: waits for the typist's pause, and no
   * longer than somebody wants to know.
   */
  async settled(document: TextDocument, token: CancellationToken): Promise<AnnotatedArticle | undefined> {
    if (document.isClosed || !this.files.isArticle(document)) return undefined;
    const one = this.tracked.get(document) ?? this.track(document);
    while (!isCurrent(one)) {
      if (this.tracked.get(document) !== one || token.isCancellationRequested) return undefined;
      await (one.timer === undefined ? one.reading ?? this.start(one) : this.nextReading(document, token));
    }
    return token.isCancellationRequested ? undefined : one.result;
  }

  /** The reader's own date for the article, `YYYY-MM-DD`. */
  dateOf(uri: Uri): string | undefined {
    const date = this.storage.ofFile('articleDates', uri);
    return typeof date === 'string' ? date : undefined;
  }

  async setDate(document: TextDocument, date: string | undefined): Promise<void> {
    await this.storage.setOfFile('articleDates', document.uri, date);
    this.outdated(document, 0);
  }

  dispose(): void {
    this.subscriptions.dispose();
    for (const document of [...this.tracked.keys()]) this.drop(document);
    this.changed.dispose();
  }

  private async createAnnotator(): Promise<Annotator> {
    try {
      return (await this.engine.load()).createAnnotator({ maxLength: MAX_LENGTH });
    } catch (error) {
      this.annotator = undefined;
      throw error;
    }
  }

  private track(document: TextDocument): Tracked {
    const one: Tracked = {
      document, number: ++this.counter, result: undefined, generation: 1, shown: 0, reading: undefined, timer: undefined, took: 0, readWith: undefined,
    };
    this.tracked.set(document, one);
    return one;
  }

  private drop(document: TextDocument): void {
    const one = this.tracked.get(document);
    if (one === undefined) return;
    clearTimeout(one.timer);
    one.generation++;
    this.tracked.delete(document);
    this.changed.fire(document);
  }

  private outdated(document: TextDocument, wait?: number): void {
    const one = this.tracked.get(document);
    if (one === undefined) return;
    one.generation++;
    clearTimeout(one.timer);
    // A text that takes long to read is not read again at every pause of the typist.
    const delay = wait ?? Math.min(AFTER_TYPING_AT_MOST, AFTER_TYPING + 4 * one.took);
    one.timer = setTimeout(() => {
      one.timer = undefined;
      this.request(document);
    }, delay);
  }

  private nextReading(document: TextDocument, token: CancellationToken): Promise<void> {
    return new Promise((resolve) => {
      const done = (): void => {
        Disposable.from(reading, cancelled).dispose();
        resolve();
      };
      const reading = this.onDidChange((one) => { if (one === document) done(); });
      const cancelled = token.onCancellationRequested(done);
    });
  }

  private start(one: Tracked): Promise<void> {
    clearTimeout(one.timer);
    one.timer = undefined;
    const reading = this.read(one)
      .catch((error: unknown) => {
        // The text stays readable without its marks; the same text is not tried again.
        this.log.error(error instanceof Error ? error : String(error));
        one.shown = one.generation;
        this.changed.fire(one.document);
      })
      .finally(() => { one.reading = undefined; });
    one.reading = reading;
    return reading;
  }

  private async read(one: Tracked): Promise<void> {
    const annotator = await (this.annotator ??= this.createAnnotator());
    await Promise.all([this.decisions.load(one.document), this.rules.load(one.document.uri)]);
    const { generation, document } = one;
    if (document.isClosed) return;
    const { version } = document;
    const text = document.getText();
    const begun = Date.now();
    let busy = 0;
    const steps = annotator.annotateInSteps(text, this.contextOf(one));
    for (;;) {
      const sliceBegun = Date.now();
      let step = steps.next();
      while (!step.done && Date.now() - sliceBegun < SLICE) step = steps.next();
      busy += Date.now() - sliceBegun;
      if (one.generation !== generation) return;
      // The last slice has its pause too: what follows it, the review and all that shows it, takes its time.
      await pause();
      if (one.generation !== generation) return;
      if (step.done) {
        this.decisions.engineVersion = step.value.engineVersion;
        one.result = this.reviewed(one, version, text, step.value);
        break;
      }
    }
    one.shown = generation;
    one.took = busy;
    this.log.debug(`read ${text.length} characters of version ${version} in ${busy} ms, ${Date.now() - begun} ms after the start`);
    this.changed.fire(document);
  }

  private reviewed({ document, number }: Tracked, version: number, text: string, engine: Annotations): AnnotatedArticle {
    const review = applyDecisions(text, engine, this.decisions.of(document), this.rules.of(document.uri));
    return { document, version, number, engine, annotations: review.annotations, lookup: lookUp(text, review.annotations, review) };
  }

  /** The same reading with what is decided by now. */
  private reviewAgain(document: TextDocument): void {
    const one = this.tracked.get(document);
    if (one?.result === undefined) return;
    one.result = this.reviewed(one, one.result.version, one.result.lookup.text, one.result.engine);
    this.changed.fire(document);
  }

  private contextOf(one: Tracked): AnnotateContext {
    const { uri } = one.document;
    const date = this.dateOf(uri);
    const settings = this.settings.of(uri);
    const { dateOrder, presumedDate } = settings;
    one.readWith = howDatesAreRead(settings);
    return {
      name: uri.path,
      ...(date === undefined ? {} : { date }),
      ...(presumedDate === undefined ? {} : { presumedDate }),
      ...(dateOrder === 'fromArticle' ? {} : { dayFirst: dateOrder === 'dayFirst' }),
      ...(one.result === undefined ? {} : { previous: one.result.engine }),
    };
  }
}

/** What of the settings a reading follows from: where it changes, the article is read again. */
const howDatesAreRead = ({ dateOrder, presumedDate = '' }: Settings): string => `${dateOrder} ${presumedDate}`;

function isCurrent(one: Tracked): boolean {
  return one.shown === one.generation;
}


/**
 * Reads a folder of articles as the extension does, in the extension host's stead, and prints what it cost as JSON. A process of its own: what is measured
 * is its memory and how long its main thread is held up.
 *
 *     node measure.cjs ARTICLES STORAGE EXTENSION
 */
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { FolderSource } from '../../../src/extension/features/ledger/many/folder';
import { Places } from '../../../src/extension/services/decisions/places';
import { Engine } from '../../../src/extension/services/engine';
import { Folders } from '../../../src/extension/services/folder';
import { pause } from '../../../src/extension/services/folder/slices';
import { EventEmitter, Uri, workspace } from './vscode';

/** Entries in one message to the page. */
const PART = 100;

export interface Measured {
  readonly articles: number;
  readonly readAnew: number;
  readonly threads: number;
  readonly entries: number;
  readonly severalArticles: number;
  readonly changed: number;
  /** Seconds on the wall until all is read, and until the page is told of all. */
  readonly read: number;
  readonly seconds: number;
  /** Seconds of processor time, all threads together. */
  readonly processor: number;
  /** Milliseconds of processor time for which the main thread was held up at the longest, and at one time in a hundred. */
  readonly longest: number;
  readonly often: number;
  /** Megabytes of the main thread's heap that stay in use. */
  readonly heap: number;
  /** Megabytes of all entries as they are told to the page. */
  readonly told: number;
}

function servicesFor(storage: string, extension: string): ConstructorParameters<typeof FolderSource>[0] {
  const event = new EventEmitter<never>().event;
  const context = { extensionUri: Uri.file(extension), storageUri: Uri.file(storage), globalStorageUri: Uri.file(storage), workspaceState: { get: (_: string, none: unknown) => none, update: () => Promise.resolve() } };
  const log = { info: () => undefined, warn: console.error, error: console.error };
  const settings = { onDidChange: event, of: () => ({ dateOrder: 'fromArticle', aspirations: true, articleFiles: '**/*.news', decisionsFolder: '' }) };
  const places = new Places(context as never, settings as never);
  const decisions = {
    onDidChange: event, storageFolder: Uri.joinPath(Uri.file(storage), 'decisions'),
    filesFor: (uri: never) => [...places.sidecarsOf(uri), places.storageOf(uri)],
  };
  const needs = {
    context, log, settings, decisions, storage: {}, files: { onDidChange: event, isArticleFile: () => true, verdictDependsOn: () => 'true' },
    engine: new Engine(context.extensionUri as never), articles: { onDidChange: event, dateOf: () => undefined }, rules: { onDidChange: event, load: () => Promise.resolve(), known: () => null },
  };
  return { ...needs, folders: new Folders(needs as never) } as unknown as ConstructorParameters<typeof FolderSource>[0];
}

/** Processor time of the main thread in milliseconds: on the wall, what else the machine does would count too. Linux tells it; elsewhere the wall has to do. */
function mainThread(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    return performance.now();
  }
}

/** How long the main thread works at a stretch: what it used from one timer to the next. */
function watchStretches(): () => readonly number[] {
  const stretches: number[] = [];
  let last = mainThread();
  const timer = setInterval(() => {
    const now = mainThread();
    stretches.push(now - last);
    last = now;
  }, 1);
  return () => {
    clearInterval(timer);
    return stretches.sort((a, b) => a - b);
  };
}

async function measure(articles: string, storage: string, extension: string): Promise<Measured> {
  workspace.workspaceFolders.push({ uri: Uri.file(articles) });
  const cpu = process.cpuUsage();
  const begun = performance.now();
  const stretches = watchStretches();
  const source = new FolderSource(servicesFor(storage, extension), undefined);
  await new Promise<void>((resolve) => { source.index.onDidChange(() => { if (source.index.phase === 'done') resolve(); }); });
  const read = (performance.now() - begun) / 1000;
  const found = (await source.look(() => true))!;
  // As the page is told of them: a part at a time, as JSON.
  let told = 0;
  let several = 0;
  let changed = 0;
  const ids = [...found.keys()];
  for (let at = 0; at < ids.length; at += PART) {
    const part = ids.slice(at, at + PART).map((id) => source.entry(id)!);
    told += JSON.stringify(part).length;
    for (const entry of part) {
      if (entry.trail.length > 1) several++;
      if (entry.flags.length > 0) changed++;
    }
    await pause();
  }
  const seconds = (performance.now() - begun) / 1000;
  const held = stretches();
  const { user, system } = process.cpuUsage(cpu);
  // The cache is written behind it all.
  await new Promise((resolve) => { setTimeout(resolve, 4_000); });
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  const heap = process.memoryUsage().heapUsed / 1e6;
  const { index } = source;
  const measured = {
    articles: index.articles.length, readAnew: index.readAnew, threads: index.threads, entries: found.size, severalArticles: several, changed, read, seconds, processor: (user + system) / 1e6,
    longest: held.at(-1)!, often: held[Math.floor(held.length * 0.99)]!, heap, told: told / 1e6,
  };
  source.dispose();
  return measured;
}

const [articles = '', storage = '', extension = ''] = process.argv.slice(2);
void measure(articles, storage, extension).then((measured) => {
  console.log(JSON.stringify(measured));
  process.exit(0);
});

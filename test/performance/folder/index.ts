/** The ledger of a folder of ten thousand articles: from cold, and from the cache. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { bundle } from '../../../src/development/bundle';
import { at, ROOT } from '../../../src/development/paths';
import { targetsNamed } from '../../../src/development/targets';
import type { Figure } from '../limits';
import { generatedArticle } from './articles';
import type { Measured } from './measure';

const ARTICLES = 10_000;

export async function folder(): Promise<{ readonly text: string; readonly figures: readonly Figure[] }> {
  const place = await mkdtemp(path.join(tmpdir(), 'ledger-of-a-folder-'));
  try {
    const articles = path.join(place, 'articles');
    await generate(articles, ARTICLES);
    const program = await bundled();
    const run = promisify(execFile);
    const once = async (): Promise<Measured> => JSON.parse((await run(process.execPath, [program, articles, path.join(place, 'storage'), ROOT], { maxBuffer: 1e8 })).stdout) as Measured;
    const [cold, warm] = [await once(), await once()];
    return {
      text: `${cold.articles.toLocaleString('en')} invented articles of 700 words, ${cold.entries.toLocaleString('en')} undertakings, ${cold.severalArticles.toLocaleString('en')} of them told by several articles, ${cold.changed.toLocaleString('en')} changed; ${cold.threads} threads besides the main one.`,
      figures: [
        { what: 'from cold, on the wall', value: cold.seconds, unit: 's', atMost: 120, note: `${cold.processor.toFixed(0)} s of processor time` },
        { what: 'from the cache, on the wall', value: warm.seconds, unit: 's', atMost: 5, note: `${warm.processor.toFixed(1)} s of processor time, ${warm.readAnew} articles read anew` },
        { what: 'the main thread held up at the longest, from cold', value: cold.longest, unit: 'ms', atMost: 50, note: `one time in a hundred ${cold.often.toFixed(1)} ms` },
        { what: 'the main thread held up at the longest, from the cache', value: warm.longest, unit: 'ms', atMost: 50, note: `one time in a hundred ${warm.often.toFixed(1)} ms` },
        { what: 'heap of the main thread with the ledger open', value: warm.heap, unit: 'MB', note: `${warm.told.toFixed(0)} MB are told to the page` },
      ],
    };
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

/** Writes the first articles below a folder. */
export async function generate(folder: string, count: number): Promise<void> {
  const made = new Set<string>();
  for (let number = 0; number < count; number++) {
    const { name, text } = generatedArticle(number);
    const file = path.join(folder, name);
    if (!made.has(path.dirname(file))) await mkdir(path.dirname(file), { recursive: true });
    made.add(path.dirname(file));
    await writeFile(file, text);
  }
}

/** The extension's own code with a file system in the editor's stead, and the script of its threads. */
async function bundled(): Promise<string> {
  await bundle(targetsNamed(['engine'])[0]!, { production: true });
  const outfile = at('out', 'bench', 'folder.cjs');
  await build({
    absWorkingDir: ROOT, entryPoints: ['test/performance/folder/measure.ts'], outfile, bundle: true, minify: true, platform: 'node', format: 'cjs', target: 'node20', logLevel: 'warning',
    alias: { vscode: at('test/performance/folder/vscode.ts') },
  });
  return outfile;
}

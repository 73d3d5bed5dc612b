import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { ROOT } from '../../src/development/paths';
import { targetsNamed } from '../../src/development/targets';

/** What is heavy, and read when it is first needed: the engine with its large word lists and its weights, and what only some commands want. */
const HEAVY = /^src\/engine\/(?:pipeline|lexicon\/(?:common-words|first-names|people-nouns|units)|quotes\/weights|text\/tagger)|^src\/formats\/(?:press-digest|documents\/(?:html|docx|pdf))/;

/**
 * The modules that are run as soon as the script is loaded: all that are imported, from the entry on, but for what stands behind an
 * `import()`.
 */
async function atOnce(target: string): Promise<ReadonlySet<string>> {
  const [{ entry, outfile, options }] = targetsNamed([target]) as [ReturnType<typeof targetsNamed>[number]];
  const { metafile } = await build({ ...options, absWorkingDir: ROOT, entryPoints: [entry], outfile, bundle: true, write: false, metafile: true, logLevel: 'silent' });
  const seen = new Set<string>();
  const waiting = [entry];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const { path, kind } of metafile.inputs[file]?.imports ?? []) if (kind !== 'dynamic-import') waiting.push(path);
  }
  return seen;
}

describe('what is heavy', () => {
  for (const target of ['extension', 'web']) {
    it(`is not run before it is needed: ${target}`, async () => {
      const modules = await atOnce(target);
      assert.ok(modules.has('src/extension/services/annotations.ts'));
      assert.deepEqual([...modules].filter((file) => HEAVY.test(file)), []);
    });
  }
});

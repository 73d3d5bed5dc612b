import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { ROOT } from '../../src/development/paths';
import { targetsNamed } from '../../src/development/targets';

/** What is heavy: the engine with its large word lists and its weights, and what reads documents of other kinds. Each is a script of its own, for a window pays for reading a script whether it runs or not. */
const HEAVY = /^src\/engine\/(?:pipeline|lexicon\/(?:common-words|first-names|people-nouns|units)|quotes\/|text\/tagger)|^src\/formats\/documents\/(?:html|docx|pdf)|^src\/worker\/engine/;

/** The modules whose code is in the script. */
async function modulesIn(target: string): Promise<readonly string[]> {
  const [{ entry, outfile, options }] = targetsNamed([target]) as [ReturnType<typeof targetsNamed>[number]];
  const { metafile } = await build({ ...options, absWorkingDir: ROOT, entryPoints: [entry], outfile, bundle: true, write: false, metafile: true, logLevel: 'silent' });
  return Object.entries(metafile.outputs[outfile]!.inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
}

describe('what is heavy', () => {
  for (const target of ['extension', 'web']) {
    it(`is no part of the script that a window reads: ${target}`, async () => {
      const modules = await modulesIn(target);
      assert.ok(modules.includes('src/extension/services/annotations.ts'));
      assert.deepEqual(modules.filter((file) => HEAVY.test(file)), []);
    });
  }

  it('is in the script that is read with the first article', async () => {
    assert.ok((await modulesIn('engine')).some((file) => HEAVY.test(file)));
  });
});

import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { zlibSync } from 'fflate';
import { ROOT } from '../../../src/development/paths';
import { targetsNamed } from '../../../src/development/targets';
import type { DocumentReader } from '../../../src/formats/documents/article-text';
import { extract } from '../../../src/formats/documents/pdf';
import { printed, printedOver } from '../../support/printed';

/** The reader as it is shipped: what bounds its memory is put in when it is bundled. */
async function bundled(): Promise<DocumentReader> {
  const [target] = targetsNamed(['pdf']);
  const { outputFiles } = await build({ ...target!.options, absWorkingDir: ROOT, entryPoints: [target!.entry], bundle: true, write: false, logLevel: 'silent' });
  const module = { exports: {} as DocumentReader };
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- as the extension loads it
  new Function('module', 'exports', outputFiles[0]!.text)(module, module.exports);
  return module.exports;
}

describe('a PDF made to keep the editor busy', function () {
  this.timeout(60_000);

  const packed = (commands: string, times: number): { readonly filter: string; readonly bytes: Uint8Array } => ({ filter: '/FlateDecode', bytes: zlibSync(Buffer.from(commands.repeat(times))) });

  it('is refused for its pages', async () => {
    await assert.rejects(extract(printedOver({ filter: '', bytes: Buffer.from('BT /F1 11 Tf (x) Tj ET') }, 30_000)), /has 30000 pages; up to 2000 are read/);
  });

  it('is refused for its words, though no page has too many', async () => {
    const file = printedOver(packed(`BT /F1 1 Tf (${'word '.repeat(200)}) Tj ET `, 1_000), 20);
    await assert.rejects(extract(file), /more than 10 million characters/);
  });

  it('is refused for a stream of a few kilobytes that would fill the memory, and the next one is read', async () => {
    const reader = await bundled();
    const bomb = printedOver({ filter: '/FlateDecode', bytes: zlibSync(new Uint8Array(200_000_000).fill(0x20), { level: 9 }) }, 1);
    assert.ok(bomb.length < 250_000);
    await assert.rejects(reader.extract(bomb), /unpacks to more than 128 MB/);
    assert.deepEqual((await reader.extract(printed([[700, 'A page begins.']]))).paragraphs, ['A page begins.']);
  });

  it('leaves the next one to be read, and is none itself where it is merely long', async () => {
    const pages = Array.from({ length: 300 }, (_, number) => [[700, 'A page begins.'], [640, `This is the ${number}th.`], [580, 'It ends.']] as const);
    const { paragraphs } = await extract(printed(...pages));
    assert.equal(paragraphs.length, 300);
  });
});

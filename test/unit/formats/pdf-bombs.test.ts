import assert from 'node:assert/strict';
import { zlibSync } from 'fflate';
import { extract } from '../../../src/formats/documents/pdf';
import { printed, printedOver } from '../../support/printed';

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

  it('leaves the next one to be read, and is none itself where it is merely long', async () => {
    const pages = Array.from({ length: 300 }, (_, number) => [[700, 'A page begins.'], [640, `This is the ${number}th.`], [580, 'It ends.']] as const);
    const { paragraphs } = await extract(printed(...pages));
    assert.equal(paragraphs.length, 300);
  });
});

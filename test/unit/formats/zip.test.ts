import assert from 'node:assert/strict';
import { extract } from '../../../src/formats/documents/docx';
import { pack, TooLong, unpack } from '../../../src/formats/documents/zip';
import { wordParts } from '../../support/word';
import { zipped } from '../../support/zipped';

const all = (): boolean => true;
const words = (files: ReadonlyMap<string, Uint8Array>): Record<string, string> => Object.fromEntries([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
const FILES = { 'a.xml': 'The ferry will not sail. '.repeat(100), 'Häfen/b.xml': '', 'c.bin': '\u0000' };

describe('a zip archive', () => {
  it('is unpacked as it was packed, behind other bytes and before a comment too', async () => {
    assert.deepEqual(words(await unpack(await zipped(FILES), all, 10_000)), FILES);
    const commented = Buffer.concat([await zipped(FILES), Buffer.from('made by hand')]);
    assert.deepEqual(words(await unpack(commented, (name) => name.endsWith('.xml'), 10_000)), { 'a.xml': FILES['a.xml'], 'Häfen/b.xml': '' });
  });

  it('is packed so that it is unpacked to the same', async () => {
    const files = await unpack(await zipped(FILES), all, 10_000);
    assert.deepEqual(await unpack(pack(files), all, 10_000), files);
    assert.deepEqual(await unpack(pack(new Map()), all, 0), new Map());
  });

  it('is not unpacked beyond what is allowed, whatever its directory says', async () => {
    for (const told of [undefined, 0, 3, 0xffffffff]) {
      await assert.rejects(unpack(await zipped(FILES, told), all, 2_500), TooLong);
      await unpack(await zipped(FILES, told), all, 2_501);
    }
    await assert.rejects(unpack(pack(new Map([['a', new Uint8Array(10)], ['b', new Uint8Array(10)]])), all, 19), TooLong);
  });

  it('that is damaged is told from one that is whole', async () => {
    const whole = await zipped(FILES);
    await assert.rejects(unpack(Buffer.from('no archive'), all, 100), /no directory/);
    await assert.rejects(unpack(new Uint8Array(100), all, 100), /no directory/);
    await assert.rejects(unpack(whole.slice(20), all, 10_000), /not where its directory says|directory is damaged/);
    await assert.rejects(unpack(whole.map((byte, at) => (at > 40 && at < 60 ? byte ^ 0x55 : byte)), all, 10_000));
  });
});

describe('a Word document', () => {
  const bomb = (size: number): Record<string, string | Buffer> => ({ ...wordParts(), 'word/document.xml': Buffer.alloc(size, 0x20) });

  it('that would fill the memory is refused, though it says that it is small', async () => {
    for (const told of [undefined, 100]) await assert.rejects(extract(await zipped(bomb(65_000_000), told)), /unpacks to more than 64 MB/);
  });

  it('is not refused for its pictures', async () => {
    const { paragraphs } = await extract(await zipped({ ...wordParts('No ferry'), 'word/media/image1.bmp': Buffer.alloc(65_000_000) }));
    assert.deepEqual(paragraphs.filter((one) => one !== ''), ['No ferry']);
  });
});

import assert from 'node:assert/strict';
import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { extract } from '../../../src/formats/documents/docx';
import { pack, TooLong, unpack } from '../../../src/formats/documents/zip';
import { wordParts } from '../../support/word';
import { zipped } from '../../support/zipped';

const all = (): boolean => true;
const words = (files: ReadonlyMap<string, Uint8Array>): Record<string, string> => Object.fromEntries([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
/** As a program writes that does not know the lengths beforehand: they stand behind each file, and in the directory. */
function streamed(files: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => { if (error === null) parts.push(part); });
  for (const [name, content] of Object.entries(files)) {
    const file = typeof content === 'string' ? new ZipDeflate(name) : new ZipPassThrough(name);
    zip.add(file);
    file.push(typeof content === 'string' ? new TextEncoder().encode(content) : content, true);
  }
  zip.end();
  return new Uint8Array(Buffer.concat(parts));
}

const FILES = { 'a.xml': 'The ferry will not sail. '.repeat(100), 'Häfen/b.xml': '', 'c.bin': '\u0000' };

describe('a zip archive', () => {
  it('is unpacked as it was packed, behind other bytes and before a comment too', () => {
    assert.deepEqual(words(unpack(zipped(FILES), all, 10_000)), FILES);
    const commented = Buffer.concat([zipped(FILES), Buffer.from('made by hand')]);
    assert.deepEqual(words(unpack(commented, (name) => name.endsWith('.xml'), 10_000)), { 'a.xml': FILES['a.xml'], 'Häfen/b.xml': '' });
  });

  it('is unpacked where lengths stand behind the files, and a file of it is an archive too', () => {
    const table = zipped({ 'a.xml': 'of the table' });
    const files = unpack(streamed({ 'table.xlsx': table, 'a.xml': FILES['a.xml'], 'b.xml': '' }), all, 10_000);
    assert.deepEqual([...files.keys()], ['table.xlsx', 'a.xml', 'b.xml']);
    assert.deepEqual(files.get('table.xlsx'), table);
    assert.equal(words(files)['a.xml'], FILES['a.xml']);
  });

  it('is unpacked whole where a file of it is long and has little to pack', () => {
    const noise = Uint8Array.from({ length: 300_000 }, (_, at) => Math.imul(at, 2_654_435_761) >>> 13);
    for (const made of [zipped({ noise }), streamed({ noise }), pack(new Map([['noise', noise]]))]) {
      assert.deepEqual(unpack(made, all, 300_000).get('noise'), noise);
      assert.throws(() => unpack(made, all, 299_999), TooLong);
    }
  });

  it('is packed so that it is unpacked to the same', () => {
    const files = unpack(zipped(FILES), all, 10_000);
    assert.deepEqual(unpack(pack(files), all, 10_000), files);
    assert.deepEqual(unpack(pack(new Map()), all, 0), new Map());
  });

  it('is not unpacked beyond what is allowed, whatever its directory says', () => {
    for (const told of [undefined, 0, 3, 0xffffffff]) {
      assert.throws(() => unpack(zipped(FILES, told), all, 2_500), TooLong);
      unpack(zipped(FILES, told), all, 2_501);
    }
    assert.throws(() => unpack(pack(new Map([['a', new Uint8Array(10)], ['b', new Uint8Array(10)]])), all, 19), TooLong);
  });

  it('that is damaged is told from one that is whole', () => {
    const whole = zipped(FILES);
    assert.throws(() => unpack(Buffer.from('no archive'), all, 100), /no directory/);
    assert.throws(() => unpack(new Uint8Array(100), all, 100), /no directory/);
    assert.throws(() => unpack(whole.slice(20), all, 10_000), /not where its directory says|directory is damaged/);
    assert.throws(() => unpack(whole.map((byte, at) => (at > 40 && at < 60 ? byte ^ 0x55 : byte)), all, 10_000));
  });
});

describe('a Word document', function () {
  // 65 MB are packed and unpacked: on a busy machine that takes its time.
  this.timeout(60_000);
  const bomb = (size: number): Record<string, string | Buffer> => ({ ...wordParts(), 'word/document.xml': Buffer.alloc(size, 0x20) });

  it('that would fill the memory is refused, though it says that it is small', async function (this: Mocha.Context) {
    // Hundreds of megabytes are packed first, which a busy machine takes its time for.
    this.timeout(60_000);
    for (const told of [undefined, 100]) await assert.rejects(extract(zipped(bomb(65_000_000), told)), /unpacks to more than 64 MB/);
  });

  it('is not refused for its pictures', async () => {
    const { paragraphs } = await extract(zipped({ ...wordParts('No ferry'), 'word/media/image1.bmp': Buffer.alloc(65_000_000) }));
    assert.deepEqual(paragraphs.filter((one) => one !== ''), ['No ferry']);
  });
});

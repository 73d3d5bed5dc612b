import assert from 'node:assert/strict';
import { extract } from '../../../src/formats/documents/docx';
import { unpackedSize } from '../../../src/formats/documents/unpacked-size';

/** The directory of an archive with one file of this size, and a comment behind it. */
function archive(size: number, comment = ''): Uint8Array {
  const bytes = Buffer.alloc(46 + 22);
  bytes.writeUInt32LE(0x02014b50, 0);
  bytes.writeUInt32LE(size, 24);
  bytes.writeUInt32LE(0x06054b50, 46);
  bytes.writeUInt16LE(1, 46 + 10);
  return Buffer.concat([bytes, Buffer.from(comment)]);
}

describe('the unpacked size of an archive', () => {
  it('is what its directory says, behind a comment too; nothing for other bytes', () => {
    assert.deepEqual([unpackedSize(archive(1_234)), unpackedSize(archive(5, 'made by hand')), unpackedSize(Buffer.from('no archive')), unpackedSize(Buffer.alloc(100))], [1_234, 5, 0, 0]);
  });

  it('keeps a document off that would fill the memory', async () => {
    await assert.rejects(extract(archive(4_000_000_000)), /unpacks to more than 200 MB/);
  });
});

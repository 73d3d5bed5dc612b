import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive, deflated. @param told the length of each file as the archive's headers tell it; its own by default */
export function zipped(files: Readonly<Record<string, string | Buffer>>, told?: number): Uint8Array {
  const [parts, central]: [Buffer[], Buffer[]] = [[], []];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [named, data] = [Buffer.from(name), Buffer.from(content)];
    const packed = deflateRawSync(data);
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt16LE(8, 4);
    about.writeUInt32LE(crc32(data), 10);
    about.writeUInt32LE(packed.length, 14);
    about.writeUInt32LE(told ?? data.length, 18);
    about.writeUInt16LE(named.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    parts.push(Buffer.from('PK\x03\x04', 'latin1'), about, named, packed);
    central.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, place, named);
    offset += 30 + named.length + packed.length;
  }
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(Buffer.concat(central).length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, ...central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

import { zipSync } from 'fflate';

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;

/**
 * A zip archive, deflated.
 * @param told the length of each file as the archive's headers tell it; its own by default
 */
export function zipped(files: Readonly<Record<string, string | Uint8Array>>, told?: number): Uint8Array {
  const contents = Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? new TextEncoder().encode(content) : content] as const);
  const archive = zipSync(Object.fromEntries(contents), { mtime: '2000-01-01' });
  if (told !== undefined) lie(archive, told);
  return archive;
}

/** Puts another length into every header: those of the files first, then those of the directory. */
function lie(archive: Uint8Array, told: number): void {
  const view = new DataView(archive.buffer);
  const sum = (at: number, ...lengths: readonly number[]): number => lengths.reduce((total, one) => total + view.getUint16(at + one, true), 0);
  let at = 0;
  for (; view.getUint32(at, true) === LOCAL; at += 30 + sum(at, 26, 28) + view.getUint32(at + 18, true)) view.setUint32(at + 22, told, true);
  for (; view.getUint32(at, true) === ENTRY; at += 46 + sum(at, 28, 30, 32)) view.setUint32(at + 24, told, true);
}

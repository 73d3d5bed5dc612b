import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

interface Manifest {
  readonly publisher: string;
  readonly name: string;
  readonly version: string;
}

/**
 * Makes an extensions folder in which the extension of another folder counts as installed, without a copy: a rebuilt
 * bundle is there at the next reload of the window.
 */
export async function installFromFolder(extensions: string, extension: string, { publisher, name, version }: Manifest): Promise<void> {
  const location = { $mid: 1, scheme: 'file', fsPath: extension, path: extension.replaceAll('\\', '/').replace(/^(?!\/)/, '/') };
  const entry = { identifier: { id: `${publisher}.${name}` }, version, location, metadata: {} };
  await mkdir(extensions, { recursive: true });
  await writeFile(path.join(extensions, 'extensions.json'), JSON.stringify([entry]));
}

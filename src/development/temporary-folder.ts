import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** A new temporary folder that goes when this process does. */
export async function temporaryFolder(purpose: string): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), `on-the-record-${purpose}-`));
  process.once('exit', () => { rmSync(folder, { recursive: true, force: true, maxRetries: 5 }); });
  return folder;
}

/**
 * A process that decides and decides, as the extension does, until it is killed: FILE NAME [COUNT].
 * Writes the id of each decision to standard output once it is on disk, and what the file system says against it to standard error.
 */
import { writeSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SidecarFile, type Files } from '../../src/extension/services/decisions/sidecar-file';
import { stampDraft } from '../../src/review/journal';
import type { Journal } from '../../src/review/model';

export const nodeFiles: Files<string> = {
  read: (file) => readFile(file).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }),
  write: async (file, content) => {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  },
  rename: async (from, to) => { await rename(from, to); },
  remove: async (file) => { await rm(file, { force: true }); },
  leftovers: () => Promise.resolve([]),
  sibling: (file, name) => path.join(path.dirname(file), name),
  nameOf: (file) => path.basename(file),
  pathOf: (file) => file,
};

async function main([file, name, count = 'Infinity']: readonly string[]): Promise<void> {
  const sidecar = new SidecarFile(nodeFiles, file!, name!, 5);
  let journal: Journal = (await sidecar.load()).sidecar.journal;
  for (let number = 0; number < Number(count); number++) {
    const target = { layer: 'dates' as const, anchor: { quote: 'Monday', prefix: 'x'.repeat(200), suffix: 'y'.repeat(200), start: number } };
    const made = stampDraft({ kind: 'note', target, text: `${name!} ${number}` }, journal, { id: `${name!}-${process.pid}-${number}`, author: name!, engine: '1' }, Date.now());
    journal = (await sidecar.add({ journal: [...journal, made], others: [] })).sidecar.journal;
    writeSync(1, `${made.id}\n`);
  }
  // The extension looks again after it has written: another's file may have taken the place of its own.
  for (let looks = 0; looks < 3; looks++) {
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    journal = (await sidecar.add({ journal, others: [] })).sidecar.journal;
  }
}

if (process.argv[1]?.includes('journal-writer.')) {
  main(process.argv.slice(2)).catch((error: unknown) => {
    writeSync(2, `${(error as Error).message}\n`);
    process.exitCode = 1;
  });
}

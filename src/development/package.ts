/**
 * Packs the extension as a VSIX, with the bill of materials of what is shipped in it, and of all that builds it beside it: `npm run package [-- file]`. The same sources give the same bytes.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import manifest from '../../package.json';
import { billOfMaterials, bundledPackages, packagesIn, type Package } from './licences';
import { thirdPartyNotices } from './notices';
import { at, ROOT } from './paths';

/** Stamped on every file in the package, for the clock would make each package another: 1 January 2024. */
const FILE_TIME = '1704067200';

/** Most bytes that the package may have: one past it is not handed out. */
export const MOST_BYTES = 4_000_000;

/** Builds and packs; returns the size in bytes. @throws where it is heavier than it may be */
export async function packExtension(file: string): Promise<number> {
  process.env.SOURCE_DATE_EPOCH ??= FILE_TIME;
  await mkdir(path.dirname(file), { recursive: true });
  await mkdir(at('dist'), { recursive: true });
  await writeFile(at('dist', 'third-party-notices.txt'), await thirdPartyNotices());
  await writeFile(at('dist', 'bill-of-materials.cdx.json'), billOfMaterials((await lockedPackages()).filter(({ shipped }) => shipped)));
  await createVSIX({ cwd: ROOT, packagePath: file, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  const { size } = await stat(file);
  if (size > MOST_BYTES) throw new Error(`${file} has ${size} bytes; it may have ${MOST_BYTES}`);
  return size;
}

async function lockedPackages(): Promise<readonly Package[]> {
  const lock = JSON.parse(await readFile(at('package-lock.json'), 'utf8')) as Parameters<typeof packagesIn>[0];
  return packagesIn(lock, await bundledPackages());
}

async function main(file = at(`${manifest.name}-${manifest.version}.vsix`)): Promise<void> {
  await writeFile(`${file}.sbom.json`, billOfMaterials(await lockedPackages()));
  console.log(`${file}: ${((await packExtension(path.resolve(file))) / 1000).toFixed(1)} kB`);
}

if (require.main === module) {
  main(process.argv[2]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

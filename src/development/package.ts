/**
 * Packs the extension as a VSIX, with its bill of materials beside it: `npm run package [-- file]`. The same sources give the same bytes.
 */
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import manifest from '../../package.json';
import { billOfMaterials, bundledPackages, packagesIn } from './licences';
import { thirdPartyNotices } from './notices';
import { at, ROOT } from './paths';

/** Stamped on every file in the package, for the clock would make each package another: 1 January 2024. */
const FILE_TIME = '1704067200';

/** Builds and packs; returns the size in bytes. */
export async function packExtension(file: string): Promise<number> {
  process.env.SOURCE_DATE_EPOCH ??= FILE_TIME;
  await mkdir(path.dirname(file), { recursive: true });
  await mkdir(at('dist'), { recursive: true });
  await writeFile(at('dist', 'third-party-notices.txt'), await thirdPartyNotices());
  await createVSIX({ cwd: ROOT, packagePath: file, dependencies: false, allowMissingRepository: true, rewriteRelativeLinks: false });
  return (await stat(file)).size;
}

async function main(file = at(`${manifest.name}-${manifest.version}.vsix`)): Promise<void> {
  const lock = JSON.parse(await readFile(at('package-lock.json'), 'utf8')) as Parameters<typeof packagesIn>[0];
  await writeFile(`${file}.sbom.json`, billOfMaterials(packagesIn(lock, await bundledPackages())));
  console.log(`${file}: ${((await packExtension(path.resolve(file))) / 1000).toFixed(1)} kB`);
}

if (require.main === module) {
  main(process.argv[2]).catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  });
}

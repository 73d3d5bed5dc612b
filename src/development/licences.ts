/**
 * Lists the licences of all installed packages and fails for one that is not on the list; writes the software bill of materials (CycloneDX).
 *
 *     npm run licences [-- --sbom FILE]
 *
 * Works from package-lock.json alone: nothing is asked of the network, and the same lock file gives the same bytes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import manifest from '../../package.json';
import { at } from './paths';

/** Licences of what is bundled: permissive, no more asked than to be named. */
const SHIPPED = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0', 'BlueOak-1.0.0']);
/** Of what is only used to build and test. */
const TOOLS = new Set([...SHIPPED, 'MPL-2.0', 'CC-BY-3.0', 'CC-BY-4.0', 'Python-2.0', 'PSF-2.0', 'Artistic-2.0', 'WTFPL', 'BSD', 'Zlib', 'SEE LICENSE IN LICENSE.txt']);

interface Locked { readonly version: string; readonly license?: string; readonly integrity?: string; readonly dev?: boolean; readonly link?: boolean }

export interface Package {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly integrity: string | null;
  /** Its code is in the package that is shipped. */
  readonly shipped: boolean;
}

/** The packages of a lock file, by name and version; `bundled` are those whose code is shipped. */
export function packagesIn(lock: { readonly packages: Readonly<Record<string, Locked>> }, bundled: ReadonlySet<string>): Package[] {
  const all = Object.entries(lock.packages).flatMap(([folder, { version, license, integrity, link }]): Package[] => {
    const name = folder.split('node_modules/').at(-1)!;
    return folder === '' || link === true ? [] : [{ name, version, licence: license ?? 'unknown', integrity: integrity ?? null, shipped: bundled.has(name) }];
  });
  const byKey = new Map(all.map((one) => [`${one.name}@${one.version}`, one]));
  return [...byKey.values()].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.version < b.version ? -1 : 1));
}

/** Of a choice ("MIT OR GPL") one licence has to be allowed, of a sum ("MIT AND Zlib") each. */
export function isAllowed({ licence, shipped }: Package): boolean {
  const allowed = shipped ? SHIPPED : TOOLS;
  return licence.replace(/[()]/g, '').split(' OR ').some((choice) => choice.split(' AND ').every((one) => allowed.has(one)));
}

/** CycloneDX 1.6, without serial number or time: the same lock file, the same bytes. */
export function billOfMaterials(packages: readonly Package[]): string {
  const components = packages.map(({ name, version, licence, integrity, shipped }) => ({
    'type': 'library', 'bom-ref': `pkg:npm/${name}@${version}`, name, version, 'scope': shipped ? 'required' : 'excluded', 'purl': `pkg:npm/${name.replace('@', '%40')}@${version}`,
    'licenses': /^[\w.-]+$/.test(licence) && licence !== 'unknown' ? [{ license: /^BSD$/.test(licence) ? { name: licence } : { id: licence } }] : /SEE|unknown/.test(licence) ? [{ license: { name: licence } }] : [{ expression: licence }],
    ...(integrity === null ? {} : { hashes: [{ alg: 'SHA-512', content: Buffer.from(integrity.replace(/^sha512-/, ''), 'base64').toString('hex') }] }),
  }));
  const component = { 'type': 'application', 'bom-ref': `${manifest.name}@${manifest.version}`, 'name': manifest.name, 'version': manifest.version, 'licenses': [{ license: { id: manifest.license } }] };
  return `${JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', version: 1, metadata: { component }, components }, null, 1)}\n`;
}

/** Packages whose code is in the bundles: as esbuild says. */
export async function bundledPackages(): Promise<ReadonlySet<string>> {
  const { build } = await import('esbuild');
  const { TARGETS } = await import('./targets');
  const names = new Set<string>();
  for (const { entry, outfile, options } of TARGETS) {
    const { metafile } = await build({ ...options, absWorkingDir: at(), entryPoints: [entry], outfile, bundle: true, write: false, metafile: true, logLevel: 'silent' });
    for (const input of Object.keys(metafile.inputs)) {
      const [owner, name] = input.split('node_modules/').at(-1)!.split('/');
      if (input.includes('node_modules/')) names.add(owner!.startsWith('@') ? `${owner}/${name}` : owner!);
    }
  }
  return names;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options: { sbom: { type: 'string' } } });
  const lock = JSON.parse(await readFile(at('package-lock.json'), 'utf8')) as Parameters<typeof packagesIn>[0];
  const packages = packagesIn(lock, await bundledPackages());
  const byLicence = new Map<string, Package[]>();
  for (const one of packages) byLicence.set(one.licence, [...(byLicence.get(one.licence) ?? []), one]);
  for (const [licence, some] of [...byLicence].sort((a, b) => b[1].length - a[1].length)) console.log(`${String(some.length).padStart(4)}  ${licence}`);
  console.log(`in what is shipped: ${packages.filter(({ shipped }) => shipped).map(({ name, version, licence }) => `${name} ${version} (${licence})`).join(', ')}`);
  const wrong = packages.filter((one) => !isAllowed(one));
  for (const { name, version, licence, shipped } of wrong) console.error(`${name} ${version}: ${licence} is not on the list${shipped ? ' for what is shipped' : ''}`);
  if (values.sbom !== undefined) {
    await mkdir(path.dirname(path.resolve(values.sbom)), { recursive: true });
    await writeFile(values.sbom, billOfMaterials(packages));
  }
  return wrong.length > 0 ? 1 : 0;
}

if (require.main === module) {
  main().then((code) => { process.exitCode = code; }, (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
}

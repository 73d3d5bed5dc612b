import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { billOfMaterials, bundledPackages, isAllowed, packagesIn } from '../../../src/development/licences';
import { at } from '../../../src/development/paths';

const lock = JSON.parse(readFileSync(at('package-lock.json'), 'utf8')) as Parameters<typeof packagesIn>[0];

describe('licences', () => {
  it('of all packages are on the list, those of what is shipped on the shorter one', async () => {
    const packages = packagesIn(lock, await bundledPackages());
    assert.ok(packages.some(({ shipped }) => shipped));
    assert.deepEqual(packages.filter((one) => !isAllowed(one)).map(({ name, licence }) => `${name}: ${licence}`), []);
  });

  it('of which one may choose are fine when one is; of several that hold together each has to be', () => {
    const allowed = (licence: string, shipped = true): boolean => isAllowed({ name: 'x', version: '1.0.0', licence, integrity: null, shipped });
    assert.deepEqual(['MIT', '(MIT OR GPL-3.0-or-later)', '(MIT AND Zlib)', 'GPL-3.0', 'unknown', 'MPL-2.0'].map((one) => allowed(one)), [true, true, false, false, false, false]);
    assert.equal(allowed('MPL-2.0', false), true);
  });

  it('and hashes stand in the bill of materials, which is the same each time', () => {
    const packages = packagesIn(lock, new Set(['approx-string-match']));
    const bill = billOfMaterials(packages);
    assert.equal(bill, billOfMaterials(packagesIn(lock, new Set(['approx-string-match']))));
    const { components } = JSON.parse(bill) as { components: { name: string; scope: string; hashes?: { content: string }[] }[] };
    const one = components.find(({ name }) => name === 'approx-string-match')!;
    assert.deepEqual([one.scope, one.hashes?.[0]?.content.length], ['required', 128]);
  });

  it('the lock file is exact: every package has a version and a hash', () => {
    assert.deepEqual(packagesIn(lock, new Set()).filter(({ version, integrity }) => !/^\d/.test(version) || integrity === null).map(({ name }) => name), []);
  });
});

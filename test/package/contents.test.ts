import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { MOST_BYTES } from '../../src/development/package';
import { at } from '../../src/development/paths';
import { TARGETS } from '../../src/development/targets';
import manifest from '../../package.json';
import { zipEntries } from '../support/zip-entries';

const VSIX = at('out', 'package', 'extension.vsix');
/** What the package may hold, besides its two files of its own. */
const ALLOWED = /^extension\/(?:package(?:\.nls(?:\.[a-z-]+)?)?\.json|readme\.md|changelog\.md|LICENSE\.txt|dist\/(?:web\/)?extension\.js|dist\/engine\.js|dist\/documents\/(?:html|docx|pdf)\.js|dist\/panel\.(?:js|css)|dist\/third-party-notices\.txt|dist\/bill-of-materials\.cdx\.json|l10n\/[\w.-]+\.json|media\/[\w./-]+\.(?:svg|png|css|md|txt|news|article|story)|syntaxes\/[\w.-]+\.json)$/;
const OWN = new Set(['extension.vsixmanifest', '[Content_Types].xml']);

/** Every file of the project that the manifest points to, wherever in it. */
function filesNamed(value: unknown): string[] {
  if (typeof value === 'string') return /^\.?\/?(?:dist|media|syntaxes)\/[\w./-]+\.\w+$/.test(value) ? [value.replace(/^\.?\//, '')] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(filesNamed) : [];
}

describe('the package', () => {
  let archive: Buffer;
  let names: string[];

  before(async () => {
    archive = await readFile(VSIX);
    names = zipEntries(archive).map((entry) => entry.name);
  });

  it('holds nothing that is not on the list', () => {
    assert.deepEqual(names.filter((name) => !OWN.has(name) && !ALLOWED.test(name)), []);
  });

  it('holds all bundles, its licence and its pages', () => {
    const pages = ['README.md', 'CHANGELOG.md'].filter((page) => existsSync(at(page))).map((page) => `extension/${page.toLowerCase()}`);
    // The command line, with what it loads, is no part of the extension.
    const bundles = TARGETS.filter(({ name }) => name !== 'cli' && name !== 'mcp').map(({ outfile }) => `extension/${outfile}`);
    const wanted = ['extension/package.json', ...bundles, 'extension/LICENSE.txt', ...pages];
    assert.deepEqual(wanted.filter((name) => !names.includes(name)), []);
  });

  it('holds every file that the manifest names', () => {
    const { bin: _bin, scripts: _scripts, ...shipped } = manifest;
    const named = filesNamed(shipped);
    assert.ok(named.includes('dist/extension.js'));
    assert.deepEqual(named.filter((file) => !names.includes(`extension/${file}`)), []);
  });

  it('names the packages whose code is in it, with their licences', async () => {
    assert.ok(names.includes('extension/dist/third-party-notices.txt'));
    const text = await readFile(at('dist', 'third-party-notices.txt'), 'utf8');
    for (const name of ['approx-string-match', '@vscode-elements/elements', 'fflate', 'mammoth']) assert.match(text, new RegExp(`^${name}\n=+\n\n\\S`, 'm'));
  });

  it('holds a bill of materials that names them too, with their hashes', async () => {
    assert.ok(names.includes('extension/dist/bill-of-materials.cdx.json'));
    const { components } = JSON.parse(await readFile(at('dist', 'bill-of-materials.cdx.json'), 'utf8')) as { components: { name: string; scope: string; hashes: unknown[] }[] };
    for (const name of ['approx-string-match', '@vscode-elements/elements', 'fflate', 'mammoth']) assert.equal(components.find((one) => one.name === name)?.hashes.length, 1, name);
    assert.ok(components.every(({ scope }) => scope === 'required'));
  });

  it('holds a sample article to open', () => {
    assert.ok(names.some((name) => name.startsWith('extension/media/samples/')));
  });

  it('is no heavier than it may be', () => {
    assert.ok(archive.length <= MOST_BYTES, `${archive.length} bytes`);
  });
});

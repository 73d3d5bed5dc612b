import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { at } from '../../src/development/paths';
import { zipEntries } from '../support/zip-entries';
import manifest from '../../package.json';
import words from '../../package.nls.json';

/** As the Marketplace knows them (vsce and Open VSX take no others). */
const CATEGORIES = new Set([
  'AI', 'Azure', 'Chat', 'Data Science', 'Debuggers', 'Education', 'Extension Packs', 'Formatters', 'Keymaps', 'Language Packs', 'Linters', 'Machine Learning',
  'Notebooks', 'Other', 'Programming Languages', 'SCM Providers', 'Snippets', 'Testing', 'Themes', 'Visualization',
]);
const PAGES = ['README.md', 'CHANGELOG.md', 'CONTRIBUTING.md', ...readdirSync(at('docs')).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`)];
const isLocal = (target: string): boolean => !/^[a-z]+:/.test(target) && !target.startsWith('#');

/** What a page links to or shows, with `!` before what it shows. */
function linksIn(page: string): { readonly shown: boolean; readonly target: string }[] {
  const text = readFileSync(at(page), 'utf8').replace(/```[\s\S]*?```|`[^`]*`/g, '');
  return [...text.matchAll(/(!?)\[[^[\]]*\]\(([^)\s]+)\)/g)].map(([, mark, target]) => ({ shown: mark === '!', target: target! }));
}

describe('the page in a marketplace', () => {
  it('has a square icon that is large enough, and a banner', () => {
    const icon = readFileSync(at(manifest.icon));
    assert.equal(icon.toString('latin1', 1, 4), 'PNG');
    const [width, height] = [icon.readUInt32BE(16), icon.readUInt32BE(20)];
    assert.ok(width === height && width >= 128, `${width} × ${height}`);
    assert.match(manifest.galleryBanner.color, /^#[0-9A-F]{6}$/i);
    assert.ok(['dark', 'light'].includes(manifest.galleryBanner.theme));
  });

  it('has a name, a description of one sentence, known categories and few keywords', () => {
    assert.deepEqual([manifest.displayName, manifest.description], ['%displayName%', '%description%']);
    assert.ok(words.displayName !== '' && words.description.length > 40 && words.description.length <= 200, words.description);
    assert.deepEqual(manifest.categories.filter((one) => !CATEGORIES.has(one)), []);
    assert.ok(manifest.keywords.length > 0 && manifest.keywords.length <= 30);
  });

  it('asks for no newer editor than is tested, wakes up for no more than texts, and uses nothing that is only proposed', () => {
    assert.equal(manifest.engines.vscode, `^${manifest.devDependencies['@types/vscode'].replace(/\.\d+$/, '.0')}`);
    assert.ok(!manifest.activationEvents.includes('*') && !manifest.activationEvents.includes('onStartupFinished'));
    assert.ok(!('enabledApiProposals' in manifest) && !('extensionDependencies' in manifest));
  });

  it('is under a licence that the file bears', () => {
    assert.equal(manifest.license, 'MIT');
    assert.match(readFileSync(at('LICENSE'), 'utf8'), /^MIT License/);
  });

  it('shows only pictures that are in the package, and no SVG, which the Marketplace refuses', () => {
    const inside = new Set(zipEntries(readFileSync(at('out', 'package', 'extension.vsix'))).map((entry) => entry.name));
    const shown = ['README.md', 'CHANGELOG.md'].flatMap(linksIn).filter((one) => one.shown).map((one) => one.target);
    assert.ok(shown.length > 0);
    assert.deepEqual(shown.filter((target) => target.endsWith('.svg') || (isLocal(target) && !inside.has(`extension/${target}`))), []);
  });

  it('leads to nothing that is missing, from no page of the project', () => {
    const lost = PAGES.flatMap((page) => linksIn(page).filter(({ target }) => isLocal(target) && !existsSync(path.resolve(path.dirname(at(page)), target.split('#')[0]!)))
      .map(({ target }) => `${page} → ${target}`));
    assert.deepEqual(lost, []);
  });
});

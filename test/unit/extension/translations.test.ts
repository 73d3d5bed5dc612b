import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { stringsToTranslate } from '../../../src/development/l10n';
import { at } from '../../../src/development/paths';

type Entry = string | { readonly message: string; readonly comment: readonly string[] };
type Bundle = Readonly<Record<string, Entry>>;

const read = (...file: readonly string[]): Bundle => JSON.parse(readFileSync(at(...file), 'utf8')) as Bundle;
const words = (entry: Entry): string => (typeof entry === 'string' ? entry : entry.message);
const languagesOf = (folder: string, pattern: RegExp): string[] => readdirSync(at(folder)).flatMap((name) => pattern.exec(name)?.[1] ?? []);

/** What must come through a translation unchanged: holes for arguments, icons, command links, settings' names. */
const FIXED = /\{\d+\}|\$\([\w-]+\)|\]\([^)]+\)|`[^`]+`/g;
const fixed = (text: string): string[] => [...text.matchAll(FIXED)].map(([found]) => found).sort();

function check(source: Bundle, translated: Bundle): void {
  assert.deepEqual(Object.keys(translated).filter((key) => !(key in source)), [], 'no longer in use');
  assert.deepEqual(Object.keys(source).filter((key) => !(key in translated)), [], 'not translated');
  for (const [key, entry] of Object.entries(source)) {
    const text = words(translated[key]!);
    assert.notEqual(text.trim(), '', key);
    assert.deepEqual(fixed(text), fixed(words(entry)), key);
  }
}

describe('translations', () => {
  const bundle = read('l10n', 'bundle.l10n.json');
  const manifest = read('package.nls.json');

  it('start from the strings that are in the sources: `npm run l10n` writes them', () => {
    assert.deepEqual(Object.keys(bundle), stringsToTranslate());
  });

  for (const language of languagesOf('l10n', /^bundle\.l10n\.([\w-]+)\.json$/)) {
    it(`are whole in ${language}`, () => {
      check(bundle, read('l10n', `bundle.l10n.${language}.json`));
      check(manifest, read(`package.nls.${language}.json`));
    });
  }
});

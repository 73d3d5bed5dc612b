import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import manifest from '../../package.json';
import { at } from '../../src/development/paths';

interface Setting { readonly type?: string; readonly enum?: readonly string[]; readonly enumItemLabels?: readonly string[]; readonly markdownEnumDescriptions?: readonly string[]; readonly properties?: Readonly<Record<string, Setting>>; readonly minimum?: number }

/** What a workspace brought by somebody else can set: a choice, yes or no, a number. No free words. */
const isHarmless = ({ type, enum: choices, properties }: Setting): boolean =>
  type === 'boolean' || type === 'number' || type === 'integer' || (type === 'string' && choices !== undefined) || (type === 'object' && properties !== undefined && Object.values(properties).every(isHarmless));

/** Free words all the same: a day (what is none counts as nothing), a name that goes into decisions, a folder below the workspace's (test/unit/extension/places.test.ts), a pattern of files in it. */
const WORDS = new Set(['onTheRecord.dates.article', 'onTheRecord.review.author', 'onTheRecord.review.folder', 'onTheRecord.folder.files']);

describe('the manifest', () => {
  it('has no setting with which a workspace could name a program, a path outside it, or an address', () => {
    const settings = Object.entries(manifest.contributes.configuration.properties as unknown as Readonly<Record<string, Setting>>);
    assert.ok(settings.length > 0);
    assert.deepEqual(settings.filter(([name, setting]) => !WORDS.has(name) && !isHarmless(setting)).map(([name]) => name), []);
  });

  it('has a name and an explanation for each choice of a setting', () => {
    const settings = Object.entries(manifest.contributes.configuration.properties as unknown as Readonly<Record<string, Setting>>);
    const choices = settings.filter(([, setting]) => setting.enum !== undefined);
    assert.ok(choices.length > 0);
    assert.deepEqual(choices.filter(([, one]) => one.enumItemLabels?.length !== one.enum!.length || one.markdownEnumDescriptions?.length !== one.enum!.length).map(([name]) => name), []);
  });

  it('starts the extension for texts alone, never for every window', () => {
    assert.deepEqual(manifest.activationEvents.filter((event) => event === '*' || event === 'onStartupFinished'), []);
  });

  it('names every package that it builds and tests with by its exact version', () => {
    const all = Object.entries({ ...manifest.devDependencies, ...('dependencies' in manifest ? manifest.dependencies as Record<string, string> : {}) });
    assert.deepEqual(all.filter(([, version]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(version)), []);
  });
});

describe('what runs of an article', () => {
  const source = (file: string): string => readFileSync(at(file), 'utf8');

  it('are only our own commands, in cards', () => {
    assert.doesNotMatch(source('src/extension/features/hovers.ts'), /isTrusted = true|supportHtml = true/);
  });

  it('are only our own scripts, in the page', () => {
    const page = source('src/extension/features/ledger/html.ts');
    assert.match(page, /default-src 'none'/);
    assert.doesNotMatch(page, /unsafe-|connect-src/);
  });
});

import './vscode-stand-in';
import assert from 'node:assert/strict';
import { posix } from 'node:path';
import type { Uri } from 'vscode';

interface Place { readonly scheme: string; readonly path: string; with(change: { readonly path: string }): Place }
const place = (path: string): Place => ({ scheme: 'file', path, with: (change) => place(change.path) });

/** Where the decisions on an article of the workspace go when its settings name this folder. */
function sidecarIn(folder: string): string | undefined {
  /* eslint-disable @typescript-eslint/no-require-imports -- the editor's stand-in gets the few more parts that this service asks for, before it is loaded */
  Object.assign(require('vscode') as object, {
    Uri: { joinPath: (root: Place, ...parts: string[]) => place(posix.join(root.path, ...parts)) },
    workspace: { fs: { isWritableFileSystem: () => true }, getWorkspaceFolder: () => ({ uri: place('/work') }) },
  });
  const { sidecarOf } = require('../../../src/extension/services/decisions/places') as { readonly sidecarOf: (article: Uri, folder: string) => Place | undefined };
  /* eslint-enable */
  return sidecarOf(place('/work/may/a.txt') as unknown as Uri, folder)?.path;
}

describe('where decisions are kept', () => {
  it('is beside the article, or in a folder of the workspace', () => {
    assert.equal(sidecarIn(''), '/work/may/a.txt.annotations.json');
    assert.equal(sidecarIn('./decisions/all/'), '/work/decisions/all/may/a.txt.annotations.json');
  });

  it('is never outside the workspace, whatever its settings say', () => {
    for (const folder of ['..', '../../etc', 'a/../../..', '..\\..\\etc', 'a\\..\\..\\..', '/etc', '\\etc', ' ../x ']) {
      const kept = sidecarIn(folder)!;
      assert.ok(kept.startsWith('/work/') && !kept.includes('..'), `${folder}: ${kept}`);
    }
  });
});

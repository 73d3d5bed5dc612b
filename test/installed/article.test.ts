import assert from 'node:assert/strict';
import { commands, extensions, languages, Uri, window, workspace, type Extension, type TextEditor } from 'vscode';
import type { Probe } from '../../src/extension/probe';
import type { FolderIndex } from '../../src/extension/services/folder';

const ID = 'on-the-record.on-the-record';

/** Waits until a condition holds, at most ten seconds. */
async function until(holds: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  return holds();
}

async function open(name: string): Promise<TextEditor> {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder);
  return window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(folder.uri, name)), { preview: false });
}

/** In this order: the first window has no article. */
describe('the installed package', () => {
  let extension: Extension<Probe>;
  const painted = (editor: TextEditor): boolean => Object.values(extension.exports.decorationsOf(editor)).some((spans) => spans.length > 0);

  before(() => {
    const found = extensions.getExtension<Probe>(ID);
    assert.ok(found, 'it is not installed');
    assert.match(found.extensionPath, /[\\/]installed-extensions[\\/]/, 'this is not the installed one');
    extension = found;
  });

  // VS Code wakes up whoever knows plain text in every window, by a field of its own; what counts is that nothing follows from it.
  it('does nothing in a window without articles', async () => {
    for (const name of ['notes.json', 'packing-list.txt']) {
      const editor = await open(name);
      assert.ok(await until(() => extension.isActive), 'it does not look at texts');
      await new Promise((resolve) => setTimeout(resolve, 1500));
      const { exports: probe } = extension;
      assert.equal(probe.isEngineLoaded(), false, `the engine is loaded for ${name}`);
      assert.equal(probe.marksHandedOver(), 0);
      assert.equal(painted(editor), false);
    }
    assert.deepEqual(languages.getDiagnostics().filter(([, all]) => all.some((one) => one.source === 'On the Record')), []);
  });

  it('reads an article by itself, and in a folder that is not trusted too', async () => {
    const editor = await open('harbour.txt');
    assert.ok(await until(() => painted(editor)), 'nothing is marked');
    assert.ok(extension.exports.isEngineLoaded());
    // Desktop test runs trust every folder.
    if (process.env.ON_THE_RECORD_RESTRICTED === '1') assert.equal(workspace.isTrusted, false);
  });

  it('reads the articles of a folder in threads of its own', async () => {
    await commands.executeCommand('onTheRecord.folderLedger');
    const index = (): FolderIndex => (extension.exports.ledger.many()!.source as unknown as { readonly index: FolderIndex }).index;
    assert.ok(await until(() => index().phase === 'done'), index().phase);
    assert.ok(index().articles.length > 0);
    assert.ok(index().threads > 0, 'there are no threads');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('brings the sample articles', async () => {
    const samples = Uri.joinPath(extension.extensionUri, 'media', 'samples');
    const files = await workspace.fs.readDirectory(samples);
    assert.ok(files.length > 0);
    for (const [name] of files) assert.ok((await workspace.openTextDocument(Uri.joinPath(samples, name))).getText().length > 100, name);
  });
});

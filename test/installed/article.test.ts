import assert from 'node:assert/strict';
import { extensions, Uri, window, workspace } from 'vscode';

const ID = 'on-the-record.on-the-record';

/** Waits until a condition holds, at most ten seconds. */
async function until(holds: () => boolean): Promise<boolean> {
  for (let tries = 0; tries < 100 && !holds(); tries += 1) await new Promise((resolve) => setTimeout(resolve, 100));
  return holds();
}

describe('the installed package', () => {
  it('wakes up by itself when an article is opened', async () => {
    const extension = extensions.getExtension(ID);
    assert.ok(extension, 'it is not installed');
    assert.match(extension.extensionPath, /[\\/]installed-extensions[\\/]/, 'this is not the installed one');
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder);
    await window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(folder.uri, 'harbour.txt')));
    assert.ok(await until(() => extension.isActive), 'it stays asleep');
  });

  it('brings the sample articles', async () => {
    const samples = Uri.joinPath(extensions.getExtension(ID)!.extensionUri, 'media', 'samples');
    const files = await workspace.fs.readDirectory(samples);
    assert.ok(files.length > 0);
    for (const [name] of files) assert.ok((await workspace.openTextDocument(Uri.joinPath(samples, name))).getText().length > 100, name);
  });
});

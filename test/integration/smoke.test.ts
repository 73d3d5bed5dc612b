import assert from 'node:assert/strict';
import { commands, extensions, languages, Uri, window, workspace } from 'vscode';

const ID = 'on-the-record.on-the-record';

describe('the extension in VS Code', () => {
  it('is there and activates', async () => {
    const extension = extensions.getExtension(ID);
    assert.ok(extension, `${ID} is not installed`);
    await extension.activate();
    assert.ok(extension.isActive);
  });

  it('lets an article of the workspace be opened and edited', async () => {
    const [folder] = workspace.workspaceFolders ?? [];
    assert.ok(folder, 'no workspace folder is open');
    const editor = await window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(folder.uri, 'harbour.txt')));
    assert.match(editor.document.getText(), /^NORTH HAVEN, May 6/);
    assert.ok(await editor.edit((edit) => { edit.insert(editor.document.positionAt(0), 'Draft: '); }));
    assert.match(editor.document.lineAt(0).text, /^Draft: /);
    await commands.executeCommand('workbench.action.files.revert');
    assert.equal(editor.document.isDirty, false);
  });

  it('registers every command that its manifest names', async () => {
    const manifest = extensions.getExtension(ID)?.packageJSON as { contributes?: { commands?: { command: string }[] } };
    const known = new Set(await commands.getCommands(true));
    const missing = (manifest.contributes?.commands ?? []).map(({ command }) => command).filter((command) => !known.has(command));
    assert.deepEqual(missing, []);
  });

  it('knows every language that its manifest names', async () => {
    const manifest = extensions.getExtension(ID)?.packageJSON as { contributes?: { languages?: { id: string }[] } };
    const known = new Set(await languages.getLanguages());
    assert.deepEqual((manifest.contributes?.languages ?? []).filter(({ id }) => !known.has(id)), []);
  });
});

import assert from 'node:assert/strict';
import { commands, Selection, window, type DocumentLink } from 'vscode';
import { open, positionOf, probe, readingOf, until } from './probe';

describe('the page about a speaker', () => {
  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens for the one at the cursor, and its lines lead into the article', async () => {
    const editor = await open('river-accord.news');
    const { document } = editor;
    await readingOf(document);
    const at = positionOf(document, 'Anna Petrel');
    editor.selection = new Selection(at, at);
    await commands.executeCommand('onTheRecord.speakerCard');
    await until('the page is shown', () => window.activeTextEditor?.document.uri.scheme === 'on-the-record-speaker');
    const page = window.activeTextEditor!.document;
    assert.match(page.getText(), /^Anna Petrel\n=+\n\n(?:workspace\/)?river-accord\.news/);
    assert.equal(await (await probe()).annotationsOf(page.uri), undefined, 'the page itself is no article');
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', page.uri, 100);
    assert.ok(links.some((one) => one.target?.path === document.uri.path && /^L\d+,\d+$/.test(one.target.fragment)), JSON.stringify(links));
  });
});

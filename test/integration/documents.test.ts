import assert from 'node:assert/strict';
import { commands, Uri, window, workspace } from 'vscode';
import { printed } from '../support/printed';
import { readingOf, until } from './probe';

const SAID = 'The ferry to Holm will not sail on Friday, the harbour master Ada Holm said on Tuesday, because the pier is being mended and the tide is too low for it.';

describe('documents open as articles', () => {
  const at = (name: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
  const openAs = async (name: string, content: Uint8Array): Promise<string> => {
    await workspace.fs.writeFile(at(name), content);
    await commands.executeCommand('onTheRecord.openAsArticle', at(name));
    await until('the text is shown', () => window.activeTextEditor?.document.getText().startsWith('---\nsource: ') === true);
    return window.activeTextEditor!.document.getText();
  };

  afterEach(async () => {
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const name of ['ferry.html', 'ferry.pdf', 'ferries.txt']) await workspace.fs.delete(at(name)).then(undefined, () => undefined);
  });

  it('from the web, with their day', async () => {
    const page = `<html><head><title>No ferry</title><meta property="article:published_time" content="2024-04-30T09:00:00Z"></head><body><nav>Menu</nav><article>${`<p>${SAID}</p>`.repeat(4)}</article></body></html>`;
    const text = await openAs('ferry.html', new TextEncoder().encode(page));
    assert.match(text, /^---\nsource: ferry\.html\ndate: 2024-04-30\n---\n\nNo ferry\n\nThe ferry to Holm/);
    const { document } = window.activeTextEditor!;
    assert.equal(document.languageId, 'news');
    const { dates } = await readingOf(document);
    assert.equal(dates.find((one) => one.text === 'Friday')?.value, '2024-05-03');
  });

  it('out of a digest, each with its own date', async () => {
    const one = (day: string): string => `date ${day}\n\n${SAID}\n\n`;
    await workspace.fs.writeFile(at('ferries.txt'), new TextEncoder().encode(one('2024-04-30') + one('2024-05-07')));
    await window.showTextDocument(at('ferries.txt'));
    await commands.executeCommand('onTheRecord.openFromDigest', [2]);
    await until('the second article is shown', () => window.activeTextEditor?.document.getText().startsWith('date 2024-05-07') === true);
    const { dates } = await readingOf(window.activeTextEditor!.document);
    assert.equal(dates.find((date) => date.text === 'Friday')?.value, '2024-05-10');
  });

  it('from PDF', async () => {
    const half = SAID.indexOf('because');
    const text = await openAs('ferry.pdf', printed([[700, SAID.slice(0, half)], [687, SAID.slice(half)]]));
    assert.equal(text, `---\nsource: ferry.pdf\n---\n\n${SAID}\n`);
    assert.ok((await readingOf(window.activeTextEditor!.document)).quotes.length > 0);
  });
});

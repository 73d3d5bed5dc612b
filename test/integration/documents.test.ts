import assert from 'node:assert/strict';
import { commands, Uri, window, workspace } from 'vscode';
import { printed } from '../support/printed';
import { wordParts } from '../support/word';
import { zipped } from '../support/zipped';
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
    for (const name of ['ferry.html', 'ferry.pdf', 'ferry.docx', 'ferry.docx.news', 'ferry.docx.news.annotations.json', 'ferries.txt']) await workspace.fs.delete(at(name)).then(undefined, () => undefined);
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

  it('from Word, with where they come from', async () => {
    const text = await openAs('ferry.docx', zipped(wordParts('No ferry on Friday', SAID, '“We will pay back every ticket by 3 May,” she told passengers.')));
    assert.equal(text, `---\nsource: ferry.docx\n---\n\nNo ferry on Friday\n\n${SAID}\n\n“We will pay back every ticket by 3 May,” she told passengers.\n`);
    const { document } = window.activeTextEditor!;
    assert.ok(document.uri.path.endsWith('ferry.docx.news') || document.isUntitled);
    const { quotes, commitments } = await readingOf(document);
    const [said] = quotes.filter((one) => one.kind === 'direct');
    // Offsets are those of the text that is shown.
    assert.equal(document.getText().slice(said!.start, said!.end), '“We will pay back every ticket by 3 May,”');
    assert.equal(commitments.length, 1);
  });

  it('and with the decisions on them, when they are opened again', async () => {
    await openAs('ferry.docx', zipped(wordParts('No ferry on Friday', SAID)));
    const { document } = window.activeTextEditor!;
    if (document.uri.scheme !== 'untitled' || document.uri.path === 'Untitled-1') return;
    const [date] = (await readingOf(document)).dates;
    await commands.executeCommand('onTheRecord.reject', [document.uri, date!.start, date!.end, 2]);
    await commands.executeCommand('workbench.action.files.save');
    await until('it is saved', async () => workspace.fs.stat(at('ferry.docx.news')).then(() => true, () => false));
    await commands.executeCommand('workbench.action.closeAllEditors');
    await commands.executeCommand('onTheRecord.openAsArticle', at('ferry.docx'));
    await until('it is open again', () => window.activeTextEditor?.document.uri.path.endsWith('ferry.docx.news') === true);
    const again = window.activeTextEditor!.document;
    assert.equal(again.isUntitled, false);
    await until('what was rejected before is rejected now', async () => (await readingOf(again)).dates.every((one) => one.start !== date!.start));
  });

  it('or not at all, with a message, where there is nothing to read or far too much', async () => {
    const before = window.visibleTextEditors.length;
    await workspace.fs.writeFile(at('ferry.docx'), zipped({ ...wordParts(), 'word/document.xml': new Uint8Array(65_000_000).fill(0x20) }, 100));
    await commands.executeCommand('onTheRecord.openAsArticle', at('ferry.docx'));
    await workspace.fs.writeFile(at('ferry.pdf'), new TextEncoder().encode('no PDF'));
    await commands.executeCommand('onTheRecord.openAsArticle', at('ferry.pdf'));
    assert.equal(window.visibleTextEditors.length, before);
  });

  it('from PDF', async () => {
    const half = SAID.indexOf('because');
    const text = await openAs('ferry.pdf', printed([[700, SAID.slice(0, half)], [687, SAID.slice(half)]]));
    assert.equal(text, `---\nsource: ferry.pdf\n---\n\n${SAID}\n`);
    assert.ok((await readingOf(window.activeTextEditor!.document)).quotes.length > 0);
  });
});

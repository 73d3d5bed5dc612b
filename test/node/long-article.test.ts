import assert from 'node:assert/strict';
import { commands, Position, Range, TextEditorRevealType, Uri, window, workspace, type TextEditor } from 'vscode';
import type { Probe } from '../../src/extension/probe';
import { probe, until } from '../integration/probe';
import { watchTurns } from './turns';

const NAMES = ['Petrel', 'Hollin', 'Quist', 'Marsh', 'Vane', 'Orrin', 'Tolland', 'Brandt'];
const LONG = 'long.news';

/**
 * Milliseconds, collector and compiler included, that nothing else in the extension host gets a turn. By itself the article takes far less; this is
 * behind the whole suite, with a large heap and what earlier tests left open. A search that grows with its square took 3,000 and more.
 */
const LONGEST_TURN = 1_500;

/** Paragraphs that all differ, of so many characters in all. */
function article(length: number): string {
  const paragraphs = ['date 2022-03-16 VELMAR, March 16 (NWA) Sorvia agreed on Monday to wait until June 3.'];
  for (let i = 0, sum = 0; sum < length; i += 1) {
    const name = `${NAMES[i % 8]}${String.fromCharCode(97 + i % 26)}`;
    const paragraph = `Minister Ana ${name} said on Tuesday that her office will pay ${i} families $${i % 90 + 2} million by June ${i % 28 + 1}. “We will not wait for winter number ${i},” she told reporters.`;
    paragraphs.push(paragraph);
    sum += paragraph.length + 2;
  }
  return paragraphs.join('\n\n');
}

const fileOf = (name: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
const wait = (time: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, time); });

async function openText(text: string): Promise<TextEditor> {
  await workspace.fs.writeFile(fileOf(LONG), new TextEncoder().encode(text));
  return window.showTextDocument(await workspace.openTextDocument(fileOf(LONG)), { preview: false });
}

describe('a long article', function () {
  this.timeout(60_000);
  let it$: Probe;
  const marksOf = (editor: TextEditor): readonly { start: number; end: number }[] => Object.entries(it$.decorationsOf(editor)).flatMap(([style, spans]) => (style === 'commitment-trigger' ? [] : spans));

  before(async () => { it$ = await probe(); });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(fileOf(LONG));
  });

  it('holds nobody up while it is read, painted and read again, and its marks go with the scrolling', async () => {
    const editor = await openText(article(400_000));
    const turns = watchTurns();
    assert.ok(await it$.annotationsOf(editor.document.uri));
    await until('it is painted', () => marksOf(editor).length > 0);
    await editor.edit((edit) => { edit.insert(new Position(2, 0), 'Once more. '); });
    assert.equal((await it$.annotationsOf(editor.document.uri))?.textLength, editor.document.getText().length);
    await wait(300);
    turns.stop();
    assert.ok(turns.longest() < LONGEST_TURN, `${turns.longest().toFixed(0)} ms in one turn`);
    assert.ok(marksOf(editor).length < 10_000 && marksOf(editor).every(({ start }) => start < 90_000));
    const last = editor.document.lineCount - 1;
    editor.revealRange(new Range(last, 0, last, 0), TextEditorRevealType.AtTop);
    await until('its end is painted', () => marksOf(editor).some(({ start }) => start > 350_000));
  });

  it('is read no further once it has been edited, and what was read of it is never shown', async () => {
    const editor = await openText(article(400_000));
    await wait(500);
    await editor.edit((edit) => { edit.insert(new Position(0, 0), ' '.repeat(7)); });
    // From 50 ms after the edit until the typist’s pause is over nothing is done.
    await wait(50);
    const before = process.cpuUsage();
    await wait(90);
    const { user, system } = process.cpuUsage(before);
    assert.deepEqual(marksOf(editor), []);
    assert.ok((user + system) / 1000 < 60, `${((user + system) / 1000).toFixed(0)} ms of 90`);
    await until('it is painted', () => marksOf(editor).length > 0);
    for (const { start } of marksOf(editor)) assert.ok(start >= 7);
  });
});

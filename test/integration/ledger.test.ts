import assert from 'node:assert/strict';
import { commands, env, Selection, Uri, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { Probe } from '../../src/extension/probe';
import type { Entry, Ledger } from '../../src/panel/messages';
import { open, positionOf, probe, readingOf, until } from './probe';

const RIVER = 'river-accord.news';
const VIEW = 'onTheRecord.commitments';

describe('the ledger of commitments', () => {
  let it$: Probe;
  let editor: TextEditor;
  let document: TextDocument;
  const shown = (place: 'view' | 'tab' = 'view'): Ledger => {
    const ledger = it$.ledger.shownIn(place);
    assert.ok(ledger, `the page in the ${place} was told nothing`);
    return ledger;
  };
  const entry = (deed: string, place: 'view' | 'tab' = 'view'): Entry => {
    const found = shown(place).entries.find((one) => one.deed.toLowerCase().startsWith(deed));
    assert.ok(found, `no “${deed}” in\n${shown(place).entries.map((one) => one.deed).join('\n')}`);
    return found;
  };
  const filled = (place: 'view' | 'tab' = 'view'): Promise<void> => until(`the ${place} is filled`, () => (it$.ledger.shownIn(place)?.entries.length ?? 0) > 0);
  const selected = (): string => document.getText(window.visibleTextEditors.find((one) => one.document === document)?.selection);

  before(async () => { it$ = await probe(); });
  beforeEach(async () => {
    editor = await open(RIVER);
    ({ document } = editor);
    await readingOf(document);
    await commands.executeCommand(`${VIEW}.focus`);
    await filled();
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeAllEditors');
    const root = workspace.workspaceFolders![0]!.uri;
    for (const [name] of await workspace.fs.readDirectory(root)) if (/\.annotations\.json|\.csv$|\.html$/.test(name)) await workspace.fs.delete(Uri.joinPath(root, name));
    await until('decisions are gone', async () => ((await it$.reviewOf(document.uri))?.journal.length ?? 0) === 0);
  });

  it('runs its page in the side bar, and lists what the active article tells', () => {
    assert.equal(shown().state, 'read');
    assert.ok(shown().entries.length >= 2);
    assert.match(entry('agreed to share').sentence, /agreed to share the water of the river Lenn/);
    assert.equal(shown().articleDay, '2022-03-16');
  });

  it('is another with another article, and empty without one', async () => {
    await open('packing-list.txt');
    await until('it is empty', () => shown().state !== 'read');
    assert.deepEqual(shown().entries, []);
    await open('harbour.txt');
    await until('it is that of the harbour', () => shown().title === 'harbour.txt');
  });

  it('leads to the passage, with the focus or without', async () => {
    const one = entry('agreed to share');
    await it$.ledger.say('view', { type: 'show', id: one.id, passage: 0, how: 'peek' });
    await until('the passage is selected', () => selected().startsWith('agreed to share'));
    const other = shown().entries.find((each) => each.id !== one.id)!;
    await it$.ledger.say('view', { type: 'show', id: other.id, passage: 0, how: 'go' });
    await until('the other passage is selected', () => selected().replace(/\s+/g, ' ') === other.passages[0]!.words);
  });

  it('follows the cursor in the article', async () => {
    const wanted = entry('plans to visit');
    const active = await window.showTextDocument(document);
    const at = positionOf(document, 'visit the region');
    active.selection = new Selection(at, at);
    await until('the entry is shown', () => it$.ledger.cursorIn('view') === wanted.id);
    active.selection = new Selection(0, 0, 0, 0);
    await until('no entry is shown', () => it$.ledger.cursorIn('view') === null);
  });

  it('keeps a status beside the article, takes it back, and forgets no earlier one', async () => {
    const { id } = entry('agreed to share');
    const say = (status: string): Promise<void> => it$.ledger.say('view', { type: 'status', id, status, date: '2022-04-01', note: 'the gauge says so', link: 'https://example.org/gauge' });
    await say('kept');
    await until('it is kept', () => entry('agreed to share').status?.value === 'kept');
    const held = new TextDecoder().decode(await workspace.fs.readFile(it$.decisionsFileOf(document.uri)!));
    assert.match(held, /"kind":"status".*"status":"kept","date":"2022-04-01","note":"the gauge says so","link":"https:\/\/example.org\/gauge"/);
    await say('broken');
    await until('it is broken', () => entry('agreed to share').status?.value === 'broken');
    await it$.ledger.say('view', { type: 'takeBackStatus', id });
    await until('it is kept again', () => entry('agreed to share').status?.value === 'kept');
    await it$.ledger.say('view', { type: 'command', command: 'undo' });
    await until('it has none', () => entry('agreed to share').status === null);
    await it$.ledger.say('view', { type: 'command', command: 'redo' });
    await until('it is kept once more', () => entry('agreed to share').status?.value === 'kept');
  });

  it('takes no status with a day or an address that is none', async () => {
    const { id } = entry('agreed to share');
    await it$.ledger.say('view', { type: 'status', id, status: 'kept', date: '2022-02-31', note: null, link: null });
    await it$.ledger.say('view', { type: 'status', id, status: 'kept', date: null, note: null, link: 'javascript:alert(1)' });
    assert.deepEqual((await it$.reviewOf(document.uri))?.journal, []);
  });

  it('rejects and confirms what is in it', async () => {
    const { id } = entry('agreed to share');
    await it$.ledger.say('view', { type: 'decide', id, verb: 'accept' });
    await until('it is confirmed', () => entry('agreed to share').verdict === 'confirmed');
    await it$.ledger.say('view', { type: 'decide', id, verb: 'reject' });
    await until('it is gone', () => shown().entries.every((one) => one.id !== id));
  });

  it('copies as text and as a Markdown table', async () => {
    const ids = shown().entries.map((one) => one.id);
    await it$.ledger.say('view', { type: 'handOver', ids, as: 'markdown' });
    const copied = await env.clipboard.readText();
    assert.match(copied, /^\| Commitment \| Who acts \|/);
    assert.equal(copied.trim().split('\n').length, ids.length + 2);
    await it$.ledger.say('view', { type: 'handOver', ids: ids.slice(0, 1), as: 'text' });
    assert.match(await env.clipboard.readText(), /\n {2}Firmness: /);
  });

  it('does nothing that is no message', async () => {
    for (const message of [null, { type: 'command', command: 'workbench.action.closeAllEditors' }, { type: 'show', id: 'nobody: nothing', passage: 0, how: 'go' }]) await it$.ledger.say('view', message);
    assert.equal(window.visibleTextEditors.length, 1);
  });

  it('opens in full size in a tab, one for each article, and stays when the article is closed', async () => {
    await commands.executeCommand('onTheRecord.openLedger', document.uri);
    await filled('tab');
    await commands.executeCommand('onTheRecord.openLedger', document.uri);
    const tabs = (): string[] => window.tabGroups.all.flatMap((group) => group.tabs).map((tab) => tab.label);
    assert.deepEqual(tabs(), [RIVER, `Ledger: ${RIVER}`]);
    const [article] = window.tabGroups.all.flatMap((group) => group.tabs);
    await window.tabGroups.close(article!);
    assert.ok(shown('tab').entries.length > 0);
    await it$.ledger.say('tab', { type: 'show', id: entry('agreed to share', 'tab').id, passage: 0, how: 'go' });
    await until('the article is open again', () => window.activeTextEditor?.document.uri.toString() === document.uri.toString());
    document = window.activeTextEditor!.document;
    assert.match(selected(), /^agreed to share/);
  });

  it('is exported as CSV and as a page to print', async () => {
    const root = workspace.workspaceFolders![0]!.uri;
    for (const [format, name, start] of [['csv', 'ledger.csv', /^\uFEFFCommitment,Who acts,/], ['printable', 'ledger.html', /^<!DOCTYPE html>/]] as const) {
      const to = Uri.joinPath(root, name);
      void commands.executeCommand('onTheRecord.exportLedger', { format, to });
      await until(`${name} is there`, async () => workspace.fs.stat(to).then(() => true, () => false));
      const content = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(to));
      assert.match(content, start);
      assert.match(content, /river Lenn/);
    }
  });
});

import assert from 'node:assert/strict';
import { commands, env, Uri, window, workspace } from 'vscode';
import type { ManyPage } from '../../src/extension/features/ledger/many/page';
import type { FolderSource } from '../../src/extension/features/ledger/many/folder';
import type { Probe } from '../../src/extension/probe';
import type { Entry } from '../../src/panel/messages';
import { probe, until } from './probe';

const ARTICLES: Readonly<Record<string, string>> = {
  'a.news': 'date 2023-03-01\n\nLENDAL — Acme Corp. said on Wednesday it would build 500 homes in Lendal by June 2024.\n\nMayor Anna Weiss promised to repair the harbour bridge.\n',
  'deeper/b.news': 'date 2023-09-01\n\nLENDAL — Acme said it would build 500 homes in Lendal by December 2024.\n',
  'c.story': 'date 2023-10-02\n\nLENDAL — Peter Lund vowed never to close the market.\n',
  'shopping.txt': 'milk\nbread\n12 eggs\n',
};

describe('the ledger of a folder', () => {
  let it$: Probe;
  const folder = (): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'desk');
  const write = (name: string, text: string): Thenable<void> => workspace.fs.writeFile(Uri.joinPath(folder(), name), new TextEncoder().encode(text));
  const page = (): ManyPage => {
    const found = it$.ledger.many();
    assert.ok(found, 'no such tab is open');
    return found;
  };
  const index = (): FolderSource['index'] => (page().source as unknown as { readonly index: FolderSource['index'] }).index;
  const told = (): Entry[] => page().shown;
  const about = (words: string): Entry => {
    const found = told().find((one) => one.deed.includes(words));
    assert.ok(found, `no “${words}” in\n${told().map((one) => one.deed).join('\n')}`);
    return found;
  };
  const open = async (): Promise<void> => {
    await commands.executeCommand('onTheRecord.folderLedger', folder());
    await until('the folder is read', () => index().phase === 'done');
    await until('the page is told of it', () => told().length >= 3);
  };

  before(async () => { it$ = await probe(); });
  beforeEach(async () => {
    for (const [name, text] of Object.entries(ARTICLES)) await write(name, text);
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(folder(), { recursive: true });
  });

  it('lists each undertaking once, with the articles that tell it and what changed', async () => {
    await open();
    const homes = about('homes');
    assert.deepEqual(homes.trail.map((step) => step.name), ['a.news', 'deeper/b.news']);
    assert.deepEqual(homes.flags, ['deadline']);
    assert.deepEqual(homes.trail[1]!.changes, [{ flag: 'deadline', before: 'June 2024', after: 'December 2024' }]);
    assert.match(homes.trail[1]!.why!, /Acme.*homes/);
    assert.equal(about('market').refusal, true);
    assert.match(page().ledger.about!, /^3 articles, 3 with commitments/);
  });

  it('reads in threads of its own, and nothing twice', async () => {
    await open();
    await commands.executeCommand('workbench.action.closeAllEditors');
    await open();
    assert.equal(index().readAnew, 0);
    assert.ok(index().threads > 0);
    assert.equal(index().articles.length, 3);
  });

  it('keeps up with files that change, come and go', async () => {
    await open();
    await write('deeper/b.news', ARTICLES['deeper/b.news']!.replace('would build 500 homes in Lendal by December 2024', 'will not build homes in Lendal after all'));
    await until('it is withdrawn', () => told().some((one) => one.flags.includes('withdrawn')));
    await write('d.news', 'date 2023-11-01\n\nLENDAL — Anna Weiss said she would repair the harbour bridge by May 2025.\n');
    await until('the bridge is told twice', () => about('bridge').trail.length === 2);
    await workspace.fs.delete(Uri.joinPath(folder(), 'c.story'));
    await until('the market is gone', () => told().every((one) => !one.deed.includes('market')));
  });

  it('leads to the passage in the article', async () => {
    await open();
    await page().receive({ type: 'show', id: about('homes').id, passage: 0, how: 'go' });
    await until('the article is open', () => window.activeTextEditor?.document.uri.path.endsWith('/a.news') === true);
    const editor = window.activeTextEditor!;
    await until('the passage is selected', () => editor.document.getText(editor.selection) === 'would build 500 homes in Lendal by June 2024');
  });

  it('counts what the reader decided', async () => {
    await open();
    await page().receive({ type: 'status', id: about('market').id, status: 'broken', date: '2024-01-01', note: null, link: null });
    await until('it is broken', () => about('market').status?.value === 'broken');
    await page().receive({ type: 'decide', id: about('bridge').id, verb: 'reject' });
    await until('the bridge is gone', () => told().every((one) => !one.deed.includes('bridge')));
  });

  it('tells why it lists something when it is asked', async () => {
    await open();
    let sent: Entry | undefined;
    const { id } = about('market');
    const webview = (page() as unknown as { webview: { postMessage: (message: { type: string; entries?: Entry[] }) => Thenable<boolean> } }).webview;
    const post = webview.postMessage.bind(webview);
    webview.postMessage = (message) => {
      sent = message.entries?.find((one) => one.id === id) ?? sent;
      return post(message);
    };
    await page().receive({ type: 'complete', id });
    await until('it is told', () => (sent?.evidence.length ?? 0) > 0);
    assert.equal(sent!.whole, true);
  });

  it('stops, keeps what it has, and goes on', async () => {
    await commands.executeCommand('onTheRecord.folderLedger', folder());
    await page().receive({ type: 'stop' });
    assert.equal(index().phase, 'stopped');
    await page().receive({ type: 'resume' });
    await until('all is read', () => index().phase === 'done' && index().articles.length === 3);
  });

  it('names files that can’t be read, with the reason', async () => {
    await write('binary.txt', 'a\u0000b');
    await open();
    assert.deepEqual(page().ledger.unread, [{ name: 'binary.txt', reason: 'it is no text' }]);
  });

  it('takes in all folders of a workspace, each article by the name of its folder', async function () {
    const [, second] = workspace.workspaceFolders!;
    if (second === undefined) return this.skip();
    const file = Uri.joinPath(second.uri, 'lendal.news');
    await workspace.fs.writeFile(file, new TextEncoder().encode(ARTICLES['deeper/b.news']!.replace('by December 2024', 'by May 2025').replace('2023-09-01', '2023-12-01')));
    try {
      await commands.executeCommand('onTheRecord.folderLedger');
      await until('all folders are read', () => index().phase === 'done' && told().some((one) => one.trail.length === 3));
      assert.deepEqual(about('homes').trail.map((step) => step.name), ['workspace/desk/a.news', 'workspace/desk/deeper/b.news', 'second/lendal.news']);
    } finally {
      await workspace.fs.delete(file);
    }
  });

  it('does without a cache that is damaged', async () => {
    await open();
    await commands.executeCommand('workbench.action.closeAllEditors');
    const cache = it$.storageFolder();
    // What was still on its way to the cache when the tab closed is there by then.
    await new Promise((resolve) => { setTimeout(resolve, 2_000); });
    for (const [name] of await workspace.fs.readDirectory(Uri.joinPath(cache, 'ledger'))) await workspace.fs.writeFile(Uri.joinPath(cache, 'ledger', name), new TextEncoder().encode('{"stamp":'));
    await open();
    assert.equal(index().readAnew, 3);
    assert.equal(index().articles.length, 3);
  });

  it('copies what the page hands over', async () => {
    await open();
    await page().receive({ type: 'handOver', ids: [about('homes').id], as: 'markdown' });
    const copied = await env.clipboard.readText();
    assert.match(copied, /\| What changed \| Articles \|/);
    assert.match(copied, /another deadline: June 2024 → December 2024/);
  });
});

describe('the ledgers of two versions of an article', () => {
  it('are compared: what came, what went, what changed', async () => {
    const it$ = await probe();
    const root = workspace.workspaceFolders![0]!.uri;
    const [first, second] = [Uri.joinPath(root, 'v1.news'), Uri.joinPath(root, 'v2.news')];
    const text = (...sentences: readonly string[]): Uint8Array => new TextEncoder().encode(['date 2023-03-01', ...sentences].join('\n\n'));
    await workspace.fs.writeFile(first, text('LENDAL — Acme said on Wednesday it would build 500 homes in Lendal by June 2024.', 'Anna Weiss promised to repair the harbour bridge.'));
    await workspace.fs.writeFile(second, text('LENDAL — Acme said on Wednesday it would build 450 homes in Lendal by June 2024.', 'Peter Lund vowed never to close the market.'));
    try {
      await commands.executeCommand('onTheRecord.compareLedger', second, first);
      const told = (): Entry[] => it$.ledger.many()?.shown ?? [];
      await until('the page is told of it', () => told().length === 3);
      const flags = Object.fromEntries(told().map((one) => [one.agents, one.flags]));
      assert.deepEqual(flags, { 'Acme': ['figure'], 'Anna Weiss': ['removed'], 'Peter Lund': ['added'] });
    } finally {
      await commands.executeCommand('workbench.action.closeAllEditors');
      await workspace.fs.delete(first);
      await workspace.fs.delete(second);
    }
  });
});

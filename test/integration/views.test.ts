import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, env, Selection, window, workspace } from 'vscode';
import type { Probe } from '../../src/extension/probe';
import type { TreeNode } from '../../src/extension/trees/node';
import { open, positionOf, probe, readingOf, until } from './probe';

const RIVER = 'river-accord.news';
const flat = (nodes: readonly TreeNode[]): TreeNode[] => nodes.flatMap((node) => [node, ...flat(node.children ?? [])]);

describe('the views and commands', () => {
  let it$: Probe;
  const filled = (view: string): Promise<void> => until(`${view} is filled`, () => it$.treeOf(view).length > 0);
  before(async () => { it$ = await probe(); });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('list speakers with their quotes, and dates in the order of time', async () => {
    await open(RIVER);
    await filled('onTheRecord.speakers');
    assert.ok(flat(it$.treeOf('onTheRecord.speakers')).some((node) => node.label.includes('northern sluices')));
    const line = it$.treeOf('onTheRecord.dates').filter((node) => node.key.startsWith('line ')).map((node) => node.key);
    assert.deepEqual(line, [...line].sort());
    assert.ok(line.includes('line 2022-03-16') && line.includes('line 2014'), line.join());
  });

  it('follow the active editor, and are empty without an article', async () => {
    await open(RIVER);
    await filled('onTheRecord.dates');
    await open('packing-list.txt');
    await until('the views are empty', () => it$.treeOf('onTheRecord.dates').length === 0);
    await open('pier-crlf.news');
    await until('the other article is shown', () => flat(it$.treeOf('onTheRecord.dates')).some((node) => node.subject?.annotation.text === 'May 6'));
  });

  it('show the row where the cursor is', async () => {
    const editor = await open(RIVER);
    await commands.executeCommand('onTheRecord.speakers.focus');
    await filled('onTheRecord.speakers');
    await window.showTextDocument(editor.document);
    const wanted = flat(it$.treeOf('onTheRecord.speakers')).find((node) => node.label.includes('northern sluices'));
    assert.ok(wanted, 'no such quote');
    const position = positionOf(editor.document, 'northern sluices');
    const active = window.activeTextEditor ?? editor;
    let tries = 0;
    await until('the row is selected', () => {
      // The view may still be drawing itself at the first move of the cursor: it moves again once a second, no sooner.
      if (tries++ % 20 === 0) {
        const at = tries % 40 === 1 ? position : position.translate(0, 1);
        active.selection = new Selection(at, at);
      }
      return it$.selectedIn('onTheRecord.speakers') === wanted.key;
    });
  });

  it('lead to the passage, and from one annotation to the next and back', async () => {
    const editor = await open(RIVER);
    await readingOf(editor.document);
    const selected = (): string => editor.document.getText(window.activeTextEditor?.selection);
    editor.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand('onTheRecord.nextCommitment');
    assert.match(selected(), /^agreed to share/);
    await commands.executeCommand('onTheRecord.nextCommitment');
    const second = selected();
    assert.notEqual(second, '');
    await commands.executeCommand('onTheRecord.nextAnnotation');
    await commands.executeCommand('onTheRecord.previousCommitment');
    assert.equal(selected(), second);
    await commands.executeCommand('onTheRecord.previousCommitment');
    await commands.executeCommand('onTheRecord.previousCommitment');
    assert.notEqual(selected(), '', 'goes round at the beginning');
  });

  it('take a date from the reader: relative dates are counted from it, until it is taken back', async () => {
    const { document } = await open(RIVER);
    const friday = async (): Promise<string | null | undefined> => (await readingOf(document)).dates.find((one) => one.text === 'Friday')?.value;
    assert.equal(await friday(), '2022-03-18');
    await commands.executeCommand('onTheRecord.setArticleDate', '2021-04-07');
    assert.equal((await readingOf(document)).article.date?.source, 'given');
    assert.equal(await friday(), '2021-04-09');
    await commands.executeCommand('onTheRecord.setArticleDate', '2021-02-30');
    assert.equal(await friday(), '2021-04-09', 'a day that the calendar has not is no date');
    await commands.executeCommand('onTheRecord.setArticleDate', '');
    assert.equal(await friday(), '2022-03-18');
  });

  it('count from the date in the settings where the article tells none, and say so', async () => {
    const settings = workspace.getConfiguration('onTheRecord');
    const document = await workspace.openTextDocument({ language: 'news', content: 'The mayor of Kelby said on Friday that the council would mend the old harbour bridge.' });
    const read = async (): Promise<(string | null | undefined)[]> => {
      const { article, dates } = await readingOf(document);
      return [article.date?.source, dates.find((one) => one.text === 'Friday')?.value];
    };
    assert.deepEqual(await read(), [undefined, null]);
    try {
      await settings.update('dates.article', '2021-04-07', ConfigurationTarget.Global);
      assert.deepEqual(await read(), ['presumed', '2021-04-02']);
      await settings.update('dates.article', '2021-02-30', ConfigurationTarget.Global);
      assert.deepEqual(await read(), [undefined, null], 'no day of the calendar');
    } finally {
      await settings.update('dates.article', undefined, ConfigurationTarget.Global);
    }
  });

  it('copy a quote with who said it', async () => {
    const editor = await open(RIVER);
    await readingOf(editor.document);
    const position = positionOf(editor.document, 'to every farmer');
    editor.selection = new Selection(position, position);
    await commands.executeCommand('onTheRecord.copyQuote');
    const copied = await env.clipboard.readText();
    assert.match(copied, /to every farmer on both banks\." – .*Petrel.*, 16 March 2022$/);
  });

  it('open a sample article', async () => {
    void commands.executeCommand('onTheRecord.openSample');
    await until('a choice or the sample is there', async () => {
      await commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return window.activeTextEditor?.document.uri.path.includes('/media/samples/') === true;
    });
    const document = window.activeTextEditor?.document;
    assert.ok(document);
    await readingOf(document);
  });
});

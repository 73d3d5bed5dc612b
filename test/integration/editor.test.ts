import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, MarkdownString, Position, Selection, window, workspace, type DocumentSymbol, type Hover, type TextDocument, type TextEditor } from 'vscode';
import type { Probe } from '../../src/extension/probe';
import { open, positionOf, probe, readingOf, textOf, until } from './probe';

const RIVER = 'river-accord.news';

async function cardsAt(document: TextDocument, position: Position): Promise<MarkdownString[]> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, position);
  return hovers.flatMap((hover) => hover.contents.filter((one): one is MarkdownString => one instanceof MarkdownString));
}

async function cardAt(document: TextDocument, words: string): Promise<string> {
  const cards = await cardsAt(document, positionOf(document, words));
  return cards.map((card) => card.value).join('\n').replace(/\\(?=[^a-z0-9\s])/gi, '');
}

describe('an article in the editor', () => {
  let it$: Probe;
  before(async () => { it$ = await probe(); });
  afterEach(async () => {
    for (const key of ['highlights.enabled', 'layers', 'density', 'hovers.enabled', 'guesses', 'detectArticles', 'commitments.aspirations']) {
      await workspace.getConfiguration('onTheRecord').update(key, undefined, ConfigurationTarget.Global);
    }
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  describe('what is read', () => {
    it('is the article with its date, where its name says that it is one', async () => {
      const { document } = await open(RIVER);
      assert.equal(document.languageId, 'news');
      const annotations = await readingOf(document);
      assert.equal(annotations.article.date?.value, '2022-03-16');
      const april = annotations.dates.find((one) => one.text === 'April 30');
      assert.equal(april?.value, '2022-04-30');
    });

    it('is plain text that looks like an article', async () => {
      const { document } = await open('harbour.txt');
      assert.equal(document.languageId, 'plaintext');
      assert.ok((await readingOf(document)).quotes.length > 0);
    });

    it('is not a list, nor a data file', async () => {
      for (const name of ['packing-list.txt', 'notes.json']) {
        const editor = await open(name);
        assert.equal(await it$.annotationsOf(editor.document.uri), undefined, name);
        assert.deepEqual(it$.decorationsOf(editor), {}, name);
        assert.deepEqual(await cardsAt(editor.document, new Position(1, 12)), [], name);
      }
    });

    it('is any file that the reader names, until they name it no more', async () => {
      const { document } = await open('notes.json');
      await commands.executeCommand('onTheRecord.annotateFile');
      const annotations = await readingOf(document);
      assert.ok(annotations.dates.some((one) => one.text === 'Tuesday'));
      await commands.executeCommand('onTheRecord.stopAnnotating');
      assert.equal(await it$.annotationsOf(document.uri), undefined);
    });

    it('has offsets that fit a file with CRLF line ends and characters of two units', async () => {
      const { document } = await open('pier-crlf.news');
      assert.ok(document.getText().includes('\r\n'));
      const annotations = await readingOf(document);
      assert.ok(annotations.quotes.length > 0);
      for (const one of [...annotations.quotes, ...annotations.dates, ...annotations.commitments]) assert.equal(textOf(document, one), one.text);
      assert.match(await cardAt(document, 'Friday'), /18 March 2022/);
    });

    it('is said not to be English, and left alone, where it isn’t', async () => {
      const editor = await open('hafen.news');
      const annotations = await readingOf(editor.document);
      assert.equal(annotations.article.language.code, 'other');
      assert.deepEqual(annotations.quotes, []);
      assert.ok(Object.values(it$.decorationsOf(editor)).every((spans) => spans.length === 0));
    });

    it('follows the text as it is being edited', async () => {
      const editor = await open(RIVER);
      await readingOf(editor.document);
      await editor.edit((edit) => { edit.replace(editor.document.validateRange(editor.document.lineAt(0).range), 'date 2023-05-10 Velmar, May 10 (NWA) Sorvia agreed on Monday to wait until June 3.'); });
      const annotations = await readingOf(editor.document);
      assert.equal(annotations.textLength, editor.document.getText().length);
      assert.equal(annotations.dates.find((one) => one.text === 'Monday')?.value, '2023-05-08');
      await until('the new text is painted', () => Object.values(it$.decorationsOf(editor)).some((spans) => spans.some((span) => textOf(editor.document, span) === 'June 3')));
    });

    it('is an untitled text as soon as it looks like an article', async () => {
      const article = (await open('harbour.txt')).document.getText();
      const document = await workspace.openTextDocument({ language: 'plaintext', content: '' });
      const editor = await window.showTextDocument(document);
      assert.equal(await it$.annotationsOf(document.uri), undefined);
      await editor.edit((edit) => { edit.insert(new Position(0, 0), article); });
      await until('the draft is read', async () => (await it$.annotationsOf(document.uri)) !== undefined);
    });
  });

  describe('hover cards', () => {
    it('tell the day, its distance from the article’s date, and where that comes from', async () => {
      const { document } = await open(RIVER);
      const card = await cardAt(document, 'April 30');
      assert.match(card, /\*\*Saturday, 30 April 2022\*\* · 2022-04-30/);
      assert.match(card, /45 days\) after the article \(Wednesday, 16 March 2022, read from the metadata line\)/);
    });

    it('tell who said it, in which way, and why we think so', async () => {
      const { document } = await open(RIVER);
      const card = await cardAt(document, 'to every farmer');
      assert.match(card, /Petrel/);
      assert.match(card, /direct quote/);
      assert.match(card, /Why: /);
    });

    it('tell who undertook what, how firmly, and on which condition', async () => {
      const { document } = await open(RIVER);
      const card = await cardAt(document, 'ready');
      assert.match(card, /Firmness: offered/);
      assert.match(card, /On condition: (?:if )?parliament approves the budget/);
    });

    it('trust no commands but those that lead to a passage, tell more of somebody or decide, and the first goes there', async () => {
      const { document } = await open(RIVER);
      const cards = await cardsAt(document, positionOf(document, 'ready'));
      assert.deepEqual(cards.map((card) => card.isTrusted), [{ enabledCommands: ['goTo', 'speakerCard', 'accept', 'reject', 'correct', 'note'].map((name) => `onTheRecord.${name}`) }]);
      const links = cards.flatMap((card) => [...card.value.matchAll(/command:onTheRecord\.goTo\?([^ )]+)/g)].map(([, args]) => JSON.parse(decodeURIComponent(args!)) as number[]));
      assert.ok(links.length > 0, 'no link in the cards');
      const [number, start, end] = links[0]!;
      await commands.executeCommand('onTheRecord.goTo', number, start, end);
      assert.equal(window.activeTextEditor?.document.offsetAt(window.activeTextEditor.selection.start), start);
    });

    it('are switched off by the setting, and go with their layer', async () => {
      const { document } = await open(RIVER);
      const settings = workspace.getConfiguration('onTheRecord');
      assert.match(await cardAt(document, '2014'), /2014/);
      await settings.update('layers', { dates: false }, ConfigurationTarget.Global);
      assert.doesNotMatch(await cardAt(document, '2014'), /before the article/);
      await settings.update('hovers.enabled', false, ConfigurationTarget.Global);
      assert.equal(await cardAt(document, 'ready'), '');
    });
  });

  describe('highlights', () => {
    it('mark each kind where it stands', async () => {
      const editor = await open(RIVER);
      await readingOf(editor.document);
      await until('it is painted', () => Object.keys(it$.decorationsOf(editor)).length > 0);
      const words = (style: string): string[] => (it$.decorationsOf(editor)[style] ?? []).map((span) => textOf(editor.document, span));
      assert.ok(words('date').includes('April 30'));
      assert.ok(words('commitment-trigger').includes('agreed'));
      assert.ok([...words('quote-direct'), ...words('quote-direct-guess')].some((one) => one.startsWith('"We will open the northern sluices')));
    });

    it('go with their layer, by command and by setting', async () => {
      const editor = await open(RIVER);
      const dates = (): number => it$.decorationsOf(editor).date?.length ?? 0;
      await until('dates are marked', () => dates() > 0);
      await commands.executeCommand('onTheRecord.toggleDates');
      await until('dates are unmarked', () => dates() === 0);
      assert.equal(workspace.getConfiguration('onTheRecord').get<Record<string, boolean>>('layers')?.dates, false);
      await commands.executeCommand('onTheRecord.toggleDates');
      await until('dates are marked again', () => dates() > 0);
      await commands.executeCommand('onTheRecord.toggleHighlights');
      await until('nothing is marked', () => Object.values(it$.decorationsOf(editor)).every((spans) => spans.length === 0));
    });

    it('go with the cursor where the reader wants few of them', async () => {
      const editor = await open(RIVER);
      const dates = (): string[] => (it$.decorationsOf(editor).date ?? []).map((span) => textOf(editor.document, span));
      await until('dates are marked', () => dates().includes('April 30'));
      await workspace.getConfiguration('onTheRecord').update('density', 'paragraph', ConfigurationTarget.Global);
      await until('the other paragraphs are left alone', () => !dates().includes('April 30'));
      const place = positionOf(editor.document, 'April 30');
      editor.selection = new Selection(place, place);
      await until('the paragraph with the cursor is marked', () => dates().includes('April 30'));
    });
  });

  describe('while somebody writes', () => {
    const insertAt = async (editor: TextEditor, place: Position, words: string): Promise<void> => {
      for (const letter of words) {
        const at = editor.document.positionAt(editor.document.offsetAt(place));
        await editor.edit((edit) => { edit.insert(at, letter); }, { undoStopBefore: false, undoStopAfter: false });
      }
    };

    it('marks go with their words at once, and nothing is painted before a pause', async () => {
      const editor = await open(RIVER);
      const { document } = editor;
      await until('it is painted', () => (it$.decorationsOf(editor).date ?? []).length > 0);
      const dates = (): string[] => (it$.decorationsOf(editor).date ?? []).map((span) => textOf(document, span));
      const before = dates();
      const count = it$.marksHandedOver();
      await insertAt(editor, new Position(1, 0), 'It rained.');
      assert.deepEqual([dates(), it$.marksHandedOver()], [before, count]);
    });

    it('only what has changed is painted anew', async () => {
      const editor = await open(RIVER);
      await until('it is painted', () => (it$.decorationsOf(editor).date ?? []).length > 0);
      const count = it$.marksHandedOver();
      await editor.edit((edit) => { edit.insert(new Position(1, 0), 'It rained.\n'); });
      await readingOf(editor.document);
      assert.equal(it$.marksHandedOver(), count, 'a sentence without annotations changes no mark');
      await editor.edit((edit) => { edit.insert(new Position(1, 0), 'It rained in 2019.\n'); });
      await readingOf(editor.document);
      await until('the new date is marked', () => (it$.decorationsOf(editor).date ?? []).some((span) => textOf(editor.document, span) === '2019'));
      assert.equal(it$.marksHandedOver(), count + 1, 'of dates, and of nothing else');
    });
  });

  describe('symbols', () => {
    it('are the speakers with their quotes, and the commitments', async () => {
      const { document } = await open(RIVER);
      const symbols = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
      const petrel = symbols.find((one) => one.name.includes('Petrel') && one.children.length > 0);
      assert.ok(petrel?.children.some((child) => child.name.includes('northern sluices')), JSON.stringify(symbols.map((one) => one.name)));
      assert.ok(symbols.some((one) => one.name.includes('agreed to share the water')));
    });
  });
});

import assert from 'node:assert/strict';
import { commands, Selection, Uri, window, workspace, type DocumentLink, type Hover, type MarkdownString, type TextDocument } from 'vscode';
import { open, positionOf, probe, readingOf, until } from './probe';

const linksIn = (page: TextDocument): Thenable<DocumentLink[]> => commands.executeCommand('vscode.executeLinkProvider', page.uri, 100);

describe('the card of a speaker', () => {
  const card = (): TextDocument | undefined => {
    const document = window.activeTextEditor?.document;
    return document?.uri.scheme === 'on-the-record-speaker' && document.languageId === 'markdown' ? document : undefined;
  };

  /** Waits for the card in front. */
  const shown = async (): Promise<TextDocument> => {
    await until('the card is shown', () => card() !== undefined);
    return card()!;
  };

  const openAt = async (name: string, words: string): Promise<TextDocument> => {
    const editor = await open(name);
    await readingOf(editor.document);
    const at = positionOf(editor.document, words);
    editor.selection = new Selection(at, at);
    await commands.executeCommand('onTheRecord.speakerCard');
    return shown();
  };

  afterEach(() => commands.executeCommand('workbench.action.closeAllEditors'));

  it('opens for the one at the cursor, and its lines lead into the article', async () => {
    const page = await openAt('river-accord.news', 'Anna Petrel');
    assert.match(page.getText(), /^Anna Petrel\n=+\n\n\d+ quotes · \d commitments?\n[\s\S]*\n(?:workspace\/)?river-accord\.news, 16 March 2022\n---/);
    assert.match(page.getText(), /\n *5 {2}"We will open the northern sluices/);
    assert.equal(await (await probe()).annotationsOf(page.uri), undefined, 'the page itself is no article');
    const links = await linksIn(page);
    assert.ok(links.some((one) => one.target?.path.endsWith('/river-accord.news') === true && /^L\d+,\d+$/.test(one.target.fragment)), JSON.stringify(links));
  });

  it('opens from the counts in the card that a hover shows', async () => {
    const { document } = await open('river-accord.news');
    await readingOf(document);
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, positionOf(document, 'Anna Petrel'));
    const told = hovers.flatMap((one) => one.contents).map((one) => (one as MarkdownString).value).join('\n');
    const args = /command:onTheRecord\.speakerCard\?([^ )]+)/.exec(told)?.[1];
    assert.ok(args !== undefined, told);
    await commands.executeCommand('onTheRecord.speakerCard', ...JSON.parse(decodeURIComponent(args)) as number[]);
    assert.match((await shown()).getText(), /^Anna Petrel\n/);
  });

  describe('over a folder', () => {
    const folder = (): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'voices');
    const write = (name: string, text: string): Thenable<void> => workspace.fs.writeFile(Uri.joinPath(folder(), name), new TextEncoder().encode(text));

    beforeEach(async () => {
      await write('one.news', 'date 2023-03-01\n\nLENDAL — Mayor Anna Weiss promised to repair the harbour bridge.\n');
      await write('deeper/two.news', 'date 2023-09-01\r\n\r\nLENDAL — "The bridge is safe," Anna Weiss told reporters.\r\n');
      await write('cousin.news', 'date 2023-10-01\n\nLENDAL — "The market stays," Peter Weiss said on Sunday.\n');
      await write('bare.news', 'date 2023-11-01\n\nLENDAL — "Nothing is decided," Mr. Weiss said on Wednesday.\n');
    });
    afterEach(() => workspace.fs.delete(folder(), { recursive: true }));

    it('has one who bears no name from the one article alone', async () => {
      for (const name of ['x.news', 'y.news']) await write(name, `date 2023-12-01\n\nLENDAL — "The ${name} road is closed," a spokesman said on Friday.\n`);
      await openAt('voices/x.news', 'a spokesman');
      await open('voices/y.news').then(({ document }) => readingOf(document));
      const page = await openAt('voices/x.news', 'a spokesman');
      assert.match(page.getText(), /^a spokesman\n=+\n\n1 quote\n\n[\s\S]*3 {2}"The x\.news road is closed,"\n$/i);
    });

    const all = (page: TextDocument): boolean => page.getText().includes('bare.news') && !(page.getText().split('\n\n')[1]!).includes('…');

    it('has what they said and undertook in each article, and sets apart who may be somebody else', async () => {
      await openAt('voices/one.news', 'Anna Weiss');
      const link = (await linksIn(card()!)).find((one) => one.target?.scheme === 'command');
      assert.equal(link?.target?.path, 'onTheRecord.speakerCardInFolder');
      const [name, metIn] = JSON.parse(decodeURIComponent(link.target.query)) as [string, string];
      await commands.executeCommand('onTheRecord.speakerCardInFolder', name, metIn);
      const page = await shown();
      await until('all is read', () => all(page));
      const [sure, doubtful] = page.getText().split('Perhaps somebody else');
      assert.match(sure!, /^Anna Weiss\n=+\n\n2 quotes · 1 commitment\n\d+ articles looked through, found in 2/);
      assert.match(sure!, /voices\/one\.news, 1 March 2023\n-+\n\nAnna Weiss · Mayor[\s\S]*\n3 {2}Anna Weiss promise[sd] to repair the harbour bridge/);
      assert.match(sure!, /deeper\/two\.news, 1 September 2023\n-+\n\nAnna Weiss\n\n1 quote\n3 {2}"The bridge is safe,"/);
      assert.doesNotMatch(page.getText(), /cousin/);
      assert.match(doubtful!, /bare\.news, 1 November 2023\n-+\n\nWeiss\nOnly the surname stands here, and several bear it\./);
      const links = await linksIn(page);
      assert.ok(links.some((one) => one.target?.path.endsWith('/deeper/two.news') === true && one.target.fragment === 'L3,10'), JSON.stringify(links.map((one) => one.target)));
    });

    it('keeps up with files that change', async () => {
      await commands.executeCommand('onTheRecord.speakerCardInFolder', 'Anna Weiss');
      const page = await shown();
      await until('all is read', () => all(page));
      await write('deeper/two.news', 'date 2023-09-01\n\nLENDAL — "The bridge is closed," Anna Weiss told reporters.\n');
      await until('the card has it', () => page.getText().includes('The bridge is closed'));
      await workspace.fs.delete(Uri.joinPath(folder(), 'one.news'));
      await until('it is gone', () => !page.getText().includes('one.news'));
    });
  });
});

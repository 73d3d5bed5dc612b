import assert from 'node:assert/strict';
import { commands, ConfigurationTarget, Uri, window, workspace, WorkspaceEdit, type TextDocument } from 'vscode';
import type { Probe } from '../../src/extension/probe';
import { clearDecisions, open, probe, readingOf, until } from './probe';

const RIVER = 'river-accord.news';
const SUFFIX = '.annotations.json';
const DATES = 2;

describe('no decision is lost', () => {
  let it$: Probe;
  let river: string;
  const root = (): Uri => workspace.workspaceFolders![0]!.uri;
  const at = (name: string): Uri => Uri.joinPath(root(), ...name.split('/'));
  const contentOf = async (name: string): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(at(name)));
  const write = (name: string, content: string | Uint8Array): Thenable<void> => workspace.fs.writeFile(at(name), typeof content === 'string' ? new TextEncoder().encode(content) : content);
  const exists = (name: string): Promise<boolean> => Promise.resolve(workspace.fs.stat(at(name))).then(() => true, () => false);
  const show = async (name: string): Promise<TextDocument> => (await window.showTextDocument(at(name), { preview: false })).document;
  /** An article of its own for each test: VS Code keeps a document for a while after it is closed. */
  const article = async (name: string): Promise<TextDocument> => {
    await write(name, river);
    return show(name);
  };
  const reject = async (document: TextDocument, words: string): Promise<void> => {
    const date = (await readingOf(document)).dates.find((one) => one.text === words);
    assert.ok(date, `no date “${words}”`);
    await commands.executeCommand('onTheRecord.reject', [document.uri, date.start, date.end, DATES]);
  };
  const holds = async (document: TextDocument, words: string): Promise<boolean> => (await readingOf(document)).dates.every((one) => one.text !== words);
  const held = (document: TextDocument, ...words: readonly string[]): Promise<void> =>
    until(`decisions hold: ${words.join()}`, async () => (await Promise.all(words.map((one) => holds(document, one)))).every(Boolean));
  const setFolder = (folder: string | undefined): Thenable<void> => workspace.getConfiguration('onTheRecord', root()).update('review.folder', folder, ConfigurationTarget.WorkspaceFolder);
  const rename = async (from: string, to: string): Promise<void> => {
    const edit = new WorkspaceEdit();
    edit.renameFile(at(from), at(to));
    assert.ok(await workspace.applyEdit(edit));
  };

  before(async () => {
    it$ = await probe();
    river = await contentOf(RIVER);
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    await setFolder(undefined);
    // A file may be on its way to another name just then: looked for until none is left.
    await until('everything is cleared away', async () => {
      const left = (await workspace.fs.readDirectory(root())).map(([name]) => name).filter((name) => /^(?:lost-|decided|moved)|\.annotations\.json/.test(name));
      for (const name of left) await Promise.resolve(workspace.fs.delete(at(name), { recursive: true })).catch(() => undefined);
      return left.length === 0;
    });
  });
  after(async () => { await clearDecisions((await open(RIVER)).document); });

  it('when the article is renamed, even while one is being written', async () => {
    const document = await article('lost-1.news');
    await reject(document, 'April 30');
    await commands.executeCommand('onTheRecord.setArticleDate', '2021-04-07');
    await readingOf(document);
    const writing = reject(document, 'next week');
    await rename('lost-1.news', 'lost-1b.news');
    await writing;
    const renamed = await show('lost-1b.news');
    await held(renamed, 'April 30', 'next week');
    assert.equal((await readingOf(renamed)).article.date?.value, '2021-04-07');
    await until('nothing is left behind', async () => !await exists(`lost-1.news${SUFFIX}`));
    assert.equal((await contentOf(`lost-1b.news${SUFFIX}`)).match(/"kind":"reject"/g)?.length, 2);
  });

  it('when it is moved to where another’s decisions are', async () => {
    const first = await article('lost-2.news');
    await reject(first, 'April 30');
    const second = await article('moved/lost-2.news');
    await reject(second, 'next week');
    await commands.executeCommand('workbench.action.closeAllEditors');
    await workspace.fs.delete(at('moved/lost-2.news'));
    await rename('lost-2.news', 'moved/lost-2.news');
    await held(await show('moved/lost-2.news'), 'April 30', 'next week');
  });

  it('when a folder is renamed and decisions are kept in one of their own', async () => {
    await setFolder('decided');
    const document = await article('moved-1/lost-3.news');
    await reject(document, 'April 30');
    assert.ok(await exists(`decided/moved-1/lost-3.news${SUFFIX}`));
    await rename('moved-1', 'moved-2');
    await held(await show('moved-2/lost-3.news'), 'April 30');
    assert.ok(await exists(`decided/moved-2/lost-3.news${SUFFIX}`));
  });

  it('when another folder is set for them, while the article is open and when it is opened again', async () => {
    const document = await article('lost-4.news');
    await reject(document, 'April 30');
    await setFolder('decided');
    await until('they go there', () => it$.decisionsFileOf(document.uri)?.path.includes('/decided/') === true);
    await held(document, 'April 30');
    await reject(document, 'next week');
    assert.match(await contentOf(`decided/lost-4.news${SUFFIX}`), /next week/);
    await setFolder('decided-2');
    await until('they go there', () => it$.decisionsFileOf(document.uri)?.path.includes('/decided-2/') === true);
    await held(document, 'April 30', 'next week');
    await rename('lost-4.news', 'lost-4b.news');
    await held(await show('lost-4b.news'), 'April 30', 'next week');
    // All of them go when the reader wants all to go.
    await commands.executeCommand('onTheRecord.forgetDecisions', { sure: true });
    const renamed = await show('lost-4b.news');
    assert.ok(!await holds(renamed, 'April 30') && !await holds(renamed, 'next week'));
  });

  it('when git writes other line ends, in the article and its decisions', async () => {
    const document = await article('lost-5.news');
    await reject(document, 'April 30');
    await write(`lost-5.news${SUFFIX}`, (await contentOf(`lost-5.news${SUFFIX}`)).replaceAll('\n', '\r\n'));
    await write('lost-5.news', river.replaceAll('\n', '\r\n'));
    await until('the text has them', () => document.getText().includes('\r\n'));
    await held(document, 'April 30');
    await reject(document, 'next week');
    await held(document, 'April 30', 'next week');
    assert.deepEqual((await it$.reviewOf(document.uri))!.orphans, []);
  });

  it('when the article is saved in another encoding', async () => {
    const document = await article('lost-6.news');
    await reject(document, 'April 30');
    const utf16 = Uint16Array.from({ length: river.length + 1 }, (_, index) => (index === 0 ? 0xfeff : river.charCodeAt(index - 1)));
    await write('lost-6.news', new Uint8Array(utf16.buffer));
    await commands.executeCommand('workbench.action.files.revert');
    await held(document, 'April 30');
    assert.deepEqual((await it$.reviewOf(document.uri))!.orphans, []);
  });

  it('when the article is deleted and made again', async () => {
    const document = await article('lost-7.news');
    await reject(document, 'April 30');
    await workspace.fs.delete(at('lost-7.news'));
    await commands.executeCommand('workbench.action.closeAllEditors');
    await held(await article('lost-7.news'), 'April 30');
  });

  it('when another branch is checked out under it, and this one again', async () => {
    const document = await article('lost-8.news');
    await reject(document, 'April 30');
    const here = await contentOf(`lost-8.news${SUFFIX}`);
    // The other branch has another text and no decisions on it.
    await workspace.fs.delete(at(`lost-8.news${SUFFIX}`));
    await write('lost-8.news', river.slice(0, river.indexOf('\n\n', 400)));
    await until('the other text is shown', () => document.getText().length < river.length);
    await until('it has its own decisions', async () => (await it$.reviewOf(document.uri))!.journal.length === 0);
    await write(`lost-8.news${SUFFIX}`, here);
    await write('lost-8.news', river);
    await until('this text is shown', () => document.getText() === river);
    await held(document, 'April 30');
    assert.equal(await contentOf(`lost-8.news${SUFFIX}`), here);
  });

  it('when git leaves a conflict in their file', async () => {
    const document = await article('lost-9.news');
    await reject(document, 'April 30');
    await reject(document, 'next week');
    const lines = (await contentOf(`lost-9.news${SUFFIX}`)).split('\n');
    const [first, second] = [lines.findIndex((line) => line.includes('April 30')), lines.findIndex((line) => line.includes('next week'))];
    assert.ok(first !== -1 && second === first + 1);
    await write(`lost-9.news${SUFFIX}`, [...lines.slice(0, first), '<<<<<<< HEAD', lines[first], '=======', lines[second]!.replace(',', ' '), '>>>>>>> theirs', ...lines.slice(second + 1)].join('\n'));
    // Where there is no Node the editor takes a file away for a moment before it puts another in its place.
    await until('it is whole again', async () => !(await contentOf(`lost-9.news${SUFFIX}`).catch(() => '<<<<<<<')).includes('<<<<<<<'));
    await held(document, 'April 30', 'next week');
    assert.deepEqual((await contentOf(`lost-9.news${SUFFIX}`)).split('\n'), lines);
  });

  it('when the name of their file is another program’s, which is left alone', async () => {
    await write(`lost-10.news${SUFFIX}`, '{"images": [{"id": 1}]}');
    const document = await article('lost-10.news');
    await reject(document, 'April 30');
    await held(document, 'April 30');
    assert.equal(await contentOf(`lost-10.news${SUFFIX}`), '{"images": [{"id": 1}]}');
    await commands.executeCommand('onTheRecord.forgetWorkspaceDecisions', { sure: true });
    assert.equal(await contentOf(`lost-10.news${SUFFIX}`), '{"images": [{"id": 1}]}');
  });

  it('when an article is renamed whose decisions are in the storage', async () => {
    await workspace.fs.createDirectory(at(`lost-11.news${SUFFIX}`));
    const document = await article('lost-11.news');
    await reject(document, 'April 30');
    await rename('lost-11.news', 'lost-11b.news');
    await held(await show('lost-11b.news'), 'April 30');
  });

  it('when an unsaved text is saved with other blanks', async () => {
    const uri = at('lost-12.news').with({ scheme: 'untitled' });
    const document = await workspace.openTextDocument(uri);
    const edit = new WorkspaceEdit();
    edit.insert(uri, document.positionAt(0), `${river.trimEnd()}   `);
    await workspace.applyEdit(edit);
    await window.showTextDocument(document);
    await reject(document, 'April 30');
    const settings = workspace.getConfiguration('files');
    await settings.update('trimTrailingWhitespace', true, ConfigurationTarget.Workspace);
    await settings.update('insertFinalNewline', true, ConfigurationTarget.Workspace);
    try {
      await commands.executeCommand('workbench.action.files.save');
      await until('it is saved', () => exists('lost-12.news'));
      await held(await show('lost-12.news'), 'April 30');
      await until('they stand beside it', () => exists(`lost-12.news${SUFFIX}`));
    } finally {
      await settings.update('trimTrailingWhitespace', undefined, ConfigurationTarget.Workspace);
      await settings.update('insertFinalNewline', undefined, ConfigurationTarget.Workspace);
    }
  });
});

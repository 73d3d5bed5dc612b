import assert from 'node:assert/strict';
import { commands, Selection, Uri, window, workspace, type TextDocument } from 'vscode';
import type { Probe } from '../../src/extension/probe';
import { open, probe, readingOf, until } from './probe';

describe('annotations go out and come in', () => {
  let it$: Probe;
  let document: TextDocument;
  const root = (): Uri => workspace.workspaceFolders![0]!.uri;
  const at = (name: string): Uri => Uri.joinPath(root(), name);
  const contentOf = async (name: string): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(at(name)));
  const write = (name: string, content: string): Thenable<void> => workspace.fs.writeFile(at(name), new TextEncoder().encode(content));

  before(async () => { it$ = await probe(); });
  beforeEach(async () => {
    ({ document } = await open('river-accord.news'));
    await readingOf(document);
  });
  afterEach(async () => {
    await commands.executeCommand('workbench.action.closeAllEditors');
    for (const [name] of await workspace.fs.readDirectory(root())) {
      if (/^river-accord\.(?:ann|txt|.*\.(?:json|jsonld|html|csv))$|annotation\.conf|\.annotations\.json/.test(name)) await workspace.fs.delete(at(name));
    }
    await window.showTextDocument(document);
    await until('decisions are gone', async () => ((await it$.reviewOf(document.uri))?.journal.length ?? 0) === 0);
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  it('as a report, a table, and brat’s three files', async () => {
    await commands.executeCommand('onTheRecord.exportArticle', { format: 'html', to: at('river-accord.report.html') });
    assert.match(await contentOf('river-accord.report.html'), /<mark class="commitments/);
    await commands.executeCommand('onTheRecord.exportArticle', { format: 'csv-ledger', to: at('river-accord.ledger.csv') });
    assert.ok((await contentOf('river-accord.ledger.csv')).length > 100);
    await commands.executeCommand('onTheRecord.exportArticle', { format: 'brat', to: root() });
    assert.match(await contentOf('river-accord.ann'), /^T1\t/);
    assert.equal(await contentOf('river-accord.txt'), document.getText());
    assert.match(await contentOf('annotation.conf'), /^\[events\]$/m);
  });

  it('and are decisions when they come back changed', async () => {
    await commands.executeCommand('onTheRecord.exportArticle', { format: 'brat', to: root() });
    const ann = await contentOf('river-accord.ann');
    const [line, before, event] = /^(A\d+\tFirmness (E\d+) )\w+$/m.exec(ann)!;
    await write('river-accord.ann', `${ann.replace(line, `${before!}aspired`)}#999\tAnnotatorNotes ${event!}\tSays who?\n`);
    await window.showTextDocument(document);
    await commands.executeCommand('onTheRecord.importAnnotations', { from: at('river-accord.ann'), rejectMissing: false });
    const { states, annotations } = (await it$.reviewOf(document.uri))!;
    assert.deepEqual([...states.values()].map(({ verdict, note }) => [verdict, note?.text]), [['corrected', 'Says who?']]);
    assert.ok(annotations.commitments.some((one) => one.firmness === 'aspired' && states.has(one.id)));
  });

  it('and bring decisions along with who made them', async () => {
    const [date] = (await readingOf(document)).dates;
    await commands.executeCommand('onTheRecord.reject', [document.uri, date!.start, date!.end, 2]);
    await commands.executeCommand('onTheRecord.exportArticle', { format: 'json', to: at('river-accord.on-the-record.json') });
    await commands.executeCommand('onTheRecord.undoDecision');
    const before = (await it$.reviewOf(document.uri))!.journal.length;
    await window.showTextDocument(document);
    await commands.executeCommand('onTheRecord.importAnnotations', { from: at('river-accord.on-the-record.json'), rejectMissing: false });
    // Undone here is undone: the decision is known already.
    assert.equal((await it$.reviewOf(document.uri))!.journal.length, before);
  });

  it('and bring back what was forgotten, from its copy', async () => {
    const [date] = (await readingOf(document)).dates;
    await commands.executeCommand('onTheRecord.reject', [document.uri, date!.start, date!.end, 2]);
    await commands.executeCommand('onTheRecord.forgetDecisions', { sure: true });
    assert.ok((await readingOf(document)).dates.some((one) => one.start === date!.start));
    await commands.executeCommand('onTheRecord.importAnnotations', { from: at('river-accord.news.annotations.json.forgotten-1'), rejectMissing: false });
    assert.ok((await readingOf(document)).dates.every((one) => one.start !== date!.start));
  });

  describe('of two reviewers', () => {
    /** Somebody else's file: they rejected one date, read another otherwise, and heard somebody else in a quote and its source. */
    beforeEach(async () => {
      const { dates, quotes } = await readingOf(document);
      const [first, second] = dates;
      await commands.executeCommand('onTheRecord.reject', [document.uri, first!.start, first!.end, 2]);
      await commands.executeCommand('onTheRecord.correct', [document.uri, second!.start, second!.end, 2], { value: '1999-12-31' });
      await commands.executeCommand('onTheRecord.correct', [document.uri, quotes[0]!.start, quotes[0]!.end, 1], { speaker: { name: 'The harbour board' } });
      await workspace.fs.copy(it$.decisionsFileOf(document.uri)!, at('river-accord.theirs.json'), { overwrite: true });
      for (let times = 0; times < 3; times++) await commands.executeCommand('onTheRecord.undoDecision');
      await commands.executeCommand('onTheRecord.compareReviewers', { with: at('river-accord.theirs.json') });
    });

    const side = (ending: string): TextDocument => workspace.textDocuments.find((one) => one.uri.scheme === 'on-the-record-compare' && one.uri.path.endsWith(ending))!;
    const left = (count: number): Promise<void> => until(`${count} differences are left`, () => side('b.txt').getText().includes(count === 0 ? 'No difference is left' : `left: ${count}.`));
    const putCursorOn = (words: string): void => {
      const active = window.activeTextEditor!;
      const place = active.document.positionAt(active.document.getText().indexOf(words));
      active.selection = new Selection(place, place);
    };

    it('stand side by side where they differ, and are settled one by one', async () => {
      await left(4);
      const { dates: before, quotes } = await readingOf(document);
      const [mine, theirs] = [side('a.txt').getText().split('\n'), side('b.txt').getText().split('\n')];
      assert.equal(mine.length, theirs.length);
      const differing = mine.flatMap((line, index) => (line === theirs[index] || index === 0 ? [] : [[line.trim(), theirs[index]!.trim()]]));
      assert.deepEqual(differing[0], ['Marked', 'Rejected']);
      assert.deepEqual(differing[1], [`Value: ${before[1]!.value!}`, 'Value: 1999-12-31']);
      assert.deepEqual(differing.slice(2).map((one) => one[1]), ['Speaker: The harbour board', 'Speaker: The harbour board']);
      assert.equal(window.activeTextEditor?.document.uri.scheme, 'on-the-record-compare');

      putCursorOn(`“${before[1]!.text}”`);
      await commands.executeCommand('onTheRecord.compare.takeTheirs');
      await left(3);
      assert.equal((await readingOf(document)).dates[1]!.value, '1999-12-31');
      const here = (): string => window.activeTextEditor!.document.lineAt(window.activeTextEditor!.selection.active.line).text;
      await until('the cursor is on the next difference', () => /^\d+:\d+ {2}Speaker {2}/.test(here()));
      putCursorOn(`“${quotes[0]!.text.replace(/\s+/g, ' ')}”`);
      await commands.executeCommand('onTheRecord.compare.keepMine');
      await left(2);
      assert.equal((await readingOf(document)).quotes[0]!.speaker, quotes[0]!.speaker);
      putCursorOn(`“${before[0]!.text}”`);
      await commands.executeCommand('onTheRecord.compare.takeTheirs');
      await left(1);
      assert.equal((await readingOf(document)).dates.length, before.length - 1);
      putCursorOn('Speaker: ');
      await commands.executeCommand('onTheRecord.compare.keepMine');
      await left(0);
    });

    it('lead from a difference to its passage', async () => {
      await left(4);
      const [first] = (await readingOf(document)).dates;
      putCursorOn(`“${first!.text}”`);
      await commands.executeCommand('onTheRecord.compare.goToPassage');
      await until('the passage is selected', () => window.activeTextEditor?.document === document && document.getText(window.activeTextEditor.selection) === first!.text);
    });

    it('are told how far they agree', async () => {
      await left(4);
      await commands.executeCommand('onTheRecord.compare.showAgreement');
      const report = window.activeTextEditor!.document;
      assert.equal(report.uri.scheme, 'on-the-record-agreement');
      assert.match(report.getText(), /\| dates \| \d+ \| \d+ \| \d+ \| [\d.]+ \| [\d.]+ \| [\d.]+ \| [\d.]+ \| 0\.\d\d \|/);
      assert.match(report.getText(), /## Where they differ \(4\)/);
      assert.match(report.getText(), /\| marked \| rejected \|/);
    });
  });
});

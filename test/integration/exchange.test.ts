import assert from 'node:assert/strict';
import { commands, Uri, window, workspace, type TextDocument } from 'vscode';
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

  it('and show how far two reviewers agree', async () => {
    const [date] = (await readingOf(document)).dates;
    await commands.executeCommand('onTheRecord.reject', [document.uri, date!.start, date!.end, 2]);
    await workspace.fs.copy(it$.decisionsFileOf(document.uri)!, at('river-accord.theirs.json'), { overwrite: true });
    await commands.executeCommand('onTheRecord.undoDecision');
    await commands.executeCommand('onTheRecord.compareReviewers', { with: at('river-accord.theirs.json') });
    const report = window.activeTextEditor!.document;
    assert.equal(report.uri.scheme, 'on-the-record-agreement');
    assert.match(report.getText(), /## Where they differ \(1\)/);
    assert.match(report.getText(), /\| marked \| rejected \|/);
  });
});

import assert from 'node:assert/strict';
import { commands, DiagnosticSeverity, languages, Position, Range, Selection, Uri, window, workspace, type CodeAction, type TextDocument, type TextEditor } from 'vscode';
import type { Annotations } from '../../src/engine';
import type { Probe } from '../../src/extension/probe';
import { clearDecisions, open, positionOf, probe, readingOf, textOf, until } from './probe';

const RIVER = 'river-accord.news';
const LAYERS = ['speakers', 'quotes', 'dates', 'quantities', 'commitments'];

describe('the reader’s decisions', () => {
  let it$: Probe;
  let editor: TextEditor;
  let document: TextDocument;
  const sidecar = (): Uri => it$.decisionsFileOf(document.uri)!;
  const held = async (): Promise<string> => new TextDecoder().decode(await workspace.fs.readFile(sidecar()));
  const review = async () => (await it$.reviewOf(document.uri))!;
  const find = async (layer: keyof Annotations, text: string): Promise<{ start: number; end: number; id: string }> => {
    const all = (await readingOf(document))[layer] as readonly { start: number; end: number; id: string; text: string }[];
    const one = all.find((other) => other.text.includes(text));
    assert.ok(one, `no ${layer} “${text}”`);
    return one;
  };
  const decide = async (command: string, layer: string, place: { start: number; end: number }, ...more: unknown[]): Promise<unknown> =>
    commands.executeCommand(`onTheRecord.${command}`, [document.uri, place.start, place.end, LAYERS.indexOf(layer)], ...more);

  before(async () => { it$ = await probe(); });
  beforeEach(async () => {
    editor = await open(RIVER);
    ({ document } = editor);
    await readingOf(document);
  });
  afterEach(async () => {
    await commands.executeCommand('onTheRecord.review.leave');
    await clearDecisions(document);
  });

  it('are written beside the article, one a line, and are there when it is opened again', async () => {
    const april = await find('dates', 'April 30');
    await decide('accept', 'dates', april);
    assert.equal((await review()).states.get(april.id)?.verdict, 'confirmed');
    assert.match(sidecar().path, /river-accord\.news\.annotations\.json$/);
    const lines = (await held()).split('\n').filter((line) => line.includes('"kind":'));
    assert.equal(lines.length, 1);
    assert.match(lines[0]!, /"kind":"accept".*"quote":"April 30"/);
    await commands.executeCommand('workbench.action.closeAllEditors');
    ({ document } = await open(RIVER));
    assert.equal((await review()).states.get((await find('dates', 'April 30')).id)?.verdict, 'confirmed');
  });

  it('take out what is rejected, from the text and the views, and bring it back when undone', async () => {
    const april = await find('dates', 'April 30');
    const painted = (): boolean => (it$.decorationsOf(editor).date ?? []).some((span) => textOf(document, span) === 'April 30');
    await until('the date is painted', painted);
    await decide('reject', 'dates', april);
    await until('the date is painted no more', () => !painted());
    assert.doesNotMatch(JSON.stringify(it$.treeOf('onTheRecord.dates')), /"label":"(?:by )?April 30"/);
    await commands.executeCommand('onTheRecord.undoDecision');
    await until('the date is back', painted);
    await commands.executeCommand('onTheRecord.redoDecision');
    await until('the date is gone again', () => !painted());
  });

  it('correct a quote’s speaker, and with it who tells the commitment in it', async () => {
    const quote = await find('quotes', 'promise to every farmer');
    await decide('correct', 'quotes', quote, { speaker: { name: 'Mara Quist' } });
    const annotations = await readingOf(document);
    const mara = annotations.speakers.find((one) => one.name === 'Mara Quist');
    assert.equal(annotations.quotes.find((one) => one.id === quote.id)?.speaker, mara?.id);
    await until('the view shows her', () => it$.treeOf('onTheRecord.speakers').some((node) => node.label === 'Mara Quist'));
  });

  it('add what is selected', async () => {
    const at = document.positionAt(document.getText().indexOf('farmer'));
    editor.selection = new Selection(at, at.translate(0, 'farmer'.length));
    await commands.executeCommand('onTheRecord.addAnnotation', 'quantities', { value: 1 });
    assert.ok((await readingOf(document)).quantities.some((one) => one.text === 'farmer' && one.value === 1));
  });

  it('follow the text while it is edited', async () => {
    await decide('correct', 'dates', await find('dates', 'April 30'), { value: '2022-05-01' });
    await editor.edit((edit) => { edit.insert(new Position(1, 0), 'The river rose again in the night, officials said.\n\n'); });
    const april = (await readingOf(document)).dates.find((one) => one.text === 'April 30');
    assert.equal(april?.value, '2022-05-01');
    assert.deepEqual((await review()).orphans, []);
  });

  it('are put aside, with where they may belong, when their passage is gone', async () => {
    await decide('reject', 'dates', await find('dates', 'April 30'));
    const at = document.positionAt(document.getText().indexOf('by April 30'));
    await editor.edit((edit) => { edit.delete(new Range(at, at.translate(0, 'by April 30'.length))); });
    await readingOf(document);
    await until('it is in the view', () => it$.lostDecisions().length === 1);
    const hints = (): string[] => languages.getDiagnostics(document.uri).filter((one) => one.code === 'decision.orphaned' && one.severity === DiagnosticSeverity.Hint).map((one) => one.message);
    assert.match(hints().join(), /lost its place: “April 30” \(Reject\)/);
    const [lost] = it$.lostDecisions();
    await commands.executeCommand('onTheRecord.dropDecision', lost);
    await until('it is gone', () => it$.lostDecisions().length === 0);
    assert.deepEqual(hints(), []);
  });

  it('take in what another window or hand writes', async () => {
    await decide('accept', 'dates', await find('dates', 'April 30'));
    const text = await held();
    const line = text.split('\n').find((one) => one.includes('"kind":"accept"'))!;
    const theirs = line.replace(/"id":"[^"]+"/, '"id":"theirs"').replace('"kind":"accept"', '"kind":"reject"').replace(/"at":"2\d{3}/, '"at":"2999');
    await workspace.fs.writeFile(sidecar(), new TextEncoder().encode(text.replace(line, `${line}\n,${theirs.trim()}`)));
    await until('it holds', async () => (await readingOf(document)).dates.every((one) => one.text !== 'April 30'));
  });

  it('are kept from a damaged file, which is set aside', async () => {
    await decide('accept', 'dates', await find('dates', 'April 30'));
    const whole = await held();
    await workspace.fs.writeFile(sidecar(), new TextEncoder().encode(whole.slice(0, -10)));
    const copy = sidecar().with({ path: `${sidecar().path}.broken-1` });
    await until('it is set aside', async () => workspace.fs.stat(copy).then(() => true, () => false));
    assert.equal(new TextDecoder().decode(await workspace.fs.readFile(copy)), whole.slice(0, -10));
    await until('it is whole again', () => held().then((text) => text === whole, () => false));
    assert.equal((await review()).states.get((await find('dates', 'April 30')).id)?.verdict, 'confirmed');
  });

  it('are offered at the light bulb', async () => {
    const at = positionOf(document, 'April 30');
    const actions = await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri, new Range(at, at));
    const titles = actions.map((one) => one.title);
    for (const verb of ['Confirm', 'Reject', 'Correct', 'Note']) assert.ok(titles.some((title) => title.startsWith(verb) && title.includes('April 30')), `${verb}: ${titles.join(' | ')}`);
    const reject = actions.find((one) => one.title.startsWith('Reject') && one.title.includes('Date'))!;
    await commands.executeCommand(reject.command!.command, ...reject.command!.arguments as unknown[]);
    assert.ok((await readingOf(document)).dates.every((one) => one.text !== 'April 30'));
  });

  it('are made from the keyboard, one after the other, in the review', async () => {
    editor.selection = new Selection(0, 0, 0, 0);
    await commands.executeCommand('onTheRecord.review.start');
    const first = document.getText(editor.selection);
    assert.notEqual(first, '');
    await commands.executeCommand('onTheRecord.review.accept');
    const second = editor.selection;
    assert.notEqual(document.getText(second), '');
    await commands.executeCommand('onTheRecord.review.reject');
    assert.deepEqual((await review()).journal.map((one) => one.kind), ['accept', 'reject']);
    await commands.executeCommand('onTheRecord.review.previous');
    await commands.executeCommand('onTheRecord.review.leave');
    await commands.executeCommand('onTheRecord.undoDecision');
    assert.equal((await review()).journal.at(-1)?.kind, 'undo');
  });

  it('hold for the folder where they stand in its file', async () => {
    const rules = Uri.joinPath(workspace.workspaceFolders![0]!.uri, '.on-the-record.json');
    await workspace.fs.writeFile(rules, new TextEncoder().encode('{ "people": [{ "name": "Anna Petrel of Sorvia", "names": ["Anna Petrel", "Petrel"], "role": "Minister of Rivers" }] }'));
    await until('the rule holds', async () => (await readingOf(document)).speakers.some((one) => one.name === 'Anna Petrel of Sorvia' && one.roles[0] === 'Minister of Rivers'));
    await workspace.fs.delete(rules);
    await until('it holds no more', async () => (await readingOf(document)).speakers.every((one) => one.name !== 'Anna Petrel of Sorvia'));
  });

  it('on an unsaved text are kept elsewhere', async () => {
    const draft = await workspace.openTextDocument({ language: 'news', content: document.getText() });
    await window.showTextDocument(draft);
    const annotations = await readingOf(draft);
    const april = annotations.dates.find((one) => one.text === 'April 30')!;
    await commands.executeCommand('onTheRecord.reject', [draft.uri, april.start, april.end, LAYERS.indexOf('dates')]);
    assert.ok((await readingOf(draft)).dates.every((one) => one.text !== 'April 30'));
    const file = it$.decisionsFileOf(draft.uri)!;
    assert.match(new TextDecoder().decode(await workspace.fs.readFile(file)), /"kind":"reject"/);
    await workspace.fs.delete(file);
    await window.showTextDocument(draft);
    await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  });
});

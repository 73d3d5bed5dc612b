import assert from 'node:assert/strict';
import { commands, Position, Range, Selection, Uri, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { Annotations } from '../../src/engine';
import type { Probe } from '../../src/extension/probe';
import type { Reviewed } from '../../src/review/apply';
import { clearDecisions, open, probe, readingOf, textOf, until } from './probe';

const RIVER = 'river-accord.news';
const COPY = 'river-accord-again.news';
const LAYERS = ['speakers', 'quotes', 'dates', 'quantities', 'commitments'];

describe('each decision', () => {
  let it$: Probe;
  let editor: TextEditor;
  let document: TextDocument;
  const at = (name: string): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, name);
  const review = async (): Promise<Reviewed> => (await it$.reviewOf(document.uri))!;
  /** The first annotation with these words, as commands name it. */
  const place = async (layer: string, words: string): Promise<[Uri, number, number, number]> => {
    const annotations = await readingOf(document);
    const all = layer === 'speakers' ? annotations.mentions : annotations[layer as keyof Annotations] as readonly { start: number; end: number; text: string }[];
    const one = all.find((other) => other.text.includes(words));
    assert.ok(one, `no ${layer} “${words}”`);
    return [document.uri, one.start, one.end, LAYERS.indexOf(layer)];
  };
  const decide = async (command: string, layer: string, words: string, ...more: unknown[]): Promise<unknown> => commands.executeCommand(`onTheRecord.${command}`, await place(layer, words), ...more);
  /** What is shown: annotations, and what stands decided of them. */
  const shown = async (): Promise<string> => {
    const { annotations, states } = await review();
    return JSON.stringify([annotations, [...states].map(([id, { verdict, note, status }]) => [id, verdict, note?.text, status?.status])]);
  };
  const namesOf = async (...words: string[]): Promise<(string | undefined)[]> => {
    const { mentions, speakers } = await readingOf(document);
    return words.map((one) => speakers.find(({ id }) => id === mentions.find((mention) => mention.text === one)?.speaker)?.name);
  };

  before(async () => { it$ = await probe(); });
  beforeEach(async () => {
    editor = await open(RIVER);
    ({ document } = editor);
    await readingOf(document);
  });
  afterEach(async () => { await clearDecisions(document); });

  const KINDS: Readonly<Record<string, () => Promise<unknown>>> = {
    'a confirmation': () => decide('accept', 'dates', 'April 30'),
    'a rejection': () => decide('reject', 'commitments', 'open the northern sluices'),
    'a corrected speaker': () => decide('correct', 'quotes', 'promise to every farmer', { speaker: { name: 'Jonas Adeyemi' } }),
    'a corrected kind of quote': () => decide('correct', 'quotes', 'promise to every farmer', { kind: 'mixed' }),
    'a corrected date': () => decide('correct', 'dates', 'April 30', { value: '2023-04-30' }),
    'a corrected quantity': () => decide('correct', 'quantities', '12 percent', { value: 13, modifier: 'approximate' }),
    'a corrected commitment': () => decide('correct', 'commitments', 'open the northern sluices', { firmness: 'aspired', polarity: 'negative', agents: [{ name: 'Sorvia' }], counterparty: { name: 'Tamland' }, deadline: null, condition: null }),
    'a corrected person': () => decide('correct', 'speakers', 'Anna Petrel', { person: { roles: ['Minister of Rivers'], affiliation: 'Velmar' } }),
    'a corrected mention': () => decide('correct', 'speakers', 'Petrel', { speaker: { name: 'Rosa Lindqvist' } }),
    'an added annotation': () => {
      const start = document.positionAt(document.getText().indexOf('two days of talks'));
      editor.selection = new Selection(start, start.translate(0, 'two days of talks'.length));
      return Promise.resolve(commands.executeCommand('onTheRecord.addAnnotation', 'commitments', { firmness: 'pledged', agents: [{ name: 'Sorvia' }] }));
    },
    'two speakers who are one': () => decide('mergeSpeakers', 'speakers', 'Anna Petrel', { with: ['Jonas Adeyemi'], into: 'Anna Adeyemi' }),
    'a mention that is somebody else': () => decide('splitSpeaker', 'speakers', 'Petrel', { name: 'Boris Petrel' }),
  };
  for (const [kind, make] of Object.entries(KINDS)) {
    it(`holds, is undone and done again: ${kind}`, async () => {
      const before = await shown();
      await make();
      const after = await shown();
      assert.notEqual(after, before);
      await commands.executeCommand('onTheRecord.undoDecision');
      assert.equal(await shown(), before);
      await commands.executeCommand('onTheRecord.redoDecision');
      assert.equal(await shown(), after);
      assert.deepEqual((await review()).orphans, []);
    });
  }

  it('on speakers holds for the whole article, its quotes and commitments', async () => {
    await decide('mergeSpeakers', 'speakers', 'Anna Petrel', { with: ['Jonas Adeyemi'], into: 'Anna Adeyemi' });
    assert.deepEqual(await namesOf('Petrel', 'Adeyemi'), ['Anna Adeyemi', 'Anna Adeyemi']);
    const { quotes, speakers, commitments } = await readingOf(document);
    const one = speakers.find(({ name }) => name === 'Anna Adeyemi')!;
    assert.ok(quotes.filter(({ speaker }) => speaker === one.id).length >= 4);
    assert.ok(commitments.some(({ speaker }) => speaker?.speaker === one.id));
    assert.ok(it$.treeOf('onTheRecord.speakers').every((node) => !/^(?:Anna Petrel|Jonas Adeyemi)$/.test(node.label)));
  });

  it('that always holds is in the project’s file and in force in its other articles', async () => {
    await decide('alwaysThisPerson', 'speakers', 'Anna Petrel', { names: ['the minister'], role: 'Minister of Rivers' });
    await decide('neverASpeaker', 'speakers', 'Lenn River Authority');
    const rules = JSON.parse(new TextDecoder().decode(await workspace.fs.readFile(at('.on-the-record.json')))) as { people: { name: string; role: string }[]; neverSpeakers: string[] };
    assert.deepEqual([rules.people[0]?.name, rules.people[0]?.role, rules.neverSpeakers.length], ['Anna Petrel', 'Minister of Rivers', 1]);
    const other = await workspace.openTextDocument({ language: 'news', content: document.getText() });
    assert.ok((await readingOf(document)).mentions.every((one) => !one.text.includes('Lenn River Authority')));
    await workspace.fs.writeFile(at('second.news'), new TextEncoder().encode('VELMAR, May 6 - "We will pay," the minister told reporters on Monday.\n\nThe Lenn River Authority said that it would wait.\n'));
    const second = await window.showTextDocument(at('second.news'));
    try {
      await until('the rules hold there', async () => {
        const { speakers, mentions } = await readingOf(second.document);
        return speakers.some((one) => one.name === 'Anna Petrel' && one.roles[0] === 'Minister of Rivers') && mentions.every((one) => !one.text.includes('Lenn River Authority'));
      });
    } finally {
      await commands.executeCommand('workbench.action.closeActiveEditor');
      await workspace.fs.delete(at('second.news'));
      await window.showTextDocument(other);
      await commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
  });

  it('that lost its place is listed with where it may belong, and is placed there by hand', async () => {
    await decide('correct', 'dates', 'next week', { value: '2022-W13' });
    const text = document.getText();
    const last = text.lastIndexOf('Petrel declined');
    await editor.edit((edit) => { edit.replace(new Range(document.positionAt(last), document.positionAt(text.length)), 'Nobody knows more.\n\nThe dam board meets next week.\n\nThe river board meets next week.\n'); });
    await until('it is listed', () => it$.lostDecisions().length === 1);
    const [lost] = it$.lostDecisions();
    assert.ok(lost?.kind === 'orphan' && lost.orphan.candidates.length === 2, JSON.stringify(lost));
    const wanted = lost.orphan.candidates.find(({ start }) => document.getText().slice(0, start).endsWith('dam board meets '))!;
    await commands.executeCommand('onTheRecord.placeDecision', { kind: 'candidate', orphan: lost.orphan, span: wanted });
    await until('it is no longer listed', () => it$.lostDecisions().length === 0);
    assert.deepEqual((await readingOf(document)).dates.filter((one) => one.text === 'next week').map((one) => one.value === '2022-W13'), [true, false]);
  });

  it('is placed at what the reader selects', async () => {
    await decide('accept', 'dates', 'April 30');
    const start = document.getText().indexOf('by April 30');
    await editor.edit((edit) => { edit.replace(new Range(document.positionAt(start), document.positionAt(start + 'by April 30'.length)), 'soon'); });
    await until('it is listed', () => it$.lostDecisions().length === 1);
    const words = document.positionAt(document.getText().indexOf('since 2014') + 6);
    editor.selection = new Selection(words, words.translate(0, 4));
    await commands.executeCommand('onTheRecord.placeDecision', it$.lostDecisions()[0]);
    // What was confirmed there is another day than the program reads here: that is told.
    await until('it has a place', () => it$.lostDecisions().every((one) => one.kind === 'differs'));
    const { states, annotations } = await review();
    assert.equal(states.get(annotations.dates.find((one) => one.text === '2014')!.id)?.verdict, 'confirmed');
  });

  it('made with an older engine holds, and what that engine read otherwise is told', async () => {
    await decide('accept', 'dates', 'April 30');
    await decide('accept', 'commitments', 'open the northern sluices');
    const older = new TextDecoder().decode(await workspace.fs.readFile(it$.decisionsFileOf(document.uri)!)).replace(/"engine":"[^"]*"/g, '"engine":"0.0.1"').replace('"value":"2022-04-30"', '"value":"2021-04-30"').replace('"firmness":"pledged"', '"firmness":"offered"');
    // Under another name: VS Code may keep a document, and we what was decided on it, for a while after its tab is closed.
    await clearDecisions(document);
    await workspace.fs.copy(at(RIVER), at(COPY), { overwrite: true });
    await workspace.fs.writeFile(at(`${COPY}.annotations.json`), new TextEncoder().encode(older));
    ({ document } = await open(COPY));
    await until('both are listed', () => it$.lostDecisions().filter((one) => one.kind === 'differs').length === 2);
    const { states, annotations } = await review();
    const [date, commitment] = [annotations.dates.find((one) => one.text === 'April 30')!, annotations.commitments.find((one) => one.text.includes('open the northern sluices'))!];
    assert.deepEqual([date.value, states.get(date.id)?.differs, commitment.firmness, states.get(commitment.id)?.differs], ['2021-04-30', ['value'], 'offered', ['firmness']]);
    const lost = it$.lostDecisions().filter((one) => one.kind === 'differs');
    // One is confirmed once more as it was, of the other the new reading is taken: both were looked at.
    await commands.executeCommand('onTheRecord.accept', lost.find((one) => one.subject.layer === 'commitments'));
    await until('one is left', () => it$.lostDecisions().length === 1);
    await commands.executeCommand('onTheRecord.takeNewReading', lost.find((one) => one.subject.layer === 'dates'));
    await until('none is left', () => it$.lostDecisions().length === 0);
    const now = await readingOf(document);
    assert.equal(now.dates.find((one) => one.text === 'April 30')?.value, '2022-04-30');
    assert.equal(now.commitments.find((one) => one.text.includes('open the northern sluices'))?.firmness, 'offered');
    await clearDecisions(document);
    await workspace.fs.delete(at(COPY));
    ({ document } = await open(RIVER));
  });

  it('is forgotten when the reader is sure, and a copy is left', async () => {
    await decide('accept', 'dates', 'April 30');
    const content = await workspace.fs.readFile(it$.decisionsFileOf(document.uri)!);
    await commands.executeCommand('onTheRecord.forgetDecisions', { sure: true });
    assert.deepEqual((await review()).journal, []);
    assert.deepEqual(await workspace.fs.readFile(at(`${RIVER}.annotations.json.forgotten-1`)), content);
    await decide('reject', 'dates', 'April 30');
    await commands.executeCommand('onTheRecord.forgetWorkspaceDecisions', { sure: true });
    await until('the second is forgotten', async () => (await review()).journal.length === 0);
    assert.ok((await workspace.fs.readDirectory(at('.'))).some(([name]) => name === `${RIVER}.annotations.json.forgotten-2`));
  });

  it('is kept elsewhere where its file cannot be written, and is there when the article is opened again', async () => {
    // A folder stands where the file should.
    await workspace.fs.createDirectory(at(`${RIVER}.annotations.json`));
    await decide('reject', 'dates', 'April 30');
    assert.ok((await readingOf(document)).dates.every((one) => one.text !== 'April 30'));
    await commands.executeCommand('workbench.action.closeAllEditors');
    ({ document } = await open(RIVER));
    await until('it holds', async () => (await readingOf(document)).dates.every((one) => one.text !== 'April 30'));
    await workspace.fs.delete(at(`${RIVER}.annotations.json`), { recursive: true });
    await commands.executeCommand('onTheRecord.forgetDecisions', { sure: true });
    assert.deepEqual((await review()).journal, []);
  });

  it('can be reached from the keyboard: the review shows its keys and goes on by itself', async () => {
    editor.selection = new Selection(new Position(0, 0), new Position(0, 0));
    await commands.executeCommand('onTheRecord.review.start');
    const seen = [];
    for (let times = 0; times < 4; times++) {
      seen.push(textOf(document, { start: document.offsetAt(editor.selection.start), end: document.offsetAt(editor.selection.end) }));
      await commands.executeCommand(times % 2 === 0 ? 'onTheRecord.review.accept' : 'onTheRecord.review.reject');
    }
    assert.deepEqual((await review()).journal.map((one) => [one.kind, 'target' in one && one.target.anchor.quote]), seen.map((words, index) => [index % 2 === 0 ? 'accept' : 'reject', words]));
    await commands.executeCommand('onTheRecord.review.leave');
  });
});

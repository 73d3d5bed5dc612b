import assert from 'node:assert/strict';
import {
  commands, DiagnosticSeverity, languages, Position, Range, Selection, window,
  type DocumentHighlight, type DocumentSymbol, type FoldingRange, type Location, type SelectionRange, type SymbolInformation, type TextDocument,
} from 'vscode';
import { open, positionOf, probe, readingOf, until } from './probe';

const RIVER = 'river-accord.news';

describe('the editor’s own surfaces', () => {
  before(() => probe());
  afterEach(async () => {
    await commands.executeCommand('workbench.action.files.revert');
    await commands.executeCommand('workbench.action.closeAllEditors');
  });

  const wordsAt = (document: TextDocument, range: Range): string => document.getText(range);

  it('go from a surname to where the person is introduced', async () => {
    const { document } = await open(RIVER);
    const [place] = await commands.executeCommand<Location[]>('vscode.executeDefinitionProvider', document.uri, positionOf(document, 'Petrel told'));
    assert.ok(place);
    assert.match(wordsAt(document, place.range), /Anna Petrel/);
  });

  it('find and highlight all mentions of one person, and of nobody else', async () => {
    const { document } = await open(RIVER);
    const at = document.positionAt(document.getText().indexOf('Petrel told') + 2);
    const places = await commands.executeCommand<Location[]>('vscode.executeReferenceProvider', document.uri, at);
    const words = places.map((one) => wordsAt(document, one.range));
    assert.ok(words.some((one) => one.includes('Anna Petrel')) && words.includes('Petrel'), words.join(' · '));
    assert.ok(!words.some((one) => one.includes('Adeyemi')), words.join(' · '));
    const marks = await commands.executeCommand<DocumentHighlight[]>('vscode.executeDocumentHighlights', document.uri, at);
    assert.deepEqual(marks.map((one) => wordsAt(document, one.range)), words);
  });

  it('widen a selection from the word over the quote to sentence and paragraph', async () => {
    const { document } = await open(RIVER);
    const [innermost] = await commands.executeCommand<SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [positionOf(document, 'northern')]);
    const steps: string[] = [];
    for (let one: SelectionRange | undefined = innermost; one !== undefined; one = one.parent) steps.push(wordsAt(document, one.range));
    assert.equal(steps[0], 'northern');
    assert.ok(steps.some((one) => one.startsWith('"We will open') && one.endsWith('banks."')), steps.join('\n'));
    assert.ok(steps.every((one, i) => i === 0 || one.includes(steps[i - 1]!)), 'each holds the one before');
  });

  it('find people and undertakings of the open articles by a few letters', async () => {
    const { document } = await open(RIVER);
    await readingOf(document);
    const names = async (query: string): Promise<string[]> => (await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query)).map((one) => one.name);
    assert.ok((await names('petrel')).includes('Anna Petrel'));
    assert.ok((await names('share the water')).some((one) => one.includes('agreed to share the water')));
    assert.deepEqual(await names('zzzz'), []);
  });

  it('find them in all articles that are open', async () => {
    for (const name of [RIVER, 'harbour.txt']) await readingOf((await open(name)).document);
    const found = await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', 'e');
    const files = new Set(found.map((one) => one.location.uri.path.split('/').at(-1)));
    assert.ok(files.has('harbour.txt') && files.has(RIVER), [...files].join());
  });

  it('tell the way to the passage at the cursor: who speaks, in which quote', async () => {
    const { document } = await open(RIVER);
    const position = positionOf(document, 'northern');
    const path: string[] = [];
    let level = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    // As breadcrumbs and an outline that follows the cursor go down: the first that holds the position.
    for (let one = level.find(({ range }) => range.contains(position)); one !== undefined; one = level.find(({ range }) => range.contains(position))) {
      path.push(one.name);
      level = one.children;
    }
    assert.deepEqual([path[0], path[1]?.slice(0, 14)], ['Anna Petrel', '"We will open ']);
  });

  it('know the headline and the subheads for sections, but leave Markdown’s to the editor', async () => {
    const story = 'The harbour board will reopen the old pier by the end of June, its chairwoman Ada Holm told reporters on Monday after the meeting.';
    const editor = await open('harbour.txt');
    await editor.edit((edit) => {
      edit.replace(new Range(new Position(0, 0), editor.document.lineAt(editor.document.lineCount - 1).range.end), ['Old pier opens again', story, 'What happens next', story].join('\n\n'));
    });
    await readingOf(editor.document);
    const [headline] = await commands.executeCommand<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', editor.document.uri);
    assert.equal(headline?.name, 'Old pier opens again');
    assert.ok(headline.children.some((one) => one.name === 'What happens next' && one.range.end.isEqual(headline.range.end)));
  });

  it('peek at all that the one under the cursor says', async () => {
    const editor = await open(RIVER);
    await readingOf(editor.document);
    const at = positionOf(editor.document, 'Anna Petrel');
    editor.selection = new Selection(at, at);
    await commands.executeCommand('onTheRecord.peekQuotes');
    const stops = new Set<string>();
    await until('the peek view leads from quote to quote', async () => {
      await commands.executeCommand('goToNextReference');
      const { active } = window.activeTextEditor!.selection;
      stops.add(editor.document.getText(new Range(active, active.translate(0, 10))));
      return stops.has('"We will o') && stops.has('to comment');
    });
    await commands.executeCommand('closeReferenceSearch');
  });

  it('fold a quote that runs over many lines', async () => {
    const editor = await open('harbour.txt');
    const { document } = editor;
    const before = await commands.executeCommand<FoldingRange[] | undefined>('vscode.executeFoldingRangeProvider', document.uri);
    await editor.edit((edit) => {
      edit.insert(document.lineAt(document.lineCount - 1).range.end, '\n\n"We will build it\nin three years\nand not a day more,\nwhatever they say," Ada Holm told reporters.\n');
    });
    await readingOf(document);
    const after = await commands.executeCommand<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    const folded = after.filter((one) => document.lineAt(one.start).text.startsWith('"We will build it'));
    assert.equal(folded.length, 1, `${JSON.stringify(before)} → ${JSON.stringify(after)}`);
  });

  it('hint at a quotation mark that is never closed, and take the hint back', async () => {
    const editor = await open(RIVER);
    const { document } = editor;
    await readingOf(document);
    const hints = (): string[] => languages.getDiagnostics(document.uri).filter((one) => one.source === 'On the Record').map((one) => one.code as string);
    assert.deepEqual(hints(), []);
    const last = document.getText().lastIndexOf('both banks."');
    await editor.edit((edit) => { edit.delete(new Range(document.positionAt(last + 11), document.positionAt(last + 12))); });
    await until('the hint is there', () => hints().includes('quote.unclosed'));
    await commands.executeCommand('undo');
    await until('the hint is gone', () => hints().length === 0);
  });

  it('hint at two figures for the same thing, and at nothing more than that', async () => {
    const editor = await open(RIVER);
    await editor.edit((edit) => { edit.insert(new Position(1, 0), 'The blast killed 12 people in Harlow.\n\nPolice said 14 people were killed in the blast.\n\n'); });
    await readingOf(editor.document);
    const hints = languages.getDiagnostics(editor.document.uri).filter((one) => one.source === 'On the Record');
    assert.deepEqual(hints.map((one) => [one.code, one.severity, wordsAt(editor.document, one.range)]), [['quantity.disagrees', DiagnosticSeverity.Hint, '14']]);
    assert.match(hints[0]!.message, /“14 people” here, “12 people” above/);
  });
});

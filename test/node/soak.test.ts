import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { commands, Position, Range, Selection, Uri, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { Probe } from '../../src/extension/probe';
import { randomNumbers } from '../evaluation/bootstrap';
import { probe } from '../integration/probe';

/** `npm run soak` has two hours' worth: a command each half second. */
const COMMANDS = Number(process.env.SOAK_COMMANDS ?? 250);
const SEED = Number(process.env.SOAK_SEED ?? 1);
/** Commands between two looks at what is shown, and between two openings of the file. */
const LOOK = 25;
const OPENING = 125;
/** Megabytes that the heap may have grown by, when all is closed again, however many commands there were: what is remembered of words is bounded, and fills up early. */
const MOST_GROWTH = 8;
const NAME = 'soak.news';
const LONGEST = 20_000;
const LAYERS = ['speakers', 'quotes', 'dates', 'quantities', 'commitments'] as const;
const PIECES = [' ', '\n', '\n\n', '.', ',', '"', '“', '”', ' he said', ' by Friday', ' $40 million', ' Ana Ruiz, the mayor,', ' will not pay', ' on April 30', 'x', ' 3 per cent', ' said', '\nBy Ana Ruiz\n', '\nDate: 3 May 2021\n', '😀', 'é'];

const uri = (): Uri => Uri.joinPath(workspace.workspaceFolders![0]!.uri, NAME);

function collector(): () => number {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  return () => {
    collect();
    collect();
    return process.memoryUsage().heapUsed / 1e6;
  };
}

describe(`${COMMANDS} random commands`, function () {
  this.timeout(0);
  let it$: Probe;
  let editor: TextEditor;
  const random = randomNumbers(SEED);
  const below = (limit: number): number => Math.floor(random() * limit);
  const pick = <T>(list: readonly T[]): T => list[below(list.length)]!;
  const anywhere = (document: TextDocument): Position => document.positionAt(below(document.getText().length + 1));

  const open = async (): Promise<void> => { editor = await window.showTextDocument(await workspace.openTextDocument(uri()), { preview: false }); };
  const run = (command: string, ...args: readonly unknown[]): Promise<unknown> => Promise.resolve(commands.executeCommand(command, ...args));
  const annotation = async (): Promise<readonly unknown[] | undefined> => {
    const all = (await it$.annotationsOf(uri()))!;
    const layer = pick(['quotes', 'dates', 'quantities', 'commitments'] as const);
    const one = all[layer].length === 0 ? undefined : pick<{ start: number; end: number }>(all[layer]);
    return one && [uri(), one.start, one.end, LAYERS.indexOf(layer)];
  };
  const decide = async (command: string): Promise<void> => {
    const one = await annotation();
    if (one !== undefined) await run(command, one);
  };

  /** What a reader does, the frequent things several times. */
  const doings: readonly (() => PromiseLike<unknown>)[] = [
    ...Array.from({ length: 8 }, () => () => editor.edit((edit) => { edit.insert(anywhere(editor.document), pick(PIECES)); })),
    ...Array.from({ length: 3 }, () => () => {
      const start = anywhere(editor.document);
      return editor.edit((edit) => { edit.delete(new Range(start, editor.document.positionAt(editor.document.offsetAt(start) + below(30)))); });
    }),
    () => run('undo'), () => run('redo'), () => run('editor.action.copyLinesDownAction'), () => run('editor.action.moveLinesDownAction'), () => run('deleteWordLeft'),
    () => {
      editor.selection = new Selection(anywhere(editor.document), anywhere(editor.document));
      return Promise.resolve();
    },
    () => run('onTheRecord.nextAnnotation'), () => run('onTheRecord.previousCommitment'),
    () => decide('onTheRecord.accept'), () => decide('onTheRecord.reject'), () => run('onTheRecord.undoDecision'), () => run('onTheRecord.redoDecision'),
    () => run('vscode.executeHoverProvider', uri(), anywhere(editor.document)), () => run('vscode.executeDocumentSymbolProvider', uri()), () => run('workbench.action.files.save'),
  ];

  /** Closes the file and takes out what was decided about it: what is left in memory then has no right to be there. */
  const close = async (): Promise<void> => {
    await window.showTextDocument(editor.document);
    await run('workbench.action.files.revert');
    await run('workbench.action.closeAllEditors');
    const folder = workspace.workspaceFolders![0]!.uri;
    for (const [name] of await workspace.fs.readDirectory(folder)) if (name.startsWith(`${NAME}.annotations`)) await workspace.fs.delete(Uri.joinPath(folder, name));
    await new Promise((resolve) => { setTimeout(resolve, 100); });
  };

  it('leave the extension as it was, and the memory flat', async () => {
    it$ = await probe();
    const text = (await workspace.fs.readFile(Uri.joinPath(workspace.workspaceFolders![0]!.uri, 'river-accord.news')));
    const heap = collector();
    const heaps: number[] = [];
    for (let done = 0; done < COMMANDS; done += 1) {
      if (done % OPENING === 0) {
        if (done > 0) await close();
        heaps.push(heap());
        await workspace.fs.writeFile(uri(), text);
        await open();
      }
      await pick(doings)();
      if (editor.document.getText().length > LONGEST) await editor.edit((edit) => { edit.delete(new Range(0, 0, editor.document.lineCount >> 1, 0)); });
      if (done % LOOK === LOOK - 1) {
        const annotations = await it$.annotationsOf(uri());
        assert.equal(annotations?.textLength, editor.document.getText().length, `after ${done} commands`);
      }
    }
    await close();
    heaps.push(heap());
    await workspace.fs.delete(uri());
    // The first openings fill caches that are there to stay.
    const settled = heaps[Math.min(heaps.length - 1, Math.max(1, Math.ceil(heaps.length / 10)))]!;
    const growth = heaps.at(-1)! - settled;
    console.log(`heap after ${COMMANDS} commands ${heaps.at(-1)!.toFixed(1)} MB, ${growth.toFixed(1)} MB more than after the first ones`);
    assert.ok(growth <= MOST_GROWTH, heaps.map((one) => one.toFixed(1)).join(' '));
  });
});

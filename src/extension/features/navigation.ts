import { commands, Disposable, Selection, TextEditorRevealType, Uri, window, workspace, type TextDocument, type ViewColumn } from 'vscode';
import type { Span } from '../../engine';
import { GO_TO } from '../cards/card';
import { GUESS, worthMarking, type Layer, type Lookup } from '../lookup';
import type { Services } from '../services';
import type { Settings } from '../services/settings';
import { rangeOf } from './range';

/** Commands that lead to a passage, or from one annotation to the next. */
export function register(services: Services): Disposable {
  const step = (direction: 1 | -1, layer?: Layer) => (): Promise<void> => goToNeighbour(services, direction, layer);
  return Disposable.from(
    commands.registerCommand(GO_TO, (...args: unknown[]) => goTo(services, args)),
    commands.registerCommand('onTheRecord.nextAnnotation', step(1)),
    commands.registerCommand('onTheRecord.previousAnnotation', step(-1)),
    commands.registerCommand('onTheRecord.nextCommitment', step(1, 'commitments')),
    commands.registerCommand('onTheRecord.previousCommitment', step(-1, 'commitments')),
  );
}

/** `[document, start, end]`: the document by its number (links in cards) or its address (views). Anything else is left alone. */
async function goTo({ articles }: Services, [document, start, end]: readonly unknown[]): Promise<void> {
  if (typeof start !== 'number' || typeof end !== 'number' || !Number.isInteger(start) || !Number.isInteger(end)) return;
  const article = typeof document === 'number' ? articles.byNumber(document)
    : document instanceof Uri ? articles.byUri(document) : undefined;
  if (article === undefined || start < 0 || end < start) return;
  await show(article.document, { start, end });
}

export interface ShowOptions {
  /** Whether the reader goes there; otherwise the focus stays where it is. */
  readonly focus: boolean;
  /** Where to open an article that is not in sight. */
  readonly column?: ViewColumn;
}

/** Shows a passage in the article's editor. */
export async function show(document: TextDocument, span: Span, { focus, column }: ShowOptions = { focus: true }): Promise<void> {
  const known = window.visibleTextEditors.find((one) => one.document === document);
  const viewColumn = known?.viewColumn ?? column;
  const editor = !focus && known !== undefined ? known
    : await window.showTextDocument(document, { preserveFocus: !focus, ...(viewColumn === undefined ? {} : { viewColumn }) });
  const range = rangeOf(document, span);
  // The whole passage is selected: that is what a screen reader reads out, and it shows where it ends.
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

async function goToNeighbour({ articles, settings }: Services, direction: 1 | -1, layer: Layer | undefined): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor === undefined) return;
  const article = await articles.fresh(editor.document);
  if (article === undefined) return;
  const stops = stopsIn(article.lookup, settings.of(editor.document.uri), layer);
  const from = editor.document.offsetAt(editor.selection.start);
  const span = neighbour(stops, from, direction, editor.selection.isEmpty);
  if (span !== undefined && workspace.textDocuments.includes(editor.document)) await show(editor.document, span);
}

/** The annotations that are shown, in the order of the text; of several that begin together, the longest. */
function stopsIn(lookup: Lookup, settings: Settings, layer: Layer | undefined): Span[] {
  const shown = lookup.all.filter((one) => (layer === undefined ? settings.layers[one.layer] : one.layer === layer)
    && worthMarking(lookup, one) && (settings.guesses || one.annotation.certainty >= GUESS));
  return shown.map((one) => one.annotation).filter((one, index, all) => index === 0 || all[index - 1]!.start !== one.start);
}

/** The next stop behind the cursor, or the last before it; around the ends of the article. */
function neighbour(stops: readonly Span[], from: number, direction: 1 | -1, atCursor: boolean): Span | undefined {
  if (direction === -1) return stops.filter((one) => one.start < from).at(-1) ?? stops.at(-1);
  return stops.find((one) => one.start > from || (one.start === from && atCursor && from === 0)) ?? stops[0];
}

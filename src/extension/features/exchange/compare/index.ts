/**
 * "Compare with Another Reviewer…": where two differ, side by side in the editor's own view of differences, each to be settled
 * where the cursor is; and the figures of how far they agree.
 */
import { commands, Disposable, EventEmitter, l10n, Selection, TextEditorRevealType, Uri, window, workspace, type TextDocument, type TextEditor } from 'vscode';
import type { Difference } from '../../../../review/agreement/compare';
import type { Services } from '../../../services';
import { rangeOf } from '../../range';
import { articleMeant, givenIn } from '../subject';
import { Comparison } from './comparison';
import { chooseReviewer, reviewerIn } from './reviewers';

export const COMPARE_SCHEME = 'on-the-record-compare';
/** Milliseconds. */
const MOST_REDRAWING = 1_000;
export const REPORT_SCHEME = 'on-the-record-agreement';

/** Documents that can be read, searched and saved under a name, and not changed. */
interface Shown {
  readonly comparison: Comparison;
  readonly content: () => string;
}

export class Comparisons implements Disposable {
  private readonly shown = new Map<string, Shown>();
  private readonly changed = new EventEmitter<Uri>();
  private readonly subscriptions: Disposable;

  constructor(private readonly services: Services) {
    const provider = { onDidChange: this.changed.event, provideTextDocumentContent: (uri: Uri) => this.shown.get(uri.toString())?.content() ?? '' };
    const settling = (command: string, act: (comparison: Comparison, difference: Difference) => Promise<void>): Disposable =>
      commands.registerCommand(`onTheRecord.compare.${command}`, () => this.settle(act));
    this.subscriptions = Disposable.from(
      this.changed, ...[COMPARE_SCHEME, REPORT_SCHEME].map((scheme) => workspace.registerTextDocumentContentProvider(scheme, provider)),
      workspace.onDidCloseTextDocument(({ uri }) => { this.shown.delete(uri.toString()); }),
      commands.registerCommand('onTheRecord.compareReviewers', (given?: unknown) => this.open(given)),
      commands.registerCommand('onTheRecord.compare.showAgreement', () => this.showAgreement()),
      settling('takeTheirs', async (comparison, difference) => { await comparison.take(difference); }),
      settling('keepMine', async (comparison, difference) => { comparison.keep(difference); await comparison.refresh(); }),
      settling('goToPassage', async ({ document }, difference) => { await goTo(document.uri, difference); }),
    );
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  /** @param asked `{ with }`: the other reviewer's file; without it the reader chooses */
  private async open(asked: unknown): Promise<void> {
    const given = givenIn(asked).with;
    const article = await articleMeant(this.services);
    const other = article && (given instanceof Uri ? await reviewerIn(given) : await chooseReviewer(this.services, article));
    if (article === undefined || other === undefined) return;
    const comparison = new Comparison(this.services, article, other);
    const ours = this.show(comparison, COMPARE_SCHEME, 'a.txt', () => comparison.sides().ours);
    const theirs = this.show(comparison, COMPARE_SCHEME, 'b.txt', () => comparison.sides().theirs);
    await commands.executeCommand('vscode.diff', ours, theirs, l10n.t('{0}: yours ↔ {1}', comparison.name, other.name), { preview: false });
    this.toFirst(comparison);
  }

  private show(comparison: Comparison, scheme: string, ending: string, content: () => string): Uri {
    // The same comparison a second time replaces the first, in the tabs too.
    const uri = Uri.from({ scheme, path: `/${comparison.name}.${ending}`, query: comparison.document.uri.toString() });
    this.shown.set(uri.toString(), { comparison, content });
    this.changed.fire(uri);
    return uri;
  }

  private toFirst(comparison: Comparison): void {
    const { editor } = this.active() ?? {};
    const first = comparison.sides().blocks[0]?.first;
    if (editor !== undefined && first !== undefined) editor.selection = new Selection(first, 0, first, 0);
  }

  private async showAgreement(): Promise<void> {
    const { comparison } = this.active() ?? {};
    if (comparison === undefined) return;
    const report = comparison.report();
    await window.showTextDocument(await workspace.openTextDocument(this.show(comparison, REPORT_SCHEME, 'agreement.md', () => report)), { preview: false });
  }

  private active(): { readonly editor: TextEditor; readonly comparison: Comparison } | undefined {
    const editor = window.activeTextEditor;
    const shown = editor && this.shown.get(editor.document.uri.toString());
    return editor === undefined || shown === undefined ? undefined : { editor, comparison: shown.comparison };
  }

  private async settle(act: (comparison: Comparison, difference: Difference) => Promise<void>): Promise<void> {
    const { editor, comparison } = this.active() ?? {};
    if (editor === undefined || comparison === undefined) return;
    const { line } = editor.selection.active;
    const { blocks } = comparison.sides();
    const block = blocks.find((one) => one.first <= line && line <= one.last + 1);
    if (block === undefined) {
      window.setStatusBarMessage(l10n.t('Put the cursor on a difference first.'), 3_000);
      return;
    }
    await act(comparison, block.difference);
    const after = comparison.sides().blocks;
    if (after.length === blocks.length) return;
    const redrawn = changeOf(editor.document);
    for (const [uri, shown] of this.shown) if (shown.comparison === comparison) this.changed.fire(Uri.parse(uri, true));
    await redrawn;
    // On to the next one.
    const next = after[Math.min(blocks.indexOf(block), after.length - 1)]?.first;
    if (next !== undefined) editor.selection = new Selection(next, 0, next, 0);
  }
}

/** Resolves when a document changes, or was not about to. */
async function changeOf(document: TextDocument): Promise<void> {
  await new Promise<void>((resolve) => {
    const done = (): void => {
      listener.dispose();
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, MOST_REDRAWING);
    const listener = workspace.onDidChangeTextDocument((event) => { if (event.document === document) done(); });
  });
}

/** Beside the differences, which stay where they are. */
async function goTo(article: Uri, difference: Difference): Promise<void> {
  const editor = await window.showTextDocument(await workspace.openTextDocument(article), { preview: false });
  const range = rangeOf(editor.document, difference);
  editor.selection = new Selection(range.start, range.end);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Review from the keyboard alone: one undecided annotation after the other, each with the next key. */
import { commands, Disposable, l10n, Range, Selection, StatusBarAlignment, TextEditorRevealType, window, type TextDocument } from 'vscode';
import { GUESS, worthMarking, type Marked } from '../../lookup';
import { shorten } from '../../markdown';
import type { AnnotatedArticle } from '../../services/annotations';
import type { Services } from '../../services';
import { isOpen, layerInWords } from '../../wording/review';
import { acceptDraft, record, rejectDraft } from './verdicts';

export class ReviewMode implements Disposable {
  private readonly item = window.createStatusBarItem('onTheRecord.review', StatusBarAlignment.Left, 100);
  private document: TextDocument | undefined;
  private shown: Marked | undefined;
  private readonly subscriptions: Disposable;

  constructor(private readonly services: Services) {
    this.item.name = l10n.t('Review');
    this.item.command = 'onTheRecord.review.leave';
    this.item.tooltip = l10n.t('Leave the review');
    this.subscriptions = Disposable.from(
      this.item,
      window.onDidChangeActiveTextEditor((editor) => { if (editor !== undefined && editor.document !== this.document) this.leave(); }),
      commands.registerCommand('onTheRecord.review.start', () => this.start()),
      commands.registerCommand('onTheRecord.review.next', () => this.go(1)),
      commands.registerCommand('onTheRecord.review.previous', () => this.go(-1)),
      commands.registerCommand('onTheRecord.review.accept', () => this.decide(acceptDraft)),
      commands.registerCommand('onTheRecord.review.reject', () => this.decide(rejectDraft)),
      commands.registerCommand('onTheRecord.review.leave', () => { this.leave(); }),
    );
  }

  dispose(): void {
    this.leave();
    this.subscriptions.dispose();
  }

  private async start(): Promise<void> {
    const document = this.services.front.article;
    const article = document && await this.services.articles.fresh(document);
    if (article === undefined) {
      await offerSample();
      return;
    }
    const editor = window.activeTextEditor?.document === document ? window.activeTextEditor! : await window.showTextDocument(article.document);
    this.document = editor.document;
    await commands.executeCommand('setContext', 'onTheRecord.reviewing', true);
    const all = this.undecided(article);
    const from = editor.document.offsetAt(editor.selection.start);
    await this.show(article, all.find((one) => one.annotation.start >= from) ?? all[0]);
  }

  private leave(): void {
    if (this.document === undefined) return;
    this.item.tooltip = l10n.t('Leave the review');
    this.document = undefined;
    this.shown = undefined;
    this.item.hide();
    void commands.executeCommand('setContext', 'onTheRecord.reviewing', false);
  }

  private async go(direction: 1 | -1): Promise<void> {
    const article = this.document && await this.services.articles.fresh(this.document);
    if (article === undefined) return;
    await this.show(article, neighbour(this.undecided(article), this.shown, direction));
  }

  private async decide(draft: typeof acceptDraft): Promise<void> {
    const { document, shown } = this;
    const article = document && await this.services.articles.fresh(document);
    // The text may have changed since it was shown: only what stands there still is decided on.
    const marked = article?.lookup.all.find((one) => one.layer === shown?.layer && one.annotation.start === shown.annotation.start && one.annotation.end === shown.annotation.end);
    if (document === undefined || article === undefined || marked === undefined) {
      await this.go(1);
      return;
    }
    await record(this.services, document, draft({ article, marked }));
    const now = await this.services.articles.fresh(document);
    if (now !== undefined) await this.show(now, neighbour(this.undecided(now), marked, 1));
  }

  /** What is shown and not decided on, or read otherwise since, in the order of the text; of what begins together, the longer first. */
  private undecided({ lookup, document }: AnnotatedArticle): Marked[] {
    const { layers, guesses } = this.services.settings.of(document.uri);
    return lookup.all.filter((one) => layers[one.layer] && worthMarking(lookup, one) && (guesses || one.annotation.certainty >= GUESS)
      && isOpen(lookup.stateOf(one.annotation.id)));
  }

  private async show(article: AnnotatedArticle, marked: Marked | undefined): Promise<void> {
    this.shown = marked;
    const all = this.undecided(article);
    this.item.show();
    if (marked === undefined) {
      this.item.text = l10n.t('$(pass) Review: all decided · Esc leave');
      return;
    }
    // What is decided on is selected in the text, and its card is open: the bar has the keys, all of them on a small screen too.
    this.item.text = l10n.t('$(checklist) {0}/{1} · A confirm · R reject · C correct · T note · N next · P back · U undo · Esc', all.indexOf(marked) + 1, all.length);
    this.item.tooltip = l10n.t('Review: {0} “{1}”. Shift+U does again what was undone; Esc leaves the review.', layerInWords(marked.layer), shorten(marked.annotation.text, 60));
    const { document } = article;
    const editor = window.visibleTextEditors.find((one) => one.document === document) ?? await window.showTextDocument(document);
    const range = new Range(document.positionAt(marked.annotation.start), document.positionAt(marked.annotation.end));
    editor.selection = new Selection(range.start, range.end);
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    await commands.executeCommand('editor.action.showHover', { focus: 'noAutoFocus' });
  }
}

/** There is nothing to review: somebody who tries it out has something to begin with. */
async function offerSample(): Promise<void> {
  const sample = l10n.t('Open a Sample Article');
  if (await window.showInformationMessage(l10n.t('Open an article first.'), sample) === sample) await commands.executeCommand('onTheRecord.openSample');
}

function neighbour(all: readonly Marked[], from: Marked | undefined, direction: 1 | -1): Marked | undefined {
  if (from === undefined) return all[0];
  const behind = (one: Marked): boolean => one.annotation.start > from.annotation.start
    || (one.annotation.start === from.annotation.start && (one.annotation.end < from.annotation.end || (one.annotation.end === from.annotation.end && one.layer > from.layer)));
  const isFrom = (one: Marked): boolean => one.annotation.id === from.annotation.id;
  return direction === 1 ? all.find((one) => behind(one) && !isFrom(one)) ?? all[0] : all.filter((one) => !behind(one) && !isFrom(one)).at(-1) ?? all.at(-1);
}

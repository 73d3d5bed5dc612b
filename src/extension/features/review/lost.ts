/** The view of decisions that lost their place, each with where it may belong; and of what the engine reads otherwise by now. */
import { commands, Disposable, EventEmitter, l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, window, type TreeDataProvider } from 'vscode';
import type { Span } from '../../../engine';
import type { Orphan } from '../../../review/apply';
import { anchorOf } from '../../../review/anchoring/anchor';
import { GO_TO } from '../../cards/card';
import type { Marked } from '../../lookup';
import { shorten } from '../../markdown';
import { snippetOf } from '../../trees/snippet';
import type { AnnotatedArticle } from '../../services/annotations';
import type { Services } from '../../services';
import { decisionInWords, differenceInWords, layerInWords } from '../../wording/review';

export type LostNode =
  | { readonly kind: 'orphan'; readonly orphan: Orphan }
  | { readonly kind: 'candidate'; readonly orphan: Orphan; readonly span: Span }
  | { readonly kind: 'differs'; readonly subject: Marked };

const VIEW = 'onTheRecord.lost';

export class LostDecisions implements TreeDataProvider<LostNode>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.changed.event;
  private readonly subscriptions: Disposable;
  private article: AnnotatedArticle | undefined;

  constructor(private readonly services: Services) {
    const view = window.createTreeView(VIEW, { treeDataProvider: this });
    const refresh = (): void => {
      const document = window.activeTextEditor?.document;
      if (document !== undefined) this.article = services.articles.newest(document);
      const count = this.roots().length;
      view.badge = count === 0 ? undefined : { value: count, tooltip: l10n.t('{0} decisions to look at', count) };
      void commands.executeCommand('setContext', 'onTheRecord.hasLost', count > 0);
      this.changed.fire(undefined);
    };
    this.subscriptions = Disposable.from(
      view, this.changed, services.articles.onDidChange(refresh), window.onDidChangeActiveTextEditor(refresh),
      commands.registerCommand('onTheRecord.placeDecision', (node?: LostNode) => this.place(node)),
      commands.registerCommand('onTheRecord.dropDecision', (node?: LostNode) => this.drop(node)),
    );
    refresh();
  }

  get nodes(): readonly LostNode[] {
    return this.roots();
  }

  getChildren(node?: LostNode): LostNode[] {
    if (node === undefined) return this.roots();
    return node.kind === 'orphan' ? node.orphan.candidates.map((span) => ({ kind: 'candidate', orphan: node.orphan, span })) : [];
  }

  getTreeItem(node: LostNode): TreeItem {
    const item = this.itemOf(node);
    item.contextValue = node.kind;
    return item;
  }

  dispose(): void {
    this.subscriptions.dispose();
  }

  private roots(): LostNode[] {
    const { article } = this;
    if (article === undefined) return [];
    const { lookup } = article;
    return [
      ...lookup.review.orphans.map((orphan): LostNode => ({ kind: 'orphan', orphan })),
      ...lookup.all.filter((one) => lookup.stateOf(one.annotation.id).differs.length > 0).map((subject): LostNode => ({ kind: 'differs', subject })),
    ];
  }

  private itemOf(node: LostNode): TreeItem {
    const { article } = this;
    if (node.kind === 'orphan') {
      const { decision, quote, layer, reason, candidates } = node.orphan;
      const item = new TreeItem(shorten(quote, 100), candidates.length === 0 ? TreeItemCollapsibleState.None : TreeItemCollapsibleState.Expanded);
      item.iconPath = new ThemeIcon('debug-disconnect');
      item.description = `${layerInWords(layer)} · ${decisionInWords(decision)}`;
      item.tooltip = reason === 'passage' ? l10n.t('The passage is not found any more, or several look like it.')
        : reason === 'person' ? l10n.t('Nobody of this name is in the article any more.') : l10n.t('Nothing is marked any more at this passage.');
      return item;
    }
    const span = node.kind === 'candidate' ? node.span : node.subject.annotation;
    if (article === undefined) return new TreeItem('');
    const line = l10n.t('line {0}', article.document.positionAt(span.start).line + 1);
    const difference = node.kind === 'differs' ? differenceInWords(article.lookup.stateOf(node.subject.annotation.id)) : null;
    const item = new TreeItem(node.kind === 'candidate' ? snippetOf(article.lookup, span) : shorten(node.subject.annotation.text, 100));
    item.iconPath = new ThemeIcon(node.kind === 'candidate' ? 'search' : 'diff');
    item.description = difference === null ? line : `${line} · ${difference}`;
    item.tooltip = difference ?? l10n.t('Perhaps here');
    item.command = { command: GO_TO, title: '', arguments: [article.document.uri, span.start, span.end] };
    return item;
  }

  /** At the candidate that was clicked, or at what is selected in the editor. */
  private async place(node: LostNode | undefined): Promise<void> {
    const { article } = this;
    if (article === undefined || node === undefined || node.kind === 'differs') return;
    const editor = window.visibleTextEditors.find((one) => one.document === article.document);
    const selected = editor === undefined || editor.selection.isEmpty ? undefined
      : { start: article.document.offsetAt(editor.selection.start), end: article.document.offsetAt(editor.selection.end) };
    const span = node.kind === 'candidate' ? node.span : selected ?? node.orphan.candidates[0];
    if (span === undefined) {
      void window.showInformationMessage(l10n.t('Select the passage in the article first.'));
      return;
    }
    await this.services.decisions.record(article.document, { kind: 'place', decision: node.orphan.decision.id, anchor: anchorOf(article.lookup.text, span) });
  }

  private async drop(node: LostNode | undefined): Promise<void> {
    if (this.article === undefined || node === undefined || node.kind === 'differs') return;
    await this.services.decisions.record(this.article.document, { kind: 'undo', decision: node.orphan.decision.id });
  }
}

import {
  Disposable, EventEmitter, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, window,
  type CancellationToken, type Event, type TextEditor, type TreeDataProvider, type TreeView,
} from 'vscode';
import { articleDayOf, cardFor } from '../../cards';
import { GO_TO } from '../../cards/card';
import type { AnnotatedArticle } from '../../services/annotations';
import type { Services } from '../../services';
import { nodeAt, parentsOf, type TreeNode } from '../../trees/node';
import { isOpen, verdictInWords } from '../../wording/review';
import { cardMarkdown } from '../hovers';
import { articleToShow } from './shown-article';

const AFTER_MOVING = 120;
const NOTHING: ViewContent = { nodes: () => [] };

/** What one of the views shows of an article. */
export interface ViewContent {
  /** The rows, put into words when the view is looked at: a long article has thousands. */
  readonly nodes: () => readonly TreeNode[];
  readonly description?: string;
  readonly message?: string;
  readonly badge?: { readonly value: number; readonly tooltip: string };
}

/** A view of the active article. It keeps the article when another kind of editor takes the focus, and follows the cursor. */
export class ArticleTree implements TreeDataProvider<TreeNode>, Disposable {
  private readonly changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData: Event<undefined> = this.changed.event;
  private readonly view: TreeView<TreeNode>;
  private readonly subscriptions: Disposable;
  private article: AnnotatedArticle | undefined;
  private content: ViewContent = NOTHING;
  private rows: readonly TreeNode[] | undefined;
  private parents: ReadonlyMap<string, TreeNode> | undefined;
  private following: number | undefined;

  constructor(
    id: string, private readonly services: Services,
    private readonly contentOf: (article: AnnotatedArticle) => ViewContent,
  ) {
    this.view = window.createTreeView(id, { treeDataProvider: this, showCollapseAll: true });
    const { articles, settings, files } = services;
    this.subscriptions = Disposable.from(
      this.view, this.changed,
      window.onDidChangeActiveTextEditor(() => { this.refresh(); }),
      articles.onDidChange((document) => {
        if (document === window.activeTextEditor?.document || document === this.article?.document) this.refresh(true);
      }),
      files.onDidChange(() => { this.refresh(); }),
      settings.onDidChange(() => { this.refresh(true); }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => { this.followLater(textEditor); }),
      this.view.onDidChangeVisibility(({ visible }) => { if (visible && window.activeTextEditor) this.followLater(window.activeTextEditor); }),
    );
    this.refresh();
  }

  get nodes(): readonly TreeNode[] {
    return this.rows ??= this.content.nodes();
  }

  get selected(): string | undefined {
    return this.view.selection[0]?.key;
  }

  /** Shows the active article anew. */
  refresh(always = false): void {
    const article = articleToShow(this.services, this.article);
    if (article === this.article && !always) return;
    this.article = article;
    this.content = article === undefined ? NOTHING : this.contentOf(article);
    this.rows = undefined;
    this.parents = undefined;
    this.view.description = this.content.description ?? '';
    this.view.message = this.content.message ?? '';
    this.view.badge = this.content.badge;
    this.changed.fire(undefined);
  }

  getChildren(node?: TreeNode): TreeNode[] {
    return [...(node === undefined ? this.nodes : node.children ?? [])];
  }

  getParent(node: TreeNode): TreeNode | undefined {
    return (this.parents ??= parentsOf(this.nodes)).get(node.key);
  }

  getTreeItem(node: TreeNode): TreeItem {
    const state = node.children === undefined || node.children.length === 0 ? TreeItemCollapsibleState.None
      : node.collapsed === true ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.Expanded;
    const item = new TreeItem(node.label, state);
    item.id = node.key;
    item.accessibilityInformation = { label: node.spoken };
    const { description, contextValue } = this.reviewOf(node);
    if (description !== '') item.description = description;
    if (contextValue !== undefined) item.contextValue = contextValue;
    if (node.icon !== undefined) item.iconPath = new ThemeIcon(node.icon, node.colour === undefined ? undefined : new ThemeColor(node.colour));
    if (node.target !== undefined && this.article !== undefined) {
      item.command = { command: GO_TO, title: '', arguments: [this.article.document.uri, node.target.start, node.target.end] };
    }
    return item;
  }

  /** Rows of annotations say what was decided about them, and offer to decide. */
  private reviewOf({ description = '', subject }: TreeNode): { description: string; contextValue?: string } {
    if (subject === undefined || this.article === undefined) return { description };
    const state = this.article.lookup.stateOf(subject.annotation.id);
    const { verdict } = state;
    const words = verdict === null ? [] : [verdictInWords(verdict)];
    return {
      description: [...words, ...(description === '' ? [] : [description])].join(' · '),
      contextValue: `annotation ${subject.layer}${isOpen(state) ? '' : ' decided'}`,
    };
  }

  /** The card is written when it is looked at. */
  async resolveTreeItem(item: TreeItem, node: TreeNode, _token: CancellationToken): Promise<TreeItem> {
    const { article } = this;
    if (article === undefined || node.subject === undefined) return item;
    const { evidence, conversions } = this.services.settings.of(article.document.uri);
    const context = { lookup: article.lookup, document: article.number, articleDay: articleDayOf(article.annotations), evidence, atPassage: false };
    item.tooltip = cardMarkdown(await cardFor(context, node.subject, conversions));
    return item;
  }

  dispose(): void {
    clearTimeout(this.following);
    this.subscriptions.dispose();
  }

  private followLater(editor: TextEditor): void {
    if (!this.view.visible || editor.document !== this.article?.document) return;
    clearTimeout(this.following);
    this.following = setTimeout(() => { this.follow(editor); }, AFTER_MOVING);
  }

  private follow(editor: TextEditor): void {
    const { article } = this;
    if (article === undefined || !this.view.visible || editor.document !== article.document || article.version !== editor.document.version) return;
    const node = nodeAt(this.nodes, editor.document.offsetAt(editor.selection.start));
    if (node === undefined || node.key === this.selected) return;
    // Refused while the view is being filled anew; the next move of the cursor tries again.
    this.view.reveal(node, { select: true, focus: false }).then(undefined, () => undefined);
  }
}

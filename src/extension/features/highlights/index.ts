import { Disposable, window, workspace, type TextDocument, type TextEditor, type TextEditorDecorationType } from 'vscode';
import type { Span } from '../../../engine';
import type { Services } from '../../services';
import { rangeOf } from '../range';
import { covers, nearby } from './nearby';
import { paragraphAt } from './paragraph-at';
import { highlightSpans, STYLE_NAMES, type StyleName } from './ranges';
import { sameSpans, shifted, type Change } from './shifted';
import { BEHAVIOUR, STYLES } from './styles';

export interface Highlights {
  dispose(): void;
  /** What is painted in an editor now, by style. */
  paintedIn(editor: TextEditor): Readonly<Record<string, readonly Span[]>>;
  /** How often marks of a style were handed to an editor. */
  handedOver(): number;
}

/** The marks of each style in one editor; null: the editor moved one of them in its own way. */
type Painted = Record<StyleName, readonly Span[] | null>;

/**
 * Paints the annotations of visible articles. While text is being typed the editor shifts what is painted, and we keep count of
 * where that is; a new reading replaces what has changed by it and leaves the rest alone, so nothing flickers and nothing stale is put in.
 */
export function register({ articles, settings }: Services): Highlights {
  let handedOver = 0;
  let types: ReadonlyMap<StyleName, TextEditorDecorationType> | undefined;
  const painted = new WeakMap<TextEditor, Painted>();
  const focused = new WeakMap<TextEditor, Span | undefined>();
  const parts = new WeakMap<TextEditor, Span>();

  const paint = (editor: TextEditor): void => {
    const article = articles.newest(editor.document);
    if (article === undefined) {
      clear(editor);
      return;
    }
    // A reading of an earlier version is out of place; what is painted stays until the next one is done.
    if (article.version !== editor.document.version) return;
    types ??= createTypes();
    const focus = paragraphAt(article.annotations.article.paragraphs, editor.document.offsetAt(editor.selection.active));
    const part = nearby(editor, article.lookup.text.length);
    const spans = highlightSpans(article.lookup, settings.of(editor.document.uri), focus, part);
    focused.set(editor, focus);
    parts.set(editor, part);
    const before = painted.get(editor);
    for (const [name, type] of types) {
      const there = before === undefined ? [] : before[name];
      if (there !== null && sameSpans(there, spans[name])) continue;
      editor.setDecorations(type, spans[name].map((span) => rangeOf(article.document, span)));
      handedOver += 1;
    }
    painted.set(editor, spans);
  };
  const clear = (editor: TextEditor): void => {
    if (types === undefined || !painted.has(editor)) return;
    for (const type of types.values()) editor.setDecorations(type, []);
    painted.delete(editor);
  };
  const paintAll = (): void => { window.visibleTextEditors.forEach(paint); };
  const paintDocument = (document: TextDocument): void => {
    for (const editor of window.visibleTextEditors) if (editor.document === document) paint(editor);
  };
  /** Where less than everything is marked, the marks go with the cursor from paragraph to paragraph. */
  const follow = (editor: TextEditor): void => {
    const article = articles.newest(editor.document);
    if (article?.version !== editor.document.version || settings.of(editor.document.uri).density === 'all') return;
    const focus = paragraphAt(article.annotations.article.paragraphs, editor.document.offsetAt(editor.selection.active));
    if (focus !== focused.get(editor)) paint(editor);
  };
  /** Of a long article only what is near is marked: the marks go with the scrolling. */
  const scroll = (editor: TextEditor): void => {
    const part = parts.get(editor);
    const article = articles.newest(editor.document);
    if (part !== undefined && article !== undefined && !covers(part, editor, article.lookup.text.length)) paint(editor);
  };
  const shift = (document: TextDocument, changes: readonly Change[]): void => {
    for (const editor of window.visibleTextEditors) {
      const before = editor.document === document ? painted.get(editor) : undefined;
      if (before !== undefined) painted.set(editor, Object.fromEntries(STYLE_NAMES.map((name) => [name, before[name] && shifted(before[name], changes)])) as Painted);
    }
  };
  const subscriptions = Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => { shift(document, contentChanges); }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => { scroll(textEditor); }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => { follow(textEditor); }),
    articles.onDidChange(paintDocument), settings.onDidChange(paintAll), window.onDidChangeVisibleTextEditors(paintAll),
  );
  return {
    paintedIn: (editor) => Object.fromEntries(Object.entries(painted.get(editor) ?? {}).map(([name, spans]) => [name, spans ?? []])),
    handedOver: () => handedOver,
    dispose: () => {
      subscriptions.dispose();
      for (const type of types?.values() ?? []) type.dispose();
    },
  };
}

/** Where two styles set the same property, the one made first wins: the order of the names is theirs of precedence. */
function createTypes(): ReadonlyMap<StyleName, TextEditorDecorationType> {
  return new Map(STYLE_NAMES.map((name) => [name, window.createTextEditorDecorationType({ ...STYLES[name], rangeBehavior: BEHAVIOUR })]));
}

import { Uri, window, type TextDocument } from 'vscode';
import { l10n } from 'vscode';
import { GUESS, LAYERS, markedAt, worthMarking, type Layer, type Marked } from '../../lookup';
import { shorten } from '../../markdown';
import type { AnnotatedArticle } from '../../services/annotations';
import type { Services } from '../../services';
import { layerInWords, verdictInWords } from '../../wording/review';

/** What a command is about. */
export interface Subject {
  readonly article: AnnotatedArticle;
  readonly marked: Marked;
}

/**
 * The annotation that a command names: numbers (document, start, end, layer) in a card's link, `[uri, start, end, layer]`
 * in a script or keybinding, a row of a view; and with nothing named, the one at the cursor, of several the reader's choice.
 * @param layer of the one at the cursor, where only one layer will do
 */
export async function subjectOf(services: Services, args: readonly unknown[], layer?: Layer): Promise<Subject | undefined> {
  const [first] = args;
  if (typeof first === 'number') return byPlace(services, services.articles.byNumber(first)?.document, args.slice(1));
  if (Array.isArray(first) && first[0] instanceof Uri) return byPlace(services, services.articles.byUri(first[0])?.document, first.slice(1));
  if (isRow(first)) return byPlace(services, shownDocument(services), [first.subject.annotation.start, first.subject.annotation.end, LAYERS.indexOf(first.subject.layer)]);
  return atCursor(services, layer);
}

/** What a script or a keybinding gives behind the place, so that nothing is asked; undefined where it gives nothing. */
export function givenBehind(args: readonly unknown[]): Readonly<Record<string, unknown>> | undefined {
  return args.slice(1).find((one): one is Readonly<Record<string, unknown>> => typeof one === 'object' && one !== null && !Array.isArray(one));
}

interface Row { readonly subject: Marked }

function isRow(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && 'subject' in value && typeof value.subject === 'object';
}

/** Views show the active editor's article, or the last one that was active. */
function shownDocument({ articles }: Services): TextDocument | undefined {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  return editors.find((one) => one !== undefined && articles.newest(one.document) !== undefined)?.document;
}

async function byPlace({ articles }: Services, document: TextDocument | undefined, [start, end, layer]: readonly unknown[]): Promise<Subject | undefined> {
  const name = typeof layer === 'number' ? LAYERS[layer] : layer;
  const article = document && await articles.fresh(document);
  const marked = article?.lookup.all.find((one) => one.layer === name && one.annotation.start === start && one.annotation.end === end);
  return article === undefined || marked === undefined ? undefined : { article, marked };
}

async function atCursor(services: Services, layer: Layer | undefined): Promise<Subject | undefined> {
  const editor = window.activeTextEditor;
  const article = editor && await services.articles.fresh(editor.document);
  if (editor === undefined || article === undefined) return undefined;
  const { layers, guesses } = services.settings.of(editor.document.uri);
  const offset = editor.document.offsetAt(editor.selection.start);
  const here = markedAt(article.lookup, offset).filter((one) => (layer === undefined ? layers[one.layer] : one.layer === layer) && (guesses || one.annotation.certainty >= GUESS) && worthMarking(article.lookup, one));
  // What is selected whole is meant, as navigation and review leave it.
  const end = editor.document.offsetAt(editor.selection.end);
  const selected = editor.selection.isEmpty ? undefined : here.filter((one) => one.annotation.start === offset && one.annotation.end === end);
  const chosen = selected?.length === 1 ? selected[0] : await choose(article, here);
  if (here.length === 0) window.setStatusBarMessage(l10n.t('Nothing is marked here.'), 3_000);
  return chosen && { article, marked: chosen };
}

async function choose(article: AnnotatedArticle, here: readonly Marked[]): Promise<Marked | undefined> {
  if (here.length < 2) return here[0];
  const items = here.map((marked) => ({ marked, label: shorten(marked.annotation.text, 80), description: describe(article, marked) }));
  return (await window.showQuickPick(items, { title: l10n.t('Which one?') }))?.marked;
}

function describe({ lookup }: AnnotatedArticle, { layer, annotation }: Marked): string {
  const { verdict } = lookup.stateOf(annotation.id);
  return verdict === null ? layerInWords(layer) : `${layerInWords(layer)} · ${verdictInWords(verdict)}`;
}

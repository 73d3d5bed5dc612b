import { CodeAction, CodeActionKind, l10n, languages, type Disposable, type TextDocument } from 'vscode';
import { GUESS, LAYERS, markedAt, worthMarking, type Marked } from '../../lookup';
import { shorten } from '../../markdown';
import type { Services } from '../../services';
import { isOpen, layerInWords } from '../../wording/review';

const KIND = CodeActionKind.QuickFix.append('onTheRecord');
/** Annotations one in the other that are offered at one place. */
const OFFERED = 2;

/** The light bulb: decide on what is at the cursor; with words selected, add an annotation. */
export function register({ articles, settings }: Services): Disposable {
  return languages.registerCodeActionsProvider('*', {
    provideCodeActions(document, range) {
      const article = articles.current(document);
      if (article === undefined) return [];
      const { layers, guesses } = settings.of(document.uri);
      const here = markedAt(article.lookup, document.offsetAt(range.start)).filter((one) => layers[one.layer] && worthMarking(article.lookup, one) && (guesses || one.annotation.certainty >= GUESS));
      const decided = (one: Marked): boolean => !isOpen(article.lookup.stateOf(one.annotation.id));
      const actions = here.slice(0, OFFERED).flatMap((one) => actionsFor(document, one, decided(one)));
      if (!range.isEmpty) actions.push(action(l10n.t('Add an annotation: “{0}”…', shorten(document.getText(range), 40)), 'onTheRecord.addAnnotation', []));
      return actions;
    },
  }, { providedCodeActionKinds: [KIND] });
}

function actionsFor(document: TextDocument, { layer, annotation }: Marked, decided: boolean): CodeAction[] {
  const what = `${layerInWords(layer)} “${shorten(annotation.text, 30)}”`;
  const place = [document.uri, annotation.start, annotation.end, LAYERS.indexOf(layer)];
  return [
    ...(decided ? [] : [action(l10n.t('Confirm: {0}', what), 'onTheRecord.accept', [place])]),
    action(l10n.t('Reject: {0}', what), 'onTheRecord.reject', [place]),
    action(l10n.t('Correct: {0}…', what), 'onTheRecord.correct', [place]),
    action(l10n.t('Note on: {0}…', what), 'onTheRecord.note', [place]),
    ...(layer === 'speakers' ? [action(l10n.t('Same person as…'), 'onTheRecord.mergeSpeakers', [place])] : []),
  ];
}

function action(title: string, command: string, args: unknown[]): CodeAction {
  const made = new CodeAction(title, KIND);
  made.command = { command, title, arguments: args };
  return made;
}

import { l10n } from 'vscode';
import { statusOf } from '../../review/apply';
import { LAYERS, type Marked } from '../lookup';
import { Markdown } from '../markdown';
import { differenceInWords, isOpen, verdictLine } from '../wording/review';
import { statusTold } from '../wording/statuses';
import { DECIDE, type CardContext } from './card';
import { capital } from '../wording/capital';

/** What the reader decided about an annotation, the note on it, and the links to decide. */
export function reviewLines(context: CardContext, { layer, annotation }: Marked): string {
  const state = context.lookup.stateOf(annotation.id);
  const card = new Markdown();
  const verdict = verdictLine(state);
  if (verdict !== null) card.icon('pass-filled').strong(capital(verdict)).line();
  const difference = differenceInWords(state);
  if (difference !== null) card.icon('warning').text(difference).line();
  const status = layer === 'commitments' ? statusOf(context.lookup.review, annotation) : null;
  if (status !== null) card.icon('history').text(l10n.t('{0}: ', l10n.t('Status'))).text([statusTold(status), ...(status.note === null ? [] : [status.note])].join(' – ')).line();
  if (state.note !== null) card.icon('note').text(state.note.text).line();
  const place = [context.document, annotation.start, annotation.end, LAYERS.indexOf(layer)];
  if (isOpen(state)) card.link(l10n.t('Confirm'), DECIDE.accept, place).text(' · ');
  return card.link(l10n.t('Reject'), DECIDE.reject, place).text(' · ').link(l10n.t('Correct…'), DECIDE.correct, place)
    .text(' · ').link(state.note === null ? l10n.t('Add a note…') : l10n.t('Change the note…'), DECIDE.note, place).line().value;
}

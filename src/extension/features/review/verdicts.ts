/** Confirm, reject, note, undo, redo: decisions that need little asking. */
import { l10n, window, type TextDocument } from 'vscode';
import type { Draft } from '../../../review/model';
import { lastToRedo, lastToUndo } from '../../../review/journal';
import { readingOf } from '../../../review/readings';
import { targetOf } from '../../../review/target';
import { shorten } from '../../markdown';
import type { Services } from '../../services';
import { decisionInWords } from '../../wording/review';
import { subjectOf, type Subject } from './subject';

export function acceptDraft({ article: { lookup }, marked }: Subject): Draft {
  const { text, annotations } = lookup;
  const people = { text, speakers: annotations.speakers, mentions: annotations.mentions };
  const { differs, engineReads } = lookup.stateOf(marked.annotation.id);
  return {
    kind: 'accept', target: targetOf(text, marked.layer, marked.annotation), reading: readingOf(people, marked.layer, marked.annotation), ...(differs.length === 0 ? {} : { seen: engineReads }),
  };
}

export function rejectDraft({ article: { lookup }, marked }: Subject): Draft {
  return { kind: 'reject', target: targetOf(lookup.text, marked.layer, marked.annotation) };
}

/** A speaker's mention and the card of an annotation say what became of a decision; the status bar says it too, for the keyboard. */
export async function record({ decisions }: Services, document: TextDocument, ...drafts: readonly Draft[]): Promise<void> {
  await decisions.record(document, ...drafts);
  const [first] = drafts;
  if (first !== undefined) window.setStatusBarMessage(l10n.t('On the Record: {0}', decisionInWords(first)), 3_000);
}

export async function accept(services: Services, args: readonly unknown[]): Promise<void> {
  const subject = await subjectOf(services, args);
  if (subject) await record(services, subject.article.document, acceptDraft(subject));
}

/** What the program reads by now, instead of what was confirmed. */
export async function takeNewReading(services: Services, args: readonly unknown[]): Promise<void> {
  const subject = await subjectOf(services, args);
  if (!subject) return;
  const { article: { document, lookup }, marked } = subject;
  const { engineReads } = lookup.stateOf(marked.annotation.id);
  if (Object.keys(engineReads).length > 0) await record(services, document, { kind: 'correct', target: targetOf(lookup.text, marked.layer, marked.annotation), reading: engineReads });
}

export async function reject(services: Services, args: readonly unknown[]): Promise<void> {
  const subject = await subjectOf(services, args);
  if (subject) await record(services, subject.article.document, rejectDraft(subject));
}

export async function note(services: Services, args: readonly unknown[]): Promise<void> {
  const subject = await subjectOf(services, args);
  if (!subject) return;
  const { lookup, document } = subject.article;
  const before = lookup.stateOf(subject.marked.annotation.id).note?.text ?? '';
  const text = await window.showInputBox({
    title: l10n.t('Note on “{0}”', shorten(subject.marked.annotation.text, 60)), value: before, prompt: l10n.t('Leave it empty to take the note back.'),
  });
  if (text === undefined || text.trim() === before) return;
  await record(services, document, { kind: 'note', target: targetOf(lookup.text, subject.marked.layer, subject.marked.annotation), text: text.trim() });
}

export async function undo({ decisions, settings, articles }: Services, document = window.activeTextEditor?.document): Promise<void> {
  if (document === undefined || !articles.newest(document)) return;
  const last = lastToUndo(await decisions.load(document), authorOf(settings.of(document.uri).author));
  if (last === undefined) window.setStatusBarMessage(l10n.t('There is no decision to undo.'), 3_000);
  else await decisions.record(document, { kind: 'undo', decision: last.id });
  if (last !== undefined) window.setStatusBarMessage(l10n.t('Undone: {0}', decisionInWords(last)), 3_000);
}

export async function redo({ decisions, settings, articles }: Services, document = window.activeTextEditor?.document): Promise<void> {
  if (document === undefined || !articles.newest(document)) return;
  const last = lastToRedo(await decisions.load(document), authorOf(settings.of(document.uri).author));
  if (last === undefined) window.setStatusBarMessage(l10n.t('There is no decision to redo.'), 3_000);
  else await decisions.record(document, { kind: 'redo', decision: last.id });
  if (last !== undefined) window.setStatusBarMessage(l10n.t('Redone: {0}', decisionInWords(last)), 3_000);
}

export function authorOf(setting: string): string | null {
  return setting.trim() === '' ? null : setting.trim();
}

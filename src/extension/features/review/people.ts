/** Merge, split, and what always holds of somebody. */
import { l10n, window } from 'vscode';
import { anchorOf } from '../../../review/anchoring/anchor';
import { personOf } from '../../../review/readings';
import { withoutSpeaker, withPerson } from '../../../review/rules';
import type { Services } from '../../services';
import { askPeople, askText } from './ask';
import { givenBehind, subjectOf, type Subject } from './subject';
import { record } from './verdicts';

async function speakerSubject(services: Services, args: readonly unknown[]): Promise<(Subject & { readonly marked: { readonly layer: 'speakers' } }) | undefined> {
  const subject = await subjectOf(services, args);
  if (subject === undefined) return undefined;
  if (subject.marked.layer !== 'speakers') {
    window.setStatusBarMessage(l10n.t('Put the cursor on a speaker’s name.'), 3_000);
    return undefined;
  }
  return subject as Subject & { readonly marked: { readonly layer: 'speakers' } };
}

/** What is given as a text, or the answer to a question. */
const textOr = async (given: unknown, asked: () => Promise<string | undefined>): Promise<string | undefined> => (typeof given === 'string' ? given : asked());
const names = (given: unknown): string[] | undefined => (Array.isArray(given) ? given.filter((one) => typeof one === 'string') : undefined);

/** "Lavrov" and "the minister" are one. `{ with, into }` may be given: names of the others, and the name of the one. */
export async function mergeSpeakers(services: Services, args: readonly unknown[]): Promise<void> {
  const subject = await speakerSubject(services, args);
  const speaker = subject?.article.lookup.speaker((subject.marked.annotation as { readonly speaker: string }).speaker);
  if (subject === undefined || speaker === undefined) return;
  const { lookup, document } = subject.article;
  const people = { text: lookup.text, speakers: lookup.annotations.speakers, mentions: lookup.annotations.mentions };
  const own = personOf(people, speaker.id, speaker.name);
  const given = givenBehind(args);
  const picked = names(given?.with)?.map((name) => ({ name })) ?? await askPeople(lookup, l10n.t('Who is the same person as {0}?', speaker.name), new Set([speaker.id]));
  if (picked === undefined) return;
  const all = [own, ...picked.filter((one) => JSON.stringify(one) !== JSON.stringify(own))];
  if (all.length < 2) return;
  const longest = all.map((one) => one.name).reduce((best, name) => (name.length > best.length ? name : best));
  const into = await textOr(given?.into, () => askText(l10n.t('Name of the one person'), longest));
  if (into !== undefined && into !== '') await record(services, document, { kind: 'merge', speakers: all, into });
}

/** This mention, or those chosen, is somebody else. With `{ name }` given, this mention alone. */
export async function splitSpeaker(services: Services, args: readonly unknown[]): Promise<void> {
  const subject = await speakerSubject(services, args);
  if (subject === undefined) return;
  const { lookup, document } = subject.article;
  const here = subject.marked.annotation;
  const id = (here as { readonly speaker: string }).speaker;
  const items = lookup.mentionsOf(id).map((mention) => ({
    mention, label: mention.text, picked: mention.start === here.start, description: lookup.text.slice(mention.end, mention.end + 60).replace(/\s+/g, ' '),
  }));
  const given = givenBehind(args);
  const picked = given !== undefined ? items.filter((one) => one.picked) : await window.showQuickPick(items, { canPickMany: true, title: l10n.t('Which mentions are of somebody else?') });
  if (picked === undefined || picked.length === 0) return;
  const name = await textOr(given?.name, () => askText(l10n.t('Who are they?'), '', { prompt: l10n.t('A name that stands in the article already, or a new one.') }));
  if (name === undefined || name === '') return;
  await record(services, document, { kind: 'split', mentions: picked.map(({ mention }) => anchorOf(lookup.text, mention)), name });
}

/** What the reader decided about a speaker here holds for every article of the folder. `{ names, role }` may be given. */
export async function alwaysThisPerson(services: Services, args: readonly unknown[]): Promise<void> {
  const subject = await speakerSubject(services, args);
  const speaker = subject?.article.lookup.speaker((subject.marked.annotation as { readonly speaker: string }).speaker);
  if (subject === undefined || speaker === undefined) return;
  const { lookup } = subject.article;
  const called = lookup.mentionsOf(speaker.id).filter((one) => one.form !== 'pronoun').map((one) => one.text);
  const others = [...new Set(called)].filter((name) => name !== speaker.name);
  const given = givenBehind(args);
  const picked = names(given?.names) ?? (others.length === 0 ? [] : await window.showQuickPick(others, {
    canPickMany: true, title: l10n.t('Which words always mean {0}, in every article of this folder?', speaker.name),
  }));
  if (picked === undefined) return;
  const role = await textOr(given?.role, () => askText(l10n.t('Role of {0}', speaker.name), speaker.roles[0] ?? ''));
  if (role === undefined) return;
  await keep(services, subject, (rules) => withPerson(rules, {
    name: speaker.name, names: picked, kind: speaker.kind, ...(role === '' ? {} : { role }), ...(speaker.affiliation === null ? {} : { affiliation: speaker.affiliation }),
  }));
}

/** These words are never a speaker. */
export async function neverASpeaker(services: Services, args: readonly unknown[]): Promise<void> {
  const subject = await speakerSubject(services, args);
  if (subject !== undefined) await keep(services, subject, (rules) => withoutSpeaker(rules, subject.marked.annotation.text));
}

async function keep({ rules }: Services, { article: { document } }: Subject, change: Parameters<Services['rules']['change']>[1]): Promise<void> {
  try {
    await rules.change(document.uri, change);
    window.setStatusBarMessage(l10n.t('On the Record: kept for this folder'), 3_000);
  } catch (error) {
    void window.showErrorMessage(l10n.t('This could not be kept for the folder: {0}', error instanceof Error ? error.message : String(error)));
  }
}

/** How an undertaking turned out: the reader says so in the page, or is asked. */
import { env, l10n, Uri, window, type TextDocument } from 'vscode';
import { activeDecisions } from '../../../review/journal';
import { STATUSES, type Draft, type StatusSet } from '../../../review/model';
import { targetOf } from '../../../review/target';
import type { LedgerEntry } from '../../ledger/entries';
import type { AnnotatedArticle } from '../../services/annotations';
import type { Services } from '../../services';
import { dayInWords, isDay, today } from '../../wording/days';
import { statusInWords } from '../../wording/statuses';
import { askText, pickOne } from '../review/ask';
import { subjectOf } from '../review/subject';
import { record } from '../review/verdicts';

export type StatusFields = Pick<StatusSet, 'status' | 'date' | 'note' | 'link'>;

const WEB = /^https?:\/\/\S+$/i;

/** What is empty is not told; what is no day or no web address is not taken. */
export function tidyStatus({ status, date, note, link }: StatusFields): StatusFields | undefined {
  const told = (words: string | null): string | null => (words === null || words.trim() === '' ? null : words.trim());
  const tidy = { status, date: told(date), note: told(note), link: told(link) };
  if (tidy.date !== null && !isDay(tidy.date)) return undefined;
  return tidy.link !== null && !WEB.test(tidy.link) ? undefined : tidy;
}

export async function setStatus(services: Services, { document, lookup }: AnnotatedArticle, { tellings }: Pick<LedgerEntry, 'tellings'>, fields: StatusFields): Promise<void> {
  const tidy = tidyStatus(fields);
  if (tidy !== undefined) await record(services, document, { kind: 'status', target: targetOf(lookup.text, 'commitments', tellings[0]!), ...tidy });
}

/** Takes the status back that holds now; what was said before it holds again. */
export async function takeBackStatus(services: Services, document: TextDocument, { lookup }: AnnotatedArticle, { tellings }: Pick<LedgerEntry, 'tellings'>): Promise<void> {
  const set = tellings.flatMap((one) => lookup.stateOf(one.id).status ?? []).sort((a, b) => (a.at < b.at ? 1 : -1))[0];
  if (set === undefined || !activeDecisions(services.decisions.of(document)).some((one) => one.id === set.id)) return;
  await record(services, document, { kind: 'undo', decision: set.id } satisfies Draft);
}

/** Only what begins as a web address is opened, and by the reader's own browser. */
export async function openLink({ status }: Pick<LedgerEntry, 'status'>): Promise<void> {
  if (status?.link !== undefined && status.link !== null && WEB.test(status.link)) await env.openExternal(Uri.parse(status.link, true));
}

/** "Set Status of Commitment…": for the commitment at the cursor, or the one that is named. */
export async function askStatus(services: Services, args: readonly unknown[]): Promise<void> {
  const subject = await subjectOf(services, args, 'commitments');
  if (subject?.marked.layer !== 'commitments') return;
  const { article, marked } = subject;
  const before = article.lookup.stateOf(marked.annotation.id).status;
  const status = await pickOne(l10n.t('How did it turn out?'), STATUSES, statusInWords, before?.status);
  if (status === undefined) return;
  const now = today(new Date());
  const date = await askText(l10n.t('Since when?'), before?.date ?? now, {
    prompt: l10n.t('Today is {0}. Leave it empty if it is not known.', dayInWords(now, 'long')),
    wrong: (typed) => (typed === '' || isDay(typed) ? undefined : l10n.t('Write the day as year-month-day, for example 2024-10-01.')),
  });
  if (date === undefined) return;
  const note = await askText(l10n.t('How is that known? (may be left empty)'), before?.note ?? '');
  if (note === undefined) return;
  const link = await askText(l10n.t('Web address of the source (may be left empty)'), before?.link ?? '', {
    wrong: (typed) => (typed === '' || WEB.test(typed) ? undefined : l10n.t('A web address begins with https:// or http://.')),
  });
  if (link === undefined) return;
  await setStatus(services, article, { tellings: [marked.annotation] }, { status, date, note, link });
  window.setStatusBarMessage(l10n.t('On the Record: {0}', statusInWords(status)), 3_000);
}

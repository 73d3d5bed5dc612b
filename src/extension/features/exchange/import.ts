/** "Import Annotations…": what another program or another reader says becomes decisions, after a look at how many. */
import { l10n, Uri, window } from 'vscode';
import type { ForeignFile } from '../../../formats/foreign-file';
import { adopt, type Adoption } from '../../../review/adopt';
import { applyDecisions } from '../../../review/apply';
import { mergeJournals } from '../../../review/journal';
import type { Decision } from '../../../review/model';
import type { AnnotatedArticle } from '../../services/annotations';
import { editorFiles } from '../../services/decisions/files';
import { sidecarText } from '../../services/decisions/sidecar-file';
import type { Services } from '../../services';
import { articleMeant, givenIn } from './subject';

/** @param asked `{ from, rejectMissing }`: the file; with `rejectMissing` told, nothing is asked */
export async function importAnnotations(services: Services, asked: unknown): Promise<void> {
  const given = givenIn(asked);
  const article = await articleMeant(services);
  const [from] = article === undefined ? [] : given.from instanceof Uri ? [given.from] : await window.showOpenDialog({
    title: l10n.t('Import annotations'), filters: { [l10n.t('Annotations')]: ['json', 'jsonld', 'ann'], [l10n.t('All files')]: ['*'] }, defaultUri: Uri.joinPath(article.document.uri, '..'),
  }) ?? [];
  if (article === undefined || from === undefined) return;
  try {
    await take(services, article, await read(from, article.lookup.text), typeof given.rejectMissing === 'boolean' ? given.rejectMissing : undefined);
  } catch (error) {
    void window.showErrorMessage(l10n.t('{0} could not be imported: {1}', editorFiles.nameOf(from), error instanceof Error ? error.message : String(error)));
  }
}

async function read(from: Uri, article: string): Promise<ForeignFile> {
  const { formatOf, readForeign } = await import('../../../formats/import');
  const name = editorFiles.nameOf(from);
  const content = await textOf(from);
  if (content === undefined) throw new Error(l10n.t('there is no such file'));
  const format = formatOf(name, content);
  // brat counts in the text that stands beside the annotations.
  const text = format === 'brat' ? await textOf(editorFiles.sibling(from, name.replace(/\.ann$/i, '.txt'))) : undefined;
  return readForeign(format, content, text ?? article);
}

async function textOf(file: Uri): Promise<string | undefined> {
  const bytes = await editorFiles.read(file);
  return bytes && sidecarText(bytes).replace(/^\uFEFF/, '');
}

async function take({ decisions, rules }: Services, { document, engine, lookup }: AnnotatedArticle, file: ForeignFile, rejectMissing: boolean | undefined): Promise<void> {
  const known = new Set(lookup.review.journal.map((one) => one.id));
  const brought = file.decisions.filter((one) => !known.has(one.id));
  // Decisions that came along hold first; what is left to decide is what they do not say.
  const reviewed = brought.length === 0 ? lookup.review : applyDecisions(lookup.text, engine, mergeJournals(lookup.review.journal, brought), rules.of(document.uri));
  const adoption = adopt(lookup.text, reviewed, file.annotations);
  const reject = rejectMissing ?? await confirm(brought, adoption, file.others);
  if (reject === undefined) return;
  if (brought.length > 0) await decisions.bring(document, brought);
  const drafts = [...adoption.drafts, ...(reject ? adoption.missing : [])];
  if (drafts.length > 0) await decisions.record(document, ...drafts);
  window.setStatusBarMessage(l10n.t('Decisions imported: {0}', brought.length + drafts.length), 5_000);
}

/** Undefined to leave it; otherwise whether what is not in the file is to be rejected here. */
async function confirm(brought: readonly Decision[], { drafts, same, leftAlone, unplaced, missing }: Adoption, others: number): Promise<boolean | undefined> {
  const of = (kind: string): number => drafts.filter((one) => one.kind === kind).length;
  const lines: readonly (readonly [number, string])[] = [
    [brought.length, l10n.t('decisions that came with the file')], [of('add'), l10n.t('to be added')], [of('correct'), l10n.t('to be corrected')], [of('note'), l10n.t('notes')],
    [same, l10n.t('the same here already')], [leftAlone, l10n.t('left alone: guesses, or decided otherwise here')], [unplaced.length, l10n.t('whose words are not found here')],
    [missing.length, l10n.t('here and not in the file')], [others, l10n.t('of kinds that are not ours')],
  ];
  const detail = lines.filter(([count]) => count > 0).map(([count, what]) => `${count} ${what}`).join('\n');
  if (brought.length + drafts.length + missing.length === 0) {
    void window.showInformationMessage(l10n.t('There is nothing new in this file.'), { modal: true, detail });
    return undefined;
  }
  const take = l10n.t('Import');
  const takeAndReject = l10n.t('Import, and Reject What Is Missing');
  const buttons = [...(brought.length + drafts.length > 0 ? [take] : []), ...(missing.length > 0 ? [takeAndReject] : [])];
  const chosen = await window.showInformationMessage(l10n.t('Take these annotations over as your decisions?'), { modal: true, detail }, ...buttons);
  return chosen === undefined ? undefined : chosen === takeAndReject;
}

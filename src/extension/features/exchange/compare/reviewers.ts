import { l10n, Uri, window } from 'vscode';
import { authorsOf, decisionsBy } from '../../../../review/journal';
import type { Journal } from '../../../../review/model';
import { readSidecar } from '../../../../review/sidecar';
import type { Services } from '../../../services';
import type { AnnotatedArticle } from '../../../services/annotations';
import { editorFiles } from '../../../services/decisions/files';
import { sidecarText } from '../../../services/decisions/sidecar-file';

export interface OtherReviewer {
  readonly name: string;
  readonly journal: Journal;
  /** Their decisions stand among ours, in the article's own file: each is taken as if the other had decided nothing. */
  readonly among: boolean;
}

/** Somebody else who decided in the article's own file, or the decisions in another one. */
export async function chooseReviewer({ settings }: Services, { document, lookup: { review: { journal } } }: AnnotatedArticle): Promise<OtherReviewer | undefined> {
  const others = authorsOf(journal).filter((author) => author !== authorIn(settings, document.uri));
  if (others.length > 0) {
    const items = others.map((author) => {
      const own = decisionsBy(journal, author);
      return { label: author ?? l10n.t('Somebody without a name'), description: l10n.t('{0} decisions in the same file', own.length), own };
    });
    const picked = await window.showQuickPick([...items, { label: l10n.t('$(file) Another file…'), description: '', own: undefined }], { title: l10n.t('Compare with whom?') });
    if (picked?.own !== undefined) return { name: picked.label, journal: picked.own, among: true };
    if (picked === undefined) return undefined;
  }
  const [file] = await window.showOpenDialog({
    title: l10n.t('The other reviewer’s decisions on this article'), filters: { [l10n.t('Decisions')]: ['json'] }, defaultUri: Uri.joinPath(document.uri, '..'),
  }) ?? [];
  return file && reviewerIn(file);
}

/** Whoever decided in a file; the reader is told where it is none. */
export async function reviewerIn(file: Uri): Promise<OtherReviewer | undefined> {
  const name = editorFiles.nameOf(file);
  const bytes = await editorFiles.read(file);
  const reading = bytes && readSidecar(sidecarText(bytes));
  if (reading !== undefined && reading.state !== 'broken' && reading.state !== 'foreign') return { name, journal: reading.sidecar.journal, among: false };
  void window.showErrorMessage(l10n.t('{0} is no file with decisions.', name));
  return undefined;
}

/** Who decides in this window; null for somebody without a name. */
export function authorIn(settings: Services['settings'], article: Uri): string | null {
  const author = settings.of(article).author.trim();
  return author === '' ? null : author;
}

/** "Compare with Another Reviewer…": the figures, and every difference to be settled one by one. */
import { Disposable, EventEmitter, l10n, TextEditorRevealType, Uri, window, workspace, Selection } from 'vscode';
import { agreementReport, sideInWords, type Reviewer } from '../../../formats/agreement-report';
import { compareReviews, type Difference } from '../../../review/agreement/compare';
import { applyDecisions, type Reviewed } from '../../../review/apply';
import { authorsOf, decisionsBy } from '../../../review/journal';
import type { Journal } from '../../../review/model';
import { takeOver } from '../../../review/agreement/settle';
import { readSidecar } from '../../../review/sidecar';
import { shorten } from '../../markdown';
import type { AnnotatedArticle } from '../../services/annotations';
import { editorFiles } from '../../services/decisions/files';
import type { Services } from '../../services';
import { layerInWords } from '../../wording/review';
import { rangeOf } from '../range';
import { articleMeant, givenIn } from './subject';

export const REPORT_SCHEME = 'on-the-record-agreement';

const contents = new Map<string, string>();
const changed = new EventEmitter<Uri>();

/** Reports are documents that can be read, searched and saved under a name, and not changed. */
export function reports(): Disposable {
  return Disposable.from(
    workspace.registerTextDocumentContentProvider(REPORT_SCHEME, { onDidChange: changed.event, provideTextDocumentContent: (uri) => contents.get(uri.toString()) ?? '' }),
    workspace.onDidCloseTextDocument(({ uri }) => { if (uri.scheme === REPORT_SCHEME) contents.delete(uri.toString()); }),
  );
}

/** @param asked `{ with }`: the other reviewer's file; then the figures are shown at once */
export async function compareReviewers(services: Services, asked: unknown): Promise<void> {
  const given = givenIn(asked).with;
  const article = await articleMeant(services);
  if (article === undefined) return;
  const other = given instanceof Uri ? await reviewerIn(given) : await chooseReviewer(services, article);
  if (other === undefined) return;
  const comparison = new Comparison(services, article, other);
  if (given instanceof Uri) await comparison.showReport();
  else await comparison.settle();
}

interface OtherReviewer {
  readonly name: string;
  readonly journal: Journal;
  /** Their decisions stand among ours, in the article's own file: each is taken as if the other had decided nothing. */
  readonly among: boolean;
}

/** Somebody else who decided in the article's own file, or the decisions in another one. */
async function chooseReviewer({ settings }: Services, { document, lookup: { review: { journal } } }: AnnotatedArticle): Promise<OtherReviewer | undefined> {
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

async function reviewerIn(file: Uri): Promise<OtherReviewer | undefined> {
  const name = editorFiles.nameOf(file);
  const bytes = await editorFiles.read(file);
  const reading = bytes && readSidecar(new TextDecoder('utf-8').decode(bytes));
  if (reading !== undefined && reading.state !== 'broken') return { name, journal: reading.sidecar.journal, among: false };
  void window.showErrorMessage(l10n.t('{0} is no file with decisions.', name));
  return undefined;
}

function authorIn(settings: Services['settings'], article: Uri): string | null {
  const author = settings.of(article).author.trim();
  return author === '' ? null : author;
}

class Comparison {
  /** Differences that were looked at and left as they are. */
  private readonly kept = new Set<string>();

  constructor(private readonly services: Services, private article: AnnotatedArticle, private readonly other: OtherReviewer) {}

  async showReport(): Promise<void> {
    const { ours, theirs, layers } = this.compare();
    const uri = Uri.from({ scheme: REPORT_SCHEME, path: `/${editorFiles.nameOf(this.article.document.uri)}.agreement.md` });
    contents.set(uri.toString(), agreementReport(editorFiles.nameOf(this.article.document.uri), this.article.lookup.text, ours, theirs, layers));
    changed.fire(uri);
    await window.showTextDocument(await workspace.openTextDocument(uri), { preview: false });
  }

  /** One difference after the other, until there is none left or the reader turns away. */
  async settle(): Promise<void> {
    for (;;) {
      const { ours, theirs, layers } = this.compare();
      const open = layers.flatMap((one) => one.differences).filter((one) => !this.kept.has(keyOf(one))).sort((a, b) => a.start - b.start);
      const { text } = this.article.lookup;
      const figures = { label: l10n.t('$(graph) Show how far you agree'), detail: l10n.t('F1 and Cohen’s kappa of each layer'), difference: undefined };
      const items = open.map((difference) => ({
        label: shorten(text.slice(difference.start, difference.end), 80), description: layerInWords(difference.layer), difference,
        detail: l10n.t('you: {0} · they: {1}', sideInWords(text, ours, difference.ours, difference), sideInWords(text, theirs, difference.theirs, difference)),
      }));
      const title = l10n.t('{0} differences from {1}', open.length, this.other.name);
      const picked = await window.showQuickPick([figures, ...items], { title, matchOnDescription: true, matchOnDetail: true });
      if (picked === undefined) return;
      if (picked.difference === undefined) {
        await this.showReport();
        return;
      }
      if (!await this.settleOne(picked.difference, picked.detail)) return;
    }
  }

  /** False when the passage is to be looked at in the text. */
  private async settleOne(difference: Difference, detail: string): Promise<boolean> {
    const { document } = this.article;
    const range = rangeOf(document, difference);
    const editor = await window.showTextDocument(document, { preview: false, selection: new Selection(range.start, range.end) });
    editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
    const [mine, theirs, later] = [l10n.t('Keep mine'), l10n.t('Take theirs'), l10n.t('Look at it in the text')];
    const chosen = await window.showQuickPick([mine, theirs, later], { title: shorten(document.getText(range), 60), placeHolder: detail });
    if (chosen === later) return false;
    if (chosen === mine) this.kept.add(keyOf(difference));
    if (chosen === theirs) await this.take(difference);
    return true;
  }

  private async take(difference: Difference): Promise<void> {
    const { document, lookup } = this.article;
    await this.services.decisions.record(document, takeOver(lookup.text, this.compare().theirs.reviewed, difference));
    this.article = await this.services.articles.fresh(document) ?? this.article;
  }

  private compare(): { readonly ours: Reviewer; readonly theirs: Reviewer; readonly layers: ReturnType<typeof compareReviews> } {
    const { document, engine, lookup } = this.article;
    const author = authorIn(this.services.settings, document.uri);
    const { name, journal, among } = this.other;
    const reviewedBy = (decisions: Journal): Reviewed => applyDecisions(lookup.text, engine, decisions, this.services.rules.of(document.uri));
    const ours = { name: author ?? l10n.t('you'), reviewed: among ? reviewedBy(decisionsBy(lookup.review.journal, author)) : lookup.review };
    const theirs = { name, reviewed: reviewedBy(journal) };
    return { ours, theirs, layers: compareReviews(lookup.text, ours.reviewed, theirs.reviewed) };
  }
}

const keyOf = ({ layer, start, end, fields }: Difference): string => [layer, start, end, ...fields].join(' ');

import { l10n } from 'vscode';
import { agreementReport, type Reviewer } from '../../../../formats/agreement-report';
import { compareReviews, type Difference, type LayerAgreement } from '../../../../review/agreement/compare';
import { takeOver } from '../../../../review/agreement/settle';
import { applyDecisions, type Reviewed } from '../../../../review/apply';
import { decisionsBy } from '../../../../review/journal';
import type { Journal } from '../../../../review/model';
import type { Services } from '../../../services';
import type { AnnotatedArticle } from '../../../services/annotations';
import { editorFiles } from '../../../services/decisions/files';
import { authorIn, type OtherReviewer } from './reviewers';
import { sidesOf, type Sides } from './sides';

interface Compared {
  readonly ours: Reviewer;
  readonly theirs: Reviewer;
  readonly layers: readonly LayerAgreement[];
}

/** Two reviewers of one article: what they say, and the settling of where they differ. */
export class Comparison {
  /** Differences that were looked at and left as they are. */
  private readonly kept = new Set<string>();

  constructor(private readonly services: Services, private article: AnnotatedArticle, private readonly other: OtherReviewer) {}

  get name(): string {
    return editorFiles.nameOf(this.article.document.uri);
  }

  get document(): AnnotatedArticle['document'] {
    return this.article.document;
  }

  /** The open differences, as either has them. */
  sides(): Sides {
    const { ours, theirs, layers } = this.compare();
    const open = layers.flatMap((one) => one.differences).filter((one) => !this.kept.has(keyOf(one))).sort((a, b) => a.start - b.start);
    return sidesOf(this.article.lookup.text, ours, theirs, open);
  }

  report(): string {
    const { ours, theirs, layers } = this.compare();
    return agreementReport(this.name, this.article.lookup.text, ours, theirs, layers);
  }

  keep(difference: Difference): void {
    this.kept.add(keyOf(difference));
  }

  /** Decides here as the other did. */
  async take(difference: Difference): Promise<void> {
    await this.services.decisions.record(this.document, takeOver(this.article.lookup.text, this.compare().theirs.reviewed, difference));
    await this.refresh();
  }

  /** Takes the article as it stands by now: it may have been edited, or decided on elsewhere. */
  async refresh(): Promise<void> {
    this.article = await this.services.articles.fresh(this.document) ?? this.article;
  }

  private compare(): Compared {
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

import { l10n } from 'vscode';
import type { Annotation, Span } from '../../engine';
import type { Lookup } from '../lookup';
import type { Markdown } from '../markdown';
import { certaintyInWords } from '../wording/certainty';
import { evidenceInWords } from '../wording/evidence';

/** The command behind the links in cards: document number, start, end. */
export const GO_TO = 'onTheRecord.goTo';

export interface CardContext {
  readonly lookup: Lookup;
  /** Number of the document, for links. */
  readonly document: number;
  /** The article's day, `YYYY-MM-DD`. */
  readonly articleDay: string | null;
  /** Whether to tell why. */
  readonly evidence: boolean;
}

export function linkTo(card: Markdown, context: CardContext, label: string, span: Span, title?: string): Markdown {
  return card.link(label, GO_TO, [context.document, span.start, span.end], title);
}

/** "Towards: Pakistan". Nothing where there is nothing to tell. */
export function fact(card: Markdown, label: string, words: string | null | undefined): Markdown {
  if (words === null || words === undefined || words === '') return card;
  return card.text(l10n.t('{0}: ', label)).text(words).line();
}

/** Why the engine thinks so, and how sure it is. */
export function why(card: Markdown, context: CardContext, annotation: Pick<Annotation, 'evidence' | 'certainty'>): Markdown {
  const sure = certaintyInWords(annotation.certainty);
  if (sure !== null) {
    card.icon(annotation.certainty < 0.6 ? 'question' : 'info').emphasis(l10n.t('{0} ({1} %)', sure, Math.round(annotation.certainty * 100))).line();
  }
  if (!context.evidence) return card;
  const reasons = [...new Set(annotation.evidence.map((one) => evidenceInWords(context.lookup, one)))];
  if (reasons.length > 0) card.emphasis(l10n.t('Why: {0}', reasons.join('; '))).line();
  return card;
}

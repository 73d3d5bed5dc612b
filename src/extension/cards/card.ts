import { l10n } from 'vscode';
import type { Annotation, Span } from '../../engine';
import { GUESS, type Lookup } from '../lookup';
import type { Markdown } from '../markdown';
import { certaintyInWords } from '../wording/certainty';
import { evidenceInWords } from '../wording/evidence';
import { capital } from '../wording/capital';

/** The command behind the links in cards: document number, start, end. */
export const GO_TO = 'onTheRecord.goTo';
/** Those behind "Confirm · Reject · Correct": document number, start, end, layer. */
export const DECIDE = { accept: 'onTheRecord.accept', reject: 'onTheRecord.reject', correct: 'onTheRecord.correct', note: 'onTheRecord.note' } as const;

/** The command behind what somebody said and undertook: document number, start and end of a mention. */
export const ALL_OF = 'onTheRecord.speakerCard';

export interface CardContext {
  readonly lookup: Lookup;
  /** Number of the document, for links. */
  readonly document: number;
  /** The article's day, `YYYY-MM-DD`. */
  readonly articleDay: string | null;
  /** Whether to tell why. */
  readonly evidence: boolean;
  /** The card stands beside the passage itself, which then needs no link to it. */
  readonly atPassage: boolean;
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
  if (annotation.certainty < GUESS) card.icon('question');
  if (sure !== null) card.emphasis(l10n.t('{0} ({1} %)', capital(sure), Math.round(annotation.certainty * 100))).text(' ');
  const reasons = context.evidence ? [...new Set(annotation.evidence.map((one) => evidenceInWords(context.lookup, one)))] : [];
  if (reasons.length > 0) card.emphasis(l10n.t('Why: {0}', reasons.join('; ')));
  return card.line();
}
